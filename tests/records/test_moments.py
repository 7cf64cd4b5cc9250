"""Days and times of day as people write them, and everything that the program itself prints."""

from __future__ import annotations

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kit.layout.wording import time_words
from kit.library.folders import shipped_assets
from kit.library.languages_file import read_languages
from kit.records.expected import Expected
from kit.records.moments import ClockTime, read_clock_time, read_date, read_time
from kit.records.source import read_source
from kit.words.filling import clock_time, long_date
from kit.words.saying import FILES

WEEK = (date(2016, 6, 6), date(2016, 6, 12))
MINUTES = [time(hour, minute) for hour in range(24) for minute in range(60)]


def expected(error: pytest.ExceptionInfo[Expected]) -> str:
    return FILES.phrase(error.value.phrase)


@pytest.mark.parametrize(
    "text",
    [
        "2016-06-08",
        "2016-6-8",
        "2016/06/08",
        "20160608",
        "2016-06-08T00:00:00",
        "2016-06-08 00:00:00",
        "8 June 2016",
        "8th june 2016",
        "08 Jun 2016",
        "8 Jun. 2016",
        "the 8th of June 2016",
        "8 June, 2016",
        "June 8, 2016",
        "June 8th 2016",
        "8-Jun-16",
        "8 June '16",
        "8/6/2016",
        "08/06/2016",
        "08/06/16",
        "8.6.2016",
        "8.6.16",
        "8-6-2016",
        "8 / 6 / 2016",
        "8 Mehefin 2016",
        "Wed 8th June 2016",
        "Wednesday, 8 June 2016",
        "Weds 8/6/16",
        "wed. 2016-06-08",
        "“8 June 2016”",
        "8\xa0June\xa02016",
        "\u200e8 June 2016",
        "8 czerwca 2016 r.",
        "Środa, 8 czerwca 2016",
        "8 czerwiec 2016",
        "miercuri, 8 iunie 2016",
        "середа, 8 червня 2016 року",
        "بدھ، 8 جون 2016",
        "الأربعاء 8 يونيو 2016",
        "٨/٦/٢٠١٦",
        "বুধবার ৮ জুন ২০১৬",
        "ਬੁੱਧਵਾਰ 8 ਜੂਨ 2016",
        "બુધવાર, 8 જૂન 2016",
        "புதன் 8 ஜூன் 2016",
        "Dydd Mercher 8 Mehefin 2016",
    ],
)
def test_a_date_in_many_ways(text: str) -> None:
    assert read_date(text) == date(2016, 6, 8)


@pytest.mark.parametrize(
    ("text", "instead"),
    [
        ("", "a date such as"),
        ("tomorrow", "a date such as"),
        ("June 2016", "a date such as"),
        ("6-10 June 2016", "a date such as"),
        ("Monday", "a date such as"),
        ("1" * 3000, "a date such as"),
        ("8 June", "the year as well"),
        ("Wed 8th June", "the year as well"),
        ("June 8", "the year as well"),
        ("8/6", "the year as well"),
        ("31 June 2016", "in the calendar, the day first"),
        ("06/13/2016", "in the calendar, the day first"),
        ("8 Jube 2016", "in the calendar, the day first"),
        ("2016-13-01", "in the calendar, the day first"),
    ],
)
def test_what_is_no_date_is_told_with_what_to_write(text: str, instead: str) -> None:
    with pytest.raises(Expected) as error:
        read_date(text)
    assert instead in expected(error)


@pytest.mark.parametrize("text", ["Tue 8 June 2016", "Monday, 8/6/16", "fri. 2016-06-08"])
def test_a_weekday_that_contradicts_its_date_is_told(text: str) -> None:
    with pytest.raises(Expected) as error:
        read_date(text)
    assert "8 June 2016 is a Wednesday" in expected(error)


@pytest.mark.parametrize(
    "text",
    ["8 June", "Wed 8th June", "weds, 8 jun.", "June 8", "8/6", "8 / 6", "8.6", "8-6", "the 8th of June,", "8 Mehefin"],
)
def test_a_date_without_its_year_is_one_of_the_year_that_is_meant(text: str) -> None:
    assert read_date(text, WEEK) == date(2016, 6, 8)
    with pytest.raises(Expected):
        read_date(text)


@pytest.mark.parametrize(
    ("text", "instead"),
    [
        ("Tue 8 June", "the year as well"),
        ("8/13", "in the calendar"),
        ("29 Feb", "in the calendar"),
        ("8 Jube", "in the calendar"),
        ("Monday", "a date such as"),
    ],
)
def test_what_is_no_day_of_the_year_that_is_meant_is_told(text: str, instead: str) -> None:
    with pytest.raises(Expected) as error:
        read_date(text, (date(2015, 6, 8), date(2015, 6, 14)) if "Feb" in text else WEEK)
    assert instead in expected(error)


@given(st.dates())
def test_every_date_is_read_back(day: date) -> None:
    assert read_date(day.isoformat()) == day
    assert read_date(f"{day.day}/{day.month}/{day.year:04}") == day


