"""Pages of languages that run from right to left: laid out as all others, and then seen as in a mirror.

So columns, rows, corners and drawings change sides, and every box is where its counterpart is on the page of a language
that runs from left to right. What is read or known by its look only changes its place: words, which begin at
their right edge anyway, logos, pictures and QR codes.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from kit.layout.transform import Transform
from kit.scene import Glyphs, Group, Item, Paint, Picture, Shade
from kit.store import Same, Store

_SIDES: Final = {"left": "right", "right": "left"}
_MOVED_WHOLE: Final = "qr"


def mirrored(items: tuple[Item, ...], width: float, store: Store) -> tuple[Item, ...]:
    """Return items of a page of a width, in mm, as in a mirror; the same item gives the very same one."""
    mirror = _Mirror(width)

    def seen(item: Item) -> Item:
        return store.made(("mirrored", Same(item), width), lambda: mirror.item(item))

    return tuple(map(seen, items))


def mirrored_paint(paint: Paint, width: float) -> Paint:
    """Return what covers a page of a width, in mm, as in a mirror."""
    return _Mirror(width).paint(paint)


def mirrored_folds(folds: Iterable[float], width: float) -> tuple[float, ...]:
    """Return where a sheet of a width is folded, in mm from its left edge, as in a mirror."""
    return tuple(sorted(width - fold for fold in folds))


class _Mirror(Transform):
    """A page seen in a mirror that stands upright."""

    def __init__(self, width: float) -> None:
        super().__init__(lambda x, y: (width - x, y))

    def group(self, group: Group) -> Group:
        """Return a group; a text or a QR code is moved as it is."""
        if group.kind != _MOVED_WHOLE and not any(isinstance(item, Glyphs) for item in group.items):
            return super().group(group)
        across = self.box(group.box).x - group.box.x
        return Transform(lambda x, y: (x + across, y)).group(group)

    def picture(self, picture: Picture) -> Picture:
        """Return a picture that shows the same in its room."""
        across = self.box(picture.room).x - picture.room.x
        return replace(super().picture(picture), box=picture.box.moved(across, 0))

    def shade(self, shade: Shade) -> Shade:
        """Return a shade that is strongest on the other side."""
        return shade._replace(side=_SIDES.get(shade.side, shade.side))
