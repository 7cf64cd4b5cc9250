"""How many finished pieces stand on a sheet of paper, and where: in rows and columns, cut apart by straight cuts."""

from __future__ import annotations

from math import floor

from kit.units import Box, Size
from kit.values import dataclass

BLEED = 2.0
"""How far grounds run beyond pieces that are cut out by hand, in mm."""

TICKS = 4.0
"""Room for the ticks that show where to cut, in mm, beside what is printed."""

_MOST_WHITE = 0.1
"""No more than this share of the shorter side of a piece is white along each of its edges, if it can be helped."""

_NEAR = 0.1
"""Pieces that are all together so many mm larger than the paper fit on it."""


@dataclass(frozen=True, slots=True)
class Grid:
    """Pieces on paper, all lengths in mm. paper: as it lies. trims: the pieces, row by row, in the middle of the paper.

    bleed: how far grounds run beyond each piece. border: the white edge inside each piece, where it is not cut out of
    something larger: as wide as what the printer leaves white.
    """

    paper: Size
    trims: tuple[Box, ...]
    bleed: float = 0.0
    border: float = 0.0


def grid_for(size: Size, paper: Size, edge: float, border: float = 0.0) -> Grid | None:
    """Return how pieces of a size stand on paper whose edge is left white, None if not even one does.

    As many as fit. They are cut out with ground all round if as many fit so, else they stand edge to edge. border: how
    wide the white edge of those is at least, in mm; what is cut out has none.
    """
    ways = [
        _grid(size, way, edge, bleed, border)
        for way in dict.fromkeys((_as(size, paper), _as(size, paper).turned()))
        for bleed in (BLEED, 0.0)
    ]
    found = [grid for grid in ways if grid.trims]
    return max(found, key=lambda grid: (not _drowned(grid), len(grid.trims))) if found else None


def _drowned(grid: Grid) -> bool:
    """Tell whether so much of the pieces would be white that fewer of them on the paper are better."""
    return grid.border > _MOST_WHITE * min(grid.trims[0].size)


def _as(size: Size, paper: Size) -> Size:
    """Return paper turned as a piece is."""
    return paper.turned() if (size.width > size.height) != (paper.width > paper.height) else paper


def _grid(size: Size, paper: Size, edge: float, bleed: float, least: float) -> Grid:
    margin = edge + TICKS if bleed else 0.0
    step = Size(size.width + 2 * bleed, size.height + 2 * bleed)
    across = floor((paper.width - 2 * margin + _NEAR) / step.width)
    down = floor((paper.height - 2 * margin + _NEAR) / step.height)
    left, top = (paper.width - across * step.width) / 2, (paper.height - down * step.height) / 2
    trims = tuple(
        Box(left + column * step.width + bleed, top + row * step.height + bleed, *size)
        for row in range(down)
        for column in range(across)
    )
    border = 0.0 if bleed else max(least, edge - left, edge - top)
    return Grid(paper, trims, bleed, border)
