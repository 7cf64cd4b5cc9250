"""How finished pieces stand on paper."""

from __future__ import annotations

from typing import Final, NamedTuple

from kit.units import MM_PER_PIXEL, PAPER, Size


class WhiteBorder(NamedTuple):
    """What stays white of a finished piece along its edges, in mm. scale: how large its pages are printed within.

    cut: whether its edges are cut, by a print shop or by hand, so that what is near them may go with what is cut off.
    """

    width: float = 0.0
    scale: float = 1.0
    cut: bool = False


NO_BORDER: Final = WhiteBorder()


class Imposition(NamedTuple):
    """How finished pieces stand on the paper that goes through a printer. Lengths in mm.

    bleed: how far the ground runs beyond the trim. marks: whether crop and fold marks are drawn. unprintable_edge: what
    the printer leaves white on every side. paper: what is in the printer, upright; None for paper of the very size of
    what stands on it. Small pieces stand on it side by side, and one that is larger is made of several sheets.
    border: how wide the white border is at least of a piece that is not cut out, 0 for what the printer leaves white.
    back_shift: how far backs are moved on upright paper, to the right and down, for a printer that does not print them
    behind their fronts. turned_right: whether it turns a sheet that is wider than high to the right onto its upright
    paper, and not to the left as most do. other_edge: whether it turns the paper over the other edge than it is asked
    for. stretch: how much larger, across and down upright paper, files are for a printer that prints smaller, so that
    true size comes out.
    canvases: the sizes of pictures for a screen: one that was chosen, which pages are put on, or those that are usual,
    where each page is a picture of its own shape, as wide as the one most like it.
    """

    bleed: float = 0.0
    marks: bool = False
    unprintable_edge: float = 0.0
    paper: Size | None = None
    border: float = 0.0
    back_shift: tuple[float, float] = (0.0, 0.0)
    turned_right: bool = False
    other_edge: bool = False
    stretch: tuple[float, float] = (1.0, 1.0)
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

MOST_BORDER: Final = 20.0
"""No border is chosen wider than this many mm."""

OWN_PRINTER: Final = Imposition(unprintable_edge=6.35, paper=PAPER["A4"])
"""A home or office printer, whose white edge differs from one to the next; this one is safe on all (print-facts)."""
