"""The days round a middle: the spiral of a sunflower's seeds, and the rays of a rising sun.

Where the room ends, the drawing is cropped but no day is lost: a place whose middle lies outside is passed over, and
the days go on at the next one.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from itertools import islice
from typing import Final

from kit.layout.art.days import ALL_DAYS, Place, share_at
from kit.model.art import Spiral, Sun
from kit.units import Box

_GOLDEN: Final = math.pi * (3 - math.sqrt(5))  # the angle between a seed and the next
_NEAREST: Final = 0.93  # how near two seeds come, as a share of the square root of the area each has
_SAMPLES: Final = 96
_MOST_TRIED: Final = 40_000
"""So many places are tried, inside the room or not; where the days have none by then, nothing is drawn."""

Dots = list[tuple[Place, float]]


def spiral_places(art: Spiral, box: Box, factor: float) -> Dots:
    """Return the places of a spiral: monotone in the distance from its middle, all inside the box."""
    x, y = box.x + box.width * art.centre.across, box.y + box.height * art.centre.down
    reach = max(art.reach.resolve(box.height, factor), 1.0)
    if art.stands:
        y = min(y, box.bottom - reach)
    growth = max(art.growth, 0.2)
    seen = _seen_area(x, y, reach, growth, box)
    spacing = math.sqrt(seen / ALL_DAYS)
    share = min(max(art.fullness, 0.05), 0.96)
    dots: Dots = []
    for distance, angle in islice(_seeds(reach, growth, spacing, math.radians(art.turn)), _MOST_TRIED):
        across, down = x + distance * math.cos(angle), y + distance * math.sin(angle)
        if _inside(across, down, box):
            dots.append((Place(across, down, _NEAREST * spacing * _widening(distance / reach, growth)), share))
        if len(dots) == ALL_DAYS or distance > 20 * reach:
            break
    return dots


def _widening(part: float, growth: float) -> float:
    """Return how far apart seeds stand at a part of the reach, against how far apart they stand in the middle."""
    return 1 + (growth - 1) * part if growth >= 1 else 1 / (1 + (1 / growth - 1) * part)


def _seeds(reach: float, growth: float, spacing: float, turn: float) -> Iterator[tuple[float, float]]:
    """Yield distance and angle of one seed after another, each with the area that its distance asks for."""
    area = 0.5
    number = 0
    squared = area * spacing**2 / math.pi
    while True:
        distance = math.sqrt(squared)
        yield distance, turn + number * _GOLDEN
        squared += (spacing * _widening(distance / reach, growth)) ** 2 / math.pi
        number += 1


def _seen_area(x: float, y: float, reach: float, growth: float, box: Box) -> float:
    """Return the area inside the box that the spiral covers, in which places further apart count for less."""
    total = 0.0
    ring = reach / _SAMPLES
    for step in range(_SAMPLES):
        distance = (step + 0.5) * ring
        seen = sum(
            _inside(x + distance * math.cos(angle), y + distance * math.sin(angle), box)
            for angle in (2 * math.pi * number / _SAMPLES for number in range(_SAMPLES))
        )
        total += 2 * math.pi * distance * ring * seen / _SAMPLES / _widening(distance / reach, growth) ** 2
    return max(total, 1.0)


def _inside(x: float, y: float, box: Box) -> bool:
    return box.x <= x <= box.right and box.y <= y <= box.bottom


def sun_places(art: Sun, box: Box, factor: float) -> Dots:
    """Return the places on the rays of a sun, ring after ring, all inside the box."""
    rays = max(art.rays, 3)
    reach = max(art.reach.resolve(box.height, factor), 2.0)
    inner = min(max(art.inner.resolve(box.height, factor), 1.0), reach * 0.95)
    y = box.y + box.height * art.centre.down
    y = min(y, box.bottom - reach) if art.stands else y
    places, tried = list[Place](), 0
    for rings in range(math.ceil(ALL_DAYS / rays), ALL_DAYS):
        tried += rays * rings
        if tried > _MOST_TRIED and rings * rays > 2 * ALL_DAYS:
            break
        places = _rays(art, box, y, rays, inner, (reach / inner) ** (1 / (rings - 1) if rings > 1 else 0), rings)
        if len(places) >= ALL_DAYS:
            break
    chosen = _evenly_ended(places)
    return [(place, share_at(day / (ALL_DAYS - 1), art.growth, art.fullness)) for day, place in enumerate(chosen)]


def _evenly_ended(places: list[Place]) -> list[Place]:
    """Return the first 1001 places; of a last ring that is not needed whole, as many from its start as from its end."""
    spare = len(places) - ALL_DAYS
    if spare <= 0:
        return places
    last_room = places[-1].room
    ring = [place for place in places if place.room == last_room]
    if spare >= len(ring):
        return _evenly_ended(places[: len(places) - len(ring)])
    needed = len(ring) - spare
    start = -(-needed // 2)
    return [*places[: len(places) - len(ring)], *ring[:start], *ring[len(ring) - (needed - start) :]]


def _rays(art: Sun, box: Box, y: float, rays: int, inner: float, ratio: float, rings: int) -> list[Place]:
    whole = art.sweep >= 359.9
    step = math.radians(min(art.sweep, 360)) / (rays if whole else rays - 1)
    start = math.radians(art.turn - 90) - step * (rays - 1) / 2
    x = box.x + box.width * art.centre.across
    nearest = min(2 * math.sin(step / 2), (1 - 1 / ratio) if ratio > 1 else 1.0)
    places = []
    for ring in range(rings):
        distance = inner * ratio**ring
        for ray in range(rays):
            angle = start + ray * step
            across, down = x + distance * math.cos(angle), y + distance * math.sin(angle)
            if _inside(round(across, 6), round(down, 6), box):
                places.append(Place(across, down, nearest * distance))
    return places
