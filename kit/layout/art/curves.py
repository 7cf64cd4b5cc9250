"""Curves from which the flat shapes are cut: arcs, rounded bands, smooth lines; all in mm of the page."""

from __future__ import annotations

import math
from collections.abc import Sequence

from kit.colour import Colour
from kit.scene import Circle, Outline, Shape
from kit.units import Box
from kit.values import dataclass

Step = tuple[str | float, ...]
Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Frame:
    """A place, a unit of length and a turn (radians, clockwise) in which a shape is drawn as numbers round 0 to 1."""

    x: float
    y: float
    unit: float
    turn: float = 0.0

    def at(self, x: float, y: float) -> Point:
        """Return the place on the page, in mm, of a point of the frame."""
        cosine, sine = math.cos(self.turn), math.sin(self.turn)
        return (
            round(self.x + self.unit * (x * cosine - y * sine), 3),
            round(self.y + self.unit * (x * sine + y * cosine), 3),
        )

    def circle(self, x: float, y: float, radius: float, colour: Colour) -> Shape:
        """Return a filled circle of the frame."""
        across, down = self.at(x, y)
        size = round(radius * self.unit, 3)
        box = Box(across - size, down - size, 2 * size, 2 * size)
        return Shape((Circle(across, down, size),), box, fill=colour)

    def cut(self, start: Point, curves: Sequence[tuple[Point, Point, Point]], colour: Colour) -> Shape:
        """Return a filled shape of the frame: a start and cubic curves, each by two handles and its end."""
        steps: list[Step] = [("M", *self.at(*start))]
        steps += [("C", *self.at(*one), *self.at(*two), *self.at(*end)) for one, two, end in curves]
        return filled([*steps, ("Z",)], colour)


def filled(steps: Sequence[Step], colour: Colour) -> Shape:
    """Return a filled shape of an outline, with the smallest box round it."""
    (left, right), (top, bottom) = _extent(steps, 0), _extent(steps, 1)
    return Shape((Outline(tuple(steps)),), Box(left, top, right - left, bottom - top), fill=colour)


def _extent(steps: Sequence[Step], axis: int) -> tuple[float, float]:
    """Return the least and the greatest number of an outline across (axis 0) or down (axis 1)."""
    reached: list[float] = []
    for step in steps:
        numbers = [float(number) for number in step[1 + axis :: 2]]
        if len(numbers) == 3:
            reached += _turning_points(reached[-1], *numbers)
        reached += numbers[-1:]
    return min(reached), max(reached)


def _turning_points(start: float, one: float, two: float, end: float) -> list[float]:
    """Return the numbers at which a cubic curve turns round on its way."""
    square, single, first = end - 3 * two + 3 * one - start, 2 * (two - 2 * one + start), one - start
    if abs(square) < 1e-9:
        times = [-first / single] if abs(single) > 1e-9 else []
    else:
        root = single**2 - 4 * square * first
        times = [(-single + sign * math.sqrt(root)) / (2 * square) for sign in (1, -1)] if root > 0 else []
    return [
        (1 - t) ** 3 * start + 3 * t * (1 - t) ** 2 * one + 3 * t**2 * (1 - t) * two + t**3 * end
        for t in times
        if 0 < t < 1
    ]


def arc(x: float, y: float, radius: float, start: float, end: float) -> list[tuple[Point, Point, Point]]:
    """Return cubic curves along a circle from one angle to another, in radians clockwise from the right."""
    parts = max(1, math.ceil(abs(end - start) / (math.pi / 2) - 1e-9))
    step = (end - start) / parts
    handle = 4 / 3 * math.tan(step / 4) * radius
    curves = []
    for part in range(parts):
        first, last = start + part * step, start + (part + 1) * step
        begin = (x + radius * math.cos(first), y + radius * math.sin(first))
        finish = (x + radius * math.cos(last), y + radius * math.sin(last))
        curves.append(
            (
                (begin[0] - handle * math.sin(first), begin[1] + handle * math.cos(first)),
                (finish[0] + handle * math.sin(last), finish[1] - handle * math.cos(last)),
                finish,
            )
        )
    return curves


def band(outer: float, thick: float, start: float, end: float) -> tuple[Point, list[tuple[Point, Point, Point]]]:
    """Return an arc about (0, 0) with a thickness and round ends, as a start and curves; angles in radians."""
    inner, middle = outer - thick, outer - thick / 2
    curves = arc(0, 0, outer, start, end)
    curves += arc(middle * math.cos(end), middle * math.sin(end), thick / 2, end, end + math.pi)
    curves += arc(0, 0, inner, end, start)
    curves += arc(middle * math.cos(start), middle * math.sin(start), thick / 2, start + math.pi, start + 2 * math.pi)
    return (outer * math.cos(start), outer * math.sin(start)), curves


def ribbon(line: Sequence[tuple[float, float, float]]) -> tuple[Point, list[tuple[Point, Point, Point]]]:
    """Return a band along a line of points, each with half the band's width, its ends round, as a start and curves."""
    left, right = [], []
    for number, (x, y, half) in enumerate(line):
        before, after = line[max(number - 1, 0)], line[min(number + 1, len(line) - 1)]
        heading = math.atan2(after[1] - before[1], after[0] - before[0])
        left.append((x + half * math.sin(heading), y - half * math.cos(heading)))
        right.append((x - half * math.sin(heading), y + half * math.cos(heading)))
    return smooth([*left, *_round_end(line[-2], line[-1]), *reversed(right), *_round_end(line[1], line[0])])


def smooth(points: Sequence[Point]) -> tuple[Point, list[tuple[Point, Point, Point]]]:
    """Return a closed smooth curve through points, as a start and curves."""
    count = len(points)
    curves = []
    for number in range(count):
        before, start = points[number - 1], points[number]
        end, after = points[(number + 1) % count], points[(number + 2) % count]
        one = (start[0] + (end[0] - before[0]) / 6, start[1] + (end[1] - before[1]) / 6)
        two = (end[0] - (after[0] - start[0]) / 6, end[1] - (after[1] - start[1]) / 6)
        curves.append((one, two, end))
    return points[0], curves


def _round_end(before: tuple[float, float, float], last: tuple[float, float, float]) -> list[Point]:
    x, y, half = last
    heading = math.atan2(y - before[1], x - before[0])
    turns = [heading - math.pi / 2 + math.pi * step / 6 for step in range(1, 6)]
    return [(x + half * math.cos(turn), y + half * math.sin(turn)) for turn in turns]
