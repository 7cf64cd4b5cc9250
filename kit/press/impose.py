"""Imposition: pages placed on the sheets that go through a printer."""

from __future__ import annotations

from collections.abc import Sequence

from kit.colour import BLACK
from kit.model.fold import Side, folds, sides
from kit.model.preset import Preset
from kit.scene import Outline, Page, Placement, Shape, Sheet
from kit.units import Box, Edges, Size, millimetres

MARK_GAP = 1.0
"""Crop marks start this many mm outside the bleed: never inside it (print-facts: crop_mark)."""
MARK_LENGTH = 5.0
_MARK_WIDTH = millimetres(0.25)
_SLUG = 1.0  # white paper beyond the marks


def impose(pages: Sequence[Page], fold: str, size: Size, preset: Preset) -> tuple[Sheet, ...]:
    """Return the sheets of a piece, in the order in which they are printed; size is the finished, flat size in mm."""
    folded = sides(fold, size)
    if folded:
        return tuple(
            _folded(side, pages, size, places, preset) for side, places in zip(folded, folds(fold, size), strict=True)
        )
    return tuple(_flat(page, order, preset) for order, page in enumerate(pages))


def _flat(page: Page, order: int, preset: Preset) -> Sheet:
    """Return a page on a sheet of its own, made smaller where the printer leaves an edge white."""
    edge, margin = preset.unprintable_edge, _margin(preset)
    size = page.size
    scale = min((size.width - 2 * edge) / size.width, (size.height - 2 * edge) / size.height)
    x = margin + size.width * (1 - scale) / 2
    y = margin + size.height * (1 - scale) / 2
    placement = Placement(page, x, y, scale, Edges.all(preset.bleed), order)
    return _sheet(page.name, size, (placement,), (), preset)


def _folded(side: Side, pages: Sequence[Page], size: Size, places: tuple[float, ...], preset: Preset) -> Sheet:
    """Return one side of a folded sheet at true size, so that the folds stay; places: of the folds, in mm."""
    margin = _margin(preset)
    outer = preset.bleed - preset.unprintable_edge
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
    return _sheet(side.name, size, tuple(placements), places, preset)


def _margin(preset: Preset) -> float:
    """Return how much paper there is around the trim, in mm."""
    return preset.bleed + MARK_GAP + MARK_LENGTH + _SLUG if preset.marks else preset.bleed


def _sheet(name: str, size: Size, placements: tuple[Placement, ...], folds: tuple[float, ...], preset: Preset) -> Sheet:
    margin = _margin(preset)
    trim = Box(margin, margin, size.width, size.height)
    return Sheet(
        name=name,
        size=Size(size.width + 2 * margin, size.height + 2 * margin),
        trim=trim,
        bleed=trim.outset(Edges.all(preset.bleed)),
        placements=placements,
        marks=(*_crop_marks(trim, preset), *_fold_marks(trim, folds, preset)) if preset.marks else (),
    )


def _crop_marks(trim: Box, preset: Preset) -> tuple[Shape, ...]:
    """Return two marks at each corner, in line with the trim and outside the bleed."""
    near = preset.bleed + MARK_GAP
    far = near + MARK_LENGTH
    marks = []
    for x, outwards in ((trim.x, -1), (trim.right, 1)):
        for y, down in ((trim.y, -1), (trim.bottom, 1)):
            marks.append(_mark(x + outwards * near, y, x + outwards * far, y))
            marks.append(_mark(x, y + down * near, x, y + down * far))
    return tuple(marks)


def _fold_marks(trim: Box, folds: tuple[float, ...], preset: Preset) -> tuple[Shape, ...]:
    """Return a short mark above and below each fold."""
    near = preset.bleed + MARK_GAP
    far = near + MARK_LENGTH / 2
    places = [(trim.x + fold, y, way) for fold in folds for y, way in ((trim.y, -1), (trim.bottom, 1))]
    return tuple(_mark(x, y + way * near, x, y + way * far) for x, y, way in places)


def _mark(x: float, y: float, to_x: float, to_y: float) -> Shape:
    box = Box(min(x, to_x), min(y, to_y), abs(to_x - x), abs(to_y - y))
    return Shape((Outline((("M", x, y), ("L", to_x, to_y))),), box, stroke=BLACK, stroke_width=_MARK_WIDTH)
