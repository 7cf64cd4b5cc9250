"""The days month by month: in blocks of weeks for a chart on a wall, and as a dawn to be coloured in."""

from __future__ import annotations

import math
from itertools import accumulate, pairwise
from operator import itemgetter
from typing import Final

from kit.layout.art.days import ALL_DAYS, Place, share_at
from kit.model.art import DAYS, Dawn, Days, Months
from kit.units import Box

_MONTHS: Final = (9, 12, 12)  # before birth, in the first year, in the second
_WEEK: Final = 7
_WEEKS: Final = 5  # columns of a block: no month has more
_BLOCKS: Final = 12  # in a line
_MOST_ACROSS: Final = 31  # days of the longest month
_MOST_RINGS: Final = 16  # of a sun

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
    return _dated(places, art)


def dawn_places(art: Dawn, box: Box, factor: float) -> Dots:
    """Return places on the rings of half a sun, and on the rows of the two fields below; none if there is no room.

    All have the room of the smallest, so that without growth dots are of one size.
    """
    gap, sun, inner = (length.resolve(box.height, factor) for length in (art.gap, art.sun, art.inner))
    rows, across = (box.height - sun - 2 * gap) / sum(_MONTHS[1:]), box.width / _MOST_ACROSS
    reach = min(sun, box.width / 2)
    if min(reach, rows) <= 0:
        return []
    tried = (_half_sun(min(inner, reach * 0.9), reach, rings) for rings in range(1, _MOST_RINGS))
    room, rays = max(tried, key=itemgetter(0))
    room = min(room, rows, across)
    if room <= 0:
        return []
    middle, horizon = box.x + box.width / 2, box.y + sun
    places = [Place(middle + right, horizon - up, room) for right, up in rays]
    for year, months in enumerate(_months()[1:]):
        top = horizon + gap + year * (len(months) * rows + gap)
        for row, days in enumerate(months):
            y = top + (row + 0.5) * rows
            places += [Place(box.x + (day + 0.5) * across, y, room) for day in range(days)]
    return _dated(places, art)


def _half_sun(inner: float, reach: float, rings: int) -> tuple[float, list[tuple[float, float]]]:
    """Return the room of each day before birth on so many rings, and how far it is right of the middle, and above it.

    The days are shared out to the rings by their lengths, and each ring begins on the left. inner, reach: in mm.
    """
    deep = (reach - inner) / rings
    distances = [inner + (ring + 0.5) * deep for ring in range(rings)]
    ends = [0, *(round(DAYS[0] * so_far / sum(distances)) for so_far in accumulate(distances))]
    room, places = deep, list[tuple[float, float]]()
    for distance, (start, end) in zip(distances, pairwise(ends), strict=True):
        step = math.pi / max(1, end - start)  # the innermost ring may be so short that it has no day
        room = min(room, 2 * distance * math.sin(step / 2))
        angles = [math.pi - (day + 0.5) * step for day in range(end - start)]
        places += [(distance * math.cos(angle), distance * math.sin(angle)) for angle in angles]
    return room, places


def _months() -> list[list[int]]:
    """Return how many days each month has, of the three times: as even as they can be, so 30 or 31."""
    return [
        [days * (month + 1) // count - days * month // count for month in range(count)]
        for days, count in zip(DAYS, _MONTHS, strict=True)
    ]


def _dated(places: list[Place], art: Days) -> Dots:
    times = (day / (ALL_DAYS - 1) for day in range(ALL_DAYS))
    return [(place, share_at(time, art.growth, art.fullness)) for place, time in zip(places, times, strict=True)]
