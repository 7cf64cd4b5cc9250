"""Booklets, folded in code: every sheet is laid on the one before, the pile folded, and the pages read."""

from __future__ import annotations

import pytest

from kit.colour import WHITE
from kit.model.fold import SADDLE_STITCH
from kit.model.preset import HOME, PRINT_SHOP, SCREEN, Preset
from kit.press.impose import impose
from kit.press.surfaces import CREEP, with_blanks
from kit.printers import Printer
from kit.scene import Page, Sheet
from kit.units import PAPER, Size

A5 = Size(148, 210)


def booklet(count: int, *, mirrored: bool = False) -> list[Page]:
    return [Page(str(number + 1), A5, (), "en", WHITE, mirrored=mirrored) for number in range(count)]


def halves_of(sheet: Sheet) -> dict[str, str]:
    return {"left" if each.x < 140 else "right": each.page.name for each in sheet.placements}


def read_folded(sheets: list[Sheet]) -> list[str]:
    """Return the names of the pages in the order in which a reader finds them who opens the folded pile.

    Each pair of sheets is a leaf of paper, printed on both sides and turned over its short edge, so that what is on the
    right of its front is behind what is on the left of its back.
    """
    halves = []
    for front, back in zip(sheets[::2], sheets[1::2], strict=True):
        assert back.back and not front.back
        named = [
            {"left" if each.x < 140 else "right": each.page.name for each in side.placements} for side in (front, back)
        ]
        halves.append((named[0], named[1]))
    first = [(front["right"], back["left"]) for front, back in halves]
    last = [(back["right"], front["left"]) for front, back in reversed(halves)]
    return [name for leaf in (*first, *last) for name in leaf]


@pytest.mark.parametrize("count", [1, 2, 3, 4, 6, 8, 11, 12, 16])
def test_a_stitched_booklet_reads_in_order_with_blank_pages_before_its_last(count: int) -> None:
    names = read_folded(list(impose(booklet(count), SADDLE_STITCH, A5, HOME.imposition)))
    blanks = -count % 4
    written = [str(number + 1) for number in range(count)]
    assert names == [*written[:-1], *["blank"] * blanks, written[-1]]
    assert len(with_blanks(booklet(count), A5)) == count + blanks


@pytest.mark.parametrize("count", [2, 4, 8, 11])
def test_what_is_read_from_right_to_left_opens_on_the_other_side(count: int) -> None:
    there, here = (
        list(impose(booklet(count, mirrored=mirrored), SADDLE_STITCH, A5, HOME.imposition))
        for mirrored in (False, True)
    )
    for sheet, counterpart in zip(there, here, strict=True):
        names, other_names = halves_of(sheet), halves_of(counterpart)
        assert (names["left"], names["right"]) == (other_names["right"], other_names["left"])
    assert halves_of(here[0])["left"] == "1", "its cover is at the left of the outside"


@pytest.mark.parametrize("preset", [SCREEN, HOME, PRINT_SHOP])
def test_a_roll_fold_of_pages_from_right_to_left_has_its_cover_at_the_left_and_its_flap_at_the_right(
    preset: Preset,
) -> None:
    sizes = {"cover": 100, "back": 100, "flap": 97, "inside": 297}
    pages = [Page(name, Size(width, 210), (), "ur", WHITE, panel=name, mirrored=True) for name, width in sizes.items()]
    outside, inside = impose(pages, "tri-fold", PAPER["A4"].turned(), preset.imposition)
    left = outside.trim_box.x
    places = {each.page.name: (each.x - left, each.page.size.width) for each in outside.placements}
    assert places == {
        "cover": pytest.approx((0, 100)),
        "back": pytest.approx((100, 100)),
        "flap": pytest.approx((200, 97)),
    }
    assert outside.folds == pytest.approx((100, 200))
    assert inside.folds == pytest.approx((97, 197)), "the flap is behind the flap"


def test_inner_sheets_are_nearer_to_the_fold_by_the_thickness_of_the_paper_and_never_over_it() -> None:
    sheets = impose(booklet(12), SADDLE_STITCH, A5, HOME.imposition)
    for number, sheet in enumerate(sheets):
        left, right = sorted(sheet.placements, key=lambda each: each.x)
        fold = sheet.trim_box.x + A5.width
        creep = CREEP * (number // 2)
        assert fold - (left.x + A5.width) == pytest.approx(-creep)
        assert right.x - fold == pytest.approx(-creep)
        assert left.x + left.visible.right == pytest.approx(fold)
        assert right.x + right.visible.x == pytest.approx(fold)


def test_for_a_print_shop_and_a_screen_a_booklet_is_read_page_by_page() -> None:
    for preset in (SCREEN, PRINT_SHOP):
        sheets = impose(booklet(6), SADDLE_STITCH, A5, preset.imposition)
        assert [each.page.name for sheet in sheets for each in sheet.placements] == ["1", "2", "3", "4", "5", "6"]


def test_two_booklets_stand_on_larger_paper() -> None:
    front, _ = impose(booklet(4), SADDLE_STITCH, A5, Printer("A3").imposition)
    assert len(front.trims) == 2
