"""The empty border around a logo that is to be trimmed: clear or white comes off, what belongs to the logo stays."""

from __future__ import annotations

import io

import pytest
from PIL import Image, ImageDraw, ImageFilter

from kit.model.logo import Treatment
from kit.model.picture import PictureData
from kit.pictures.border import has_empty_border
from kit.pictures.looking import as_image
from kit.pictures.reading import read_picture_bytes
from tests.picture_files import BLUE, RED, WHITE, good, is_near, saved, two_halves
from tests.pictures.pdf_files import pdf_of

DRAWING = b"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">
<rect x="40" y="30" width="20" height="40" fill="#dc141e"/></svg>"""
TRIM = Treatment(border="trim")


def with_border(mode: str = "RGB", ground: tuple[int, ...] = WHITE) -> Image.Image:
    """Return a picture of 200 by 100 pixels with a red block of 60 by 40 at 50, 30."""
    image = Image.new(mode, (200, 100), ground)
    image.paste(RED, (50, 30, 110, 70))
    return image


def trimmed(data: bytes) -> PictureData:
    picture, problems = read_picture_bytes("logo", data, "logo.png", logo=TRIM)
    assert picture is not None
    assert "border-trimmed" not in [problem.code for problem in problems], "it was asked for, so it is not told"
    return picture


@pytest.mark.parametrize("kind", ["PNG", "TIFF", "BMP", "GIF", "WEBP"])
def test_a_white_border_comes_off_to_the_pixel(kind: str) -> None:
    image = as_image(trimmed(saved(with_border(), kind, **({"lossless": True} if kind == "WEBP" else {}))))
    assert image.size == (60, 40)
    assert is_near(image.convert("RGB").getpixel((0, 0)), RED)
    assert is_near(image.convert("RGB").getpixel((59, 39)), RED)


def test_a_clear_border_comes_off_and_what_is_clear_inside_stays() -> None:
    image = with_border("RGBA", (0, 0, 0, 0))
    image.paste((0, 0, 0, 0), (70, 40, 90, 60))
    result = as_image(trimmed(saved(image, "PNG")))
    assert (result.mode, result.size) == ("RGBA", (60, 40))
    assert result.getpixel((30, 20))[3] == 0
    assert result.getpixel((5, 5)) == (*RED, 255)


def test_white_letters_on_a_clear_ground_are_no_border() -> None:
    image = Image.new("RGBA", (200, 100), (255, 255, 255, 0))
    ImageDraw.Draw(image).ellipse((20, 10, 180, 90), fill=(255, 255, 255, 255))
    assert as_image(trimmed(saved(image, "PNG"))).size == (161, 81)
    block = Image.new("RGBA", (200, 100), (0, 0, 0, 0))
    block.paste((255, 255, 255, 255), (50, 30, 110, 70))
    assert as_image(trimmed(saved(block, "PNG"))).size == (60, 40)


def test_a_white_card_inside_a_clear_border_comes_off_too() -> None:
    image = Image.new("RGBA", (300, 200), (0, 0, 0, 0))
    image.paste(with_border(), (50, 50))
    assert as_image(trimmed(saved(image, "PNG"))).size == (60, 40)


def test_a_photographed_border_with_jpegs_noise_comes_off() -> None:
    image = with_border(ground=(250, 249, 247)).filter(ImageFilter.GaussianBlur(0.6))
    result = trimmed(saved(image, "JPEG", quality=80))
    assert abs(result.width - 60) <= 6 and abs(result.height - 40) <= 6


def test_a_drawing_and_a_page_come_out_as_outlines() -> None:
    for data in (DRAWING, pdf_of(lambda page: page.rect(40, 300, 20, 40, stroke=0, fill=1))):
        picture = trimmed(data)
        assert picture.height > 240 and len(picture.outlines) == 1
        assert picture.width * 2 == pytest.approx(picture.height, abs=4)


def test_inks_stay_inks() -> None:
    picture = trimmed(saved(with_border().convert("CMYK"), "TIFF"))
    assert (picture.mode, picture.width, picture.height) == ("CMYK", 60, 40)


@pytest.mark.parametrize(
    "image",
    [two_halves(), with_border(ground=BLUE), Image.new("RGB", (50, 50), WHITE)],
    ids=["no border", "a coloured field", "nothing but white"],
)
def test_what_has_no_empty_border_stays_as_it_is(image: Image.Image) -> None:
    data = saved(image, "PNG")
    assert not has_empty_border(as_image(good(data)))
    assert (trimmed(data).width, trimmed(data).height) == image.size


def test_a_hair_of_white_is_not_worth_it() -> None:
    image = Image.new("RGB", (200, 100), WHITE)
    image.paste(RED, (2, 2, 198, 98))
    assert not has_empty_border(image)
    assert has_empty_border(with_border())


def test_a_large_photo_is_made_small_upright_and_in_its_colours() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    picture = good(saved(two_halves().resize((2000, 1000)), "JPEG", exif=exif))
    image = as_image(picture, 100)
    assert image.size == (50, 100)
    assert is_near(image.getpixel((25, 20)), RED, 20)
    assert is_near(image.getpixel((25, 80)), BLUE, 20)
    assert as_image(picture).size == (1000, 2000)
    assert io.BytesIO(picture.data).read(2) == b"\xff\xd8"
