"""The days along the edge of a room: a garland round what stands in the middle."""

from __future__ import annotations

import math
from typing import Final

from kit.layout.art.days import ALL_DAYS, Place, share_at
from kit.model.art import Garland
from kit.units import Box, Edges

Dots = list[tuple[Place, float]]
_STEPS: Final = 12


def garland_places(art: Garland, box: Box, factor: float) -> Dots:
    """Return places along a rounded frame, a few abreast, clockwise from the middle of the bottom edge."""
    rows = min(max(art.rows, 1), ALL_DAYS)
    stations = math.ceil(ALL_DAYS / rows)
    corner = min(art.corner.resolve(box.height, factor), min(box.width, box.height) / 2)
    outer, radius, pitch = box, corner, 0.0
    for _ in range(_STEPS):  # the distance between dots and the frame they stand on depend on one another
        pitch = _length(outer, radius) / stations
        outer = box.inset(Edges.all(pitch / 2))
        radius = min(max(corner - pitch / 2, pitch * rows), min(outer.width, outer.height) / 2)
    points = []
    for station in range(stations):
        x, y, right, down = _along(outer, radius, station / stations)
        points += [(x + right * row * pitch, y + down * row * pitch) for row in range(rows)]
    del points[ALL_DAYS:]
    return [
        (Place(*point, room), share_at(day / (ALL_DAYS - 1), art.growth, art.fullness))
        for day, (point, room) in enumerate(zip(points, _rooms(points, rows), strict=True))
    ]


def _rooms(points: list[tuple[float, float]], rows: int) -> list[float]:
    """Return how far the nearest neighbour of each day is: those abreast, and three steps ahead and back."""
    steps = {abs(rows * step + aside) % len(points) for step in range(-3, 4) for aside in (-1, 0, 1)}
    rooms = [math.inf] * len(points)
    for step in steps - {0}:
        ahead = list(map(math.dist, points, points[step:] + points[:step]))
        rooms = list(map(min, rooms, ahead, ahead[-step:] + ahead[:-step]))
    return rooms


def _length(box: Box, radius: float) -> float:
    return 2 * (box.width + box.height) - (8 - 2 * math.pi) * radius


def _along(box: Box, radius: float, part: float) -> tuple[float, float, float, float]:
    """Return a point at a part of the way round, and the direction inwards from it."""
    quarter = math.pi * radius / 2
    wide, high = box.width - 2 * radius, box.height - 2 * radius
    left = part * _length(box, radius)
    legs = ((wide / 2, 180), (high, 270), (wide, 0), (high, 90), (wide / 2, 180))
    x, y = box.x + box.width / 2, box.bottom
    for length, heading in legs:
        ahead, aside = math.cos(math.radians(heading)), math.sin(math.radians(heading))
        if left <= length:
            return x + ahead * left, y + aside * left, -aside, ahead
        left -= length
        x, y = x + ahead * length, y + aside * length
        if left <= quarter:
            centre_x, centre_y = x - aside * radius, y + ahead * radius
            angle = math.radians(heading - 90) + left / radius
            return (
                centre_x + radius * math.cos(angle),
                centre_y + radius * math.sin(angle),
                -math.cos(angle),
                -math.sin(angle),
            )
        left -= quarter
        x, y = x + (ahead - aside) * radius, y + (aside + ahead) * radius
    return x, y, 0.0, -1.0
