"""The days month by month: as the leaves of a calendar, for a chart on a wall."""

from __future__ import annotations

from typing import Final

from kit.layout.art.days import ALL_DAYS, Place, share_at
from kit.model.art import DAYS, Months
from kit.units import Box

_MONTHS: Final = (9, 12, 12)  # before birth, in the first year, in the second
_WEEK: Final = 7
_WEEKS: Final = 5  # columns of a block: no month has more
_BLOCKS: Final = 12  # in a line

Dots = list[tuple[Place, float]]


def months_places(art: Months, box: Box, factor: float) -> Dots:
    """Return places month after month, each a block of columns of seven; none where the gaps leave no room."""
    line_gap, parting = art.line_gap.resolve(box.height, factor), art.parting.resolve(box.height, factor)
    across = (box.width - parting * (_BLOCKS - 1)) / (_BLOCKS * _WEEKS)
    down = (box.height - line_gap * (len(DAYS) - 1)) / (len(DAYS) * _WEEK)
    if min(across, down) <= 0:
        return []
    places = []
    for line, months in enumerate(_months()):
        top = box.y + line * (_WEEK * down + line_gap)
        for block, days in enumerate(months, _BLOCKS - len(months)):
            left = box.x + block * (_WEEKS * across + parting)
            for week, weekday in (divmod(day, _WEEK) for day in range(days)):
                x, y = left + (week + 0.5) * across, top + (weekday + 0.5) * down
                places.append(Place(x, y, min(across, down)))
    times = (day / (ALL_DAYS - 1) for day in range(ALL_DAYS))
    return [(place, share_at(time, art.growth, art.fullness)) for place, time in zip(places, times, strict=True)]


def _months() -> list[list[int]]:
    """Return how many days each month has, of the three times: as even as they can be, so 30 or 31."""
    return [
        [days * (month + 1) // count - days * month // count for month in range(count)]
        for days, count in zip(DAYS, _MONTHS, strict=True)
    ]
