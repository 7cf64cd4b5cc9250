"""Looking up: a tall one bends down to a small one that stands and looks up; their hands meet."""

from __future__ import annotations

import math
from typing import Final

from kit.layout.art.scenes.covers import darkest, hood, turban
from kit.layout.art.scenes.hands import arm
from kit.layout.art.scenes.legs import leg
from kit.layout.art.scenes.stage import Curves, Stage
from kit.scene import Shape

_GROUND: Final = -0.08
"""The line on which both of them stand."""
_COAT: Final[Curves] = (
    ((-0.47, -0.45), (-0.40, -0.83), (-0.10, -0.83)),
    ((0.05, -0.83), (0.06, -0.66), (-0.04, -0.55)),
    ((-0.12, -0.46), (-0.13, -0.36), (-0.1, -0.225)),
    ((-0.2, -0.205), (-0.35, -0.205), (-0.475, -0.225)),
)
"""From the hem up the back, over the shoulders and down to the hem again."""
_LEGS: Final = (((-0.37, -0.27), -0.40), ((-0.22, -0.27), -0.20))
"""Of each leg of the tall one, where it begins, and where its heel is."""
_SMALL: Final[Curves] = (
    ((0.27, -0.28), (0.27, -0.41), (0.36, -0.41)),
    ((0.46, -0.41), (0.48, -0.28), (0.50, -0.15)),
    ((0.42, -0.135), (0.34, -0.135), (0.245, -0.15)),
)
"""From the hem up over the shoulders and down to the hem again."""
_SMALL_LEGS: Final = (((0.33, -0.2), 0.34), ((0.42, -0.2), 0.43))


def draw_looking(stage: Stage) -> tuple[Shape, ...]:
    """Return the tall one, the small one, and the two arms that meet."""
    skin, own = stage.skins[1], stage.skins[2]
    hand, sleeve = arm(
        stage, ((-0.18, -0.66, 0.085), (-0.06, -0.53, 0.075), (0.08, -0.40, 0.055)), stage.wear[0], skin, 0.14, -1, -0.5
    )
    return (
        stage.floor(((-0.5, _GROUND), (0.5, _GROUND))),
        *(leg(stage, hip, (heel, _GROUND), 0.055, 1, stage.large) for hip, heel in _LEGS),
        stage.cut((-0.475, -0.225), _COAT, stage.wear[0]),
        *turban(stage.part(0.08, -0.785, 0.17, math.radians(38)), skin, stage.wear[2], darkest(stage)),
        *(leg(stage, hip, (heel, _GROUND), 0.035, -1, stage.large) for hip, heel in _SMALL_LEGS),
        stage.cut((0.245, -0.15), _SMALL, stage.wear[1]),
        *hood(stage.part(0.37, -0.47, 0.125, math.radians(45), -1), own, stage.wear[1]),
        hand,
        sleeve,
        stage.circle(0.20, -0.385, 0.042, own),
        stage.limb(((0.36, -0.25, 0.05), (0.29, -0.26, 0.047), (0.225, -0.33, 0.042)), stage.wear[1]),
    )
