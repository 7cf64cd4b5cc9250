"""A poster that is larger than the paper: sheets that are glued together, and a map of them."""

from __future__ import annotations

from math import ceil

from kit.colour import BLACK, WHITE
from kit.press.lettering import LARGE, PLAIN, SMALL, Lettering
from kit.press.surfaces import Surface
from kit.press.ticks import line
from kit.scene import Circle, Item, Placement, Rectangle, Shape, Sheet
from kit.units import Box, Edges, Size
from kit.values import dataclass
from kit.words.words import Phrase, Value

OVERLAP = 10.0
"""How much neighbouring sheets have in common, in mm: the strip that is glued (print-facts: tile_overlap)."""

MAP = "map"
"""The name of the page that shows how the sheets of a poster are put together."""

_BLEED = 2.0
_EPSILON = 1e-6

_NEAREST, _NEAR, _FAR = 0.5, 3.0, 8.0
"""Ticks at the corners of a poster begin and end so many mm outside it; where there is less room, the first will do."""


@dataclass(frozen=True, slots=True)
class Tiling:
    """How a poster is parted. Lengths in mm.

    paper: as it lies. edge: what the printer leaves white. tiles: what of the poster is on each sheet, row by row, from
    its top left corner, as much as a printer can print, also beyond the poster's own edges.
    """

    paper: Size
    edge: float
    columns: int
    rows: int
    tiles: tuple[Box, ...]


def tiling_for(size: Size, paper: Size, edge: float) -> Tiling:
    """Return how a poster of a size is parted into the fewest sheets."""
    ways = (_tiling(size, way, edge) for way in (paper, paper.turned()))
    return min(ways, key=lambda tiling: len(tiling.tiles))


def _tiling(size: Size, paper: Size, edge: float) -> Tiling:
    room = Size(paper.width - 2 * edge, paper.height - 2 * edge)
    columns, rows = (
        max(1, ceil((whole - OVERLAP) / (part - OVERLAP) - _EPSILON)) for whole, part in zip(size, room, strict=True)
    )
    step = Size(room.width - OVERLAP, room.height - OVERLAP)
    left = (size.width - (columns * step.width + OVERLAP)) / 2
    top = (size.height - (rows * step.height + OVERLAP)) / 2
    tiles = tuple(
        Box(left + column * step.width, top + row * step.height, *room)
        for row in range(rows)
        for column in range(columns)
    )
    return Tiling(paper, edge, columns, rows, tiles)


def tiled(surface: Surface, paper: Size, edge: float, lettering: Lettering | None) -> tuple[Sheet, ...]:
    """Return the map of a poster's sheets, and the sheets, each with its number on the strip that is glued over."""
    tiling = tiling_for(surface.size, paper, edge)
    sheets = [_tile(surface, tiling, number, lettering) for number in range(len(tiling.tiles))]
    return (_map(surface, tiling, lettering), *sheets)


def _tile(surface: Surface, tiling: Tiling, number: int, lettering: Lettering | None) -> Sheet:
    tile, edge, paper = tiling.tiles[number], tiling.edge, tiling.paper
    x, y = edge - tile.x, edge - tile.y
    shows = surface.box.outset(Edges.all(_BLEED))
    placements = []
    for whole in surface.placed(x, y, shows):
        window = tile.moved(-(whole.x - x), -(whole.y - y))
        placements.append(Placement(whole.page, whole.x, whole.y, 1.0, whole.bleed, whole.order, window, number > 0))
    poster = surface.box.moved(x, y)
    trim = poster.intersection(Box(edge, edge, tile.width, tile.height))
    marks = (*_seams(tiling, number), *_cuts(poster, paper, edge), *_number(tiling, number, poster, lettering))
    name = f"{surface.name}, sheet {number + 1}" if surface.name != "front" else f"sheet {number + 1}"
    return Sheet(name, paper, (trim,), 0.0, tuple(placements), marks)


def _seams(tiling: Tiling, number: int) -> tuple[Shape, ...]:
    """Return where a sheet is cut, on its left and at its top, and how far its neighbours reach over it."""
    row, column = divmod(number, tiling.columns)
    edge, width, height = tiling.edge, tiling.paper.width, tiling.paper.height
    right, bottom = width - edge, height - edge
    lines = []
    if column:
        lines.append(line(edge, edge, edge, bottom, dash=2.0))
    if row:
        lines.append(line(edge, edge, right, edge, dash=2.0))
    for near, far in ((edge, edge + OVERLAP / 2), (bottom - OVERLAP / 2, bottom)):
        if column + 1 < tiling.columns:
            lines.append(line(right - OVERLAP, near, right - OVERLAP, far))
    for near, far in ((edge, edge + OVERLAP / 2), (right - OVERLAP / 2, right)):
        if row + 1 < tiling.rows:
            lines.append(line(near, bottom - OVERLAP, far, bottom - OVERLAP))
    return tuple(shape for each in lines for shape in each)


