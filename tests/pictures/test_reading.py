"""Pictures as groups drop them in: what is read is upright, in its colours, and tells nothing of its maker."""

from __future__ import annotations

import io
import struct
from pathlib import Path

import pytest
from PIL import Image, ImageCms, ImageDraw

from kit.model.picture import Encoding
from kit.pictures.colour import all_in_rgb, to_rgb
from kit.pictures.reading import read_picture_bytes
from kit.problems import Severity
from kit.store import Store
from tests.picture_files import (
    BLUE,
    RED,
    WHITE,
    good,
    is_near,
    pixels,
    png,
    png_chunk,
    read,
    saved,
    two_halves,
)

FOGRA = Path(__file__).parents[2] / "assets" / "icc" / "FOGRA39L_coated.icc"


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "TIFF", "WEBP", "AVIF"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_photos_stand_upright_however_the_phone_was_held(kind: str, orientation: int) -> None:
    """The corner that should be top left is red; the four corners of the stored picture are where Exif says."""
    upright = Image.new("RGB", (48, 32), WHITE)
    upright.paste(RED, (0, 0, 16, 16))  # top left
    upright.paste(BLUE, (32, 0, 48, 16))  # top right
    undo = {
        1: None,
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }[orientation]
    stored = upright if undo is None else upright.transpose(undo)
    exif = Image.Exif()
    exif[0x0112] = orientation
    options = {"lossless": True} if kind == "WEBP" else {"quality": 95} if kind in ("JPEG", "AVIF") else {}
    picture = good(saved(stored, kind, exif=exif, **options))
    shown = pixels(picture)
    assert (picture.width, picture.height) == shown.size == (48, 32)
    assert is_near(shown.getpixel((5, 5)), RED, 30)
    assert is_near(shown.getpixel((42, 5)), BLUE, 30)
    assert is_near(shown.getpixel((5, 26)), WHITE, 30)


def telling_jpeg() -> tuple[bytes, bytes]:
    """Return a photo that says where it was taken, and the scan data in it."""
    exif = Image.Exif()
    exif[0x010F] = "SecretPhone"
    exif.get_ifd(0x8825)[1] = "N"
    plain = saved(two_halves(), "JPEG", quality=90, exif=exif, comment=b"SecretComment")
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    segments = (
        b"\xff\xe1" + struct.pack(">H", 40) + b"http://ns.adobe.com/xap/1.0/\0SecretXMP"[:38].ljust(38)
        + b"\xff\xe2" + struct.pack(">H", len(profile) + 16) + b"ICC_PROFILE\0\x01\x01" + profile
        + b"\xff\xed" + struct.pack(">H", 24) + b"Photoshop 3.0\0SecretIPT"[:22].ljust(22)
    )  # fmt: skip
    scan = plain[plain.rindex(b"\xff\xda") : -2]
    return plain[:2] + segments + plain[2:] + b"SecretFilmAfterTheEnd", scan


def test_a_photo_passes_untouched_but_tells_nothing() -> None:
    data, scan = telling_jpeg()
    picture = good(data)
    assert picture.encoding is Encoding.JPEG and picture.mode == "RGB"
    for word in (b"Exif", b"Secret", b"GPS", b"adobe.com", b"Photoshop"):
        assert word not in picture.data
    assert picture.data.endswith(scan + b"\xff\xd9")
    assert picture.icc_profile and b"ICC_PROFILE\0" in picture.data
    assert list(pixels(picture).tobytes()) == list(Image.open(io.BytesIO(data)).tobytes())


def test_a_turned_photo_tells_nothing_either() -> None:
    exif = Image.Exif()
    exif[0x0112], exif[0x010F] = 6, "SecretPhone"
    picture = good(saved(two_halves(), "JPEG", exif=exif))
    assert picture.encoding is Encoding.JPEG and (picture.width, picture.height) == (20, 40)
    assert b"Secret" not in picture.data and b"Exif" not in picture.data


def test_a_progressive_photo_passes_untouched() -> None:
    data = saved(two_halves().resize((200, 100)), "JPEG", progressive=True)
    assert good(data).data == data


def test_jpeg_is_known_by_its_contents() -> None:
    assert read_picture_bytes("x", saved(two_halves(), "JPEG"), "really.png")[0]


