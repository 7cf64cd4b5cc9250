"""The modules of a code as they stand on a page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from kit.units import Box

_FILLED: Final = re.compile(b"\1+")


class Cells(NamedTuple):
    """Square cells in rows that fill a box, as the modules of a QR code: for each a byte, 1 where it is filled."""

    box: Box
    rows: tuple[bytes, ...]

    def runs(self) -> Iterator[tuple[int, int, int]]:
        """Yield what is filled from left to right and down: the column and row where it begins, and how many cells."""
        for row, cells in enumerate(self.rows):
            for run in _FILLED.finditer(cells):
                start, end = run.span()
                yield start, row, end - start

    def boxes(self) -> list[Box]:
        """Return the boxes of what is filled, neighbours in a row as one."""
        left, top, side = self.box.x, self.box.y, self.box.height / len(self.rows)
        return [Box(left + column * side, top + row * side, cells * side, side) for column, row, cells in self.runs()]
