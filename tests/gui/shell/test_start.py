from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from gui.background.jobs import Superseded
from gui.kits.covers import Cover, covers
from gui.kits.journal import Leftover
from gui.kits.session import Session, State
from gui.kits.settings import Settings
from gui.shell.leftovers import LeftoverRow
from gui.shell.start import StartPage
from gui.shell.start_cards import Card
from kit.kit_file import open_kit
from kit.model.kit import Event, GroupDetails, Kit
from kit.starter import write_new_kit


@pytest.fixture
def page(settings: Settings, session: Session, qtbot: QtBot):  # type: ignore[no-untyped-def]
    page = StartPage(settings, session)
    qtbot.addWidget(page)
    page.resize(1100, 760)
    page.show()
    yield page
    page.shut()


@pytest.fixture
def kits(tmp_path: Path, settings: Settings) -> list[Path]:
    """Three kits, the newest first: a good one, one that is no kit at all, and one that has gone."""
    good, broken, gone = (tmp_path / name for name in ("Little Acorns.kit", "broken.kit", "gone.kit"))
    write_new_kit(good, example=True)
    broken.write_bytes(b"PK\x03\x04 and then nothing that a zip would have")
    shutil.copy(good, gone)
    for path in (gone, broken, good):
        settings.note_recent(path)
    gone.unlink()
    return [good, broken, gone]


def shown(page: StartPage, qtbot: QtBot) -> list[Card]:
    page.refresh()
    qtbot.waitUntil(lambda: not page._work.busy)
    return list(page.cards.cards())


def colours(card: Card) -> set[str]:
    image = card.icon().pixmap(card.iconSize()).toImage()
    points = ((x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3))
    return {QColor(image.pixelColor(*point)).name() for point in points}


def button(page: StartPage, text: str) -> QPushButton:
    return next(each for each in page.findChildren(QPushButton) if each.text() == text)