def cmyk_jpeg(adobe: bool, ink: tuple[int, int, int, int] = (0, 255, 255, 0)) -> bytes:
    """Return a CMYK JPEG, red as ink; as Adobe writes it, 255 for no ink, or as the others do, without its marker."""
    if adobe:
        return saved(Image.new("CMYK", (16, 16), ink), "JPEG", quality=95)
    opposite = tuple(255 - value for value in ink)
    data = saved(Image.new("CMYK", (16, 16), opposite), "JPEG", quality=95)
    at = data.index(b"\xff\xee")
    return data[:at] + data[at + 2 + struct.unpack(">H", data[at + 2 : at + 4])[0] :]


@pytest.mark.parametrize("adobe", [True, False])
def test_cmyk_photos_keep_their_ink_the_right_way_round(adobe: bool) -> None:
    picture = good(cmyk_jpeg(adobe))
    assert (picture.mode, picture.encoding, picture.inverted) == ("CMYK", Encoding.JPEG, adobe)
    assert is_near(picture.palette[0][0], (255, 0, 0))
    rgb = to_rgb(picture)
    assert (rgb.mode, rgb.inverted, rgb.icc_profile) == ("RGB", False, None)
    assert is_near(pixels(rgb).getpixel((8, 8)), (255, 0, 0))


def test_ycck_photos_are_read_as_inks() -> None:
    """YCCK is YCbCr of what is left of the paper's light, with K beside it; Adobe's marker says so with a 2.

    Full cyan leaves, as Adobe stores it, C 0, M 255, Y 255, K 255; YCCK takes 255 minus the first three as RGB, which
    is pure red: Y 76, Cb 85, Cr 255. Pillow writes 255 minus what it is given.
    """
    plain = saved(Image.new("CMYK", (16, 16), (255 - 76, 255 - 85, 255 - 255, 0)), "JPEG", quality=100)
    at = plain.index(b"Adobe")
    picture = good(plain[: at + 11] + b"\x02" + plain[at + 12 :])
    assert picture.mode == "CMYK" and picture.inverted and picture.data[picture.data.index(b"Adobe") + 11] == 2
    assert is_near(pixels(to_rgb(picture)).getpixel((8, 8)), (0, 255, 255))


def test_cmyk_goes_through_a_profile_where_there_is_one() -> None:
    cyan = good(cmyk_jpeg(True, (255, 0, 0, 0)))
    through = pixels(to_rgb(cyan, FOGRA.read_bytes())).getpixel((8, 8))
    assert is_near(pixels(to_rgb(cyan)).getpixel((8, 8)), (0, 255, 255))
    assert is_near(through, (0, 158, 227), 25)  # the web colour that printers give for process cyan
    assert pixels(to_rgb(cyan, b"no profile")).getpixel((8, 8)) == pixels(to_rgb(cyan)).getpixel((8, 8))


def test_cmyk_tiff_stays_ink() -> None:
    picture = good(saved(Image.new("CMYK", (4, 4), (0, 255, 255, 0)), "TIFF"))
    assert (picture.mode, picture.encoding, picture.inverted) == ("CMYK", Encoding.RAW, False)
    assert picture.data[:4] == bytes((0, 255, 255, 0))
    assert pixels(to_rgb(picture)).getpixel((1, 1)) == (255, 0, 0)


