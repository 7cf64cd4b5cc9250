"""Simple drawings are painted as outlines that show what the renderer draws; all others stay pixels."""

from __future__ import annotations

import pytest
from PIL import Image, ImageChops

from kit.model.condition import COATED, LIGHT, PrintCondition
from kit.model.picture import PictureData
from kit.pdf.document import Document
from kit.pdf.means import Means
from kit.pdf.paint import paint
from kit.pictures.svg.paths import read_path
from kit.raster import rasterise
from kit.scene import Picture
from kit.units import Box, Size
from tests.pdf.scenes import ICC, page, sheet, typefaces
from tests.pdf.structure import opened
from tests.pictures.svg.test_draw import good, png_address, svg

SIMPLE = {
    "rectangles": '<rect x="10" y="10" width="80" height="50"/><rect x="99" y="9" width="9" height="40" rx="9"/>',
    "oval corners": '<rect x="10" y="10" width="90" height="60" rx="30" ry="10" fill="teal"/>',
    "round": '<circle cx="50" cy="50" r="40" fill="#fb0"/><ellipse cx="140" cy="50" rx="50" ry="20" fill="navy"/>',
    "points": '<polygon points="10,90 50,10 90,90" fill="red"/><polyline points="100 90,130 10,160 90" fill="blue"/>',
    "curves": '<path d="M10 50C10 10 60 10 60 50S110 90 110 50q20-40 40 0t40 0" fill="purple"/>',
    "arcs": '<path d="M20 50a30 20 20 1 0 60 0 30 20 0 0 1-60 0zM120 20A30 30 0 01180 60" fill="#123456"/>',
    "numbers run together": '<path d="M10-.5.5.5l30 60-5-5e0h50v.5.5H10z" fill="black"/>',
    "a hole": '<path fill-rule="evenodd" d="M10 10h80v80h-80zM30 30h40v40h-40z" fill="green"/>',
    "no hole": '<path d="M10 10h80v80h-80zM30 30h40v40h-40z" fill="green"/>',
    "transforms": '<g transform="translate(100,50) rotate(30)"><rect x="-40" y="-20" width="80" height="40"/>'
    '<g transform="scale(.5) skewX(20) matrix(1 0 0 1 20 10)"><circle r="30" fill="gold"/></g></g>',
    "lines": '<line x1="10" y1="10" x2="90" y2="80" stroke="red" stroke-width="8" stroke-linecap="round"/>'
    '<path d="M100 80L130 20 160 80" fill="none" stroke="#00f" stroke-width="9" stroke-linejoin="bevel"/>'
    '<rect x="170" y="20" width="20" height="50" fill="none" stroke="black" stroke-width="3"/>',
    "painted twice": '<circle cx="50" cy="50" r="30" fill="yellow" stroke="black" stroke-width="6"/>',
    "inherited": '<g fill="red" stroke="none"><g fill="inherit" color="blue"><rect width="60" height="60"/>'
    '<circle cx="120" cy="50" r="30" fill="currentColor"/></g></g>',
    "classes": "<style>.a{fill:var(--b);--b:#0a7d4f}.b{display:none}</style><circle class='a' cx='90' cy='50' r='40'/>"
    "<rect class='b' width='200' height='100'/>",
    "left out": '<defs><rect id="x" width="200" height="100"/></defs><title>Logo</title><rect width="60" height="60"/>'
    '<rect visibility="hidden" width="200" height="100"/>',
    "lengths of paper": '<rect x="5mm" y="1pc" width="1in" height="20pt" fill="maroon"/>',
    "over the edge": '<circle cx="0" cy="0" r="60" fill="olive"/><circle cx="200" cy="100" r="60" fill="olive"/>',
}  # fmt: skip


def shown(picture: PictureData, condition: PrintCondition = LIGHT) -> bytes:
    box = Box(0, 0, 200, 200 * picture.height / picture.width)
    sheets = [sheet(page(Picture("logo", box), size=Size(box.width, box.height)))]
    profile = ICC.read_bytes() if condition.ink == "cmyk" else None
    return paint(sheets, Means({"logo": picture}, typefaces(), condition, Document("t", "a", "en"), profile))


def looked_at(picture: PictureData) -> Image.Image:
    """Return the pixels of a picture on white."""
    size = (picture.width, picture.height)
    image = Image.new("RGB", size, "white")
    mask = Image.frombytes("L", size, picture.alpha) if picture.alpha else None
    image.paste(Image.frombytes(picture.mode, size, picture.data).convert("RGB"), mask=mask)
    return image


