"""Marks of a sheet somewhere else, and smaller."""

from __future__ import annotations

from dataclasses import replace

from kit.qr.cells import Cells
from kit.scene import Circle, Figure, Outline, Rectangle, Shape
from kit.units import Box


def moved(mark: Shape, x: float, y: float, scale: float = 1.0) -> Shape:
    """Return a mark of a sheet that is made smaller and then moved, in mm, its lines as thick as they were."""

    def box_of(box: Box) -> Box:
        return Box(x + box.x * scale, y + box.y * scale, box.width * scale, box.height * scale)

    def step(each: tuple[str | float, ...]) -> tuple[str | float, ...]:
        letter, *places = each
        return (letter, *((y if index % 2 else x) + float(place) * scale for index, place in enumerate(places)))

    def smaller(figure: Figure) -> Figure:
        if isinstance(figure, Outline):
            return Outline(tuple(map(step, figure.steps)))
        if isinstance(figure, Circle):
            return Circle(x + figure.x * scale, y + figure.y * scale, figure.radius * scale)
        if isinstance(figure, Cells):
            return figure._replace(box=box_of(figure.box))
        return Rectangle(box_of(figure.box), figure.radius * scale)

    return replace(mark, figures=tuple(map(smaller, mark.figures)), box=box_of(mark.box))
