"""Looking up: a tall one bends down to a small one that stands and looks up; their hands meet."""

from __future__ import annotations

import math
from typing import Final

from kit.layout.art.scenes.covers import darkest, hood, turban
from kit.layout.art.scenes.hands import arm
from kit.layout.art.scenes.stage import Curves, Stage
from kit.scene import Shape

_BACK: Final[Curves] = (
    ((-0.5, -0.45), (-0.38, -0.84), (-0.08, -0.84)),
    ((0.08, -0.84), (0.08, -0.66), (-0.04, -0.55)),
    ((-0.14, -0.45), (-0.14, -0.25), (-0.07, 0.0)),
    ((-0.2, 0.0), (-0.3, 0.0), (-0.5, 0.0)),
)
"""From the foot up the back, over the shoulders and down again."""
_GROUND: Final = -0.08
"""The line on which both of them stand."""
_SMALL: Final[Curves] = (
    ((0.26, -0.22), (0.27, -0.41), (0.36, -0.41)),
    ((0.46, -0.41), (0.48, -0.22), (0.51, _GROUND)),
    ((0.42, _GROUND), (0.34, _GROUND), (0.24, _GROUND)),
)
"""From the hem up over the shoulders and down to the hem again, which is as straight as the ground."""


def draw_looking(stage: Stage) -> tuple[Shape, ...]:
    """Return the tall one, the small one, and the two arms that meet."""
    skin, own = stage.skins[1], stage.skins[2]
    hand, sleeve = arm(
        stage, ((-0.20, -0.63, 0.085), (-0.07, -0.53, 0.075), (0.08, -0.40, 0.055)), stage.large, skin, 0.14, -1, -0.5
    )
    return (
        stage.floor(((-0.5, _GROUND), (0.5, _GROUND))),
        stage.cut((-0.5, 0.0), _BACK, stage.large),
        *turban(stage.part(0.10, -0.77, 0.16, math.radians(58)), skin, stage.wear[2], darkest(stage)),
        stage.cut((0.24, _GROUND), _SMALL, stage.wear[1]),
        *hood(stage.part(0.37, -0.46, 0.125, math.radians(45), -1), own, stage.wear[1]),
        hand,
        sleeve,
        stage.circle(0.20, -0.385, 0.042, own),
        stage.limb(((0.36, -0.23, 0.05), (0.29, -0.25, 0.047), (0.225, -0.33, 0.042)), stage.wear[1]),
    )
