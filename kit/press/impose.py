"""Imposition: pages placed on the sheets that go through a printer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kit.model.fold import Fold
from kit.model.imposition import Imposition
from kit.press.border import folded_border, folded_scale, grid_on_paper, printers_border
from kit.press.canvas import on_canvases
from kit.press.grid import Grid
from kit.press.kept import fitting_scale
from kit.press.lettering import Lettering
from kit.press.marks import MARK_GAP, MARK_LENGTH, crop_marks, fold_marks
from kit.press.moving import moved
from kit.press.surfaces import Surface, surfaces
from kit.press.ticks import cut_ticks, fold_ticks
from kit.press.tiles import tiled
from kit.scene import Item, Page, Placement, Shape, Sheet
from kit.units import Box, Edges, Size

_SLUG = 1.0  # white paper beyond the marks


def impose(
    pages: Sequence[Page],
    fold: Fold,
    size: Size,
    imposition: Imposition,
    *,
    two_sided: bool = True,
    lettering: Lettering | None = None,
) -> tuple[Sheet, ...]:
    """Return the sheets of a piece, in the order in which they are printed; size is the finished, flat size in mm.

    two_sided: whether the second of two flat pages is behind the first. lettering: what words for whoever prints are
    set in; without it there are none.
    """
    if imposition.canvases:
        return tuple(on_canvases(pages, imposition.canvases))
    stitched = imposition.paper is not None
    found = surfaces(pages, fold, size, two_sided=two_sided, stitched=stitched)
    if imposition.paper is None:
        return tuple(_alone(surface, imposition) for surface in found)
    grid = grid_on_paper(fold, size, imposition)
    scale = 1.0
    if grid and fold != "none":
        printer = printers_border(fold, size, imposition)
        scale = folded_scale(found, printer)
        grid = replace(grid, border=folded_border(found, grid.border, printer))
    elif grid:
        scale = fitting_scale(pages, size, grid.border)
    sheets = _on_paper(found, imposition, grid, scale, lettering)
    return tuple(_moved(sheet, imposition) if sheet.back and any(imposition.back_shift) else sheet for sheet in sheets)


def _moved(sheet: Sheet, imposition: Imposition) -> Sheet:
    """Return a back as a printer wants it that prints it elsewhere.

    What a printer does to the paper is the same whatever is on it, but a sheet that is wider than high is turned a
    quarter onto the upright paper, to the left or to the right as the printer's driver has it (LandscapeAngle in
    Windows), and its back, which is turned over the short edge, the other way: what is to the right on upright paper
    is upwards on such a back, or downwards, and what is down is to its right, or to its left.
    """
    across, down = imposition.back_shift
    if sheet.size.width > sheet.size.height:
        across, down = (-down, across) if imposition.turned_right else (down, -across)
    placements = (replace(each, x=each.x + across, y=each.y + down) for each in sheet.placements)
    trims = tuple(trim.moved(across, down) for trim in sheet.trims)
    marks = tuple(moved(mark, across, down) if isinstance(mark, Shape) else mark for mark in sheet.marks)
    return replace(sheet, placements=tuple(placements), trims=trims, marks=marks)


def _alone(surface: Surface, imposition: Imposition) -> Sheet:
    """Return one side on paper of its own size, with room for bleed and marks round it."""
    bleed, size = imposition.bleed, surface.size
    margin = bleed + MARK_GAP + MARK_LENGTH + _SLUG if imposition.marks else bleed
    trim = Box(margin, margin, size.width, size.height)
    marks = (*crop_marks((trim,), bleed), *fold_marks(trim, surface.folds, bleed)) if imposition.marks else ()
    return Sheet(
        name=surface.name,
        size=Size(size.width + 2 * margin, size.height + 2 * margin),
        trims=(trim,),
        bleed=bleed,
        placements=tuple(surface.placed(margin, margin, surface.box.outset(Edges.all(bleed)))),
        marks=marks,
        back=surface.back,
        folds=surface.folds,
    )


def _on_paper(
    found: Sequence[Surface], imposition: Imposition, grid: Grid | None, scale: float, lettering: Lettering | None
) -> Iterator[Sheet]:
    """Yield sheets of the paper that is in a printer; all sides of a piece have one size."""
    edge = imposition.unprintable_edge
    if grid is None:
        for surface in found:
            yield from tiled(surface, imposition.paper or surface.size, edge, lettering)
        return
    for surface in found:
        yield _filled(surface, grid, edge, scale, lettering)


def _filled(surface: Surface, grid: Grid, edge: float, scale: float, lettering: Lettering | None) -> Sheet:
    """Return a sheet with as many of one side as stand on it."""
    shows = surface.box.inset(Edges.all(grid.border)).outset(Edges.all(grid.bleed))
    placements: list[Placement] = []
    for number, trim in enumerate(grid.trims):
        placements += surface.placed(trim.x, trim.y, shows, scale, copy=number > 0)
    marks: tuple[Item, ...] = () if surface.back else cut_ticks(grid, edge)
    if surface.folds:
        for trim in grid.trims:
            marks += tuple(fold_ticks(trim, surface.folds, grid.border))
    placed = tuple(placements)
    return Sheet(surface.name, grid.paper, grid.trims, grid.bleed, placed, marks, surface.back, folds=surface.folds)
