"""Dates without a year are those of the campaign's week: in kit files, in tables, and in what is saved."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kit.kit_file.opening import open_kit
from kit.kit_file.saving import kit_text
from kit.kit_file.years import opened_with_years
from kit.library.load import open_library
from kit.pieces import read
from kit.problems import Severity

KIT = """kit: 2
group: {{name: Tots, phone: 01632 960999}}
events:
  - {{title: Tea, date: {date}, starts: "10:00am", venue: The hall}}
messages: [first-1001-days]
pieces: [{{template: poster-event, size: A4}}]
"""


def written(folder: Path, text: str) -> Path:
    path = folder / "kit.yaml"
    path.write_text(KIT.format(date=text), encoding="utf-8")
    return path


@pytest.mark.parametrize("text", ["8 June", "Wed 8th June", "8/6", "June 8"])
def test_a_date_without_a_year_is_in_the_year_of_the_week_and_saved_whole(tmp_path: Path, text: str) -> None:
    bench = read(written(tmp_path, text))
    assert bench.kit.events[0].date == date(2016, 6, 8) and not bench.kit.events[0].unread
    (told,) = (each for each in bench.problems if each.field == "events[0].date")
    assert (told.severity, told.line, told.column) == (Severity.NOTE, 4, 24)
    assert told.message == f"“{text}” is understood as 8 June 2016, in the year of the week."
    assert "date: 2016-06-08" in kit_text(bench.kit)


@pytest.mark.parametrize("text", ["Tue 8 June", "31 June", "soon"])
def test_what_is_no_day_of_that_year_stays_as_it_was_written_and_is_told(tmp_path: Path, text: str) -> None:
    bench = read(written(tmp_path, text))
    assert bench.kit.events[0].unread == (("date", text),)
    (told,) = (each for each in bench.problems if each.field == "events[0].date")
    assert (told.code, told.severity) == ("wrong-value", Severity.ERROR)


def test_the_week_of_another_year_gives_its_own(tmp_path: Path) -> None:
    campaign = replace(open_library(()).campaign, starts=date(2020, 12, 28), ends=date(2021, 1, 3))
    days = {
        text: opened_with_years(open_kit(written(tmp_path, text)), campaign).kit.events[0].date
        for text in ("30 December", "2 January", "Sat 2 Jan")
    }
    assert days == {
        "30 December": date(2020, 12, 30),
        "2 January": date(2021, 1, 2),
        "Sat 2 Jan": date(2021, 1, 2),
    }
