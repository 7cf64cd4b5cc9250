"""Lap and book: somebody sits cross-legged, a small one in the lap, and an open book in front of both."""

from __future__ import annotations

import math
from typing import Final

from kit.layout.art.scenes.covers import cloud, darkest, hood
from kit.layout.art.scenes.hands import hand
from kit.layout.art.scenes.stage import Curves, Stage
from kit.scene import Shape

_HALF: Final = (
    (0.0, -0.65),
    (0.19, -0.62),
    (0.29, -0.53),
    (0.35, -0.40),
    (0.41, -0.29),
    (0.49, -0.25),
    (0.55, -0.20),
    (0.59, -0.14),
    (0.64, -0.09),
    (0.72, -0.08),
)
"""Half of the one who sits: from the neck over shoulder, arm and knee to the floor."""


def draw_book(stage: Stage) -> tuple[Shape, ...]:
    """Return the one who sits, the small one, the book and the hands on it."""
    skin = stage.skins[2]
    large, small = stage.part(0.03, -0.77, 0.165, math.radians(98)), stage.part(-0.01, -0.50, 0.135, math.radians(84))
    form = (*((-x, y) for x, y in reversed(_HALF[1:])), *_HALF)
    return (
        stage.floor(form),
        *cloud(large, skin, darkest(stage)),
        stage.blob(
            ((-0.10, -0.43), (0.10, -0.43), (0.19, -0.32), (0.20, -0.17), (-0.20, -0.17), (-0.19, -0.32)), stage.wear[1]
        ),
        *hood(small, stage.skins[1], stage.wear[1]),
        *(stage.circle(x, -0.145, 0.065, stage.wear[1]) for x in (-0.085, 0.085)),
        *(stage.cut((0, -0.32), _page(side), stage.wear[number]) for side, number in ((-1, 2), (1, 0))),
        hand(stage, (-0.355, -0.15), -1.0, 0.15, skin, 1),
        hand(stage, (0.355, -0.15), -2.14, 0.15, skin, -1),
    )


def _page(side: int) -> Curves:
    """Return a page of the book: side -1 on the left, 1 on the right."""
    return (
        ((side * 0.1, -0.39), (side * 0.2, -0.39), (side * 0.32, -0.35)),
        ((side * 0.32, -0.25), (side * 0.32, -0.20), (side * 0.32, -0.14)),
        ((side * 0.2, -0.18), (side * 0.1, -0.18), (0, -0.12)),
        ((0, -0.1), (0, -0.2), (0, -0.32)),
    )
