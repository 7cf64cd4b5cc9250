"""Held: somebody holds a small one close, cheek to cheek, an arm about it, and a lap as wide as the room."""

from __future__ import annotations

import math
from typing import Final

from kit.layout.art.curves import Point, band
from kit.layout.art.scenes.stage import Curves, Stage
from kit.scene import Shape

_BEND: Final[Point] = (0.02, -0.75)
_ARM: Final = (0.68, 0.165, math.radians(56), math.radians(140))
"""The sleeve in front is part of a ring about _BEND: outer radius, thickness, and the angles at its two ends."""
_HAND: Final = math.radians(47)
_WRAP_TOP: Final[Point] = (0.17, -0.495)
_WRAP: Final[Curves] = (
    ((0.30, -0.495), (0.43, -0.32), (0.43, -0.19)),
    ((0.43, -0.08), (0.34, -0.015), (0.23, -0.015)),
    ((0.10, -0.015), (0.0, -0.11), (0.0, -0.25)),
    ((0.0, -0.39), (0.06, -0.495), _WRAP_TOP),
)
"""The wrapped body of the small one: from its top round to the right, curve by curve."""
_SHOULDERS: Final = tuple(
    (x / 20, -0.05 - 0.60 * math.exp(-((abs(x / 20 + 0.12) / 0.5) ** 2.9))) for x in range(-26, 27)
)


def draw_held(stage: Stage) -> tuple[Shape, ...]:
    """Return the one who holds, the wrapped body and the head of the small one, and the arm in front with its hand."""
    skin, small = stage.skins[2], stage.skins[1]
    start, sleeve = band(*_ARM)
    moved = [tuple((x + _BEND[0], y + _BEND[1]) for x, y in curve) for curve in sleeve]
    hand = 0.68 - 0.165 / 2
    return (
        stage.floor(_SHOULDERS),
        stage.circle(-0.165, -0.77, 0.23, skin),
        stage.cut(_WRAP_TOP, _WRAP, stage.wear[1]),
        stage.circle(0.155, -0.625, 0.15, small),
        stage.circle(_BEND[0] + hand * math.cos(_HAND), _BEND[1] + hand * math.sin(_HAND), 0.07, skin),
        stage.cut((start[0] + _BEND[0], start[1] + _BEND[1]), moved, stage.large),  # type: ignore[arg-type]
    )
