"""What is turned by a quarter, two or three, clockwise: items of a page that lies on its side become items of the page.

What is inside a turned element is arranged and placed as on a page of its own, which is turned onto the real one: so
everything else that looks at a page finds its items where they are printed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from kit.layout.transform import Point, Transform
from kit.scene import Glyphs, Item, Picture, Shade
from kit.units import Box, Size

_CLOCKWISE: Final = {"top": "right", "right": "bottom", "bottom": "left", "left": "top"}


def turned(items: tuple[Item, ...], degrees: int, page: Size) -> tuple[Item, ...]:
    """Return items turned clockwise by 90, 180 or 270 degrees, together with the page that they are on.

    page: the size in mm of the page that they are turned onto.
    """
    turn = _Turn(degrees, page)
    return tuple(turn.item(item) for item in items)


def upright(box: Box, degrees: int, page: Size) -> Box:
    """Return where a box of a page is on the page that is turned onto it."""
    whole = page if degrees == 180 else page.turned()
    return _Turn(360 - degrees, whole).box(box)


def turned_box(box: Box, degrees: int, page: Size) -> Box:
    """Return where a box is once it is turned with its page. page: the size of the page that it is turned onto."""
    return _Turn(degrees, page).box(box)


class _Turn(Transform):
    """One turn of a page."""

    def __init__(self, degrees: int, page: Size) -> None:
        places: dict[int, Callable[[float, float], Point]] = {
            90: lambda x, y: (page.width - y, x),
            180: lambda x, y: (page.width - x, page.height - y),
            270: lambda x, y: (y, page.height - x),
        }
        super().__init__(places[degrees])
        self.degrees = degrees

    def glyphs(self, glyphs: Glyphs) -> Glyphs:
        """Return a run of glyphs that is turned."""
        return replace(super().glyphs(glyphs), turn=(glyphs.turn + self.degrees) % 360)

    def picture(self, picture: Picture) -> Picture:
        """Return a picture that is turned."""
        return replace(super().picture(picture), turn=(picture.turn + self.degrees) % 360)

    def shade(self, shade: Shade) -> Shade:
        """Return a shade that is strongest on its new side."""
        side = shade.side
        for _ in range(self.degrees // 90):
            side = _CLOCKWISE.get(side, side)
        return shade._replace(side=side)
