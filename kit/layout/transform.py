"""Items of a page in new places: what turning, mirroring and moving them have in common."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from kit.qr.cells import Cells
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
from kit.units import Box

Point = tuple[float, float]


class Transform:
    """A new place for every place on a page, in mm; sizes stay, but for width and height, which may change places."""

    def __init__(self, place: Callable[[float, float], Point]) -> None:
        self.place = place

    def box(self, box: Box) -> Box:
        """Return a box in its new place."""
        (x, y), (right, bottom) = self.place(box.x, box.y), self.place(box.right, box.bottom)
        return Box(min(x, right), min(y, bottom), abs(right - x), abs(bottom - y))

    def item(self, item: Item) -> Item:
        """Return an item in its new place."""
        match item:
            case Group():
                return self.group(item)
            case Glyphs():
                return self.glyphs(item)
            case Picture():
                return self.picture(item)
            case Shape():
                figures = tuple(map(self.figure, item.figures))
                return replace(item, figures=figures, box=self.box(item.box), fill=item.fill and self.paint(item.fill))
        return replace(item, box=self.box(item.box))

    def group(self, group: Group) -> Group:
        """Return a group with all that is in it."""
        items = tuple(self.item(each) for each in group.items)
        clip = tuple(Rectangle(self.box(each.box), each.radius) for each in group.clip)
        return replace(group, items=items, box=self.box(group.box), clip=clip)

    def glyphs(self, glyphs: Glyphs) -> Glyphs:
        """Return a run of glyphs whose origin is in its new place."""
        x, baseline = self.place(glyphs.x, glyphs.baseline)
        return replace(glyphs, x=x, baseline=baseline, box=self.box(glyphs.box))

    def picture(self, picture: Picture) -> Picture:
        """Return a picture with what it is cut out as, and its shade."""
        return replace(
            picture,
            box=self.box(picture.box),
            clip=picture.clip and self.box(picture.clip),
            mask=picture.mask and self.figure(picture.mask),
            shade=picture.shade and self.shade(picture.shade),
        )

    def figure(self, figure: Figure) -> Figure:
        """Return a figure in its new place."""
        if isinstance(figure, Circle):
            return Circle(*self.place(figure.x, figure.y), figure.radius)
        if isinstance(figure, Rectangle):
            return Rectangle(self.box(figure.box), figure.radius)
        if isinstance(figure, Cells):
            return Cells(self.box(figure.box), self._rows(figure))
        return Outline(tuple(self._step(step) for step in figure.steps))

    def _rows(self, cells: Cells) -> tuple[bytes, ...]:
        """Return rows of cells as they are turned with their box; they are never seen in a mirror."""
        box, rows = self.box(cells.box), cells.rows
        x, y = self.place(cells.box.x, cells.box.y)
        is_right, is_low = abs(x - box.x) > box.width / 2, abs(y - box.y) > box.height / 2
        for _ in range({(False, False): 0, (True, False): 1, (True, True): 2, (False, True): 3}[is_right, is_low]):
            rows = tuple(bytes(column) for column in zip(*reversed(rows), strict=True))
        return rows

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
        return shade
