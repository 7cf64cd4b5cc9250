"""The thousand and one days as dots: places in the order of time become circles in three colours."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final, NamedTuple

from kit.colour import Colour
from kit.model.art import DAYS
from kit.scene import Circle, Shape
from kit.units import Box

ALL_DAYS: Final = sum(DAYS)
_STEP: Final = 0.05  # diameters are whole multiples of this many mm, so that few different circles are drawn
_MOST_FULL: Final = 0.96


class Place(NamedTuple):
    """Where a day's dot stands, and the diameter of the dot that would just touch its neighbours; in mm."""

    x: float
    y: float
    room: float


class Bounds(NamedTuple):
    """Where days may be, in mm of the page. whole: whether all of each dot is inside, and not only its middle."""

    box: Box
    whole: bool = False

    def hold(self, place: Place, share: float) -> bool:
        """Tell whether the dot that fills a share of its room is where it may be."""
        x, y, room = place
        own = room * share / 2 if self.whole else 0.0
        box = self.box
        return box.x + own <= x <= box.right - own and box.y + own <= y <= box.bottom - own


def draw_days(
    places: Sequence[tuple[Place, float]], colours: Sequence[Colour], birth: Colour | None = None, line: float = 0.0
) -> tuple[Shape, ...]:
    """Return one shape a colour for 1001 places in the order of time, each with its dot's share of its room.

    birth: the colour of the day of birth, which then comes first. line: how thick the line round each is, in mm; half
    of it is outside its circle, and fills some of its room.
    """
    circles = [Circle(round(x, 3), round(y, 3), _diameter(room * share - line) / 2) for (x, y, room), share in places]
    one, two, three = _three(colours)
    born, grown = DAYS[0], DAYS[0] + DAYS[1]
    after = born if birth is None else born + 1
    parts = [(circles[:born], one), (circles[after:grown], two), (circles[grown:], three)]
    marked = [(circles[born:after], birth)] if birth else []
    return tuple(Shape(tuple(days), around(days), fill=colour) for days, colour in [*marked, *parts])


def shared_out(days: int, lines: int) -> list[int]:
    """Return how many days each ring or row has, the last ones one more where they do not come out even."""
    return [days * (line + 1) // lines - days * line // lines for line in range(lines)]


def share_at(time: float, growth: float, fullness: float) -> float:
    """Return what share of its room a dot fills, from time 0 (the first day) to 1 (the last), where rooms are equal."""
    full = min(max(fullness, 0.05), _MOST_FULL)
    low, high = (1 / growth, 1.0) if growth >= 1 else (1.0, max(growth, 0.05))
    return full * (low + (high - low) * time)


def around(circles: Sequence[Circle]) -> Box:
    """Return the smallest box round circles."""
    left = min([x - radius for x, _, radius in circles])
    top = min([y - radius for _, y, radius in circles])
    right = max([x + radius for x, _, radius in circles])
    bottom = max([y + radius for _, y, radius in circles])
    return Box(left, top, right - left, bottom - top)


def _diameter(mm: float) -> float:
    return max(_STEP, math.floor(mm / _STEP + 1e-6) * _STEP)


def _three(colours: Sequence[Colour]) -> list[Colour]:
    return [colours[min(number, len(colours) - 1)] for number in range(len(DAYS))]
