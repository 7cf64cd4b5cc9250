"""The list of problems: what a person reads in it, and what its buttons do, by mouse and by keys."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from gui.kits.session import Session, State
from gui.problems.mending import Mending
from gui.problems.problem_list import SHOWN_AT_FIRST, Notes, ProblemList, ProblemRow
from gui.problems.words import SENTENCES, WINDOW, told_once, window_voice
from kit.check.content import check_content, check_piece
from kit.model.kit import Event, GroupDetails, Kit, PieceChoice
from kit.problems import Problem, Severity
from kit.studio import Studio
from kit.words import about_commands, about_merging, about_reviewing
from kit.words.catalogue import CATALOGUE
from kit.words.words import Phrase

NOTE = Problem(Severity.NOTE, "logo-panel", {"colour": "paper"}, field="logos")
ERROR = Problem(Severity.ERROR, "does-not-fit.words", {"words": 3}, field="events[0].venue")


def texts(row: ProblemRow) -> str:
    return "\n".join(label.text() for label in row.findChildren(QLabel))


def shown(session: Session, qtbot: QtBot, *problems: Problem) -> ProblemList:
    widget = ProblemList(session)
    qtbot.addWidget(widget)
    widget.show_problems(problems)
    widget.show()
    qtbot.waitExposed(widget)
    return widget


def content_problems(kit: Kit, studio: Studio) -> tuple[Problem, ...]:
    return check_content(kit, studio.library)


def test_the_gravest_comes_first_with_its_word_and_what_to_do(session: Session, qtbot: QtBot) -> None:
    widget = shown(session, qtbot, NOTE, ERROR)
    rows = widget.rows
    assert [row.accessibleName() for row in rows] == [
        "To fix first: The venue does not fit: it is about 3 words too long, even in the smallest type that can be "
        "read.",
        "Good to know: One of the logos would be hard to see on the background of this page, so a panel in paper was "
        "put behind it.",
    ]
    assert "To fix first" in texts(rows[0]) and "Make the text shorter" in texts(rows[0])


@pytest.mark.parametrize("name", ["Llanfairpwllgwyngyllgogerychwyrndrobwll" * 3, "The Little Acorns Nursery " * 5])
def test_however_long_a_name_on_a_button_is_a_row_asks_for_no_more_than_a_narrow_panel(
    session: Session, qtbot: QtBot, name: str
) -> None:
    told = told_once((ERROR,), session.library)[0]
    row = ProblemRow(told, Mending(f"Call it “{name}”", "x", session.state))
    qtbot.addWidget(row)
    assert row.minimumSizeHint().width() < 300


def test_the_same_problem_on_several_pieces_is_told_once_with_their_names(session: Session, qtbot: QtBot) -> None:
    widget = shown(session, qtbot, ERROR.on("poster-event", "front"), ERROR.on("leaflet-tri-fold", "cover"))
    rows = widget.rows
    assert len(rows) == 1
    assert "Our own event · Three-fold leaflet" in texts(rows[0])


def test_show_me_asks_for_the_field(session: Session, qtbot: QtBot) -> None:
    widget = shown(session, qtbot, ERROR)
    button = widget.rows[0].show_button
    assert button
    with qtbot.waitSignal(widget.field_wanted) as signal:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert signal.args == ["events[0].venue"]


def test_a_problem_without_a_field_has_nothing_to_show(session: Session, qtbot: QtBot) -> None:
    widget = shown(session, qtbot, replace(ERROR, field=""))
    (row,) = widget.rows
    assert row.show_button is None and row.mend_button is None


def test_the_mend_button_is_one_step_that_can_be_undone(session: Session, studio: Studio, qtbot: QtBot) -> None:
    kit = Kit(GroupDetails("Acorns"), (), messages=("first-1001-days", "before-birth", "before-birth"))
    session.start(State(kit), None)
    widget = shown(session, qtbot, *content_problems(kit, studio))
    (row,) = widget.rows
    assert row.mend_button and row.mend_button.text() == "Take one out"
    qtbot.mouseClick(row.mend_button, Qt.MouseButton.LeftButton)
    assert session.kit.messages == ("first-1001-days", "before-birth")
    assert session.undo_name == "take out message"
    widget.show_problems(content_problems(session.kit, studio))
    assert widget.rows == []
    session.undo()
    assert session.kit == kit


def test_after_mending_by_keyboard_the_focus_is_on_the_next_problem(
    session: Session, studio: Studio, qtbot: QtBot
) -> None:
    kit = Kit(GroupDetails("Acorns"), (), messages=("first-1001-day", "before-brith"))
    session.start(State(kit), None)
    widget = shown(session, qtbot, *content_problems(kit, studio))
    first = widget.rows[0].mend_button
    assert first
    with qtbot.waitActive(widget):
        widget.activateWindow()
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Space)
    widget.show_problems(content_problems(session.kit, studio))
    (left,) = widget.rows
    assert QApplication.focusWidget() is left.mend_button
    qtbot.keyClick(left.mend_button, Qt.Key.Key_Space)
    assert session.kit.messages == ("first-1001-days", "before-birth")


def test_a_row_that_stays_is_the_same_widget_and_nobody_elses_focus_is_taken(session: Session, qtbot: QtBot) -> None:
    widget = shown(session, qtbot, ERROR, NOTE)
    note = widget.rows[1]
    widget.show_problems((NOTE,))
    assert widget.rows == [note]
    assert not note.isAncestorOf(QApplication.focusWidget())


def test_a_flood_of_problems_is_shown_in_part_until_more_is_asked_for(session: Session, qtbot: QtBot) -> None:
    flood = [replace(ERROR, values={"words": number}) for number in range(300)]
    widget = shown(session, qtbot, *flood)
    assert len(widget.rows) == SHOWN_AT_FIRST
    qtbot.mouseClick(widget._more, Qt.MouseButton.LeftButton)
    assert len(widget.rows) == 300
    assert not widget._more.isVisible()


def test_notes_are_folded_away_below_a_button_that_counts_them(session: Session, qtbot: QtBot) -> None:
    notes = Notes(session)
    qtbot.addWidget(notes)
    notes.show_problems((NOTE, replace(NOTE, values={"colour": "mint"})))
    notes.show()
    with qtbot.waitActive(notes):
        notes.activateWindow()
    assert notes.button.text() == notes.button.accessibleName() == "2 small notes"
    assert len(notes.list.rows) == 2 and not notes.list.isVisible()
    notes.button.setFocus()
    qtbot.keyClick(notes.button, Qt.Key.Key_Space)
    assert notes.list.isVisible() and not notes.list.summary.isVisible()
    notes.show_problems((NOTE,))
    assert notes.button.text() == "1 small note" and notes.list.isVisible()
    qtbot.mouseClick(notes.button, Qt.MouseButton.LeftButton)
    assert not notes.list.isVisible()
    notes.show_problems(())
    assert not notes.isVisible()


def test_no_problem_is_said_too(session: Session, qtbot: QtBot) -> None:
    widget = shown(session, qtbot)
    assert [label.text() for label in widget.findChildren(QLabel)] == ["There is nothing to fix."]


def test_no_field_name_template_id_or_command_is_left_in_what_is_told(studio: Studio) -> None:
    kit = Kit(
        GroupDetails("Acorns", strapline="TBC"),
        (PieceChoice("poster-event"), PieceChoice("leaflet-tri-fold"), PieceChoice("poster-evnt")),
        events=(Event(link="https://a b.example", venue="XXX"),),
        messages=("frist",),
    )
    problems = [*check_content(kit, studio.library)]
    for index, choice in enumerate(kit.pieces):
        problems += check_piece(choice, index, kit, studio.library)
    told = [f"{said.message} {said.hint}" for _, said, _ in told_once(problems, studio.library)]
    assert len(told) >= 7
    for text in told:
        for word in (
            "awareness-kit",
            "events[0].title",
            "events[0].link",
            "group.",
            "poster-event an",
            "leaflet-tri-fold",
            "event:",
        ):
            assert word not in text.replace("https://a b.example", ""), text


AT_A_TERMINAL = about_commands.WORDS.keys() | about_merging.WORDS.keys() | about_reviewing.WORDS.keys()


@pytest.mark.parametrize("name", sorted(CATALOGUE.keys() - AT_A_TERMINAL))
def test_no_hint_in_the_window_asks_for_a_command(name: str) -> None:
    words = CATALOGUE[name]
    assert "awareness-kit" not in (words.window or words.hint) and " --" not in (words.window or words.hint)


def test_markup_in_what_people_typed_is_shown_as_it_was_typed(session: Session, qtbot: QtBot) -> None:
    blurred = Problem(
        Severity.WARNING,
        "low-resolution.logo",
        {"file": "<b>logo</b>.png", "pixels": 10, "width": 40.0, "dpi": 6.0, "least": 236},
    )
    widget = shown(session, qtbot, blurred)
    (row,) = widget.rows
    label = next(label for label in row.findChildren(QLabel) if "<b>logo</b>.png" in label.text())
    assert label.textFormat() is Qt.TextFormat.PlainText


def test_designs_are_called_by_their_names_and_fields_as_on_the_screen(studio: Studio) -> None:
    voice = window_voice(studio.library)
    problem = Problem(Severity.ERROR, "margin.over", {"over": 2.0, "safe": 5.0}, field="events[0].venue")
    assert voice.say(problem).message == "Part of the venue is off the page: 2.0 mm over the edge."
    assert voice.template("poster-event") == "“Our own event”"


def test_the_same_words_of_two_measures_are_one_row(session: Session, qtbot: QtBot) -> None:
    near = [
        Problem(
            Severity.ERROR, "margin.near", {"distance": distance, "safe": 5.0}, field="events[0].venue", piece=piece
        )
        for distance, piece in ((3.01, "poster-event"), (2.99, "leaflet-tri-fold"))
    ]
    assert len(shown(session, qtbot, *near).rows) == 1


def test_what_the_window_says_can_be_put_into_another_language(
    qapp: QApplication, session: Session, qtbot: QtBot
) -> None:
    class Shouting(QTranslator):
        def translate(self, context: str, text: str, comment: str | None = None, number: int = -1) -> str:
            return text.upper() if context == SENTENCES and "{" not in text else ""

    translator = Shouting()
    qapp.installTranslator(translator)
    try:
        widget = shown(session, qtbot, Problem(Severity.WARNING, "code-quiet-zone"))
        (row,) = widget.rows
        assert row.said.message == CATALOGUE["code-quiet-zone"].message.upper()
        assert WINDOW.field("events[0].venue") == "THE VENUE"
        assert WINDOW.phrase(Phrase("mend.take-out")) == "TAKE IT OUT"
    finally:
        qapp.removeTranslator(translator)
