"""How folded sheets are divided: which panels stand side by side, and how wide each one is."""

from __future__ import annotations

from collections.abc import Sequence

from kit.units import Box, Size
from kit.values import dataclass

TUCK = 2.0
"""A panel that folds in is this many mm narrower than a third of the sheet, so that it lies flat inside a roll fold."""


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a folded sheet: its panels from left to right, each a name and a place on the sheet in mm."""

    name: str
    panels: tuple[tuple[str, Box], ...]


def sides(fold: str, sheet: Size) -> tuple[Side, ...]:
    """Return the sides of a sheet under a fold, outside first; an unfolded sheet has none.

    A tri-fold is a roll fold: on A4 its outside is 97, 100, 100 mm (flap, back, cover), its inside one spread.
    """
    if fold == "tri-fold":
        third = sheet.width / 3
        outside = [("flap", third - TUCK), ("back", third + TUCK / 2), ("cover", third + TUCK / 2)]
    elif fold == "half-fold":
        outside = [("back", sheet.width / 2), ("cover", sheet.width / 2)]
    else:
        return ()
    return (_side("outside", outside, sheet.height), _side("inside", [("inside", sheet.width)], sheet.height))


def _side(name: str, widths: Sequence[tuple[str, float]], height: float) -> Side:
    panels, x = [], 0.0
    for panel, width in widths:
        panels.append((panel, Box(x, 0.0, width, height)))
        x += width
    return Side(name, tuple(panels))


def folds(fold: str, sheet: Size) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Return where a sheet is folded, in mm from the left, seen from outside and from inside."""
    if not (both := sides(fold, sheet)):
        return (), ()
    outside = tuple(box.x for _, box in both[0].panels[1:])
    return outside, tuple(sheet.width - place for place in reversed(outside))


def panel_size(fold: str, panel: str, sheet: Size) -> Size:
    """Return the finished size of a panel, or of the whole sheet where there is no such panel."""
    for side in sides(fold, sheet):
        for name, box in side.panels:
            if name == panel:
                return box.size
    return sheet
