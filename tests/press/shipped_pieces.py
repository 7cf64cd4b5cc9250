"""Every shipped piece at each of its sizes, filled from the example kit, and what is measured of its files."""

from __future__ import annotations

import functools
from collections.abc import Iterator

import pikepdf

from kit.library.folders import shipped_assets
from kit.model.kit import PieceChoice
from kit.model.measures import PageSize
from kit.model.preset import Preset
from kit.pieces import Piece, Workbench, lay_out_piece, read
from kit.printed import print_piece
from kit.scene import Circle, Glyphs, Group, Item, Page, Shape, Sheet
from kit.units import PAPER, Box
from tests.pdf.structure import opened
from tests.workshop import ink, shipped

EXAMPLE = shipped_assets() / "example" / "kit.yaml"
EVERY = sorted((id, size.name) for id, made in shipped().templates.items() for size in made.sizes())
PRINTED = [(id, size) for id, size in EVERY if shipped().templates[id].kind != "social"]
OWN = sorted(dict(PRINTED))
"""What is printed, at its own size."""

FOLDED = [id for id in OWN if shipped().templates[id].fold != "none"]


def _fits_a4(size: str) -> bool:
    page = PageSize.parse(size)
    assert page
    return all(side <= most for side, most in zip(sorted(page.size), PAPER["A4"], strict=True))


ALONE = [(id, size) for id, size in PRINTED if _fits_a4(size)]
"""What stands whole on the paper of a home printer."""

GLUED = [(id, size) for id, size in PRINTED if not _fits_a4(size)]
"""What is made of several sheets of it."""


@functools.cache
def bench() -> Workbench:
    """Return the example kit with every template, read once for a test process."""
    return read(EXAMPLE, only=sorted(shipped().templates))


def made(id: str, size: str, preset: Preset) -> Piece:
    """Return a piece laid out, without an error."""
    piece = lay_out_piece(PieceChoice(id, size), bench(), preset)
    assert piece.sound, piece.problems
    return piece


def pdf_of(piece: Piece) -> bytes:
    return print_piece(piece, bench())


def text_sizes(pdf: bytes) -> set[float]:
    """The sizes of all type that is read in a file, in points as printed, without words for whoever prints."""
    return {round(size, 2) for page in opened(pdf).pages for size in _sizes(page)}


def _sizes(page: pikepdf.Page) -> Iterator[float]:
    scale, size, is_read, saved = 1.0, 0.0, False, list[tuple[float, float]]()
    for step in pikepdf.parse_content_stream(page):
        match str(step.operator):
            case "q":
                saved.append((scale, size))
            case "Q":
                scale, size = saved.pop()
            case "cm":
                across, _, _, down, *_ = map(float, step.operands)
                scale *= min(abs(across), abs(down))
            case "Tf":
                size = float(step.operands[1])
            case "BDC" | "BMC":
                is_read = str(step.operator) == "BDC"
            case "TJ" | "Tj" if is_read:
                yield size * scale


def kept(sheet: Sheet, *, counted: bool = True) -> Iterator[Box]:
    """The boxes of what is read, scanned or counted on a sheet: the ink of words, logos, codes, days; in mm of it."""
    for placed in sheet.placements:
        for box in kept_of(placed.page, counted=counted):
            x, y, scale = placed.x, placed.y, placed.scale
            yield Box(x + box.x * scale, y + box.y * scale, box.width * scale, box.height * scale)


def kept_of(page: Page, *, counted: bool = True) -> Iterator[Box]:
    """The same of a page, in its own mm."""
    return (box for box in _kept(page.items, counted) if box.overlaps(Box(0, 0, *page.size)))


def _kept(items: tuple[Item, ...], counted: bool) -> Iterator[Box]:
    for item in items:
        if isinstance(item, Glyphs) and item.text.strip():
            yield ink(item)
        elif isinstance(item, Group) and item.kind in ("logo", "qr"):
            yield item.box
        elif isinstance(item, Group) and item.counted:
            for dot, line in _dots(item) if counted else ():
                radius = dot.radius + line / 2
                yield Box(dot.x - radius, dot.y - radius, 2 * radius, 2 * radius)
        elif isinstance(item, Group):
            yield from _kept(item.items, counted)


def days(page: Page) -> list[list[Circle]]:
    """The dots of each drawing of days on a page."""
    return [[dot for dot, _ in _dots(group)] for group in _groups(page.items) if group.counted]


def _dots(group: Group) -> Iterator[tuple[Circle, float]]:
    for shape in (each for each in group.items if isinstance(each, Shape)):
        yield from ((dot, shape.stroke_width) for dot in shape.figures if isinstance(dot, Circle))


def _groups(items: tuple[Item, ...]) -> Iterator[Group]:
    for item in items:
        if isinstance(item, Group):
            yield item
            yield from _groups(item.items)