def words(page: StartPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


@pytest.mark.parametrize(
    ("text", "signal"), [("Start here", "new_wanted"), ("Open the example", "example_wanted"), ("Open…", "open_wanted")]
)
def test_the_large_buttons_ask_for_what_they_say(text: str, signal: str, page: StartPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(getattr(page, signal)):
        qtbot.mouseClick(button(page, text), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(getattr(page, signal)):
        qtbot.keyClick(button(page, text), Qt.Key.Key_Return)


def test_start_here_leads_and_return_presses_it(page: StartPage, qtbot: QtBot) -> None:
    first = page.findChildren(QPushButton)[0]
    assert first is page.new_button and first.text() == "Start here" and first.property("primary")
    assert page.window().focusWidget() is first
    with qtbot.waitSignal(page.new_wanted, timeout=2000):
        qtbot.keyClick(page.window().focusWidget(), Qt.Key.Key_Return)


def test_a_first_visit_shows_what_to_do_and_every_design(page: StartPage, session: Session, qtbot: QtBot) -> None:
    assert shown(page, qtbot) == []
    assert "Choose a design" in words(page)
    assert "drop a kit or a pack" in words(page)
    assert "recent" not in words(page)
    assert {card.id for card in page.shop.gallery.cards.cards} == set(session.library.templates)


def test_recent_kits_are_shown_newest_first_with_a_picture_of_their_first_piece(
    page: StartPage, kits: list[Path], qtbot: QtBot
) -> None:
    good, broken = shown(page, qtbot)
    assert good.text().splitlines() == ["Little Acorns", "today"]
    assert {"#0f2f3d", "#fff7ea"} <= colours(good)
    assert good.size() == broken.size()
    assert "Your recent kits" in words(page)
    assert good.mapTo(page, QPoint(0, 0)).x() < broken.mapTo(page, QPoint(0, 0)).x()


def test_a_kit_that_cannot_be_read_says_so_and_one_that_has_gone_is_not_offered(
    page: StartPage, kits: list[Path], qtbot: QtBot
) -> None:
    cards = shown(page, qtbot)
    assert [card.path for card in cards] == kits[:2]
    assert [each.isEnabled() for each in page.cards.buttons()] == [True, True, True, False]
    assert cards[1].text().splitlines() == ["broken", "cannot be read"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_kit_is_opened_by_key_or_click(key: Qt.Key, page: StartPage, kits: list[Path], qtbot: QtBot) -> None:
    card = shown(page, qtbot)[0]
    with qtbot.waitSignal(page.path_chosen) as by_key:
        qtbot.keyClick(card, key)
    with qtbot.waitSignal(page.path_chosen) as by_click:
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    assert by_key.args == by_click.args == [kits[0]]


def test_a_kit_is_duplicated_by_the_button_below_it(page: StartPage, kits: list[Path], qtbot: QtBot) -> None:
    shown(page, qtbot)
    duplicate = page.cards.buttons()[1]
    assert duplicate.accessibleName() == "Duplicate Little Acorns for another branch"
    with qtbot.waitSignal(page.branch_wanted) as wanted:
        qtbot.mouseClick(duplicate, Qt.MouseButton.LeftButton)
    assert wanted.args == [kits[0]]


def test_a_name_is_shown_as_it_is_and_long_ones_are_shortened(
    page: StartPage, settings: Settings, tmp_path: Path, qtbot: QtBot
) -> None:
    for name in ("Tea & cake.kit", "the summer fair of the nursery by the river, second try, final.kit"):
        write_new_kit(tmp_path / name)
        settings.note_recent(tmp_path / name)
    long, tea = shown(page, qtbot)
    assert "…" in long.text()
    assert long.width() < 260
    assert tea.text().startswith("Tea && cake")
    assert tea.accessibleName() == "Open Tea & cake"


def test_a_kit_that_changed_gets_a_new_picture_and_the_others_keep_theirs(
    session: Session, kits: list[Path], tmp_path: Path
) -> None:
    def made(known: list[Cover]) -> list[Cover]:
        told: list[object] = []
        covers(kits, session.library, known, 200)(lambda: False, told.append)
        return [part for part in told if isinstance(part, Cover)]

    first = made([])
    assert [cover.path for cover in first] == kits[:2]
    os.utime(kits[0], (1_700_000_000, 1_700_000_000))
    second = made(first)
    assert second[0].changed == 1_700_000_000
    assert second[0].image is not first[0].image
    assert second[1] is first[1]


def test_nothing_more_is_made_once_nobody_waits(session: Session, kits: list[Path]) -> None:
    told: list[object] = []
    with pytest.raises(Superseded):
        covers(kits, session.library, (), 200)(lambda: True, told.append)
    assert [type(part) for part in told] == [tuple]


def leftover(tmp_path: Path, path: Path | None) -> Leftover:
    journal = tmp_path / "0123.kit"
    write_new_kit(journal, example=True, force=True)
    return Leftover(journal, State(open_kit(journal).kit), path)


def test_work_left_behind_is_offered_and_got_back(page: StartPage, tmp_path: Path, qtbot: QtBot) -> None:
    assert "not saved" not in words(page)
    one, other = leftover(tmp_path, tmp_path / "fair.kit"), leftover(tmp_path, None)
    page.show_leftovers([one, other])
    assert "Work that was not saved last time" in words(page)
    names = [row.get_button.accessibleName() for row in page.findChildren(LeftoverRow)]
    assert names == ["Get it back: Little Acorns Nursery – fair.kit", "Get it back: Little Acorns Nursery"]
    second = page.findChildren(LeftoverRow)[1]
    with qtbot.waitSignal(page.leftover_wanted) as got:
        qtbot.mouseClick(second.get_button, Qt.MouseButton.LeftButton)
    assert got.args == [other]
    page.show_leftovers([])
    assert "not saved" not in words(page)


def test_the_button_that_gets_work_back_has_the_focus(page: StartPage, tmp_path: Path, qtbot: QtBot) -> None:
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.show_leftovers([leftover(tmp_path, None)])
    row = page.findChild(LeftoverRow)
    assert row.get_button.hasFocus()
    qtbot.mouseClick(row.throw_button, Qt.MouseButton.LeftButton)
    assert row.keep_button.hasFocus()


@pytest.mark.parametrize(("title", "name"), [("Baby café", "Baby café"), ("", "A kit without a name")])
def test_work_for_a_group_without_a_name_is_called_by_its_event(
    page: StartPage, tmp_path: Path, title: str, name: str
) -> None:
    state = State(Kit(GroupDetails(), (), events=(Event(title, venue="Hall"),)))
    page.show_leftovers([Leftover(tmp_path / "0123.kit", state, None)])
    assert page.findChild(LeftoverRow).get_button.accessibleName() == f"Get it back: {name}"


def test_work_is_thrown_away_only_when_said_twice(page: StartPage, tmp_path: Path, qtbot: QtBot) -> None:
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.show_leftovers([leftover(tmp_path, None)])
    row = page.findChild(LeftoverRow)
    thrown: list[object] = []
    page.leftover_discarded.connect(thrown.append)
    qtbot.mouseClick(row.throw_button, Qt.MouseButton.LeftButton)
    assert thrown == []
    assert "gone for good" in words(page)
    qtbot.mouseClick(row.keep_button, Qt.MouseButton.LeftButton)
    assert row.get_button.hasFocus()
    assert "gone for good" not in words(page)
    qtbot.mouseClick(row.throw_button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(row.sure_button, Qt.MouseButton.LeftButton)
    assert len(thrown) == 1


def test_everything_is_reached_by_tab_in_the_order_it_is_read(
    page: StartPage, kits: list[Path], tmp_path: Path, qtbot: QtBot
) -> None:
    page.show_leftovers([leftover(tmp_path, None)])
    cards = shown(page, qtbot)
    row = page.findChild(LeftoverRow)
    order = [row.get_button, row.throw_button, page.new_button, page.example_button, page.open_button]
    order += [cards[0], page.cards.buttons()[1], cards[1], page.shop.gallery]
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    order[0].setFocus()
    for expected in order[1:]:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is expected
    assert all(widget.accessibleName() for widget in order)


def test_a_narrow_window_puts_the_cards_below_each_other_and_cuts_nothing_off(
    page: StartPage, kits: list[Path], qtbot: QtBot
) -> None:
    cards = shown(page, qtbot)
    page.resize(700, 700)
    qtbot.waitUntil(lambda: page.widget().width() <= 700)
    assert page.horizontalScrollBar().maximum() == 0
    assert all(card.mapTo(page.widget(), card.rect().topRight()).x() <= 700 for card in cards)
