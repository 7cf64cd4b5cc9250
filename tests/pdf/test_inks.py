"""What the press prints: greys as black ink only, colours through the profile, photos all of a piece."""

from __future__ import annotations

import io
import random
from pathlib import Path

import pikepdf
import pytest
from PIL import Image, ImageCms, ImageDraw, ImageFilter

from kit.colour import Colour
from kit.model.condition import COATED, LIGHT
from kit.model.picture import Encoding, PictureData
from kit.pdf.document import Document
from kit.pdf.inks import Press, decoded
from kit.pdf.means import Means
from kit.pdf.paint import paint
from kit.raster import rasterise
from kit.scene import Gradient, Item, Picture, Rectangle, Shade, Shape
from kit.units import Box, Size
from tests.pdf.plates import most_ink, separated
from tests.pdf.scenes import ICC, line, page, sheet, typefaces
from tests.pdf.structure import opened

PRESS = Press(COATED, ICC.read_bytes())
SIZE = (120, 80)
FACES = typefaces()
DOCUMENT = Document("t", "a", "en")


def picture(image: Image.Image, jpeg: bool = False, alpha: bytes | None = None) -> PictureData:
    data = image.tobytes()
    if jpeg:
        stream = io.BytesIO()
        image.save(stream, "JPEG", quality=75)
        data = stream.getvalue()
    encoding = Encoding.JPEG if jpeg else Encoding.RAW
    return PictureData("logo", *image.size, image.mode, encoding, data, alpha)


def wordmark(ink: tuple[int, int, int], ground: tuple[int, int, int] = (255, 255, 255)) -> Image.Image:
    """Return something like letters, with soft edges."""
    image = Image.new("RGB", SIZE, ground)
    pencil = ImageDraw.Draw(image)
    pencil.ellipse((10, 10, 60, 60), fill=ink)
    pencil.rectangle((70, 20, 110, 60), fill=ink)
    return image.filter(ImageFilter.GaussianBlur(0.7))


def scene_of_many_colours() -> Image.Image:
    """Return something like a photo: every colour, greys among them."""
    chance = random.Random(7)
    small = Image.frombytes("RGB", (24, 16), chance.randbytes(24 * 16 * 3))
    return small.resize(SIZE, Image.Resampling.BICUBIC)


def lightness(*inks: int) -> float:
    """L* of inks of 0 to 255 each, on paper of which the white is 100."""
    transform = ImageCms.buildTransform(
        ImageCms.ImageCmsProfile(io.BytesIO(ICC.read_bytes())), ImageCms.createProfile("LAB"), "CMYK", "LAB", 1
    )
    seen = ImageCms.applyTransform(Image.new("CMYK", (1, 1), inks), transform)
    assert seen is not None
    return seen.getchannel(0).tobytes()[0] / 2.55


def lightness_wanted(rgb: tuple[int, int, int]) -> float:
    """L* of a colour as it is printed with all inks."""
    pixels = scene_of_many_colours()
    pixels.paste(rgb, (50, 30, 70, 50))
    return lightness(*decoded(PRESS.picture(picture(pixels))).getpixel((60, 40)))  # type: ignore[misc]


@pytest.mark.parametrize("mode", ["L", "RGB"])
@pytest.mark.parametrize("grey", [60, 90, 128, 200, 245])
def test_a_grey_photo_is_as_light_in_black_alone_as_in_all_inks(grey: int, mode: str) -> None:
    image = scene_of_many_colours().convert("L")
    image.paste(grey, (50, 30, 70, 50))
    printed = PRESS.picture(picture(image.convert(mode)))
    assert printed.mode == "L"
    seen = decoded(printed).getpixel((60, 40))
    assert isinstance(seen, int)
    assert abs(lightness(0, 0, 0, 255 - seen) - lightness_wanted((grey, grey, grey))) <= 1


@pytest.mark.parametrize("ink", [(0, 0, 0), (35, 31, 32), (30, 30, 34), (90, 90, 90), (128, 127, 128)])
@pytest.mark.parametrize("jpeg", [False, True])
def test_a_logo_of_greys_is_grey(ink: tuple[int, int, int], jpeg: bool) -> None:
    printed = PRESS.picture(picture(wordmark(ink), jpeg))
    assert printed.mode == "L"
    grey = decoded(printed)
    seen = grey.getpixel((90, 40))
    assert isinstance(seen, int)
    assert seen <= 2 if ink[0] < 40 else abs(lightness(0, 0, 0, 255 - seen) - lightness_wanted(ink)) <= 2
    assert grey.getpixel((2, 2)) == 255


