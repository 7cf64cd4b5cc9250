"""How finished pieces stand on paper."""

from __future__ import annotations

from typing import Final, NamedTuple


class Imposition(NamedTuple):
    """How finished pieces stand on the paper that goes through a printer. Lengths in mm.

    bleed: how far the ground runs beyond the trim. marks: whether crop and fold marks are drawn. unprintable_edge: what
    the printer leaves white on every side.
    """

    bleed: float = 0.0
    marks: bool = False
    unprintable_edge: float = 0.0


PLAIN: Final = Imposition()
"""Paper of the very size of what stands on it."""
