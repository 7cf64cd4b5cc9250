"""The days as a quarter of a rising sun to be coloured in: each ring goes from the side of the room to its foot."""

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
_QUARTER: Final = math.pi / 2

Dots = list[tuple[Place, float]]


class _Ring(NamedTuple):
    """A quarter of a ring. distance: from the pivot, in mm."""

    distance: float

    def most(self, pitch: float) -> int:
        """Return how many places it has that are a pitch apart."""
        return math.floor(_QUARTER / (2 * math.asin(min(pitch / 2 / self.distance, 1.0)))) + 1

    def places(self, days: int) -> Iterator[tuple[float, float]]:
        """Yield how far to the right of the pivot and above it so many days are, from end to end of the ring."""
        step = _QUARTER / max(days - 1, 1)
        for angle in (step * day for day in range(days)):
            yield self.distance * math.sin(angle), self.distance * math.cos(angle)


def fan_places(art: Dawn, box: Box, factor: float) -> Dots:
    """Return places on whole arcs about the left end of the foot of a room; none if there is no room.

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
    """Return the rings of each time, just enough of them; none at all if one of them had no room."""
    reach = min(box.width, box.height) - pitch
    times: list[list[_Ring]] = []
    distance = inner + pitch / 2
    for days in DAYS:
        rings: list[_Ring] = []
        while sum(ring.most(pitch) for ring in rings) < days:
            if distance > reach:
                return []
            rings.append(_Ring(distance))
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
