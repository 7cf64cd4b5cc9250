"""The days in lines: the wave that serves as a time line, and the plain grid."""

from __future__ import annotations

import math

from kit.layout.art.days import ALL_DAYS, Place, share_at
from kit.model.art import Grid, Wave
from kit.units import Box

Dots = list[tuple[Place, float]]


def wave_places(art: Wave, box: Box, factor: float) -> Dots:
    """Return places in columns, even in time from the left edge to the right, opening out as the dots grow."""
    rows = min(max(art.rows, 1), ALL_DAYS)
    columns = math.ceil(ALL_DAYS / rows)
    pitch = box.width / columns
    swell = min(max(art.swell.resolve(box.height, factor), 0.0), box.height * 0.45)
    widest = (box.height - 2 * swell) / rows
    dots: Dots = []
    for day in range(ALL_DAYS):
        column, row = divmod(day, rows)
        time = column / max(columns - 1, 1)
        opening = share_at(time, art.growth, 1.0) / share_at(1.0 if art.growth >= 1 else 0.0, art.growth, 1.0)
        middle = box.y + box.height / 2 - swell * math.sin(math.radians(art.phase) + 2 * math.pi * art.waves * time)
        lead = widest * opening
        y = middle + (row - (rows - 1) / 2) * lead
        room = min(pitch * opening, lead)
        dots.append((Place(box.x + (column + 0.5) * pitch, y, room), min(art.fullness, 0.96)))
    return dots


def grid_places(art: Grid, box: Box, factor: float) -> Dots:
    """Return places in rows that fill the box, from the top left as writing runs."""
    columns = min(max(art.columns, 1), ALL_DAYS)
    rows = math.ceil(ALL_DAYS / columns)
    across, down = box.width / columns, box.height / rows
    dots: Dots = []
    for day in range(ALL_DAYS):
        row, column = divmod(day, columns)
        place = Place(box.x + (column + 0.5) * across, box.y + (row + 0.5) * down, min(across, down))
        dots.append((place, share_at(day / (ALL_DAYS - 1), art.growth, art.fullness)))
    return dots
