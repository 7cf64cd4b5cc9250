"""Every shipped piece on the paper of one's own printer, cut out and glued in code, and held against what it should be.

The sheets are pictures of the very files. What is cut out of them, or glued together, is held against the piece as it
is for a screen; what days there are is counted on every way that a piece goes.
"""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PIL import Image, ImageChops, ImageStat

from kit.model.preset import HOME, PRINT_SHOP, SCREEN, SOCIAL, Preset, home
from kit.model.sparing import INKS
from kit.pieces import Piece
from kit.printers import Printer
from kit.raster import rasterise
from kit.scene import Placement, Sheet
from kit.units import PAPER, Box, Edges
from tests.pdf.structure import opened
from tests.press.shipped_pieces import (
    ALONE,
    FOLDED,
    GLUED,
    OWN,
    PRINTED,
    bench,
    days,
    kept,
    kept_of,
    made,
    pdf_of,
    text_sizes,
)
from tests.workshop import shipped

DPI = 50
DOT = 25.4 / DPI
LEAST = 12.0
"""No type that a group's piece is read in is smaller than this many points (print-facts: body_min_pt)."""

A4 = PAPER["A4"]


EDGE = HOME.imposition.unprintable_edge


def pictures(piece: Piece, sheets: Sequence[int] | None = None) -> list[Image.Image]:
    return rasterise(pdf_of(piece), DPI, sheets)


