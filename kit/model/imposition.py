"""How finished pieces stand on paper."""

from __future__ import annotations

from typing import Final, NamedTuple

from kit.units import MM_PER_PIXEL, PAPER, Size


class Imposition(NamedTuple):
    """How finished pieces stand on the paper that goes through a printer. Lengths in mm.

    bleed: how far the ground runs beyond the trim. marks: whether crop and fold marks are drawn. unprintable_edge: what
    the printer leaves white on every side. paper: what is in the printer, upright; None for paper of the very size of
    what stands on it. Small pieces stand on it side by side, and one that is larger is made of several sheets.
    back_shift: how far backs are moved, to the right and down, for a printer that does not print them behind their
    fronts. other_edge: whether it turns the paper over the other edge than it is asked for.
    canvases: the shapes of pictures for a screen that pages are put on, each on the one most like it.
    """

    bleed: float = 0.0
    marks: bool = False
    unprintable_edge: float = 0.0
    paper: Size | None = None
    back_shift: tuple[float, float] = (0.0, 0.0)
    other_edge: bool = False
    canvases: tuple[Size, ...] = ()


PLAIN: Final = Imposition()
"""Paper of the very size of what stands on it."""

PICTURES: Final = ("1080x1080", "1080x1350", "1080x1920", "1200x630", "1920x1080")
"""The sizes in pixels of what is posted: square, upright, story, link or event, and a waiting room's screen."""


def canvas(picture: str) -> Size:
    """Return the size in mm of one of PICTURES."""
    width, height = map(int, picture.split("x"))
    return Size(width * MM_PER_PIXEL, height * MM_PER_PIXEL)


PAPERS: Final = ("A4", "A3")
"""What the printers of homes and offices hold."""

OWN_PRINTER: Final = Imposition(unprintable_edge=6.35, paper=PAPER["A4"])
"""A home or office printer, whose white edge differs from one to the next; this one is safe on all (print-facts)."""
