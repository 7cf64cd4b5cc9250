"""Pages as pictures for a screen: each in the middle of a canvas of a fixed shape, on its own ground."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import log

from kit.press.surfaces import MOST_BLEED
from kit.scene import Page, Placement, Sheet
from kit.units import Box, Edges, Size


def on_canvases(pages: Sequence[Page], canvases: Sequence[Size]) -> Iterator[Sheet]:
    """Yield each page on the canvas whose shape is most like its own, as large as it can be; sizes in mm."""
    for order, page in enumerate(pages):
        canvas = min(canvases, key=lambda each: _unlike(page.size, each))
        scale = min(canvas.width / page.size.width, canvas.height / page.size.height)
        width, height = page.size.width * scale, page.size.height * scale
        x, y = (canvas.width - width) / 2, (canvas.height - height) / 2
        across, down = (min(MOST_BLEED, side / scale) for side in (x, y))
        placement = Placement(page, x, y, scale, Edges(down, across, down, across), order)
        whole = Box(0, 0, *canvas)
        yield Sheet(page.name, canvas, (whole,), 0.0, (placement,), ground=page.ground)


def _unlike(size: Size, other: Size) -> float:
    return abs(log(size.width / size.height) - log(other.width / other.height))
