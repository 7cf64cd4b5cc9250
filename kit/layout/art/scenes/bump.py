"""Bump: somebody with a round belly, two hands on it, and a head bent to it."""

from __future__ import annotations

from typing import Final

from kit.layout.art.scenes.bodies import shoulders
from kit.layout.art.scenes.hands import arm
from kit.layout.art.scenes.heads import bun
from kit.layout.art.scenes.stage import Curves, Stage
from kit.scene import Shape

_DRESS: Final[Curves] = (
    ((0.02, -0.7), (0.12, -0.62), (0.14, -0.54)),
    ((0.16, -0.46), (0.4, -0.43), (0.4, -0.25)),
    ((0.4, -0.08), (0.26, -0.06), (0.2, 0.0)),
    ((0.1, 0.0), (-0.2, 0.0), (-0.38, 0.0)),
    ((-0.42, -0.2), (-0.24, -0.24), (-0.26, -0.42)),
    ((-0.27, -0.6), (-0.24, -0.7), (-0.08, -0.7)),
)
"""From the neck over chest and belly to the foot, and up the back."""
_NECK: Final = ((-0.1, -0.66, 0.07), (-0.04, -0.76, 0.06))
_LAP: Final = shoulders(-0.1, 0.06, 0.5, 0.5)
_NEAR: Final = ((-0.13, -0.52, 0.075), (-0.2, -0.34, 0.067), (-0.11, -0.21, 0.06), (0.07, -0.19, 0.046))
_FAR: Final = ((0.0, -0.6, 0.056), (0.12, -0.6, 0.055), (0.22, -0.56, 0.05), (0.29, -0.48, 0.044))


def draw_bump(stage: Stage) -> tuple[Shape, ...]:
    """Return the one who expects, her belly, and the two bare arms about it."""
    skin = stage.skins[2]
    far_hand, far_arm = arm(stage, _FAR, skin, skin, 0.2, 1, 0.2)
    return (
        far_arm,
        stage.limb(_NECK, skin),
        stage.cut((-0.08, -0.7), _DRESS, stage.wear[1]),
        *bun(stage.part(0.0, -0.82, 0.16, 0.5), skin, stage.skins[3]),
        stage.floor(_LAP),
        far_hand,
        *arm(stage, _NEAR, skin, skin, 0.21, bend=-0.12),
    )
