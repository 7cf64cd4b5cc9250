"""The times of an event: what a kit's file means by '1:30' to '3:00', and that it is never understood in silence."""

from __future__ import annotations

from datetime import date, time
from pathlib import Path

import pytest

from kit.kit_file import open_kit, save_kit
from kit.kit_file.opening import OpenedKit
from kit.model.kit import Event
from kit.problems import Severity


def opened(folder: Path, event: str) -> OpenedKit:
    path = folder / "kit.yaml"
    text = f"kit: 1\ngroup: {{name: Tots}}\nevent:\n{event}\npieces: [{{template: poster-event}}]\n"
    path.write_text(text, encoding="utf-8")
    return open_kit(path)


@pytest.mark.parametrize(
    ("starts", "ends", "meant", "noted"),
    [
        ("1:30", "3:00", (time(13, 30), time(15)), {"events[0].starts", "events[0].ends"}),
        ("6:30", "8:30", (time(18, 30), time(20, 30)), {"events[0].starts", "events[0].ends"}),
        ("10", "11.30", (time(10), time(11, 30)), set()),
        ("10:00", "1", (time(10), time(13)), {"events[0].ends"}),
        ("01:30", "03:00", (time(1, 30), time(3)), set()),
        ("1:30pm", "15:00", (time(13, 30), time(15)), set()),
        ("10am", "12 noon", (time(10), time(12)), set()),
        ("7pm", "9", (time(19), time(21)), {"events[0].ends"}),
    ],
)
def test_times_are_meant_as_an_event_would_be(
    tmp_path: Path, starts: str, ends: str, meant: tuple[time, time], noted: set[str]
) -> None:
    kit = opened(tmp_path, f"  starts: {starts}\n  ends: {ends}")
    assert kit.kit.events[0] == Event(starts=meant[0], ends=meant[1])
    assert {(each.code, each.severity) for each in kit.problems} <= {("time-understood", Severity.NOTE)}
    assert {each.field for each in kit.problems} == noted


def test_the_note_says_what_was_understood_and_how_to_write_the_other(tmp_path: Path) -> None:
    (problem,) = opened(tmp_path, "  starts: 1:30").problems
    assert problem.message == "“1:30” is understood as 1:30pm."
    assert problem.hint == "If you mean 1:30am, write 1:30am."
    assert (problem.line, problem.column) == (4, 11)


def test_a_kit_that_was_saved_says_its_times_beyond_doubt(tmp_path: Path) -> None:
    kit = opened(tmp_path, "  starts: 1:30\n  ends: 3").kit
    save_kit(kit, tmp_path / "saved.yaml")
    again = open_kit(tmp_path / "saved.yaml")
    assert again.kit == kit
    assert again.problems == ()


@pytest.mark.parametrize(
    ("written", "field", "hint"),
    [
        ("date: Tue 8 June 2016", "events[0].date", "8 June 2016 is a Wednesday"),
        ("date: 8 June", "events[0].date", "the year as well"),
        ("date: soon", "events[0].date", "a date such as"),
        ("starts: 10-11:30", "events[0].starts", "one time here"),
        ("ends: late", "events[0].ends", "a time such as"),
    ],
)
def test_what_cannot_be_read_is_an_error_and_never_left_out(
    tmp_path: Path, written: str, field: str, hint: str
) -> None:
    (problem,) = opened(tmp_path, f"  {written}").problems
    assert (problem.severity, problem.field) == (Severity.ERROR, field)
    assert hint in problem.hint


def test_a_date_as_people_write_it(tmp_path: Path) -> None:
    assert opened(tmp_path, "  date: Wed 8th June 2016").kit.events[0] == Event(date=date(2016, 6, 8))
