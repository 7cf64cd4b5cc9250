"""Pictures in the file: untouched where they can be, in four inks where they must be, in their own colours."""

from __future__ import annotations

import io
from dataclasses import replace

import pikepdf
import pytest
from PIL import Image, ImageChops, ImageCms

from kit.model.condition import COATED, LIGHT, PrintCondition
from kit.model.picture import Encoding, PictureData
from kit.pdf.document import Document
from kit.pdf.inks import limited
from kit.pdf.means import Means
from kit.pdf.paint import paint
from kit.raster import rasterise
from kit.scene import Picture
from kit.units import Box, Size
from tests.pdf.scenes import CORAL, ICC, cut_out, page, photo, sheet, typefaces
from tests.pdf.structure import opened

RED, GREEN = (15, 15), (105, 15)  # where the photo is of one colour, as shares of 120 by 80

SRGB = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def painted(picture: PictureData, condition: PrintCondition = LIGHT, clip: Box | None = None) -> bytes:
    """A page of 120 by 80 mm with the picture all over it."""
    item = Picture(picture.name, Box(0, 0, 120, 80), clip)
    sheets = [sheet(page(item, size=Size(120, 80), ground=CORAL))]
    profile = ICC.read_bytes() if condition.ink == "cmyk" else None
    return paint(sheets, Means({picture.name: picture}, typefaces(), condition, Document("t", "a", "en"), profile))


def image(pdf: bytes) -> tuple[pikepdf.Pdf, pikepdf.Object]:
    """The file, which must be kept, and the only image of its page."""
    file = opened(pdf)
    [only] = file.pages[0].obj.Resources.XObject.values()
    return file, only


def close(colour: object, expected: tuple[int, int, int], tolerance: int = 6) -> bool:
    assert isinstance(colour, tuple)
    return all(abs(one - other) <= tolerance for one, other in zip(colour, expected, strict=True))


def total_ink(file: Image.Image) -> float:
    """The most ink of any point, in per cent."""
    samples = file.tobytes()
    return max(sum(samples[start : start + 4]) for start in range(0, len(samples), 4)) * 100 / 255


@pytest.mark.parametrize("mode", ["L", "RGB", "CMYK"])
def test_jpeg_bytes_are_untouched_and_show_right(mode: str) -> None:
    picture = photo(mode)
    pdf = painted(picture)
    _file, found = image(pdf)
    assert found.read_raw_bytes() == picture.data
    assert found.Filter == "/DCTDecode"
    seen = rasterise(pdf, 25.4)[0]
    red, green, white = seen.getpixel(RED), seen.getpixel((105, 60)), seen.getpixel((60, 24))
    assert isinstance(red, tuple) and isinstance(green, tuple)
    assert close(white, (255, 255, 255))
    if mode == "L":
        assert close(red, (81, 81, 81))
    else:
        assert red[0] > 180 and max(red[1:]) < 80
        assert green[1] > 120 and green[0] < 60


def test_cmyk_samples_that_are_not_turned_round_show_right() -> None:
    whole = Image.new("CMYK", (12, 8), (0, 255, 255, 0))
    picture = PictureData("flat", 12, 8, "CMYK", Encoding.RAW, whole.tobytes())
    for condition in (LIGHT, COATED):
        seen = rasterise(painted(picture, condition), 25.4)[0].getpixel((60, 40))
        assert isinstance(seen, tuple) and seen[0] > 200 and max(seen[1:]) < 60


def test_clear_parts_show_the_ground() -> None:
    pdf = painted(cut_out())
    seen = rasterise(pdf, 25.4)[0]
    assert close(seen.getpixel((2, 2)), CORAL.rgb)
    assert close(seen.getpixel((60, 40)), (20, 60, 200))
    file = opened(pdf)
    assert file.pages[0].obj.Group.S == "/Transparency"


def test_a_page_without_transparency_asks_for_none() -> None:
    file = opened(painted(photo()))
    assert "/Group" not in file.pages[0].obj


def test_a_crop_is_a_clip() -> None:
    seen = rasterise(painted(photo(), clip=Box(30, 0, 60, 80)), 25.4)[0]
    assert close(seen.getpixel((10, 60)), CORAL.rgb)
    assert close(seen.getpixel((110, 60)), CORAL.rgb)
    assert close(seen.getpixel((40, 60)), (200, 30, 30))
    assert close(seen.getpixel((80, 60)), (30, 160, 60))


def test_a_photo_for_the_press_is_in_inks_and_still_a_jpeg() -> None:
    file, found = image(painted(photo(), COATED))
    assert (found.ColorSpace, found.Filter) == ("/DeviceCMYK", "/DCTDecode")
    inks = Image.open(io.BytesIO(found.read_raw_bytes()))
    proof = ImageCms.profileToProfile(
        inks, ImageCms.ImageCmsProfile(io.BytesIO(ICC.read_bytes())), ImageCms.createProfile("sRGB"), outputMode="RGB"
    )
    assert proof is not None
    assert close(proof.getpixel((100, 60)), (30, 160, 60), 25)
    assert close(proof.getpixel((20, 60)), (200, 30, 30), 25)
    del file


