"""The line of a file with the caret exactly under its place, whatever script stands before it."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from gui.problems.trouble_text import TroubleText, fixed_font, moved_left, place_in
from gui.problems.troubles import Trouble
from kit.excerpt import cut_out
from kit.problems import Problem, Severity
from kit.words.catalogue import CATALOGUE

QUIET_ZONE = CATALOGUE["code-quiet-zone"]


def text_of(line: str, column: int, qtbot: QtBot, width: int = 900) -> TroubleText:
    text = TroubleText()
    qtbot.addWidget(text)
    text.resize(width, 120)
    text.show()
    problem = Problem(Severity.WARNING, "code-quiet-zone")
    text.show_trouble(Trouble(problem, cut_out(line, 14, column)), "The last good version is shown.")
    return text


def x_of(text: TroubleText, block: int, number: int) -> float:
    """Return where a letter really stands in the document, in pixels; number: counted as Qt does."""
    text.document().documentLayout().documentSize()
    layout = text.document().findBlockByNumber(block).layout()
    return layout.lineAt(0).glyphRuns(number, 1)[0].positions()[0].x()


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("        colour: midnigth", "midnigth"),
        ("midnigth: x", "midnigth"),
        ('name: {en: "日本語のポスター", colour: midnigth}', "midnigth"),
        ("  headline: مرحبا بكم, colour: midnigth", "midnigth"),
        ("  headline: مرحبا بكم", "م"),
        ("  e\u0301te\u0301: midnigth", "midnigth"),
        ("  \U0001f476\U0001f3fd: midnigth", "midnigth"),
        ("\tcolour: midnigth", "midnigth"),
        ("x" * 60 + " midnigth " + "y" * 80, "midnigth"),
    ],
)
def test_the_caret_stands_exactly_under_its_place(line: str, place: str, qtbot: QtBot) -> None:
    text = text_of(line, line.index(place) + 1, qtbot)
    shown, caret = (text.document().findBlockByNumber(number).text() for number in (1, 2))
    at = len(shown[: shown.index(place)].encode("utf-16-le")) // 2
    assert caret.endswith("^") and not caret[:-1].replace("|", "").strip()
    assert x_of(text, 2, len(caret) - 1) == pytest.approx(x_of(text, 1, at), abs=1.0)


def test_all_of_it_can_be_copied(qtbot: QtBot) -> None:
    text = text_of("colour: midnigth", 9, qtbot)
    text.selectAll()
    copied = text.createMimeDataFromSelection().text()
    assert copied.split("\n") == [
        QUIET_ZONE.message,
        "   14 | colour: midnigth",
        "      |         ^",
        QUIET_ZONE.hint,
        "The last good version is shown.",
    ]


def test_what_is_selected_stays_selected_while_the_same_is_told(qtbot: QtBot) -> None:
    text = text_of("colour: midnigth", 9, qtbot)
    text.moveCursor(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    assert text._shown is not None
    text.show_trouble(*text._shown[:2])
    assert text.textCursor().selectedText() == QUIET_ZONE.message


def test_where_there_is_little_room_a_line_is_not_indented(qtbot: QtBot) -> None:
    text = text_of(" " * 60 + "colour: midnigth", 69, qtbot, width=240)
    assert text.document().findBlockByNumber(1).text() == "   14 | colour: midnigth"
    assert moved_left(cut_out("    x", 1, 3)).lines() == ("    1 |   x", "      | ^")


def test_what_looks_like_markup_is_shown_as_it_is(qtbot: QtBot) -> None:
    text = text_of("<b>x</b> <img src='/etc/passwd'>", 1, qtbot)
    assert "<b>x</b> <img src='/etc/passwd'>" in text.toPlainText()


def test_its_letters_are_equally_wide_and_as_large_as_the_others(qtbot: QtBot) -> None:
    text = text_of("x", 1, qtbot)
    font = fixed_font(text.font())
    assert font.pointSizeF() == text.font().pointSizeF()
    assert place_in("iiii|", 4, font) == pytest.approx(place_in("WWWW|", 4, font))
