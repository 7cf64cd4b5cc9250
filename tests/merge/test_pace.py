"""How long the rest takes is said when it is known, in minutes or hours."""

from __future__ import annotations

import pytest

from kit.merge.pace import Pace
from kit.words.saying import FILES


class Clock:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


def after(seconds_each: float, done: int, total: int) -> str:
    """Return what is said when so many rows are done, each of which took so long."""
    clock = Clock()
    pace = Pace(clock)
    left = None
    for number in range(1, done + 1):
        clock.seconds += seconds_each
        left = pace.left(number, total)
    return FILES.phrase(left) if left else ""


@pytest.mark.parametrize(
    ("seconds_each", "done", "total", "said"),
    [
        (1.0, 2, 500, ""),
        (1.0, 20, 500, ", about 8 minutes left"),
        (0.1, 400, 500, ", less than a minute left"),
        (1.0, 20, 80, ", about 1 minute left"),
        (1.0, 20, 10_000, ", about 3 hours left"),
        (1.0, 20, 20, ""),
        (0.005, 2000, 100_000, ", about 8 minutes left"),
    ],
)
def test_time_left(seconds_each: float, done: int, total: int, said: str) -> None:
    assert after(seconds_each, done, total) == said


def test_what_came_before_the_first_row_does_not_count() -> None:
    clock = Clock()
    pace = Pace(clock)
    clock.seconds += 600
    assert pace.left(40, 500) is None
    clock.seconds += 10
    left = pace.left(50, 500)
    assert left and FILES.phrase(left) == ", about 8 minutes left"


def test_rows_that_were_there_already_do_not_count_for_long() -> None:
    clock = Clock()
    pace = Pace(clock)
    for number in range(1, 5001):
        pace.left(number, 10_000)
    for number in range(5001, 5301):
        clock.seconds += 1
        left = pace.left(number, 10_000)
    assert left and FILES.phrase(left) == ", about 78 minutes left"
