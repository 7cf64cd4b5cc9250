"""Marks for whoever cuts and folds: hairlines outside everything that is kept, in every ink. Fold marks are dashed."""

from __future__ import annotations

from collections.abc import Sequence

from kit.colour import REGISTRATION
from kit.scene import Outline, Shape
from kit.units import Box, Edges, millimetres

MARK_GAP = 1.0
"""Crop marks start this many mm outside the bleed: never inside it (print-facts: crop_mark)."""
MARK_LENGTH = 5.0
_MARK_WIDTH = millimetres(0.25)
_DASH = 0.5


def crop_marks(trims: Sequence[Box], bleed: float) -> tuple[Shape, ...]:
    """Return two marks at each corner of every trim, in line with it and outside the bleed.

    A mark that would reach into a neighbour's bleed is left out, and one that two trims share is drawn once.
    """
    kept = [trim.outset(Edges.all(bleed)) for trim in trims]
    marks = dict.fromkeys(mark for trim in trims for mark in _corner_marks(trim, bleed))
    return tuple(mark for mark in marks if not any(_reaches_into(mark.box, box) for box in kept))


def fold_marks(trim: Box, folds: Sequence[float], bleed: float) -> tuple[Shape, ...]:
    """Return a short dashed mark above and below each fold; folds: in mm from the left edge of the trim.

    bleed: how far the ground runs beyond the trim.
    """
    near = bleed + MARK_GAP
    far = near + MARK_LENGTH / 2
    places = [(trim.x + fold, y, way) for fold in folds for y, way in ((trim.y, -1), (trim.bottom, 1))]
    return tuple(_mark(x, y + way * near, x, y + way * far, _DASH) for x, y, way in places)


def _corner_marks(trim: Box, bleed: float) -> list[Shape]:
    near = bleed + MARK_GAP
    far = near + MARK_LENGTH
    marks = []
    for x, outwards in ((trim.x, -1), (trim.right, 1)):
        for y, down in ((trim.y, -1), (trim.bottom, 1)):
            marks.append(_mark(x + outwards * near, y, x + outwards * far, y))
            marks.append(_mark(x, y + down * near, x, y + down * far))
    return marks


def _mark(x: float, y: float, to_x: float, to_y: float, dash: float = 0.0) -> Shape:
    box = Box(min(x, to_x), min(y, to_y), abs(to_x - x), abs(to_y - y))
    line = Outline((("M", x, y), ("L", to_x, to_y)))
    return Shape((line,), box, stroke=REGISTRATION, stroke_width=_MARK_WIDTH, dash=dash)


def _reaches_into(line: Box, box: Box) -> bool:
    """Tell whether a line, which has no area, runs through a box or along its edge."""
    return line.x <= box.right and line.right >= box.x and line.y <= box.bottom and line.bottom >= box.y
