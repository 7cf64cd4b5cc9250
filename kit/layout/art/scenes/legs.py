"""Legs: what people stand on, each with a shoe that points where somebody goes."""

from __future__ import annotations

from typing import Final

from kit.colour import Colour
from kit.layout.art.curves import Point
from kit.layout.art.scenes.stage import Curves, Stage
from kit.scene import Shape

_ANKLE: Final = 0.7
"""Half as thick as a leg is where it begins, against which its ankle is."""
_TOE, _INSTEP = 2.4, 1.2
"""How long a shoe is before the ankle, and how high, in halves of a leg's thickness."""


def leg(stage: Stage, hip: Point, heel: Point, half: float, way: int, colour: Colour) -> Shape:
    """Return a leg from a hip to a heel on the ground.

    half: half its thickness at the hip; way: 1 if its shoe points to the right, else -1.
    """
    (x, y), (end, ground), thin = hip, heel, half * _ANKLE
    ground += 0.01  # a little into the ground, so that no hairline of the background is between
    back, front, top = end - way * thin, end + way * thin, ground - half * _INSTEP
    toe = end + way * half * _TOE
    outline: list[tuple[Point, Point, Point]] = []
    at = (x - way * half, y)
    for one, two, point in (
        (None, None, (back, top)),
        (None, None, (end - way * thin * 1.15, ground)),
        (None, None, (toe, ground)),
        ((toe + way * half * 0.3, top + half * 0.5), (front + way * half, top + half * 0.55), (front, top)),
        (None, None, (x + way * half, y)),
        (None, None, (x - way * half, y)),
    ):
        outline.append((one or at, two or point, point))
        at = point
    curves: Curves = outline
    return stage.cut((x - way * half, y), curves, colour)
