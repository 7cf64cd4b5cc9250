"""Posters of several sheets, printed, cut and glued as their map says, and held against what they are on a screen.

Nothing is asked of the program but its files: where a sheet comes to be follows from its number, from what the printer
leaves white, and from the overlap that the map states; where the poster begins, from the trim box of the first sheet.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

import pytest
from PIL import Image, ImageChops, ImageFilter

from kit.model.preset import HOME, SCREEN
from kit.pieces import Piece
from kit.raster import rasterise
from kit.units import Size
from tests.pdf.structure import opened
from tests.press.shipped_pieces import GLUED, bench, made, pdf_of

DPI = 50
DOT = 25.4 / DPI
EDGE = HOME.imposition.unprintable_edge
OVERLAP = 10.0
"""As the map states it."""

MOST = 20
"""So far, of 255, may the second worst hundredth of all cells of 16 dots be off: half a dot at the edge of letters."""

UNPRINTED = (0, 255, 0)
"""What is under the sheets: a colour that no piece has."""


@dataclass(frozen=True)
class Printed:
    """The sheets of a poster as pictures. In mm, paper: of each; corner: where the poster begins on the first."""

    sheets: list[Image.Image]
    paper: Size
    corner: tuple[float, float]


def printed(piece: Piece) -> Printed:
    pdf = pdf_of(piece)
    last = next((at for at, sheet in enumerate(piece.sheets) if at and sheet.name == "map"), len(piece.sheets))
    with opened(pdf) as file:
        (left, _, _, top), (*_, width, height) = (
            [float(edge) / 72 * 25.4 for edge in file.pages[1].obj[f"/{name}Box"]] for name in ("Trim", "Media")
        )
    return Printed(rasterise(pdf, DPI, range(1, last)), Size(width, height), (left, height - top))


def glued(made: Printed, size: Size, askew: int = -1, off: tuple[float, float] = (0.0, 0.0)) -> Image.Image:
    """Return what is made of sheets, each glued over the ones before; askew: the number of one that is off, in mm."""
    step = Size(made.paper.width - 2 * EDGE - OVERLAP, made.paper.height - 2 * EDGE - OVERLAP)
    columns, rows = (ceil(round((whole - OVERLAP) / part, 2)) for whole, part in zip(size, step, strict=True))
    assert columns * rows == len(made.sheets)
    poster = Image.new("RGB", (round(size.width / DOT), round(size.height / DOT)), UNPRINTED)
    for number, sheet in enumerate(made.sheets):
        row, column = divmod(number, columns)
        across, down = off if number == askew else (0.0, 0.0)
        place = (column * step.width - made.corner[0] + across, row * step.height - made.corner[1] + down)
        _glue(poster, sheet, (place[0] / DOT, place[1] / DOT))
    return poster


def _glue(poster: Image.Image, sheet: Image.Image, place: tuple[float, float]) -> None:
    """Put what is printed of a sheet on a poster, the corner of its paper at a place in dots."""
    (x, y), edge = place, EDGE / DOT
    left, top = (max(0, round(side + edge)) for side in place)
    right = min(poster.width, round(x + sheet.width - edge))
    bottom = min(poster.height, round(y + sheet.height - edge))
    part = (max(0.0, left - x), max(0.0, top - y), min(sheet.width, right - x), min(sheet.height, bottom - y))
    poster.paste(sheet.resize((right - left, bottom - top), Image.Resampling.BILINEAR, part), (left, top))


def off_by(one: Image.Image, other: Image.Image) -> int:
    """Return how far the worst cells of two pictures are apart, of 255, the one hundredth that is worst left out."""
    soft = [image.filter(ImageFilter.BoxBlur(1)) for image in (one, other)]
    difference = ImageChops.difference(*soft).convert("L")
    cells = difference.resize((difference.width // 16, difference.height // 16), Image.Resampling.BOX).tobytes()
    return sorted(cells)[int(len(cells) * 0.98)]


@pytest.mark.parametrize(("id", "size"), GLUED)
def test_glued_as_their_map_says_the_sheets_are_the_poster(id: str, size: str) -> None:
    piece = made(id, size, HOME)
    assert piece.size
    (poster,) = rasterise(pdf_of(piece.going_to(SCREEN, bench())), DPI, [0])
    whole = glued(printed(piece), piece.size.size)
    assert off_by(whole, poster) < MOST
    assert UNPRINTED not in {colour for _, colour in whole.getcolors(1 << 24) or ()}, "there is no gap"


def test_a_sheet_that_is_2_mm_from_its_place_would_be_seen() -> None:
    piece = made("wall-chart", "A3 landscape", HOME)
    assert piece.size
    (poster,) = rasterise(pdf_of(piece.going_to(SCREEN, bench())), DPI, [0])
    sheets = printed(piece)
    for number in range(len(sheets.sheets)):
        for off in ((2.0, 0.0), (0.0, 2.0), (-2.0, 0.0), (0.0, -2.0)):
            assert off_by(glued(sheets, piece.size.size, number, off), poster) > 1.5 * MOST
