"""Numbers, dates and times as people write them."""

from __future__ import annotations

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kit.records.scalars import closest, read_bool, read_date, read_float, read_int, read_time, read_word, suggestion
from kit.words.saying import FILES


@pytest.mark.parametrize(
    "text",
    ["2016-06-08", "2016-6-8", "8 June 2016", "8th june 2016", "08 Jun 2016", "8/6/2016", "08/06/2016", "8.6.2016"],
)
def test_a_date_in_many_ways(text: str) -> None:
    assert read_date(text) == date(2016, 6, 8)


@pytest.mark.parametrize(
    "text", ["", "31 June 2016", "2016-13-01", "June 2016", "8/6/16", "tomorrow", "8 Jube 2016", "٨/٦/٢٠١٦"]
)
def test_what_is_no_date(text: str) -> None:
    with pytest.raises(ValueError, match="expected-date"):
        read_date(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("10:00", time(10)),
        ("10.00", time(10)),
        ("9:05", time(9, 5)),
        ("10am", time(10)),
        ("10 a.m.", time(10)),
        ("10:30 pm", time(22, 30)),
        ("2.30PM", time(14, 30)),
        ("12am", time(0)),
        ("12pm", time(12)),
        ("noon", time(12)),
        ("00:00", time(0)),
        ("23:59", time(23, 59)),
    ],
)
def test_a_time_in_many_ways(text: str, expected: time) -> None:
    assert read_time(text) == expected


@pytest.mark.parametrize("text", ["", "10", "24:00", "10:60", "13pm", "0am", "ten", "10:00m", "10:5", "10:00:00", "a"])
def test_what_is_no_time(text: str) -> None:
    with pytest.raises(ValueError, match="expected-time"):
        read_time(text)


@given(st.times().map(lambda each: each.replace(second=0, microsecond=0)))
def test_every_time_is_read_back(each: time) -> None:
    assert read_time(each.strftime("%H:%M")) == each
    assert read_time(each.strftime("%I:%M %p")) == each


@given(st.dates())
def test_every_date_is_read_back(each: date) -> None:
    assert read_date(each.isoformat()) == each
    assert read_date(f"{each.day}/{each.month}/{each.year:04}") == each


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


def test_curly_quotes_around_a_date_or_a_time_are_read_over() -> None:
    assert read_date("“8 June 2016”") == date(2016, 6, 8)
    assert read_time("‘10:30’") == time(10, 30)
    with pytest.raises(ValueError, match="expected-time"):
        read_time("“”")
