"""What grounds, shapes and pictures are painted with, once they have a place: data that a fragment takes along."""

from __future__ import annotations

from collections.abc import Mapping

from kit import scene
from kit.colour import Colour, mixed
from kit.model.paint import Gradient
from kit.units import Box, Size
from kit.values import dataclass


@dataclass(frozen=True, slots=True)
class Brush:
    """Colours by their names and roles, how much larger than drawn all is, and the size of the page in mm.

    palette: of what is filled. lines: of lines. contour: of the line round days and what is as small as they are, None
    for none.
    """

    palette: Mapping[str, Colour]
    lines: Mapping[str, Colour]
    contour: Colour | None
    factor: float
    page: Size

    def colour(self, paint: str | Gradient) -> Colour:
        """Return one of the campaign's colours, by its name or its role; of a gradient, the colour in its middle."""
        if isinstance(paint, Gradient):
            return mixed(self.colour(paint.from_), self.colour(paint.to), 0.5)
        return self.palette[paint]

    def colours(self, paint: str | Gradient) -> tuple[Colour, ...]:
        """Return a colour; of a gradient, those at its ends and in its middle."""
        if isinstance(paint, Gradient):
            return self.colour(paint.from_), self.colour(paint), self.colour(paint.to)
        return (self.colour(paint),)

    def paint(self, paint: str | Gradient, box: Box) -> scene.Paint:
        """Return a colour, or a gradient from one edge of a box to the other one."""
        if not isinstance(paint, Gradient):
            return self.colour(paint)
        left, top, right, bottom = (box.x, box.y), (box.x, box.y), (box.right, box.y), (box.x, box.bottom)
        ends = {"bottom": (top, bottom), "top": (bottom, top), "right": (left, right), "left": (right, left)}
        return scene.Gradient(self.colour(paint.from_), self.colour(paint.to), *ends[paint.towards])
