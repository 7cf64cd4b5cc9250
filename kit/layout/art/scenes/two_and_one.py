"""Two and one: two people lean together, and a small one is between them."""

from __future__ import annotations

from typing import Final

from kit.layout.art.scenes.bodies import shoulders
from kit.layout.art.scenes.hands import arm
from kit.layout.art.scenes.heads import bare, beard, head_wrap
from kit.layout.art.scenes.stage import Curves, Stage
from kit.scene import Shape

_LEFT: Final = shoulders(-0.25, 0.57, 0.37, 0.28)
_RIGHT: Final = shoulders(0.26, 0.61, 0.28, 0.36, 0.0)
_WRAP: Final[Curves] = (
    ((0.16, -0.48), (0.23, -0.3), (0.23, -0.16)),
    ((0.23, -0.06), (0.12, -0.035), (0.0, -0.035)),
    ((-0.12, -0.035), (-0.23, -0.06), (-0.23, -0.16)),
    ((-0.23, -0.3), (-0.16, -0.48), (0.0, -0.48)),
)
_NEAR: Final = ((-0.38, -0.3, 0.09), (-0.36, -0.14, 0.09), (-0.24, -0.1, 0.085), (-0.08, -0.11, 0.065))
_FAR: Final = ((0.38, -0.38, 0.09), (0.38, -0.25, 0.09), (0.31, -0.22, 0.08), (0.2, -0.27, 0.065))


def draw_two_and_one(stage: Stage) -> tuple[Shape, ...]:
    """Return the two, the small one between them, and an arm of each in front of it."""
    left, right, small = stage.skins[1], stage.skins[3], stage.skins[2]
    return (
        stage.floor(_RIGHT, stage.wear[0]),
        stage.floor(_LEFT),
        *head_wrap(stage.part(0.165, -0.69, 0.15, -0.3, -1), right, stage.wear[2]),
        *beard(stage.part(-0.13, -0.77, 0.155, 0.35), left, stage.skins[3]),
        stage.cut((0.0, -0.48), _WRAP, stage.wear[1]),
        *bare(stage.part(0.01, -0.46, 0.12), small),
        *arm(stage, _FAR, stage.wear[0], right, 0.18, 1, 0.1),
        *arm(stage, _NEAR, stage.large, left, 0.19, -1, -0.2),
    )
