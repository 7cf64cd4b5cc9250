"""Gradients and shades as a reader of the file paints them, in light and in ink."""

from __future__ import annotations

import io

import pikepdf
import pytest

from kit.model.condition import LIGHT, PrintCondition
from kit.model.picture import Encoding, PictureData
from kit.pdf.document import Document
from kit.pdf.means import Means
from kit.pdf.paint import paint as paint_sheets
from kit.raster import rasterise
from kit.scene import Circle, Gradient, Item, Picture, Rectangle, Shade, Shape
from kit.units import Box, Size
from tests.pdf.scenes import page, sheet, typefaces
from tests.workshop import COLOURS

WHITE = PictureData("white", 4, 4, "RGB", Encoding.RAW, b"\xff" * 48)
INK = PrintCondition(ink="cmyk")
BOX = Box(10, 10, 80, 80)


def paint(*items: Item, condition: PrintCondition = LIGHT) -> bytes:
    sheets = [sheet(page(*items, size=Size(100, 100)))]
    return paint_sheets(sheets, Means({"white": WHITE}, typefaces(), condition, Document("Title", "Author", "en")))


def seen(data: bytes, x: float, y: float) -> tuple[int, ...]:
    """Return the colour at a place of the page, in mm."""
    image = rasterise(data, 254.0, [0])[0].convert("RGB")
    found = image.getpixel((int(x * 10), int(y * 10)))
    assert isinstance(found, tuple)
    return found


def test_a_gradient_goes_from_one_colour_to_the_other_and_stays_there() -> None:
    fill = Gradient(COLOURS["coral"], COLOURS["midnight"], (10, 20), (10, 80))
    data = paint(Shape((Circle(50, 50, 40),), BOX, fill=fill))
    assert seen(data, 50, 15) == pytest.approx(COLOURS["coral"].rgb, abs=3)
    assert seen(data, 50, 85) == pytest.approx(COLOURS["midnight"].rgb, abs=3)
    assert seen(data, 50, 50) == pytest.approx((135, 77, 68), abs=3)
    assert seen(data, 12, 12) == (255, 255, 255)


def test_a_gradient_is_printed_with_the_inks_of_its_colours() -> None:
    fill = Gradient(COLOURS["coral"], COLOURS["midnight"], (10, 10), (10, 90))
    pdf = pikepdf.open(io.BytesIO(paint(Shape((Rectangle(BOX),), BOX, fill=fill), condition=INK)))
    shading = pdf.pages[0].Resources.Shading.G1
    assert shading.ColorSpace == "/DeviceCMYK"
    assert [float(part) for part in shading.Function.C0] == [0, 0.68, 0.72, 0]
    assert [float(part) for part in shading.Function.C1] == [1, 0.6, 0.4, 0.65]


def test_a_shade_is_strong_on_its_side_and_gone_on_the_other() -> None:
    data = paint(Picture("white", BOX, shade=Shade(COLOURS["midnight"], "bottom", 1.0)))
    assert seen(data, 50, 89.5) == pytest.approx(COLOURS["midnight"].rgb, abs=4)
    assert seen(data, 50, 10.5) == pytest.approx((255, 255, 255), abs=4)
    assert seen(data, 50, 50) == pytest.approx((135, 151, 158), abs=4)
    left = paint(Picture("white", BOX, shade=Shade(COLOURS["midnight"], "left", 0.5)))
    assert seen(left, 10.5, 50) == pytest.approx((135, 151, 158), abs=4)
    assert seen(left, 89.5, 50) == pytest.approx((255, 255, 255), abs=4)


def test_a_shade_goes_no_further_than_its_reach() -> None:
    data = paint(Picture("white", BOX, shade=Shade(COLOURS["midnight"], "bottom", 1.0, 0.5)))
    assert seen(data, 50, 89.5) == pytest.approx(COLOURS["midnight"].rgb, abs=6)
    assert seen(data, 50, 70) == pytest.approx((135, 151, 158), abs=6)
    assert seen(data, 50, 48) == (255, 255, 255)


def test_a_shade_all_over_is_the_same_everywhere_and_only_where_the_picture_shows() -> None:
    clip = Box(20, 20, 40, 40)
    picture = Picture("white", BOX, clip, Circle(40, 40, 20), Shade(COLOURS["midnight"], "all over", 1.0))
    data = paint(picture)
    assert seen(data, 25, 40) == seen(data, 55, 40) == pytest.approx(COLOURS["midnight"].rgb, abs=3)
    assert seen(data, 21, 21) == seen(data, 70, 40) == (255, 255, 255)


def test_the_inks_of_a_shade_are_those_of_its_colour() -> None:
    data = paint(Picture("white", BOX, shade=Shade(COLOURS["coral"], "all over", 0.5)), condition=INK)
    pdf = pikepdf.open(io.BytesIO(data))
    image = pdf.pages[0].Resources.XObject.G1
    assert image.read_bytes() == bytes((0, 173, 184, 0))
    assert image.SMask.read_bytes() == bytes((128,))
    assert pdf.pages[0].Group.CS == "/DeviceCMYK"


def test_the_same_gradient_is_in_the_file_once() -> None:
    fill = Gradient(COLOURS["coral"], COLOURS["midnight"], (10, 10), (10, 90))
    shape = Shape((Rectangle(BOX),), BOX, fill=fill)
    with pikepdf.open(io.BytesIO(paint(shape, shape))) as pdf:
        assert sum("/ShadingType" in each for each in pdf.objects if isinstance(each, pikepdf.Dictionary)) == 1