def test_white_letters_that_are_cut_out_are_grey_whatever_is_hidden_under_what_is_clear() -> None:
    image = Image.new("RGB", SIZE, (200, 30, 90))
    image.paste((255, 255, 255), (10, 10, 60, 60))
    alpha = Image.new("L", SIZE, 0)
    alpha.paste(255, (10, 10, 60, 60))
    printed = PRESS.picture(picture(image, alpha=alpha.tobytes()))
    assert printed.mode == "L" and printed.alpha == alpha.tobytes()
    assert decoded(printed).getpixel((20, 20)) == 255


@pytest.mark.parametrize("jpeg", [False, True])
def test_the_black_letters_of_a_coloured_logo_are_black_ink(jpeg: bool) -> None:
    image = wordmark((0, 0, 0))
    image.paste((10, 125, 79), (70, 20, 110, 60))
    printed = decoded(PRESS.picture(picture(image, jpeg)))
    *colours, black = printed.getpixel((35, 35))  # type: ignore[misc]
    assert max(colours) <= 6 and black >= 250
    cyan, magenta, *_ = printed.getpixel((90, 40))  # type: ignore[misc]
    assert cyan > 150 > magenta
    assert max(printed.getpixel((2, 2))) <= 3  # type: ignore[type-var, arg-type]


def test_the_greys_of_a_photo_are_of_four_inks_like_all_of_it() -> None:
    photo = scene_of_many_colours()
    photo.paste((60, 60, 60), (50, 30, 70, 50))
    *colours, _ = decoded(PRESS.picture(picture(photo))).getpixel((60, 40))  # type: ignore[misc]
    assert min(colours) > 30


