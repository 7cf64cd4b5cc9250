"""Which parts of a mask hang together with its edge: found run by run, which is quick without any other library."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import Final

from PIL import Image

_RUN: Final = re.compile(rb"\xff+")


def reached(mask: Image.Image) -> Image.Image:
    """Return what of a mask, 255 in 'L', can be reached from outside over the pixels beside, above and below."""
    width, height = mask.size
    data = mask.tobytes()
    runs = [[match.span() for match in _RUN.finditer(data, row * width, (row + 1) * width)] for row in range(height)]
    starts = [[start - row * width for start, _ in there] for row, there in enumerate(runs)]
    ends = [[end - row * width for _, end in there] for row, there in enumerate(runs)]
    found = [bytearray(len(there)) for there in runs]
    waiting = [(row, number) for row in range(height) for number in _at_edge(row, starts[row], ends[row], mask.size)]
    for row, number in waiting:
        found[row][number] = 1
    while waiting:
        row, number = waiting.pop()
        start, end = starts[row][number], ends[row][number]
        for beside in (row - 1, row + 1):
            if not 0 <= beside < height:
                continue
            for other in range(bisect_left(ends[beside], start + 1), bisect_left(starts[beside], end)):
                if not found[beside][other]:
                    found[beside][other] = 1
                    waiting.append((beside, other))
    painted = bytearray(len(data))
    for row, there in enumerate(runs):
        for number, (start, end) in enumerate(there):
            if found[row][number]:
                painted[start:end] = data[start:end]
    return Image.frombytes("L", mask.size, bytes(painted))


def _at_edge(row: int, starts: list[int], ends: list[int], size: tuple[int, int]) -> Iterator[int]:
    """Yield the numbers of the runs of a row that touch the edge of the picture."""
    whole = row in (0, size[1] - 1)
    yield from (
        number
        for number, (start, end) in enumerate(zip(starts, ends, strict=True))
        if whole or not start or end == size[0]
    )
