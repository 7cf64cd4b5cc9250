"""What covers a head that is seen from the front or that bends: hair, a hood, a turban, a beard, each one flat shape.

Each is drawn in the frame of its own head, `stage.part(x, y, radius, turn)`: its middle at (0, 0), its radius 1, and it
looks to the right. A head that is seen from the front is turned by a quarter and looks down.
"""

from __future__ import annotations

import math
from typing import Final

from kit.colour import Colour
from kit.layout.art.curves import Point, arc
from kit.layout.art.scenes.stage import Stage
from kit.scene import Shape

_OVER: Final = 1.06
"""How far what covers a head stands off, from the middle of the head."""
_CURLS: Final = 9


def hood(head: Stage, skin: Colour, cloth: Colour) -> tuple[Shape, ...]:
    """Return a small one's head in a hood."""
    return (head.circle(0, 0, 1, skin), _cover(head, cloth, 85, 275, ((0.2, -0.5), (0.2, 0.5))))


def cloud(head: Stage, skin: Colour, hair: Colour) -> tuple[Shape, ...]:
    """Return a head with a cloud of curls, low on the brow."""
    angles = [math.radians(75 + 210 * number / (_CURLS - 1)) for number in range(_CURLS)]
    curls = [head.circle(0.92 * math.cos(angle), 0.92 * math.sin(angle), 0.36, hair) for angle in angles]
    return (*curls, head.circle(0, 0, 1, skin), _cover(head, hair, 80, 280, ((0.1, -0.5), (0.1, 0.5))))


def turban(head: Stage, skin: Colour, cloth: Colour, beard: Colour) -> tuple[Shape, ...]:
    """Return a head with a turban and a beard."""
    return (
        head.circle(-0.22, 0, 1.12, cloth),
        head.circle(0.3, 0.66, 0.48, beard),
        head.circle(0, 0, 1, skin),
        _cover(head, beard, 22, 98, ((0.1, 0.55), (0.5, 0.4))),
        _cover(head, cloth, 95, 288, ((0.45, -0.5), (0.1, 0.4))),
    )


def white_beard(head: Stage, skin: Colour, hair: Colour) -> tuple[Shape, ...]:
    """Return an old head, bald above, with some hair over the ears and a beard all round the chin."""
    return (
        *(head.circle(-0.05, side * 0.86, 0.4, hair) for side in (-1, 1)),
        head.circle(0, 0, 1, skin),
        _cover(head, hair, -112, 112, ((0.85, 0.75), (0.85, -0.75)), 1.12),
    )


def darkest(stage: Stage) -> Colour:
    """Return the darkest colour that there is, for dark hair."""
    return min((stage.large, *stage.wear, stage.skins[3]), key=Colour.luminance)


def palest(stage: Stage) -> Colour:
    """Return the colour of cloth that is nearest to white, for the hair of the old."""
    return max(stage.wear, key=lambda colour: min(colour.rgb))


def _cover(
    head: Stage, colour: Colour, start: float, end: float, line: tuple[Point, Point], over: float = _OVER
) -> Shape:
    """Return the part of a disc that a line across the head leaves.

    start, end: where the line meets the edge, in degrees clockwise from where the head looks. line: the two handles of
    the line from its end back to its start.
    """
    first, last = math.radians(start), math.radians(end)
    begin = (over * math.cos(first), over * math.sin(first))
    return head.cut(begin, [*arc(0, 0, over, first, last), (*line, begin)], colour)