def _cuts(poster: Box, paper: Size, edge: float) -> tuple[Shape, ...]:
    """Return ticks at the corners of the poster, outside it, as far away and as long as can be printed."""
    right, bottom = paper.width - edge, paper.height - edge
    lines = []
    for x, outwards, across in ((poster.x, -1, poster.x - edge), (poster.right, 1, right - poster.right)):
        for y, down, along in ((poster.y, -1, poster.y - edge), (poster.bottom, 1, bottom - poster.bottom)):
            if edge <= x <= right and edge <= y <= bottom:
                lines += [line(x + outwards * near, y, x + outwards * far, y) for near, far in _tick(across)]
                lines += [line(x, y + down * near, x, y + down * far) for near, far in _tick(along)]
    return tuple(shape for each in lines for shape in each)


def _tick(room: float) -> list[tuple[float, float]]:
    """Return from where to where a tick goes outside a poster, in mm, where there is room for one."""
    far = min(_FAR, room)
    return [(max(_NEAREST, min(_NEAR, far - 2)), far)] if far > 2 * _NEAREST else []


def _number(tiling: Tiling, number: int, poster: Box, lettering: Lettering | None) -> tuple[Item, ...]:
    """Return a sheet's number where nobody will see it: on the strip that the next sheet covers, or off the poster."""
    if lettering is None:
        return ()
    row, column = divmod(number, tiling.columns)
    right, bottom = tiling.paper.width - tiling.edge, tiling.paper.height - tiling.edge
    values: dict[str, Value] = {"number": number + 1, "count": len(tiling.tiles)}
    words = Phrase("printing.tile", values)
    if row + 1 < tiling.rows:
        words = Phrase("printing.tile-over", {**values, "below": number + 1 + tiling.columns})
        return (lettering.label(words, tiling.edge + 8, bottom - OVERLAP / 2 - 1.5, on_white=True),)
    if bottom - poster.bottom > 7:
        return (lettering.label(words, tiling.edge + 8, bottom - 4.5),)
    beside = column + 1 < tiling.columns
    if beside or right - poster.right > 7:  # too narrow for words
        return (lettering.label(Phrase("printing.number", values), right - 6, bottom - 20, on_white=beside),)
    return ()


def _map(surface: Surface, tiling: Tiling, lettering: Lettering | None) -> Sheet:
    """Return a page that shows the poster with its sheets numbered, and how to put it together."""
    paper, edge = tiling.paper, tiling.edge
    margin = edge + 10
    whole = Size(tiling.tiles[-1].right - tiling.tiles[0].x, tiling.tiles[-1].bottom - tiling.tiles[0].y)
    top, words = margin + 16, 48.0
    scale = min((paper.width - 2 * margin) / whole.width, (paper.height - top - margin - words) / whole.height)
    x, y = margin - tiling.tiles[0].x * scale, top - tiling.tiles[0].y * scale
    placements = surface.shrunk(x, y, scale)
    marks: list[Item] = []
    for number, tile in enumerate(tiling.tiles):
        place = Box(x + tile.x * scale, y + tile.y * scale, tile.width * scale, tile.height * scale)
        marks.append(Shape((Rectangle(place),), place, stroke=WHITE, stroke_width=0.7))
        marks.append(Shape((Rectangle(place),), place, stroke=BLACK, stroke_width=0.25))
        if lettering:
            marks += _numbered(number + 1, place, lettering)
    if lettering:
        marks += _instructions(surface, tiling, lettering, margin, y + tiling.tiles[-1].bottom * scale + 8)
    trim = Box(x, y, surface.size.width * scale, surface.size.height * scale)
    return Sheet(MAP, paper, (trim,), 0.0, tuple(placements), tuple(marks))


def _numbered(number: int, place: Box, lettering: Lettering) -> list[Item]:
    radius, words = 5.0, Phrase("printing.number", {"number": number})
    x, y = place.x + place.width / 2, place.y + place.height / 2
    disc = Box(x - radius, y - radius, 2 * radius, 2 * radius)
    return [
        Shape((Circle(x, y, radius),), disc, fill=WHITE, stroke=BLACK, stroke_width=0.25),
        lettering.text(words, Box(disc.x, y - 2.0, disc.width, 0), size=PLAIN + 3, align="centre"),
    ]


def _instructions(surface: Surface, tiling: Tiling, lettering: Lettering, margin: float, y: float) -> list[Item]:
    width = tiling.paper.width - 2 * margin
    size, count = surface.size, len(tiling.tiles)
    values: dict[str, Value] = {"width": size.width, "height": size.height, "count": count}
    heading = Phrase("printing.map", values)
    marks: list[Item] = [lettering.text(heading, Box(margin, margin, width, 0), size=LARGE)]
    for step in ("print", "cut", "glue", "trim"):
        said = lettering.text(Phrase(f"printing.map-{step}"), Box(margin, y, width, 0), size=PLAIN - 1)
        marks.append(said)
        y = said.box.bottom + 2.2
    return [*marks, lettering.label(Phrase("printing.not-poster"), margin, margin + 9, size=SMALL + 1)]
