"""Pages as pictures for a screen: each in its own shape, or in the middle of the canvas that was chosen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import log

from kit.press.surfaces import MOST_BLEED
from kit.scene import Page, Placement, Sheet
from kit.units import MM_PER_PIXEL, Box, Edges, Size


def on_canvases(pages: Sequence[Page], canvases: Sequence[Size]) -> Iterator[Sheet]:
    """Yield each page as a picture; canvases: sizes in mm.

    On the one canvas that was chosen a page is whole and as large as it can be. Where there are several, none was
    chosen: the picture has the shape of its page, whole to its edges, and is as wide as the canvas most like it.
    """
    for order, page in enumerate(pages):
        canvas = canvases[0] if len(canvases) == 1 else _in_own_shape(page.size, canvases)
        scale = min(canvas.width / page.size.width, canvas.height / page.size.height)
        width, height = page.size.width * scale, page.size.height * scale
        x, y = (canvas.width - width) / 2, (canvas.height - height) / 2
        across, down = (min(MOST_BLEED, side / scale) for side in (x, y))
        placement = Placement(page, x, y, scale, Edges(down, across, down, across), order)
        whole = Box(0, 0, *canvas)
        yield Sheet(page.name, canvas, (whole,), 0.0, (placement,), ground=page.ground)


def _in_own_shape(size: Size, canvases: Sequence[Size]) -> Size:
    """Return the size of a picture of a page in whole pixels: as wide as the canvas whose shape is most like it."""
    width = min(canvases, key=lambda each: _unlike(size, each)).width
    return Size(width, round(width * size.height / size.width / MM_PER_PIXEL) * MM_PER_PIXEL)


def _unlike(size: Size, other: Size) -> float:
    return abs(log(size.width / size.height) - log(other.width / other.height))
