"""Numbers come out as the shortest decimals that say the same."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kit.pdf.numbers import number, numbers, written

VALUES = st.floats(-1e6, 1e6) | st.integers(-(10**6), 10**6).map(float) | st.decimals(-99, 99, places=3).map(float)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0, "0"),
        (10, "10"),
        (100.0, "100"),
        (-0.0001, "0"),
        (1.5, "1.5"),
        (0.0625, "0.062"),
        (-10, "-10"),
        (99.9996, "100"),
    ],
)
def test_a_number_has_no_zeros_that_say_nothing(value: float, text: str) -> None:
    assert number(value) == numbers(value) == text
    assert written([value, value]) == [text, text]


@given(st.lists(VALUES), st.integers(1, 8))
def test_many_numbers_are_written_as_each_of_them_is(values: list[float], places: int) -> None:
    assert written(values, places) == [number(value, places) for value in values]
    for value, text in zip(values, written(values, places), strict=True):
        assert float(text) == float(f"{value:.{places}f}")
        assert not ("." in text and text.endswith(("0", "."))) and text != "-0"