@given(st.dates(min_value=date(1000, 1, 1)))
def test_every_date_that_is_told_is_read_back(day: date) -> None:
    assert read_date(long_date(day)) == day


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("10", time(10)),
        ("10:00", time(10)),
        ("10.00", time(10)),
        ("9:05", time(9, 5)),
        ("10am", time(10)),
        ("10 a.m.", time(10)),
        ("10:30 a.m.", time(10, 30)),
        ("10.30am", time(10, 30)),
        ("10:30 pm", time(22, 30)),
        ("2.30PM", time(14, 30)),
        ("10h30", time(10, 30)),
        ("1030", time(10, 30)),
        ("930am", time(9, 30)),
        ("1430", time(14, 30)),
        ("14h", time(14)),
        ("10:30:00", time(10, 30)),
        ("10.3", time(10, 30)),
        ("12am", time(0)),
        ("12pm", time(12)),
        ("noon", time(12)),
        ("Midday", time(12)),
        ("12 noon", time(12)),
        ("12 midnight", time(0)),
        ("midnight", time(0)),
        ("00:00", time(0)),
        ("23:59", time(23, 59)),
        ("10 o’clock", time(10)),
        ("half past 10", time(10, 30)),
        ("quarter to 11 am", time(10, 45)),
        ("2 in the afternoon", time(14)),
        ("at 3pm", time(15)),
        ("‘10:30’", time(10, 30)),
        ("10:30\xa0am", time(10, 30)),
    ],
)
def test_a_time_in_many_ways(text: str, meant: time) -> None:
    assert read_time(text) == meant


@pytest.mark.parametrize(
    ("text", "instead"),
    [
        ("", "a time such as"),
        ("“”", "a time such as"),
        ("a", "a time such as"),
        ("ten", "a time such as"),
        ("13pm", "a time such as"),
        ("0am", "a time such as"),
        ("10:00m", "a time such as"),
        ("10:5", "a time such as"),
        ("10:00:30", "a time such as"),
        ("²", "a time such as"),
        ("1" * 1000 + "-" * 1000, "a time such as"),
        ("24:00", "from 00:00 to 23:59"),
        ("10:60", "from 00:00 to 23:59"),
        ("10-11:30", "one time here"),
        ("10 to 12", "one time here"),
        ("10am–noon", "one time here"),
        ("10:30 until 11:30", "one time here"),
    ],
)
def test_what_is_no_time_is_told_with_what_to_write(text: str, instead: str) -> None:
    with pytest.raises(Expected) as error:
        read_time(text)
    assert instead in expected(error)


@pytest.mark.parametrize(
    ("text", "after", "meant"),
    [
        ("1:30", None, ClockTime(time(13, 30), is_guess=True)),
        ("3", None, ClockTime(time(15), is_guess=True)),
        ("6.59", None, ClockTime(time(18, 59), is_guess=True)),
        ("7", None, ClockTime(time(7), is_guess=True)),
        ("8:00", None, ClockTime(time(8))),
        ("12:30", None, ClockTime(time(12, 30))),
        ("01:30", None, ClockTime(time(1, 30))),
        ("0:30", None, ClockTime(time(0, 30))),
        ("1:30am", None, ClockTime(time(1, 30))),
        ("13:30", None, ClockTime(time(13, 30))),
        ("8:30", time(18, 30), ClockTime(time(20, 30), is_guess=True)),
        ("8:30", time(7), ClockTime(time(8, 30))),
        ("08:30", time(18, 30), ClockTime(time(8, 30))),
        ("8:30am", time(18, 30), ClockTime(time(8, 30))),
        ("9", time(22), ClockTime(time(9))),
        ("11", time(11), ClockTime(time(23), is_guess=True)),
    ],
)
def test_the_half_of_the_day_is_understood_as_an_event_would_be(
    text: str, after: time | None, meant: ClockTime
) -> None:
    assert read_clock_time(text, after) == meant


def test_every_minute_is_read_back_as_the_program_writes_it() -> None:
    for moment in MINUTES:
        for text in (moment.strftime("%H:%M"), moment.isoformat(), clock_time(moment)):
            assert read_clock_time(text) == ClockTime(moment), text


def test_every_minute_is_read_back_as_any_language_prints_it() -> None:
    node, _ = read_source(shipped_assets() / "languages.yaml")
    assert node is not None
    languages, _ = read_languages(node)
    assert languages
    for language in languages.values():
        for moment in MINUTES:
            counts_to_24 = not language.am
            if not (counts_to_24 and 1 <= moment.hour < 7):  # '1:30' is half past one in the night there, not here
                assert read_time(time_words(language, moment, None)) == moment, language.id


@given(st.text(max_size=30) | st.text(alphabet="0123456789:. -apmhto/", max_size=30))
def test_no_text_is_too_odd_to_be_looked_at(text: str) -> None:
    for read in (read_time, read_date):
        try:
            read(text)
        except Expected:
            continue
