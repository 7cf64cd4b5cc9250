"""Doors: one doorway behind the other, all of them open; a tall one and a small one come through hand in hand."""

from __future__ import annotations

import math
from typing import Final

from kit.colour import Colour
from kit.layout.art.scenes.covers import hood
from kit.layout.art.scenes.hands import arm
from kit.layout.art.scenes.heads import long_hair
from kit.layout.art.scenes.stage import Stage
from kit.scene import Shape

_OPEN: Final = 0.31
"""How far from the middle the furthest pair of leaves ends: those who come through have that room."""
_LEAVES: Final = (0.13, 0.10, 0.08)
"""How wide a leaf is seen, the nearest first; `_WIDEST` times as wide at most where the room is wide."""
_WIDEST: Final = 1.6
_FEW: Final = 1
"""Where no more people of a crowd may be beside the small one, as in a round room, leaves are narrow."""
_AIR: Final = 0.06
"""How far the nearest leaves keep from the sides of the room."""
_HEIGHTS: Final = (1.0, 0.91, 0.835, 0.775)
"""How high the edges of the leaves are, the nearest first."""
_FEET: Final = (-0.06, -0.085, -0.105, -0.12)
"""Where they stand there."""
_KNOB: Final = 0.02
_GROUND: Final = -0.08
_TALL: Final = (
    (-0.17, -0.60),
    (-0.08, -0.56),
    (-0.035, -0.46),
    (-0.02, -0.27),
    (0.015, -0.04),
    (-0.355, -0.04),
    (-0.32, -0.27),
    (-0.305, -0.46),
    (-0.26, -0.56),
)
_SMALL: Final = (
    (0.2, -0.36),
    (0.285, -0.30),
    (0.315, -0.17),
    (0.33, -0.04),
    (0.07, -0.04),
    (0.085, -0.17),
    (0.115, -0.30),
)
_ARM: Final = ((-0.1, -0.49, 0.052), (-0.025, -0.38, 0.046), (0.015, -0.285, 0.038))
_SMALL_ARM: Final = ((0.16, -0.24, 0.042), (0.1, -0.235, 0.039), (0.06, -0.25, 0.036))
_SMALL_HAND: Final = (0.035, -0.262, 0.036)


def draw_doors(stage: Stage) -> tuple[Shape, ...]:
    """Return the leaves of three open doorways, and the two who come through."""
    skin, small = stage.skins[1], stage.skins[3]
    first, second, third = stage.wear
    room = (stage.box.width / stage.frame.unit / 2 - _OPEN - _AIR) / sum(_LEAVES)
    spread = min(room, 1.0 if stage.abreast <= _FEW else _WIDEST)
    leaves = [
        _leaf(stage, number, side, spread, colour)
        for number, colour in reversed(tuple(enumerate((first, second, third))))
        for side in (-1, 1)
    ]
    return (
        *(shape for leaf in leaves for shape in leaf),
        stage.blob(_TALL, stage.large),
        *long_hair(stage.part(-0.15, -0.71, 0.145, 0.35), skin, stage.skins[2]),
        stage.blob(_SMALL, second),
        *hood(stage.part(0.2, -0.44, 0.125, math.radians(20), -1), small, second),
        *arm(stage, _ARM, stage.large, skin, 0.12),
        stage.circle(*_SMALL_HAND, small),
        stage.limb(_SMALL_ARM, second),
        stage.floor(((-0.5, _GROUND), (0.5, _GROUND))),
    )


def _leaf(stage: Stage, number: int, side: int, spread: float, colour: Colour) -> tuple[Shape, Shape]:
    """Return a leaf that stands open, away from who looks at it, and its knob. spread: how many times as wide it is."""
    hung = _OPEN + spread * sum(_LEAVES[number:])
    end = hung - spread * (_LEAVES[number] - 0.02)
    corners = (
        (side * hung, -_HEIGHTS[number]),
        (side * end, -_HEIGHTS[number + 1]),
        (side * end, _FEET[number + 1]),
        (side * hung, _FEET[number]),
    )
    lines = [(corner, corner, corner) for corner in (*corners[1:], corners[0])]
    knob = side * (end + spread * _LEAVES[number] * 0.34), -0.42
    return stage.cut(corners[0], lines, colour), stage.circle(*knob, _KNOB, stage.large)
