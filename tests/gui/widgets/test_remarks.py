"""What is told under a field moves nothing that a pointer may be on its way to; all of it is read on demand."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from gui.steps.group import GroupPanel
from gui.widgets.fields import Labelled, LineField
from gui.widgets.told import FixButton
from tests.gui.driving import Hand


@pytest.fixture(params=[("en", 0), ("cy", 0), ("en", 18), ("cy", 18)], ids=["en", "cy", "en-large", "cy-large"])
def said(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    """The window's words and letters: English and Welsh, as usual and in 18 pt."""
    language, points = request.param
    if language == "cy":
        request.getfixturevalue("welsh")
    before = qapp.font()
    if points:
        large = qapp.font()
        large.setPointSize(points)
        qapp.setFont(large)
    yield
    qapp.setFont(before)


@pytest.fixture
def at_group(said: None, hand: Hand) -> Hand:
    """The step for the group and its events, in a window where a long remark takes several lines."""
    hand.window.resize(QSize(1280, 720))
    hand.window.start_with("poster-event")
    hand.step(hand.panels.group)
    hand.settle()
    return hand


def press_at(hand: Hand, place: QPoint) -> None:
    """Click at a place of the window, on whatever is there."""
    QTest.mouseClick(hand.window.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)


def middle(hand: Hand, widget: QWidget) -> QPoint:
    return widget.mapTo(hand.window, widget.rect().center())


def row(panel: GroupPanel, name: str) -> Labelled:
    return panel._rows.get(name) or panel.events.rows[name]


def wrong_website(hand: Hand) -> tuple[Labelled, dict[str, QPoint]]:
    """Type a wrong website; return its row, and where the fields were before there was anything to tell of it."""
    panel = hand.panels.group
    website = row(panel, "group.website")
    panel.ensureWidgetVisible(row(panel, "group.address"))
    hand.click(website.field)
    before = {name: middle(hand, row(panel, name).field) for name in ("group.website", "group.address")}
    hand.qtbot.keyClicks(website.field, "littleacorns .org")
    hand.until(lambda: bool(website.told.text))
    hand.settle()
    return website, before


def test_a_long_remark_moves_no_field_so_a_click_on_its_way_to_the_next_one_hits(at_group: Hand) -> None:
    website, before = wrong_website(at_group)
    panel = at_group.panels.group
    assert website.told.height_at(website.width()) > website.remarks.height()
    assert website.remarks.brief.isVisible() and not website.told.isVisible()
    assert {name: middle(at_group, row(panel, name).field) for name in before} == before
    press_at(at_group, before["group.address"])
    assert row(panel, "group.address").field.hasFocus()
    assert {name: middle(at_group, row(panel, name).field) for name in before} == before


@pytest.mark.parametrize("way", ["button", "words", "step"])
def test_all_of_a_long_remark_is_read_where_somebody_asks_for_it(at_group: Hand, way: str) -> None:
    website, before = wrong_website(at_group)
    panel, brief = at_group.panels.group, website.remarks.brief
    assert brief.words.toolTip() == brief.words.accessibleName() == website.told.text.replace("\n", " ")
    assert brief.words.text() != website.told.text
    press_at(at_group, before["group.address"])
    if way == "button":
        at_group.click(brief.more)
        assert row(panel, "group.address").field.hasFocus()
    elif way == "words":
        at_group.click(brief.words)
    else:
        at_group.step(at_group.panels.logos)
        at_group.step(panel)
    at_group.until(website.told.isVisible)
    assert not brief.isVisible()
    at_group.until(lambda: website.remarks.height() >= website.told.height_at(website.width()))
    at_group.until(lambda: website.told.height() >= website.told.height_at(website.width()))
    labels = [line.words for line in website.told._lines if line.isVisible()]
    assert labels and all(label.height() >= label.heightForWidth(label.width()) for label in labels)


def test_the_keyboard_comes_from_reading_on_to_the_button_that_fixes_it(at_group: Hand) -> None:
    website, _ = wrong_website(at_group)
    website.remarks.brief.more.setFocus(Qt.FocusReason.TabFocusReason)
    at_group.press(Qt.Key.Key_Space)
    at_group.until(lambda: isinstance(QApplication.focusWidget(), FixButton))
    at_group.press(Qt.Key.Key_Space)
    assert at_group.session.kit.group.website == "littleacorns.org"
    field = website.field
    assert isinstance(field, LineField) and field.text() == at_group.session.kit.group.website


def test_the_room_of_a_remark_that_was_read_stays_when_it_is_mended_so_nothing_moves_back(at_group: Hand) -> None:
    website, before = wrong_website(at_group)
    address = row(at_group.panels.group, "group.address")

    def apart() -> int:
        return middle(at_group, address.field).y() - middle(at_group, website.field).y()

    close = apart()
    press_at(at_group, before["group.address"])
    at_group.click(website.field)
    assert apart() == close
    at_group.click(website.remarks.brief.more)
    at_group.until(lambda: apart() > close and website.height() > website.remarks.geometry().bottom())
    at_group.settle()
    read = apart()
    assert isinstance(website.field, LineField)
    website.field.selectAll()
    at_group.qtbot.keyClicks(website.field, "littleacorns.org")
    at_group.until(lambda: not website.told.text)
    at_group.click(address.field)
    at_group.click(website.field)
    at_group.settle()
    assert apart() == read


def test_the_first_letter_of_an_event_moves_no_field(at_group: Hand) -> None:
    panel = at_group.panels.group
    title = panel.events.rows["title"]
    panel.ensureWidgetVisible(title)
    at_group.click(title.field)
    at_group.settle()
    inside = panel.widget()
    fields = (panel.language, panel.second, *(each.field for each in panel.events.rows.values()))
    before = [each.mapTo(inside, QPoint(0, 0)) for each in fields]
    at_group.qtbot.keyClicks(title.field, "S")
    at_group.settle()
    assert panel.events.list.remove.isVisible()
    assert [each.mapTo(inside, QPoint(0, 0)) for each in fields] == before
