"""Small screens, large system text and long names: what has no room scrolls, and nothing is out of reach."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gui.kits.documents import read_kit
from gui.kits.session import Session
from gui.kits.settings import Settings
from gui.problems.how_many import HowMany
from gui.steps.step import StepPanel
from gui.widgets.gallery import Gallery
from gui.widgets.rows import RowList
from gui.workspace.rail import EDGES
from kit.library.folders import shipped_assets
from tests.gui.driving import Hand, make_hand, put_away

LONG = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch-Nursery-Group"


@pytest.fixture
def large_text(
    session: Session, settings: Settings, tmp_path: Path, qtbot: QtBot, qapp: QApplication
) -> Iterator[Hand]:
    """The window with the system's text at 18 pt."""
    before = qapp.font()
    larger = qapp.font()
    larger.setPointSize(18)
    qapp.setFont(larger)
    hand = make_hand(session, settings, tmp_path / "journal", qtbot)
    yield hand
    put_away(hand)
    qapp.setFont(before)


def begin(hand: Hand, name: str) -> None:
    """Open the example for a group of a name, with two pieces and an event that none of them shows."""
    state = read_kit(shipped_assets() / "example" / "kit.yaml").state
    group = replace(state.kit.group, name=name, website=f"https://www.{name.lower()}.example")
    events = (*state.kit.events, replace(state.kit.events[0], title=name), replace(state.kit.events[0], title=name))
    kit = replace(state.kit, group=group, events=events, pieces=state.kit.pieces[:2])
    hand.session.start(replace(state, kit=kit), None)
    hand.window._show_page(hand.window.workspace)
    hand.settle()


def out_of_reach(panel: StepPanel) -> list[QWidget]:
    """Return what is in a panel to the right of all that can be scrolled to."""
    scrolls = panel.horizontalScrollBarPolicy() is not Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    reach = panel.viewport().width() + (panel.horizontalScrollBar().maximum() if scrolls else 0)
    inside = panel.widget()
    shown = (child for child in inside.findChildren(QWidget) if child.isVisibleTo(inside) and child.parent() is inside)
    return [child for child in shown if child.mapTo(inside, QPoint(child.width(), 0)).x() > reach]


def test_nothing_of_a_long_name_is_cut_off(hand: Hand) -> None:
    begin(hand, LONG)
    for panel in hand.panels:
        hand.step(panel)
        hand.settle()
        QApplication.processEvents()
        assert out_of_reach(panel) == [] and panel.horizontalScrollBar().maximum() == 0, panel.title


def test_nothing_is_cut_off_with_large_text(large_text: Hand) -> None:
    begin(large_text, "Little-Acorns")
    large_text.window.resize(900, 600)
    for panel in large_text.panels:
        large_text.step(panel)
        large_text.settle()
        QApplication.processEvents()
        assert out_of_reach(panel) == [], panel.title


