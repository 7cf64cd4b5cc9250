"""Pages that are turned look as they did, turned; and their links and tags are turned with them."""

from __future__ import annotations

import io

import pikepdf
import pytest
from PIL import ImageChops

from kit.layout.turning import turned
from kit.model.condition import LIGHT
from kit.pdf.document import Document
from kit.pdf.means import Means
from kit.pdf.paint import paint
from kit.raster import rasterise
from kit.scene import Circle, Gradient, Item, Link, Picture, Rectangle, Role, Shade, Shape
from kit.units import Box, Size
from tests.pdf.scenes import CORAL, NIGHT, PICTURES, SUN, group, line, page, sheet, typefaces

SIZE = Size(120, 80)
FACES = typefaces()


def items() -> tuple[Item, ...]:
    shade = Shade(NIGHT, "bottom", 0.8)
    ground = Gradient(SUN, CORAL, (60, 40), (120, 40))
    return (
        Shape((Rectangle(Box(60, 5, 50, 30), 4),), Box(60, 5, 50, 30), fill=ground),
        Picture("photo", Box(5, 30, 60, 40), Box(5, 30, 50, 40), Circle(30, 50, 18), shade),
        Picture("disc", Box(70, 40, 30, 30)),
        group(Role.PARAGRAPH, line(FACES, "Hello, office & “first” £5", 10, 20, 20)),
    )


def file(painted: tuple[Item, ...], size: Size, links: bool = False) -> bytes:
    document = Document("Title", "Author", "en", links=links)
    return paint([sheet(page(*painted, size=size))], Means(PICTURES, FACES, LIGHT, document))


@pytest.mark.parametrize(("degrees", "size"), [(90, SIZE.turned()), (180, SIZE), (270, SIZE.turned())])
def test_a_page_looks_the_same_turned(degrees: int, size: Size) -> None:
    upright = rasterise(file(items(), SIZE), 127.0, [0])[0].convert("RGB").rotate(-degrees, expand=True)
    found = rasterise(file(turned(items(), degrees, size), size), 127.0, [0])[0].convert("RGB")
    assert found.size == upright.size
    difference = ImageChops.difference(found, upright).convert("L")
    assert sum(difference.histogram()[64:]) < 0.006 * found.width * found.height  # letters' edges, no more


def test_a_turned_link_is_where_its_words_are_and_they_are_read_as_before() -> None:
    run = line(FACES, "example.org", 10, 20, 20)
    link = group(Role.PARAGRAPH, run, Link(run.box, "https://example.org"))
    data = file(turned((link,), 90, SIZE.turned()), SIZE.turned(), links=True)
    pdf = pikepdf.open(io.BytesIO(data))
    left, bottom, right, top = (float(edge) * 25.4 / 72 for edge in pdf.pages[0].Annots[0].Rect)
    assert right == pytest.approx(80 - run.box.y, abs=0.01)
    assert left == pytest.approx(80 - run.box.bottom, abs=0.01)
    assert (120 - top, 120 - bottom) == pytest.approx((run.box.x, run.box.right), abs=0.01)
