"""A mono laser prints what is black with its toner alone, and all else as dots: what is small must be black.

Looked at as Ghostscript makes dots of a file, without softening: what is not black and no tint would get ragged edges.
"""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from kit.model.preset import home
from kit.model.sparing import BLACK_ONLY
from kit.pieces import Piece
from kit.printers import Printer
from kit.scene import Glyphs, Group, Item, Sheet
from kit.units import Box
from tests.pdf.structure import opened
from tests.press.shipped_pieces import OWN, made, pdf_of
from tests.workshop import ink

DPI = 150
SMALL = 14.0
"""Type of fewer points than this has strokes that are thinner than a few dots of a screen."""

PALEST_INK = 175
"""Grounds are lighter than this grey, of 255; what is read on them is black."""


def black(id: str) -> Piece:
    return made(id, "", home(Printer().imposition, BLACK_ONLY))


@pytest.mark.parametrize("id", OWN)
def test_all_small_type_is_painted_in_pure_black(id: str) -> None:
    with opened(pdf_of(black(id))) as pdf:
        painted = [each for page in pdf.pages for each in type_painted(page)]
    assert painted
    assert {colour for size, colour in painted if size < SMALL} <= {(0.0, 0.0, 0.0)}


def type_painted(page: pikepdf.Page | pikepdf.Object, scale: float = 1.0) -> Iterator[tuple[float, tuple[float, ...]]]:
    """The sizes in points and the colours in which type is painted on a page, and in the forms on it."""
    forms = page.get("/Resources", {}).get("/XObject", {})
    colour, size, saved = (0.0, 0.0, 0.0), 0.0, list[tuple[float, tuple[float, float, float]]]()
    for step in pikepdf.parse_content_stream(page):
        match str(step.operator):
            case "q":
                saved.append((scale, colour))
            case "Q":
                scale, colour = saved.pop()
            case "cm":
                across, _, _, down, *_ = map(float, step.operands)
                scale *= max(abs(across), abs(down))
            case "rg":
                red, green, blue = map(float, step.operands)
                colour = red, green, blue
            case "g" | "k" | "scn" | "sc" | "cs":
                raise AssertionError("colours of a file for one's own printer are written with rg alone")
            case "Tf":
                size = float(step.operands[1])
            case "TJ" | "Tj":
                yield size * scale, colour
            case "Do":
                form = forms[str(step.operands[0])]
                if form["/Subtype"] == "/Form":
                    yield from type_painted(form, scale)


@pytest.mark.needs("gs")
@pytest.mark.parametrize("id", OWN)
def test_small_type_codes_and_the_darkest_of_logos_are_black_where_it_is_dots_that_are_printed(
    id: str, tmp_path: Path
) -> None:
    piece = black(id)
    for sheet, dots in zip(piece.sheets, printed(pdf_of(piece), tmp_path), strict=True):
        for kind, box in small(sheet):
            counts = dots.crop(in_dots(box)).histogram()
            assert counts[0], (kind, box)
            assert kind == "logo" or not sum(counts[1:PALEST_INK]), (kind, box)


def printed(pdf: bytes, folder: Path) -> list[Image.Image]:
    (folder / "file.pdf").write_bytes(pdf)
    command = ["gs", "-q", "-dBATCH", "-dNOPAUSE", "-dSAFER", f"-r{DPI}", "-sDEVICE=pgmraw"]
    command += [f"-sOutputFile={folder / 'page%03d.pgm'}", str(folder / "file.pdf")]
    subprocess.run(command, check=True)
    return [Image.open(page) for page in sorted(folder.glob("page???.pgm"))]


def in_dots(box: Box) -> tuple[int, int, int, int]:
    left, top, right, bottom = (round(edge / 25.4 * DPI) for edge in (box.x, box.y, box.right, box.bottom))
    return left, top, max(right, left + 1), max(bottom, top + 1)


def small(sheet: Sheet) -> Iterator[tuple[str, Box]]:
    """What is small type, a code or a logo on a sheet, and its place there in mm."""
    for placed in (each for each in sheet.placements if not each.copy and not each.window):
        for kind, box in _small(placed.page.items):
            at = Box(box.x * placed.scale, box.y * placed.scale, box.width * placed.scale, box.height * placed.scale)
            if placed.visible.contains(box):
                yield kind, at.moved(placed.x, placed.y)


def _small(items: tuple[Item, ...]) -> Iterator[tuple[str, Box]]:
    for item in items:
        if isinstance(item, Glyphs) and item.text.strip() and item.size < SMALL:
            yield "type", ink(item)
        elif isinstance(item, Group) and item.kind in ("logo", "qr"):
            yield item.kind, item.box
        elif isinstance(item, Group):
            yield from _small(item.items)
