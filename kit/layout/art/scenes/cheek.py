"""Cheek to cheek: a large head and a small one, close by, touching, with shoulders at the foot."""

from __future__ import annotations

from typing import Final

from kit.layout.art.scenes.bodies import shoulders
from kit.layout.art.scenes.hands import arm, hand
from kit.layout.art.scenes.heads import fluff, scarf
from kit.layout.art.scenes.stage import Stage
from kit.scene import Shape

_SHOULDERS: Final = shoulders(-0.16, 0.14, 0.5, 0.5)
_LAP: Final = shoulders(0.1, 0.03, 0.5, 0.4)
_BACK: Final = ((0.24, -0.2, 0.2), (0.25, -0.28, 0.21), (0.26, -0.36, 0.19))
_SMALL_ARM: Final = ((0.16, -0.08, 0.08), (0.04, -0.18, 0.085), (-0.03, -0.31, 0.06))


def draw_cheek_to_cheek(stage: Stage) -> tuple[Shape, ...]:
    """Return the two heads, a small hand on the large cheek, and the shoulders."""
    skin, small = stage.skins[1], stage.skins[2]
    return (
        *scarf(stage.part(-0.14, -0.64, 0.31, 0.12), skin, stage.wear[0]),
        stage.floor(_SHOULDERS),
        stage.limb(_BACK, stage.wear[1]),
        *fluff(stage.part(0.26, -0.43, 0.21, -0.2, -1), small, stage.skins[3]),
        *arm(stage, _SMALL_ARM, stage.wear[1], small, 0.17, 1),
        hand(stage, (0.43, -0.1), -1.9, 0.2, skin),
        stage.floor(_LAP),
    )
