"""Where a scene is drawn: a frame whose unit is the height of the tallest one, and the colours of cloth and skin."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from kit.colour import Colour, contrast
from kit.layout.art.curves import Frame, Point, Step, filled, ribbon, smooth
from kit.model.art import Scene
from kit.model.paint import ACCENT, GROUND, SECOND, THIRD
from kit.scene import Shape
from kit.units import Box
from kit.values import dataclass

_TOLD: Final = 1.25  # the least contrast of white hair and what is behind it
_STEPS: Final = 5  # between two points of a limb
_CLOTHS: Final = (THIRD, SECOND, ACCENT, "lilac")
"""What may be worn instead of a colour that is behind people, the first that nobody else has."""
_PARTS: Final = 16  # of a floor that falls to both sides
Curves = Sequence[tuple[Point, Point, Point]]


@dataclass(frozen=True, slots=True)
class Stage:
    """A room in mm with a frame in it: (0, 0) is the middle of its foot, (0, -1) the height of the tallest head.

    foot: how far the foot runs on, as a box that has the room in it. side: -1 if all is seen as in a mirror, else 1.
    large: the colour of what is at the foot from edge to edge. wear: three colours of cloth. fourth: one more, for a
    crowd. abreast: how many people of a crowd may be on each side of the small one. spread: whether they are over all
    of the room. falls: how many mm lower the floor is at both ends of the foot than in its middle. skins: four colours
    of skin, from light to dark. pale: the colour of white hair. lined: whether it is drawn as outlines to be coloured
    in.
    """

    box: Box
    foot: Box
    frame: Frame
    side: float
    large: Colour
    wear: tuple[Colour, Colour, Colour]
    skins: tuple[Colour, Colour, Colour, Colour]
    fourth: Colour
    pale: Colour
    abreast: int
    spread: bool
    falls: float
    lined: bool

    @classmethod
    def of(
        cls,
        art: Scene,
        box: Box,
        foot: Box,
        factor: float,
        colours: Mapping[str, Colour],
        widest: float,
        behind: Colour | None = None,
    ) -> Stage:
        """Return the stage of a scene. widest: how high it may be against the width of its room; behind: its ground."""
        unit = min(art.rise.resolve(box.height, factor), box.width * widest)
        wear = _told([colours[name] for name in art.colours], colours, behind)
        skins = [colours[name] for name in art.skins]
        one, two, three = (wear[number % len(wear)] for number in range(3))
        light, second, third, dark = (skins[number * len(skins) // 4] for number in range(4))
        return cls(
            box,
            foot,
            Frame(box.x + box.width / 2, box.bottom, unit),
            -1.0 if art.mirrored else 1.0,
            colours[art.large],
            (one, two, three),
            (light, second, third, dark),
            wear[3] if len(wear) > 3 else colours[art.large],
            _white_hair(colours, wear, behind),
            art.abreast,
            art.spread,
            art.falls.resolve(box.height, factor),
            art.outline is not None,
        )

    def part(self, x: float, y: float, size: float, turn: float = 0.0, flip: int = 1) -> Stage:
        """Return the frame of a part: its middle at (x, y), its unit so many of this frame's, turned clockwise.

        flip: -1 if the part is drawn as in a mirror before it is turned, else 1.
        """
        own = Frame(*self.frame.at(x * self.side, y), self.frame.unit * size, self.frame.turn + turn * self.side)
        return replace(self, frame=own, side=self.side * flip)

    def circle(self, x: float, y: float, radius: float, colour: Colour) -> Shape:
        """Return a filled circle of the frame."""
        return self.frame.circle(x * self.side, y, radius, colour)

    def cut(self, start: Point, curves: Curves, colour: Colour) -> Shape:
        """Return a filled outline of the frame: a start and cubic curves, each by two handles and its end."""
        return self.frame.cut(self._seen(start), [tuple(map(self._seen, curve)) for curve in curves], colour)  # type: ignore[misc]

    def blob(self, points: Sequence[Point], colour: Colour) -> Shape:
        """Return a filled form with a smooth edge through points."""
        return self.cut(*smooth(points), colour)

    def limb(self, line: Sequence[tuple[float, float, float]], colour: Colour) -> Shape:
        """Return an arm, a leg or a neck along points, each with half its thickness there; its ends are round."""
        return self.cut(*ribbon(_close_together(line)), colour)

    def floor(self, points: Sequence[Point], colour: Colour | None = None) -> Shape:
        """Return what people stand on, as far as the foot runs and down to its lower edge.

        points: its upper edge in the frame from left to right; outside them it goes on level. In lines it is that edge
        alone: a line below it would be cut off, or show where the paper ends.
        """
        left, right = self.foot.x, self.foot.right
        placed = sorted(self.frame.at(*self._seen(point)) for point in points)
        within = [point for point in placed if left < point[0] < right]
        level = [part for part in self._parts() if not placed[0][0] <= part <= placed[-1][0]]
        line = sorted([*within, *((x, _height(placed, x)) for x in (left, *level, right))])
        line = [(x, y + self._fall(x)) for x, y in line]
        base = max(self.foot.bottom, *(y for _, y in line))
        steps: list[Step] = [("M", *line[0])] if self.lined else [("M", left, base), ("L", *line[0])]
        for number in range(1, len(line)):
            (x, y), (end_x, end_y) = line[number - 1], line[number]
            third, slopes = (end_x - x) / 3, (_slope(line, number - 1), _slope(line, number))
            steps.append(
                ("C", x + third, y + third * slopes[0], end_x - third, end_y - third * slopes[1], end_x, end_y)
            )
        if not self.lined:
            steps += [("L", right, base), ("Z",)]
        return filled(steps, colour or self.large)

    def _parts(self) -> list[float]:
        """Return places across the foot that are so close together that a floor that falls is round between them."""
        if not self.falls:
            return []
        return [self.foot.x + self.foot.width * part / _PARTS for part in range(1, _PARTS)]

    def _fall(self, x: float) -> float:
        """Return how much lower the floor is at a place across than in the middle of the foot."""
        half = self.foot.width / 2
        return self.falls * ((x - self.foot.x - half) / half) ** 2

    def _seen(self, point: Point) -> Point:
        return point[0] * self.side, point[1]


def _told(wear: list[Colour], colours: Mapping[str, Colour], behind: Colour | None) -> list[Colour]:
    """Return what is worn, another cloth in place of each that is as coloured as what is behind: a head would float.

    The page's own ground may be worn: a design that has it in a scene draws it over something else.
    """
    spare = [colours[name] for name in _CLOTHS if name in colours]
    spare = [cloth for cloth in spare if cloth != behind and cloth not in wear]
    lost = None if behind == colours.get(GROUND) else behind
    return [spare[0] if spare and cloth == lost else cloth for cloth in wear]


def _white_hair(colours: Mapping[str, Colour], wear: Sequence[Colour], behind: Colour | None) -> Colour:
    """Return that of the page's ground, or the palest that is worn if it could not be told from what is behind."""
    own = colours.get(GROUND)
    if own is None or (behind is not None and contrast(own, behind) < _TOLD):
        return max(wear, key=lambda colour: min(colour.rgb))
    return own


