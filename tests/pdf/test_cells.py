"""Cells are written by their columns and rows, and look as the same rectangles do one by one."""

from __future__ import annotations

import pytest
from PIL import Image, ImageChops
from pypdfium2 import PdfDocument

from kit.colour import BLACK
from kit.layout.turning import turned
from kit.model.condition import LIGHT
from kit.pdf.document import Document
from kit.pdf.means import Means
from kit.pdf.paint import paint
from kit.qr.cells import Cells
from kit.qr.symbol import modules
from kit.scene import Figure, Group, Rectangle, Role, Shape
from kit.store import Store
from kit.units import Box, Size
from tests.pdf.scenes import PICTURES, page, sheet, typefaces
from tests.pdf.structure import opened, operators

ROWS = modules("https://littleacorns.example", Store())
SIDE = 32 / 37
PLACE = Box(20, 30, len(ROWS) * SIDE, len(ROWS) * SIDE)
CELLS = Cells(PLACE, ROWS)
RECTANGLES = tuple(map(Rectangle, CELLS.boxes()))


def painted(figures: tuple[Figure, ...]) -> bytes:
    shape = Shape(figures, Box(20, 30, 40, 40), fill=BLACK)
    return paint([sheet(page(shape))], Means(PICTURES, typefaces(), LIGHT, Document("t", "a", "en")))


def seen(pdf: bytes) -> Image.Image:
    return PdfDocument(pdf)[0].render(scale=3).to_pil().crop((0, 0, 400, 800))


def written(pdf: bytes) -> int:
    """Return how many bytes the content of the page has."""
    with opened(pdf) as file:
        return len(file.pages[0].Contents.read_bytes())


def test_cells_look_as_rectangles_do_and_take_fewer_bytes() -> None:
    cells, rectangles = painted((CELLS,)), painted(RECTANGLES)
    difference = ImageChops.difference(seen(cells), seen(rectangles))
    assert max(most for _, most in difference.getextrema()) <= 4, "places are rounded otherwise"
    assert min(least for least, _ in seen(cells).getextrema()) == 0
    assert 2 * written(cells) < written(rectangles)
    dark = {(column, row) for row, cells_of_it in enumerate(ROWS) for column, cell in enumerate(cells_of_it) if cell}
    runs = [list(map(int, operands)) for operands, operator in operators(cells) if operator == "re"][1:]
    assert {(column + more, row) for column, row, length, _ in runs for more in range(length)} == dark


def test_cells_with_an_edge_or_beside_other_figures_are_painted_too() -> None:
    apart = Rectangle(Box(100, 100, 5, 5))
    difference = ImageChops.difference(seen(painted((CELLS, apart))), seen(painted((*RECTANGLES, apart))))
    assert max(most for _, most in difference.getextrema()) == 0


@pytest.mark.parametrize("degrees", [90, 180, 270])
def test_cells_are_turned_with_their_page(degrees: int) -> None:
    code = Group(Role.FIGURE, (Shape((CELLS,), PLACE, fill=BLACK),), PLACE)
    boxes = Group(Role.FIGURE, (Shape(RECTANGLES, PLACE, fill=BLACK),), PLACE)
    (one,), (other,) = (turned((each,), degrees, Size(210, 297)) for each in (code, boxes))
    (cells,), rectangles = one.items[0].figures, other.items[0].figures
    assert area(cells.boxes()) == area([each.box for each in rectangles])


def area(boxes: list[Box]) -> set[tuple[float, float]]:
    """Return the middles of the cells in boxes that are a run of them, to the hundredth of a mm."""
    found = set()
    for box in boxes:
        across, down = round(box.width / SIDE), round(box.height / SIDE)
        places = ((column, row) for column in range(across) for row in range(down))
        found |= {(round(box.x + (c + 0.5) * SIDE, 2), round(box.y + (r + 0.5) * SIDE, 2)) for c, r in places}
    return found
