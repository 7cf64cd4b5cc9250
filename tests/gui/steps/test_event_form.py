from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTableView
from pytestqt.qtbot import QtBot

from gui.kits.session import Session, State
from gui.steps.event_form import EventForm
from gui.steps.group import GroupPanel
from kit.model.kit import Event, GroupDetails, Kit, PieceChoice, WhichEvent
from kit.problems import Problem, Severity
from tests.gui.steps.conftest import MakePanel

CAFE = Event("Baby café", date(2016, 6, 6), time(10), time(12), "Village Hall")
WALK = Event("Pram walk", date(2016, 6, 8), time(14), None, "Park gate")
TALK = Event("Talk")


@pytest.fixture
def panel(stand: MakePanel) -> GroupPanel:
    panel = stand(GroupPanel)
    assert isinstance(panel, GroupPanel)
    return panel


@pytest.fixture
def form(panel: GroupPanel, session: Session) -> EventForm:
    """The form with three events."""
    session.start(State(Kit(GroupDetails("Acorns"), (), events=(CAFE, WALK, TALK))), None)
    return panel.events


def titles(session: Session) -> list[str]:
    return [event.title for event in session.kit.events]


def shown(form: EventForm) -> str:
    title = form.widget("title")
    assert isinstance(title, QLineEdit)
    return title.text()


def test_that_there_may_be_none_is_said_until_something_is_and_its_room_stays(
    panel: GroupPanel, session: Session
) -> None:
    about, title = panel.events.list.about, panel.events.widget("title")
    assert about.text() == "If there is none, leave all of this empty." and about.isVisible()
    assert panel.reveal("events[0].title")
    QApplication.processEvents()
    before = title.mapTo(panel.widget(), QPoint(0, 0))
    QTest.keyClicks(QApplication.focusWidget(), "S")
    QApplication.processEvents()
    assert not about.isVisible() and title.mapTo(panel.widget(), QPoint(0, 0)) == before
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backspace)
    QApplication.processEvents()
    assert about.isVisible() and title.mapTo(panel.widget(), QPoint(0, 0)) == before
    session.edit("x", replace(session.kit, events=(CAFE, WALK)))
    assert about.isVisible() and "the order of their days" in about.text()


def test_with_one_event_there_is_no_list_and_a_button_for_another(panel: GroupPanel, session: Session) -> None:
    form = panel.events
    assert not form.list.list.isVisible() and not form.list.add.isVisible()
    assert panel.reveal("events[0].title")
    QTest.keyClicks(QApplication.focusWidget(), "Sing")
    assert form.list.add.isVisible() and not form.list.list.isVisible()
    QTest.mouseClick(form.list.add, Qt.MouseButton.LeftButton)
    assert session.kit.events == (Event("Sing"), Event())
    assert form.list.list.isVisible() and shown(form) == ""
    assert QApplication.focusWidget() is form.widget("title")
    QTest.keyClicks(QApplication.focusWidget(), "Walk")
    assert titles(session) == ["Sing", "Walk"]
    assert session.undo_name == "typing in event"


def test_the_rows_say_when_and_where(form: EventForm) -> None:
    rows = form.list.list.rows.rows
    assert [row.title for row in rows] == ["Baby café", "Pram walk", "Talk"]
    assert rows[0].text == "Monday 6 June · 10am to 12\u00a0noon · Village Hall"
    assert "in the order of their days" in form.list.about.text()


def test_the_fields_are_those_of_the_event_in_hand(form: EventForm, session: Session) -> None:
    form.list.list.setFocus()
    QTest.keyClick(form.list.list, Qt.Key.Key_Down)
    assert shown(form) == "Pram walk"
    assert form.starts.text() == "2pm" and form.ends.text() == ""
    assert form.rows["date"].told.text == "Wednesday 8 June 2016"
    title = form.widget("title")
    title.setFocus()
    QTest.keyClicks(title, "!")
    assert titles(session) == ["Baby café", "Pram walk!", "Talk"]
    assert session.kit.events[0] == CAFE


def test_the_first_free_day_is_suggested(form: EventForm, session: Session) -> None:
    form.list.choose(2)
    assert form.date.line.placeholderText() == "7 June 2016"
    QTest.mouseClick(form.date.button, Qt.MouseButton.LeftButton)
    assert form.date.calendar is not None
    QTest.keyClick(form.date.calendar.days.findChild(QTableView), Qt.Key.Key_Return)
    assert session.kit.events[2].date == date(2016, 6, 7)


def test_a_copy_is_in_hand_on_the_next_free_day(form: EventForm, session: Session) -> None:
    QTest.mouseClick(form.list.copy, Qt.MouseButton.LeftButton)
    assert session.kit.events == (CAFE, replace(CAFE, date=date(2016, 6, 7)), WALK, TALK)
    assert form.list.current == 1 and form.rows["date"].told.text == "Tuesday 7 June 2016"
    session.undo()
    assert session.kit.events == (CAFE, WALK, TALK)


def test_taken_out_by_key_or_button_and_brought_back_in_hand(form: EventForm, session: Session) -> None:
    form.list.choose(1)
    form.list.list.setFocus()
    QTest.keyClick(form.list.list, Qt.Key.Key_Delete)
    assert titles(session) == ["Baby café", "Talk"] and shown(form) == "Talk"
    QTest.mouseClick(form.list.remove, Qt.MouseButton.LeftButton)
    assert titles(session) == ["Baby café"] and shown(form) == "Baby café"
    session.undo()
    session.undo()
    assert titles(session) == ["Baby café", "Pram walk", "Talk"] and shown(form) == "Pram walk"
    QTest.mouseClick(form.list.remove, Qt.MouseButton.LeftButton)
    for _ in range(2):
        QTest.mouseClick(form.list.remove, Qt.MouseButton.LeftButton)
    assert session.kit.events == () and not form.list.remove.isVisible()


