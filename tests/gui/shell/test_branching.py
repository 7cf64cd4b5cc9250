"""A kit duplicated for another branch, and the menu of recent kits, in the real window."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox

from gui.dialogs.branch import BranchDialog
from gui.i18n.moments import written
from gui.kits.documents import read_kit
from gui.kits.settings import Settings
from gui.widgets.fields import Labelled
from kit.kit_file import open_kit
from kit.starter import write_new_kit
from tests.gui.driving import Hand, Keys
from tests.gui.test_access import named, nameless, tab_stops, tabbed, unnamed_for_tab


@pytest.fixture
def first(tmp_path: Path, settings: Settings) -> Path:
    """A recent kit, saved in a file."""
    path = tmp_path / "Anytown.kit"
    write_new_kit(path, example=True)
    settings.note_recent(path)
    return path


def asked(hand: Hand) -> BranchDialog:
    hand.until(lambda: hand.window.branching.dialog is not None and hand.window.branching.dialog.isActiveWindow())
    dialog = hand.window.branching.dialog
    assert dialog is not None
    return dialog


def test_a_recent_kit_is_duplicated_and_saved_under_a_name_of_its_own(
    hand: Hand, first: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, kit = first.read_bytes(), open_kit(first).kit
    hand.window.show_start()
    hand.until(lambda: bool(hand.window.start.cards.buttons()))
    hand.click(hand.window.start.cards.buttons()[1])
    dialog = asked(hand)
    assert QApplication.focusWidget() is dialog.fields["name"]
    hand.qtbot.keyClicks(QApplication.focusWidget(), "Acorns Newtown")  # in the place of the name that is selected
    hand.type(dialog.fields["phone"], "01632 960222")
    hand.click(dialog.make_button)
    hand.until(hand.window.workspace.isVisible)
    copy = hand.session.kit
    assert copy.group.name == "Acorns Newtown" and copy.group.phone == "01632 960222"
    assert copy.group.email == copy.group.address == "" and copy.group.website == kit.group.website
    assert (copy.messages, copy.pieces) == (kit.messages, kit.pieces)
    assert kit.logos[0].alt == kit.group.name and copy.logos == (replace(kit.logos[0], alt="Acorns Newtown"),)
    assert copy.events[0].title == kit.events[0].title and copy.events[0].venue == ""
    assert hand.session.unsaved and hand.session.path is None
    suggested: list[str] = []

    def choose(*arguments: object) -> tuple[str, str]:
        suggested.append(str(arguments[2]))
        return str(tmp_path / "Newtown.kit"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    hand.window.activateWindow()
    hand.until(hand.window.isActiveWindow)
    hand.press(Qt.Key.Key_S, Keys.ControlModifier)
    hand.until(lambda: not hand.session.unsaved)
    assert Path(suggested[0]).name == "Acorns-Newtown.kit"
    assert first.read_bytes() == before and read_kit(tmp_path / "Newtown.kit").state == hand.session.state


def test_the_open_kit_is_duplicated_from_the_menu_once_its_changes_are_safe(
    hand: Hand, first: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    action = hand.window.actions_["branch"]
    assert not action.isEnabled()
    hand.window.open_path(first)
    hand.until(hand.window.workspace.isVisible)
    hand.type(hand.step(hand.panels.group).widgets()["group.name"], " and more")
    changed = hand.session.kit
    action.trigger()
    asked(hand).reject()
    assert hand.session.kit == changed and hand.session.path == first
    action.trigger()
    questions: list[str] = []

    def question(*arguments: object) -> QMessageBox.StandardButton:
        questions.append(str(arguments[2]))
        return QMessageBox.StandardButton.Save

    monkeypatch.setattr(QMessageBox, "question", question)
    dialog = asked(hand)
    dialog.events.kept.setChecked(False)
    hand.click(dialog.make_button)
    hand.until(lambda: hand.session.path is None)
    assert open_kit(first).kit == changed and first.name in questions[0]
    assert hand.session.kit.events == () and hand.session.kit.group.name == changed.group.name


def test_the_address_is_offered_as_the_place_and_the_names_that_are_thanked_stay(hand: Hand, first: Path) -> None:
    thanked = open_kit(first).kit.thank_you
    hand.window.branching.duplicate_file(first)
    dialog = asked(hand)
    assert dialog.with_names.isVisible() and dialog.with_names.isChecked()
    assert not dialog.events.at_address.isEnabled()
    hand.type(dialog.fields["address"], "2 Hill Road")
    assert dialog.events.at_address.isEnabled() and dialog.events.venue.isEnabled()
    dialog.events.at_address.click()
    assert not dialog.events.venue.isEnabled(), "one of the two"
    hand.click(dialog.make_button)
    hand.until(hand.window.workspace.isVisible)
    assert hand.session.kit.thank_you == thanked
    assert {event.venue for event in hand.session.kit.events} == {"2 Hill Road"}


def test_the_place_of_the_event_is_asked_for_as_what_is_different_at_a_branch(hand: Hand, first: Path) -> None:
    hand.window.branching.duplicate_file(first)
    dialog = asked(hand)
    hand.type(dialog.events.venue, "The Guildhall, York")
    dialog.events.kept.click()
    assert not dialog.events.venue.isEnabled()
    dialog.events.kept.click()
    hand.click(dialog.make_button)
    hand.until(hand.window.workspace.isVisible)
    assert {event.venue for event in hand.session.kit.events} == {"The Guildhall, York"}


def test_an_event_is_on_another_day_and_at_another_time_at_the_branch(hand: Hand, first: Path) -> None:
    before = open_kit(first).kit.events
    hand.window.branching.duplicate_file(first)
    dialog = asked(hand)
    day = dialog.events.days[0]
    assert day.date.line.text() == written(before[0].date) and day.starts.text() == written(before[0].starts)
    hand.paste(day.date.line, "10 june")
    assert "Friday 10 June 2016" in day.rows["date"].told.text
    hand.paste(day.starts, "half past nine")
    hand.paste(day.ends, "11")
    assert "such as 2:30pm" in day.rows["starts"].told.text
    hand.paste(day.starts, "9:30")
    dialog.fields["name"].setFocus()
    assert day.rows["starts"].told.text == ""
    hand.click(dialog.make_button)
    hand.until(hand.window.workspace.isVisible)
    changed = replace(before[0], date=date(2016, 6, 10), starts=time(9, 30), ends=time(11), venue="", link="")
    assert hand.session.kit.events[0] == changed
    assert [event.date for event in hand.session.kit.events[1:]] == [event.date for event in before[1:]]


def test_all_that_is_asked_is_seen_at_once_where_there_is_room_and_the_buttons_always(hand: Hand, first: Path) -> None:
    hand.window.branching.duplicate_file(first)
    dialog = asked(hand)
    room = dialog.screen().availableSize()
    assert dialog.area.verticalScrollBar().maximum() == 0 and dialog.height() <= room.height()
    dialog.resize(dialog.width(), 300)
    hand.until(lambda: dialog.area.verticalScrollBar().maximum() > 0)
    assert dialog.make_button.visibleRegion().boundingRect() == dialog.make_button.rect()


def test_the_website_is_offered_and_said_to_be_that_of_the_first_kit(hand: Hand, first: Path) -> None:
    hand.window.branching.duplicate_file(first)
    dialog = asked(hand)
    field = dialog.fields["website"]
    told = next(row for row in dialog.findChildren(Labelled) if row.field is field).told
    assert field.text() == open_kit(first).kit.group.website != "" and "has its own" in told.text and told.isVisible()
    hand.paste(field, "ducks.example/elm")
    assert told.text == ""
    hand.click(dialog.make_button)
    hand.until(hand.window.workspace.isVisible)
    assert hand.session.kit.group.website == "ducks.example/elm"


def test_the_copy_begins_at_the_top_of_its_step_wherever_the_last_kit_was(hand: Hand, first: Path) -> None:
    hand.window.open_path(first)
    hand.until(hand.window.workspace.isVisible)
    panel = hand.step(hand.panels.group)
    bar = panel.verticalScrollBar()
    hand.until(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    hand.window.actions_["branch"].trigger()
    hand.click(asked(hand).make_button)
    hand.until(lambda: hand.session.path is None)
    assert hand.window.focusWidget() is panel.widgets()["group.name"]
    hand.until(lambda: bar.value() == 0)


def test_the_dialog_is_used_without_eyes_and_without_a_mouse(hand: Hand, first: Path) -> None:
    hand.window.branching.duplicate_file(first)
    dialog = asked(hand)
    assert nameless(dialog) == [] and unnamed_for_tab(dialog) == []
    seen = tabbed(hand)
    assert [named(widget) for widget in tab_stops(dialog) if widget not in seen] == []
    dialog.fields["name"].setFocus()
    hand.press(Qt.Key.Key_Return)
    hand.until(hand.window.workspace.isVisible)
    assert hand.session.kit.group.name == "Little Acorns Nursery" and hand.session.unsaved


def test_a_kit_that_cannot_be_read_is_told_and_nothing_is_asked(hand: Hand, tmp_path: Path) -> None:
    bad = tmp_path / "bad.kit"
    bad.write_bytes(b"a letter")
    hand.window.branching.duplicate_file(bad)
    hand.until(lambda: bool(hand.window.findChildren(QMessageBox)))
    assert "bad.kit" in hand.window.findChildren(QMessageBox)[-1].text() and hand.window.branching.dialog is None
    hand.window.findChildren(QMessageBox)[-1].close()


def test_the_menu_offers_recent_kits_and_opens_them(hand: Hand, first: Path, settings: Settings) -> None:
    other = first.parent / "other" / "Tea & cake.kit"
    other.parent.mkdir()
    namesake = other.parent / first.name
    for path in (other, namesake):
        write_new_kit(path, example=True)
        settings.note_recent(path)
    menu = hand.window.recent
    menu.fill()
    texts = [action.text() for action in menu.actions()]
    assert texts == ["&1 Anytown (other)", "&2 Tea && cake", f"&3 Anytown ({first.parent.name})"]
    assert menu.actions()[2].toolTip() == str(first)
    menu.actions()[2].trigger()
    hand.until(hand.window.workspace.isVisible)
    assert hand.session.path == first


def test_the_menu_says_when_there_is_nothing_to_open(hand: Hand) -> None:
    hand.window.recent.fill()
    (only,) = hand.window.recent.actions()
    assert only.text() == "No kit yet" and not only.isEnabled()
