from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QFont, QGuiApplication, QRawFont, QTextDocumentFragment
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton, QSpinBox, QTableView
from pytestqt.qtbot import QtBot

from gui.kits.session import Session, State
from gui.steps.group import GroupPanel
from gui.steps.languages import LanguageField
from kit.designs.written import keys_of
from kit.kit_file import open_kit, save_kit
from kit.model.kit import Event, GroupDetails, Kit
from kit.problems import Problem, Severity
from tests.gui.steps.conftest import MakePanel


@pytest.fixture
def panel(stand: MakePanel) -> GroupPanel:
    panel = stand(GroupPanel)
    assert isinstance(panel, GroupPanel)
    return panel


def type_into(panel: GroupPanel, field: str, text: str) -> QLineEdit | QPlainTextEdit:
    assert panel.reveal(field)
    widget = QApplication.focusWidget()
    assert isinstance(widget, QLineEdit | QPlainTextEdit)
    QTest.keyClicks(widget, text)
    return widget


def test_a_name_that_is_typed_is_one_step_and_undo_takes_it_back(panel: GroupPanel, session: Session) -> None:
    field = type_into(panel, "group.name", "Acorns")
    assert session.kit.group.name == "Acorns"
    assert session.undo_name == "typing in name"
    session.undo()
    assert session.kit.group.name == ""
    assert isinstance(field, QLineEdit) and field.text() == ""
    session.redo()
    assert field.text() == "Acorns"


