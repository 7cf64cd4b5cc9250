"""The white border of a piece: pages are laid out for it, so that it covers nothing and makes no type too small."""

from __future__ import annotations

import pytest

from kit.layout.pages import lay_out
from kit.model.imposition import WhiteBorder
from kit.model.preset import HOME, PRINT_SHOP, SCREEN, Preset, home
from kit.press.border import with_border
from kit.press.impose import impose
from kit.printers import Printer
from kit.scene import Circle, Glyphs, Page, walk
from kit.units import PAPER, Size
from tests.workshop import KIT, circles, library, template, typefaces


def pages(layers: str, preset: Preset, size: str = "A4") -> tuple[Page, ...]:
    made = template(layers, size=size)

    def laid_out(border: WhiteBorder) -> tuple[Page, ...]:
        return lay_out(KIT, library(), made, made.size, {}, typefaces(), border=border)

    return with_border(made.fold, made.size.size, preset.imposition, laid_out)


def sizes_on_paper(found: tuple[Page, ...], preset: Preset, size: Size) -> set[float]:
    sheets = impose(found, "none", size, preset.imposition)
    runs = ((run, placed.scale) for sheet in sheets for placed in sheet.placements for run in walk(placed.page.items))
    return {round(run.size * scale, 2) for run, scale in runs if isinstance(run, Glyphs)}


NEAR = "- column: [{group: name, style: fixed}]\n  padding: 3mm"
WELL_INSIDE = "- column: [{group: name, style: fixed}]\n  padding: 14mm"


@pytest.mark.parametrize("edge", [6.35, 12.0, 20.0])
def test_type_at_its_least_size_keeps_it_on_paper_where_a_page_is_made_smaller(edge: float) -> None:
    preset = home(Printer(edge=edge).imposition)
    found = pages(NEAR, preset)
    (sheet,) = impose(found, "none", PAPER["A4"], preset.imposition)
    assert sheet.placements[0].scale < 1
    assert min(sizes_on_paper(found, preset, PAPER["A4"])) >= 12


def test_a_page_that_is_not_made_smaller_is_that_of_the_screen() -> None:
    assert pages(WELL_INSIDE, HOME) == pages(WELL_INSIDE, SCREEN)
    assert sizes_on_paper(pages(WELL_INSIDE, HOME), HOME, PAPER["A4"]) == {12}


@pytest.mark.parametrize("art", ["spiral", "sun", "wave", "grid", "garland", "weeks"])
@pytest.mark.parametrize("edge", [0.0, 6.35, 15.0])
def test_all_days_are_whole_and_clear_of_the_border_and_of_the_cut(art: str, edge: float) -> None:
    size = "A4 landscape" if art == "sun" else "A4"
    (page,) = pages(f"- art: {art}\n  height: 1fr\n  width: 1fr", home(Printer(edge=edge).imposition), size)
    assert len(circles(page)) == 1001
    clear = max(3.0, edge + 1.0)
    assert all(distance(page, dot) >= clear - 0.001 for dot in circles(page))


def test_on_a_screen_days_run_off_the_edge_and_all_are_seen() -> None:
    (page,) = pages("- art: spiral\n  height: 1fr\n  width: 1fr\n  reach: 120mm", SCREEN)
    assert len(circles(page)) == 1001
    assert min(distance(page, dot) for dot in circles(page)) < 0
    assert all(distance(page, dot) + dot.radius >= 0.2 - 0.001 for dot in circles(page))


def test_where_a_print_shop_cuts_days_are_whole_and_3_mm_from_the_trim() -> None:
    (page,) = pages("- art: spiral\n  height: 1fr\n  width: 1fr\n  reach: 120mm", PRINT_SHOP)
    assert len(circles(page)) == 1001
    assert 3.0 - 0.001 <= min(distance(page, dot) for dot in circles(page)) < 3.5


def distance(page: Page, dot: Circle) -> float:
    across = min(dot.x, page.size.width - dot.x)
    return min(across, dot.y, page.size.height - dot.y) - dot.radius