def test_a_brown_photo_is_not_grey() -> None:
    grey = scene_of_many_colours().convert("L")
    brown = Image.merge("RGB", (grey, grey.point(lambda value: value * 17 // 20), grey.point(lambda value: value // 2)))
    assert PRESS.picture(picture(brown)).mode == "CMYK"


@pytest.mark.parametrize("rgb", [(30, 34, 40), (60, 70, 75), (90, 80, 70), (120, 130, 140), (28, 20, 24)])
@pytest.mark.parametrize("as_pixels", [False, True])
def test_what_is_nearly_grey_in_a_drawing_is_mostly_black_and_keeps_its_tint(
    rgb: tuple[int, int, int], as_pixels: bool
) -> None:
    if as_pixels:
        image = wordmark(rgb)
        image.paste((10, 125, 79), (70, 20, 110, 60))
        inks = tuple(ink / 2.55 for ink in decoded(PRESS.picture(picture(image))).getpixel((35, 35)))  # type: ignore[union-attr]
    else:
        inks = PRESS.colour(rgb)
    *colours, black = inks
    assert black > max(colours) and sum(inks) < 190
    if max(rgb) - min(rgb) > 8:
        assert colours.index(min(colours)) == rgb.index(max(rgb)) and min(colours) < max(colours)


def test_the_soft_edges_of_black_letters_get_darker_step_by_step_in_black() -> None:
    image = wordmark((12, 10, 14))
    image.paste((10, 125, 79), (70, 20, 110, 60))
    printed = decoded(PRESS.picture(picture(image)))
    across: list[tuple[int, ...]] = [printed.getpixel((x, 35)) for x in range(6, 16)]  # type: ignore[misc]
    assert max(max(point[:3]) for point in across) <= 12
    blacks = [point[3] for point in across]
    assert blacks == sorted(blacks) and blacks[0] == 0 and blacks[-1] == 255


def noise(most: int) -> Image.Image:
    chance = random.Random(3)
    return Image.frombytes("RGB", SIZE, bytes(chance.randrange(most) for _ in range(SIZE[0] * SIZE[1] * 3)))


@pytest.mark.parametrize("jpeg", [False, True])
@pytest.mark.parametrize("most", [256, 60])
def test_no_point_gets_more_ink_than_the_paper_takes_not_even_in_noise(most: int, jpeg: bool) -> None:
    assert most_ink(decoded(PRESS.picture(picture(noise(most), jpeg))).split()) <= 300
    heavy = Image.frombytes(
        "CMYK", SIZE, bytes(random.Random(5).choice((0, 255)) for _ in range(SIZE[0] * SIZE[1] * 4))
    )
    stream = io.BytesIO()
    heavy.save(stream, "JPEG", quality=90)
    given = PictureData("heavy", *SIZE, "CMYK", Encoding.JPEG, stream.getvalue(), inverted=True)
    if not jpeg:
        given = PictureData("heavy", *SIZE, "CMYK", Encoding.RAW, heavy.tobytes())
    assert most_ink(decoded(PRESS.picture(given)).split()) <= 300


@pytest.mark.needs("gs")
def test_nothing_on_a_page_gets_more_ink_than_the_paper_takes(tmp_path: Path) -> None:
    dark = Colour("dark", (10, 20, 10), (80, 70, 70, 80))
    violet = Colour("violet", (40, 0, 60), (90, 100, 10, 40))
    box = Box(5, 5, 50, 30)
    fade = Image.linear_gradient("L").resize(SIZE).tobytes()
    pictures = {"noise": picture(noise(60), jpeg=True), "clear": picture(noise(90), alpha=fade)}
    items: list[Item] = [
        Shape((Rectangle(Box(0, 0, 60, 80)),), Box(0, 0, 60, 80), Gradient(dark, violet, (0, 0), (60, 80))),
        Picture("noise", box, shade=Shade(dark, "left", 0.9)),
        Picture("clear", box.moved(0, 10), shade=Shade(violet, "bottom", 1.0, 0.5)),
        line(FACES, "Small and dark over all of it", 6, 20, 12, colour=dark),
    ]
    pdf = paint(
        [sheet(page(*items, size=Size(60, 80), ground=dark))],
        Means(pictures, FACES, COATED, DOCUMENT, ICC.read_bytes()),
    )
    (plates,) = separated(pdf, tmp_path, 144)
    assert 280 < most_ink(plates) <= 300.5


@pytest.mark.parametrize(
    ("rgb", "inks"),
    [((0, 0, 0), (0, 0, 0, 100)), ((35, 31, 32), (0, 0, 0, 100)), ((255, 255, 255), (0, 0, 0, 0))],
)
def test_one_colour(rgb: tuple[int, int, int], inks: tuple[float, ...]) -> None:
    assert PRESS.colour(rgb) == inks


def test_one_colour_of_several_inks() -> None:
    cyan, magenta, yellow, black = PRESS.colour((10, 125, 79))
    assert cyan > 70 > magenta and yellow > 50 and black < 40


def test_a_ground_that_light_shows_as_white_is_painted_with_its_tint() -> None:
    tint = Colour("cream", (255, 255, 255), (0, 3, 12, 0))
    sheets = [sheet(page(size=Size(60, 40), ground=tint))]
    profile = ICC.read_bytes()
    printed = paint(sheets, Means({}, typefaces(), COATED, Document("t", "a", "en"), profile))
    file = opened(printed)
    assert b"0 0.03 0.12 0 k" in file.pages[0].Contents.read_bytes()
    file = opened(paint(sheets, Means({}, typefaces(), LIGHT, Document("t", "a", "en"))))
    assert b" re f" not in file.pages[0].Contents.read_bytes()


def test_a_ground_that_ink_shows_as_white_is_painted_on_the_screen_only() -> None:
    glow = Colour("glow", (255, 250, 230), (0, 0, 0, 0))
    sheets = [sheet(page(size=Size(60, 40), ground=glow))]
    shown = rasterise(paint(sheets, Means({}, typefaces(), LIGHT, Document("t", "a", "en"))), 25.4)[0]
    assert shown.getpixel((30, 20)) == (255, 250, 230)


def test_the_same_picture_under_two_names_is_stored_once() -> None:
    one = picture(scene_of_many_colours())
    pictures = {"one": one, "two": PictureData("two", *SIZE, "RGB", Encoding.RAW, bytes(one.data))}
    pictures["three"] = picture(wordmark((200, 30, 30)))
    items = [Picture(name, Box(10, 10 + 20 * place, 30, 20)) for place, name in enumerate(pictures)]
    for condition in (LIGHT, COATED):
        sheets = [sheet(page(*items, size=Size(60, 80)))]
        file = opened(
            paint(sheets, Means(pictures, typefaces(), condition, Document("t", "a", "en"), ICC.read_bytes()))
        )
        images = [
            each for each in file.objects if isinstance(each, pikepdf.Stream) and each.get("/Subtype") == "/Image"
        ]
        assert len(images) == 2
