"""What of a page nobody may lose: what is read and what is counted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import reduce

from kit.scene import Circle, Glyphs, Group, Item, Page, Shape
from kit.units import Box, Edges, Size, millimetres

RISE = 0.5
"""How far letters rise above the capitals or swing out beside their place, in mm: so far they keep from a border."""

_ASCENDERS = 0.05
"""An h or a k rises above the capitals of its typeface by up to this share of the size of its type."""

_UNSEEN = 0.05
"""So many mm under a border are lost without anybody seeing it."""

_KEPT = frozenset({"qr", "logo"})


def fitting_scale(pages: Sequence[Page], size: Size, border: float) -> float:
    """Return how large pages can be printed inside a white border, 1 if nothing to be read or counted is under it.

    size: of each page, border: in mm. No less than what brings all of the page inside.
    """
    middle = size.width / 2, size.height / 2
    return min((scale_inside(page, size, Edges.all(border), middle) for page in pages), default=1.0)


def scale_inside(page: Page, size: Size, border: Edges, still: tuple[float, float]) -> float:
    """Return how large a page can be printed so that none of what is kept is under its border.

    size: of the page, border: in mm, 0 where the page goes on, as at a fold. still: the place that stays where it is.
    No less than what brings all of it inside.
    """
    room = Box(0, 0, *size).inset(border)
    boxes = [*kept_boxes(page)]
    if not boxes or room.contains(kept := reduce(Box.union, boxes), _UNSEEN):
        return 1.0
    x, y = still
    parts = (y, size.width - x, size.height - y, x)
    reaches = (y - kept.y, kept.right - x, kept.bottom - y, x - kept.x)
    return min(_share(*side) for side in zip(parts, border, reaches, strict=True))


def _share(part: float, edge: float, reach: float) -> float:
    """Return how large a part of a page is printed of which so much is used; lengths in mm."""
    if not edge or reach <= part - edge + _UNSEEN:
        return 1.0
    return max((part - edge) / part, (part - edge - RISE) / reach)


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
            yield item.printed_in(around).outset(_rise(item))
        elif isinstance(item, Group):
            if item.kind in _KEPT:
                yield item.box
            elif item.counted:
                yield from map(_dots_box, (each for each in item.items if isinstance(each, Shape)))
            else:
                yield from _boxes(item.items, item.box)


def _rise(run: Glyphs) -> Edges:
    """Return how far letters of a run rise above its capitals, on the side that is up when it is read."""
    sides = [0.0, 0.0, 0.0, 0.0]
    sides[run.turn // 90 % 4] = _ASCENDERS * millimetres(run.size)
    return Edges(*sides)


def _dots_box(shape: Shape) -> Box:
    """Return the box of dots, which may stand in a much larger room."""
    dots = [each for each in shape.figures if isinstance(each, Circle)]
    if not dots:
        return shape.box
    left, top = min(dot.x - dot.radius for dot in dots), min(dot.y - dot.radius for dot in dots)
    right, bottom = max(dot.x + dot.radius for dot in dots), max(dot.y + dot.radius for dot in dots)
    return Box(left, top, right - left, bottom - top)
