"""Heads: round, without a face; hair, a beard or a scarf as one flat shape tells people apart and says where they look.

Each is drawn in the frame of its own head, `stage.part(x, y, radius, turn, flip)`: its middle at (0, 0), its radius 1.
It looks to the right, or to the left if that frame is flipped.
"""

from __future__ import annotations

import math
from itertools import pairwise
from typing import Final

from kit.colour import Colour
from kit.layout.art.curves import Point, arc
from kit.layout.art.scenes.stage import Curves, Stage
from kit.scene import Shape

_OVER: Final = 1.01
"""How far hair stands off, from the middle of the head."""
_BROW: Final = math.radians(-60)
_NAPE: Final = math.radians(-202)
_HAIRLINE: Final[Curves] = (
    ((-0.76, 0.58), (-0.44, 0.54), (-0.36, 0.16)),
    ((-0.3, -0.3), (0.05, -0.6), (_OVER * math.cos(_BROW), _OVER * math.sin(_BROW))),
)
"""From the nape round the ear to the brow."""
_JAW: Final = (math.radians(24), math.radians(165))
EAR: Final = (-0.3, 0.1, 0.2)
_UNDER_HAIR: Final[Point] = (-0.8, 0.0)
"""A place at the back of a head that hair covers."""
_UNDER_BEARD: Final[Point] = (-0.2, 0.6)


def bare(head: Stage, skin: Colour) -> tuple[Shape, ...]:
    """Return a head without hair, as a small one's is."""
    return (head.circle(0, 0, 1, skin),)


def fluff(head: Stage, skin: Colour, hair: Colour) -> tuple[Shape, ...]:
    """Return a small one's head with the first hair at the back of it."""
    back: Curves = (
        *arc(0, 0, _OVER, math.radians(-75), math.radians(-200)),
        ((-0.5, 0.2), (-0.3, -0.5), _round(math.radians(-75))),
    )
    return (face(head, skin, (-78, 163), _UNDER_HAIR), head.cut(_round(math.radians(-75)), back, hair))


def short_hair(head: Stage, skin: Colour, hair: Colour) -> tuple[Shape, ...]:
    """Return a head with short hair and an ear."""
    return (face(head, skin, (-63, 161), _UNDER_HAIR), _cap(head, hair), head.circle(*EAR, skin))


def bun(head: Stage, skin: Colour, hair: Colour) -> tuple[Shape, ...]:
    """Return a head whose hair is in a knot at the nape."""
    return (head.circle(-1.12, 0.06, 0.42, hair), *short_hair(head, skin, hair))


def head_wrap(head: Stage, skin: Colour, cloth: Colour) -> tuple[Shape, ...]:
    """Return a head with cloth wound high about it."""
    return (head.circle(-0.36, -0.66, 0.9, cloth), *short_hair(head, skin, cloth))


def long_hair(head: Stage, skin: Colour, hair: Colour) -> tuple[Shape, ...]:
    """Return a head whose hair falls to the shoulder."""
    fall: Curves = (
        *arc(0, 0, _OVER, _BROW, -math.pi),
        ((-_OVER, 0.6), (-1.3, 1.0), (-1.1, 1.5)),
        ((-0.6, 1.75), (-0.2, 1.1), (-0.36, 0.16)),
        _HAIRLINE[1],
    )
    front = face(head, skin, (-63, 115), _UNDER_HAIR)
    return (front, head.cut(_round(_BROW), fall, hair), head.circle(*EAR, skin))


def beard(head: Stage, skin: Colour, hair: Colour) -> tuple[Shape, ...]:
    """Return a head with short hair and a beard."""
    chin: Curves = (
        *arc(0, 0, _OVER, *_JAW),
        ((-0.8, 0.0), (-0.4, -0.2), (-0.28, 0.16)),
        ((-0.16, 0.62), (0.5, 0.2), _round(_JAW[0])),
    )
    front = face(head, skin, (-63, 27), _UNDER_BEARD, _UNDER_HAIR)
    return (front, _cap(head, hair), head.cut(_round(_JAW[0]), chin, hair), head.circle(*EAR, skin))


def scarf(head: Stage, skin: Colour, cloth: Colour) -> tuple[Shape, ...]:
    """Return a head in a headscarf, which falls to the shoulders, and the band below it."""
    folds: Curves = (
        *arc(-0.06, 0, 1.14, math.radians(40), -math.pi),
        ((-1.2, 0.6), (-1.22, 1.2), (-1.24, 1.75)),
        ((-0.9, 2.2), (0.6, 2.1), (1.1, 1.55)),
        ((0.8, 1.2), (0.74, 1.0), (0.813, 0.733)),
    )
    face: Curves = (
        ((0.76, -0.86), (0.92, -0.45), (0.92, 0.02)),
        ((0.92, 0.5), (0.7, 0.82), (0.36, 0.82)),
        ((0.0, 0.82), (-0.3, 0.48), (-0.3, 0.02)),
        ((-0.3, -0.45), (0.0, -0.8), (0.4, -0.86)),
    )
    brow: Curves = (
        ((0.7, -0.86), (0.9, -0.6), (0.92, -0.3)),
        ((0.6, -0.62), (0.0, -0.62), (-0.27, -0.22)),
        ((-0.2, -0.62), (0.1, -0.88), (0.4, -0.88)),
    )
    return (
        head.cut((0.813, 0.733), folds, cloth),
        head.cut((0.4, -0.86), face, skin),
        head.cut((0.4, -0.88), brow, head.large),
    )


def face(head: Stage, skin: Colour, seen: tuple[float, float], *under: Point) -> Shape:
    """Return the part of a round head that its cover leaves free, so that no rim of skin shows along the cover's edge.

    seen: from where to where its edge is seen, in degrees clockwise from where it looks; under: places under the cover,
    by which the rest of it goes back.
    """
    first, last = map(math.radians, seen)
    begin = (math.cos(first), math.sin(first))
    way = [(math.cos(last), math.sin(last)), *under, begin]
    lines: Curves = [(start, end, end) for start, end in pairwise(way)]
    return head.cut(begin, [*arc(0, 0, 1, first, last), *lines], skin)


def _cap(head: Stage, hair: Colour) -> Shape:
    return head.cut(_round(_BROW), (*arc(0, 0, _OVER, _BROW, _NAPE), *_HAIRLINE), hair)


def _round(angle: float) -> Point:
    """Return the place on the edge of the hair at an angle, in radians clockwise from where the head looks."""
    return _OVER * math.cos(angle), _OVER * math.sin(angle)
