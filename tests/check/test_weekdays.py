"""Weekdays in a text: wrong ones are found, and those that are said of another day are left alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kit.check.weekdays import Slip, weekday_slips, with_right_weekday
from tests.workshop import library

WEDNESDAY = date(2016, 6, 8)


def slips(text: str, language: str = "en", *, event: date | None = WEDNESDAY, place: bool = False) -> list[Slip]:
    return weekday_slips(text, library().languages[language], event, WEDNESDAY, place=place)


def told(text: str, language: str = "en", *, place: bool = False) -> list[tuple[str, int]]:
    return [(slip.written, slip.day.day) for slip in slips(text, language, place=place)]


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("Come on Tuesday", "Come on Wednesday"),
        ("TUESDAY at ten", "WEDNESDAY at ten"),
        ("See you (tuesday)!", "See you (wednesday)!"),
        ("tUesday at ten", "wednesday at ten"),
        ("Tues 8 June", "Wed 8 June"),
        ("TUES 8th JUNE", "WED 8th JUNE"),
        ("8 June, Tuesday", "8 June, Wednesday"),
        ("Tuesday, June 8th", "Wednesday, June 8th"),
        ("Tuesday 08/06/2016", "Wednesday 08/06/2016"),
        ("Tuesday the 8th", "Wednesday the 8th"),
        ("Monday Coffee Morning", "Wednesday Coffee Morning"),
    ],
)
def test_a_weekday_that_is_not_the_events_is_found_and_put_right(text: str, mended: str) -> None:
    assert [slip.day for slip in slips(text)] == [WEDNESDAY]
    assert with_right_weekday(text, slips(text)) == mended
    assert slips(mended) == []


@pytest.mark.parametrize(
    ("text", "day", "mended"),
    [
        ("Book by Tuesday 6 June", 6, "Book by Monday 6 June"),
        ("Sun 6 June", 6, "Mon 6 June"),
        ("Every Monday from Monday 7 June 2016", 7, "Every Monday from Tuesday 7 June 2016"),
        ("Wednesday 9th of June", 9, "Thursday 9th of June"),
        (
            "Doors open on Wednesday 8 June, book by Friday 6 June",
            6,
            "Doors open on Wednesday 8 June, book by Monday 6 June",
        ),
    ],
)
def test_a_weekday_with_its_own_date_is_compared_with_that(text: str, day: int, mended: str) -> None:
    assert [slip.day.day for slip in slips(text)] == [day]
    assert with_right_weekday(text, slips(text)) == mended


@pytest.mark.parametrize(
    "text",
    [
        "Come on Wednesday",
        "Weds 8 June",
        "Doors open on Tuesday, we start on Wednesday",
        "Sunny Mondayish Fridayland",
        "The sun and a thu; we sat in the Sun",
        "",
        "Mon–Fri",
        "Mon-Fri 9-5",
        "Mon to Fri",
        "Monday to Thursday",
        "Mon – Fri",
        "Monday until Friday",
        "Mon. to Fri.",
        "(Mon) - (Fri)",
        "Monday thro’ Friday",
        "Tue/Thu",
        "RSVP Friday",
        "No session on Tuesday",
        "next Friday",
        "6–10 June, Mon–Fri",
        "Mon 6 – Fri 10 June",
        "every Friday",
        "Every Thu and Fri",
        "Fridays",
        "Fridays 10am",
        "We meet every Tue & Thu",
        "Every Monday, Tuesday and Friday, 9 to 11",
        "Friday mornings",
        "We meet on Tuesdays and Thursdays",
        "the first Friday of the month",
        "weekly on Friday",
        "Please book by Friday",
        "Closed Monday",
        "Please book by Monday 6 June",
        "Monday 6th June 2016",
        "6 June (Monday)",
        "Monday, June 6",
        "Mon 6/6",
        "Also on Friday 10th",
        "Saturday 11 June",
        "Monday 9 January",
        "Sunday School",
        "the Friday club",
        "Tuesday Lunch Club",
        "Good Friday walk",
    ],
)
def test_the_right_weekday_none_or_another_day_is_in_order(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("short", "day"),
    [
        *(("Mon", 6), ("Tue", 7), ("Tues", 7), ("Wed", 8), ("Weds", 8), ("Thu", 9), ("Thur", 9), ("Thurs", 9)),
        *(("Fri", 10), ("Sat", 11), ("Sun", 12)),
    ],
)
def test_every_short_name_is_right_on_its_own_day_only(short: str, day: int) -> None:
    assert told(f"{short} {day} June") == []
    assert told(f"{short} {day + 1} June") == [(short, day + 1)]


def test_the_first_is_told_first_and_of_several_none_is_put_right() -> None:
    assert told("Friday,Saturday") == [("Friday", 8), ("Saturday", 8)]
    assert with_right_weekday("Friday,Saturday", slips("Friday,Saturday")) == "Friday,Saturday"


@pytest.mark.parametrize(
    ("language", "wrong", "right"),
    [
        ("cy", "Dydd Mawrth", "Dydd Mercher"),
        ("pl", "wtorek", "Środa"),
        ("ur", "منگل", "بدھ"),
        ("ta", "செவ்வாய்", "புதன்"),
        ("bn", "মঙ্গলবার", "বুধবার"),
        ("cy", "Tuesday", "Wednesday"),  # people mix their languages
    ],
)
def test_weekdays_in_other_languages(language: str, wrong: str, right: str) -> None:
    assert told(f"10: {wrong}", language) == [(wrong, 8)]
    assert told(f"10: {right} 8", language) == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Dydd Llun i Dydd Gwener", "cy"),
        ("bob dydd Gwener", "cy"),
        ("erbyn dydd Gwener", "cy"),
        ("Dydd Llun 6 Mehefin", "cy"),
        ("poniedziałek 6 czerwca", "pl"),
    ],
)
def test_other_days_in_other_languages(text: str, language: str) -> None:
    assert told(text, language) == []


def test_dates_in_other_languages() -> None:
    assert told("Dydd Mawrth 6 Mehefin", "cy") == [("Dydd Mawrth", 6)]


def test_in_a_place_capitals_that_go_on_make_a_name() -> None:
    for venue, wrong in (("Monday Hall, Anytown", False), ("Hall, on Monday", True), ("Hall, Monday June 8", True)):
        assert bool(told(venue, place=True)) == wrong, venue


def test_the_date_decides_not_the_order() -> None:
    assert slips("Tuesday", event=date(2016, 6, 7)) == []
    assert slips("Tuesday", event=None) == []


@given(st.text(st.sampled_from("MonTuesdayFri 68/.-,JunethBby20169\n"), max_size=40))
def test_no_text_makes_it_fail(text: str) -> None:
    found = slips(text)
    assert all(text[slip.start : slip.end] == slip.written for slip in found)
    assert isinstance(with_right_weekday(text, found), str)


@pytest.mark.parametrize(
    ("names", "text"),
    [
        ("Pazartesi", "PAZARTESİ"),
        ("Sal\u0131", "SALI"),
        ("Pazartesi", "pazartes\u0131"),
        ("Straßentag", "STRAßENTAG"),
    ],
)
def test_a_weekday_is_found_in_the_capitals_of_every_language(names: str, text: str) -> None:
    own = replace(library().languages["en"], weekdays=(names, "b2", "c3", "d4", "e5", "f6", "g7"))
    assert [slip.written for slip in weekday_slips(text, own, WEDNESDAY, WEDNESDAY, place=False)] == [text]


def test_capitals_make_a_name_and_a_range_is_one_in_capitals_too() -> None:
    assert told("Friday Hall", place=True) == []
    assert told("Friday hall", place=True) == [("Friday", 8)]
    assert told("MONDAY TILL FRIDAY") == []
