"""How folded sheets are divided: which panels stand side by side, and how wide each one is."""

from __future__ import annotations

from collections.abc import Sequence
from math import fsum
from typing import Final

from kit.model.measures import Distance
from kit.units import Box, Edges, Size
from kit.values import dataclass

TUCK = 2.0
"""A panel that folds in is this many mm narrower than a third of the sheet, so that it lies flat inside a roll fold."""

FEWEST, MOST = 2, 4
"""How many panels a sheet may have whose widths are written."""

SADDLE_STITCH: Final = "saddle-stitch"
"""A booklet of folded sheets one inside another, stitched or stapled at the fold; its size is that of a page."""

INSIDE: Final = "inside"
"""The whole inside of a folded sheet, as one spread."""

Fold = str | tuple[Distance, ...]
"""How a sheet is folded: by a name, or to and fro between panels of these widths, from left to right as it is seen from
outside."""


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a folded sheet: its panels from left to right, each a name and a place on the sheet in mm."""

    name: str
    panels: tuple[tuple[str, Box], ...]


def sides(fold: Fold, sheet: Size) -> tuple[Side, ...]:
    """Return the sides of a sheet under a fold, outside first; an unfolded sheet has none.

    A tri-fold is a roll fold: on A4 its outside is 97, 100, 100 mm (flap, back, cover), its inside one spread. A z-fold
    has three equal panels, folded to and fro. The cover of every fold is the panel on the right of the outside.
    """
    third, inside = sheet.width / 3, [(INSIDE, sheet.width)]
    if fold == "tri-fold":
        outside = [("flap", third - TUCK), ("back", third + TUCK / 2), ("cover", third + TUCK / 2)]
    elif fold == "half-fold":
        outside = [("back", sheet.width / 2), ("cover", sheet.width / 2)]
    elif widths := [third] * 3 if fold == "z-fold" else _widths(fold, sheet):
        names = _to_and_fro(len(widths))
        outside = list(zip(names[0], widths, strict=True))
        spread, single = _side(INSIDE, inside, sheet.height), zip(names[1], reversed(widths), strict=True)
        panels = (*spread.panels, *_side(INSIDE, list(single), sheet.height).panels)
        return _side("outside", outside, sheet.height), Side(INSIDE, panels)
    else:
        return ()
    return (_side("outside", outside, sheet.height), _side(INSIDE, inside, sheet.height))


def _widths(fold: Fold, sheet: Size) -> list[float]:
    """Return the widths of the panels of a sheet, which may be larger or smaller than the one that they were written
    for, in mm.
    """
    if isinstance(fold, str) or not FEWEST <= len(fold) <= MOST:
        return []
    whole = fsum(width.mm for width in fold)
    return [width.mm * sheet.width / whole for width in fold] if whole > 0 else []


def _to_and_fro(count: int) -> tuple[list[str], list[str]]:
    """Return the names of the panels outside and inside, from left to right, of a sheet that is folded to and fro.

    They are those of the pages in the order in which they are read: the cover, the inside from left to right, and the
    rest of the outside when the sheet is turned over. What lies at the bottom of the folded sheet is its back.
    """
    names = ["cover", *map(str, range(2, 2 * count + 1))]
    names[count if count % 2 else count + 1] = "back"
    return [*names[count + 1 :], names[0]], names[1 : count + 1]


def _side(name: str, widths: Sequence[tuple[str, float]], height: float) -> Side:
    panels, x = [], 0.0
    for panel, width in widths:
        panels.append((panel, Box(x, 0.0, width, height)))
        x += width
    return Side(name, tuple(panels))


def panels(fold: Fold, sheet: Size) -> tuple[str, ...]:
    """Return what a page may say of its place on a folded sheet, in the order in which it is read."""
    if not (both := sides(fold, sheet)):
        return ()
    (*outside, cover), inside = ([name for name, _ in side.panels] for side in both)
    return (cover, *(name for name in inside if name != INSIDE), *outside, INSIDE)


def folds(fold: Fold, sheet: Size) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Return where a sheet is folded, in mm from the left, seen from outside and from inside."""
    if not (both := sides(fold, sheet)):
        return (), ()
    outside = tuple(box.x for _, box in both[0].panels[1:])
    return outside, tuple(sheet.width - place for place in reversed(outside))


def clear_edges(fold: Fold, panel: str, sheet: Size, clear: float) -> Edges:
    """Return how far from each edge of a page something keeps that keeps clear of the edges of its sheet, in mm."""
    for side in sides(fold, sheet):
        for name, box in side.panels:
            if name == panel:
                right = clear if box.right > sheet.width - 0.01 else 0.0
                return Edges(clear, right, clear, clear if box.x < 0.01 else 0.0)
    return Edges.all(clear)


def panel_size(fold: Fold, panel: str, sheet: Size) -> Size:
    """Return the finished size of a panel, or of the whole sheet where there is no such panel."""
    for side in sides(fold, sheet):
        for name, box in side.panels:
            if name == panel:
                return box.size
    return sheet
