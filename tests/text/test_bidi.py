from __future__ import annotations

import bidi as reference
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kit.text import bidi
from kit.text.cleaning import clean
from tests.text.unicode import lines

_CLASSES = {"L": "a", "R": "\u05d0", "AL": "\u0627", "EN": "1", "ES": "-", "ET": "%", "AN": "\u0661", "CS": ","}
_CLASSES |= {"B": "\u2029", "S": "\t", "WS": " ", "ON": "!", "NSM": "\u0300", "BN": "\u00ad"}


def seen(text: str, rtl: bool) -> str:
    """The text as it is seen from left to right, its characters not mirrored."""
    return "".join(text[index] for index in bidi.visual_order(bidi.levels(text, rtl)))


@pytest.mark.parametrize(
    ("text", "rtl"), [("مرحبا", True), ("Hello مرحبا", False), ("1001 أيام", True), ("!?1", False)]
)
def test_the_first_letter_tells_the_direction(text: str, rtl: bool) -> None:
    assert bidi.is_right_to_left(text) is rtl


@pytest.mark.parametrize(
    "kept",
    [
        "020 7946 0018",
        "+44 20 7946 0018",
        "(0800) 123 456",
        "116 123",
        "2016-06-08",
        "10:00",
        "info@example.org",
        "https://example.org/coffee?week=6",
        "www.example.org",
        "NHS England",
        "#IMHAW2016",
    ],
)
def test_numbers_and_addresses_keep_their_order_in_arabic(kept: str) -> None:
    text = f"اتصل {kept} غدا."
    assert kept in seen(text, True)
    assert seen(text, True).startswith(".")


def test_a_range_runs_the_way_of_the_text() -> None:
    assert "11:30–10:00" in seen("من 10:00–11:30 غدا", True)


def test_a_full_stop_after_an_address_ends_the_sentence() -> None:
    assert seen("إلى info@example.org.", True).startswith(".info@example.org")


def test_brackets_stand_around_what_they_hold() -> None:
    assert seen("The word رضع (سلام) here", False) == "The word )مالس( عضر here"
    assert seen("See (سلام).", False) == "See (مالس)."
    assert bidi.levels("ب (ا) b (!) b", False)[8:11] == (0, 0, 0)  # noqa: RUF001


def test_joiners_have_the_level_of_the_letter_before() -> None:
    assert bidi.levels("می\u200cخ", True) == (1, 1, 1, 1)
    assert bidi.levels("\u00ada", False) == (0, 0)


def test_runs_are_reversed_from_the_highest_level_down() -> None:
    assert bidi.visual_order([]) == []
    assert bidi.visual_order([1, 2, 1]) == [2, 1, 0]
    assert bidi.visual_order([0, 1, 2, 2, 1, 0]) == [0, 4, 2, 3, 1, 5]


@given(st.text("aZ بאح1(2)[]!,.\u00a0", max_size=20).map(str.strip), st.booleans())
def test_levels_agree_with_another_implementation(text: str, rtl: bool) -> None:
    if bidi.numbers(text):
        return
    unmirrored = str.maketrans("()[]", "||//")
    expected = reference.get_display(text, base_dir="R" if rtl else "L").translate(unmirrored)
    assert seen(text, rtl).translate(unmirrored) == expected


@given(st.text(), st.booleans())
def test_any_text_has_a_level_for_each_character(text: str, rtl: bool) -> None:
    line = text.replace("\n", " ")
    assert len(bidi.levels(line, rtl)) == len(line)


def test_many_brackets_take_no_time() -> None:
    text = "ب(" * 5000 + ")" * 5000
    assert len(bidi.levels(text, False)) == len(text)


def test_unicodes_levels_of_characters() -> None:
    """Embeddings, overrides and isolates never reach the engine: they are taken out of what people type."""
    wrong = []
    for test in lines("BidiCharacterTest.txt"):
        codes, direction, base, levels, _ = test.split(";")
        text = "".join(chr(int(code, 16)) for code in codes.split())
        if clean(text)[0] != text:
            continue
        if direction == "2" and bidi.is_right_to_left(text) != (base == "1"):
            wrong.append(test)
        if not _agree(levels.split(), bidi.levels(text, base == "1")):
            wrong.append(test)
    assert wrong == []


def test_unicodes_levels_of_classes() -> None:
    wrong, levels = [], ""
    for test in lines("BidiTest.txt"):
        if test.startswith("@Levels:"):
            levels = test.removeprefix("@Levels:")
            continue
        kinds, directions = test.split(";")
        text = "".join(_CLASSES.get(kind, "\u202a") for kind in kinds.split())
        if clean(text)[0] != text:
            continue
        for bit, rtl in ((2, False), (4, True)):
            if int(directions, 16) & bit and not _agree(levels.split(), bidi.levels(text, rtl)):
                wrong.append((test, rtl))
    assert wrong == []


def _agree(wanted: list[str], found: tuple[int, ...]) -> bool:
    """Tell whether levels are as wanted, but for those of joiners, which have none of their own."""
    return all(level in ("x", str(own)) for level, own in zip(wanted, found, strict=True))
