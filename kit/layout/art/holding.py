"""Holding: a large rounded form round a small one, as arms are; open on one side, so that it never looks back."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Final

from kit.colour import Colour
from kit.layout.art.curves import Frame, Point, ribbon
from kit.model.art import Arms, Embrace, Leaves, Nested
from kit.scene import Shape
from kit.units import Box

Colours = Mapping[str, Colour]
_LEAST: Final = 9.0  # mm: a smaller embrace would look like a blot, and is left out
_THICK: Final = (0.40, 0.36, 0.32, 0.28, 0.24)  # of an arm in its middle, against its radius, by how many there are
_LEAN: Final = math.radians(28)  # how far one arm leans to the left and the next one to the right
_BODY: Final = 0.76  # the radius of the largest body, whose head takes the rest of the height
_LARGEST_INSIDE: Final = 0.66  # a larger body's head would look out of the one that holds it
_LARGE_LEAF: Final[tuple[tuple[Point, Point, Point], ...]] = (
    ((-0.30, -0.06), (-0.62, -0.40), (-0.46, -0.78)),
    ((-0.36, -0.98), (0.05, -1.02), (0.40, -0.80)),
    ((0.20, -0.74), (0.06, -0.60), (0.02, -0.40)),
    ((0.0, -0.25), (0.02, -0.1), (0.0, 0.0)),
)
_LARGE_VEIN: Final = ((0.0, 0.0), (-0.07, -0.34), (-0.22, -0.79), (0.17, -0.81))
_SMALL_LEAF: Final[tuple[tuple[Point, Point, Point], ...]] = (
    ((0.03, -0.22), (0.14, -0.44), (0.36, -0.50)),
    ((0.46, -0.30), (0.30, -0.05), (0.0, 0.0)),
)
_SMALL_VEIN: Final = ((0.0, 0.0), (0.05, -0.12), (0.11, -0.22), (0.23, -0.33))


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
        half = 0.115 + 0.175 * math.sin(math.pi * part**0.75) ** 1.6
        radius = 0.70 - 0.03 * part
        line.append((radius * math.cos(angle), radius * math.sin(angle), half))
    return (
        frame.cut(*ribbon(line), colours[art.large]),
        frame.circle(-0.04, -0.72, 0.26, colours[art.large]),
        frame.circle(0.13, 0.07, 0.30, colours[art.small]),
    )


def draw_arms(art: Arms, box: Box, factor: float, colours: Colours) -> tuple[Shape, ...]:
    """Return bowed arms, full in the middle and slender at the hands, each in the bend of another; a dot rests last."""
    frame = _frame(box, art.reach.resolve(box.height, factor), art.turn)
    open_by = math.radians(min(max(art.opening, 20.0), 300.0))
    thick = _THICK[min(len(art.colours), len(_THICK)) - 1]
    shapes, down, radius = [], 0.0, 1.0
    for number, name in enumerate(art.colours):
        lean = _LEAN if number % 2 else -_LEAN
        shapes.append(frame.cut(*ribbon(_arm(down, radius, radius * thick, open_by, lean)), colours[name]))
        down, radius = down + 0.05 * radius, radius * (1.02 - thick)
    dot = radius * 0.52
    shapes.append(frame.circle(0, down + (radius - dot) * 0.82, dot, colours[art.small]))
    return tuple(shapes)


def _arm(down: float, radius: float, thick: float, open_by: float, lean: float) -> list[tuple[float, float, float]]:
    line = []
    for step in range(33):
        part = step / 32
        angle = math.pi / 2 + lean + (part - 0.5) * (2 * math.pi - open_by)
        half = thick / 2 * (0.42 + 0.58 * math.sin(math.pi * part) ** 0.9)
        line.append(((radius - half) * math.cos(angle), down + (radius - half) * math.sin(angle), half))
    return line


def draw_nested(art: Nested, box: Box, factor: float, colours: Colours) -> tuple[Shape, ...]:
    """Return one who holds one who holds: a round body with a head that is bent to one side, and the next one in it."""
    x, y = box.x + box.width * art.centre.across, box.y + box.height * art.centre.down
    frame = Frame(x, y, art.reach.resolve(box.height, factor), math.radians(art.turn))
    shrink = min(max(art.shrink, 0.1), _LARGEST_INSIDE)
    shapes, across, radius = [], 0.0, _BODY
    down, side = 1 - radius, 1.0
    for name in art.colours:
        head = radius * 0.36
        shapes.append(frame.circle(across - side * radius * 0.26, down - radius - head * 0.72, head, colours[name]))
        shapes.append(frame.circle(across, down, radius, colours[name]))
        smaller = radius * shrink
        across, down = across + side * radius * 0.16, down + (radius - smaller) * 0.84
        radius, side = smaller, -side
    return tuple(shapes)


def draw_leaves(art: Leaves, box: Box, factor: float, colours: Colours) -> tuple[Shape, ...]:
    """Return a large leaf that arches over a small one; both grow from the same place."""
    unit = min(box.height, box.width / 0.94)
    frame = Frame(box.x + box.width / 2 + 0.055 * unit, box.bottom, unit, math.radians(art.turn))
    shapes = [frame.cut((0.0, 0.0), _LARGE_LEAF, colours[art.large])]
    if art.veins:
        shapes.append(frame.cut(*ribbon(_vein(*_LARGE_VEIN)), colours[art.veins]))
    shapes.append(frame.cut((0.0, 0.0), _SMALL_LEAF, colours[art.small]))
    if art.veins:
        shapes.append(frame.cut(*ribbon(_vein(*_SMALL_VEIN)), colours[art.veins]))
    return tuple(shapes)


def _vein(start: Point, one: Point, two: Point, end: Point) -> list[tuple[float, float, float]]:
    """Return the line of a vein along a cubic curve, thinner towards its tip."""
    line = []
    for step in range(17):
        part = step / 16
        shares = ((1 - part) ** 3, 3 * part * (1 - part) ** 2, 3 * part**2 * (1 - part), part**3)
        points = (start, one, two, end)
        x, y = (math.fsum(share * point[i] for share, point in zip(shares, points, strict=True)) for i in (0, 1))
        line.append((x, y, 0.013 - 0.005 * part))
    return line
