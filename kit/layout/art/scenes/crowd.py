"""Crowd: people of many heights make room for a small one in the middle of them."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from typing import Final, NamedTuple

from kit.colour import Colour
from kit.layout.art.scenes.covers import cloud, darkest, grandfather, hood, turban
from kit.layout.art.scenes.hands import arm
from kit.layout.art.scenes.heads import bun, head_wrap, long_hair, scarf, short_hair
from kit.layout.art.scenes.legs import leg
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


def _turban(head: Stage, skin: Colour, cloth: Colour) -> tuple[Shape, ...]:
    return turban(head, skin, cloth, darkest(head))


_LEFT: Final = (
    _Person(0.86, 3, "first", _curls, "dark"),
    _Person(0.98, 1, "fourth", scarf, "third"),
    _Person(0.80, 0, "first", bun, "brown"),
    _Person(0.97, 2, "third", short_hair, "dark"),
    _Person(0.99, 1, "fourth", _turban, "third"),
    _Person(0.83, 1, "third", long_hair, "dark"),
)
_RIGHT: Final = (
    _Person(0.98, 1, "fourth", grandfather, "pale"),
    _Person(0.82, 0, "third", long_hair, "brown"),
    _Person(0.99, 3, "first", short_hair, "dark"),
    _Person(0.86, 3, "fourth", head_wrap, "first"),
    _Person(0.97, 2, "third", bun, "dark"),
    _Person(0.84, 1, "first", scarf, "fourth"),
)
"""Those on either side of the gap, from it outwards. Nobody is there twice."""
_GAP, _NEXT, _APART, _HALF = 0.455, 0.22, 0.46, 0.24
"""How far the middle of the first one is from that of the gap, about how far each further one is from the one before,
how far in a crowd that is spread, where arms just reach, and half the width of a person with some air."""
_SPARE: Final = 0.35
"""Of the room that one more person needs, so much may be wanting: they stand closer together then."""
_GROUND: Final = -0.08
"""The line on which all of them stand."""
_STANCE, _THIGH = 0.07, 0.045
"""How far the legs of somebody are from their middle, and half how thick they are."""
_SHOULDER: Final = 0.37
"""How far below the top of a head shoulders are."""
_BODY: Final = (
    (0.0, -0.36),
    (0.10, -0.31),
    (0.125, -0.22),
    (0.145, -0.15),
    (0.0, -0.135),
    (-0.145, -0.15),
    (-0.125, -0.22),
    (-0.10, -0.31),
)
_ARM: Final = ((0.06, -0.27, 0.048), (0.13, -0.285, 0.045), (0.2, -0.335, 0.04))
_SMALL_HAND: Final = (0.225, -0.365)


def draw_crowd(stage: Stage) -> tuple[Shape, ...]:
    """Return the people, as many as find room and may be there, and the small one in the gap, which has their hands."""
    reach = stage.box.width / stage.frame.unit / 2 - _GAP - _HALF
    further, reach = _beside(stage, reach)
    shapes = _small(stage, stage.skins[2], stage.wear[1])
    for side, people in ((-1, _LEFT), (1, _RIGHT)):
        row = [
            _Standing(people[number], side * (_GAP + number * reach / max(further, 1)), side)
            for number in range(further + 1)
        ]
        shapes += _resting(stage, row[-1])
        for number in reversed(range(len(row))):
            shapes += _drawn(stage, row[number])
            if number < further:
                shapes += _round_the_next(stage, row[number + 1], row[number])
        shapes += _taking_a_hand(stage, row[0])
    return (*shapes, stage.floor(((-0.5, _GROUND), (0.5, _GROUND))))


def _beside(stage: Stage, reach: float) -> tuple[int, float]:
    """Return how many are on each side beyond the first ones, and how far the last is from the first, at most `reach`.

    Where more would find room than there are different people, these stand further apart.
    """
    apart = _APART if stage.spread else _NEXT
    wanted = max(math.floor(reach / apart + _SPARE), 0)
    allowed = min(stage.abreast, len(_LEFT)) - 1
    if allowed < min(wanted, stage.abreast - 1):
        apart = _APART
    return min(wanted, allowed), min(reach, allowed * apart)


class _Standing(NamedTuple):
    """Somebody in a place. x: their middle; side: -1 if they are to the left of the small one, 1 to the right."""

    person: _Person
    x: float
    side: int

    @property
    def shoulder(self) -> float:
        """How high the shoulders are."""
        return _SHOULDER - self.person.height


def _small(stage: Stage, skin: Colour, cloth: Colour) -> list[Shape]:
    """Return the small one, its arms up."""
    shapes: list[Shape] = []
    for side in (-1, 1):
        shapes.append(stage.circle(side * _SMALL_HAND[0], _SMALL_HAND[1], 0.042, skin))
        shapes.append(stage.limb([(side * x, y, half) for x, y, half in _ARM], cloth))
        shapes.append(leg(stage, (side * 0.05, -0.2), (side * 0.05, _GROUND), 0.034, side, stage.large))
    return [*shapes, stage.blob(_BODY, cloth), *hood(stage.part(0, -0.44, 0.135, math.pi / 2), skin, cloth)]


def _drawn(stage: Stage, standing: _Standing) -> list[Shape]:
    """Return somebody who looks at the small one, without arms."""
    (person, x, side), top, colours = standing, -standing.person.height, _colours(stage)
    half = [(0.1, top + 0.3), (0.135, top + 0.37), (0.125, -0.44), (0.145, -0.3), (0.16, -0.215)]
    edge = [
        (x, top + 0.25),
        *((x + across, y) for across, y in half),
        (x, -0.2),
        *((x - across, y) for across, y in reversed(half)),
    ]
    head = stage.part(x - side * 0.02, top + 0.15, 0.13, -0.3 * side, -side)
    hips = [x - _STANCE, x + _STANCE]
    return [
        *(leg(stage, (hip, -0.28), (hip, _GROUND), _THIGH, -side, stage.large) for hip in hips),
        stage.blob(edge, colours[person.cloth]),
        *person.head(head, stage.skins[person.skin], colours[person.hair]),
    ]


def _taking_a_hand(stage: Stage, standing: _Standing) -> tuple[Shape, ...]:
    """Return the arm of the one beside the gap, whose hand has that of the small one."""
    side = standing.side
    line = ((abs(standing.x) - 0.075, standing.shoulder + 0.02, 0.055), (0.345, -0.44, 0.048), (0.285, -0.39, 0.042))
    return _arm(stage, standing, [(side * x, y, half) for x, y, half in line], 0.12, 1)


def _round_the_next(stage: Stage, standing: _Standing, other: _Standing) -> tuple[Shape, ...]:
    """Return the arm of somebody that is about the one before them."""
    begin = standing.x - standing.side * 0.04, standing.shoulder + 0.08
    end = other.x + other.side * 0.075, other.shoulder + 0.07
    return _arm(stage, standing, [(*begin, 0.05), (*end, 0.042)], 0.12, 1)


def _resting(stage: Stage, standing: _Standing) -> tuple[Shape, ...]:
    """Return the arm that hangs down at the end of a row."""
    x, side = standing.x, standing.side
    line = ((0.1, standing.shoulder + 0.02, 0.05), (0.145, -0.42, 0.046), (0.15, -0.3, 0.04))
    return _arm(stage, standing, [(x + side * across, y, half) for across, y, half in line], 0.1, 1)


def _arm(
    stage: Stage, standing: _Standing, line: Sequence[tuple[float, float, float]], size: float, thumb: int
) -> tuple[Shape, ...]:
    """Return an arm. thumb: 1 if it is on the right of who looks along the fingers of somebody on the right."""
    person = standing.person
    return arm(stage, line, _colours(stage)[person.cloth], stage.skins[person.skin], size, thumb * standing.side)


def _colours(stage: Stage) -> Mapping[str, Colour]:
    """Return the colours of the crowd: that of the small one is its own."""
    first, _, third = stage.wear
    own = {"first": first, "third": third, "fourth": stage.fourth}
    return {**own, "dark": darkest(stage), "brown": stage.skins[3], "pale": stage.pale}
