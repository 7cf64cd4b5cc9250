"""The days as a part of a rising sun, all of one size: a quarter to be coloured in, or a fan about a place."""

from __future__ import annotations

import math
from collections.abc import Iterator
from itertools import accumulate, pairwise
from typing import Final, NamedTuple

from kit.layout.art.days import ALL_DAYS, Place, share_at
from kit.model.art import DAYS, Dawn, Sun
from kit.units import Box

_FINER: Final = 0.998  # how much nearer the rings are at the next try
_LEAST_PITCH: Final = 0.2  # mm
_QUARTER: Final = math.pi / 2

Dots = list[tuple[Place, float]]


class _Ring(NamedTuple):
    """A part of a ring. distance: from the pivot, in mm; start, sweep: where it begins, how far it goes, in radians."""

    distance: float
    start: float
    sweep: float

    def most(self, pitch: float) -> int:
        """Return how many places it has that are a pitch apart."""
        return math.floor(self.sweep / (2 * math.asin(min(pitch / 2 / self.distance, 1.0)))) + 1

    def places(self, days: int) -> Iterator[tuple[float, float]]:
        """Yield how far to the right of the pivot and above it so many days are, from end to end of the ring."""
        step = self.sweep / max(days - 1, 1)
        start = self.start if days > 1 else self.start + self.sweep / 2
        for angle in (start + step * day for day in range(days)):
            yield self.distance * math.sin(angle), self.distance * math.cos(angle)


def fan_places(art: Dawn, box: Box, factor: float) -> Dots:
    """Return places on whole arcs about the left end of the foot of a room; none if there is no room.

    No two are nearer to one another than the room that each has, which is as large as it can be. Rings are as far
    apart as that, but for the parting between two times.
    """
    inner, parting = (max(part.resolve(box.height, factor), 0.0) for part in (art.inner, art.parting))
    size = min(box.width, box.height)
    pitch = math.sqrt(max(box.width, 0.0) * max(box.height, 0.0) / ALL_DAYS)
    while pitch > _LEAST_PITCH:
        quarter = _Ring(inner + pitch / 2, 0.0, _QUARTER)
        if times := _times(quarter, size - pitch, parting, pitch):
            return _dots(art, times, (box.x + pitch / 2, box.bottom - pitch / 2), pitch)
        pitch *= _FINER
    return []


def wedge_places(art: Sun, pivot: tuple[float, float], inner: float, reach: float, parting: float) -> Dots:
    """Return places on arcs about a pivot, as far apart as can be; none if there is no room. All in mm."""
    sweep = math.radians(art.sweep)
    first = _Ring(inner, math.radians(art.turn) - sweep / 2, sweep)
    pitch = reach / math.sqrt(ALL_DAYS / max(sweep, 1.0))
    while pitch > _LEAST_PITCH:
        if times := _times(first, reach, parting, pitch):
            return _dots(art, times, pivot, pitch)
        pitch *= _FINER
    return []


def _dots(art: Dawn | Sun, times: list[list[_Ring]], pivot: tuple[float, float], pitch: float) -> Dots:
    """Return the days of three times on their rings, with the share of its room that each fills."""
    points = [point for days, rings in zip(DAYS, times, strict=True) for point in _shared_out(days, rings, pitch)]
    return [
        (Place(pivot[0] + right, pivot[1] - up, pitch), share_at(day / (ALL_DAYS - 1), art.growth, art.fullness))
        for day, (right, up) in enumerate(points)
    ]


def _times(first: _Ring, reach: float, parting: float, pitch: float) -> list[list[_Ring]]:
    """Return the rings of each time, from the first one outwards, just enough of them; none if one had no room."""
    times: list[list[_Ring]] = []
    distance = first.distance
    for days in DAYS:
        rings: list[_Ring] = []
        while sum(ring.most(pitch) for ring in rings) < days:
            if distance > reach:
                return []
            rings.append(first._replace(distance=distance))
            distance += pitch
        times.append(rings)
        distance += parting
    return times


def _shared_out(days: int, rings: list[_Ring], pitch: float) -> Iterator[tuple[float, float]]:
    """Yield where the days of a time are, shared out evenly among its rings."""
    so_far = [0, *accumulate(ring.most(pitch) for ring in rings)]
    done = [round(days * places / so_far[-1]) for places in so_far]
    for ring, (before, after) in zip(rings, pairwise(done), strict=True):
        yield from ring.places(after - before)
