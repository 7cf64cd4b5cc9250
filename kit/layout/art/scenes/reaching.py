"""Reaching: a small one holds up both arms, and somebody bends down to it with open hands."""

from __future__ import annotations

from typing import Final

from kit.layout.art.scenes.bodies import shoulders
from kit.layout.art.scenes.hands import arm
from kit.layout.art.scenes.heads import short_hair
from kit.layout.art.scenes.stage import Curves, Stage
from kit.scene import Shape

_BODY: Final[Curves] = (
    ((-0.62, -0.42), (-0.44, -0.76), (-0.14, -0.77)),
    ((0.04, -0.77), (0.08, -0.6), (-0.04, -0.5)),
    ((-0.14, -0.42), (-0.12, -0.2), (0.0, 0.0)),
    ((-0.2, 0.0), (-0.4, 0.0), (-0.54, 0.0)),
)
_SMALL: Final[Curves] = (
    ((0.44, -0.36), (0.49, -0.18), (0.49, 0.0)),
    ((0.4, 0.0), (0.28, 0.0), (0.19, 0.0)),
    ((0.19, -0.18), (0.24, -0.36), (0.34, -0.36)),
)
_FAR_ARM: Final = ((-0.1, -0.66, 0.09), (0.14, -0.69, 0.08), (0.345, -0.66, 0.058))


def draw_reaching(stage: Stage) -> tuple[Shape, ...]:
    """Return the one who bends, the small one, and the arms of both."""
    skin, small = stage.skins[0], stage.skins[2]
    return (
        *arm(stage, _FAR_ARM, stage.large, skin, 0.16, bend=0.1),
        stage.cut((-0.54, 0.0), _BODY, stage.large),
        *short_hair(stage.part(0.04, -0.82, 0.165, 0.6), skin, stage.skins[2]),
        *arm(stage, ((0.3, -0.22, 0.07), (0.23, -0.36, 0.06), (0.2, -0.49, 0.048)), stage.wear[1], small, 0.12, 1),
        *arm(stage, ((0.38, -0.22, 0.07), (0.45, -0.36, 0.06), (0.48, -0.49, 0.048)), stage.wear[1], small, 0.12, -1),
        stage.cut((0.34, -0.36), _SMALL, stage.wear[1]),
        *short_hair(stage.part(0.34, -0.42, 0.13, 0.3, -1), small, stage.skins[3]),
        *arm(stage, ((-0.2, -0.58, 0.11), (-0.07, -0.37, 0.09), (0.1, -0.21, 0.065)), stage.large, skin, 0.2, -1, -0.7),
        stage.floor(shoulders(-0.3, 0.05, 0.4, 0.4)),
    )
