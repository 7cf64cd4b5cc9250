"""Lines for somebody to write on by hand."""

from __future__ import annotations

from collections.abc import Mapping

from kit.colour import Colour
from kit.model.art import WritingLines
from kit.scene import Rectangle, Shape
from kit.units import Box

_THICKNESS = 0.35  # mm


def draw_writing_lines(art: WritingLines, box: Box, factor: float, colours: Mapping[str, Colour]) -> tuple[Shape, ...]:
    """Return as many lines as there is room for, from edge to edge; the last one is the foot of the box."""
    pitch, thickness = art.pitch.mm * factor, _THICKNESS * factor
    lines = (box.bottom - thickness - number * pitch for number in reversed(range(int(box.height / pitch))))
    figures = tuple(Rectangle(Box(box.x, y, box.width, thickness)) for y in lines)
    return (Shape(figures, box, fill=colours[art.colour]),) if figures else ()
