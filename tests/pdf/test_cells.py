"""Rectangles in a grid are written as cells of it, and look as they would one by one."""

from __future__ import annotations

from itertools import product

import pytest
from PIL import Image, ImageChops
from pypdfium2 import PdfDocument

from kit.colour import BLACK
from kit.model.condition import LIGHT
from kit.pdf.document import Document
from kit.pdf.means import Means
from kit.pdf.outlines import are_cells
from kit.pdf.paint import paint
from kit.scene import Circle, Figure, Rectangle, Shape
from kit.units import Box
from tests.pdf.scenes import PICTURES, page, sheet, typefaces
from tests.pdf.structure import opened, operators

SIDE = 32 / 37
RUNS = [(column, row, 1 + (column + row) % 3) for column, row in product(range(0, 29, 4), range(29))]
CELLS = tuple(Rectangle(Box(20 + c * SIDE, 30 + r * SIDE, length * SIDE, SIDE)) for c, r, length in RUNS)


def painted(figures: tuple[Figure, ...]) -> bytes:
    shape = Shape(figures, Box(20, 30, 40, 40), fill=BLACK)
    return paint([sheet(page(shape))], Means(PICTURES, typefaces(), LIGHT, Document("t", "a", "en")))


def seen(pdf: bytes) -> Image.Image:
    return PdfDocument(pdf)[0].render(scale=3).to_pil()


def written(pdf: bytes) -> int:
    """Return how many bytes the content of the page has."""
    with opened(pdf) as file:
        return len(file.pages[0].Contents.read_bytes())


def test_cells_look_as_rectangles_do_and_take_fewer_bytes() -> None:
    apart = Rectangle(Box(150.123, 200, SIDE / 2, SIDE))
    cells, rectangles = painted(CELLS), painted((*CELLS, apart))
    room = (0, 0, 400, 800)
    difference = ImageChops.difference(seen(cells).crop(room), seen(rectangles).crop(room))
    assert max(most for _, most in difference.getextrema()) <= 4, "places are rounded otherwise"
    assert min(least for least, _ in seen(cells).crop(room).getextrema()) == 0
    assert 2 * written(cells) < written(rectangles)
    assert [list(map(int, operands)) for operands, operator in operators(cells) if operator == "re"][1:] == [
        [column, row, length, 1] for column, row, length in RUNS
    ]


@pytest.mark.parametrize(
    "figure",
    [
        Circle(30, 40, 1),
        Rectangle(Box(20 + SIDE / 2, 30, SIDE, SIDE)),
        Rectangle(Box(20, 30, SIDE * 1.5, SIDE)),
        Rectangle(Box(20, 30, SIDE, SIDE * 2)),
        Rectangle(Box(20, 30, SIDE, SIDE), 0.1),
    ],
)
def test_what_is_in_no_grid_is_told(figure: Figure) -> None:
    assert are_cells(CELLS)
    assert not are_cells((*CELLS, figure))


def test_a_grid_may_begin_anywhere() -> None:
    moved = tuple(each._replace(box=each.box._replace(x=each.box.x + 0.1234567)) for each in CELLS)
    assert are_cells(moved[::-1])
