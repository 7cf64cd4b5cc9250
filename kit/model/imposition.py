"""How finished pieces stand on paper."""

from __future__ import annotations

from typing import Final, NamedTuple

from kit.units import PAPER, Size


class Imposition(NamedTuple):
    """How finished pieces stand on the paper that goes through a printer. Lengths in mm.

    bleed: how far the ground runs beyond the trim. marks: whether crop and fold marks are drawn. unprintable_edge: what
    the printer leaves white on every side. paper: what is in the printer, upright; None for paper of the very size of
    what stands on it. Small pieces stand on it side by side, and one that is larger is made of several sheets.
    back_shift: how far backs are moved, to the right and down, for a printer that does not print them behind their
    fronts. other_edge: whether it turns the paper over the other edge than it is asked for.
    """

    bleed: float = 0.0
    marks: bool = False
    unprintable_edge: float = 0.0
    paper: Size | None = None
    back_shift: tuple[float, float] = (0.0, 0.0)
    other_edge: bool = False


PLAIN: Final = Imposition()
"""Paper of the very size of what stands on it."""

PAPERS: Final = ("A4", "A3")
"""What the printers of homes and offices hold."""

OWN_PRINTER: Final = Imposition(unprintable_edge=6.35, paper=PAPER["A4"])
"""A home or office printer, whose white edge differs from one to the next; this one is safe on all (print-facts)."""
