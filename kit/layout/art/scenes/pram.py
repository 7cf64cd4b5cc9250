"""Pram: somebody with long hair pushes a pram along; the small one in it looks back at them."""

from __future__ import annotations

import math
from typing import Final

from kit.layout.art.curves import Point, arc
from kit.layout.art.scenes.covers import hood
from kit.layout.art.scenes.hands import arm
from kit.layout.art.scenes.heads import long_hair
from kit.layout.art.scenes.legs import leg
from kit.layout.art.scenes.stage import Curves, Stage
from kit.scene import Shape

_RIM: Final[Point] = (0.36, -0.50)
"""The middle of the pram's upper edge."""
_REACH, _HOOD = 0.31, -math.pi / 2 - 0.25
"""How far basket and hood reach from there, and where the hood begins; it ends within the basket."""
_GROUND: Final = -0.08
_WHEELS: Final = ((0.19, -0.19), (0.53, -0.19))
_BAR: Final = ((0.36, -0.24, 0.02), (0.14, -0.36, 0.02), (-0.06, -0.555, 0.02), (-0.16, -0.575, 0.02))
"""What the pram is pushed by: from its axle along the basket, and up to the hand."""
_SLEEVE: Final = ((-0.39, -0.61, 0.07), (-0.33, -0.45, 0.066), (-0.18, -0.53, 0.05))
_COAT: Final[Curves] = (
    ((-0.25, -0.73), (-0.23, -0.64), (-0.24, -0.56)),
    ((-0.25, -0.46), (-0.21, -0.36), (-0.17, -0.27)),
    ((-0.3, -0.24), (-0.48, -0.24), (-0.61, -0.27)),
    ((-0.57, -0.40), (-0.52, -0.50), (-0.51, -0.60)),
    ((-0.5, -0.69), (-0.44, -0.73), (-0.36, -0.73)),
)
_LEGS: Final = (((-0.46, -0.30), -0.57), ((-0.32, -0.30), -0.24))
"""Of each leg, where it begins, and where its heel is."""


def draw_pram(stage: Stage) -> tuple[Shape, ...]:
    """Return the one who pushes, the small one, the pram over it, and the arm in front."""
    skin = stage.skins[0]
    hand, sleeve = arm(stage, _SLEEVE, stage.large, skin, 0.15, -1, 0.3)
    return (
        stage.floor(((-0.5, _GROUND), (0.5, _GROUND))),
        stage.limb(_BAR, stage.large),
        *(leg(stage, hip, (heel, _GROUND), 0.05, 1, stage.large) for hip, heel in _LEGS),
        stage.cut((-0.36, -0.73), _COAT, stage.large),
        *long_hair(stage.part(-0.34, -0.83, 0.165, 0.25), skin, stage.skins[2]),
        *_pram(stage),
        hand,
        sleeve,
    )


def _pram(stage: Stage) -> tuple[Shape, ...]:
    """Return the pram on its wheels, its own hood behind the small one that sits in it."""
    (x, y), corner = _RIM, (_RIM[0] + _REACH * math.cos(_HOOD), _RIM[1] + _REACH * math.sin(_HOOD))
    return (
        stage.cut(corner, [*arc(x, y, _REACH, _HOOD, 0.2), (_RIM, _RIM, _RIM)], stage.wear[0]),
        *hood(stage.part(0.28, -0.58, 0.13, 0.26, -1), stage.skins[1], stage.wear[1]),
        stage.cut((x + _REACH, y), arc(x, y, _REACH, 0, math.pi), stage.wear[0]),
        *(stage.circle(*wheel, 0.11, stage.large) for wheel in _WHEELS),
        *(stage.circle(*wheel, 0.035, stage.wear[1]) for wheel in _WHEELS),
    )