@pytest.mark.parametrize("size", [QSize(910, 512), QSize(1280, 720)])
def test_with_large_text_the_foot_leaves_room(large_text: Hand, size: QSize) -> None:
    begin(large_text, "Little Acorns Nursery")
    large_text.window.setMinimumSize(1, 1)
    large_text.window.resize(size)
    large_text.until(lambda: large_text.window.size() == size)
    for panel in large_text.panels:
        large_text.step(panel)
        large_text.settle()
        QApplication.processEvents()
        large_text.until(lambda panel=panel: panel.foot.height() < panel.height() // 3)  # type: ignore[misc]


SMALL = QSize(640, 360)
"""A screen of 1280 by 720 pixels at 200 %, in the window's own units."""


@pytest.fixture
def small(session: Session, settings: Settings, tmp_path: Path, qtbot: QtBot) -> Iterator[Hand]:
    """The window on a small screen, as low as that lets it be."""
    hand = make_hand(session, settings, tmp_path / "journal", qtbot)
    hand.window.setMinimumSize(1, 1)
    hand.window.resize(SMALL)
    hand.until(lambda: hand.window.size() == SMALL)
    yield hand
    put_away(hand)


def right_edge(widget: QWidget, above: QWidget) -> int:
    return widget.mapTo(above, widget.rect().topRight()).x()


def sideways(hand: Hand) -> dict[str, int]:
    """Return by how many pixels each step scrolls sideways, the window itself among them; walks through all of them."""
    found = {}
    for panel in hand.panels:
        hand.step(panel)
        hand.settle()
        QApplication.processEvents()
        edge = panel.viewport().width() - panel.body.contentsMargins().right()
        hand.until(lambda panel=panel, edge=edge: right_edge(panel.heading, panel.viewport()) < edge)  # type: ignore[misc]
        found[panel.title] = panel.horizontalScrollBar().maximum()
        found[f"the window at {panel.title}"] = hand.window.centralWidget().horizontalScrollBar().maximum()
    return {name: pixels for name, pixels in found.items() if pixels}


@pytest.mark.parametrize("name", ["Little Acorns Nursery", LONG])
def test_nothing_scrolls_sideways_on_a_small_screen(small: Hand, name: str) -> None:
    begin(small, name)
    assert sideways(small) == {}
    button = small.window.workspace.bar.buttons["print"]
    assert button.isVisible() and right_edge(button, small.window) <= SMALL.width()


def test_nothing_scrolls_sideways_in_welsh_with_large_text(welsh: object, large_text: Hand) -> None:
    begin(large_text, "Meithrinfa’r Fesen")
    large_text.window.resize(1280, 720)
    assert sideways(large_text) == {}


@pytest.mark.parametrize("size", [QSize(910, 512), QSize(1280, 720)])
def test_nothing_scrolls_sideways_with_large_text(large_text: Hand, size: QSize) -> None:
    large_text.window.setMinimumSize(1, 1)
    begin(large_text, "Little Acorns Nursery")
    large_text.window.resize(size)
    assert sideways(large_text) == {}


def test_the_steps_are_icons_with_names_to_ask_for_where_there_is_little_room(small: Hand) -> None:
    begin(small, "")
    rail, titles = small.window.workspace.rail, [panel.title for panel in small.panels]
    small.until(lambda: small.window.workspace.problems != ())
    rows = [rail.item(number) for number in range(rail.count())]
    assert not rail.named and [row.text() for row in rows] == [""] * len(titles)
    said = [row.data(Qt.ItemDataRole.AccessibleTextRole) for row in rows]
    assert said[:-1] == titles[:-1] and said[-1].startswith(f"{titles[-1]}, ") and "worth a look" in said[-1]
    assert [row.toolTip() for row in rows] == said
    assert all(rail.visualItemRect(row).right() <= rail.viewport().width() for row in rows)
    with_number = rail.visualItemRect(rows[-1])
    assert rail.viewport().height() >= with_number.bottom()
    small.window.resize(1280, 720)
    small.until(lambda: rail.named)
    assert [row.text() for row in rows][:-1] == titles[:-1] and rows[0].toolTip() == ""


@pytest.mark.parametrize("size", [SMALL, QSize(910, 512), QSize(1280, 720), QSize(1920, 1080)])
def test_what_makes_the_files_is_in_view_at_once_whatever_notes_there_are(hand: Hand, size: QSize) -> None:
    hand.window.setMinimumSize(1, 1)
    hand.window.resize(size)
    hand.until(lambda: hand.window.size() == size)
    hand.window.open_example()
    hand.until(lambda: hand.window.pages.currentWidget() is hand.window.workspace)
    hand.settle()
    panel = hand.step(hand.panels.export)
    hand.settle()
    assert panel.notes.list.rows and panel.verticalScrollBar().value() == 0
    bottom = panel.export_button.mapTo(hand.window, panel.export_button.rect().bottomLeft()).y()
    assert panel.export_button.isVisible() and bottom < size.height()
    first = next(iter(panel.pieces.boxes.values()))
    assert first.mapTo(panel.viewport(), first.rect().bottomLeft()).y() < panel.viewport().height()


@pytest.mark.parametrize("points", [0, 18], ids=["usual-text", "large-text"])
@pytest.mark.parametrize("size", [SMALL, QSize(910, 512), QSize(1280, 720), QSize(1920, 1080)])
@pytest.mark.parametrize("step", ["pieces", "messages"])
def test_a_step_and_its_list_never_scroll_both(
    request: pytest.FixtureRequest, size: QSize, points: int, step: str
) -> None:
    hand: Hand = request.getfixturevalue("large_text" if points else "hand")
    hand.window.setMinimumSize(1, 1)
    hand.window.resize(size)
    begin(hand, "Little Acorns Nursery")
    panel = hand.step(hand.panels._asdict()[step])
    view: Gallery | RowList = panel.gallery if step == "pieces" else panel.all
    hand.settle()
    QApplication.processEvents()
    assert [bar.maximum() > 0 for bar in (panel.verticalScrollBar(), view.verticalScrollBar())].count(True) == 1
    view.setFocus(Qt.FocusReason.TabFocusReason)
    hand.press(Qt.Key.Key_End)
    QApplication.processEvents()
    last = view.visualRect(view.currentIndex())
    assert view.currentIndex().row() == view.model().rowCount() - 1
    seen = QRect(view.viewport().mapTo(panel.viewport(), last.topLeft()), last.size()) & panel.viewport().rect()
    assert seen.height() >= min(last.height(), panel.viewport().height() // 2)


def test_the_number_of_problems_is_beside_the_icon_of_the_last_step(small: Hand) -> None:
    begin(small, "Little Acorns Nursery")
    rail = small.window.workspace.rail
    place = rail.visualItemRect(rail.item(rail.count() - 1))
    corner = QRect(place.right() - 22, place.top(), 18, 18)
    rail.count_problems(HowMany())
    without = rail.viewport().grab(corner).toImage()
    rail.count_problems(HowMany(2, 10))
    assert rail.viewport().grab(corner).toImage() != without


def test_a_low_window_leaves_half_of_its_height_to_panel_and_preview(small: Hand) -> None:
    begin(small, "Little Acorns Nursery")
    small.step(small.panels.group)
    assert small.panels.group.viewport().height() >= SMALL.height() // 2
    assert small.window.workspace.preview.height() >= SMALL.height() // 2
    following = small.panels.group.foot.next_button
    assert following.accessibleName() == following.toolTip() == f"Next: {small.panels.logos.title}"
    small.click(following)
    assert small.window.workspace.stack.currentWidget() is small.panels.logos
    small.click(small.panels.logos.foot.export_button)
    assert small.window.workspace.stack.currentWidget() is small.panels.export


def test_the_start_page_needs_no_more_width_than_it_has_itself(hand: Hand) -> None:
    hand.window.setMinimumSize(1, 1)
    hand.window.resize(500, 480)
    hand.until(lambda: hand.window.width() <= 500)
    area = hand.window.centralWidget()
    hand.until(lambda: area.horizontalScrollBar().maximum() == 0)
    begin(hand, LONG)
    hand.until(lambda: area.horizontalScrollBar().maximum() > 0)
    hand.window.show_start()
    hand.until(lambda: area.horizontalScrollBar().maximum() == 0)


def test_the_check_begins_at_its_top_however_far_it_was_scrolled(small: Hand) -> None:
    begin(small, "Little Acorns Nursery")
    panel = small.step(small.panels.export)
    small.settle()
    small.until(lambda: panel.verticalScrollBar().maximum() > 100)
    panel.verticalScrollBar().setValue(panel.verticalScrollBar().maximum())
    small.step(small.panels.group)
    small.step(small.panels.export)
    small.until(lambda: panel.verticalScrollBar().value() == 0)
    panel.verticalScrollBar().setValue(100)
    small.step(small.panels.group)
    small.click(small.panels.group.foot.export_button)
    assert panel.verticalScrollBar().value() == 0


@pytest.mark.parametrize("language", ["en", "cy"])
def test_what_is_counted_on_the_last_step_is_never_cut(
    language: str,
    request: pytest.FixtureRequest,
    session: Session,
    settings: Settings,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    if language == "cy":
        request.getfixturevalue("welsh")
    hand = make_hand(session, settings, tmp_path / "journal", qtbot)
    begin(hand, "Acorns")
    rail = hand.window.workspace.rail
    hand.until(lambda: rail.named)
    width = rail.width()
    rail.count_problems(HowMany(44, 44))
    last = rail.item(rail.count() - 1)
    longest = max(rail.fontMetrics().horizontalAdvance(panel.title) for panel in hand.panels)
    counted = [rail.fontMetrics().horizontalAdvance(line) for line in last.text().split("\n")]
    assert rail.width() == width and len(counted) == 3
    assert width >= rail.iconSize().width() + EDGES + 31 + max(longest, *counted)
    put_away(hand)
