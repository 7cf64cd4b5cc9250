"""The days along the edge of a room: a garland round what stands in the middle."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final

from kit.layout.art.days import ALL_DAYS, Place, share_at
from kit.model.art import Garland
from kit.units import Box, Edges

Dots = list[tuple[Place, float]]
_Point = tuple[float, float]
_STEPS: Final = 12
_CORNERS: Final = 4


def garland_places(art: Garland, box: Box, factor: float) -> Dots:
    """Return places along a rounded frame, a few abreast, clockwise from the middle of the bottom edge.

    They are equally far apart on the straight edges and in the corners, where an outer row has more of them than an
    inner one, and all have the same room.
    """
    rows = min(max(art.rows, 1), ALL_DAYS)
    corner = min(art.corner.resolve(box.height, factor), min(box.width, box.height) / 2)
    outer, radius, pitch = box, corner, 0.0
    for _ in range(_STEPS):  # the distance between dots and the frame they stand on depend on one another
        pitch = sum(_length(outer, radius, row * pitch) for row in range(rows)) / ALL_DAYS
        outer = box.inset(Edges.all(pitch / 2))
        radius = min(max(corner - pitch / 2, pitch * rows), min(outer.width, outer.height) / 2)
    points = _points(outer, radius, pitch, rows)
    room = _nearest(points)
    return [
        (Place(*point, room), share_at(day / (ALL_DAYS - 1), art.growth, art.fullness))
        for day, point in enumerate(points)
    ]


def _length(box: Box, radius: float, inwards: float) -> float:
    """Return how long a row of a frame is that far inside its outermost one."""
    return 2 * (box.width + box.height - 4 * radius) + 2 * math.pi * max(radius - inwards, 0.0)


def _points(box: Box, radius: float, pitch: float, rows: int) -> list[_Point]:
    """Return the 1001 places, those abreast after one another. pitch: how far two are apart; all in mm."""
    wide, high = box.width - 2 * radius, box.height - 2 * radius
    most = ALL_DAYS // rows // 2
    across = min(round(wide / pitch), most)
    down = min(round(high / pitch), most - across)
    arcs = [max(radius - row * pitch, 0.0) for row in range(rows)] * _CORNERS
    counts = _shared_out(ALL_DAYS - 2 * rows * (across + down), arcs)
    start = across // 2
    points: list[_Point] = []
    frame = ((wide, across, 180), (high, down, 270), (wide, across, 0), (high, down, 90))
    x, y = box.right - radius, box.bottom
    for number, (length, stations, heading) in enumerate(frame):
        ahead, aside = math.cos(math.radians(heading)), math.sin(math.radians(heading))
        for station in range(stations):
            far = (station + 0.5) * length / stations
            points += [
                (x + ahead * far - aside * row * pitch, y + aside * far + ahead * row * pitch) for row in range(rows)
            ]
        x, y = x + ahead * length, y + aside * length
        middle = x - aside * radius, y + ahead * radius
        turn = [(arcs[row], counts[number * rows + row]) for row in range(rows)]
        points += _corner(middle, math.radians(heading - 90), turn)
        x, y = x + (ahead - aside) * radius, y + (aside + ahead) * radius
    return points[start * rows :] + points[: start * rows]


def _corner(middle: _Point, start: float, rows: Sequence[tuple[float, int]]) -> list[_Point]:
    """Return the places of a corner in the order of their angles. rows: the radius of each, and how many it has."""
    turned = sorted(((place + 0.5) / count, row) for row, (_, count) in enumerate(rows) for place in range(count))
    angles = [(start + part * math.pi / 2, rows[row][0]) for part, row in turned]
    return [(middle[0] + radius * math.cos(angle), middle[1] + radius * math.sin(angle)) for angle, radius in angles]


def _shared_out(days: int, lengths: Sequence[float]) -> list[int]:
    """Return how many days each of some arcs has, by their lengths; all together have them all."""
    whole = math.fsum(lengths)
    shares = [days * length / whole for length in lengths]
    counts = [math.floor(share) for share in shares]
    nearest = sorted(range(len(shares)), key=lambda arc: counts[arc] - shares[arc])
    for arc in nearest[: days - sum(counts)]:
        counts[arc] += 1
    return counts


def _nearest(points: Sequence[_Point]) -> float:
    """Return how far apart the two are that are nearest to one another, in mm."""
    inward = sorted(points)
    room = math.inf
    for number, point in enumerate(inward):
        for other in inward[number + 1 :]:
            if other[0] - point[0] >= room:
                break
            room = min(room, math.dist(point, other))
    return room
