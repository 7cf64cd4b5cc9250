"""Numbers as PDF writes them: plain decimals without zeros that say nothing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

_FORMATS: Final = tuple(f"%.{places}f " for places in range(9))


def number(value: float, places: int = 3) -> str:
    """Return a number with up to so many decimals, at least 1 and at most 8."""
    text = (_FORMATS[places] % value).rstrip("0 ").rstrip(".")
    return "0" if text == "-0" else text


def numbers(*values: float) -> str:
    """Return numbers with spaces between them."""
    return _each(values, 3)[:-1]


def written(values: Sequence[float], places: int = 3) -> list[str]:
    """Return each of many numbers; one by one they take three times as long."""
    return _each(values, places).split()


def _each(values: Sequence[float], places: int) -> str:
    """Return numbers, each with a space behind it."""
    text = (_FORMATS[places] * len(values)) % tuple(values)
    for _ in range(places):
        text = text.replace("0 ", " ")
    text = text.replace(". ", " ")
    return text.replace("-0 ", "0 ") if "-" in text else text
