"""What reaches into a QR code on a page, or into the light edge by which a phone finds it."""

from __future__ import annotations

from collections.abc import Iterator

from kit.scene import Circle, Glyphs, Group, Outline, Page, Picture, Shape, walk
from kit.units import Box

_NEAR = 0.1
"""What reaches into a code by less than this many mm is a rounding error."""


def covered(code: Group, page: Page) -> bool:
    """Tell whether text, a logo or another code stands in the box of a code, or something is painted over it."""
    groups = [item for item in walk(page.items) if isinstance(item, Group)]
    place = next(index for index, group in enumerate(groups) if group is code)
    return any(
        box.overlaps(code.box, _NEAR)
        for index, group in enumerate(groups)
        if index != place
        for box in (*_read(group, code.box), *(_painted(group) if index > place else ()))
    )


def _read(group: Group, near: Box) -> Iterator[Box]:
    """Yield the boxes of what is read, seen as a logo or scanned in a group, as far as they may reach into a box."""
    if group.kind in ("logo", "qr"):
        yield group.box
    yield from (
        item.printed_in(group.box) for item in group.items if isinstance(item, Glyphs) and item.box.overlaps(near)
    )


def _painted(group: Group) -> Iterator[Box]:
    """Yield the boxes of the figures and pictures of a group."""
    for item in group.items:
        if isinstance(item, Picture):
            yield item.clip or item.box
        elif isinstance(item, Shape):
            for figure in item.figures:
                if isinstance(figure, Circle):
                    x, y, radius = figure.x, figure.y, figure.radius
                    yield Box(x - radius, y - radius, 2 * radius, 2 * radius)
                else:
                    yield item.box if isinstance(figure, Outline) else figure.box
