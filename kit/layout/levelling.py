"""Columns side by side whose words begin on one line, however many lines the heading of each of them has."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kit.layout.fragment import Fragment
from kit.model.template import Column


def levelled(fragments: Sequence[Fragment], *, low: bool) -> list[Fragment]:
    """Return fragments side by side, with what follows the first element of each column as low as the lowest of these.

    low: whether the first element goes down with it. What is no column, and a column of one element, stays as it is.
    """
    lines = [_line(each) for each in fragments]
    lowest = max((line for line in lines if line is not None), default=0.0)
    return [
        each if line is None else _lowered(each, lowest - line, low=low)
        for each, line in zip(fragments, lines, strict=True)
    ]


def _line(fragment: Fragment) -> float | None:
    """Return how far down the second element of a column begins, in mm."""
    if not isinstance(fragment.element, Column) or len(fragment.children) < 2:
        return None
    return fragment.children[1][1]


def _lowered(fragment: Fragment, by: float, *, low: bool) -> Fragment:
    staying = 0 if low else 1
    lower = tuple((x, y + by, child) for x, y, child in fragment.children[staying:])
    return replace(fragment, children=(*fragment.children[:staying], *lower), height=fragment.height + by)
