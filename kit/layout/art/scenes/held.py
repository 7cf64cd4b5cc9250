"""Held: somebody holds a small one close, cheek to cheek, a hand on its back, and a lap as wide as the room."""

from __future__ import annotations

from typing import Final

from kit.layout.art.scenes.bodies import shoulders
from kit.layout.art.scenes.hands import arm
from kit.layout.art.scenes.heads import bun, fluff
from kit.layout.art.scenes.stage import Curves, Stage
from kit.scene import Shape

_BODY: Final = shoulders(-0.15, 0.49, 0.45, 0.46)
_WRAP: Final[Curves] = (
    ((0.36, -0.57), (0.48, -0.4), (0.48, -0.22)),
    ((0.48, -0.09), (0.36, -0.035), (0.2, -0.035)),
    ((0.04, -0.035), (-0.06, -0.1), (-0.06, -0.28)),
    ((-0.06, -0.44), (0.02, -0.57), (0.18, -0.57)),
)
"""The wrapped body of the small one, from its top round to the right."""
_ARM: Final = ((-0.36, -0.22, 0.1), (-0.24, -0.13, 0.1), (-0.04, -0.115, 0.095), (0.13, -0.18, 0.075))


def draw_held(stage: Stage) -> tuple[Shape, ...]:
    """Return the one who holds, the wrapped body and the head of the small one, and the arm in front with its hand."""
    skin, small = stage.skins[2], stage.skins[1]
    return (
        stage.floor(_BODY),
        *bun(stage.part(-0.1, -0.74, 0.195, 0.32), skin, stage.wear[0]),
        stage.cut((0.18, -0.57), _WRAP, stage.wear[1]),
        *fluff(stage.part(0.16, -0.61, 0.135, -0.2, -1), small, stage.skins[3]),
        *arm(stage, _ARM, stage.large, skin, 0.27, bend=-0.35),
    )
