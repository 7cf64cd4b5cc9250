"""Figures become the operators of a path. The same as everywhere: millimetres, y downwards."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final

from kit.pdf.numbers import number, numbers, written
from kit.qr.cells import Cells
from kit.scene import Circle, Figure, Outline, Rectangle
from kit.units import Box

_ARC = 4 / 3 * (math.sqrt(2) - 1)
"""How far the handles of a quarter circle of radius 1 reach."""

_STEPS: Final = {"M": "%s %s m", "L": "%s %s l", "C": "%s %s %s %s %s %s c", "Z": "h"}


def outlined(figures: Sequence[Figure]) -> str:
    """Return the operators of the outlines of figures."""
    return "\n".join(map(_outline, figures))


def stepped(steps: Sequence[tuple[str | float, ...]]) -> str:
    """Return the operators of steps as `kit.scene.Outline` has them."""
    values = [float(value) for step in steps for value in step[1:]]
    return "\n".join([_STEPS[str(step[0])] for step in steps]) % tuple(written(values))


def counted(cells: Cells) -> str:
    """Return the operators that fill cells, each run of them by its column, row and length."""
    path = "\n".join([f"{column} {row} {length} 1 re" for column, row, length in cells.runs()])
    scale = number(cells.box.height / len(cells.rows), 6)
    return f"q {scale} 0 0 {scale} {numbers(cells.box.x, cells.box.y)} cm\n{path}\nf Q"


def _outline(figure: Figure) -> str:
    if isinstance(figure, Rectangle):
        box = figure.box
        radius = min(figure.radius, box.width / 2, box.height / 2)
        return _rounded(box, radius) if radius > 0 else f"{numbers(box.x, box.y, box.width, box.height)} re"
    if isinstance(figure, Outline):
        return stepped(figure.steps)
    if isinstance(figure, Cells):
        return "\n".join(f"{numbers(*box)} re" for box in figure.boxes())
    return _circle(figure)


def _circle(circle: Circle) -> str:
    radius = circle.radius
    return _rounded(Box(circle.x - radius, circle.y - radius, 2 * radius, 2 * radius), radius)


def _rounded(box: Box, radius: float) -> str:
    """Return the outline of a box with rounded corners, clockwise as seen, from the left end of its top."""
    left, top, right, bottom, near = box.x, box.y, box.right, box.bottom, radius * (1 - _ARC)
    steps = [f"{numbers(left + radius, top)} m"]
    corners = (
        (right - radius, top, right - near, top, right, top + near, right, top + radius),
        (right, bottom - radius, right, bottom - near, right - near, bottom, right - radius, bottom),
        (left + radius, bottom, left + near, bottom, left, bottom - near, left, bottom - radius),
        (left, top + radius, left, top + near, left + near, top, left + radius, top),
    )
    for corner in corners:
        start, curve = numbers(*corner[:2]), numbers(*corner[2:])
        if not steps[-1].endswith(f"{start} m") and not steps[-1].endswith(f" {start} c"):
            steps.append(f"{start} l")
        steps.append(f"{curve} c")
    return "\n".join([*steps, "h"])


UNIT_CIRCLE: Final = _rounded(Box(-1, -1, 2, 2), 1)
