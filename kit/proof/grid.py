"""How many cases stand on a sheet of the proof, and how large their pages are there."""

from __future__ import annotations

from collections.abc import Callable
from math import ceil
from typing import Final

from kit.units import Size
from kit.values import dataclass

BETWEEN_CASES: Final = 9.0
BETWEEN_ROWS: Final = 7.0
BETWEEN_PAGES: Final = 3.0
"""Room between neighbours on the proof, in mm."""

_SHORT, _LONG = 55.0, 130.0  # mm: one side of a page at least as long can be judged at arm's length
_MOST_COLUMNS, _MOST_ROWS = 8, 6
_SIDE_BY_SIDE = 3


@dataclass(frozen=True, slots=True)
class Grid:
    """Cases in columns and rows, each with its pages in `across` columns.

    page: how large a page's place is, in mm. cell: how wide a case is. caption: how high what is said of it may be.
    """

    columns: int
    rows: int
    across: int
    down: int
    page: Size
    cell: float
    caption: float

    @property
    def on_a_sheet(self) -> int:
        """How many cases a sheet has."""
        return self.columns * self.rows

    @property
    def pages_height(self) -> float:
        """How high all pages of a case are, in mm."""
        return self.down * self.page.height + (self.down - 1) * BETWEEN_PAGES

    @property
    def row(self) -> float:
        """How high a row of cases is with its captions, in mm."""
        return self.pages_height + self.caption


def arrange(count: int, pages: int, paper: Size, room: Size, caption: Callable[[float], float]) -> Grid:
    """Return the grid with the fewest sheets on which pages can be judged, of those the one with the largest pages.

    count: of cases. pages: of each, of a size of paper. caption: the height of the highest one in a width, in mm.
    """
    grids = []
    abreast = range(min(pages, _SIDE_BY_SIDE), pages + 1)
    for columns in range(1, _MOST_COLUMNS + 1):
        cell = (room.width - (columns - 1) * BETWEEN_CASES) / columns
        height = caption(cell)
        grids += [
            _grid(columns, rows, across, ceil(pages / across), paper, room, height)
            for rows in _rows(count)
            for across in abreast
        ]
    possible = [grid for grid in grids if grid.page.width > 0 and grid.page.height > 0]
    legible = [grid for grid in possible if _legible(grid.page)]
    if not legible:
        return max(possible, key=lambda grid: (grid.page.width, -grid.on_a_sheet))
    return min(legible, key=lambda grid: (ceil(count / grid.on_a_sheet), -grid.page.width, grid.on_a_sheet))


def _rows(count: int) -> range:
    return range(1, min(_MOST_ROWS, max(1, count)) + 1)


def _legible(page: Size) -> bool:
    return min(page.width, page.height) >= _SHORT or max(page.width, page.height) >= _LONG


def _grid(columns: int, rows: int, across: int, down: int, paper: Size, room: Size, caption: float) -> Grid:
    cell = (room.width - (columns - 1) * BETWEEN_CASES) / columns
    row = (room.height - (rows - 1) * BETWEEN_ROWS) / rows
    width = (cell - (across - 1) * BETWEEN_PAGES) / across
    height = (row - caption - (down - 1) * BETWEEN_PAGES) / down
    scale = min(width / paper.width, height / paper.height)
    return Grid(columns, rows, across, down, Size(paper.width * scale, paper.height * scale), cell, caption)
