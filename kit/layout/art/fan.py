"""The days as a quarter of a rising sun to be coloured in: rings that fill the room up to its far corner."""

from __future__ import annotations

import math
from collections.abc import Iterator
from itertools import accumulate, pairwise
from typing import Final, NamedTuple

from kit.layout.art.days import ALL_DAYS, Place, share_at
from kit.model.art import DAYS, Dawn
from kit.units import Box

_FINER: Final = 0.998  # how much nearer the rings are at the next try
_LEAST_PITCH: Final = 0.2  # mm

Dots = list[tuple[Place, float]]


class _Ring(NamedTuple):
    """A ring of one time. distance: from the pivot, in mm; start, end: clockwise from upwards, in radians."""

    distance: float
    start: float
    end: float

    def most(self, pitch: float) -> int:
        """Return how many places it has that are a pitch apart."""
        return math.floor((self.end - self.start) / self._step(pitch)) + 1

    def places(self, days: int) -> Iterator[tuple[float, float]]:
        """Yield how far to the right of the pivot and above it so many days are, from end to end of the ring."""
        step = (self.end - self.start) / max(days - 1, 1)
        for day in range(days):
            angle = self.start + step * day
            yield self.distance * math.sin(angle), self.distance * math.cos(angle)

    def _step(self, pitch: float) -> float:
        return 2 * math.asin(min(pitch / 2 / self.distance, 1.0))


def fan_places(art: Dawn, box: Box, factor: float) -> Dots:
    """Return places on arcs about the left end of the foot of a room, up to its other sides; none if there is no room.

    No two are nearer to one another than the room that each has, which is as large as it can be. Rings are as far
    apart as that, but for the parting between two times.
    """
    inner, parting = (max(part.resolve(box.height, factor), 0.0) for part in (art.inner, art.parting))
    pitch = math.sqrt(max(box.width, 0.0) * max(box.height, 0.0) / ALL_DAYS)
    while pitch > _LEAST_PITCH:
        if times := _times(box, inner, parting, pitch):
            break
        pitch *= _FINER
    else:
        return []
    x, y = box.x + pitch / 2, box.bottom - pitch / 2
    points = [point for days, rings in zip(DAYS, times, strict=True) for point in _shared_out(days, rings, pitch)]
    return [
        (Place(x + right, y - up, pitch), share_at(day / (ALL_DAYS - 1), art.growth, art.fullness))
        for day, (right, up) in enumerate(points)
    ]


def _times(box: Box, inner: float, parting: float, pitch: float) -> list[list[_Ring]]:
    """Return the rings of each time, just enough of them; none at all if the last days had none."""
    times: list[list[_Ring]] = []
    distance = inner + pitch / 2
    for days in DAYS:
        rings: list[_Ring] = []
        while sum(ring.most(pitch) for ring in rings) < days:
            ring = _ring(box.width - pitch, box.height - pitch, distance)
            if ring is None:
                return []
            rings.append(ring)
            distance += pitch
        times.append(rings)
        distance += parting
    return times


def _ring(width: float, height: float, distance: float) -> _Ring | None:
    """Return the part of a ring about the corner of a room that is inside; None if nothing is."""
    if min(width, height) <= 0 or distance >= math.hypot(width, height):
        return None
    return _Ring(distance, math.acos(min(height / distance, 1.0)), math.asin(min(width / distance, 1.0)))


def _shared_out(days: int, rings: list[_Ring], pitch: float) -> Iterator[tuple[float, float]]:
    """Yield where the days of a time are, shared out evenly among its rings."""
    so_far = [0, *accumulate(ring.most(pitch) for ring in rings)]
    done = [round(days * places / so_far[-1]) for places in so_far]
    for ring, (before, after) in zip(rings, pairwise(done), strict=True):
        yield from ring.places(after - before)
