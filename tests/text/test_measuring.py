from __future__ import annotations

import pytest

from kit.text.measuring import Measurer, Word
from kit.text.typefaces import Typefaces

LATIN = "AtkinsonHyperlegibleNext_400Regular.ttf"
LEXEND = "Lexend_400Regular.ttf"
NASKH = "NotoNaskhArabic-Regular.ttf"
BENGALI = "NotoSansBengali-Regular.ttf"


def word(typefaces: Typefaces, text: str, levels: tuple[int, ...] = ()) -> Word:
    return Measurer(typefaces, (LATIN, NASKH, BENGALI), "en", 0).word(text, levels or (0,) * len(text))


def advance(typefaces: Typefaces, text: str, tracking: float = 0.0) -> float:
    measurer = Measurer(typefaces, (LATIN, NASKH, BENGALI), "en", tracking)
    return measurer.extent(measurer.word(text, (0,) * len(text))).advance


def test_a_word_of_two_scripts_has_a_run_of_each(typefaces: Typefaces) -> None:
    runs = word(typefaces, "NHSکے", (2, 2, 2, 1, 1)).runs
    assert [(run.typeface, run.script, run.level) for run in runs] == [(LATIN, "Latn", 2), (NASKH, "Arab", 1)]


def test_stops_and_figures_take_the_typeface_of_the_letters_beside_them(typefaces: Typefaces) -> None:
    assert [run.typeface for run in word(typefaces, "(১০০১দিন)").runs] == [BENGALI]
    assert [run.typeface for run in word(typefaces, "খুব। ").space] == [BENGALI]


@pytest.mark.parametrize("text", ["字", "a字b", "😀\u200d", "字 ", "\u0600"])
def test_no_run_holds_a_glyph_that_its_typeface_lacks(typefaces: Typefaces, text: str) -> None:
    set_word = word(typefaces, text)
    for run in (*set_word.runs, *set_word.space):
        assert all(glyph.number for glyph in run.glyphs)


def test_what_no_typeface_has_is_left_out_with_its_space(typefaces: Typefaces) -> None:
    measured = Measurer(typefaces, (LATIN, NASKH), "en", 0).text("☂ Sing 字 and ☂ Sign ☂", None)
    assert [part.text for part in measured.lines[0].words] == ["Sing ", "and ", "Sign"]
    assert measured.words == 3
    assert measured.missing == "☂字"


def test_letters_with_marks_are_set_apart_as_one(typefaces: Typefaces) -> None:
    assert advance(typefaces, "KŌŌK", 0.1) == pytest.approx(advance(typefaces, "KŌŌK") + 0.3)


def test_a_no_break_hyphen_is_drawn_as_a_hyphen(typefaces: Typefaces) -> None:
    plain, unbroken = word(typefaces, "co-op"), word(typefaces, "co\u2011op")
    assert [glyph.number for glyph in plain.runs[0].glyphs] == [glyph.number for glyph in unbroken.runs[0].glyphs]


def test_tracking_sets_letters_apart_but_adds_nothing_after_the_last(typefaces: Typefaces) -> None:
    assert advance(typefaces, "BABY", 0.1) == pytest.approx(advance(typefaces, "BABY") + 0.3)


@pytest.mark.parametrize("text", ["শিশুর", "رضع"])
def test_scripts_that_join_their_letters_are_not_tracked(typefaces: Typefaces, text: str) -> None:
    assert advance(typefaces, text, 0.1) == advance(typefaces, text)


def test_a_word_too_wide_for_its_column_is_cut_into_parts_that_are_not(typefaces: Typefaces) -> None:
    measurer = Measurer(typefaces, (LATIN,), "en", 0)
    long = measurer.word("supercalifragilistic@example.org ", (0,) * 33)
    parts = measurer.parts(long, 3)
    assert "".join(part.text for part in parts) == long.text
    assert all(measurer.extent(part).advance <= 3 for part in parts)
    assert [part.text for part in parts if part.text[0] in "@."] == ["@", "."]  # of words that are torn themselves


def test_typefaces_remember_what_was_measured(typefaces: Typefaces) -> None:
    measurer = Measurer(typefaces, (LATIN,), "en", 0)
    assert measurer.text("Being a baby", None) is measurer.text("Being a baby", None)
    other = Measurer(typefaces, (LEXEND,), "en", 0)
    assert other.text("Being a baby", None) != measurer.text("Being a baby", None)
