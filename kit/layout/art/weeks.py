"""The days week by week, in lines that end together: a chart in which days are coloured in."""

from __future__ import annotations

from typing import Final

from kit.layout.art.days import ALL_DAYS, Place, share_at
from kit.model.art import DAYS, Weeks
from kit.units import Box

_WEEK: Final = 7
_MIDDLE: Final = 3  # the fourth of seven
_ALL_WEEKS: Final = ALL_DAYS // _WEEK


def weeks_places(art: Weeks, box: Box, factor: float) -> list[tuple[Place, float]]:
    """Return places week by week from left to right, each from top to bottom; none where the gaps leave no room."""
    first = art.first_days.mm * factor if art.by_years else 0.0
    days = _year_by_year(art.weeks, bool(first)) if art.by_years else _one_after_another(art.weeks)
    lines, columns = int(days[-1][0]) + 1, int(max(column for _, column, _ in days)) + 1
    line_gap, parting = art.line_gap.resolve(box.height, factor), art.parting.resolve(box.height, factor)
    partings = (art.weeks - 1) // art.parted_after
    across = (box.width - first - parting * partings) / columns
    down = (box.height - line_gap * (lines - 1)) / (lines * _WEEK)
    if min(across, down) <= 0:
        return []
    dots = []
    for day, (line, column, weekday) in enumerate(days):
        x = box.x + first + (column + 0.5) * across + min(column // art.parted_after, partings) * parting
        y = box.y + (line * _WEEK + weekday + 0.5) * down + line * line_gap
        room = min(across, down)
        if column < 0:
            room = min(first, down * _WEEK)
            x = box.x + room / 2
        dots.append((Place(x, y, room), share_at(day / (ALL_DAYS - 1), art.growth, art.fullness)))
    return dots


def _one_after_another(weeks: int) -> list[tuple[int, int, float]]:
    """Return line, column and weekday of each day. If the weeks do not fill all lines, the first line begins later."""
    late = -_ALL_WEEKS % weeks
    return [(*divmod(day // _WEEK + late, weeks), day % _WEEK) for day in range(ALL_DAYS)]


def _year_by_year(weeks: int, first_alone: bool) -> list[tuple[int, int, float]]:
    """Return line, column and weekday of each day, a line for each time. That before birth ends with the last week.

    first_alone: whether the first day of a year is in a column of its own, -1, and the first week before birth, which
    has fewer days, is in the middle of its line.
    """
    late = max(weeks * _WEEK - DAYS[0], 0)
    ahead = 1 if first_alone else 0
    starts = [late, *(-ahead for _ in DAYS[1:])]
    places: list[tuple[int, int, float]] = []
    for line, (days, start) in enumerate(zip(DAYS, starts, strict=True)):
        for day in range(start, start + days):
            column, weekday = divmod(day, _WEEK)
            raised = (start % _WEEK) / 2 if first_alone and start > 0 and column == start // _WEEK else 0.0
            places.append((line, column, _MIDDLE if column < 0 else weekday - raised))
    return places
