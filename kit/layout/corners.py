"""Round corners of a box, and what they cut of what is in it."""

from __future__ import annotations

from dataclasses import replace
from math import hypot

from kit.layout.shapes import with_bleed
from kit.scene import Glyphs, Group, Item, Picture, Rectangle
from kit.units import Box, Size
from kit.values import dataclass

_NEVER_CUT = ("logo", "qr")
_TOLERANCE = 0.01
"""What stands out by less than this many mm is a rounding error."""


@dataclass(frozen=True, slots=True)
class Corners:
    """The corners of a box: their radius in mm, and the page, at whose edge they are not round."""

    radius: float
    page: Size

    def cut(self, items: tuple[Item, ...], box: Box) -> tuple[Item, ...]:
        """Return items in a box; drawings and pictures that stand out of it are cut, words, logos and codes never."""
        if with_bleed(box, self.page) != box:
            return items
        radius = min(self.radius, box.width / 2, box.height / 2)
        return tuple(cut(item, Rectangle(box, radius)) for item in items)


def cut(item: Item, room: Rectangle) -> Item:
    """Return an item without what of its drawings and pictures stands out of a room."""
    if not isinstance(item, Group) or item.kind in _NEVER_CUT:
        return item
    if any(isinstance(inner, Group) for inner in item.items):
        return replace(item, items=tuple(cut(inner, room) for inner in item.items))
    if any(isinstance(inner, Glyphs) for inner in item.items):
        return item
    painted = [inner.room if isinstance(inner, Picture) else inner.box for inner in item.items]
    return item if all(_holds(room, box) for box in painted) else replace(item, clip=(*item.clip, room))


def _holds(room: Rectangle, box: Box) -> bool:
    """Tell whether all of a box is inside a rectangle with round corners."""
    if not room.box.contains(box, _TOLERANCE):
        return False
    middle = Box(
        room.box.x + room.radius,
        room.box.y + room.radius,
        room.box.width - 2 * room.radius,
        room.box.height - 2 * room.radius,
    )
    across = max(middle.x - box.x, box.right - middle.right)
    down = max(middle.y - box.y, box.bottom - middle.bottom)
    return across <= 0 or down <= 0 or hypot(across, down) <= room.radius + _TOLERANCE
