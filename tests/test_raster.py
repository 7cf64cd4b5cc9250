"""Pixels of pages: as many as the paper asks for, of the right pages, from any thread."""

from __future__ import annotations

import io
from concurrent.futures import ThreadPoolExecutor

import pytest
from PIL import Image

from kit.colour import Colour
from kit.model.condition import LIGHT
from kit.pdf.document import Document
from kit.pdf.means import Means
from kit.pdf.paint import paint
from kit.problems import KitError, UnreadableFile
from kit.raster import png, rasterise
from kit.scene import Page, Placement, Sheet
from kit.text.typefaces import Typefaces
from kit.units import PAPER, Box, Size

GROUNDS = [Colour(name, rgb, (0, 0, 0, 0)) for name, rgb in (("a", (200, 10, 20)), ("b", (10, 200, 20)))]


def painted(*sizes: Size) -> bytes:
    """A file with a page of one colour for each size."""
    sheets = []
    for size, ground in zip(sizes, GROUNDS, strict=False):
        whole = Box(0, 0, size.width, size.height)
        sheets.append(Sheet(ground.name, size, (whole,), 0, (Placement(Page("p", size, (), "en", ground), 0, 0),)))
    return paint(sheets, Means({}, Typefaces({}), LIGHT, Document("t", "a", "en")))


@pytest.mark.parametrize("name", ["A6", "A4", "A3", "DL"])
@pytest.mark.parametrize("dpi", [18, 72, 150])
def test_size_in_pixels_follows_from_millimetres(name: str, dpi: float) -> None:
    size = PAPER[name]
    [picture] = rasterise(painted(size), dpi)
    assert picture.mode == "RGB"
    assert picture.size == (round(size.width / 25.4 * dpi), round(size.height / 25.4 * dpi))


def test_colours_arrive_up_to_the_edge() -> None:
    [picture] = rasterise(painted(Size(100, 100)), 50.8)
    assert picture.getcolors() == [(200 * 200, GROUNDS[0].rgb)]


def test_pages_that_were_asked_for() -> None:
    pdf = painted(Size(30, 30), Size(40, 40))
    assert [picture.size for picture in rasterise(pdf, 25.4)] == [(30, 30), (40, 40)]
    assert [picture.size for picture in rasterise(pdf, 25.4, [1])] == [(40, 40)]
    assert [picture.size for picture in rasterise(pdf, 25.4, [1, 0])] == [(40, 40), (30, 30)]
    assert rasterise(pdf, 25.4, []) == []


def test_a_picture_outlives_its_file() -> None:
    pictures = [rasterise(painted(Size(20, 20)), 25.4)[0] for _ in range(20)]
    assert {picture.getpixel((10, 10)) for picture in pictures} == {GROUNDS[0].rgb}


@pytest.mark.parametrize("dpi", [5000, 1e9])
def test_too_many_pixels_are_refused_with_a_sentence(dpi: float) -> None:
    with pytest.raises(KitError, match=r"Page 1 would become a picture of .* pixels"):
        rasterise(painted(PAPER["A3"]), dpi)


@pytest.mark.parametrize("data", [b"", b"nothing", b"%PDF-1.7\n", painted(Size(20, 20))[:300]])
def test_what_is_not_a_pdf_is_refused_with_a_sentence(data: bytes) -> None:
    with pytest.raises(UnreadableFile, match="not a complete PDF file"):
        rasterise(data, 72)


def test_threads_take_turns() -> None:
    pdf = painted(Size(60, 60), Size(60, 60))
    with ThreadPoolExecutor(8) as pool:
        results = list(pool.map(lambda _: rasterise(pdf, 50), range(40)))
    assert all([picture.getpixel((5, 5)) for picture in result] == [g.rgb for g in GROUNDS] for result in results)


def test_a_png_knows_its_size_on_paper() -> None:
    [picture] = rasterise(painted(PAPER["A6"]), 150)
    data = png(picture, 150)
    again = Image.open(io.BytesIO(data))
    assert (again.format, again.mode, again.size) == ("PNG", "RGB", picture.size)
    assert again.info["dpi"] == pytest.approx((150, 150), abs=0.02)
    assert png(picture, 150) == data
