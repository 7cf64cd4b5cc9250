from __future__ import annotations

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.widgets.moments import written
from kit.layout.wording import time_words
from kit.records.moments import read_clock_time
from kit.studio import Studio


def read(text: str) -> time | None:
    """Return the time that a field reads in a text, None if it is none."""
    try:
        return read_clock_time(text).moment
    except ValueError:
        return None


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("10", time(10)),
        ("10am", time(10)),
        ("10 a.m.", time(10)),
        ("10.30", time(10, 30)),
        ("10:30", time(10, 30)),
        (" 10 : 30 am ", time(10, 30)),
        ("1030", time(10, 30)),
        ("930am", time(9, 30)),
        ("14:00", time(14)),
        ("14", time(14)),
        ("2pm", time(14)),
        ("2.15 PM", time(14, 15)),
        ("2", time(14)),
        ("6.30", time(18, 30)),
        ("7", time(7)),
        ("02:00", time(2)),
        ("2am", time(2)),
        ("12", time(12)),
        ("12am", time(0)),
        ("12pm", time(12)),
        ("Noon", time(12)),
        ("12 noon", time(12)),
        ("midnight", time(0)),
        ("10 o’clock", time(10)),
        ("00:00", time(0)),
        ("10.", time(10)),
        ("10.3", time(10, 30)),
    ],
)
def test_times_are_read_as_people_write_them(text: str, meant: time) -> None:
    assert read(text) == meant


@pytest.mark.parametrize("text", ["", "ten", "25", "10.75", "13pm", "0am", "10-11", "-3", "10 am sharp", "99999", "²"])
def test_what_is_no_time_is_not_guessed_at(text: str) -> None:
    assert read(text) is None


def test_a_time_is_shown_as_it_is_printed(studio: Studio) -> None:
    english = studio.library.languages["en"]
    for moment in (time(0), time(9), time(10, 30), time(12), time(12, 5), time(14, 30)):
        assert written(moment) == time_words(english, moment, None).replace("\u00a0", " ")


@given(st.times().map(lambda moment: moment.replace(second=0, microsecond=0)))
def test_a_time_that_is_shown_is_read_back_as_the_same(moment: time) -> None:
    assert read(written(moment)) == moment


@given(st.text(max_size=30))
def test_no_text_is_too_odd_to_be_looked_at(text: str) -> None:
    read(text)
