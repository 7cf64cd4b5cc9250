"""The days as a rising sun: all of one size, and everywhere as far apart."""

from __future__ import annotations

import math
from bisect import bisect
from collections.abc import Sequence
from functools import partial
from itertools import accumulate, count, pairwise, takewhile
from typing import Final, NamedTuple

from kit.layout.art.days import ALL_DAYS, Place, share_at
from kit.layout.art.fan import fan_places
from kit.model.art import DAYS, Dawn
from kit.units import Box

_FINER: Final = 0.998  # how much nearer the rings are at the next try
_LEAST_PITCH: Final = 0.2  # mm
_LEAST_RINGS: Final = 8  # with fewer, a time might have none of its own

Dots = list[tuple[Place, float]]


def dawn_places(art: Dawn, box: Box, factor: float) -> Dots:
    """Return places on rings about the middle of the foot of a room, or on those of a quarter; none without room.

    Their middle may be below the foot. Where the room ends at its sides, so do the rings. Rings are as far apart as the
    places on them, but for the little that lets each of the three times have rings of its own, and for the parting
    between two times; and that is as far as it can be.
    """
    if art.quarter:
        return fan_places(art, box, factor)
    if min(box.width, box.height) <= 0:
        return []
    inner = max(art.inner.resolve(box.height, factor), 0.0)
    parting = max(art.parting.resolve(box.height, factor), 0.0)
    depth = max(art.depth.resolve(box.height, factor), 0.0)
    pitch = math.sqrt(box.width * box.height / ALL_DAYS)
    while True:
        room = _Room(box, depth, 0.0 if art.cut else pitch / 2)
        ends, rings = _parted(room, inner, pitch, parting)
        if len(rings) >= _LEAST_RINGS and sum(ring.most for ring in rings) >= ALL_DAYS:
            break
        pitch *= _FINER
        if pitch < _LEAST_PITCH:
            return []
    x, y, nearest, points = box.x + box.width / 2, box.bottom + depth, pitch, list[tuple[float, float]]()
    for (distance, spread, _), days in zip(rings, _shared_out([ring.most for ring in rings], ends), strict=True):
        step = 2 * spread / max(days - 1, 1)
        nearest = min(nearest, 2 * distance * math.sin(step / 2))
        angles = [step * number - spread for number in range(days)]
        points += [(x + distance * math.sin(angle), y - distance * math.cos(angle)) for angle in angles]
    shares = (share_at(day / (ALL_DAYS - 1), art.growth, art.fullness) for day in range(ALL_DAYS))
    return [(Place(*point, nearest), share) for point, share in zip(points, shares, strict=True)]


def _shared_out(most: Sequence[int], ends: Sequence[int]) -> list[int]:
    """Return how many days each ring has.

    most: how many each ring has a place for; ends: how many rings there are up to the end of each time.
    """
    so_far = [0, *accumulate(most)]
    counts = []
    for days, (start, end) in zip(DAYS, pairwise([0, *ends]), strict=True):
        filled = days / (so_far[end] - so_far[start])
        done = [round(filled * (places - so_far[start])) for places in so_far[start : end + 1]]
        counts += [later - earlier for earlier, later in pairwise(done)]
    return counts


def _ends(most: Sequence[int]) -> list[int]:
    """Return how many rings there are up to the end of each time: it ends with the ring that is nearest to its end."""
    so_far = [0, *accumulate(most)]
    ends = [so_far[-1] * days / ALL_DAYS for days in accumulate(DAYS)]
    return [min(range(len(so_far)), key=partial(_apart, so_far, end)) for end in ends]


def _apart(so_far: Sequence[int], end: float, ring: int) -> float:
    return abs(so_far[ring] - end)


class _Ring(NamedTuple):
    """A ring. distance: from the middle, in mm; spread: to each side, in radians; most: how many places it has."""

    distance: float
    spread: float
    most: int


class _Room(NamedTuple):
    """Where rings are. depth: how far their middle is below its foot; side: how near to its sides places are; in mm."""

    box: Box
    depth: float
    side: float


def _parted(room: _Room, inner: float, pitch: float, parting: float) -> tuple[list[int], list[_Ring]]:
    """Return how many rings there are up to the end of each time, and the rings; inner, pitch, parting: in mm."""
    distances = (inner + pitch / 2 + pitch * ring for ring in count())
    within = room.box.height + room.depth - parting * (len(DAYS) - 1) - pitch / 2
    rings = [_ring(room, distance, pitch) for distance in takewhile(lambda distance: distance <= within, distances)]
    ends = _ends([ring.most for ring in rings])
    times = [bisect(ends[:-1], number) for number in range(len(rings))]
    return ends, [_ring(room, ring.distance + parting * time, pitch) for ring, time in zip(rings, times, strict=True)]


def _ring(room: _Room, distance: float, pitch: float) -> _Ring:
    """Return a ring whose places keep from the sides of the room, and half a pitch from its foot; in mm."""
    to_side = math.asin(min(max(room.box.width / 2 - room.side, 0.0) / distance, 1.0))
    spread = min(to_side, math.acos(min((room.depth + pitch / 2) / distance, 1.0)))
    return _Ring(distance, spread, math.floor(2 * distance * spread / pitch) + 1)
