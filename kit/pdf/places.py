"""Where each object of a file is: at a place of its own, or the how-manieth of those that are packed into a stream.

ISO 32000-1, 7.5.7 (object streams) and 7.5.8 (cross-reference streams).
"""

from __future__ import annotations

import struct
import zlib
from array import array
from typing import Final

_ENTRY: Final = struct.Struct(">BQH")
"""A line of the cross-reference: what it is, where, and which; PDF is told of it as `WIDTHS`."""

WIDTHS: Final = (1, 8, 2)

_FREE: Final = _ENTRY.pack(0, 0, 65535)
_BY_ITSELF, _PACKED = 1, 2
_TOLD_AT_ONCE: Final = 1000
"""So many lines of the cross-reference are deflated at a time."""


class Places:
    """The places of a file's objects by their numbers, from 1 on, in no more than ten bytes for each."""

    def __init__(self) -> None:
        self._where = array("Q")
        self._which = array("H")

    def __len__(self) -> int:
        return len(self._where)

    def reserve(self) -> int:
        """Return the number of another object, whose place is not known yet."""
        self._where.append(0)
        self._which.append(0)
        return len(self._where)

    def stands_at(self, number: int, place: int) -> None:
        """Note that an object stands by itself so many bytes after the beginning of the file."""
        self._where[number - 1] = place

    def is_packed(self, number: int, stream: int, index: int) -> None:
        """Note that an object is in the object stream of a number, after so many others."""
        self._where[number - 1], self._which[number - 1] = stream, index + 1

    def complete(self) -> bool:
        """Tell whether the place of every object is known."""
        return all(self._where)

    def deflated(self) -> bytes:
        """Return the content of the cross-reference stream, deflated."""
        deflater = zlib.compressobj()
        written = [deflater.compress(_FREE)]
        for first in range(0, len(self._where), _TOLD_AT_ONCE):
            places = range(first, min(first + _TOLD_AT_ONCE, len(self._where)))
            written.append(deflater.compress(b"".join(map(self._line, places))))
        return b"".join((*written, deflater.flush()))

    def _line(self, place: int) -> bytes:
        where, which = self._where[place], self._which[place]
        return _ENTRY.pack(_PACKED, where, which - 1) if which else _ENTRY.pack(_BY_ITSELF, where, 0)
