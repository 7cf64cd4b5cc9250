"""More heads, for any way that one may turn: in a hood, under a cloud of curls or a turban, with a full beard.

Each is drawn in the frame of its own head, `stage.part(x, y, radius, turn)`: its middle at (0, 0), its radius 1, and it
looks to the right. A head that is seen from the front is turned by a quarter and looks down.
"""

from __future__ import annotations

import math
from typing import Final

from kit.colour import Colour
from kit.layout.art.curves import Point, arc
from kit.layout.art.scenes.heads import EAR, face
from kit.layout.art.scenes.stage import Curves, Stage
from kit.scene import Shape

_OVER: Final = 1.06
"""How far what covers a head stands off, from the middle of the head."""
_CURLS: Final = 9
_FRONT: Final = (-88, 88)
"""The front half of a head, a little more than a cover leaves free, in degrees clockwise from where the head looks."""
_BROWS: Final = (112, 248)
_HAIRLINE: Final[tuple[Point, Point]] = ((-0.72, -0.45), (-0.72, 0.45))
"""Where a cover ends in an outline, in degrees clockwise from where the head looks, and the handles of its edge."""
_FOLD: Final = (104, 296)
"""Where a turban leaves the face free, in degrees clockwise from where the head looks."""
_MOUTH: Final[Point] = (0.99, 0.16)
_BEARD: Final[Curves] = (
    ((1.12, 0.62), (1.0, 1.32), (0.45, 1.32)),
    ((0.0, 1.32), (-0.5, 1.0), (-0.8, 0.62)),
    ((-0.9, 0.45), (-0.75, 0.2), (-0.42, 0.05)),
    ((-0.2, 0.5), (0.4, 0.62), _MOUTH),
)
"""A full beard, from the mouth round the chin to the ear."""
_GREY: Final[Point] = (-0.5, -0.92)
_FRINGE: Final[Curves] = (
    ((-1.1, -0.95), (-1.5, -0.1), (-1.16, 0.4)),
    ((-1.02, 0.66), (-0.72, 0.7), (-0.5, 0.42)),
    ((-0.34, 0.24), (-0.3, 0.0), (-0.34, -0.2)),
    ((-0.5, -0.3), (-0.62, -0.6), _GREY),
)
"""What hair is left at the back of an old head, from the crown round the ear to the nape."""
_CHIN: Final[Curves] = (
    ((1.2, 0.44), (1.24, 1.36), (0.72, 1.36)),
    ((0.36, 1.36), (0.06, 1.16), (0.02, 0.84)),
    ((0.2, 0.86), (0.36, 0.76), (0.42, 0.58)),
    ((0.58, 0.34), (0.8, 0.3), (0.985, 0.2)),
)
"""His beard, from under the nose round the chin: the cheek between it and the ear is free."""


def hood(head: Stage, skin: Colour, cloth: Colour) -> tuple[Shape, ...]:
    """Return a small one's head in a hood."""
    if head.lined:
        return _whole_face(head, skin, cloth)
    return (face(head, skin, _FRONT), _cover(head, cloth, 85, 275, ((0.2, -0.5), (0.2, 0.5))))


def cloud(head: Stage, skin: Colour, hair: Colour) -> tuple[Shape, ...]:
    """Return a head with a cloud of curls, low on the brow."""
    angles = [math.radians(75 + 210 * number / (_CURLS - 1)) for number in range(_CURLS)]
    curls = [head.circle(0.92 * math.cos(angle), 0.92 * math.sin(angle), 0.36, hair) for angle in angles]
    if head.lined:
        return (*curls, *_whole_face(head, skin, hair))
    return (*curls, face(head, skin, _FRONT), _cover(head, hair, 80, 280, ((0.1, -0.5), (0.1, 0.5))))


def turban(head: Stage, skin: Colour, cloth: Colour, hair: Colour) -> tuple[Shape, ...]:
    """Return a head with a turban and a beard."""
    first, last = map(math.radians, _FOLD)
    start = (-0.22 + 1.12 * math.cos(first), 1.12 * math.sin(first))
    folds = [*arc(-0.22, 0, 1.12, first, last), ((0.5, -0.5), (0.15, 0.4), start)]
    return (face(head, skin, _FRONT), head.cut(_MOUTH, _BEARD, hair), head.cut(start, folds, cloth))


def grandfather(head: Stage, skin: Colour, hair: Colour) -> tuple[Shape, ...]:
    """Return an old head from the side, bald above, with some hair round the back of it and a full beard."""
    return (
        head.circle(0, 0, 1, skin),
        head.cut(_GREY, _FRINGE, hair),
        head.cut((0.985, 0.2), _CHIN, hair),
        head.circle(*EAR, skin),
    )


def darkest(stage: Stage) -> Colour:
    """Return the darkest colour that there is, for dark hair."""
    return min((stage.large, *stage.wear, stage.skins[3]), key=Colour.luminance)


def _whole_face(head: Stage, skin: Colour, cover: Colour) -> tuple[Shape, ...]:
    """Return a head whose cover leaves all of the face free: as an outline, one across it would be a mask."""
    return (head.circle(0, 0, 1, skin), _cover(head, cover, *_BROWS, _HAIRLINE))


def _cover(head: Stage, colour: Colour, start: float, end: float, line: tuple[Point, Point]) -> Shape:
    """Return the part of a disc that a line across the head leaves.

    start, end: where the line meets the edge, in degrees clockwise from where the head looks. line: the two handles of
    the line from its end back to its start.
    """
    first, last = math.radians(start), math.radians(end)
    begin = (_OVER * math.cos(first), _OVER * math.sin(first))
    return head.cut(begin, [*arc(0, 0, _OVER, first, last), (*line, begin)], colour)
