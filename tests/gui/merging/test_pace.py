"""How long it still takes is told from how fast it went of late."""

from __future__ import annotations

from gui.merging.pace import Pace


def test_nothing_is_said_at_first() -> None:
    pace = Pace()
    assert pace.left(100) is None
    pace.note(1, 10.0)
    pace.note(2, 11.0)
    assert pace.left(100) is None


def test_what_is_left_goes_by_how_fast_it_was() -> None:
    pace = Pace()
    for second in range(11):
        pace.note(second * 2, 100.0 + second)
    assert pace.left(120) == 50.0


def test_what_was_there_already_does_not_count_for_long() -> None:
    pace = Pace()
    pace.note(0, 0.0)
    pace.note(500, 1.0)
    for second in range(2, 60):
        pace.note(500 + second, float(second))
    assert pace.left(1000) == 1000 - 559


def test_what_stands_still_has_no_end() -> None:
    pace = Pace()
    pace.note(5, 0.0)
    pace.note(5, 60.0)
    assert pace.left(10) is None
