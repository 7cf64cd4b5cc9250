"""The days as a quarter of a rising sun to be coloured in: three arcs, each a honeycomb that is bent, none touching."""

from __future__ import annotations

import math
from collections.abc import Iterator
from functools import partial
from typing import Final, NamedTuple

from kit.layout.art.days import ALL_DAYS, Place, share_at
from kit.model.art import DAYS, Dawn
from kit.units import Box

_QUARTER: Final = math.pi / 2
_LEAST_PITCH: Final = 0.2  # mm
_TRIES: Final = 18  # how often the span in which the pitch is found is halved
_MOST_RINGS: Final = 24  # of a time
_NEAREST: Final = 0.75  # how near two rings of a time may be, as a share of the pitch, where days on them are far apart
_FARTHEST: Final = 1.4  # how far apart days of a ring may be, if that can be had, as a share of the pitch

Dots = list[tuple[Place, float]]


class _Arc(NamedTuple):
    """A time. rings: their distances from the pivot, in mm; days: how many places a ring has; step: in radians.

    On every second ring days are half a step further on, so that each is between two of the ring below. empty: how many
    of those rings, the outermost first, have one day less.
    """

    rings: tuple[float, ...]
    days: int
    step: float
    empty: int

    def places(self) -> Iterator[tuple[float, float]]:
        """Yield distance and angle, clockwise from upwards in radians, of every day, in the order of time."""
        short = range(1, len(self.rings), 2)[-self.empty :] if self.empty else ()
        for number, distance in enumerate(self.rings):
            for day in range(self.days - (number in short)):
                yield distance, self.step * (day + 0.5 * (number % 2))


def fan_places(art: Dawn, box: Box, factor: float) -> Dots:
    """Return places on arcs from the left side of a room to its foot; none if there is no room.

    No two are nearer to one another than the room that each has, which is as large as it can be; and none is much
    further from its neighbours than that.
    """
    reach = min(box.width, box.height)
    inner, parting = (max(part.resolve(box.height, factor), 0.0) for part in (art.inner, art.parting))
    low, high = _LEAST_PITCH, math.sqrt(max(reach, 0.0) ** 2 / ALL_DAYS)
    if high <= low or _outer(_arcs(inner, low, parting), low) > reach:
        return []
    for _ in range(_TRIES):
        pitch = (low + high) / 2
        if _outer(_arcs(inner, pitch, parting), pitch) <= reach:
            low = pitch
        else:
            high = pitch
    x, y = box.x + low / 2, box.bottom - low / 2
    polar = [place for arc in _arcs(inner, low, parting) for place in arc.places()]
    return [
        (
            Place(x + distance * math.sin(angle), y - distance * math.cos(angle), low),
            share_at(day / (ALL_DAYS - 1), art.growth, art.fullness),
        )
        for day, (distance, angle) in enumerate(polar)
    ]


def _outer(arcs: list[_Arc], pitch: float) -> float:
    """Return how far all arcs reach from the corner of their room, in mm."""
    return arcs[-1].rings[-1] + pitch


def _arcs(inner: float, pitch: float, parting: float) -> list[_Arc]:
    """Return an arc for each time; the first is no nearer than inner, and the second is midway between the others."""
    arcs: list[_Arc] = []
    least = inner + pitch / 2
    for days in DAYS:
        found = (_arc(days, rings, least, pitch) for rings in range(1, _MOST_RINGS + 1))
        arcs.append(min((arc for arc in found if arc), key=partial(_worth, pitch)))
        least = arcs[-1].rings[-1] + pitch + parting
    first, second, third = arcs
    moved = (third.rings[0] - second.rings[-1] - second.rings[0] + first.rings[-1]) / 2
    return [first, second._replace(rings=tuple(ring + moved for ring in second.rings)), third]


def _worth(pitch: float, arc: _Arc) -> tuple[bool, float]:
    """Return what is lower for a better arc: one whose days are not far apart, then one that ends sooner."""
    return arc.rings[-1] * arc.step > _FARTHEST * pitch, arc.rings[-1]


def _arc(days: int, rings: int, least: float, pitch: float) -> _Arc | None:
    """Return an arc with so many rings as near as can be, from a least distance; None if its foot would be ragged.

    Of the rings that are half a step further on, none but one, or all, have one day less.
    """
    places = math.ceil(days / rings)
    empty = places * rings - days
    if empty not in (0, 1, rings // 2):
        return None
    step = _QUARTER / (places - (1 if empty == rings // 2 else 0.5))
    distances = [max(least, pitch / 2 / math.sin(step / 2))]
    for _ in range(rings - 1):
        near = distances[-1]
        beside = near * math.sin(step / 2)
        beyond = near * math.cos(step / 2) + math.sqrt(max(pitch**2 - beside**2, 0.0))
        distances.append(max(beyond, near + _NEAREST * pitch))
    return _Arc(tuple(distances), places, step, empty)
