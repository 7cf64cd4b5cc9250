"""The days in lines: the wave that serves as a time line, and the plain grid."""

from __future__ import annotations

import math

from kit.layout.art.days import ALL_DAYS, Place, share_at, shared_out
from kit.model.art import DAYS, Grid, Wave
from kit.units import Box

Dots = list[tuple[Place, float]]


def wave_places(art: Wave, box: Box, factor: float) -> Dots:
    """Return places in columns, even in time from the left edge to the right, opening out as the dots grow.

    Where each time has its own start, its first column is there, and its columns are spread to the start of the next:
    one path, whatever there is room for between two starts.
    """
    rows = min(max(art.rows, 1), ALL_DAYS)
    columns, pitch = _columns(art, rows, box, factor)
    swell = min(max(art.swell.resolve(box.height, factor), 0.0), box.height * 0.45)
    widest = (box.height - 2 * swell) / rows
    last = columns[-1][0]
    dots: Dots = []
    for along, centre, row in columns:
        time = along / last if last else 0.0
        opening = share_at(time, art.growth, 1.0) / share_at(1.0 if art.growth >= 1 else 0.0, art.growth, 1.0)
        middle = box.y + box.height / 2 - swell * math.sin(math.radians(art.phase) + 2 * math.pi * art.waves * time)
        lead = widest * opening
        y = middle + (row - (rows - 1) / 2) * lead
        room = min(pitch * opening, lead)
        dots.append((Place(box.x + centre, y, room), min(art.fullness, 0.96)))
    return dots


def _columns(art: Wave, rows: int, box: Box, factor: float) -> tuple[list[tuple[float, float, int]], float]:
    """Return for every day how far edge and middle of its column are from the left, in mm, and its row; and the pitch.

    The pitch, in mm, is that of the columns that are nearest to one another.
    """
    times = DAYS if len(art.starts) == len(DAYS) else (ALL_DAYS,)
    starts = [start.mm * factor for start in art.starts] if len(times) > 1 else [0.0]
    ends = [*starts[1:], box.width]
    pitches = [
        max((end - start) / math.ceil(days / rows), 0.0) for start, end, days in zip(starts, ends, times, strict=True)
    ]
    return [
        (start + day // rows * pitch, start + (day // rows + 0.5) * pitch, day % rows)
        for start, pitch, days in zip(starts, pitches, times, strict=True)
        for day in range(days)
    ], min(pitches)


def grid_places(art: Grid, box: Box, factor: float) -> Dots:
    """Return places in rows that fill the box, from the top left as writing runs."""
    columns = min(max(art.columns, 1), ALL_DAYS)
    if art.by_times:
        return _layers(art, columns, box, factor)
    rows = math.ceil(ALL_DAYS / columns)
    across, down = box.width / columns, box.height / rows
    dots: Dots = []
    for day in range(ALL_DAYS):
        row, column = divmod(day, columns)
        place = Place(box.x + (column + 0.5) * across, box.y + (row + 0.5) * down, min(across, down))
        dots.append((place, share_at(day / (ALL_DAYS - 1), art.growth, art.fullness)))
    return dots


def _layers(art: Grid, columns: int, box: Box, factor: float) -> Dots:
    """Return places in rows from side to side of the box, each of one time. columns: about how many are in each."""
    counts = [shared_out(days, max(1, round(days / columns))) for days in DAYS]
    parting = min(max(art.parting.resolve(box.height, factor), 0.0), box.height / len(DAYS))
    down = (box.height - parting * (len(DAYS) - 1)) / sum(map(len, counts))
    room = min(box.width / max(map(max, counts)), down)
    places, top = [], box.y
    for rows in counts:
        for row, count in enumerate(rows):
            across = box.width / count
            places += [Place(box.x + (day + 0.5) * across, top + (row + 0.5) * down, room) for day in range(count)]
        top += len(rows) * down + parting
    return [(place, share_at(day / (ALL_DAYS - 1), art.growth, art.fullness)) for day, place in enumerate(places)]