def _height(line: Sequence[Point], x: float) -> float:
    """Return how high a line of points is at a place across; before its first point and after its last it is level."""
    for (start, y), (end, end_y) in pairwise(line):
        if start <= x <= end:
            return y + (end_y - y) * (x - start) / max(end - start, 1e-6)
    return line[0][1] if x < line[0][0] else line[-1][1]


def _slope(line: Sequence[Point], number: int) -> float:
    """Return how steep a line of points is at one of them, between the ones beside it."""
    (x, y), (end_x, end_y) = line[max(number - 1, 0)], line[min(number + 1, len(line) - 1)]
    return (end_y - y) / (end_x - x) if end_x - x > 1e-6 else 0.0


def _close_together(line: Sequence[tuple[float, float, float]]) -> list[tuple[float, float, float]]:
    """Return a smooth line through points, with more points on it, so that it bends without a corner."""
    whole = [line[0], *line, line[-1]]
    close = []
    for number in range(len(line) - 1):
        four = whole[number : number + 4]
        for step in range(_STEPS):
            x, y, half = (_between([point[axis] for point in four], step / _STEPS) for axis in range(3))
            close.append((x, y, half))
    return [*close, line[-1]]


def _between(four: Sequence[float], part: float) -> float:
    """Return a number on the smooth way from the second of four numbers to the third."""
    before, start, end, after = four
    square, cube = 2 * before - 5 * start + 4 * end - after, 3 * (start - end) + after - before
    return start + 0.5 * part * (end - before + part * (square + part * cube))
