"""The white border that a piece gets on its paper, which its pages are laid out for."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from kit.model.fold import SADDLE_STITCH, Fold
from kit.model.imposition import NO_BORDER, Imposition, WhiteBorder
from kit.press.grid import Grid, grid_for
from kit.press.kept import RISE, fitting_scale, kept_boxes, least_scale, scale_inside
from kit.press.surfaces import Part, Surface, flat_size, surfaces
from kit.scene import Page
from kit.units import Edges, Size

LayOut = Callable[[WhiteBorder], tuple[Page, ...]]
"""Lays out the pages of a piece for a white border."""

_MOST_TRIES = 3
"""Larger type may reach nearer to an edge, so pages are laid out again at most so often."""


def with_border(fold: Fold, size: Size, imposition: Imposition, lay_out: LayOut) -> tuple[Page, ...]:
    """Return the pages of a piece laid out for the white border that it gets; size: finished, flat, in mm.

    Days keep clear of the border. Where words or logos would still be under it, so that pages have to be printed
    smaller, type is laid out so much larger that none of it falls below its least size. Folds never move: the pages
    of a folded piece are made smaller each in its own panel.
    """
    grid = grid_on_paper(fold, size, imposition)
    width = grid.border if grid else 0.0
    if not width:
        return lay_out(NO_BORDER._replace(cut=imposition.marks or imposition.paper is not None))
    pages = lay_out(WhiteBorder(width))
    if fold != "none":
        return _folded(pages, fold, size, imposition, width, lay_out)
    if fitting_scale(pages, size, width) == 1:
        return pages
    return lay_out(WhiteBorder(width, least_scale(size, width)))


def _folded(
    pages: tuple[Page, ...], fold: Fold, size: Size, imposition: Imposition, width: float, lay_out: LayOut
) -> tuple[Page, ...]:
    """Return the pages of a folded piece, their type as much larger as they are printed smaller."""
    printer = printers_border(fold, size, imposition)
    told = 1.0
    for _ in range(_MOST_TRIES):
        scale = folded_scale(surfaces(pages, fold, size, two_sided=True, stitched=True), printer)
        if scale >= told:
            break
        told = scale
        pages = lay_out(WhiteBorder(width, told))
    return pages


def printers_border(fold: Fold, size: Size, imposition: Imposition) -> float:
    """Return how wide the white border of a piece is at least, in mm, as its printer prints no nearer to the edges."""
    grid = grid_on_paper(fold, size, imposition._replace(border=0.0))
    return grid.border if grid else 0.0


def folded_scale(found: Sequence[Surface], border: float) -> float:
    """Return how large the pages of a folded piece are printed, all of them, so that no words are under its border.

    border: what its printer leaves white of the flat sheet, in mm. Towards a fold pages need none.
    """
    parts = ((surface, part) for surface in found for part in surface.parts)
    scales = (
        scale_inside(part.page, part.box.size, _outer(part, surface, border), surface.still(part))
        for surface, part in parts
    )
    return min(scales, default=1.0)


def _outer(part: Part, surface: Surface, border: float) -> Edges:
    """Return how far the border of a sheet reaches over the edges of one of its pages."""
    box, (width, height) = part.box, surface.size
    ends = Edges(box.y, width - box.right, height - box.bottom, box.x)
    return Edges(*(max(0.0, border - end) for end in ends))


def fold_on_paper(fold: Fold, size: Size, imposition: Imposition) -> Fold:
    """Return how a piece is folded where it goes: a booklet whose sheets are larger than the paper not at all.

    Its pages are then printed one by one, to be stapled at their edge. size: as for `with_border`.
    """
    too_large = imposition.paper is not None and grid_on_paper(fold, size, imposition) is None
    return "none" if fold == SADDLE_STITCH and too_large else fold


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
