"""A QR code as modules: its patterns, its data in a zigzag from the bottom right, and what it says about itself."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, product
from operator import itemgetter
from typing import Final

from kit.qr.codewords import Form, codewords, form_for, multiples
from kit.qr.masks import CELLS, Masks
from kit.store import Store

_LEVELS: Final = (0, 3, 2)
"""The numbers by which a code tells its level, M, Q or H (7.9.1, table 12)."""

_FORMAT_DIVISOR, _FORMAT_MASK = 0x537, 0x5412
_VERSION_DIVISOR: Final = 0x1F25

_PATTERN: Final = b"\0\1"
"""What a pattern has where it is light, and where it is dark."""

Rows = list[bytearray]


class Blank:
    """A code of a version before anything is written in it: its patterns, and the order in which data fills the rest.

    masks: those of the version.
    """

    def __init__(self, version: int) -> None:
        self._size = size = 4 * version + 17
        rows, free = [bytearray(size) for _ in range(size)], [bytearray(b"\1" * size) for _ in range(size)]
        _draw_patterns(rows, free, version)
        self.masks = Masks(free)
        places = {place: number for number, place in enumerate(_zigzag(free))}
        self._bits = len(places)
        cells = ((places.get((r, c), self._bits + rows[r][c]) for c in range(size)) for r in range(size))
        self._order = itemgetter(*chain.from_iterable(cells))

    @property
    def weight(self) -> int:
        """About how many bytes it takes."""
        return 60 * self._size**2

    def filled(self, words: bytes) -> list[bytes]:
        """Return the rows of the code with the bits of codewords in it, 1 for a dark module, not yet masked (7.7.3)."""
        bits = format(int.from_bytes(words, "big"), f"0{8 * len(words)}b").encode().translate(CELLS)
        cells = bytes(self._order(bits + bytes(self._bits - len(bits)) + _PATTERN))  # a few modules stay light
        return [cells[start : start + self._size] for start in range(0, len(cells), self._size)]


def modules(address: str, store: Store) -> tuple[bytes, ...]:
    """Return the code of an address row by row, 1 for a dark module, without its quiet zone.

    The address is ASCII and begins with a small letter, as kit.model.address makes it, so that bytes are the mode for
    it. store: remembers what codes of one size have in common. Raises ValueError if it is longer than the largest code
    holds.
    """
    data = address.encode("ascii")
    form = form_for(len(data))
    blank = store.made(("blank qr", form.version), lambda: Blank(form.version), lambda made: made.weight)
    divisor = store.made(("qr divisor", form.checks), lambda: multiples(form.checks), lambda made: 60 * len(made))
    mask, rows = blank.masks.masked(blank.filled(codewords(data, form, divisor)))
    _tell_format(rows, form, mask)
    _tell_version(rows, form.version)
    return tuple(bytes(row) for row in rows)


def _draw_patterns(rows: Rows, free: Rows, version: int) -> None:
    """Draw what every code of a version has, and keep the places free where it tells its format and version (6.3)."""
    size = len(rows)
    for place in range(8, size - 8):
        rows[place][6] = rows[6][place] = 1 - place % 2
        free[place][6] = free[6][place] = 0
    for row, column in ((3, 3), (3, size - 4), (size - 4, 3)):
        _draw_squares(rows, free, row, column, 4, light=(2, 4))
    for row, column in product(_alignment(version), repeat=2):
        if (row, column) not in ((6, 6), (6, size - 7), (size - 7, 6)):
            _draw_squares(rows, free, row, column, 2, light=(1,))
    for place in (*range(9), *range(size - 8, size)):
        free[place][8] = free[8][place] = 0
    if version > 6:
        for place, other in product(range(6), range(size - 11, size - 8)):
            free[place][other] = free[other][place] = 0


def _draw_squares(rows: Rows, free: Rows, row: int, column: int, reach: int, light: tuple[int, ...]) -> None:
    """Draw squares in one another about a middle, as far as the code goes; light: the distances of light ones."""
    size = len(rows)
    for down, across in product(range(-reach, reach + 1), repeat=2):
        if 0 <= row + down < size and 0 <= column + across < size:
            rows[row + down][column + across] = max(abs(down), abs(across)) not in light
            free[row + down][column + across] = 0


def _alignment(version: int) -> list[int]:
    """Return the rows, and the columns, in which alignment patterns have their middles (Annex E)."""
    if version == 1:
        return []
    count, last = version // 7 + 2, 4 * version + 10
    step = 26 if version == 32 else (4 * version + 2 * count + 1) // (2 * count - 2) * 2
    return [6, *(last - step * number for number in reversed(range(count - 1)))]


def _zigzag(free: Rows) -> Iterator[tuple[int, int]]:
    """Yield where no pattern is, from the bottom right in columns two modules wide (7.7.3)."""
    size = len(free)
    up = True
    for right in (*range(size - 1, 6, -2), 5, 3, 1):
        for row in reversed(range(size)) if up else range(size):
            for column in (right, right - 1):
                if free[row][column]:
                    yield row, column
        up = not up


def _tell_format(rows: Rows, form: Form, mask: int) -> None:
    """Write level and mask twice next to the finder patterns (7.9.1)."""
    told = _with_checks(_LEVELS[form.level] << 3 | mask, 10, _FORMAT_DIVISOR) ^ _FORMAT_MASK
    for number in range(8):
        last, first = told >> number & 1, told >> 14 - number & 1
        past_timing = number + (number > 5)
        rows[past_timing][8] = rows[8][-1 - number] = last
        rows[8][past_timing] = rows[-1 - number][8] = first
    rows[-8][8] = 1


def _tell_version(rows: Rows, version: int) -> None:
    """Write the version of a larger code above one finder pattern and to the left of another (7.10)."""
    if version < 7:
        return
    told = _with_checks(version, 12, _VERSION_DIVISOR)
    for number in range(18):
        place, other = number // 3, number % 3 - 11
        rows[place][other] = rows[other][place] = told >> number & 1


def _with_checks(number: int, bits: int, divisor: int) -> int:
    """Return a number with the remainder of its division by a polynomial after it, of so many bits (Annexes C, D)."""
    left = number
    for _ in range(bits):
        left = left << 1 ^ (left >> bits - 1) * divisor
    return number << bits | left
