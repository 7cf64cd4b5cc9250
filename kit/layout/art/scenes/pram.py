"""Pram: somebody with long hair pushes a pram along; the small one in it looks back at them."""

from __future__ import annotations

import math
from typing import Final

from kit.layout.art.curves import Point, arc
from kit.layout.art.scenes.covers import hood
from kit.layout.art.scenes.hands import arm
from kit.layout.art.scenes.heads import long_hair
from kit.layout.art.scenes.stage import Stage
from kit.scene import Shape

_RIM: Final[Point] = (0.29, -0.50)
"""The middle of the pram's upper edge."""
_REACH, _HOOD = 0.31, -math.pi / 2 - 0.25
"""How far basket and hood reach from there, and where the hood begins; it ends within the basket."""
_WHEELS: Final = ((0.12, -0.185), (0.46, -0.185))
_HANDLE: Final = ((0.02, -0.48, 0.018), (-0.03, -0.55, 0.018), (-0.12, -0.565, 0.018))
_SLEEVE: Final = ((-0.45, -0.35, 0.08), (-0.32, -0.37, 0.072), (-0.17, -0.50, 0.052))
_COAT: Final = (
    (-0.78, -0.08),
    (-0.72, -0.14),
    (-0.67, -0.30),
    (-0.60, -0.48),
    (-0.50, -0.60),
    (-0.38, -0.65),
    (-0.27, -0.60),
    (-0.21, -0.46),
    (-0.17, -0.26),
    (-0.12, -0.12),
    (-0.05, -0.08),
)


def draw_pram(stage: Stage) -> tuple[Shape, ...]:
    """Return the one who pushes, the small one, the pram over it, and the arm in front."""
    skin = stage.skins[0]
    hand, sleeve = arm(stage, _SLEEVE, stage.large, skin, 0.15, -1, 0.3)
    return (
        stage.floor(_COAT),
        *long_hair(stage.part(-0.34, -0.80, 0.165, 0.3), skin, stage.skins[2]),
        *_pram(stage),
        stage.limb(_HANDLE, stage.large),
        hand,
        sleeve,
    )


def _pram(stage: Stage) -> tuple[Shape, ...]:
    """Return the pram on its wheels, its own hood behind the small one that sits in it."""
    (x, y), corner = _RIM, (_RIM[0] + _REACH * math.cos(_HOOD), _RIM[1] + _REACH * math.sin(_HOOD))
    return (
        stage.cut(corner, [*arc(x, y, _REACH, _HOOD, 0.2), (_RIM, _RIM, _RIM)], stage.wear[0]),
        *hood(stage.part(0.21, -0.58, 0.13, 0.26, -1), stage.skins[1], stage.wear[1]),
        stage.cut((x + _REACH, y), arc(x, y, _REACH, 0, math.pi), stage.wear[0]),
        *(stage.circle(*wheel, 0.11, stage.large) for wheel in _WHEELS),
        *(stage.circle(*wheel, 0.035, stage.wear[1]) for wheel in _WHEELS),
    )
