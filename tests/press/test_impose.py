"""Imposition: where pages come to stand on the sheets of each preset, in millimetres."""

from __future__ import annotations

import pytest

from kit.colour import BLACK, WHITE
from kit.model.fold import sides
from kit.model.preset import HOME, PRINT_SHOP, SCREEN, Preset
from kit.press.impose import impose
from kit.press.kept import RISE
from kit.press.marks import MARK_GAP
from kit.scene import Glyphs, Group, Outline, Page, Role, Shape, Sheet
from kit.units import Box, Edges, Size

A4 = Size(210, 297)
LANDSCAPE = Size(297, 210)
PANELS = ("cover", "inside", "flap", "back")


def flat(name: str = "front", size: Size = A4) -> Page:
    return Page(name, size, (), "en", WHITE)


def leaflet() -> list[Page]:
    widths = {"cover": 100, "inside": 297, "flap": 97, "back": 100}
    return [Page(name, Size(widths[name], 210), (), "en", WHITE, panel=name) for name in PANELS]


def where(sheet: Sheet) -> dict[str, tuple[float, float, float]]:
    """Return where each page stands from the trim's corner, and its scale."""
    return {
        each.page.name: (round(each.x - sheet.trim_box.x, 3), round(each.y - sheet.trim_box.y, 3), each.scale)
        for each in sheet.placements
    }


def lines(sheet: Sheet) -> list[tuple[float, float, float, float]]:
    """Return the ends of each mark, in the sheet's millimetres."""
    found = []
    for mark in sheet.marks:
        assert isinstance(mark, Shape)
        (figure,) = mark.figures
        assert isinstance(figure, Outline)
        (_, x, y), (_, to_x, to_y) = figure.steps
        found.append((float(x), float(y), float(to_x), float(to_y)))
    return found


def test_on_a_screen_the_sheet_is_the_piece() -> None:
    (sheet,) = impose([flat()], "none", A4, SCREEN.imposition)
    assert (sheet.size, sheet.trims, sheet.bleed, sheet.marks) == (A4, (Box(0, 0, 210, 297),), 0, ())
    assert where(sheet) == {"front": (0, 0, 1)}
    assert sheet.placements[0].bleed == Edges()


def test_a_print_shop_gets_bleed_and_marks_round_the_piece() -> None:
    (sheet,) = impose([flat()], "none", A4, PRINT_SHOP.imposition)
    assert (sheet.trim_box.width, sheet.trim_box.height) == (210, 297)
    assert sheet.bleed_box == sheet.trim_box.outset(Edges.all(3))
    assert Box(0, 0, sheet.size.width, sheet.size.height).contains(sheet.bleed_box)
    assert sheet.size.width - sheet.trim_box.right == pytest.approx(sheet.trim_box.x)
    assert where(sheet) == {"front": (0, 0, 1)}
    assert sheet.placements[0].bleed == Edges.all(3)
    assert len(sheet.marks) == 8


@pytest.mark.parametrize(("fold", "size", "pages"), [("none", A4, [flat()]), ("tri-fold", LANDSCAPE, leaflet())])
def test_no_mark_stands_inside_the_bleed_or_off_the_sheet(fold: str, size: Size, pages: list[Page]) -> None:
    for sheet in impose(pages, fold, size, PRINT_SHOP.imposition):
        for x, y, to_x, to_y in lines(sheet):
            line = Box(min(x, to_x), min(y, to_y), abs(to_x - x), abs(to_y - y))
            assert not line.outset(Edges.all(MARK_GAP - 0.01)).overlaps(sheet.bleed_box)
            assert Box(0, 0, sheet.size.width, sheet.size.height).contains(line.outset(Edges.all(0.2)))


def test_crop_marks_point_at_the_corners_of_the_trim() -> None:
    (sheet,) = impose([flat()], "none", A4, PRINT_SHOP.imposition)
    trim = sheet.trim_box
    level = {y for x, y, to_x, to_y in lines(sheet) if y == to_y}
    upright = {x for x, y, to_x, to_y in lines(sheet) if x == to_x}
    assert level == {trim.y, trim.bottom}
    assert upright == {trim.x, trim.right}


def test_each_page_gets_a_sheet_of_its_own_in_order() -> None:
    sheets = impose([flat("front"), flat("back")], "none", A4, SCREEN.imposition)
    assert [(sheet.name, sheet.placements[0].order) for sheet in sheets] == [("front", 0), ("back", 1)]


