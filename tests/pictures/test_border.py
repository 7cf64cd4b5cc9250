"""A logo that is small on a large empty canvas is as large as other logos, and the check says so."""

from __future__ import annotations

import io

import pytest
from PIL import Image, ImageDraw

from kit.model.logo import Treatment
from kit.model.picture import PictureData
from kit.pictures.reading import read_picture_bytes
from kit.problems import Problem, Severity
from tests.picture_files import saved
from tests.pictures.svg.test_draw import NAMESPACES, pixel

GREEN = (10, 125, 79)
SHAPE = '<rect fill="#0a7d4f" width="60" height="30"/><circle fill="#ffbf00" cx="15" cy="15" r="9"/>'


def logo(data: bytes) -> tuple[PictureData, list[Problem]]:
    picture, problems = read_picture_bytes("logo", data, "logo.png", logo=Treatment())
    assert picture is not None, problems
    return picture, list(problems)


def noted(problems: list[Problem]) -> bool:
    return [(problem.severity, problem.code) for problem in problems] == [(Severity.NOTE, "border-trimmed")]


def drawing(body: str, root: str = 'width="210mm" height="297mm" viewBox="0 0 210 297"') -> bytes:
    return f"<svg {NAMESPACES} {root}>{body}</svg>".encode()


@pytest.mark.parametrize(
    "data",
    [
        drawing(f'<g transform="translate(20,20)">{SHAPE}</g>'),
        drawing(f'<g transform="translate(150,267)">{SHAPE}</g>'),
        drawing(f'<g transform="translate(20,20) scale(.2)">{SHAPE}</g>'),
        drawing(f'<g transform="translate(500,90)">{SHAPE}</g>', 'width="100" height="300" viewBox="0 0 900 300"'),
        drawing(f'<g transform="translate(40,40)">{SHAPE}</g>', 'viewBox="-500 -500 1000 1000"'),
        drawing(f'<g transform="translate(40,40)">{SHAPE}</g>', 'width="800" height="800"'),
    ],
)
def test_a_drawing_on_a_whole_page(data: bytes) -> None:
    picture, problems = logo(data)
    assert picture.width / picture.height == pytest.approx(2, abs=0.05)
    assert picture.width > 560 and noted(problems) and problems[0].name == "border-trimmed"
    assert pixel(picture, 0.75, 0.9) == (*GREEN, 255)
    assert pixel(picture, 0.01, 0.9)[3] == 255


def test_a_drawing_on_a_white_page_keeps_a_little_of_the_white() -> None:
    page = '<rect width="210" height="297" fill="white"/>'
    picture, problems = logo(drawing(f'{page}<g transform="translate(20,20)">{SHAPE}</g>'))
    assert 1.6 < picture.width / picture.height < 2 and noted(problems)
    assert problems[0].name == "border-trimmed.white", "what is left of it can go, too"
    assert picture.data[:3] == b"\xff\xff\xff"


def on_canvas(mode: str, colour: object, ground: object) -> Image.Image:
    image = Image.new(mode, (1200, 1000), ground)  # type: ignore[arg-type]
    ImageDraw.Draw(image).rectangle((300, 200, 499, 299), fill=colour)  # type: ignore[arg-type]
    return image


@pytest.mark.parametrize(
    ("kind", "image"),
    [
        ("PNG", on_canvas("RGBA", (*GREEN, 255), (0, 0, 0, 0))),
        ("PNG", on_canvas("RGBA", (255, 255, 255, 255), (255, 255, 255, 0))),
        ("PNG", on_canvas("LA", (40, 255), (0, 0))),
        ("PNG", on_canvas("RGB", GREEN, (255, 255, 255))),
        ("PNG", on_canvas("L", 0, 255)),
        ("PNG", on_canvas("1", 0, 1)),
        ("JPEG", on_canvas("RGB", GREEN, (254, 255, 253))),
        ("JPEG", on_canvas("CMYK", (200, 20, 180, 10), (0, 0, 0, 0))),
        ("TIFF", on_canvas("CMYK", (200, 20, 180, 10), (0, 0, 0, 0))),
        ("WEBP", on_canvas("RGBA", (*GREEN, 255), (0, 0, 0, 0))),
        ("GIF", on_canvas("RGB", GREEN, (255, 255, 255))),
    ],
)
def test_a_picture_on_a_large_canvas(kind: str, image: Image.Image) -> None:
    picture, problems = logo(saved(image, kind))
    assert noted(problems)
    assert 200 <= picture.width <= 220 and 100 <= picture.height <= 120
    assert picture.mode == ("CMYK" if image.mode == "CMYK" else "L" if image.mode in ("L", "LA", "1") else "RGB")


def test_a_photo_that_lies_on_its_side_is_cut_where_its_logo_is() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    picture, problems = logo(saved(on_canvas("RGB", GREEN, (255, 255, 255)), "JPEG", exif=exif))
    assert noted(problems)
    assert 200 <= picture.height <= 220 and 100 <= picture.width <= 120


@pytest.mark.parametrize(
    "image",
    [
        Image.new("RGB", (300, 200), (255, 250, 200)),
        Image.new("RGBA", (300, 200), (*GREEN, 255)),
        on_canvas("RGB", GREEN, (255, 250, 200)),
        on_canvas("RGB", GREEN, (255, 255, 255)).crop((290, 195, 510, 305)),
        Image.new("RGB", (300, 200), (255, 255, 255)),
    ],
    ids=["pale field", "full", "on a field of its own", "narrow border", "all white"],
)
def test_what_has_no_wide_empty_border_stays_as_it_is(image: Image.Image) -> None:
    picture, problems = logo(saved(image, "PNG"))
    assert (picture.width, picture.height) == image.size and not problems


def test_only_logos_are_cut() -> None:
    data = saved(on_canvas("RGB", GREEN, (255, 255, 255)), "JPEG")
    picture, problems = read_picture_bytes("photo", data, "photo.jpg")
    assert picture is not None and picture.width == 1200 and not problems
    assert Image.open(io.BytesIO(picture.data)).size == (1200, 1000)
