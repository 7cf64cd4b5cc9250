"""The mask of a QR code: the one of eight that leaves the fewest places at which a reader could stumble (7.8).

A whole code is one long binary number, a row after the other with four light modules between them, so that neighbours
are compared for all modules at once.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from math import inf
from typing import Final

Row = bytes | bytearray

_PERIOD: Final = 12
"""After so many rows and columns every mask begins again."""

_BETWEEN: Final = 4
_DIGITS: Final = bytes.maketrans(b"\0\1", b"01")
CELLS: Final = bytes.maketrans(b"01", b"\0\1")
"""Digits become modules, 1 for a dark one."""

_LIKE_A_FINDER: Final = re.compile("1011101(?:(?=0000)|(?<=00001011101))")

_RULES: Final[Sequence[Callable[[int, int], int]]] = (
    lambda row, column: (row + column) % 2,
    lambda row, column: row % 2,
    lambda row, column: column % 3,
    lambda row, column: (row + column) % 3,
    lambda row, column: (row // 2 + column // 3) % 2,
    lambda row, column: row * column % 2 + row * column % 3,
    lambda row, column: (row * column % 2 + row * column % 3) % 2,
    lambda row, column: ((row + column) % 2 + row * column % 3) % 2,
)
"""A mask turns the modules for which its rule says 0 (7.8.2, table 10)."""

_MASKS: Final = tuple(
    tuple(bytes(not rule(row, column) for column in range(_PERIOD)) for row in range(_PERIOD)) for rule in _RULES
)


class Masks:
    """The masks of all codes that have the same places free for data."""

    def __init__(self, free: Sequence[Row]) -> None:
        """Lay the masks over the places that are free; free: row by row 1 where data is, which alone is masked."""
        self._size = size = len(free)
        upright, sideways = _number(free), _number(_turned(free))
        self._inside = _number([b"\1" * size] * size)
        self._over = [
            (_number(_repeated(mask, size)) & upright, _number(_repeated(_turned(mask), size)) & sideways)
            for mask in _MASKS
        ]

    def masked(self, rows: Sequence[Row]) -> tuple[int, list[bytearray]]:
        """Return which mask is best for a code, and the code with it. rows: 1 for a dark module, 0 for a light one."""
        upright, sideways = _number(rows), _number(_turned(rows))
        best = (inf, 0, 0)
        for mask, (over, over_turned) in enumerate(self._over):
            seen = upright ^ over
            badness = _badness(seen, sideways ^ over_turned, self._inside, self._size, best[0])
            if badness < best[0]:
                best = (badness, mask, seen)
        text = _text(best[2], self._size).encode().translate(CELLS)
        stride = self._size + _BETWEEN
        return best[1], [bytearray(text[row * stride : row * stride + self._size]) for row in range(self._size)]


def _badness(seen: int, turned: int, inside: int, size: int, most: float) -> int:
    """Return the penalty of a code (7.8.3.1, table 11), given row by row and column by column.

    most: one that is no less need not be known in full: what takes longest to find is left out of it.
    """
    alike, alike_down = _alike(seen, inside), _alike(turned, inside)
    stride = size + _BETWEEN
    blocks = alike & (alike << stride) & ~(seen ^ seen << stride)
    uneven = 10 * int(abs(float(seen.bit_count()) / size**2 * 100 - 50) / 5)
    badness = _long_runs(alike) + _long_runs(alike_down) + 3 * blocks.bit_count() + uneven
    if badness >= most:
        return badness
    return badness + 40 * sum(len(_LIKE_A_FINDER.findall("0000" + _text(each, size))) for each in (seen, turned))


def _alike(code: int, inside: int) -> int:
    """Return which modules are as dark as the next ones after them in their rows."""
    return inside & inside << 1 & ~(code ^ code << 1)


def _long_runs(alike: int) -> int:
    """Return the penalty of five or more modules of one colour in a row: three, and one for each beyond the fifth."""
    fives = alike & alike << 1 & alike << 2 & alike << 3
    return fives.bit_count() + 2 * (fives & ~(fives >> 1)).bit_count()


def _number(rows: Sequence[Row]) -> int:
    between = bytes(_BETWEEN)
    return int((between.join(rows) + between).translate(_DIGITS), 2)


def _text(number: int, size: int) -> str:
    return format(number, f"0{size * (size + _BETWEEN)}b")


def _turned(rows: Sequence[Row]) -> list[bytes]:
    return [bytes(column) for column in zip(*rows, strict=True)]


def _repeated(pattern: Sequence[bytes], size: int) -> list[bytes]:
    across = [(row * (size // _PERIOD + 1))[:size] for row in pattern]
    return (across * (size // _PERIOD + 1))[:size]
