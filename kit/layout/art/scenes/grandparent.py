"""Grandparent: an old one with a white beard, and a small one in wellies on the knee that looks up at it."""

from __future__ import annotations

import math
from typing import Final

from kit.layout.art.scenes.covers import grandfather, hood
from kit.layout.art.scenes.hands import arm
from kit.layout.art.scenes.stage import Curves, Stage
from kit.scene import Shape

_SHOULDERS: Final = tuple(
    (x / 20, -0.07 - 0.54 * math.exp(-((abs(x / 20 + 0.14) / 0.46) ** 3.2))) for x in range(-26, 27)
)
_BODY: Final = ((0.25, -0.53), (0.39, -0.46), (0.44, -0.27), (0.40, -0.17), (0.13, -0.17), (0.07, -0.27), (0.12, -0.46))
_BOOT: Final[Curves] = (
    ((0.0, -0.3), (-0.02, -0.1), (-0.02, 0.0)),
    ((-0.3, 0.0), (-0.7, 0.02), (-0.9, 0.0)),
    ((-1.06, -0.02), (-1.04, -0.26), (-0.86, -0.33)),
    ((-0.7, -0.38), (-0.6, -0.44), (-0.6, -0.6)),
    ((-0.6, -0.8), (-0.61, -0.9), (-0.62, -1.0)),
    ((-0.4, -1.06), (-0.2, -1.06), (0.04, -1.0)),
)
"""From the top of its heel down, along the sole to the toe and up again; as high as 1, the heel at the right."""
_BOOTS: Final = ((0.385, -0.05), (0.225, -0.035))
"""Where the heels of the two are."""


def draw_grandparent(stage: Stage) -> tuple[Shape, ...]:
    """Return the old one, the small one in front, and the arm about it."""
    skin = stage.skins[1]
    hand, sleeve = arm(
        stage,
        ((-0.40, -0.32, 0.07), (-0.26, -0.24, 0.085), (-0.04, -0.22, 0.08), (0.20, -0.26, 0.06)),
        stage.large,
        skin,
        0.16,
    )
    return (
        stage.floor(_SHOULDERS),
        *grandfather(stage.part(-0.14, -0.77, 0.22, 0.3), skin, stage.pale),
        stage.blob(_BODY, stage.wear[1]),
        *(stage.part(x, y, 0.15).cut((0.04, -1.0), _BOOT, stage.wear[0]) for x, y in _BOOTS),
        stage.circle(0.035, -0.58, 0.045, stage.skins[2]),
        stage.limb(((0.2, -0.4, 0.05), (0.1, -0.44, 0.047), (0.045, -0.53, 0.042)), stage.wear[1]),
        *hood(stage.part(0.265, -0.62, 0.145, math.radians(35), -1), stage.skins[2], stage.wear[1]),
        hand,
        sleeve,
    )
