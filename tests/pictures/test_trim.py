"""The empty border around a logo: clear or white comes off, everything that belongs to the logo stays."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFilter

from kit.pictures.trim import as_image, has_empty_border, trimmed
from tests.picture_files import BLUE, RED, WHITE, good, is_near, saved, two_halves

DRAWING = b"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">
<rect x="40" y="30" width="20" height="40" fill="#dc141e"/></svg>"""


def with_border(mode: str = "RGB", ground: tuple[int, ...] = WHITE) -> Image.Image:
    """Return a picture of 200 by 100 pixels with a red block of 60 by 40 at 50, 30."""
    image = Image.new(mode, (200, 100), ground)
    image.paste(RED, (50, 30, 110, 70))
    return image


def opened(data: bytes | None) -> Image.Image:
    assert data is not None
    image = Image.open(io.BytesIO(data))
    assert image.format == "PNG"
    return image


@pytest.mark.parametrize("kind", ["PNG", "TIFF", "BMP", "GIF"])
def test_a_white_border_comes_off_to_the_pixel(kind: str) -> None:
    image = opened(trimmed(saved(with_border(), kind)))
    assert image.size == (60, 40)
    assert is_near(image.convert("RGB").getpixel((0, 0)), RED)
    assert is_near(image.convert("RGB").getpixel((59, 39)), RED)


def test_a_clear_border_comes_off_and_what_is_clear_inside_stays() -> None:
    image = with_border("RGBA", (0, 0, 0, 0))
    image.paste((0, 0, 0, 0), (70, 40, 90, 60))
    result = opened(trimmed(saved(image, "PNG")))
    assert (result.mode, result.size) == ("RGBA", (60, 40))
    assert result.getpixel((30, 20))[3] == 0
    assert result.getpixel((5, 5)) == (*RED, 255)


def test_white_letters_on_a_clear_ground_are_no_border() -> None:
    image = Image.new("RGBA", (200, 100), (255, 255, 255, 0))
    ImageDraw.Draw(image).ellipse((20, 10, 180, 90), fill=(255, 255, 255, 255))
    result = opened(trimmed(saved(image, "PNG")))
    assert result.size == (161, 81)
    block = Image.new("RGBA", (200, 100), (0, 0, 0, 0))
    block.paste((255, 255, 255, 255), (50, 30, 110, 70))
    assert opened(trimmed(saved(block, "PNG"))).size == (60, 40)


def test_a_white_card_inside_a_clear_border_comes_off_too() -> None:
    image = Image.new("RGBA", (300, 200), (0, 0, 0, 0))
    image.paste(with_border(), (50, 50))
    assert opened(trimmed(saved(image, "PNG"))).size == (60, 40)


def test_a_photographed_border_with_jpegs_noise_comes_off() -> None:
    image = with_border(ground=(250, 249, 247)).filter(ImageFilter.GaussianBlur(0.6))
    result = opened(trimmed(saved(image, "JPEG", quality=80)))
    assert abs(result.width - 60) <= 6 and abs(result.height - 40) <= 6


def test_a_drawing_comes_out_as_sharp_as_it_was_drawn() -> None:
    image = opened(trimmed(DRAWING))
    assert image.height > 240
    assert image.width * 2 == pytest.approx(image.height, abs=4)


@pytest.mark.parametrize(
    "image",
    [two_halves(), with_border(ground=BLUE), Image.new("RGB", (50, 50), WHITE)],
    ids=["no border", "a coloured field", "nothing but white"],
)
def test_what_has_no_empty_border_stays_as_it_is(image: Image.Image) -> None:
    data = saved(image, "PNG")
    assert not has_empty_border(good(data))
    assert trimmed(data) is None


def test_a_hair_of_white_is_not_worth_it() -> None:
    image = Image.new("RGB", (200, 100), WHITE)
    image.paste(RED, (2, 2, 198, 98))
    assert not has_empty_border(good(saved(image, "PNG")))


def test_inks_are_kept_rather_than_trimmed() -> None:
    data = saved(with_border().convert("CMYK"), "TIFF")
    assert trimmed(data) is None


@pytest.mark.parametrize("data", [b"", b"hello", b"\x89PNG\r\n\x1a\n" + b"\0" * 40])
def test_what_is_no_picture_is_not_trimmed(data: bytes) -> None:
    assert trimmed(data) is None


def test_a_large_photo_is_made_small_upright_and_in_its_colours(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    picture = good(saved(two_halves().resize((2000, 1000)), "JPEG", exif=exif))
    image = as_image(picture, 100)
    assert image.size == (50, 100)
    assert is_near(image.getpixel((25, 20)), RED, 20)
    assert is_near(image.getpixel((25, 80)), BLUE, 20)
