"""Words between two asterisks: which are bold, which asterisks stay, and what is set in the bold typeface."""

from __future__ import annotations

import pytest

from kit.text.bold import in_bold, line_by_line, without_bold
from kit.text.paragraph import Paragraph, minimum_width, set_paragraph
from kit.text.style import TextStyle
from tests.workshop import COLOURS, TYPEFACES, typefaces

PLAIN = TextStyle(TYPEFACES["body"], 14, 1.4, COLOURS["midnight"])
MARKED = TextStyle(TYPEFACES["body"], 14, 1.4, COLOURS["midnight"], bold=(*TYPEFACES["bold"], *TYPEFACES["body"]))


def runs(paragraph: Paragraph) -> list[tuple[str, str]]:
    """Return the text of each run, and the typeface it is set in, without its ending."""
    every = (run for line in paragraph.lines for run in line.runs)
    return [("".join(glyph.text for glyph in run.glyphs), run.typeface.partition("_")[0]) for run in every]


@pytest.mark.parametrize(
    ("typed", "parts"),
    [
        ("a **b** c", [("a ", False), ("b", True), (" c", False)]),
        ("**all of it**", [("all of it", True)]),
        ("a*b, 2 * 3, **", [("a*b, 2 * 3, **", False)]),
        ("** a ** b", [("** a ** b", False)]),
        ("**a*b** c", [("a*b", True), (" c", False)]),
        ("**a** and **b**", [("a", True), (" and ", False), ("b", True)]),
        ("***a***", [("***a***", False)]),
        ("", []),
    ],
)
def test_what_is_bold(typed: str, parts: list[tuple[str, bool]]) -> None:
    assert in_bold(typed) == parts
    assert without_bold(typed) == "".join(part for part, _ in parts)


def test_bold_goes_on_over_lines() -> None:
    assert in_bold(line_by_line("a **b\nc** d")) == [
        ("a ", False),
        ("b", True),
        ("\n", False),
        ("c", True),
        (" d", False),
    ]


def test_bold_words_are_set_in_the_bold_typeface_and_asterisks_are_gone() -> None:
    assert runs(set_paragraph("Bring **a blanket**, please", MARKED, 200, typefaces())) == [
        ("Bring ", "AtkinsonHyperlegibleNext"),
        ("a blanket", "Lexend"),
        (", please", "AtkinsonHyperlegibleNext"),
    ]


def test_without_a_bold_typeface_asterisks_are_asterisks() -> None:
    assert runs(set_paragraph("a **b** c", PLAIN, 200, typefaces())) == [("a **b** c", "AtkinsonHyperlegibleNext")]


def test_part_of_a_word_may_be_bold_and_lines_break_as_if_it_were_not() -> None:
    text = "un**believ**able words that take **several lines** of a narrow column"
    paragraph = set_paragraph(text, MARKED, 40, typefaces())
    assert " ".join(line.text for line in paragraph.lines) == without_bold(text)
    assert len(paragraph.lines) > 2
    assert all(line.width <= 40 for line in paragraph.lines)
    assert [typeface for _, typeface in runs(paragraph)][:3] == [
        "AtkinsonHyperlegibleNext",
        "Lexend",
        "AtkinsonHyperlegibleNext",
    ]


@pytest.mark.parametrize("text", ["**First**", "**birth** and after", "a **diary**"])
def test_words_hang_from_their_capitals_whatever_is_above_a_bold_dot(text: str) -> None:
    blocks = [set_paragraph(each, MARKED, 100, typefaces()) for each in (text, "**Second**", "one")]
    assert len({block.glyphs(0, 0, 100)[0].baseline for block in blocks}) == 1


def test_a_bold_word_is_as_wide_as_it_is_set() -> None:
    assert minimum_width("**Wordless**", MARKED, typefaces()) > minimum_width("Wordless", PLAIN, typefaces())
    torn = set_paragraph("**Wordlessness**", MARKED, 10, typefaces())
    assert {typeface for _, typeface in runs(torn)} == {"Lexend"}
    assert "".join(text for text, _ in runs(torn)) == "Wordlessness"


def test_right_to_left_words_may_be_bold() -> None:
    paragraph = set_paragraph("مرحبا **يا** صديقي", MARKED, 200, typefaces())
    assert [line.rtl for line in paragraph.lines] == [True]
    assert "*" not in "".join(text for text, _ in runs(paragraph))
