"""Imposition: pages placed on the sheets that go through a printer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kit.model.fold import Fold, Side, folds, needs_marks, sides
from kit.model.imposition import Imposition
from kit.press.marks import MARK_GAP, MARK_LENGTH, crop_marks, fold_marks
from kit.scene import Page, Placement, Sheet
from kit.units import Box, Edges, Size

_SLUG = 1.0  # white paper beyond the marks


def impose(pages: Sequence[Page], fold: Fold, size: Size, imposition: Imposition) -> tuple[Sheet, ...]:
    """Return the sheets of a piece, in the order in which they are printed; size is the finished, flat size in mm."""
    folded = sides(fold, size)
    if folded:
        sheets = tuple(
            _folded(side, pages, size, places, imposition)
            for side, places in zip(folded, folds(fold, size), strict=True)
        )
        return _marked_inside(sheets, folds(fold, size)[0], imposition) if needs_marks(fold) else sheets
    return tuple(_flat(page, order, imposition) for order, page in enumerate(pages))


def _flat(page: Page, order: int, imposition: Imposition) -> Sheet:
    """Return a page on a sheet of its own, made smaller where the printer leaves an edge white."""
    edge, margin = imposition.unprintable_edge, _margin(imposition)
    size = page.size
    scale = min((size.width - 2 * edge) / size.width, (size.height - 2 * edge) / size.height)
    x = margin + size.width * (1 - scale) / 2
    y = margin + size.height * (1 - scale) / 2
    placement = Placement(page, x, y, scale, Edges.all(imposition.bleed), order)
    return _sheet(page.name, size, (placement,), (), imposition)


def _marked_inside(sheets: tuple[Sheet, ...], places: Sequence[float], imposition: Imposition) -> tuple[Sheet, ...]:
    """Return folded sheets with marks at the printed edges of the outside, if there are none beyond the trim."""
    if imposition.marks or not imposition.unprintable_edge:
        return sheets
    outside, *rest = sheets
    marks = fold_marks(outside.trim_box, places, -imposition.unprintable_edge)
    return replace(outside, marks=marks), *rest


def _folded(side: Side, pages: Sequence[Page], size: Size, places: tuple[float, ...], imposition: Imposition) -> Sheet:
    """Return one side of a folded sheet at true size, so that the folds stay; places: of the folds, in mm."""
    margin = _margin(imposition)
    outer = imposition.bleed - imposition.unprintable_edge
    panels = dict(side.panels)
    placements = []
    for order, page in enumerate(pages):
        if page.panel not in panels:
            continue
        box = panels[page.panel]
        bleed = Edges(
            outer,
            outer if box.right > size.width - 0.01 else 0.0,
            outer,
            outer if box.x < 0.01 else 0.0,
        )
        placements.append(Placement(page, margin + box.x, margin + box.y, 1.0, bleed, order))
    return _sheet(side.name, size, tuple(placements), places, imposition)


def _margin(imposition: Imposition) -> float:
    """Return how much paper there is around the trim, in mm."""
    return imposition.bleed + MARK_GAP + MARK_LENGTH + _SLUG if imposition.marks else imposition.bleed


def _sheet(
    name: str, size: Size, placements: tuple[Placement, ...], folds: tuple[float, ...], imposition: Imposition
) -> Sheet:
    """Return a sheet with one piece on it, its finished size given."""
    margin, bleed = _margin(imposition), imposition.bleed
    trim = Box(margin, margin, size.width, size.height)
    return Sheet(
        name=name,
        size=Size(size.width + 2 * margin, size.height + 2 * margin),
        trims=(trim,),
        bleed=bleed,
        placements=placements,
        marks=(*crop_marks((trim,), bleed), *fold_marks(trim, folds, bleed)) if imposition.marks else (),
    )
