"""A white background that is to go: no white fringe is left, and white inside stays unless it is to go, too."""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest
from PIL import Image, ImageChops, ImageDraw, ImageStat

from kit.model.logo import Treatment
from kit.model.picture import PictureData
from kit.pictures.background import NOTHING_WHITE, white_parts
from kit.pictures.flood import reached
from kit.pictures.looking import as_image
from kit.pictures.reading import read_picture_bytes
from tests.picture_files import BLUE, RED, WHITE, saved, two_halves
from tests.pictures.pdf_files import mark, pdf_of

REMOVE, ALL = Treatment(background="remove"), Treatment(background="remove all")
CORAL = (242, 100, 90)


@cache
def ring(ground: tuple[int, int, int] = WHITE, scale: int = 4) -> Image.Image:
    """Return a blue ring with a red disc in it, softened at its edges, 240 by 160 pixels."""
    image = Image.new("RGB", (240 * scale, 160 * scale), ground)
    draw = ImageDraw.Draw(image)
    draw.ellipse([each * scale for each in (60, 20, 180, 140)], outline=BLUE, width=12 * scale)
    draw.ellipse([each * scale for each in (100, 60, 140, 100)], fill=RED)
    return image.resize((240, 160), Image.Resampling.BOX)


def on_white_page(page: Any) -> None:
    page.setFillColorRGB(1, 1, 1)
    page.rect(0, 0, 600, 850, stroke=0, fill=1)
    mark(page)


def cut(data: bytes, treatment: Treatment = REMOVE) -> PictureData:
    picture, problems = read_picture_bytes("logo", data, "logo.png", logo=treatment)
    assert picture is not None and not [each for each in problems if each.name == "no-white-background"], problems
    return picture


def on(ground: tuple[int, int, int], picture: PictureData) -> Image.Image:
    image = as_image(picture).convert("RGBA")
    return Image.alpha_composite(Image.new("RGBA", image.size, ground), image).convert("RGB")


def apart(one: Image.Image, other: Image.Image) -> tuple[float, int]:
    """Return how far two pictures are apart, on the whole and at most."""
    difference = ImageChops.difference(one, other)
    return max(ImageStat.Stat(difference).mean), max(most for _, most in difference.getextrema())


def is_pale_anywhere(image: Image.Image) -> bool:
    """Tell whether any pixel is paler than all of coral, red and blue."""
    light = [band.point(lambda value: 255 if value > 150 else 0) for band in image.split()]
    return ImageChops.darker(ImageChops.darker(light[0], light[1]), light[2]).getbbox() is not None


@pytest.mark.parametrize("ground", [CORAL, (20, 30, 70)])
def test_on_a_coloured_ground_it_looks_as_if_it_had_been_drawn_there(ground: tuple[int, int, int]) -> None:
    picture = cut(saved(ring(), "PNG"), ALL)
    assert (picture.width, picture.height) == (121, 121)
    mean, most = apart(on(ground, picture), ring(ground).crop((60, 20, 181, 141)))
    assert mean < 1.5 and most < 60


@pytest.mark.parametrize("kind", ["JPEG", "WEBP", "GIF", "TIFF", "BMP"])
def test_no_kind_of_file_keeps_a_white_fringe(kind: str) -> None:
    data = saved(ring(), kind, **({"quality": 70} if kind in ("JPEG", "WEBP") else {}))
    assert not is_pale_anywhere(on(CORAL, cut(data, ALL)))


def test_white_inside_stays_unless_it_is_to_go() -> None:
    data = saved(ring(), "PNG")
    assert on(CORAL, cut(data)).getpixel((22, 60)) == WHITE
    assert on(CORAL, cut(data, ALL)).getpixel((22, 60)) == CORAL
    assert on(CORAL, cut(data)).getpixel((1, 1)) == CORAL == on(CORAL, cut(data, ALL)).getpixel((1, 1))


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "PDF"])
def test_with_its_background_its_border_goes(kind: str) -> None:
    data = pdf_of(on_white_page) if kind == "PDF" else saved(ring(), kind)
    both = cut(data, Treatment(background="remove", border="trim"))
    assert both.alpha is not None and both == cut(data)


def test_on_white_nothing_changes() -> None:
    mean, most = apart(on(WHITE, cut(saved(ring(), "PNG"))), ring().crop((60, 20, 181, 141)))
    assert mean < 0.2 and most < 12


def test_soft_edges_of_a_picture_made_larger_are_taken_apart_too() -> None:
    large = ring().resize((960, 640), Image.Resampling.BICUBIC)
    assert is_pale_anywhere(large) and not is_pale_anywhere(on(CORAL, cut(saved(large, "PNG"), ALL)))


