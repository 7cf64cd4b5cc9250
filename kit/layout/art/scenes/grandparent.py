"""Grandparent: an old one with a white beard, and a small one on the knee that looks up at it."""

from __future__ import annotations

import math
from typing import Final

from kit.layout.art.scenes.covers import grandfather, hood, palest
from kit.layout.art.scenes.hands import arm
from kit.layout.art.scenes.stage import Stage
from kit.scene import Shape

_SHOULDERS: Final = tuple(
    (x / 20, -0.07 - 0.54 * math.exp(-((abs(x / 20 + 0.14) / 0.46) ** 3.2))) for x in range(-26, 27)
)


def draw_grandparent(stage: Stage) -> tuple[Shape, ...]:
    """Return the old one, the small one in front, and the arm about it."""
    skin = stage.skins[1]
    hand, sleeve = arm(
        stage,
        ((-0.44, -0.36, 0.08), (-0.28, -0.18, 0.085), (-0.04, -0.13, 0.08), (0.20, -0.17, 0.06)),
        stage.large,
        skin,
        0.16,
    )
    return (
        stage.floor(_SHOULDERS),
        *grandfather(stage.part(-0.14, -0.77, 0.22, 0.3), skin, palest(stage)),
        stage.blob(
            ((0.21, -0.40), (0.36, -0.32), (0.42, -0.14), (0.36, -0.03), (0.06, -0.03), (0.0, -0.14), (0.06, -0.32)),
            stage.wear[1],
        ),
        stage.circle(0.015, -0.50, 0.045, stage.skins[2]),
        stage.limb(((0.16, -0.28, 0.05), (0.07, -0.35, 0.047), (0.025, -0.45, 0.042)), stage.wear[1]),
        *hood(stage.part(0.22, -0.49, 0.145, math.radians(35), -1), stage.skins[2], stage.wear[1]),
        hand,
        sleeve,
    )
