"""Numbers, a yes or no, and words out of a few, as people write them."""

from __future__ import annotations

import pytest

from kit.records.scalars import closest, read_bool, read_float, read_int, read_word, suggestion
from kit.words.saying import FILES


@pytest.mark.parametrize(("text", "number"), [("1.5", 1.5), ("-3", -3.0), ("2e3", 2000.0), (".5", 0.5), ("+1.", 1.0)])
def test_numbers(text: str, number: float) -> None:
    assert read_float(text) == number


@pytest.mark.parametrize("text", ["nan", "inf", "-inf", "1e9", "1e999", "1,5", "1_000", "0x10", "", "٣"])
def test_what_is_no_number(text: str) -> None:
    with pytest.raises(ValueError, match="number"):
        read_float(text)


@pytest.mark.parametrize("text", ["1.5", "", "99999999", "two", "1" * 5000])
def test_what_is_no_whole_number(text: str) -> None:
    with pytest.raises(ValueError, match="whole-number"):
        read_int(text)


def test_yes_and_no() -> None:
    assert [read_bool(text) for text in ("yes", "No", "TRUE", "false")] == [True, False, True, False]
    with pytest.raises(ValueError, match="yes-or-no"):
        read_bool("maybe")


def test_a_word_is_known_whatever_its_hyphens_and_capitals() -> None:
    assert read_word("Day-and_Month", ["day", "day and month"]) == "day and month"


def test_a_hint_names_the_likeliest_word_and_a_bearable_number_of_others() -> None:
    hint = FILES.phrase(suggestion("midnigth", ["sun", "midnight", *(f"colour-{number:03}" for number in range(100))]))
    assert hint.startswith("Did you mean “midnight”?")
    assert "and 78 more" in hint
    assert closest("xyz", ["midnight"]) == ""
    assert FILES.phrase(suggestion("x", [])) == "There are none to choose from."
