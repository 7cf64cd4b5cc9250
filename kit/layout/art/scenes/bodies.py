"""Bodies: shoulders that run out into a lap, as the upper edge of a floor."""

from __future__ import annotations

import math
from typing import Final

from kit.layout.art.curves import Point

LAP: Final = 0.11
"""How high the lap stands at both edges of every scene."""


def shoulders(middle: float, height: float, left: float, right: float, lap: float = LAP) -> tuple[Point, ...]:
    """Return the upper edge of shoulders, from left to right.

    middle: where they are highest, across; height: how high that is above the lap; left, right: how far they reach.
    """
    return tuple(
        (x, -lap - height * math.exp(-((abs(x - middle) / (left if x < middle else right)) ** 3)))
        for x in (middle + step / 24 for step in range(-36, 37))
    )
