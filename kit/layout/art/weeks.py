"""The days week by week, in lines that end together: a chart in which days are coloured in."""

from __future__ import annotations

import math
from typing import Final

from kit.layout.art.days import ALL_DAYS, Place, share_at
from kit.model.art import Weeks
from kit.units import Box

_WEEK: Final = 7
_ALL_WEEKS: Final = ALL_DAYS // _WEEK


def weeks_places(art: Weeks, box: Box, factor: float) -> list[tuple[Place, float]]:
    """Return places week by week from left to right, each from top to bottom; none where the gaps leave no room.

    If the weeks do not fill all lines, the first line begins later.
    """
    lines = math.ceil(_ALL_WEEKS / art.weeks)
    late = lines * art.weeks - _ALL_WEEKS
    line_gap, parting = art.line_gap.resolve(box.height, factor), art.parting.resolve(box.height, factor)
    across = (box.width - parting * ((art.weeks - 1) // art.parted_after)) / art.weeks
    down = (box.height - line_gap * (lines - 1)) / (lines * _WEEK)
    if min(across, down) <= 0:
        return []
    dots = []
    for day in range(ALL_DAYS):
        week, weekday = divmod(day, _WEEK)
        line, column = divmod(week + late, art.weeks)
        x = box.x + (column + 0.5) * across + column // art.parted_after * parting
        y = box.y + (line * _WEEK + weekday + 0.5) * down + line * line_gap
        dots.append((Place(x, y, min(across, down)), share_at(day / (ALL_DAYS - 1), art.growth, art.fullness)))
    return dots