def test_moved_by_keys_and_by_dragging(form: EventForm, session: Session, qtbot: QtBot) -> None:
    pieces = (PieceChoice("poster-event", event=WhichEvent("1")),)
    session.edit("x", replace(session.kit, pieces=pieces))
    form.list.list.setFocus()
    QTest.keyClick(form.list.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert titles(session) == ["Pram walk", "Baby café", "Talk"] and shown(form) == "Baby café"
    assert session.kit.pieces[0].event == "2"
    view = form.list.list
    carried = view.rows.mimeData([view.rows.index(0)])
    below = QPointF(view.visualRect(view.rows.index(2)).bottomLeft())
    button, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    view.dropEvent(QDropEvent(below, Qt.DropAction.MoveAction, carried, button, keys))
    assert titles(session) == ["Baby café", "Talk", "Pram walk"] and shown(form) == "Pram walk"
    assert session.kit.pieces[0].event == "1"


def test_undo_takes_the_event_in_hand_that_it_changes(form: EventForm, session: Session) -> None:
    form.list.choose(2)
    title = form.widget("title")
    title.setFocus()
    QTest.keyClicks(title, "s")
    form.list.choose(0)
    session.undo()
    assert form.list.current == 2 and shown(form) == "Talk"


def test_what_is_no_time_for_one_event_is_not_shown_for_another(form: EventForm, session: Session) -> None:
    form.list.choose(2)
    form.starts.setFocus()
    QTest.keyClicks(form.starts, "teatime")
    form.show_problems(session.opened_kit().problems)
    form.widget("venue").setFocus()
    assert form.rows["starts"].told.text
    form.list.choose(1)
    assert form.starts.text() == "2pm" and form.rows["starts"].told.text == ""
    form.list.choose(0)
    form.list.choose(2)
    assert form.starts.text() == "teatime" and form.rows["starts"].told.text


def test_a_problem_leads_to_its_event_and_marks_the_others(form: EventForm, panel: GroupPanel) -> None:
    pieces = {"pieces": ("“Our own event”",)}
    missing = Problem(Severity.WARNING, "missing-venue", pieces, field="events[2].venue")
    panel.show_problems((missing, Problem(Severity.WARNING, "missing-date", pieces, field="events[2].date")))
    assert [row.problem for row in form.list.list.rows.rows] == [False, False, True]
    assert "Something to look at" in form.list.list.rows.rows[2].text
    assert not form.rows["venue"].told.isVisible()
    assert panel.reveal("events[2].venue")
    assert shown(form) == "Talk" and form.rows["venue"].told.isVisible()
    assert QApplication.focusWidget() is form.widget("venue")
    assert not panel.reveal("events[3].venue") and not panel.reveal("events[-1].venue")


def test_a_day_that_cannot_be_read_is_told_to_who_is_led_to_it_until_it_is_typed_anew(
    form: EventForm, panel: GroupPanel, session: Session
) -> None:
    session.edit("x", replace(session.kit, events=(Event("Talk", unread=(("date", "31/02/2016"),)),)))
    wrong = session.opened_kit().problems
    panel.show_problems(wrong)
    assert panel.reveal("events[0].date") and QApplication.focusWidget() is form.date.line
    panel.show_problems(wrong)
    assert form.rows["date"].told.text and form.rows["date"].told.isVisible()
    QTest.keyClicks(form.date.line, "8 Ju")
    panel.show_problems(session.opened_kit().problems)
    assert not form.rows["date"].told.text
    panel.reveal("events[0].venue")
    panel.reveal("events[0].date")
    panel.show_problems(session.opened_kit().problems)
    assert form.rows["date"].told.text


def test_another_kit_begins_with_its_first_event(form: EventForm, session: Session) -> None:
    form.list.choose(2)
    session.start(State(Kit(GroupDetails("Oaks"), (), events=(TALK, CAFE))), None)
    assert form.list.current == 0 and shown(form) == "Talk"


def test_no_more_events_than_a_kit_holds(form: EventForm, session: Session) -> None:
    session.edit("x", replace(session.kit, events=tuple(Event(str(number)) for number in range(50))))
    assert not form.list.add.isEnabled() and not form.list.copy.isEnabled()
    assert form.list.list.height() < form.height()


def test_what_takes_the_event_out_comes_behind_all_of_its_fields(form: EventForm, panel: GroupPanel) -> None:
    panel.reveal("group.address")
    seen = []
    while QApplication.focusWidget() is not form.list.remove:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget().accessibleName())
    last = panel.second.accessibleName()
    assert seen.index("Web address of the event") < seen.index(last) and "Take" not in " ".join(
        seen[: seen.index(last)]
    )


def test_what_was_taken_out_can_be_had_back_and_says_so(form: EventForm, session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.taken_out) as told:
        QTest.mouseClick(form.list.remove, Qt.MouseButton.LeftButton)
    assert told.args == ["The event “Baby café” was taken out."]
    session.undo()
    assert titles(session) == ["Baby café", "Pram walk", "Talk"]
