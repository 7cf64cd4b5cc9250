"""Ticks on a home printer's paper: where to cut with a ruler from edge to edge, and where to fold."""

from __future__ import annotations

from collections.abc import Sequence

from kit.colour import BLACK, WHITE
from kit.press.grid import Grid
from kit.scene import Outline, Shape
from kit.units import Box, millimetres

LENGTH = 3.5
"""How long a tick is, in mm."""

_GAP = 0.5
_INK, _HALO = millimetres(0.4), millimetres(1.4)


def cut_ticks(grid: Grid, edge: float) -> tuple[Shape, ...]:
    """Return ticks at both ends of every straight cut that parts the pieces from each other and from waste paper.

    They stand in the margin around the pieces; where that is not printed, in the white border inside them.
    edge: what the printer leaves white, in mm.
    """
    paper, trims = grid.paper, grid.trims
    across = sorted({round(x, 3) for trim in trims for x in (trim.x, trim.right)})
    down = sorted({round(y, 3) for trim in trims for y in (trim.y, trim.bottom)})
    upright = [x for x in across if edge <= x <= paper.width - edge]
    level = [y for y in down if edge <= y <= paper.height - edge]
    top, bottom = _ends(down[0], paper.height - down[-1], paper.height, grid, edge)
    left, right = _ends(across[0], paper.width - across[-1], paper.width, grid, edge)
    ticks = [line(x, start, x, stop) for x in upright for start, stop in (top, bottom)]
    ticks += [line(start, y, stop, y) for y in level for start, stop in (left, right)]
    return tuple(shape for each in ticks for shape in each)


def fold_ticks(trim: Box, folds: Sequence[float], border: float) -> tuple[Shape, ...]:
    """Return a dashed tick at both ends of each fold, where printing begins; folds: in mm from the left of the trim."""
    top, bottom = trim.y + border, trim.bottom - border
    ends = ((top, top + LENGTH), (bottom - LENGTH, bottom))
    places = (trim.x + fold for fold in folds)
    return tuple(shape for x in places for start, stop in ends for shape in line(x, start, x, stop, dash=0.8))


def line(x: float, y: float, to_x: float, to_y: float, dash: float = 0.0) -> tuple[Shape, Shape]:
    """Return a hairline that is seen on every ground, black on a wider white one; dash: in mm, 0 for none."""
    box = Box(min(x, to_x), min(y, to_y), abs(to_x - x), abs(to_y - y))
    path = (Outline((("M", x, y), ("L", to_x, to_y))),)
    return (
        Shape(path, box, stroke=WHITE, stroke_width=_HALO),
        Shape(path, box, stroke=BLACK, stroke_width=_INK, dash=dash),
    )


def _ends(
    before: float, after: float, length: float, grid: Grid, edge: float
) -> tuple[tuple[float, float], tuple[float, float]]:
    """Return from where to where ticks go at both ends of a cut; before, after: how much paper there is beyond it."""

    def end(margin: float) -> tuple[float, float]:
        room = margin - grid.bleed - _GAP - edge
        return (
            (max(edge, margin - grid.bleed - _GAP - LENGTH), margin - grid.bleed - _GAP)
            if room > 1
            else (edge, edge + LENGTH)
        )

    first, last = end(before), end(after)
    return first, (length - last[1], length - last[0])
