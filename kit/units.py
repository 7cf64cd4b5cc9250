"""Lengths, sizes and boxes.

Everything that has a place on paper is measured in millimetres from the top left corner of its page, with y growing
downwards; type is measured in points. A name or docstring says so wherever it is otherwise.
"""

from __future__ import annotations

from typing import NamedTuple

POINTS_PER_MM = 72 / 25.4
MM_PER_PIXEL = 25.4 / 96
"""A pixel of a picture for a screen, as CSS defines it: 96 to the inch."""


def points(millimetres: float) -> float:
    """Return a length in points for one in millimetres."""
    return millimetres * POINTS_PER_MM


def millimetres(points: float) -> float:
    """Return a length in millimetres for one in points."""
    return points / POINTS_PER_MM


class Size(NamedTuple):
    """A width and a height in millimetres."""

    width: float
    height: float

    def turned(self) -> Size:
        """Return the same size with width and height exchanged."""
        return Size(self.height, self.width)


class Edges(NamedTuple):
    """Four distances in millimetres, clockwise from the top as in CSS: padding, bleed, margins."""

    top: float = 0.0
    right: float = 0.0
    bottom: float = 0.0
    left: float = 0.0

    @classmethod
    def all(cls, distance: float) -> Edges:
        """Return the same distance on all four sides."""
        return cls(distance, distance, distance, distance)

    def scaled(self, factor: float) -> Edges:
        """Return all four distances multiplied by a factor."""
        return Edges(self.top * factor, self.right * factor, self.bottom * factor, self.left * factor)


class Box(NamedTuple):
    """A rectangle in millimetres: left edge, top edge, width, height; y grows downwards."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The bottom edge."""
        return self.y + self.height

    @property
    def size(self) -> Size:
        """Width and height without the place."""
        return Size(self.width, self.height)

    @property
    def is_empty(self) -> bool:
        """Whether it has no area."""
        return self.width <= 0 or self.height <= 0

    def mirrored(self, width: float) -> Box:
        """Return where the box is on a page of a width, in mm, that is seen in a mirror which stands upright."""
        return Box(width - self.right, self.y, self.width, self.height)

    def moved(self, dx: float, dy: float) -> Box:
        """Return the box moved right and down."""
        return Box(self.x + dx, self.y + dy, self.width, self.height)

    def inset(self, edges: Edges) -> Box:
        """Return the box made smaller on each side; never of negative size."""
        width = max(0.0, self.width - edges.left - edges.right)
        height = max(0.0, self.height - edges.top - edges.bottom)
        return Box(self.x + edges.left, self.y + edges.top, width, height)

    def outset(self, edges: Edges) -> Box:
        """Return the box made larger on each side."""
        return Box(
            self.x - edges.left,
            self.y - edges.top,
            self.width + edges.left + edges.right,
            self.height + edges.top + edges.bottom,
        )

    def contains(self, other: Box, tolerance: float = 0.01) -> bool:
        """Tell whether the other box lies inside this one, give or take the tolerance in millimetres."""
        return (
            other.x >= self.x - tolerance
            and other.y >= self.y - tolerance
            and other.right <= self.right + tolerance
            and other.bottom <= self.bottom + tolerance
        )

    def overlaps(self, other: Box, tolerance: float = 0.01) -> bool:
        """Tell whether the two boxes share more than a sliver of the tolerance in millimetres."""
        left, top, width, height = self
        x, y, across, down = other
        return (
            left < x + across - tolerance
            and x < left + width - tolerance
            and top < y + down - tolerance
            and y < top + height - tolerance
        )

    def intersection(self, other: Box) -> Box:
        """Return what both have in common; of size 0 if they have nothing."""
        x, y = max(self.x, other.x), max(self.y, other.y)
        width, height = min(self.right, other.right) - x, min(self.bottom, other.bottom) - y
        return Box(x, y, max(0.0, width), max(0.0, height))

    def union(self, other: Box) -> Box:
        """Return the smallest box around both."""
        x, y = min(self.x, other.x), min(self.y, other.y)
        return Box(x, y, max(self.right, other.right) - x, max(self.bottom, other.bottom) - y)


PAPER: dict[str, Size] = {  # ISO 216 and, for DL, ISO 269: portrait
    "A6": Size(105, 148),
    "A5": Size(148, 210),
    "A4": Size(210, 297),
    "A3": Size(297, 420),
    "A2": Size(420, 594),
    "A1": Size(594, 841),
    "DL": Size(99, 210),
}
