"""What of a page nobody may lose: what is read and what is counted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import reduce

from kit.scene import Circle, Glyphs, Group, Item, Page, Shape
from kit.units import Box, Edges, Size

RISE = 0.5
"""How far letters rise above the capitals or swing out beside their place, in mm: so far they keep from a border."""

_KEPT = frozenset({"qr", "logo"})


def fitting_scale(pages: Sequence[Page], size: Size, border: float) -> float:
    """Return how large pages can be printed inside a white border, 1 if nothing to be read or counted is under it.

    size: of each page, border: in mm. No less than what brings all of the page inside.
    """
    least = least_scale(size, border)
    room = Box(0, 0, *size).inset(Edges.all(border))
    boxes = [box for page in pages for box in kept_boxes(page)]
    if not boxes or room.contains(kept := reduce(Box.union, boxes), 0.05):
        return 1.0
    middle_x, middle_y = size.width / 2, size.height / 2
    across = max(middle_x - kept.x, kept.right - middle_x)
    down = max(middle_y - kept.y, kept.bottom - middle_y)
    clear = border + RISE
    return max(least, min((middle_x - clear) / across, (middle_y - clear) / down, 1.0))


def least_scale(size: Size, border: float) -> float:
    """Return how large pages of a size are printed so that all of them is inside a white border; lengths in mm."""
    return min((size.width - 2 * border) / size.width, (size.height - 2 * border) / size.height)


def kept_boxes(page: Page) -> Iterator[Box]:
    """Yield the boxes of words, codes, logos and days on a page, without what runs off it on purpose."""
    paper = Box(0, 0, *page.size)
    yield from (paper.intersection(box) for box in _boxes(page.items, paper) if paper.overlaps(box))


def _boxes(items: tuple[Item, ...], around: Box) -> Iterator[Box]:
    """Yield the boxes of what is kept among items. around: the box of the group that they are in."""
    for item in items:
        if isinstance(item, Glyphs):
            yield item.printed_in(around)
        elif isinstance(item, Group):
            if item.kind in _KEPT:
                yield item.box
            elif item.counted:
                yield from map(_dots_box, (each for each in item.items if isinstance(each, Shape)))
            else:
                yield from _boxes(item.items, item.box)


def _dots_box(shape: Shape) -> Box:
    """Return the box of dots, which may stand in a much larger room."""
    dots = [each for each in shape.figures if isinstance(each, Circle)]
    if not dots:
        return shape.box
    left, top = min(dot.x - dot.radius for dot in dots), min(dot.y - dot.radius for dot in dots)
    right, bottom = max(dot.x + dot.radius for dot in dots), max(dot.y + dot.radius for dot in dots)
    return Box(left, top, right - left, bottom - top)
