"""The white border that a piece gets on its paper, which its pages are laid out for."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from kit.model.fold import Fold
from kit.model.imposition import NO_BORDER, Imposition, WhiteBorder
from kit.press.grid import Grid, grid_for
from kit.press.kept import RISE, fitting_scale, kept_boxes, least_scale
from kit.press.surfaces import Surface, flat_size
from kit.scene import Page
from kit.units import Size

LayOut = Callable[[WhiteBorder], tuple[Page, ...]]
"""Lays out the pages of a piece for a white border."""


def with_border(fold: Fold, size: Size, imposition: Imposition, lay_out: LayOut) -> tuple[Page, ...]:
    """Return the pages of a piece laid out for the white border that it gets; size: finished, flat, in mm.

    Days keep clear of the border. Where words or logos would still be under it, so that a flat piece has to be printed
    smaller, type is laid out so much larger that none of it falls below its least size. Folds never move.
    """
    grid = grid_on_paper(fold, size, imposition)
    width = grid.border if grid else 0.0
    if not width:
        return lay_out(NO_BORDER._replace(cut=imposition.marks or imposition.paper is not None))
    pages = lay_out(WhiteBorder(width))
    if fold != "none" or fitting_scale(pages, size, width) == 1:
        return pages
    return lay_out(WhiteBorder(width, least_scale(size, width)))


def grid_on_paper(fold: Fold, size: Size, imposition: Imposition) -> Grid | None:
    """Return how a piece stands on the paper of a printer, None if it needs several sheets or paper of its own."""
    if imposition.paper is None:
        return None
    return grid_for(flat_size(fold, size), imposition.paper, imposition.unprintable_edge, imposition.border)


def folded_border(found: Sequence[Surface], chosen: float, printers: float) -> float:
    """Return how wide the white border of a folded piece is, in mm: as was chosen, if that covers no words or logos.

    chosen: how wide it would be. printers: how wide it is at least, since the printer prints no nearer to the edges.
    """
    free = chosen
    for surface in found:
        for part in surface.parts:
            for kept in kept_boxes(part.page):
                box = kept.moved(part.box.x, part.box.y)
                ends = (box.x, box.y, surface.size.width - box.right, surface.size.height - box.bottom)
                free = min(free, *(end - RISE for end in ends))
    return max(printers, free)