def test_a_wide_gamut_photo_becomes_srgb() -> None:
    """A profile whose red and green are exchanged: what is stored as green is seen as red."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    red, green = profile.index(b"rXYZ"), profile.index(b"gXYZ")
    profile[red : red + 4], profile[green : green + 4] = b"gXYZ", b"rXYZ"
    stored = Image.new("RGB", (16, 16), (0, 255, 0))
    for kind in ("JPEG", "PNG", "TIFF"):
        picture = good(saved(stored, kind, icc_profile=bytes(profile)))
        assert is_near(pixels(picture).getpixel((8, 8)), (255, 0, 0)), kind
        assert is_near(picture.palette[0][0], (255, 0, 0))
        assert picture.icc_profile is None


@pytest.mark.parametrize("profile", [b"", b"nonsense", b"\0" * 36 + b"acsp" + b"\0" * 200])
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "TIFF", "WEBP"])
def test_a_broken_profile_is_ignored(kind: str, profile: bytes) -> None:
    picture = good(saved(two_halves(), kind, icc_profile=profile))
    assert picture.icc_profile is None and b"nonsense" not in picture.data
    assert is_near(pixels(picture).getpixel((4, 4)), RED, 20)


def test_sixteen_bit_grey_is_scaled_not_clipped() -> None:
    values = [step * 257 for step in range(256)]
    rows = b"\0" + struct.pack(">256H", *values)
    image = Image.frombytes("I;16", (256, 1), struct.pack("<256H", *values))
    for data in (png(256, 1, 16, 0, rows), saved(image, "TIFF")):
        picture = good(data)
        assert picture.mode == "L"
        assert list(picture.data) == list(range(256))


def test_sixteen_bit_colour_and_transparency() -> None:
    rows = b"\0" + struct.pack(">8H", 65535, 0, 32768, 65535, 0, 0, 0, 0)
    picture = good(png(2, 1, 16, 6, rows))
    assert (picture.mode, picture.data[:3], picture.alpha) == ("RGB", bytes((255, 0, 128)), b"\xff\0")
    clear_grey = png_chunk(b"tRNS", struct.pack(">H", 1000))
    picture = good(png(2, 1, 16, 0, b"\0" + struct.pack(">2H", 1000, 60000), clear_grey))
    assert (picture.data, picture.alpha) == (bytes((3, 234)), b"\0\xff")
    clear_colour = png_chunk(b"tRNS", struct.pack(">3H", 65535, 0, 0))
    picture = good(png(2, 1, 16, 2, b"\0" + struct.pack(">6H", 65535, 0, 0, 0, 0, 65535), clear_colour))
    assert picture.alpha == b"\0\xff"


def test_fractional_tiffs_are_grey() -> None:
    image = Image.frombytes("F", (3, 1), struct.pack("<3f", 0.0, 0.5, 1.0))
    assert list(good(saved(image, "TIFF")).data) == [0, 127, 255]


@pytest.mark.parametrize("mode", ["1", "L", "P", "RGB", "CMYK", "YCbCr", "LAB"])
def test_every_mode_of_tiff(mode: str) -> None:
    image = two_halves().convert("RGB")
    if mode == "LAB":
        image = Image.merge("LAB", [Image.new("L", (40, 20), value) for value in (128, 255, 128)])
    picture = good(saved(image.convert(mode) if mode != "LAB" else image, "TIFF"))
    assert (picture.width, picture.height) == (40, 20)
    if mode in ("P", "RGB", "YCbCr"):
        assert is_near(pixels(picture).getpixel((3, 3)), RED, 24)
    if mode == "LAB":
        assert picture.palette[0][0][0] > 100 + picture.palette[0][0][1]  # a = +127 is far on the red side


def test_one_bit_and_palette_pngs() -> None:
    bits = Image.new("1", (9, 2), 1)
    bits.putpixel((0, 0), 0)
    picture = good(saved(bits, "PNG"))
    assert picture.mode == "L" and picture.data[:2] == b"\0\xff"
    picture = good(saved(two_halves().quantize(4), "PNG"))
    assert picture.mode == "RGB" and is_near(pixels(picture).getpixel((30, 3)), BLUE)


def test_transparency_in_a_palette() -> None:
    image = Image.new("P", (2, 1))
    image.putpalette([*RED, *BLUE])
    image.putpixel((1, 0), 1)
    picture = good(saved(image, "PNG", transparency=1))
    assert (picture.mode, picture.alpha) == ("RGB", b"\xff\0")
    assert tuple(picture.data[:3]) == RED
    picture = good(saved(image, "GIF", transparency=0))
    assert picture.alpha == b"\0\xff"


def test_transparency_is_kept_apart() -> None:
    image = Image.new("RGBA", (2, 1), (*RED, 255))
    image.putpixel((1, 0), (*BLUE, 100))
    for kind, options in (("PNG", {}), ("WEBP", {"lossless": True}), ("TIFF", {})):
        picture = good(saved(image, kind, **options))
        assert (picture.data, picture.alpha) == (bytes((*RED, *BLUE)), b"\xff\x64"), kind
    grey = good(saved(Image.merge("LA", [Image.new("L", (1, 1), 9), Image.new("L", (1, 1), 50)]), "PNG"))
    assert (grey.mode, grey.data, grey.alpha) == ("L", b"\x09", b"\x32")


def test_opaque_transparency_is_dropped() -> None:
    assert good(saved(two_halves("RGBA"), "PNG")).alpha is None


def test_a_single_pixel_is_a_picture() -> None:
    assert good(saved(Image.new("RGB", (1, 1), RED), "PNG")).data == bytes(RED)


@pytest.mark.parametrize("kind", ["GIF", "PNG", "WEBP", "TIFF", "AVIF"])
def test_of_what_moves_the_first_picture_is_taken(kind: str) -> None:
    frames = [Image.new("RGB", (32, 32), colour) for colour in (RED, BLUE, WHITE)]
    picture, problems = read(saved(frames[0], kind, save_all=True, append_images=frames[1:]))
    assert picture is not None and is_near(pixels(picture).getpixel((9, 9)), RED, 24)
    assert [(problem.severity, problem.code) for problem in problems] == [(Severity.NOTE, "first-picture-only")]


@pytest.mark.parametrize("kind", ["BMP", "GIF", "WEBP", "AVIF", "PNG", "TIFF", "JPEG"])
def test_every_kind_shows_its_colours(kind: str) -> None:
    picture = good(saved(two_halves().resize((400, 200)), kind))
    assert is_near(pixels(picture).getpixel((90, 90)), RED, 24)
    assert is_near(pixels(picture).getpixel((300, 90)), BLUE, 24)
    assert len(picture.palette) <= 8
    assert sum(share for _, share in picture.palette) == pytest.approx(1)
    for colour, (seen, share) in zip(sorted([RED, BLUE]), sorted(picture.palette[:2]), strict=True):
        assert is_near(seen, colour, 24) and share == pytest.approx(0.5, abs=0.03)


def test_the_palette_of_a_logo_is_of_its_edges() -> None:
    """What is pale inside a dark ring shows on the ring, whatever is behind the logo."""
    image = Image.new("RGBA", (400, 400), (0, 0, 0, 0))
    ImageDraw.Draw(image).ellipse((20, 20, 380, 380), fill=WHITE, outline=BLUE, width=30)
    ((colour, share),) = good(saved(image, "PNG")).palette
    assert is_near(colour, BLUE) and share == 1


def test_the_palette_is_of_what_can_be_seen() -> None:
    logo = Image.new("RGBA", (300, 300), (0, 255, 0, 0))
    ImageDraw.Draw(logo).rectangle((100, 100, 199, 199), fill=(255, 255, 255, 255))
    assert good(saved(logo, "PNG")).palette == ((WHITE, 1.0),)
    line = Image.new("RGBA", (1200, 1200), (0, 255, 0, 0))
    ImageDraw.Draw(line).line((0, 600, 1200, 600), fill=(*RED, 255))
    assert is_near(good(saved(line, "PNG")).palette[0][0], RED)


def test_same_bytes_same_picture() -> None:
    exif = Image.Exif()
    exif[0x0112] = 8
    for data in (saved(two_halves(), "JPEG", exif=exif), saved(two_halves(), "AVIF"), telling_jpeg()[0]):
        assert read(data) == read(data)


def test_large_pictures_become_what_print_needs() -> None:
    image = Image.new("P", (6000, 5000))
    image.putpalette([*RED, *BLUE])
    image.paste(1, (3000, 0, 6000, 5000))
    picture = good(saved(image, "PNG"))
    assert 24_000_000 < picture.width * picture.height <= 25_000_000
    assert picture.width / picture.height == pytest.approx(6 / 5, rel=0.001)
    shown = pixels(picture)
    for y in range(0, picture.height, 37):
        assert shown.getpixel((0, y)) == RED and shown.getpixel((picture.width - 1, y)) == BLUE


def test_a_large_photo_stays_what_it_is() -> None:
    data = saved(Image.new("L", (6000, 5000), 200), "JPEG")
    picture = good(data)
    assert picture.data == data and (picture.width, picture.height) == (6000, 5000)


def test_an_icon_is_the_largest_picture_in_it() -> None:
    image = two_halves("RGBA").resize((256, 256))
    picture = good(saved(image, "ICO", sizes=[(16, 16), (256, 256), (48, 48)]))
    assert (picture.width, picture.height) == (256, 256)
    assert is_near(pixels(picture).getpixel((20, 128)), RED)


def test_pictures_for_a_screen_are_turned_once_for_each_profile() -> None:
    store, inks, light = Store(), good(cmyk_jpeg(True, (255, 0, 0, 0))), good(saved(Image.new("RGB", (4, 4)), "PNG"))
    first, again = (all_in_rgb({"a": inks, "b": light}, FOGRA.read_bytes(), store) for _ in range(2))
    assert first["a"] is again["a"] and first["b"] is light
    assert first["a"] == to_rgb(inks, FOGRA.read_bytes()) != all_in_rgb({"a": inks}, b"no profile", store)["a"]
