"""Plain shapes, and how far a ground runs beyond the trim so that no white edge shows after cutting."""

from __future__ import annotations

import math

from kit.scene import Circle, Figure, Outline, Rectangle
from kit.units import Box, Edges, Size

BLEED = 6.0
"""How far grounds run beyond the trim in mm: more than any preset shows, so that press may cut where it likes."""

DASH = 3.0
"""How long the dashes of a line are in mm, and the room between them."""

_KAPPA = 0.5523  # the handle of a cubic curve that is a quarter of a circle of radius 1


def with_bleed(box: Box, page: Size) -> Box:
    """Return the box run on into the bleed on each side where it touches the edge of the page."""
    near = 0.01
    return box.outset(
        Edges(
            BLEED if box.y <= near else 0.0,
            BLEED if box.right >= page.width - near else 0.0,
            BLEED if box.bottom >= page.height - near else 0.0,
            BLEED if box.x <= near else 0.0,
        )
    )


def shape_figures(kind: str, box: Box, radius: float) -> tuple[Figure, ...]:
    """Return a plain shape that fills a box.

    kind: 'rectangle', 'circle', 'arc' (half a disc), 'hill', 'bowl' (what is left below a round dip) or 'corner'.
    """
    x, y, width, height = box.x, box.y, box.width, box.height
    if kind == "circle":
        return (Circle(x + width / 2, y + height / 2, min(width, height) / 2),)
    if kind == "arc":
        return (_dome(x, y + height, width, height, _KAPPA),)
    if kind == "hill":
        return (_dome(x, y + height, width, height, 0.36),)
    if kind == "bowl":
        return (_bowl(box),)
    if kind == "corner":
        return (Outline((*_cut(box), ("L", x, box.bottom), ("Z",))),)
    return (Rectangle(box, radius),)


def border_figures(kind: str, box: Box, radius: float) -> tuple[Figure, ...]:
    """Return what the line round a plain shape follows; of a corner, where it is cut."""
    return (Outline(_cut(box)),) if kind == "corner" else shape_figures(kind, box, radius)


def _cut(box: Box) -> tuple[tuple[str | float, ...], ...]:
    return (("M", box.x, box.y), ("L", box.right, box.bottom))


def _dome(x: float, base: float, width: float, height: float, handle: float) -> Outline:
    """Return a dome standing on a base line; the handle makes it round as half an ellipse, or flatter as a hill."""
    half, top = width / 2, base - height
    return Outline(
        (
            ("M", x, base),
            ("C", x, base - height * handle, x + half * (1 - _KAPPA), top, x + half, top),
            ("C", x + half * (1 + _KAPPA), top, x + width, base - height * handle, x + width, base),
            ("Z",),
        )
    )


def _bowl(box: Box) -> Outline:
    """Return a box without a part of a circle, which dips from its upper corners to its foot, or is half a circle."""
    x, y, half = box.x, box.y, box.width / 2
    depth = min(box.height, half)
    angle = 2 * math.atan2(depth, half)  # between the middle of the dip and an end of it, seen from where it is round
    handle = 4 / 3 * math.tan(angle / 4) * half / math.sin(angle)
    across, down = handle * math.cos(angle), handle * math.sin(angle)
    return Outline(
        (
            ("M", x, y),
            ("C", x + across, y + down, x + half - handle, y + depth, x + half, y + depth),
            ("C", x + half + handle, y + depth, box.right - across, y + down, box.right, y),
            ("L", box.right, box.bottom),
            ("L", x, box.bottom),
            ("Z",),
        )
    )