@pytest.mark.parametrize("body", SIMPLE.values(), ids=SIMPLE.keys())
def test_outlines_show_what_the_renderer_draws(body: str) -> None:
    picture = good(svg(body))
    assert picture.outlines
    painted = rasterise(shown(picture), 50)[0].convert("RGB")
    drawn = looked_at(picture).resize(painted.size, Image.Resampling.BOX)
    apart = ImageChops.difference(painted, drawn).convert("L").histogram()
    assert sum(apart[60:]) <= 0.008 * sum(apart)


def test_the_view_box_moves_and_scales() -> None:
    picture = good(svg('<rect x="-40" y="-40" width="40" height="40" fill="red"/>', 'viewBox="-50 -50 100 100"'))
    assert picture.outlines[0].steps[0] == pytest.approx(("M", 70, 70))


@pytest.mark.parametrize(
    "body",
    [
        '<rect width="90" height="90" opacity=".5"/>',
        '<rect width="90" height="90" fill-opacity=".5"/>',
        '<rect width="90" height="90" fill="#0a7d4f80"/>',
        '<g opacity=".9"><rect width="90" height="90"/></g>',
        '<linearGradient id="g"><stop stop-color="red"/></linearGradient><rect width="90" height="90" fill="url(#g)"/>',
        '<clipPath id="c"><circle r="50"/></clipPath><rect width="90" height="90" clip-path="url(#c)"/>',
        '<mask id="m"><circle r="50" fill="white"/></mask><rect width="90" height="90" mask="url(#m)"/>',
        '<filter id="f"><feGaussianBlur stdDeviation="3"/></filter><rect width="90" height="90" filter="url(#f)"/>',
        '<rect width="90" height="90" style="mix-blend-mode:multiply"/>',
        '<path d="M9 9h90" stroke="red" stroke-dasharray="4 2"/>',
        '<path d="M9 9h90" stroke="red" stroke-width="9" transform="scale(2 1)"/>',
        '<path id="p" d="M9 9h90v30z"/><use href="#p" y="40"/>',
        f'<image width="90" height="90" href="{png_address()}"/>',
        '<svg x="50" viewBox="0 0 9 9" width="90" height="90"><rect width="90" height="90"/></svg>',
        '<path d="M9 9h90v50z L nonsense"/>',
        '<rect width="50%" height="90"/>',
        '<path d="M50 50L90 90L9 90" fill="red" stroke="blue" paint-order="stroke"/>',
    ],
)
def test_what_is_not_simple_stays_pixels(body: str) -> None:
    picture = good(svg(body))
    assert not picture.outlines and picture.vector and picture.width >= 1000


def test_black_is_black_ink_and_a_colour_is_its_inks() -> None:
    picture = good(svg('<rect width="90" height="90"/><rect x="100" width="90" height="90" fill="#0a7d4f"/>'))
    file = opened(shown(picture, COATED))
    (form,) = file.pages[0].obj.Resources.XObject.values()
    lines = form.read_bytes().decode().splitlines()
    black, green = (line for line in lines if line.endswith(" k"))
    assert black == "0 0 0 1 k"
    cyan, magenta, *_ = map(float, green.split()[:4])
    assert cyan > 0.7 > magenta
    assert "/Group" not in file.pages[0].obj


@pytest.mark.parametrize("height", [100, 103, 137, 151, 210])
def test_a_drawing_of_any_proportion_keeps_its_outlines(height: int) -> None:
    """Its small pictures have whole pixels on both sides, which are not quite its proportion."""
    letters = "".join(f'<path d="M{x} 8h9v{height - 16}h-9z"/>' for x in range(20, 1300, 24))
    start = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1312 {height}" width="1312" height="{height}">'
    assert len(good(f"{start}{letters}</svg>".encode()).outlines) == 54


def test_the_data_of_paths() -> None:
    assert read_path("M1 2 3 4z") == [("M", 1, 2), ("L", 3, 4), ("Z",)]
    assert read_path("m1 2 3 4h1V0") == [("M", 1, 2), ("L", 4, 6), ("L", 5, 6), ("L", 5, 0)]
    assert read_path("M0 0c1 1 2 2 3 3s1 1 2 2")[-1] == ("C", 4, 4, 4, 4, 5, 5)
    assert read_path("") == []


@pytest.mark.parametrize("data", ["L1 2", "M1", "M1 2 X", "M1 2 L", "M1 2 A1 1 0 2 0 5 5", "1 2", "Mz"])
def test_data_of_paths_that_is_wrong(data: str) -> None:
    with pytest.raises(ValueError):
        read_path(data)
