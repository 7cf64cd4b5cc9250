"""The days along the edge of a room: a garland round what stands in the middle."""

from __future__ import annotations

import math

from kit.layout.art.days import ALL_DAYS, Place, share_at
from kit.model.art import Garland
from kit.units import Box, Edges

Dots = list[tuple[Place, float]]


def garland_places(art: Garland, box: Box, factor: float) -> Dots:
    """Return places along a rounded frame, a few abreast, clockwise from the middle of the bottom edge."""
    rows = min(max(art.rows, 1), ALL_DAYS)
    stations = math.ceil(ALL_DAYS / rows)
    corner = min(art.corner.resolve(box.height, factor), min(box.width, box.height) / 2)
    pitch = _length(box, corner) / (stations + math.pi * 2)  # what the inset by half a dot takes from the frame
    band = pitch * (rows - 1)
    outer = box.inset(Edges.all(pitch / 2))
    radius = max(corner - pitch / 2, band + pitch)
    dots: Dots = []
    for day in range(ALL_DAYS):
        station, row = divmod(day, rows)
        x, y, right, down, bent = _along(outer, radius, station / stations)
        depth = row * pitch
        room = pitch * ((radius - depth) / radius if bent else 1.0)
        dots.append(
            (Place(x + right * depth, y + down * depth, room), share_at(day / (ALL_DAYS - 1), art.growth, art.fullness))
        )
    return dots


def _length(box: Box, radius: float) -> float:
    return 2 * (box.width + box.height) - (8 - 2 * math.pi) * radius


def _along(box: Box, radius: float, part: float) -> tuple[float, float, float, float, bool]:
    """Return a point at a part of the way round, the direction inwards, and whether it stands on a bend."""
    quarter = math.pi * radius / 2
    wide, high = box.width - 2 * radius, box.height - 2 * radius
    left = part * _length(box, radius)
    legs = ((wide / 2, 180), (high, 270), (wide, 0), (high, 90), (wide / 2, 180))
    x, y = box.x + box.width / 2, box.bottom
    for length, heading in legs:
        ahead, aside = math.cos(math.radians(heading)), math.sin(math.radians(heading))
        if left <= length:
            return x + ahead * left, y + aside * left, -aside, ahead, False
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
                True,
            )
        left -= quarter
        x, y = x + (ahead - aside) * radius, y + (aside + ahead) * radius
    return x, y, 0.0, -1.0, False
