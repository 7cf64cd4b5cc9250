"""The operators of one content stream. All places are millimetres from the sheet's top left corner, y downwards.

The first operator turns PDF's points and upward y into that, so that the numbers in the file are those of the scene.
Colour, line width and typeface are written only where they change.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, replace

from kit.colour import Colour
from kit.scene import Circle, Figure, Outline
from kit.units import POINTS_PER_MM, Box

_ARC = 4 / 3 * (math.sqrt(2) - 1)
"""How far the handles of a quarter circle of radius 1 reach."""


def number(value: float, places: int = 3) -> str:
    """Return a number as PDF writes it, without zeros that say nothing."""
    text = f"{value:.{places}f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def numbers(*values: float) -> str:
    """Return numbers with spaces between them."""
    return " ".join(number(value) for value in values)


@dataclass(frozen=True, slots=True)
class _State:
    """What of the graphics state is set, in operators; empty: nothing yet."""

    fill: str = ""
    stroke: str = ""
    width: str = ""
    typeface: str = ""
    tracking: str = "0 Tc"


class Content:
    """One content stream in the making."""

    def __init__(self, height: float, ink: str) -> None:
        self._ink = ink
        self._operators: list[str] = []
        self._state = _State()
        self._saved: list[_State] = []
        scale = POINTS_PER_MM
        self._operators.append(f"{number(scale, 6)} 0 0 {number(-scale, 6)} 0 {number(height * scale, 6)} cm")

    def data(self) -> bytes:
        """Return the stream's bytes."""
        return "\n".join(self._operators).encode("ascii")

    def save(self) -> None:
        """Keep the graphics state, to be restored."""
        self._saved.append(self._state)
        self._operators.append("q")

    def restore(self) -> None:
        """Go back to the graphics state that was saved last."""
        self._state = self._saved.pop()
        self._operators.append("Q")

    def move(self, x: float, y: float, scale: float) -> None:
        """Let what follows start at a place and be scaled."""
        if (x, y, scale) != (0, 0, 1):
            factor = number(scale, 6)
            self._operators.append(f"{factor} 0 0 {factor} {numbers(x, y)} cm")

    def clip(self, box: Box) -> None:
        """Show nothing outside a box until the state is restored."""
        self._operators.append(f"{numbers(box.x, box.y, box.width, box.height)} re W n")

    def begin_content(self, tag: str, identifier: int) -> None:
        """Begin content that belongs to a structure element."""
        self._operators.append(f"/{tag} <</MCID {identifier}>> BDC")

    def begin_artifact(self) -> None:
        """Begin content that says nothing to a reader who does not see it."""
        self._operators.append("/Artifact BMC")

    def end_marked(self) -> None:
        """End marked content."""
        self._operators.append("EMC")

    def rectangle(self, box: Box, colour: Colour) -> None:
        """Fill a box."""
        self._set(fill=self._colour(colour, fill=True))
        self._operators.append(f"{numbers(box.x, box.y, box.width, box.height)} re f")

    def path(self, figures: Iterable[Figure], fill: Colour | None, stroke: Colour | None, width: float) -> None:
        """Paint figures as one path, filled by the non-zero winding rule, stroked with a width, or both."""
        if fill:
            self._set(fill=self._colour(fill, fill=True))
        if stroke:
            self._set(stroke=self._colour(stroke, fill=False), width=f"{number(width)} w")
        paint = {(True, True): "B", (True, False): "f", (False, True): "S"}.get((bool(fill), bool(stroke)))
        if paint:
            for figure in figures:
                self._operators.append(_outline(figure))
            self._operators.append(paint)

    def dots(self, circles: Iterable[Circle], colour: Colour) -> None:
        """Fill many circles, each the same path under a matrix of its own, so that deflate makes little of them.

        Points of a line with round ends would take as few bytes, but PDFium draws those 5 % too large and others as
        polygons.
        """
        self._set(fill=self._colour(colour, fill=True))
        for circle in circles:
            radius = number(circle.radius)
            self._operators.append(f"q {radius} 0 0 {radius} {numbers(circle.x, circle.y)} cm\n{_UNIT_CIRCLE}\nf Q")

    def image(self, resource: str, box: Box) -> None:
        """Paint an image so that it fills a box."""
        matrix = f"{number(box.width)} 0 0 {number(-box.height)} {numbers(box.x, box.bottom)}"
        self._operators.append(f"q {matrix} cm /{resource} Do Q")

    def text(self, typeface: str, size: float, colour: Colour, tracking: float, where: str, shows: str) -> None:
        """Show text: size in mm, tracking in mm after each glyph, where: its place, shows: its operators."""
        self._set(fill=self._colour(colour, fill=True), typeface=f"/{typeface} {number(size, 4)} Tf")
        self._set(tracking=f"{number(tracking, 4)} Tc")
        self._operators.append(f"BT 1 0 0 -1 {where} Tm {shows} ET")

    def _set(self, **changes: str) -> None:
        self._operators += [value for key, value in changes.items() if getattr(self._state, key) != value]
        self._state = replace(self._state, **changes)

    def _colour(self, colour: Colour, fill: bool) -> str:
        if self._ink == "cmyk":
            return " ".join(number(part / 100) for part in colour.cmyk) + (" k" if fill else " K")
        return " ".join(number(part / 255, 4) for part in colour.rgb) + (" rg" if fill else " RG")


def _outline(figure: Figure) -> str:
    """Return the operators of a figure's outline."""
    if isinstance(figure, Outline):
        operators = {"M": "m", "L": "l", "C": "c", "Z": "h"}
        return "\n".join(
            " ".join([*(number(float(value)) for value in step[1:]), operators[str(step[0])]]) for step in figure.steps
        )
    if isinstance(figure, Circle):
        side = 2 * figure.radius
        return _rounded(Box(figure.x - figure.radius, figure.y - figure.radius, side, side), figure.radius)
    box = figure.box
    radius = min(figure.radius, box.width / 2, box.height / 2)
    return _rounded(box, radius) if radius > 0 else f"{numbers(box.x, box.y, box.width, box.height)} re"


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


_UNIT_CIRCLE = _rounded(Box(-1, -1, 2, 2), 1)
