"""Somebody who holds a small one close: cheek to cheek, an arm about it, and a lap as wide as the room.

The figure is drawn in a frame whose unit is its own height, its foot at (0, 0) and its crown at (0, -1).
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from itertools import pairwise
from typing import Final

from kit.colour import Colour
from kit.layout.art.curves import Frame, Point, Step, band, filled, smooth
from kit.model.art import Hug
from kit.scene import Shape
from kit.units import Box

_LEAST: Final = 30.0  # mm: a smaller pair could not be made out, and is left out
_WIDEST: Final = 0.85  # how high it may be against the width of its room, so that the hand is not cut off
_SAMPLES: Final = 36
_NECK: Final = -0.12
"""Where shoulders and lap are highest, across."""
_LAP, _SHOULDERS, _BACK, _FRONT, _ROUNDNESS = 0.05, 0.60, 0.59, 0.43, 2.5
"""How high lap and shoulders are, how far the shoulders reach to the back and to the front, how round they are."""
_ARM: Final = (0.02, -0.75, 0.68, 0.17, math.radians(40), math.radians(140))
"""The arm in front as part of a ring: its middle, outer radius, thickness, and the angles of hand and elbow."""
_WRAP: Final[tuple[Point, ...]] = (
    (0.07, -0.47),
    (0.17, -0.495),
    (0.295, -0.44),
    (0.395, -0.31),
    (0.43, -0.165),
    (0.37, -0.05),
    (0.245, -0.018),
    (0.1, -0.05),
    (0.0, -0.165),
    (0.0, -0.35),
)


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
        frame.cut(*smooth([(x * side, y) for x, y in _WRAP]), colours[art.wrap]),
        frame.circle(0.155 * side, -0.625, 0.15, small),
        frame.cut(*_arm(side), large),
    )


def _arm(side: float) -> tuple[Point, list[tuple[Point, Point, Point]]]:
    x, y, outer, thick, hand, elbow = _ARM
    start, curves = band(outer, thick, hand, elbow)
    moved = [[((across + x) * side, down + y) for across, down in curve] for curve in curves]
    return ((start[0] + x) * side, start[1] + y), [(one, two, end) for one, two, end in moved]


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
    away = x - _NECK
    reach = _FRONT if away > 0 else -_BACK
    part = away / reach
    height = _SHOULDERS * math.exp(-(part**_ROUNDNESS))
    slope = height * _ROUNDNESS * part ** (_ROUNDNESS - 1) / reach
    return -_LAP - height, slope
