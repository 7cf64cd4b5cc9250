"""What spreadsheets do to phone numbers, days and times is undone, or said where it cannot be."""

from __future__ import annotations

import pytest

from kit.merge.cells import as_meant, day_and_time, two_times


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("1632960001", "01632960001"),
        ("1632960001.0", "01632960001"),
        ("1.632960001E+09", "01632960001"),
        ("1,632960001E+09", "01632960001"),
        ("1,632,960,001", "01632960001"),
        ("1.632.960.001", "01632960001"),
        ('="01632 960001"', "01632 960001"),
        ("'01632 960001", "01632 960001"),
        ("01632 960001", "01632 960001"),
        ("+44 1632 960001", "+44 1632 960001"),
        ("111", "111"),
        ("n/a", ""),
        ("-", ""),
        ("", ""),
    ],
)
def test_phone_numbers(text: str, meant: str) -> None:
    said, problem = as_meant(text, "group.phone")
    assert said == meant
    assert (problem is not None) == (text[:1].isdecimal() and text[:1] != "0" and text != "111")


@pytest.mark.parametrize("text", ["1.6E+09", "1.63296E+09", "1.63E+9"])
def test_a_number_whose_digits_are_lost_is_an_error(text: str) -> None:
    assert as_meant(text, "group.phone")[1].code == "cell-lost"  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("text", "field", "meant"),
    [
        ("42529", "events[0].date", "2016-06-08"),
        ("42529.4375", "events[1].date", "2016-06-08"),
        ("8/6/16", "events[0].date", "8/6/16"),
        ("20160608", "events[0].date", "20160608"),
        ("0.4375", "events[0].starts", "10:30"),
        ("0,5", "events[0].ends", "12:00"),
        ("10.30", "events[0].starts", "10.30"),
        ("2016-06-08 10:30", "events[0].starts", "10:30"),
        ("42529", "group.name", "42529"),
        ("1.6E+09", "group.name", "1.6E+09"),
    ],
)
def test_days_and_times(text: str, field: str, meant: str) -> None:
    assert as_meant(text, field)[0] == meant


@pytest.mark.parametrize("text", ["#REF!", "#VALUE!", "########", "#NAME?"])
def test_an_error_of_the_spreadsheet_is_never_printed(text: str) -> None:
    said, problem = as_meant(text, "events[0].venue")
    assert (said, problem and problem.code) == ("", "cell-broken")


@pytest.mark.parametrize(
    ("text", "both"),
    [
        ("10:30am - 12 noon", ("10:30am", "12 noon")),
        ("10.30–11.30", ("10.30", "11.30")),
        ("10 to 11", ("10", "11")),
        ("10:30", ("10:30", "")),
        ("noon", ("noon", "")),
        ("10am til 12pm", ("10am", "12pm")),
        ("10yb tan 12", ("10yb", "12")),
    ],
)
def test_a_cell_with_both_times(text: str, both: tuple[str, str]) -> None:
    assert two_times(text) == both


@pytest.mark.parametrize(
    ("text", "both"),
    [
        ("08/06/2016 10:00", ("08/06/2016", "10:00")),
        ("8.6.16 10.30", ("8.6.16", "10.30")),
        ("2016-06-08T10:30", ("2016-06-08", "10:30")),
        ("Wednesday 8th June, 10am to noon", ("Wednesday 8th June", "10am to noon")),
        ("2016-06-08T00:00:00", ("2016-06-08T00:00:00", "")),
        ("8 June 2016", ("8 June 2016", "")),
        ("08.06.2016", ("08.06.2016", "")),
        ("6-10 June", ("6-10 June", "")),
        ("20160608", ("20160608", "")),
    ],
)
def test_a_cell_with_a_day_and_its_time(text: str, both: tuple[str, str]) -> None:
    assert day_and_time(text) == both
