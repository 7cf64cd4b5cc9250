"""Crowd: people of many heights make room for a small one in the middle of them."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Final, NamedTuple

from kit.colour import Colour
from kit.layout.art.scenes.covers import cloud, darkest, grandfather, hood, palest
from kit.layout.art.scenes.heads import bun, long_hair, scarf, short_hair
from kit.layout.art.scenes.stage import Stage
from kit.scene import Shape


class _Person(NamedTuple):
    """Somebody in the crowd. height: against the tallest; cloth, hair: names of `_colours`; head: how it is drawn."""

    height: float
    skin: int
    cloth: str
    head: Callable[[Stage, Colour, Colour], tuple[Shape, ...]]
    hair: str


def _curls(head: Stage, skin: Colour, hair: Colour) -> tuple[Shape, ...]:
    return cloud(head.part(0, 0, 1, 0.8), skin, hair)


_LEFT: Final = (
    _Person(0.86, 3, "first", _curls, "dark"),
    _Person(0.98, 1, "fourth", scarf, "third"),
    _Person(0.80, 0, "first", bun, "brown"),
    _Person(0.97, 2, "third", short_hair, "dark"),
    _Person(0.84, 1, "fourth", grandfather, "pale"),
)
_RIGHT: Final = (
    _Person(0.98, 1, "fourth", grandfather, "pale"),
    _Person(0.82, 0, "third", long_hair, "brown"),
    _Person(0.99, 3, "first", short_hair, "dark"),
    _Person(0.84, 2, "fourth", scarf, "third"),
    _Person(0.96, 2, "first", bun, "dark"),
)
"""Those on either side of the gap, from it outwards; further out the same ones come again."""
_GAP, _NEXT, _HALF = 0.40, 0.22, 0.26
"""How far the middle of the first one is from that of the gap, about how far each further one is from the one before,
and half the width of a person."""
_SPARE: Final = 0.35
"""Of the room that one more person needs, so much may be wanting: they stand closer together then."""
_BODY: Final = (
    (0.0, -0.36),
    (0.10, -0.30),
    (0.15, -0.08),
    (0.13, -0.05),
    (-0.13, -0.05),
    (-0.15, -0.08),
    (-0.10, -0.30),
)
_ARM: Final = ((0.05, -0.28, 0.045), (0.14, -0.30, 0.044), (0.185, -0.375, 0.04))


def draw_crowd(stage: Stage) -> tuple[Shape, ...]:
    """Return the people, as many as find room and may be there, and the small one in the gap."""
    reach = stage.box.width / stage.frame.unit / 2 - _GAP - _HALF
    further = min(max(math.floor(reach / _NEXT + _SPARE), 0), stage.abreast - 1)
    reach = min(reach, (stage.abreast - 1) * _NEXT)
    shapes = [stage.floor(((-0.5, -0.08), (0.5, -0.08)))]
    for number in reversed(range(further + 1)):
        for side, people in ((-1, _LEFT), (1, _RIGHT)):
            shapes += _drawn(
                stage, people[number % len(people)], side * (_GAP + number * reach / max(further, 1)), side
            )
    return (*shapes, *_small(stage, stage.skins[2], stage.wear[1]))


def _small(stage: Stage, skin: Colour, cloth: Colour) -> list[Shape]:
    """Return the small one, its arms up."""
    shapes: list[Shape] = []
    for side in (-1, 1):
        shapes.append(stage.circle(side * 0.195, -0.42, 0.042, skin))
        shapes.append(stage.limb([(side * x, y, half) for x, y, half in _ARM], cloth))
    return [*shapes, stage.blob(_BODY, cloth), *hood(stage.part(0, -0.44, 0.135, math.pi / 2), skin, cloth)]


def _drawn(stage: Stage, person: _Person, x: float, side: int) -> list[Shape]:
    """Return somebody who looks at the small one. side: -1 to the left of it, 1 to the right."""
    top, colours = -person.height, _colours(stage)
    half = [(0.12, top + 0.33), (0.175, -0.3), (0.18, -0.06)]
    edge = [
        (x, top + 0.24),
        *((x + across, y) for across, y in half),
        *((x - across, y) for across, y in reversed(half)),
    ]
    head = stage.part(x - side * 0.02, top + 0.15, 0.13, -0.3 * side, -side)
    return [
        stage.blob(edge, colours[person.cloth]),
        *person.head(head, stage.skins[person.skin], colours[person.hair]),
    ]


def _colours(stage: Stage) -> Mapping[str, Colour]:
    """Return the colours of the crowd: that of the small one is its own."""
    first, _, third = stage.wear
    own = {"first": first, "third": third, "fourth": stage.fourth}
    return {**own, "dark": darkest(stage), "brown": stage.skins[3], "pale": palest(stage)}