def test_a_photo_for_the_press_is_not_a_negative() -> None:
    seen = rasterise(painted(photo(), COATED), 25.4)[0]
    assert close(seen.getpixel((60, 24)), (255, 255, 255), 12)
    red = seen.getpixel(RED)
    assert isinstance(red, tuple) and red[0] > red[1] + 80


@pytest.mark.parametrize("encoding", list(Encoding))
@pytest.mark.parametrize("mode", ["RGB", "CMYK"])
def test_no_point_gets_more_ink_than_paper_takes(mode: str, encoding: Encoding) -> None:
    dark = Image.new("RGB", (96, 64))
    dark.paste((10, 0, 30), (30, 10, 50, 60))
    dark.paste((250, 250, 250), (60, 10, 63, 60))
    inks = dark.convert("CMYK") if mode == "RGB" else Image.new("CMYK", (96, 64), (255, 240, 200, 250))
    source = dark if mode == "RGB" else inks
    stream = io.BytesIO()
    source.save(stream, "JPEG", quality=95)
    data = stream.getvalue() if encoding is Encoding.JPEG else source.tobytes()
    inverted = mode == "CMYK" and encoding is Encoding.JPEG
    file, found = image(painted(PictureData("dark", 96, 64, mode, encoding, data, inverted=inverted), COATED))
    assert found.ColorSpace == "/DeviceCMYK"
    if found.Filter == "/DCTDecode":
        printed = Image.open(io.BytesIO(found.read_raw_bytes())).convert("CMYK")
    else:
        printed = Image.frombytes("CMYK", (96, 64), found.read_bytes())
    assert 200 < total_ink(printed) <= COATED.most_ink
    del file


def test_a_jpeg_of_inks_without_adobes_mark_is_not_turned_round() -> None:
    stream = io.BytesIO()
    Image.new("CMYK", (16, 16), (5, 15, 55, 5)).save(stream, "JPEG", quality=95)
    data = stream.getvalue()
    mark = data.index(b"\xff\xee\x00\x0eAdobe")
    plain = PictureData("dark", 16, 16, "CMYK", Encoding.JPEG, data[:mark] + data[mark + 16 :])
    assert max(rasterise(painted(plain), 25.4)[0].getpixel((60, 40))) < 60  # type: ignore[type-var]
    file, found = image(painted(plain, COATED))
    printed = Image.open(io.BytesIO(found.read_raw_bytes()))
    assert printed.getpixel((8, 8))[3] > 240  # type: ignore[index]
    assert 250 < total_ink(printed) <= COATED.most_ink
    del file


def test_ink_that_is_not_too_much_is_left_alone() -> None:
    picture = photo("CMYK")
    file, found = image(painted(picture, COATED))
    assert found.read_raw_bytes() == picture.data
    del file


def test_the_limit_keeps_black_and_hue() -> None:
    before = Image.new("CMYK", (1, 1), (250, 125, 200, 240))
    after = limited(before, 300).getpixel((0, 0))
    assert isinstance(after, tuple)
    assert after[3] == 240
    assert sum(after) * 100 / 255 == pytest.approx(300, abs=1.5)
    assert after[0] / after[1] == pytest.approx(2, abs=0.03)


def test_grey_stays_grey_for_the_press() -> None:
    picture = photo("L")
    file, found = image(painted(picture, COATED))
    assert found.ColorSpace == "/DeviceGray"
    assert (found.Filter, found.Width) == ("/DCTDecode", picture.width)
    with Image.open(io.BytesIO(found.read_raw_bytes())) as printed:
        assert printed.mode == "L"
    del file


def wide_gamut() -> bytes:
    """A profile that does not call itself sRGB."""
    return SRGB.replace("sRGB".encode("utf-16-be"), "wRGB".encode("utf-16-be")).replace(b"sRGB built", b"wRGB built")


def test_a_profile_of_its_own_is_kept_once() -> None:
    profile = wide_gamut()
    picture = replace(photo(), icc_profile=profile)
    file, found = image(painted(picture))
    kind, stream = found.ColorSpace
    assert (kind, stream.N) == ("/ICCBased", 3)
    assert stream.read_bytes() == profile
    del file


@pytest.mark.parametrize(
    "profile",
    [
        b"",
        b"not a profile",
        ICC.read_bytes()[:500],
        ICC.read_bytes(),
        SRGB,
    ],
    ids=["empty", "nonsense", "cut off", "of inks", "sRGB"],
)
@pytest.mark.parametrize("condition", [LIGHT, COATED], ids=["light", "coated"])
def test_a_profile_that_is_of_no_use_is_left_out(profile: bytes, condition: PrintCondition) -> None:
    pdf = painted(replace(photo(), icc_profile=profile), condition)
    file, found = image(pdf)
    assert found.ColorSpace == ("/DeviceRGB" if condition is LIGHT else "/DeviceCMYK")
    plain = rasterise(painted(photo(), condition), 25.4)[0]
    furthest = ImageChops.difference(rasterise(pdf, 25.4)[0], plain).getextrema()
    assert all(most <= 4 for _, most in furthest)
    del file
