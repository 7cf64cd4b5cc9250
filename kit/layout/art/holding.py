"""Holding: a large rounded form round a small one, as arms are; open on one side, so that it never looks back."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Final

from kit.colour import Colour
from kit.layout.art.curves import Frame, band, ribbon
from kit.model.art import Arms, Embrace, Leaves, Nested
from kit.scene import Shape
from kit.units import Box

Colours = Mapping[str, Colour]
_FURTHER: Final = -62.0  # degrees from where one circle rests to where the next one inside it does
_LEAST: Final = 9.0  # mm: a smaller embrace would look like a blot, and is left out
_RIM: Final = 0.10  # how much of the way to the rim stays open, as where paper is laid on paper


def _frame(box: Box, reach: float, turn: float) -> Frame:
    """Return the frame of a form in the middle of its room, no wider than that."""
    return Frame(box.x + box.width / 2, box.y + box.height / 2, min(reach, box.width / 2), math.radians(turn))


def draw_embrace(art: Embrace, box: Box, factor: float, colours: Colours) -> tuple[Shape, ...]:
    """Return one who bends over a small one: a head, a body that runs out into an arm, and a dot in its bend."""
    frame = _frame(box, art.reach.resolve(box.height, factor), art.turn)
    if frame.unit < _LEAST * factor:
        return ()
    line = []
    for step in range(25):
        part = step / 24
        angle = math.radians(228 - 248 * part)  # from the shoulder down and round to the hand
        half = 0.115 + 0.175 * math.sin(math.pi * part**0.75) ** 1.2
        radius = 0.70 - 0.03 * part
        line.append((radius * math.cos(angle), radius * math.sin(angle), half))
    return (
        frame.cut(*ribbon(line), colours[art.large]),
        frame.circle(-0.04, -0.72, 0.26, colours[art.large]),
        frame.circle(0.13, 0.07, 0.30, colours[art.small]),
    )


def draw_arms(art: Arms, box: Box, factor: float, colours: Colours) -> tuple[Shape, ...]:
    """Return arcs with round ends, one inside the other, and the dot that rests in the innermost."""
    frame = _frame(box, art.reach.resolve(box.height, factor), art.turn)
    count = len(art.colours)
    thick = 0.68 / (count + 0.12 * (count - 1))
    half = math.radians(min(max(art.opening, 20.0), 330.0)) / 2
    start, end = -math.pi / 2 + half, 3 * math.pi / 2 - half
    shapes = []
    for number, name in enumerate(art.colours):
        outer = 1 - number * thick * 1.12
        wider = number * 0.10
        shapes.append(frame.cut(*band(outer, thick, start + wider, end - wider), colours[name]))
    shapes.append(frame.circle(0, 0, 0.24, colours[art.small]))
    return tuple(shapes)


def draw_nested(art: Nested, box: Box, factor: float, colours: Colours) -> tuple[Shape, ...]:
    """Return circles inside one another, each resting a little further round, as the chambers of a shell do."""
    x, y = box.x + box.width * art.centre.across, box.y + box.height * art.centre.down
    frame = Frame(x, y, art.reach.resolve(box.height, factor))
    shapes, across, down, radius = [], 0.0, 0.0, 1.0
    for number, name in enumerate(art.colours):
        if number:
            smaller = radius * min(max(art.shrink, 0.1), 0.9)
            rest = math.radians(90 + art.turn + (number - 1) * _FURTHER)
            away = (radius - smaller) * (1 - _RIM)
            across, down = across + away * math.cos(rest), down + away * math.sin(rest)
            radius = smaller
        shapes.append(frame.circle(across, down, radius, colours[name]))
    return tuple(shapes)


def draw_leaves(art: Leaves, box: Box, factor: float, colours: Colours) -> tuple[Shape, ...]:
    """Return a large leaf that bends over a small one; both grow from the same place."""
    frame = Frame(box.x + box.width / 2, box.bottom, min(box.height, box.width), math.radians(art.turn))
    large = [
        ((-0.42, -0.10), (-0.52, -0.72), (-0.02, -0.98)),
        ((0.14, -0.98), (0.24, -0.92), (0.34, -0.80)),
        ((0.06, -0.80), (-0.10, -0.42), (0.0, 0.0)),
    ]
    small = [((-0.02, -0.26), (0.14, -0.50), (0.36, -0.56)), ((0.44, -0.34), (0.30, -0.06), (0.0, 0.0))]
    return (frame.cut((0.0, 0.0), large, colours[art.large]), frame.cut((0.0, 0.0), small, colours[art.small]))
