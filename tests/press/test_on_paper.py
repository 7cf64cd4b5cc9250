"""Every shipped piece on the paper of one's own printer, cut out and glued in code, and held against what it should be.

The sheets are pictures of the very files. What is cut out of them, or glued together, is held against the piece as it
is for a screen; what days there are is counted on every way that a piece goes.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PIL import Image, ImageChops, ImageStat

from kit.library.folders import shipped_assets
from kit.model.kit import PieceChoice
from kit.model.preset import HOME, PRINT_SHOP, SCREEN, SOCIAL, Preset
from kit.pieces import Piece, Workbench, lay_out_piece, read
from kit.printed import print_piece
from kit.raster import rasterise
from kit.scene import Circle, Group, Placement, Shape, Sheet, walk
from kit.units import PAPER, Box, Edges
from tests.workshop import shipped

DPI = 50
DOT = 25.4 / DPI
EXAMPLE = shipped_assets() / "example" / "kit.yaml"
PRINTED = sorted(id for id, made in shipped().templates.items() if made.kind != "social")
LARGE = [("poster-holding", "A3"), ("poster-holding", "A2"), ("wall-chart", "A2 landscape")]


@pytest.fixture(scope="module")
def bench() -> Workbench:
    return read(EXAMPLE, only=PRINTED)


def made(id: str, bench: Workbench, preset: Preset, size: str = "") -> Piece:
    piece = lay_out_piece(PieceChoice(id, size), bench, preset)
    assert piece.sound, piece.problems
    return piece


def pictures(piece: Piece, bench: Workbench) -> list[Image.Image]:
    return rasterise(print_piece(piece, bench), DPI)


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


@pytest.mark.parametrize("id", PRINTED)
def test_cut_out_of_its_sheets_every_piece_is_what_it_is_on_a_screen(id: str, bench: Workbench) -> None:
    piece, whole = made(id, bench, HOME), made(id, bench, SCREEN)
    if piece.sheets[0].name == "map":
        pytest.skip("it is glued together")
    for sheet, picture, wanted in zip(piece.sheets, pictures(piece, bench), pictures(whole, bench), strict=True):
        assert sorted(sheet.size) == sorted(PAPER["A4"])
        for trim in sheet.trims:
            part, scale = printed_part(sheet, trim)
            left, top = (trim.x + trim.width / 2 * (1 - scale), trim.y + trim.height / 2 * (1 - scale))
            inner = part.inset(Edges.all(1.0)).intersection(Box(left, top, trim.width * scale, trim.height * scale))
            same = Box((inner.x - left) / scale, (inner.y - top) / scale, inner.width / scale, inner.height / scale)
            there = cut(picture, inner)
            here = cut(wanted, same).resize(there.size, Image.Resampling.BOX)
            assert unlike(there, here) < 10, (id, sheet.name)


@pytest.mark.parametrize("id", PRINTED)
def test_what_a_printer_leaves_white_has_nothing_on_it(id: str, bench: Workbench) -> None:
    piece = made(id, bench, HOME)
    for sheet, picture in zip(piece.sheets, pictures(piece, bench), strict=True):
        room = Box(0, 0, *sheet.size).inset(Edges.all(6.35 - DOT))
        left = tuple(round(side / DOT) for side in (room.x, room.y, room.right, room.bottom))
        picture.paste((255, 255, 255), left)  # type: ignore[arg-type]
        assert min(low for low, _ in picture.getextrema()) > 240, (id, sheet.name)  # type: ignore[misc]


@pytest.mark.parametrize("id", PRINTED)
def test_backs_are_behind_their_fronts_when_the_paper_is_turned_as_the_file_says(id: str, bench: Workbench) -> None:
    piece = made(id, bench, HOME)
    fronts = [sheet for sheet in piece.sheets if not sheet.back]
    for front, back in zip(fronts, (sheet for sheet in piece.sheets if sheet.back), strict=False):
        width = back.size.width
        turned = sorted(Box(width - trim.right, trim.y, *trim.size) for trim in back.trims)
        assert turned == [pytest.approx(trim) for trim in sorted(front.trims)]
    said = print_piece(piece, bench)
    landscape = fronts[0].size.width > fronts[0].size.height
    edge = b"/DuplexFlipShortEdge" if landscape else b"/DuplexFlipLongEdge"
    assert (edge if len(fronts) < len(piece.sheets) else b"/Simplex") in said
    assert b"/PrintScaling /None" in said


@pytest.mark.parametrize(("id", "size"), LARGE)
def test_glued_together_the_sheets_are_the_poster(id: str, size: str, bench: Workbench) -> None:
    piece, whole = made(id, bench, HOME, size), made(id, bench, SCREEN, size)
    poster = pictures(whole, bench)[0]
    glued = Image.new("RGB", poster.size, (1, 2, 3))
    for sheet, picture in list(zip(piece.sheets, pictures(piece, bench), strict=True))[1:]:
        (placed,) = sheet.placements
        shown = placed.visible
        on_sheet = shown.moved(placed.x, placed.y)
        # The strip on the right and at the bottom is covered by the next sheet, which is glued on later.
        glued.paste(cut(picture, on_sheet), (round(shown.x / DOT), round(shown.y / DOT)))
    assert unlike(glued, poster) < 6
    assert (1, 2, 3) not in {colour for _, colour in glued.getcolors(1 << 24) or ()}


def days(sheets: tuple[Sheet, ...]) -> Iterator[tuple[str, int, int]]:
    """Yield each drawing of days on a page: its page, how many it has, and of how many the middle is to be seen."""
    for placement in (each for sheet in sheets for each in sheet.placements if not each.copy):
        for group in walk(placement.page.items):
            if isinstance(group, Group) and group.counted:
                dots = [dot for each in group.items if isinstance(each, Shape) for dot in each.figures]
                circles = [dot for dot in dots if isinstance(dot, Circle)]
                seen = [dot for dot in circles if placement.visible.contains(Box(dot.x, dot.y, 0, 0), 0.01)]
                yield placement.page.name, len(circles), len(seen)


@pytest.mark.parametrize("preset", [SCREEN, HOME, PRINT_SHOP, SOCIAL], ids=lambda preset: preset.id)
@pytest.mark.parametrize("id", sorted(shipped().templates))
def test_none_of_the_1001_days_is_lost_wherever_a_piece_goes(id: str, preset: Preset, bench: Workbench) -> None:
    piece = made(id, bench, preset)
    if piece.sheets[0].name == "map":
        return  # glued together above
    assert [each for each in days(piece.sheets) if each[1:] != (1001, 1001)] == []
