"""Land and paper: a hill for a horizon, and sheets of cut paper with waved edges."""

from __future__ import annotations

import math
from collections.abc import Mapping

from kit.colour import Colour
from kit.layout.art.curves import Step, filled
from kit.model.art import CutPaper, Hill
from kit.scene import Shape
from kit.units import Box

Colours = Mapping[str, Colour]
_POINTS_A_WAVE = 8


def draw_hill(art: Hill, box: Box, factor: float, colours: Colours) -> tuple[Shape, ...]:
    """Return a hill whose foot is the bottom of the box and whose top touches the box's top."""
    rise = min(art.rise.resolve(box.height, factor), box.height)
    top = box.x + box.width * min(max(art.top, 0.05), 0.95)
    shoulder = box.y + rise
    left, right = (top - box.x) * 0.55, (box.right - top) * 0.55
    steps: list[Step] = [
        ("M", box.x, box.bottom),
        ("L", box.x, shoulder),
        ("C", box.x + left * 0.4, box.y + rise * 0.3, top - left, box.y, top, box.y),
        ("C", top + right, box.y, box.right - right * 0.4, box.y + rise * 0.3, box.right, shoulder),
        ("L", box.right, box.bottom),
        ("Z",),
    ]
    return (filled(steps, colours[art.colour]),)


def draw_cut_paper(art: CutPaper, box: Box, factor: float, colours: Colours) -> tuple[Shape, ...]:
    """Return sheets from the back to the front, each lower than the one behind it and waved a little otherwise."""
    swell = art.swell.resolve(box.height, factor)
    fall = (box.height - 2 * swell) / max(len(art.colours), 1)
    shapes = []
    for number, name in enumerate(art.colours):
        middle = box.y + swell + number * fall
        shapes.append(filled(_sheet(box, middle, swell, art.waves, number), colours[name]))
    return tuple(shapes)


def _sheet(box: Box, middle: float, swell: float, waves: float, number: int) -> list[Step]:
    parts = max(2, math.ceil(_POINTS_A_WAVE * waves))
    width = box.width / parts
    turn = 2 * math.pi * waves / parts
    begin = number * 2.1
    heights = [middle - swell * math.sin(begin + turn * part) for part in range(parts + 1)]
    slopes = [-swell * math.cos(begin + turn * part) * turn / width for part in range(parts + 1)]
    steps: list[Step] = [("M", box.x, box.bottom), ("L", box.x, heights[0])]
    for part in range(parts):
        x, third = box.x + part * width, width / 3
        one = (x + third, heights[part] + slopes[part] * third)
        two = (x + width - third, heights[part + 1] - slopes[part + 1] * third)
        steps.append(("C", *one, *two, x + width, heights[part + 1]))
    return [*steps, ("L", box.right, box.bottom), ("Z",)]
