"""What is small or fine and all but black is printed with black alone: no screen frays it, no other ink misses it.

In inks it overprints, so that no white shows round it where one ink is a little off. It does not where black on top of
what is there already could be more ink than paper takes.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Final, NamedTuple

from kit.colour import BLACK, REGISTRATION, Colour
from kit.model.condition import PrintCondition
from kit.scene import Glyphs, Gradient, Group, Item, Paint, Picture, Rectangle, Shape
from kit.units import Box, millimetres

HAIRLINE: Final = millimetres(1.0)
"""A line thinner than this many mm is fine."""


class _Painted(NamedTuple):
    """Something that is painted.

    heavy: whether it may be of so much ink that no black fits on top. hides: whether nothing shows of what is below.
    """

    box: Box
    heavy: bool
    hides: bool


class Blacks:
    """What becomes black on one page. It is asked in painting order, since it remembers what is below."""

    def __init__(self, condition: PrintCondition, ground: Paint, scale: float) -> None:
        self._below = condition.black_below / scale
        self._hairline = HAIRLINE / scale if condition.black_below else 0.0
        self._in_inks = condition.ink == "cmyk"
        self._room = condition.most_ink - BLACK.cmyk[3]
        self._ground_is_heavy = self._is_heavy(ground)
        self._painted: list[_Painted] = []

    def copy(self) -> Blacks:
        """Return the same, to be asked for something that may not be painted here; without inks nothing is kept."""
        if not self._in_inks:
            return self
        copied = Blacks.__new__(Blacks)
        copied.__dict__.update(self.__dict__, _painted=[*self._painted])
        return copied

    def of(self, items: Iterable[Item], is_code: bool) -> tuple[object, ...]:
        """Return all that becomes of items here, as far as it is not the same everywhere at their scale.

        Without inks nothing depends on what is below.
        """
        if not self._in_inks:
            return ()
        told: list[object] = []
        for item in items:
            if isinstance(item, Group):
                told += self.of(item.items, is_code or item.kind == "qr")
            elif isinstance(item, Glyphs):
                told.append(self.text(item))
            elif isinstance(item, Shape):
                told.append(self.shape(item, is_code)[1])
            elif isinstance(item, Picture):
                self.picture(item)
        return tuple(told)

    def text(self, run: Glyphs) -> tuple[Colour, bool]:
        """Return the colour that a run is printed in, and whether it overprints."""
        if run.size >= self._below or not _is_all_but_black(run.colour):
            return run.colour, False
        return BLACK, self._may_overprint(run.box)

    def shape(self, shape: Shape, is_code: bool) -> tuple[Shape, bool]:
        """Return a shape as it is printed, and whether it overprints. is_code: whether it is a part of a QR code."""
        fill, stroke = shape.fill, shape.stroke
        if isinstance(fill, Colour) and _is_all_but_black(fill) and self._is_fine(shape, is_code):
            fill = BLACK
        if stroke and _is_all_but_black(stroke) and shape.stroke_width < self._hairline:
            stroke = BLACK
        changed = (fill, stroke) != (shape.fill, shape.stroke)
        overprints = changed and {fill, stroke} <= {BLACK, None} and self._may_overprint(shape.box)
        if self._in_inks and not overprints:
            self._remember(shape)
        return replace(shape, fill=fill, stroke=stroke) if changed else shape, overprints

    def picture(self, picture: Picture) -> None:
        """Remember that a picture is painted, which may be dark anywhere."""
        self._painted.append(_Painted(picture.room, heavy=True, hides=False))

    def _is_fine(self, shape: Shape, is_code: bool) -> bool:
        """Tell whether a filled shape is as fine as small type: all of a QR code, a line that is a thin rectangle."""
        if is_code:
            return self._below > 0
        return all(isinstance(each, Rectangle) and min(each.box.size) < self._hairline for each in shape.figures)

    def _remember(self, shape: Shape) -> None:
        heavy = any(self._is_heavy(paint) for paint in (shape.fill, shape.stroke) if paint)
        (only,) = shape.figures if len(shape.figures) == 1 else (None,)
        hides = isinstance(only, Rectangle) and not only.radius and shape.fill is not None
        if heavy or hides:
            self._painted.append(_Painted(shape.box, heavy, hides))

    def _is_heavy(self, paint: Paint) -> bool:
        """Tell whether black on top of a paint would be too much ink."""
        colours = (paint.first, paint.last) if isinstance(paint, Gradient) else (paint,)
        return any(sum(colour.cmyk[:3]) > self._room for colour in colours)

    def _may_overprint(self, box: Box) -> bool:
        if not self._in_inks:
            return False
        for painted in reversed(self._painted):
            if painted.heavy and painted.box.overlaps(box):
                return False
            if painted.hides and painted.box.contains(box):
                return True
        return not self._ground_is_heavy


def _is_all_but_black(colour: Colour) -> bool:
    return colour.is_nearly_black() and colour != REGISTRATION