def unlike(one: Image.Image, other: Image.Image) -> float:
    """Return how far two pictures are apart, 0 to 255, whatever an eighth of an inch of blur hides."""
    size = (max(4, one.width // 6), max(4, one.height // 6))
    small = [image.resize(size, Image.Resampling.BOX) for image in (one, other)]
    return float(max(ImageStat.Stat(ImageChops.difference(*small)).mean))


def cut(picture: Image.Image, box: Box) -> Image.Image:
    return picture.crop(tuple(round(side / DOT) for side in (box.x, box.y, box.right, box.bottom)))  # type: ignore[arg-type]


def printed_part(sheet: Sheet, trim: Box) -> tuple[Box, float]:
    """Return what of a finished piece is printed, in mm of the sheet, and at which scale its pages are."""
    mine = [each for each in sheet.placements if trim.contains(_middle(each))]
    shown = [_on_sheet(each).intersection(trim) for each in mine]
    box = shown[0]
    for each in shown[1:]:
        box = box.union(each)
    return box, mine[0].scale


def _middle(placement: Placement) -> Box:
    size, scale = placement.page.size, placement.scale
    return Box(placement.x + size.width * scale / 2, placement.y + size.height * scale / 2, 0, 0)


def _on_sheet(placement: Placement) -> Box:
    box, scale = placement.visible, placement.scale
    return Box(placement.x + box.x * scale, placement.y + box.y * scale, box.width * scale, box.height * scale)


@pytest.mark.parametrize(("id", "size"), ALONE)
def test_cut_out_of_its_sheets_every_piece_is_what_it_is_on_a_screen(id: str, size: str) -> None:
    piece = made(id, size, HOME)
    whole = piece.going_to(SCREEN, bench())
    for sheet, picture, wanted in zip(piece.sheets, pictures(piece), pictures(whole), strict=True):
        assert sorted(sheet.size) == sorted(A4)
        for trim in sheet.trims:
            part, scale = printed_part(sheet, trim)
            left, top = (trim.x + trim.width / 2 * (1 - scale), trim.y + trim.height / 2 * (1 - scale))
            inner = part.inset(Edges.all(1.0)).intersection(Box(left, top, trim.width * scale, trim.height * scale))
            same = Box((inner.x - left) / scale, (inner.y - top) / scale, inner.width / scale, inner.height / scale)
            there = cut(picture, inner)
            here = cut(wanted, same).resize(there.size, Image.Resampling.BOX)
            assert unlike(there, here) < 10, (id, sheet.name)


@pytest.mark.parametrize("inks", INKS)
@pytest.mark.parametrize("id", OWN)
def test_what_a_printer_leaves_white_has_nothing_on_it(id: str, inks: str) -> None:
    piece = made(id, "", home(HOME.imposition, inks))
    for sheet, picture in zip(piece.sheets, pictures(piece), strict=True):
        assert white_outside(picture, Box(0, 0, *sheet.size).inset(Edges.all(EDGE - DOT))), sheet.name
        if inks == "black":
            assert max(ImageStat.Stat(picture.convert("HSV").getchannel("S")).extrema[0]) < 30, sheet.name


def white_outside(picture: Image.Image, room: Box) -> bool:
    rest = picture.copy()
    rest.paste((255, 255, 255), tuple(round(side / DOT) for side in (room.x, room.y, room.right, room.bottom)))  # type: ignore[arg-type]
    return min(low for low, _ in rest.getextrema()) > 240  # type: ignore[misc]


@pytest.mark.parametrize("inks", INKS)
@pytest.mark.parametrize("id", OWN)
def test_text_is_never_below_its_least_size_and_no_piece_is_made_smaller(id: str, inks: str) -> None:
    for size in (size for each, size in PRINTED if each == id):
        piece = made(id, size, home(HOME.imposition, inks))
        assert {placed.scale for sheet in piece.sheets if sheet.name != "map" for placed in sheet.placements} == {1.0}
    assert min(text_sizes(pdf_of(made(id, "", home(HOME.imposition, inks))))) >= LEAST


@pytest.mark.parametrize("border", [0.0, 12.0, 20.0])
@pytest.mark.parametrize("id", OWN)
def test_a_wider_border_is_white_on_every_side_and_nothing_to_be_read_or_counted_is_under_it(
    id: str, border: float
) -> None:
    piece = made(id, "", home(HOME.imposition._replace(border=border)))
    assert min(text_sizes(pdf_of(piece))) >= LEAST
    for sheet in piece.sheets:
        for placed in (each for each in sheet.placements if sheet.name != "map" and not each.window):
            visible = placed.visible.outset(Edges.all(0.05))
            assert all(visible.contains(box) for box in kept_of(placed.page))
            assert all(len(dots) == 1001 for dots in days(placed.page))


@pytest.mark.parametrize("edge", [11.0, 13.0, 17.0])
@pytest.mark.parametrize("id", FOLDED)
def test_a_printer_with_a_wide_white_edge_loses_no_words_of_a_folded_sheet_and_moves_no_fold(
    id: str, edge: float
) -> None:
    piece = made(id, "", home(Printer(edge=edge).imposition))
    exact = made(id, "", SCREEN)
    assert min(text_sizes(pdf_of(piece))) >= LEAST
    for sheet, whole in zip(piece.sheets, exact.sheets, strict=True):
        paper = Box(0, 0, *sheet.size)
        reached = paper.inset(Edges.all(edge))
        assert all(reached.contains(box, 0.06) for box in kept(sheet))
        inner = [side for side in sides_of(sheet) if edge + 1 < side < sheet.size.width - edge - 1]
        assert inner == pytest.approx([side for side in sides_of(whole) if 1 < side < paper.width - 1], abs=0.01)


def sides_of(sheet: Sheet) -> list[float]:
    """Where the grounds of the pages of a sheet begin and end, from left to right in mm."""
    boxes = [_on_sheet(each) for each in sheet.placements]
    return sorted({round(side, 3) for box in boxes for side in (box.x, box.right)})


def test_the_border_that_was_chosen_is_of_even_width_on_the_paper() -> None:
    piece = made("poster-holding", "A4", home(HOME.imposition._replace(border=15.0)))
    (picture,) = pictures(piece)
    left, top, right, bottom = ImageChops.invert(picture.convert("L")).getbbox() or (0, 0, 0, 0)
    for side in (left, top, picture.width - right, picture.height - bottom):
        assert abs(side * DOT - 15.0) < DOT


@pytest.mark.parametrize("id", OWN)
def test_backs_are_behind_their_fronts_when_the_paper_is_turned_as_the_file_says(id: str) -> None:
    piece = made(id, "", HOME)
    fronts = [sheet for sheet in piece.sheets if not sheet.back]
    for front, back in zip(fronts, (sheet for sheet in piece.sheets if sheet.back), strict=False):
        width = back.size.width
        turned = sorted(Box(width - trim.right, trim.y, *trim.size) for trim in back.trims)
        assert turned == [pytest.approx(trim) for trim in sorted(front.trims)]
    landscape = fronts[0].size.width > fronts[0].size.height
    edge = "/DuplexFlipShortEdge" if landscape else "/DuplexFlipLongEdge"
    with opened(pdf_of(piece)) as file:
        said = file.Root.ViewerPreferences
        assert said.Duplex == (edge if len(fronts) < len(piece.sheets) else "/Simplex")
        assert said.PrintScaling == "/None"


@pytest.mark.parametrize(("id", "size"), GLUED)
def test_what_a_printer_leaves_white_has_nothing_on_it_where_sheets_are_glued(id: str, size: str) -> None:
    piece = made(id, size, HOME)
    for sheet, picture in zip(piece.sheets, pictures(piece), strict=True):
        assert white_outside(picture, Box(0, 0, *sheet.size).inset(Edges.all(EDGE - DOT))), sheet.name


@pytest.mark.parametrize("preset", [SCREEN, HOME, PRINT_SHOP, SOCIAL], ids=lambda preset: preset.id)
@pytest.mark.parametrize("id", sorted(shipped().templates))
def test_none_of_the_1001_days_is_lost_wherever_a_piece_goes(id: str, preset: Preset) -> None:
    piece = made(id, "", preset)
    if piece.sheets[0].name == "map":
        return  # glued together in test_glued
    for placed in (each for sheet in piece.sheets for each in sheet.placements if not each.copy):
        for dots in days(placed.page):
            seen = [dot for dot in dots if placed.visible.contains(Box(dot.x, dot.y, 0, 0), 0.01)]
            assert (len(dots), len(seen)) == (1001, 1001), placed.page.name


@pytest.mark.parametrize(("id", "across", "down"), [("leaflet-tri-fold", 0.98, 0.99), ("poster-event", 1.03, 0.95)])
def test_a_printer_that_prints_smaller_or_larger_gets_sheets_that_come_out_at_their_true_size(
    id: str, across: float, down: float
) -> None:
    """The paper that comes out, made from the file as that printer does, is held against that of an exact printer."""
    printer = Printer(across=across, down=down)
    piece = made(id, "", home(printer.imposition))
    exact = made(id, "", home(printer.imposition._replace(stretch=(1.0, 1.0))))
    for sheet, file, wanted in zip(piece.sheets, pictures(piece), pictures(exact), strict=True):
        scales = (across, down) if sheet.size.width < sheet.size.height else (down, across)
        shrunk = file.resize(tuple(round(side * by) for side, by in zip(file.size, scales, strict=True)))  # type: ignore[arg-type]
        paper = Image.new("RGB", wanted.size, "white")
        paper.paste(shrunk, ((paper.width - shrunk.width) // 2, (paper.height - shrunk.height) // 2))
        assert unlike(paper, wanted) < 10 < unlike(file, wanted)
    with opened(pdf_of(piece)) as pdf:
        trim, media = ([float(edge) for edge in pdf.pages[0].obj[f"/{name}Box"]] for name in ("Trim", "Media"))
    assert media[0] <= trim[0] < trim[2] <= media[2] and media[1] <= trim[1] < trim[3] <= media[3]