@pytest.mark.parametrize("field", ["group.name", "group.address"])
def test_the_key_for_undo_is_left_to_the_window(panel: GroupPanel, session: Session, field: str) -> None:
    undo = QAction("Undo", panel)
    undo.setShortcut("Ctrl+Z")
    undo.triggered.connect(session.undo)
    panel.addAction(undo)
    widget = type_into(panel, field, "Oak")
    QTest.keyClick(widget, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert session.kit.group == GroupDetails()


def test_typing_in_the_middle_goes_on_in_the_middle(panel: GroupPanel, session: Session) -> None:
    field = type_into(panel, "group.name", "Little Nursery")
    assert isinstance(field, QLineEdit)
    field.setCursorPosition(7)
    QTest.keyClicks(field, "Acorns ")
    assert session.kit.group.name == "Little Acorns Nursery"
    address = type_into(panel, "group.address", "1 Low Road")
    assert isinstance(address, QPlainTextEdit)
    for _ in range(5):
        QTest.keyClick(address, Qt.Key.Key_Left)
    QTest.keyClicks(address, "er")
    assert session.kit.group.address == "1 Lower Road"


def test_no_field_moves_when_a_line_is_said_under_the_one_above(panel: GroupPanel, session: Session) -> None:
    row, below = panel.events.rows["date"], panel.events.widget("venue")
    places = []
    for day in ("", "8 June 2016"):
        type_into(panel, "events[0].date", day)
        QTest.qWait(30)
        places.append((bool(row.told.text), below.mapTo(panel.widget(), below.rect().topLeft()).y()))
    assert [told for told, _ in places] == [False, True] and places[0][1] == places[1][1]


def test_what_is_wrong_with_the_second_language_is_told_under_it(panel: GroupPanel, session: Session) -> None:
    session.edit("x", replace(session.kit, language="en", second_language="cy"))
    told = [Problem(Severity.WARNING, "not-reviewed", {"language": "Welsh", "tag": "cy"}, field="language")]
    panel.show_problems(tuple(told))
    assert panel._rows["second_language"].told.text.startswith("No speaker has checked this Welsh wording yet.")
    assert panel._rows["language"].told.text == "" and "-o FILE" not in panel._rows["second_language"].told.text
    session.edit("x", replace(session.kit, language="cy", second_language=""))
    panel.show_problems(tuple(told))
    assert panel._rows["language"].told.text and panel._rows["second_language"].told.text == ""


def test_an_event_comes_with_its_first_word_and_goes_with_its_last(panel: GroupPanel, session: Session) -> None:
    field = type_into(panel, "events[0].venue", "Hall")
    assert session.kit.events[0] == Event(venue="Hall")
    for _ in "Hall":
        QTest.keyClick(field, Qt.Key.Key_Backspace)
    assert not session.kit.events


@pytest.mark.parametrize(
    ("typed", "meant", "told"),
    [
        ("14/07/2016", date(2016, 7, 14), "Thursday 14 July 2016"),
        ("2016-06-08", date(2016, 6, 8), "Wednesday 8 June 2016"),
        ("Wed 8th June 2016", date(2016, 6, 8), "Wednesday 8 June 2016"),
        ("8.6.16", date(2016, 6, 8), "Wednesday 8 June 2016"),
        ("tues 7th june", date(2016, 6, 7), "Tuesday 7 June 2016 (the year of the week)"),
    ],
)
@pytest.mark.parametrize("by_paste", [False, True])
def test_a_date_is_read_as_people_write_it(
    panel: GroupPanel, session: Session, typed: str, meant: date, told: str, by_paste: bool
) -> None:
    session.start(State(Kit(GroupDetails(), (), events=(Event("Tea", date(2016, 6, 6)),))), None)
    line = panel.events.date.line
    assert line.text() == "6 June 2016"
    assert panel.reveal("events[0].date") and line.hasFocus()
    line.selectAll()
    if by_paste:
        QGuiApplication.clipboard().setText(f" {typed}\n")
        line.paste()
    else:
        QTest.keyClicks(line, typed)
    assert session.kit.events == (Event("Tea", meant),)
    assert line.text().strip() == typed
    assert panel.events.rows["date"].told.text == told
    session.undo()
    assert session.kit.events[0].date == date(2016, 6, 6) and line.text() == "6 June 2016"


def test_what_is_no_date_stays_as_it_was_typed_and_is_told(panel: GroupPanel, session: Session, tmp_path: Path) -> None:
    type_into(panel, "events[0].title", "Tea")
    type_into(panel, "events[0].date", "31 June 2016")
    problems = session.opened_kit().problems
    assert [(each.code, each.field) for each in problems] == [("wrong-value", "events[0].date")]
    panel.show_problems(problems)
    assert panel.events.rows["date"].told.text == ""  # more may be typed yet
    panel.reveal("events[0].venue")
    assert "“31 June 2016” cannot be used" in panel.events.rows["date"].told.text
    save_kit(session.kit, tmp_path / "tea.kit")
    opened = open_kit(tmp_path / "tea.kit")
    session.start(State(opened.kit), tmp_path / "tea.kit", opened.problems)
    assert panel.events.date.line.text() == "31 June 2016"
    told = [each.field for each in session.opened_kit().problems if each.code == "wrong-value"]
    assert told == ["events[0].date"]
    panel.events.date.line.clear()
    type_into(panel, "events[0].date", "30 June 2016")
    assert session.kit.events == (Event("Tea", date(2016, 6, 30)),)
    assert not [each for each in session.opened_kit().problems if each.code == "wrong-value"]


def test_a_date_is_chosen_from_a_calendar_that_marks_the_week(
    panel: GroupPanel, session: Session, qtbot: QtBot
) -> None:
    panel.reveal("events[0].date")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    calendar = panel.events.date.calendar
    assert calendar is not None and calendar.isVisible() and not session.kit.events
    days, week = calendar.days, session.library.campaign
    marked = [day for day in range(1, 31) if days.dateTextFormat(QDate(2016, 6, day)).fontWeight() == 700]
    assert marked == list(range(week.starts.day, week.ends.day + 1))
    assert days.selectedDate() == QDate(2016, 6, week.starts.day)
    table = days.findChild(QTableView)
    QTest.keyClick(table, Qt.Key.Key_Right)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert session.kit.events == (Event(date=date(2016, 6, 7)),)
    assert panel.events.date.line.text() == "7 June 2016" and panel.events.date.line.hasFocus()


@pytest.mark.parametrize(
    ("typed", "years"), [("", (2015, 2017)), ("8 June 2011", (2010, 2017)), ("1/1/0001", (1, 2017))]
)
def test_the_calendar_shows_only_years_in_which_an_event_may_be(
    panel: GroupPanel, qtbot: QtBot, typed: str, years: tuple[int, int]
) -> None:
    type_into(panel, "events[0].date", typed)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    calendar = panel.events.date.calendar
    assert calendar is not None
    days = calendar.days
    assert (days.minimumDate(), days.maximumDate()) == (QDate(years[0], 1, 1), QDate(years[1], 12, 31))
    for key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
        for _ in range(40):
            QTest.keyClick(days.findChild(QTableView), key)
        assert years[0] <= days.yearShown() <= years[1]
    year = days.findChild(QSpinBox)
    assert isinstance(year, QSpinBox) and (year.minimum(), year.maximum()) == years
    calendar.close()


def test_times_are_read_and_told_as_they_will_be_printed(panel: GroupPanel, session: Session) -> None:
    type_into(panel, "events[0].starts", "10")
    type_into(panel, "events[0].ends", "2.30")
    assert session.kit.events[0] == Event(starts=time(10), ends=time(14, 30))
    assert "10am to 2:30pm" in panel.events.time_read.text()
    assert panel.events.starts.text() == "10"


def test_an_evening_is_meant_by_both_of_its_times(panel: GroupPanel, session: Session) -> None:
    type_into(panel, "events[0].starts", "6.30")
    type_into(panel, "events[0].ends", "8.30")
    assert session.kit.events[0] == Event(starts=time(18, 30), ends=time(20, 30))
    assert "6:30pm to 8:30pm" in panel.events.time_read.text()


def test_what_is_no_time_stays_in_sight_and_is_told(panel: GroupPanel, session: Session) -> None:
    type_into(panel, "events[0].starts", "teatime")
    assert session.kit.events == (Event(unread=(("starts", "teatime"),)),)
    panel.show_problems(session.opened_kit().problems)
    panel.reveal("events[0].venue")
    assert panel.events.starts.text() == "teatime"
    assert "“teatime” cannot be used" in panel.events.rows["starts"].told.text
    session.start(State(Kit(GroupDetails("Other"), ())), None)
    assert panel.events.starts.text() == ""


def test_undo_brings_the_time_before_back(panel: GroupPanel, session: Session) -> None:
    session.start(State(Kit(GroupDetails(), (), events=(Event(starts=time(9)),))), None)
    assert panel.events.starts.text() == "9am"
    panel.events.starts.selectAll()
    type_into(panel, "events[0].starts", "11")
    session.undo()
    assert panel.events.starts.text() == "9am"


@pytest.mark.parametrize(
    "pasted",
    [
        "Little\r\nAcorns\n",
        "\U0001f9f8 Acorns \U0001f476\U0001f3fd",
        "a\x00b\x07c\x1bd\x85e\u2028f",
        "<b>&amp;</b> {x}",
    ],
)
def test_whatever_is_pasted_is_text_and_can_be_saved(
    panel: GroupPanel, session: Session, pasted: str, tmp_path: Path
) -> None:
    for field in ("group.name", "group.address", "events[0].note"):
        panel.reveal(field)
        QGuiApplication.clipboard().setText(pasted)
        widget = QApplication.focusWidget()
        assert isinstance(widget, QLineEdit | QPlainTextEdit)
        widget.paste()
    assert "\n" not in session.kit.group.name
    assert session.kit.group.name.startswith(pasted[0]) and session.kit.group.address.startswith(pasted[0])
    path = tmp_path / "a.kit"
    save_kit(session.kit, path, {})
    assert open_kit(path).kit == session.kit


def test_half_a_character_never_reaches_the_kit(panel: GroupPanel, session: Session) -> None:
    for field in ("group.name", "group.address"):
        panel.reveal(field)
        widget = QApplication.focusWidget()
        assert isinstance(widget, QLineEdit | QPlainTextEdit)
        widget.insert("a\ud83db") if isinstance(widget, QLineEdit) else widget.insertPlainText("a\ud83db")
    if session.kit.group.name:
        session.kit.group.name.encode()
    assert session.kit.group.address.encode() == b"ab"


def test_too_long_a_text_is_told_and_what_fits_stays(panel: GroupPanel, session: Session) -> None:
    QGuiApplication.clipboard().setText("x" * 500)
    panel.reveal("group.name")
    widget = QApplication.focusWidget()
    assert isinstance(widget, QLineEdit)
    widget.paste()
    assert session.kit.group.name == "x" * 200
    assert "200 letters" in panel._rows["group.name"].told.text
    QTest.keyClick(widget, Qt.Key.Key_Backspace)
    assert panel._rows["group.name"].told.text == ""


def test_the_language_is_chosen_by_its_own_name(panel: GroupPanel, session: Session) -> None:
    panel.reveal("language")
    QTest.keyClicks(panel.language, "Cym")
    assert session.kit.language == "cy"
    session.undo()
    assert panel.language.currentText() == "English"


@pytest.mark.parametrize("field", ["language", "second"])
@pytest.mark.parametrize("unfolded", [False, True], ids=["folded", "unfolded"])
@pytest.mark.parametrize(
    ("typed", "tag"), [("Wel", "cy"), ("cymr", "cy"), ("PW", "pl"), ("polski", "pl"), ("pun", "pa"), ("roman", "ro")]
)
def test_a_language_is_found_by_each_of_its_names(
    welsh: object, stand: MakePanel, session: Session, field: str, unfolded: bool, typed: str, tag: str
) -> None:
    """In English, in itself, and as the window calls it, which is Welsh here."""
    session.edit("x", replace(session.kit, language="ta", second_language=""))
    panel = stand(GroupPanel)
    assert isinstance(panel, GroupPanel)
    chosen: LanguageField = getattr(panel, field)
    chosen.setFocus()
    if unfolded:
        chosen.showPopup()
    QTest.keyClicks(chosen.view() if unfolded else chosen, typed)
    if unfolded:
        QTest.keyClick(chosen.view(), Qt.Key.Key_Return)
    assert (session.kit.language if field == "language" else session.kit.second_language) == tag


def test_a_language_is_called_as_the_window_calls_it(welsh: object, stand: MakePanel) -> None:
    panel = stand(GroupPanel)
    assert isinstance(panel, GroupPanel)
    languages = panel.language
    names = {languages.itemData(row): languages.itemText(row) for row in range(languages.count())}
    assert (names["en"], names["cy"], names["pl"]) == ("English (Saesneg)", "Cymraeg", "Polski (Pwyleg)")


def test_a_second_language_is_chosen_taken_back_and_changes_places_with_the_first(
    panel: GroupPanel, session: Session
) -> None:
    panel.reveal("second_language")
    assert panel.second.currentText() == "None: one language only"
    QTest.keyClicks(panel.second, "Cym")
    assert session.kit.tongues == ("en", "cy")
    assert panel.second.findData("en") < 0, "the first is no second"
    panel.reveal("language")
    QTest.keyClicks(panel.language, "Cym")
    assert session.kit.tongues == ("cy", "en")
    panel.reveal("second_language")
    QTest.keyClick(panel.second, Qt.Key.Key_Home)
    assert session.kit.tongues == ("cy",)
    session.undo()
    assert panel.second.currentText() == "English"


def test_each_language_has_its_name_in_itself_in_english_and_in_letters_that_can_be_seen(panel: GroupPanel) -> None:
    names = {panel.language.itemData(row): panel.language.itemText(row) for row in range(panel.language.count())}
    assert (names["en"], names["cy"], names["ur"]) == ("English", "Cymraeg (Welsh)", "اردو (Urdu)")
    for row in range(panel.language.count()):
        families = panel.language.itemData(row, Qt.ItemDataRole.FontRole).families()
        letters = set(panel.language.itemText(row)) - set(" ()")
        assert all(any(_has(family, letter) for family in families) for letter in letters), letters


def _has(family: str, letter: str) -> bool:
    return bool(QRawFont.fromFont(QFont(family)).supportsCharacter(ord(letter)))


def test_a_language_nobody_knows_is_shown_as_it_is(panel: GroupPanel, session: Session) -> None:
    session.start(State(Kit(GroupDetails(), (), language="tlh", events=(Event(date=date(2016, 6, 8)),))), None)
    assert panel.language.currentText() == "tlh (not known)"
    assert panel.events.rows["date"].told.text == "Wednesday 8 June 2016"


def test_a_problem_stands_under_its_field_and_its_button_mends_it(
    panel: GroupPanel, session: Session, qtbot: QtBot
) -> None:
    session.edit("x", replace(session.kit, group=GroupDetails("Acorns", website="acorns .org")))
    problem = Problem(Severity.WARNING, "address-with-space", {"address": "acorns .org"}, field="group.website")
    panel.show_problems((problem, problem.on("poster-event")))
    told = panel._rows["group.website"].told
    assert told.text.startswith("The group’s website has a space in it")
    panel.reveal("group.website")
    assert told.isVisible()
    assert panel._rows["group.name"].told.text == ""
    button = next(each for each in told.findChildren(QPushButton) if each.isVisible())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert session.kit.group.website == "acorns.org"
    panel.show_problems(())
    assert not told.isVisible()


def test_what_comes_and_goes_while_the_step_is_shown_moves_no_field(panel: GroupPanel, session: Session) -> None:
    body, rows = panel.widget(), {**panel._rows, **panel.events.rows}

    def places(*problems: Problem) -> list[int]:
        panel.show_problems(problems)
        QTest.qWait(30)
        return [row.field.mapTo(body, QPoint(0, 0)).y() for row in rows.values()]

    values = {"address": "w", "guess": "example.org"}
    wrong = Problem(Severity.WARNING, "not-an-address", values, field="group.website")
    no_event = Problem(Severity.WARNING, "missing-event", {"pieces": ("“Our own event”",)}, field="events")
    before = places()
    assert [places(wrong), places(), places(wrong, no_event), places()] == [before] * 4
    assert places(no_event) == before and panel.events.rows["title"].remarks.brief.isVisible()


def test_tab_goes_from_field_to_field_and_to_what_fixes_them_after_all(panel: GroupPanel, session: Session) -> None:
    session.edit("x", replace(session.kit, group=GroupDetails("Acorns", website="acorns .org")))
    panel.reveal("group.website")
    problem = Problem(Severity.WARNING, "address-with-space", {"address": "acorns .org"}, field="group.website")
    panel.show_problems((problem,))
    QTest.qWait(20)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClicks(QApplication.focusWidget(), "1 High Street")
    assert (session.kit.group.website, session.kit.group.address) == ("acorns .org", "1 High Street")
    panel.reveal("second_language")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert session.kit.group.website == "acorns .org" and panel._rows["group.website"].told.isVisible()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert session.kit.group.website == "acorns.org"


def test_the_wheel_scrolls_the_form_and_changes_no_field_it_passes(panel: GroupPanel, session: Session) -> None:
    panel.resize(400, 400)
    panel.reveal("language")
    panel.reveal("group.name")
    panel.ensureWidgetVisible(panel.language)
    before = panel.verticalScrollBar().value()
    place = QPointF(panel.language.mapTo(panel, panel.language.rect().center()))
    QTest.wheelEvent(panel.windowHandle(), place, QPoint(0, 120))
    assert session.kit.language == "en" and not panel.language.hasFocus()
    assert panel.verticalScrollBar().value() < before


def test_every_field_of_group_and_event_can_be_gone_to(panel: GroupPanel) -> None:
    names = [f"group.{name}" for name in GroupDetails.__slots__] + [f"events[0].{key.name}" for key in keys_of(Event)]
    for name in [*names, "language", "group", "events", "group.contact"]:
        assert panel.reveal(name), name
        assert panel.isAncestorOf(QApplication.focusWidget())
        assert QApplication.focusWidget().accessibleName()
    assert not panel.reveal("logos[0]")


def test_tab_goes_through_the_whole_form_in_its_order(panel: GroupPanel) -> None:
    panel.reveal("group.name")
    seen = []
    for _ in range(20):
        widget = QApplication.focusWidget()
        seen.append(widget.accessibleName())
        if widget is panel.language:
            break
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    wanted = [
        "Name of your group",
        "A line about you",
        "Phone",
        "Email",
        "Website",
        "Address",
        "What it is called",
    ]
    wanted += [
        "Date",
        "Starts",
        "Ends",
        "Where it is",
        "Good to know",
        "Web address of the event",
    ]
    assert seen == [*wanted, "Language of the pieces"]


def test_only_what_is_needed_says_so_and_the_address_says_that_it_makes_the_code(panel: GroupPanel) -> None:
    rows = {**panel._rows, **panel.events.rows}
    asides = {name: QTextDocumentFragment.fromHtml(row.label.text()).toPlainText() for name, row in rows.items()}
    needed = [name for name, label in asides.items() if label.endswith("(needed)")]
    assert needed == ["group.name", "title", "date", "starts", "venue"]
    assert asides["link"] == "Web address of the event (makes the QR code)"
    assert not any("optional" in label for label in asides.values())