def test_inks_grey_and_a_photo_that_lies_on_its_side() -> None:
    assert cut(saved(ring().convert("CMYK"), "TIFF")).mode == "CMYK"
    assert cut(saved(ring().convert("L"), "PNG")).mode == "L"
    exif = Image.Exif()
    exif[0x0112] = 6
    image = Image.new("RGB", (300, 200), WHITE)
    image.paste(RED, (100, 50, 250, 100))
    picture = cut(saved(image, "JPEG", exif=exif, quality=95))
    assert picture.height == pytest.approx(3 * picture.width, abs=12)
    assert picture.alpha is not None


def test_what_is_clear_keeps_no_white_for_a_viewer_that_smooths() -> None:
    picture = cut(saved(ring(), "PNG"))
    colours = Image.frombytes("RGB", (picture.width, picture.height), picture.data)
    clear_beside = next(x for x in range(60) if picture.alpha and picture.alpha[60 * picture.width + x] > 0)
    assert colours.getpixel((max(0, clear_beside - 1), 60)) != WHITE


@pytest.mark.parametrize(
    "image",
    [two_halves(), ring((30, 90, 60)), Image.new("RGB", (60, 40), WHITE)],
    ids=["no white", "a green field", "nothing but white"],
)
def test_what_has_no_white_background_stays_as_it_is_and_that_is_told(image: Image.Image) -> None:
    plain, _ = read_picture_bytes("logo", saved(image, "PNG"), "logo.png", logo=Treatment())
    picture, problems = read_picture_bytes("logo", saved(image, "PNG"), "logo.png", logo=REMOVE)
    assert picture == plain
    assert [problem.name for problem in problems] == ["no-white-background"]


def test_a_jpeg_that_stays_as_it_is_is_not_packed_a_second_time() -> None:
    data = saved(two_halves().resize((400, 200)), "JPEG")
    plain, _ = read_picture_bytes("logo", data, "logo.jpg")
    assert read_picture_bytes("logo", data, "logo.jpg", logo=REMOVE)[0] == plain


def test_white_letters_on_nothing_are_no_background() -> None:
    image = Image.new("RGBA", (200, 100), (255, 255, 255, 0))
    draw = ImageDraw.Draw(image)
    for x in (20, 90, 160):
        draw.rectangle((x, 20, x + 15, 80), fill=WHITE)
    assert white_parts(image) == NOTHING_WHITE


def test_what_is_white_can_be_told_beforehand() -> None:
    assert tuple(white_parts(ring())) == (True, True)
    full = Image.new("RGB", (100, 100), WHITE)
    full.paste(RED, (20, 20, 80, 80))
    assert tuple(white_parts(full)) == (True, False)
    assert white_parts(ring((30, 90, 60))) == NOTHING_WHITE


def test_a_drawing_without_its_white_field_stays_outlines() -> None:
    def drawing(inside: str) -> bytes:
        start = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 160">'
        return f'{start}<rect width="240" height="160" fill="#fff"/>{inside}</svg>'.encode()

    bar = '<path d="M150 30h60v100h-60z" fill="#1428c8"/>'
    solid = cut(drawing(f'<circle cx="90" cy="80" r="50" fill="#dc141e"/>{bar}'))
    assert len(solid.outlines) == 2 and solid.alpha is not None
    hollow = drawing('<circle cx="120" cy="80" r="54" fill="none" stroke="#1428c8" stroke-width="12"/>')
    assert len(cut(hollow, ALL).outlines) == 1
    kept = cut(hollow)
    assert kept.outlines == () and kept.width > 600, "the white inside is in no outline, so it is pixels"
    assert on(CORAL, kept).getpixel((kept.width // 2, kept.height // 2)) == WHITE


def test_a_page_without_its_white_field_stays_outlines() -> None:
    assert len(cut(pdf_of(on_white_page)).outlines) == 3


def test_only_what_hangs_together_with_the_edge_is_reached() -> None:
    rows = ["##########", "#   ## # #", "# # ## # #", "# ##   # #", "# ###### #", "#        #", "###  #####"]
    mask = Image.frombytes("L", (10, 7), "".join(rows).replace("#", "\0").replace(" ", "\xff").encode("latin-1"))
    found = reached(mask).tobytes()
    assert found[5 * 10 + 1] and found[1 * 10 + 1] == 255 and found[1 * 10 + 8], "around corners"
    assert not found[1 * 10 + 6] and not found[3 * 10 + 4], "what is shut in is not, even corner to corner"
    assert all(there or not here for here, there in zip(found, mask.tobytes(), strict=True))


def test_the_same_file_gives_the_same_picture() -> None:
    assert cut(saved(ring(), "JPEG")) == cut(saved(ring(), "JPEG"))
