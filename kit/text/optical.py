"""How far a letter falls back from its own left edge: what makes lines of large type seem to begin at one place.

Letters whose ink begins at one place seem not to where some are upright, others round or slanted: O, V and T then look
moved in. So these hang out a little, by a share of what is missing at their left side.
"""

from __future__ import annotations

from typing import Final

import uharfbuzz as hb

Point = tuple[float, float]

_LEVELS: Final = 24
"""At so many heights of a letter it is looked at where its ink begins."""
_DEEPEST: Final = 0.1
"""What is further in than this share of the size of the type looks as open as this."""
_CURVE_STEPS: Final = 8


class _Outline:
    """A pen that keeps an outline as straight pieces; its methods have the names that HarfBuzz calls."""

    def __init__(self) -> None:
        self.pieces: list[tuple[Point, Point]] = []
        self._start: Point = (0.0, 0.0)
        self._last: Point = (0.0, 0.0)

    def moveTo(self, point: Point) -> None:
        self._start = self._last = point

    def lineTo(self, point: Point) -> None:
        self.pieces.append((self._last, point))
        self._last = point

    def qCurveTo(self, handle: Point, end: Point) -> None:
        self.curveTo(_between(self._last, handle, 2 / 3), _between(end, handle, 2 / 3), end)

    def curveTo(self, handle: Point, other: Point, end: Point) -> None:
        start = self._last
        for step in range(1, _CURVE_STEPS + 1):
            part = step / _CURVE_STEPS
            one, two, three = (
                _between(before, after, part) for before, after in ((start, handle), (handle, other), (other, end))
            )
            self.lineTo(_between(_between(one, two, part), _between(two, three, part), part))

    def closePath(self) -> None:
        self.pieces.append((self._last, self._start))


def recess(font: hb.Font, number: int, units_per_em: int) -> float:
    """Return how far the left side of a glyph lies behind its foremost point on an average, in font units."""
    extents = font.get_glyph_extents(number)
    if not extents or not extents.width or not extents.height:
        return 0.0
    outline, deepest = _Outline(), _DEEPEST * units_per_em
    font.draw_glyph_with_pen(number, outline)
    inset = 0.0
    for level in range(_LEVELS):
        y = extents.y_bearing + extents.height * (level + 0.5) / _LEVELS
        crossed = [
            x + (y - height) / (end_height - height) * (end - x)
            for (x, height), (end, end_height) in outline.pieces
            if (height <= y) != (end_height <= y)
        ]
        inset += min(min(crossed, default=extents.x_bearing + deepest) - extents.x_bearing, deepest)
    return inset / _LEVELS


def _between(start: Point, end: Point, part: float) -> Point:
    return start[0] + part * (end[0] - start[0]), start[1] + part * (end[1] - start[1])
