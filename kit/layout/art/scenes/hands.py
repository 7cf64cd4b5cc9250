"""Hands: flat as mittens, the fingers together and the thumb apart, at the end of an arm."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final

from kit.colour import Colour
from kit.layout.art.curves import Point
from kit.layout.art.scenes.stage import Curves, Stage
from kit.scene import Shape

_WRIST: Final[Point] = (-0.22, 0.16)
_HAND: Final[Curves] = (
    ((-0.22, -0.05), (-0.3, -0.2), (-0.3, -0.44)),
    ((-0.3, -0.78), (-0.2, -1.0), (-0.02, -1.0)),
    ((0.15, -1.0), (0.23, -0.84), (0.23, -0.54)),
    ((0.32, -0.58), (0.38, -0.67), (0.47, -0.66)),
    ((0.57, -0.65), (0.58, -0.53), (0.52, -0.43)),
    ((0.4, -0.24), (0.22, -0.16), (0.22, 0.16)),
    ((0.22, 0.27), (-0.22, 0.27), _WRIST),
)
"""A hand that points up, its wrist at (0, 0), its fingertips at (0, -1), its thumb on the right."""


def hand(stage: Stage, wrist: Point, heading: float, size: float, colour: Colour, thumb: int = -1) -> Shape:
    """Return a hand. heading: where its fingers point, in radians clockwise from the right; size: wrist to fingertips.

    thumb: 1 if the thumb is on the right of who looks along the fingers, else -1 (above a hand that points right).
    """
    return stage.part(*wrist, size, heading + math.pi / 2, thumb).cut(_WRIST, _HAND, colour)


def arm(
    stage: Stage,
    line: Sequence[tuple[float, float, float]],
    sleeve: Colour,
    skin: Colour,
    size: float,
    thumb: int = -1,
    bend: float = 0.0,
) -> tuple[Shape, Shape]:
    """Return the hand at the end of an arm, and its sleeve, which ends over the wrist.

    line: points of the arm, each with half its thickness there. bend: how far the hand turns at the wrist, in radians.
    """
    (before_x, before_y, _), (x, y, _) = line[-2:]
    heading = math.atan2(y - before_y, x - before_x) + bend
    return hand(stage, (x, y), heading, size, skin, thumb), stage.limb(line, sleeve)
