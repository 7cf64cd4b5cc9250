"""Pictures for a printer with black only: the words in a logo are black, and a photo is as light as it was."""

from __future__ import annotations

import io
import random

import pytest
from PIL import Image, ImageDraw

from kit.model.picture import Encoding, Outlined, PictureData, Stroke
from kit.pictures.greys import to_grey

Rgb = tuple[int, int, int]
MIDNIGHT, CORAL, CREAM, WHITE = (15, 47, 61), (255, 107, 74), (255, 247, 234), (255, 255, 255)
SIZE = (120, 80)
SQUARE = (("M", 0.0, 0.0), ("L", 9.0, 0.0), ("L", 9.0, 9.0), ("Z",))


def wordmark(*inks: Rgb, ground: Rgb = WHITE) -> Image.Image:
    """Something like a logo: a bar of each ink on a ground."""
    image = Image.new("RGB", SIZE, ground)
    for number, ink in enumerate(inks):
        ImageDraw.Draw(image).rectangle((10, 10 + 20 * number, 110, 22 + 20 * number), fill=ink)
    return image


def picture(image: Image.Image, *, jpeg: bool = False, alpha: bytes | None = None) -> PictureData:
    data = image.tobytes()
    if jpeg:
        stream = io.BytesIO()
        image.save(stream, "JPEG", quality=95)
        data = stream.getvalue()
    return PictureData("logo", *SIZE, image.mode, Encoding.JPEG if jpeg else Encoding.RAW, data, alpha)


def greys_of(made: PictureData) -> Image.Image:
    assert made.mode == "L" and made.icc_profile is None
    if made.encoding is Encoding.JPEG:
        return Image.open(io.BytesIO(made.data)).convert("L")
    return Image.frombytes("L", SIZE, made.data)


@pytest.mark.parametrize("ink", [MIDNIGHT, CORAL, (255, 194, 75)])
@pytest.mark.parametrize("jpeg", [False, True])
def test_a_logo_of_one_colour_becomes_black_on_white(ink: Rgb, jpeg: bool) -> None:
    grey = greys_of(to_grey(picture(wordmark(ink), jpeg=jpeg)))
    assert grey.getpixel((60, 16)) <= 3 and grey.getpixel((60, 50)) >= 250  # type: ignore[operator]


def test_the_darkest_colour_of_a_logo_becomes_black_and_the_others_keep_their_order() -> None:
    grey = greys_of(to_grey(picture(wordmark(MIDNIGHT, CORAL, CREAM))))
    first, second, third = (grey.getpixel((60, 16 + 20 * number)) for number in range(3))
    assert first == 0 < 60 < second < 200 < third < 255  # type: ignore[operator]


def test_a_white_logo_for_dark_grounds_becomes_black_since_there_are_none() -> None:
    alpha = wordmark(WHITE, ground=(0, 0, 0)).convert("L").tobytes()
    made = to_grey(picture(Image.new("RGB", SIZE, CREAM), alpha=alpha))
    assert greys_of(made).getextrema() == (0, 0) and made.alpha == alpha


def test_a_picture_of_nothing_stays_white() -> None:
    assert greys_of(to_grey(picture(wordmark()))).getextrema() == (255, 255)


def test_a_speck_that_is_darker_is_not_what_the_others_are_measured_by() -> None:
    image = wordmark(CORAL)
    image.putpixel((50, 15), (0, 0, 0))
    assert greys_of(to_grey(picture(image))).getpixel((60, 16)) == 0


def test_a_photo_is_as_light_as_it_was() -> None:
    small = Image.frombytes("RGB", (24, 16), random.Random(7).randbytes(24 * 16 * 3))
    photo = small.resize(SIZE, Image.Resampling.BICUBIC).point(lambda value: 40 + value // 2)
    assert greys_of(to_grey(picture(photo))).tobytes() == photo.convert("L").tobytes()


def test_outlines_follow_the_same_rule_in_what_they_fill_and_stroke() -> None:
    drawing = PictureData(
        "logo", *SIZE, "RGB", Encoding.RAW, wordmark(MIDNIGHT, CORAL).tobytes(),
        outlines=(Outlined(SQUARE, CORAL), Outlined(SQUARE, None, stroke=Stroke(MIDNIGHT, 1.0))),
    )  # fmt: skip
    filled, stroked = to_grey(drawing).outlines
    assert stroked.stroke and stroked.stroke.colour == (0, 0, 0)
    assert filled.fill and 100 < filled.fill[0] < 150 and len(set(filled.fill)) == 1
    (pale,) = to_grey(PictureData(
        "logo", *SIZE, "RGB", Encoding.RAW, wordmark(CREAM).tobytes(), outlines=(Outlined(SQUARE, CREAM),)
    )).outlines  # fmt: skip
    assert pale.fill == (0, 0, 0)