@pytest.mark.parametrize("preset", [SCREEN, HOME, PRINT_SHOP], ids=lambda preset: preset.id)
def test_the_panels_of_a_tri_fold_stand_at_their_folds_whatever_the_printer(preset: Preset) -> None:
    outside, inside = impose(leaflet(), "tri-fold", LANDSCAPE, preset.imposition)
    assert where(outside) == {"flap": (0, 0, 1), "back": (97, 0, 1), "cover": (197, 0, 1)}
    assert where(inside) == {"inside": (0, 0, 1)}
    assert (outside.trim_box.width, outside.trim_box.height) == (297, 210)


def test_the_flap_that_folds_in_is_the_narrow_one_on_both_sides() -> None:
    outside, _ = sides("tri-fold", LANDSCAPE)
    assert [(name, box.x, box.width) for name, box in outside.panels] == [
        ("flap", 0, 97),
        ("back", 97, 100),
        ("cover", 197, 100),
    ]


def test_placements_keep_the_reading_order_of_the_template() -> None:
    outside, inside = impose(leaflet(), "tri-fold", LANDSCAPE, SCREEN.imposition)
    ranks = {each.page.name: each.order for sheet in (outside, inside) for each in sheet.placements}
    assert ranks == {"cover": 0, "inside": 1, "flap": 2, "back": 3}
    assert [each.page.name for each in outside.placements] == ["cover", "flap", "back"]


def test_a_panel_bleeds_outwards_only_and_never_over_its_neighbour() -> None:
    outside, inside = impose(leaflet(), "tri-fold", LANDSCAPE, PRINT_SHOP.imposition)
    bleeds = {each.page.name: each.bleed for sheet in (outside, inside) for each in sheet.placements}
    assert bleeds == {
        "flap": Edges(3, 0, 3, 3),
        "back": Edges(3, 0, 3, 0),
        "cover": Edges(3, 3, 3, 0),
        "inside": Edges(3, 3, 3, 3),
    }


def test_a_home_printer_cuts_the_outer_edges_of_a_leaflet_and_leaves_the_folds() -> None:
    outside, _ = impose(leaflet(), "tri-fold", LANDSCAPE, HOME.imposition)
    bleeds = {each.page.name: each.bleed for each in outside.placements}
    assert bleeds == {
        "flap": Edges(-6.35, 0, -6.35, -6.35),
        "back": Edges(-6.35, 0, -6.35, 0),
        "cover": Edges(-6.35, -6.35, -6.35, 0),
    }
    assert outside.size == LANDSCAPE


def test_fold_marks_stand_above_and_below_each_fold() -> None:
    outside, inside = impose(leaflet(), "tri-fold", LANDSCAPE, PRINT_SHOP.imposition)
    upright = sorted({x - outside.trim_box.x for x, y, to_x, to_y in lines(outside) if x == to_x})
    assert upright == pytest.approx([0, 97, 197, 297])
    above = [y for x, y, to_x, to_y in lines(outside) if x == to_x and abs(x - outside.trim_box.x - 97) < 0.01]
    assert min(above) < outside.bleed_box.y and max(above) > outside.bleed_box.bottom
    folds = sorted({round(x - inside.trim_box.x, 2) for x, y, to_x, to_y in lines(inside) if x == to_x})
    assert folds == pytest.approx([0, 100, 200, 297])  # the same folds, seen from the other side


def test_a_half_fold_has_two_equal_panels() -> None:
    pages = [Page(name, Size(148.5, 210), (), "en", WHITE, panel=name) for name in ("cover", "back")]
    outside, inside = impose(pages, "half-fold", LANDSCAPE, SCREEN.imposition)
    assert where(outside) == {"cover": (148.5, 0, 1), "back": (0, 0, 1)}
    assert not inside.placements


def lengths(sheet: Sheet) -> dict[float, float]:
    """Return how long the marks above the trim are, by how far to the right they are from its left edge."""
    upright = [each for each in lines(sheet) if each[0] == each[2] and max(each[1], each[3]) < sheet.trim_box.y]
    return {round(x - sheet.trim_box.x, 2): abs(to_y - y) for x, y, _, to_y in upright}


def test_crop_marks_are_5_mm_long_and_fold_marks_half_of_it_so_that_nobody_cuts_at_a_fold() -> None:
    outside, _ = impose(leaflet(), "tri-fold", LANDSCAPE, PRINT_SHOP.imposition)
    assert lengths(outside) == pytest.approx({0: 5, 97: 2.5, 197: 2.5, 297: 5})


