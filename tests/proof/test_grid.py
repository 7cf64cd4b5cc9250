"""How cases stand on the sheets of a proof: all within the sheet, large enough to be judged, on few sheets."""

from __future__ import annotations

from math import ceil

from hypothesis import given
from hypothesis import strategies as st

from kit.proof.grid import BETWEEN_CASES, BETWEEN_PAGES, BETWEEN_ROWS, Grid, arrange
from kit.units import PAPER, Size

ROOM = Size(392, 244)


def width_of(grid: Grid) -> float:
    return grid.columns * grid.cell + (grid.columns - 1) * BETWEEN_CASES


def height_of(grid: Grid) -> float:
    return grid.rows * grid.row + (grid.rows - 1) * BETWEEN_ROWS


@given(
    count=st.integers(1, 40),
    pages=st.integers(1, 30),
    width=st.floats(20, 2000),
    height=st.floats(20, 2000),
    caption=st.floats(5, 40),
)
def test_whatever_the_paper_all_of_it_stands_within_the_sheet(
    count: int, pages: int, width: float, height: float, caption: float
) -> None:
    grid = arrange(count, pages, Size(width, height), ROOM, lambda _: caption)
    assert width_of(grid) <= ROOM.width + 0.01
    assert height_of(grid) <= ROOM.height + 0.01
    assert grid.across * grid.down >= pages
    assert grid.across * grid.page.width + (grid.across - 1) * BETWEEN_PAGES <= grid.cell + 0.01
    assert abs(grid.page.width / grid.page.height - width / height) < 0.001 * width / height


def test_posters_stand_ten_to_a_sheet_and_folded_leaflets_six() -> None:
    assert arrange(19, 1, PAPER["A4"], ROOM, lambda _: 13.0).on_a_sheet == 10
    leaflet = arrange(18, 2, PAPER["A4"].turned(), ROOM, lambda _: 13.0)
    assert (leaflet.on_a_sheet, leaflet.across) == (6, 2)


def test_squares_share_one_sheet() -> None:
    grid = arrange(18, 1, Size(285, 285), ROOM, lambda _: 13.0)
    assert ceil(18 / grid.on_a_sheet) == 1
    assert grid.page.width > 50
