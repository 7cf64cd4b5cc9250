"""Somebody who holds a small one close: cheek to cheek, an arm about it, and a lap as wide as the room.

The figure is drawn in a frame whose unit is its own height, its foot at (0, 0) and its crown at (0, -1).
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Final

from kit.colour import Colour
from kit.layout.art.curves import Frame, Point, Step, band, filled
from kit.model.art import Hug
from kit.scene import Shape
from kit.units import Box

_LEAST: Final = 30.0  # mm: a smaller pair could not be made out, and is left out
_WIDEST: Final = 0.85  # how high it may be against the width of its room, so that the hand is not cut off
_SAMPLES: Final = 36
_NECK: Final = -0.12
"""Where shoulders and lap are highest, across."""
_LAP, _SHOULDERS = 0.05, 0.60
_BACK, _FRONT = (-0.60, 3.3), (0.43, 2.5)
"""How far the shoulders reach to the back and to the front, and how square they are."""
_BEND: Final[Point] = (0.02, -0.75)
_ARM: Final = (0.68, 0.165, math.radians(50), math.radians(140))
"""The arm in front is part of a ring about _BEND: outer radius, thickness, and the angles at its two ends."""
_TOP: Final[Point] = (0.17, -0.495)
_WRAP: Final[tuple[tuple[Point, Point, Point], ...]] = (
    ((0.30, -0.495), (0.43, -0.32), (0.43, -0.19)),
    ((0.43, -0.08), (0.34, -0.015), (0.23, -0.015)),
    ((0.10, -0.015), (0.0, -0.11), (0.0, -0.25)),
    ((0.0, -0.39), (0.06, -0.495), _TOP),
)
"""The wrapped body of the small one: from its top round to the right, curve by curve."""
Curves = Sequence[tuple[Point, Point, Point]]


def draw_hug(art: Hug, box: Box, factor: float, colours: Mapping[str, Colour]) -> tuple[Shape, ...]:
    """Return the one who holds, its head, the wrapped body and the head of the small one, and the arm in front."""
    unit = min(art.rise.resolve(box.height, factor), box.width * _WIDEST)
    if unit < _LEAST * factor:
        return ()
    frame = Frame(box.x + box.width / 2, box.bottom, unit)
    side = -1.0 if art.mirrored else 1.0
    large, small = colours[art.large], colours[art.small]
    return (
        _body(box, frame, side, large),
        frame.circle(-0.165 * side, -0.77, 0.23, large),
        frame.cut(*_placed(_TOP, _WRAP, side), colours[art.wrap]),
        frame.circle(0.155 * side, -0.625, 0.15, small),
        frame.cut(*_placed(*band(*_ARM), side, *_BEND), large),
    )


def _placed(start: Point, curves: Curves, side: float, x: float = 0.0, y: float = 0.0) -> tuple[Point, Curves]:
    """Return an outline moved by x and y, and as in a mirror where the side is -1."""

    def moved(point: Point) -> Point:
        return (point[0] + x) * side, point[1] + y

    return moved(start), [(moved(one), moved(two), moved(end)) for one, two, end in curves]


def _body(box: Box, frame: Frame, side: float, colour: Colour) -> Shape:
    """Return shoulders and lap, from one edge of the room to the other and down to its foot."""
    third = box.width / _SAMPLES / 3
    line = []
    for sample in range(_SAMPLES + 1):
        x = box.x + box.width * sample / _SAMPLES
        height, slope = _shoulder((x - frame.x) / frame.unit * side)
        line.append((x, frame.y + frame.unit * height, slope * side))
    steps: list[Step] = [("M", box.x, box.bottom), ("L", box.x, line[0][1])]
    for (x, y, slope), (next_x, next_y, next_slope) in pairwise(line):
        steps.append(("C", x + third, y + third * slope, next_x - third, next_y - third * next_slope, next_x, next_y))
    return filled([*steps, ("L", box.right, box.bottom), ("Z",)], colour)


def _shoulder(x: float) -> tuple[float, float]:
    """Return how high the line of the shoulders stands at a place across, and its slope there."""
    reach, squareness = _FRONT if x > _NECK else _BACK
    part = (x - _NECK) / reach
    height = _SHOULDERS * math.exp(-(part**squareness))
    return -_LAP - height, height * squareness * part ** (squareness - 1) / reach
