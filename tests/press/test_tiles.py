"""Posters of several sheets, glued together in code: all of the poster is there, each sheet overlaps its neighbours."""

from __future__ import annotations

from itertools import pairwise

import pytest

from kit.colour import WHITE
from kit.model.preset import HOME
from kit.press.impose import impose
from kit.press.lettering import Lettering
from kit.press.tiles import OVERLAP, tiling_for
from kit.printers import Printer
from kit.scene import Glyphs, Page, Sheet, walk
from kit.units import PAPER, Box, Size
from tests.workshop import shipped, typefaces

EDGE = 6.35
SIZES = [PAPER["A3"], PAPER["A3"].turned(), PAPER["A2"], PAPER["A1"], Size(1500, 300), Size(211, 297), Size(300, 300)]


def sheets_of(size: Size, paper: str = "A4") -> tuple[Sheet, list[Sheet]]:
    lettering = Lettering(typefaces(), shipped().campaign.plain_chain)
    page = Page("front", size, (), "en", WHITE)
    overview, *tiles = impose([page], "none", size, Printer(paper).imposition, lettering=lettering)
    return overview, tiles


def seen(sheet: Sheet) -> Box:
    """Return what of the poster a sheet shows, in the poster's millimetres."""
    (placement,) = sheet.placements
    assert placement.scale == 1
    return placement.visible


@pytest.mark.parametrize("paper", ["A4", "A3"])
@pytest.mark.parametrize("size", SIZES, ids=str)
def test_sheets_cover_the_poster_and_overlap_by_10_mm(size: Size, paper: str) -> None:
    if size.width <= PAPER[paper].width and size.height <= PAPER[paper].height:
        return
    if size.turned() == PAPER[paper]:
        return
    _, tiles = sheets_of(size, paper)
    boxes = [seen(tile) for tile in tiles]
    rows = sorted({box.y for box in boxes})
    for row in rows:
        across = sorted(box for box in boxes if box.y == row)
        assert across[0].x <= 0 and across[-1].right >= size.width
        for left, right in pairwise(across):
            assert left.right - right.x == pytest.approx(OVERLAP)
    columns = sorted({box.x for box in boxes})
    for column in columns:
        down = sorted((box for box in boxes if box.x == column), key=lambda box: box.y)
        assert down[0].y <= 0 and down[-1].bottom >= size.height
        for upper, lower in pairwise(down):
            assert upper.bottom - lower.y == pytest.approx(OVERLAP)
    for tile in tiles:
        placed, box = tile.placements[0], seen(tile)
        paper_box = Box(placed.x + box.x, placed.y + box.y, *box.size)
        assert Box(EDGE, EDGE, tile.size.width - 2 * EDGE, tile.size.height - 2 * EDGE).contains(paper_box)


def test_the_way_round_that_takes_fewest_sheets_is_chosen() -> None:
    assert len(tiling_for(PAPER["A3"], PAPER["A4"], EDGE).tiles) == 4
    assert len(tiling_for(Size(1500, 190), PAPER["A4"], EDGE).tiles) == 6


def test_on_the_map_of_something_folded_no_page_runs_over_the_fold() -> None:
    widths = {"cover": 199.0, "back": 199.0, "flap": 196.0}
    pages = [Page(name, Size(width, 420), (), "en", WHITE, panel=name) for name, width in widths.items()]
    overview, *_ = impose(pages, "tri-fold", PAPER["A2"].turned(), HOME.imposition)
    seen = {each.page.name: each for each in overview.placements}
    for left, right in (("flap", "back"), ("back", "cover")):
        there, here = seen[left], seen[right]
        assert there.x + there.visible.right * there.scale == pytest.approx(here.x + here.visible.x * here.scale)


@pytest.mark.parametrize("edge", [0.0, 6.35, 20.0])
@pytest.mark.parametrize("size", [*SIZES, Size(297, 297), Size(3000, 800), Size(20, 500)], ids=str)
def test_ticks_show_where_the_poster_is_cut_and_all_marks_and_numbers_can_be_printed(size: Size, edge: float) -> None:
    page, lettering = Page("front", size, (), "en", WHITE), Lettering(typefaces(), shipped().campaign.plain_chain)
    for sheet in impose([page], "none", size, Printer(edge=edge).imposition, lettering=lettering)[1:]:
        reached = Box(edge, edge, sheet.size.width - 2 * edge, sheet.size.height - 2 * edge)
        assert all(reached.contains(mark.box) for mark in sheet.marks)
        (placed,) = sheet.placements
        for x in (placed.x, placed.x + size.width):
            for y in (placed.y, placed.y + size.height):
                rooms = (x - reached.x, reached.right - x), (y - reached.y, reached.bottom - y)
                if min(map(min, rooms)) >= 2:  # the corner is on this sheet, with room outside it
                    assert any(not mark.box.width and mark.box.x == pytest.approx(x) for mark in sheet.marks)
                    assert any(not mark.box.height and mark.box.y == pytest.approx(y) for mark in sheet.marks)


def words(sheet: Sheet) -> str:
    text = " ".join(item.text for item in walk(sheet.marks) if isinstance(item, Glyphs))
    return " ".join(text.split())


def test_every_sheet_has_its_number_and_the_map_says_how_they_are_put_together() -> None:
    overview, tiles = sheets_of(PAPER["A2"])
    assert overview.name == "map" and all(placement.copy for placement in overview.placements)
    assert "from 8 sheets" in words(overview)
    for number, tile in enumerate(tiles, 1):
        assert f"Sheet {number} of 8" in words(tile)
    for number in range(1, 9):
        assert f" {number} " in f" {words(overview)} "


def test_a_poster_that_fits_is_not_parted() -> None:
    page = Page("front", PAPER["A3"], (), "en", WHITE)
    assert len(impose([page], "none", PAPER["A3"], Printer("A3").imposition)) == 1
    assert len(impose([page], "none", PAPER["A3"], HOME.imposition)) == 5
