"""The days one after the other on a path that winds outwards round what is in the middle, to be coloured in."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Final

from kit.layout.art.days import ALL_DAYS, Place, share_at
from kit.layout.art.garland import nearest
from kit.model.art import DAYS, Track
from kit.units import Box, Edges

_STEPS: Final = 40
_QUARTER: Final = math.pi / 2
_MOST_LAPS: Final = 20  # for one time

Dots = list[tuple[Place, float]]
_Point = tuple[float, float]


def track_places(art: Track, box: Box, factor: float) -> Dots:
    """Return places on the rings of a rounded frame, clockwise from its upper edge; none if there is no room.

    Each time fills its rings from the innermost outwards, and each ring begins beside the name of its time. The
    dots of a time all have the same room.
    """
    corner = art.corner.resolve(box.height, factor)
    parting, name = max(art.parting.resolve(box.height, factor), 0.0), max(art.names.mm * factor, 0.0)
    outer, radius = box, min(corner, min(box.width, box.height) / 2)
    start = box.x + art.start * box.width
    places: list[Place] = []
    for number in reversed(range(len(DAYS))):
        rows = min(max(art.laps[min(number, len(art.laps) - 1)], 1), _MOST_LAPS)
        pitch = _pitch(outer, radius, rows, DAYS[number], name)
        if pitch <= 0:
            return []
        own = list(_points(_rings(outer, radius, rows, pitch), start, DAYS[number], name))
        room = min(pitch, nearest(own))
        places = [*(Place(*point, room) for point in own), *places]
        inwards = rows * pitch + parting
        outer, radius = outer.inset(Edges.all(inwards)), max(radius - inwards, 0.0)
    shares = (share_at(day / (ALL_DAYS - 1), art.growth, art.fullness) for day in range(ALL_DAYS))
    return list(zip(places, shares, strict=True))


def _rings(box: Box, radius: float, rows: int, pitch: float) -> list[tuple[Box, float]]:
    """Return the middle lines of the rings of a time from the innermost outwards, each with its corner's radius."""
    inwards = [(row + 0.5) * pitch for row in reversed(range(rows))]
    return [(box.inset(Edges.all(far)), max(radius - far, 2 * pitch)) for far in inwards]


def _pitch(box: Box, radius: float, rows: int, days: int, name: float) -> float:
    """Return how far apart rings are, and the days on them, so that they fill the rings of a time; 0 without room."""
    pitch = 0.0
    for _ in range(_STEPS):  # how long rings are depends on how far apart they are
        lengths = [_length(*ring) - name for ring in _rings(box, radius, rows, pitch)]
        pitch = sum(lengths) / days
        if min(lengths) <= 0 or min(box.width, box.height) <= 2 * rows * pitch:
            return 0.0
    return pitch


def _length(box: Box, radius: float) -> float:
    """Return how long a ring is."""
    return 2 * (box.width + box.height - 4 * radius) + 2 * math.pi * radius


def _points(rings: list[tuple[Box, float]], start: float, days: int, name: float) -> Iterator[_Point]:
    """Yield the places of a time, shared out among its rings by their length. start: where its name begins, in mm."""
    lengths = [_length(*ring) - name for ring in rings]
    done = [round(days * sum(lengths[:number]) / sum(lengths)) for number in range(len(rings) + 1)]
    for (box, radius), length, before, after in zip(rings, lengths, done, done[1:], strict=False):
        step = length / (after - before)
        for day in range(after - before):
            yield _at(box, radius, start - box.x + name + (day + 0.5) * step)


def _at(box: Box, radius: float, far: float) -> _Point:
    """Return the place on a ring so far clockwise from above the left edge of its box, where its corner would be."""
    wide, high = box.width - 2 * radius, box.height - 2 * radius
    x, y, heading, far = box.x + radius, box.y, 0.0, (far - radius) % _length(box, radius)
    for side in (wide, high, wide, high):
        ahead, aside = math.cos(heading), math.sin(heading)
        if far <= side:
            return x + ahead * far, y + aside * far
        x, y, far = x + ahead * side, y + aside * side, far - side
        middle, turned = (x - aside * radius, y + ahead * radius), far / radius
        if turned <= _QUARTER:
            angle = heading - _QUARTER + turned
            return middle[0] + radius * math.cos(angle), middle[1] + radius * math.sin(angle)
        x, y, far = middle[0] + ahead * radius, middle[1] + aside * radius, far - _QUARTER * radius
        heading += _QUARTER
    return x, y