@pytest.mark.parametrize(("fold", "size", "pages"), [("none", A4, [flat()]), ("tri-fold", LANDSCAPE, leaflet())])
def test_marks_are_hairlines_of_a_quarter_of_a_point(fold: str, size: Size, pages: list[Page]) -> None:
    marks = [mark for sheet in impose(pages, fold, size, PRINT_SHOP.imposition) for mark in sheet.marks]
    widths = [mark.stroke_width / 25.4 * 72 for mark in marks if isinstance(mark, Shape)]
    assert widths == pytest.approx([0.25] * len(widths))


def test_marks_begin_1_mm_outside_the_bleed() -> None:
    (sheet,) = impose([flat()], "none", A4, PRINT_SHOP.imposition)
    inner_ends = [max(y, to_y) for x, y, to_x, to_y in lines(sheet) if x == to_x and y < sheet.trim_box.y]
    assert inner_ends == pytest.approx([sheet.bleed_box.y - 1] * 2)


def test_a_sheet_for_a_print_shop_is_1_mm_larger_than_its_marks_on_every_side() -> None:
    (sheet,) = impose([flat()], "none", A4, PRINT_SHOP.imposition)
    assert (sheet.size.width, sheet.size.height) == pytest.approx((210 + 2 * 10, 297 + 2 * 10))


def test_the_box_of_a_mark_is_that_of_its_line() -> None:
    (sheet,) = impose([flat()], "none", A4, PRINT_SHOP.imposition)
    for mark, (x, y, to_x, to_y) in zip(sheet.marks, lines(sheet), strict=True):
        assert mark.box == Box(min(x, to_x), min(y, to_y), abs(to_x - x), abs(to_y - y))


def test_a_sheet_folded_to_and_fro_has_marks_at_its_folds_wherever_it_is_printed() -> None:
    pages = [Page(name, Size(99, 210), (), "en", WHITE, panel=name) for name in ("cover", "2", "3", "back", "5", "6")]
    outside, inside = impose(pages, "z-fold", Size(297, 210), PRINT_SHOP.imposition)
    margin = outside.trim_box.x
    folded = [mark.box.x for mark in (*outside.marks, *inside.marks) if mark.box.width == 0 and 50 < mark.box.x < 270]
    assert sorted(folded) == pytest.approx([margin + 99] * 4 + [margin + 198] * 4)
    assert [placement.page.panel for placement in outside.placements] == ["cover", "5", "6"]
    assert {placement.page.panel: placement.x - margin for placement in inside.placements} == {
        "2": 0, "3": 99, "back": 198,
    }  # fmt: skip


def glyphs(box: Box) -> Glyphs:
    return Glyphs(box.x, box.bottom, "any", 12, BLACK, (), box)


def with_text(box: Box, size: Size = A4, name: str = "front") -> Page:
    return Page(name, size, (Group(Role.PARAGRAPH, (glyphs(box),), box),), "en", WHITE)


def shown(sheet: Sheet) -> list[Box]:
    """Return what of the paper each page is printed on, in mm of the sheet."""
    found = []
    for each in sheet.placements:
        box, scale = each.visible, each.scale
        found.append(Box(each.x + box.x * scale, each.y + box.y * scale, box.width * scale, box.height * scale))
    return found


def test_at_home_a_page_as_large_as_the_paper_keeps_its_size_and_gets_a_white_border_of_even_width() -> None:
    (sheet,) = impose([with_text(Box(14, 14, 100, 10))], "none", A4, HOME.imposition)
    assert where(sheet) == {"front": (0, 0, 1)}
    (printed,) = shown(sheet)
    assert printed == pytest.approx(Box(6.35, 6.35, 210 - 12.7, 297 - 12.7))


def test_at_home_a_page_is_made_smaller_only_for_what_would_be_lost_under_the_border_which_stays_even() -> None:
    (sheet,) = impose([with_text(Box(3, 14, 100, 10))], "none", A4, HOME.imposition)
    (placed,) = sheet.placements
    assert 0.93 < placed.scale < 1
    assert placed.x + 3 * placed.scale == pytest.approx(6.35 + RISE)
    (printed,) = shown(sheet)
    assert printed == pytest.approx(Box(6.35, 6.35, 210 - 12.7, 297 - 12.7), abs=0.01)


