"""Every folded design, printed in every way, laid out flat and folded up in code at the marks that its file has.

A sheet is measured on its file: its trim box, and the dashed lines that show where to fold. The figures that it is held
against are those of the trade (print-facts: folds), not the program's.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

import pikepdf
import pytest

from kit.model.preset import HOME, PRINT_SHOP, SCREEN, Preset, home
from kit.model.sparing import INKS
from kit.printers import Printer
from kit.scene import Sheet
from tests.pdf.structure import opened
from tests.press.shipped_pieces import FOLDED, kept, made, pdf_of
from tests.workshop import shipped

OUTSIDE = {"tri-fold": [97.0, 100.0, 100.0], "half-fold": [148.5, 148.5]}
"""The widths of the panels of A4 in mm, from left to right as the outside is looked at."""

NAMES = {"tri-fold": ["flap", "back", "cover"], "half-fold": ["back", "cover"]}
INSIDE = {"tri-fold": [100.0, 100.0, 97.0], "half-fold": [148.5, 148.5]}
CLEAR = 3.0
"""Nothing is read nearer to a fold than this many mm, since nobody folds quite where they should."""

WAYS: dict[str, Preset] = {
    **{f"home, {inks}": home(HOME.imposition, inks) for inks in INKS},
    "home, wide border": home(HOME.imposition._replace(border=12.0)),
    "home, wide edge": home(Printer(edge=13.0).imposition),
    "home, A3": home(Printer("A3").imposition),
    "print shop": PRINT_SHOP,
    "screen": SCREEN,
}


class Side(NamedTuple):
    """One side of a sheet: the widths of its panels as its marks part it, and where each page is, in mm of the trim."""

    widths: list[float]
    pages: dict[str, tuple[float, float]]


def sides_of(id: str, preset: Preset) -> list[Side]:
    piece = made(id, "", preset)
    with opened(pdf_of(piece)) as pdf:
        return [_side(page, sheet) for page, sheet in zip(pdf.pages, piece.sheets, strict=True)]


def _side(page: pikepdf.Page, sheet: Sheet) -> Side:
    left, _, right, _ = (float(edge) / 72 * 25.4 for edge in page.obj["/TrimBox"])
    marks = sorted({round(x, 2) for x in dashed(page)})
    edges = [left, *(marks or [left + fold for fold in sheet.folds]), right]
    pages = {}
    for each in sheet.placements:
        start, stop = each.visible.x, each.visible.right
        pages[each.page.panel] = (each.x + start * each.scale - left, each.x + stop * each.scale - left)
    return Side([round(there - here, 2) for here, there in pairwise(edges)], pages)


def dashed(page: pikepdf.Page) -> Iterator[float]:
    """The places of the upright dashed lines of a page, in mm from its left edge; marks are under its first matrix."""
    dash, start = False, (0.0, 0.0)
    for step in pikepdf.parse_content_stream(page):
        match str(step.operator):
            case "d":
                dash = len(step.operands[0]) > 0  # type: ignore[arg-type]
            case "m":
                start = float(step.operands[0]), float(step.operands[1])
            case "l" if dash and float(step.operands[0]) == start[0]:
                yield start[0]


Panel = tuple[str, float, float]
"""Its name, and where it begins and ends, in mm from the left."""


def folded_up(names: list[str], widths: list[float]) -> list[Panel]:
    """Return the panels of a sheet that is folded up, the one on top first, as the page beside it says.

    It lies with its outside down, so that what was on the right of that is on the left. What is on the right now is
    folded inwards first, until two panels are left; then the left one is closed over all of it.
    """
    pile, x = list[Panel](), 0.0
    for name, width in zip(reversed(names), reversed(widths), strict=True):
        pile.append((name, x, x + width))
        x += width
    for name, begins, ends in pile[:1:-1]:
        assert name == "flap" and ends == pytest.approx(x)
        pile = folded_over(pile, begins, from_the_right=True)
    _, _, fold = pile[0]
    return folded_over(pile, fold, from_the_right=False)[::-1]


def fold_of(id: str) -> str:
    fold = shipped().templates[id].fold
    assert isinstance(fold, str)
    return fold


def folded_over(pile: list[Panel], fold: float, *, from_the_right: bool) -> list[Panel]:
    """Return a pile, its lowest panel first, with all that is on one side of a line turned over onto the rest."""
    for name, begins, ends in pile:
        assert not begins + 0.02 < fold < ends - 0.02, f"{name} would be creased"
    turned = [each for each in pile if (each[1] + each[2] > 2 * fold) == from_the_right]
    stays = [each for each in pile if each not in turned]
    return [*stays, *((name, 2 * fold - ends, 2 * fold - begins) for name, begins, ends in reversed(turned))]


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("id", FOLDED)
def test_every_panel_has_its_width_on_both_sides_and_backs_are_behind_fronts(id: str, way: str) -> None:
    fold = fold_of(id)
    outside, inside = sides_of(id, WAYS[way])
    assert outside.widths == pytest.approx(OUTSIDE[fold], abs=0.02)
    assert inside.widths == pytest.approx(INSIDE[fold], abs=0.02)
    assert outside.widths == pytest.approx(inside.widths[::-1], abs=0.02), "turned over, each is behind the other"


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("id", FOLDED)
def test_folded_up_the_cover_is_on_top_flush_with_the_back_and_what_is_folded_in_is_clear_of_the_fold(
    id: str, way: str
) -> None:
    fold = fold_of(id)
    outside, _ = sides_of(id, WAYS[way])
    pile = folded_up(NAMES[fold], outside.widths)
    assert pile[0][0] == "cover" and pile[-1][0] == "back"
    assert pile[0][1:] == pytest.approx(pile[-1][1:], abs=0.02), "front and back meet at both edges"
    for _, begins, ends in pile[1:-1]:
        assert ends == pytest.approx(pile[-1][2], abs=0.02), "it is folded at the edge of the back"
        assert 1.0 <= begins - pile[-1][1] <= 4.0, "it lies flat, and is not so narrow that it looks cut off"


def test_a_flap_that_is_as_wide_as_the_others_would_be_creased() -> None:
    with pytest.raises(AssertionError, match="flap would be creased"):
        folded_up(NAMES["tri-fold"], [101.0, 98.0, 98.0])


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("id", FOLDED)
def test_grounds_meet_at_the_folds_and_nothing_is_read_across_or_near_one(id: str, way: str) -> None:
    fold = fold_of(id)
    outside, _ = sides_of(id, WAYS[way])
    for left, right in pairwise(NAMES[fold]):
        assert outside.pages[left][1] == pytest.approx(outside.pages[right][0], abs=0.02)
    starts = [sum(outside.widths[:number]) for number in range(1, len(outside.widths))]
    assert [outside.pages[name][0] for name in NAMES[fold][1:]] == pytest.approx(starts, abs=0.02)
    for sheet in made(id, "", WAYS[way]).sheets:
        left = sheet.trim_box.x
        for box in kept(sheet, counted=False):
            for place in (left + each for each in sheet.folds):
                assert box.right < place - CLEAR + 0.01 or box.x > place + CLEAR - 0.01, (sheet.name, box)
