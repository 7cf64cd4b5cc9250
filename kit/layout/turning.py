"""What is turned by a quarter, two or three, clockwise: items of a page that lies on its side become items of the page.

What is inside a turned element is arranged and placed as on a page of its own, which is turned onto the real one: so
everything else that looks at a page finds its items where they are printed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from kit.scene import (
    Circle,
    Figure,
    Glyphs,
    Gradient,
    Group,
    Item,
    Outline,
    Paint,
    Picture,
    Rectangle,
    Shade,
    Shape,
)
from kit.units import Box, Size

_Point = tuple[float, float]
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


class _Turn:
    """One turn of a page: every place on it finds its new one."""

    def __init__(self, degrees: int, page: Size) -> None:
        self.degrees = degrees
        places: dict[int, Callable[[float, float], _Point]] = {
            90: lambda x, y: (page.width - y, x),
            180: lambda x, y: (page.width - x, page.height - y),
            270: lambda x, y: (y, page.height - x),
        }
        self.place = places[degrees]

    def box(self, box: Box) -> Box:
        """Return a box in its new place."""
        (x, y), (right, bottom) = self.place(box.x, box.y), self.place(box.right, box.bottom)
        return Box(min(x, right), min(y, bottom), abs(right - x), abs(bottom - y))

    def item(self, item: Item) -> Item:
        """Return an item in its new place."""
        match item:
            case Group():
                items = tuple(self.item(each) for each in item.items)
                clip = tuple(Rectangle(self.box(each.box), each.radius) for each in item.clip)
                return replace(item, items=items, box=self.box(item.box), clip=clip)
            case Glyphs():
                x, baseline = self.place(item.x, item.baseline)
                turn = (item.turn + self.degrees) % 360
                return replace(item, x=x, baseline=baseline, box=self.box(item.box), turn=turn)
            case Shape():
                figures = tuple(map(self.figure, item.figures))
                return replace(item, figures=figures, box=self.box(item.box), fill=item.fill and self.paint(item.fill))
            case Picture():
                return replace(
                    item,
                    box=self.box(item.box),
                    clip=item.clip and self.box(item.clip),
                    mask=item.mask and self.figure(item.mask),
                    shade=item.shade and self.shade(item.shade),
                    turn=(item.turn + self.degrees) % 360,
                )
        return replace(item, box=self.box(item.box))

    def figure(self, figure: Figure) -> Figure:
        """Return a figure in its new place."""
        if isinstance(figure, Circle):
            return Circle(*self.place(figure.x, figure.y), figure.radius)
        if isinstance(figure, Rectangle):
            return Rectangle(self.box(figure.box), figure.radius)
        return Outline(tuple(self._step(step) for step in figure.steps))

    def _step(self, step: tuple[str | float, ...]) -> tuple[str | float, ...]:
        numbers = [float(number) for number in step[1:]]
        places = zip(numbers[::2], numbers[1::2], strict=True)
        return (step[0], *(number for x, y in places for number in self.place(x, y)))

    def paint(self, paint: Paint) -> Paint:
        """Return a colour as it is, or a gradient along its new line."""
        if not isinstance(paint, Gradient):
            return paint
        return paint._replace(start=self.place(*paint.start), end=self.place(*paint.end))

    def shade(self, shade: Shade) -> Shade:
        """Return a shade that is strongest on its new side."""
        side = shade.side
        for _ in range(self.degrees // 90):
            side = _CLOCKWISE.get(side, side)
        return shade._replace(side=side)
