from __future__ import annotations

import unicodedata
from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[[str], Any]

TAGS = ["en", "cy", "pl", "ro", "uk", "ur", "ar", "bn", "pa", "gu", "ta"]
SCRIPTS = {
    "uk": "CYRILLIC",
    "ur": "ARABIC",
    "ar": "ARABIC",
    "bn": "BENGALI",
    "pa": "GURMUKHI",
    "gu": "GUJARATI",
    "ta": "TAMIL",
}


def test_the_languages_of_the_typefaces_are_there(read: Read) -> None:
    assert list(read("languages.yaml")["languages"]) == TAGS


@pytest.mark.parametrize("tag", TAGS)
def test_each_has_all_days_and_months_in_its_own_script(tag: str, read: Read) -> None:
    language = read("languages.yaml")["languages"][tag]
    assert len(set(language["months"])) == 12
    assert len(set(language["weekdays"])) == 7
    assert language["direction"] == ("rtl" if tag in ("ur", "ar") else "ltr")
    words = [language["name"], *language["months"], *language["weekdays"]]
    letters = [letter for word in words for letter in word if letter.isalpha()]
    assert all(unicodedata.name(letter).startswith(SCRIPTS.get(tag, "LATIN")) for letter in letters)


@pytest.mark.parametrize("tag", TAGS)
def test_patterns_name_the_parts_that_they_need(tag: str, read: Read) -> None:
    language = read("languages.yaml")["languages"][tag]
    assert language["date"].format(weekday="W", day=8, month="M", year=2016).count("8") == 1
    assert language["time range"].format(starts="S", ends="E").index("S") == 0
    for pattern in ("list two", "list last"):
        assert language[pattern].format(rest="R", last="L").startswith("R")
        assert language[pattern].format(rest="R", last="L").endswith("L")


@pytest.mark.parametrize(
    "tag, month, weekday",
    [("en", "June", "Wednesday"), ("cy", "Mehefin", "Dydd Mercher"), ("pl", "czerwca", "środa")],
)
def test_the_eighth_of_june_2016_was_a_wednesday(tag: str, month: str, weekday: str, read: Read) -> None:
    language = read("languages.yaml")["languages"][tag]
    assert (language["months"][5], language["weekdays"][2]) == (month, weekday)


@pytest.mark.parametrize("tag", TAGS)
def test_each_letter_is_in_the_typefaces(tag: str, read: Read, letters: Callable[[str, int], set[str]]) -> None:
    everything = str(read("languages.yaml")["languages"][tag])
    for family in ("headline", "display", "body", "bold"):
        assert set(everything) <= letters(family, 7), family
