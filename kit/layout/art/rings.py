"""The days round a middle: the spiral of a sunflower's seeds, and the rays of a rising sun.

Where the room ends, the drawing is cropped but no day is lost: a place that lies outside is passed over, and the days
go on at the next one. A whole sun that has room keeps each of the three times on rings of its own.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from itertools import accumulate, islice, pairwise, product
from typing import Final

from kit.layout.art.days import ALL_DAYS, Bounds, Place, share_at, shared_out
from kit.layout.art.fan import wedge_places
from kit.model.art import DAYS, Spiral, Sun
from kit.units import Box, Edges

_GOLDEN: Final = math.pi * (3 - math.sqrt(5))  # the angle between a seed and the next
_NEAREST: Final = 0.93  # how near two seeds come, as a share of the square root of the area each has
_SAMPLES: Final = 96
_WHOLE: Final = 359.9  # a sun that spreads over so many degrees is a whole one
_SLACK: Final = 1e-4
"""Nearer than this many mm to an edge of the room, it is looked at closely on which side of it a place is."""

_GIVES: Final = (1.0, 0.97, 0.94, 0.91, 0.88, 0.85, 0.82)
"""Where no day may be cut, as beside the white edge of a home printer, a sun reaches so much less far rather than be
cropped: whole rings, of smaller dots."""

_MOST_RINGS: Final = 12  # for one of the three times of an even sun
_MOST_TRIED: Final = 40_000
"""So many places are tried, inside the room or not; where the days have none by then, nothing is drawn."""

Dots = list[tuple[Place, float]]
Point = tuple[float, float]
_Ring = tuple[float, list[Point]]


def spiral_places(art: Spiral, box: Box, factor: float, bounds: Bounds) -> Dots:
    """Return the places of a spiral in a room: monotone in the distance from its middle, all inside the bounds."""
    x, y = box.x + box.width * art.centre.across, box.y + box.height * art.centre.down
    reach = max(art.reach.resolve(box.height, factor), 1.0)
    if art.stands:
        y = min(y, box.bottom - reach)
    if art.whole:
        reach = max(min(reach, x - box.x, box.right - x, y - box.y, box.bottom - y), 1.0)
    growth, share = max(art.growth, 0.2), min(max(art.fullness, 0.05), 0.96)
    spacing, radius = 0.0, 0.0
    for _ in range(2 if bounds.whole else 1):  # how large dots are and how much room they leave depend on one another
        spacing = math.sqrt(_seen_area((x, y), reach, growth, bounds.box, radius) / ALL_DAYS)
        radius = _NEAREST * spacing * share / 2 if bounds.whole else 0.0
    (left, top), (right, bottom) = (bounds.box.x, bounds.box.y), (bounds.box.right, bounds.box.bottom)
    cos, sin = math.cos, math.sin
    dots: Dots = []
    for distance, angle, wider in islice(_seeds(reach, growth, spacing, math.radians(art.turn)), _MOST_TRIED):
        across, down, own = x + distance * cos(angle), y + distance * sin(angle), radius * wider
        if left + own <= across <= right - own and top + own <= down <= bottom - own:
            dots.append((Place(across, down, _NEAREST * spacing * wider), share))
        if len(dots) == ALL_DAYS or distance > 20 * reach:
            break
    return dots


def _widening(part: float, growth: float) -> float:
    """Return how far apart seeds stand at a part of the reach, against how far apart they stand in the middle."""
    return 1 + (growth - 1) * part if growth >= 1 else 1 / (1 + (1 / growth - 1) * part)


def _seeds(reach: float, growth: float, spacing: float, turn: float) -> Iterator[tuple[float, float, float]]:
    """Yield distance, angle and widening of one seed after another, each with the area that its distance asks for."""
    area = 0.5
    number = 0
    squared = area * spacing**2 / math.pi
    while True:
        distance = math.sqrt(squared)
        wider = _widening(distance / reach, growth)
        yield distance, turn + number * _GOLDEN, wider
        squared += (spacing * wider) ** 2 / math.pi
        number += 1


def _seen_area(middle: Point, reach: float, growth: float, box: Box, radius: float) -> float:
    """Return the area inside the box that the spiral covers, in which places further apart count for less.

    radius: how far from the edges of the box the middles of dots stay, where they stand closest; all in mm.
    """
    total, (x, y) = 0.0, middle
    ring = reach / _SAMPLES
    angles = [2 * math.pi * number / _SAMPLES for number in range(_SAMPLES)]
    directions = [(math.cos(angle), math.sin(angle)) for angle in angles]
    room = min(x - box.x, box.right - x, y - box.y, box.bottom - y) - _SLACK
    for step in range(_SAMPLES):
        distance = (step + 0.5) * ring
        wider, seen = _widening(distance / reach, growth), _SAMPLES
        own = radius * wider
        if distance > room - own:
            left, top, right, bottom = box.x + own, box.y + own, box.right - own, box.bottom - own
            places = [(x + distance * across, y + distance * down) for across, down in directions]
            seen = len([1 for across, down in places if left <= across <= right and top <= down <= bottom])
        total += 2 * math.pi * distance * ring * seen / _SAMPLES / wider**2
    return max(total, 1.0)


def sun_places(art: Sun, box: Box, factor: float, bounds: Bounds) -> Dots:
    """Return the places on the rays of a sun in a room, ring after ring, all inside the bounds; none if too few are."""
    rays = max(art.rays, 3)
    reach = max(art.reach.resolve(box.height, factor), 2.0)
    inner = min(max(art.inner.resolve(box.height, factor), 1.0), reach * 0.95)
    y = box.y + box.height * art.centre.down
    y = min(y, box.bottom - reach) if art.stands else y
    x = box.x + box.width * art.centre.across
    parting = art.parting.resolve(box.height, factor)
    for give in _GIVES if bounds.whole else _GIVES[:1]:
        near = max(reach * give, inner / 0.95)
        if art.even and art.sweep >= _WHOLE:
            # in a narrow room, all of it is smaller rather than on rays that are cropped
            fits = min(1.0, (min(x - bounds.box.x, bounds.box.right - x) - _SLACK) / near)
            whole = _even_sun(art, x, y, inner * fits, near * fits, parting)
        elif art.even:
            whole = wedge_places(art, (x, y), inner, near, parting)
        else:
            whole = _whole_sun(art, x, y, inner, near)
        if whole and all(bounds.hold(*dot) for dot in whole):
            return whole
    directions, tried = _directions(art, rays), 0
    full = share_at(1.0 if art.growth >= 1 else 0.0, art.growth, art.fullness) / 2 if bounds.whole else 0.0
    for rings in range(math.ceil(ALL_DAYS / rays), ALL_DAYS):
        tried += rays * rings
        if tried > _MOST_TRIED and rings * rays > 2 * ALL_DAYS:
            break
        ratio = (reach / inner) ** (1 / (rings - 1) if rings > 1 else 0)
        nearest = min(2 * math.sin(_step(art, rays) / 2), (1 - 1 / ratio) if ratio > 1 else 1.0)
        distances = [inner * ratio**ring for ring in range(rings)]
        crossed = _rings(bounds.box, x, y, directions, distances, nearest * full)
        if sum(len(points) for _, points in crossed) >= ALL_DAYS:
            places = [Place(*point, nearest * distance) for distance, points in crossed for point in points]
            dated = enumerate(_evenly_ended(places))
            return [(place, share_at(day / (ALL_DAYS - 1), art.growth, art.fullness)) for day, place in dated]
    return []


def _whole_sun(art: Sun, x: float, y: float, inner: float, reach: float) -> Dots:
    """Return the places on whole rings about a place, so that no ring has two colours. inner, reach: in mm."""
    rays = max(art.rays, 3)
    counts = [count for days in DAYS for count in shared_out(days, max(1, round(days / rays)))]
    ratio = (reach / inner) ** (1 / (len(counts) - 1))
    nearest = min(2 * math.sin(_step(art, max(counts)) / 2), 1 - 1 / ratio)
    places: list[Place] = []
    for ring, count in enumerate(counts):
        distance = inner * ratio**ring
        points = [(x + distance * across, y + distance * down) for across, down in _directions(art, count)]
        places += [Place(*point, nearest * distance) for point in points]
    return [(place, share_at(day / (ALL_DAYS - 1), art.growth, art.fullness)) for day, place in enumerate(places)]


def _even_sun(art: Sun, x: float, y: float, inner: float, reach: float, parting: float) -> Dots:
    """Return places on rings that are equally far apart, each time on rings of its own, parted from the one before it.

    inner, reach, parting: in mm. Of all ways to share out the rings among the times, it is that with the largest dots.
    """
    parting = min(max(parting, 0.0), (reach - inner) / len(DAYS))
    most = range(1, _MOST_RINGS + 1)
    room, rings = max(_even_rings(shares, inner, reach, parting) for shares in product(most, repeat=len(DAYS)))
    places = []
    for distance, count in rings:
        points = [(x + distance * across, y + distance * down) for across, down in _directions(art, count)]
        places += [Place(*point, room) for point in points]
    return [(place, share_at(day / (ALL_DAYS - 1), art.growth, art.fullness)) for day, place in enumerate(places)]


def _even_rings(
    shares: Sequence[int], inner: float, reach: float, parting: float
) -> tuple[float, list[tuple[float, int]]]:
    """Return the room of a dot, and how far each ring is from the middle and how many days it has.

    shares: how many rings each time has. A longer ring has more days.
    """
    pitch = (reach - inner - parting * (len(shares) - 1)) / (sum(shares) - 1)
    rings, distance = [], inner
    for days, share in zip(DAYS, shares, strict=True):
        distances = [distance + pitch * ring for ring in range(share)]
        ends = [round(days * length / sum(distances)) for length in accumulate(distances)]
        counts = [end - start for start, end in pairwise([0, *ends])]
        rings += [(far, count) for far, count in zip(distances, counts, strict=True) if count]
        distance = distances[-1] + pitch + parting
    return min(pitch, *(2 * far * math.sin(math.pi / max(count, 2)) for far, count in rings)), rings


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


def _step(art: Sun, rays: int) -> float:
    """Return how far two rays are apart, in radians."""
    return math.radians(min(art.sweep, 360)) / (rays if art.sweep >= _WHOLE else rays - 1)


def _directions(art: Sun, rays: int) -> list[Point]:
    """Return how far right and down each ray leads, its length being 1."""
    step = _step(art, rays)
    start = math.radians(art.turn - 90) - step * (rays - 1) / 2
    angles = [start + ray * step for ray in range(rays)]
    return [(math.cos(angle), math.sin(angle)) for angle in angles]


def _rings(
    box: Box, x: float, y: float, directions: Sequence[Point], distances: Sequence[float], radius: float
) -> list[_Ring]:
    """Return rings about a place: how far each is from it, and where its rays cross it inside the room.

    radius: of a dot, as a share of its distance from the place; so far its middle is from the edges of the room.
    """
    rings = []
    for distance in distances:
        points = [(x + distance * across, y + distance * down) for across, down in directions]
        room = box.inset(Edges.all(radius * distance))
        rings.append((distance, [point for point in points if _is_in(point, room)]))
    return rings


def _is_in(point: Point, room: Box) -> bool:
    (across, down), (left, top, right, bottom) = point, (room.x, room.y, room.right, room.bottom)
    if left + _SLACK <= across <= right - _SLACK and top + _SLACK <= down <= bottom - _SLACK:
        return True
    return left <= round(across, 6) <= right and top <= round(down, 6) <= bottom