def test_at_home_the_empty_room_over_large_letters_makes_no_page_smaller() -> None:
    """Over the capitals of a typeface there is room for accents, which may be off the page where there are none."""
    words = Group(Role.PARAGRAPH, (glyphs(Box(14, -20, 100, 180)),), Box(14, 14, 100, 120))
    (sheet,) = impose([Page("front", A4, (words,), "en", WHITE)], "none", A4, HOME.imposition)
    assert where(sheet) == {"front": (0, 0, 1)}


@pytest.mark.parametrize(
    ("size", "count", "lies"),
    [
        (Size(148, 210), 2, Size(297, 210)),
        (Size(148, 105), 4, Size(297, 210)),
        (Size(50, 150), 5, Size(297, 210)),
        (Size(99, 210), 3, Size(297, 210)),
        (Size(85, 55), 10, A4),
        (Size(200, 200), 1, A4),
    ],
    ids=str,
)
def test_at_home_small_pieces_stand_side_by_side_backs_behind_fronts(size: Size, count: int, lies: Size) -> None:
    front, back = impose([flat("front", size), flat("back", size)], "none", size, HOME.imposition)
    assert (len(front.trims), front.size) == (count, lies)
    assert not front.back and back.back
    turned = sorted(Box(lies.width - trim.right, trim.y, *trim.size) for trim in back.trims)
    assert turned == [pytest.approx(trim) for trim in sorted(front.trims)]
    paper = Box(0, 0, *lies).inset(Edges.all(6.3))
    for printed, trim in zip(shown(front), front.trims, strict=True):
        assert paper.contains(printed)
        left, right = printed.x - trim.x, trim.right - printed.right
        assert left == pytest.approx(right) == pytest.approx(printed.y - trim.y)
    assert sum(not placement.copy for placement in front.placements) == 1


@pytest.mark.parametrize(("size", "count"), [(Size(148.5, 210), 2), (Size(148.6, 210), 1), (Size(148, 210.2), 1)])
def test_no_piece_reaches_over_the_edge_of_the_paper(size: Size, count: int) -> None:
    sheets = impose([flat("front", size)], "none", size, HOME.imposition)
    for sheet in sheets:
        assert all(Box(0, 0, *sheet.size).contains(trim, 0.06) for trim in sheet.trims)
    assert len(sheets[0].trims) == count


@pytest.mark.parametrize("size", [Size(148, 210), Size(50, 150), Size(85, 55), Size(148, 105), Size(200, 200)], ids=str)
def test_ticks_show_every_straight_cut_at_both_its_ends_where_a_printer_can_print(size: Size) -> None:
    (sheet,) = impose([flat("front", size)], "none", size, HOME.imposition)
    paper = Box(0, 0, *sheet.size).inset(Edges.all(6.3))
    assert all(paper.contains(mark.box) for mark in sheet.marks)
    edges = {round(x, 2) for trim in sheet.trims for x in (trim.x, trim.right)}
    top, bottom = sheet.trim_box.y, sheet.trim_box.bottom
    for x in (x for x in edges if 6.35 < x < sheet.size.width - 6.35):
        ticks = [mark.box for mark in sheet.marks if not mark.box.width and abs(mark.box.x - x) < 0.01]
        assert min(tick.y for tick in ticks) < top + 7 < bottom - 7 < max(tick.bottom for tick in ticks)
        for tick, printed in ((tick, box) for tick in ticks for box in shown(sheet)):
            assert not printed.inset(Edges.all(0.01)).overlaps(tick.outset(Edges(0, 0.01, 0, 0.01)))


def test_a_folded_sheet_at_home_has_a_tick_at_both_ends_of_each_fold_on_both_sides() -> None:
    outside, inside = impose(leaflet(), "tri-fold", LANDSCAPE, HOME.imposition)
    places = sorted({(mark.box.x, round(mark.box.y, 2)) for mark in outside.marks})
    assert places == [(x, y) for x in (97, 197) for y in (6.35, 200.15)]
    seen_through = sorted({(round(297 - mark.box.x, 2), round(mark.box.y, 2)) for mark in inside.marks})
    assert seen_through == places and inside.back


def test_only_leaflets_and_cards_have_their_second_page_behind_the_first() -> None:
    pages = [flat("one"), flat("two")]
    assert [sheet.back for sheet in impose(pages, "none", A4, HOME.imposition, two_sided=False)] == [False, False]
