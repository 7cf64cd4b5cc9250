"""What is not taken for a picture: each is refused by a sentence that names the file and says what to do."""

from __future__ import annotations

import os
import random
import struct
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from kit.pictures.reading import read_picture, read_picture_bytes
from kit.problems import Severity
from tests.picture_files import (
    WHITE,
    png,
    png_chunk,
    read,
    refused,
    saved,
    two_halves,
)


def test_missing(tmp_path: Path) -> None:
    picture, (problem,) = read_picture("logo", tmp_path / "gone.png")
    assert picture is None and problem.code == "missing-picture" and "gone.png" in problem.message


@pytest.mark.skipif(sys.platform == "win32", reason="such files are Unix's")
def test_only_plain_files_are_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.png")
    (tmp_path / "folder.png").mkdir()
    (tmp_path / "round.png").symlink_to(tmp_path / "round.png")
    (tmp_path / "device.png").symlink_to("/dev/zero")
    for name in ("pipe.png", "folder.png", "round.png", "device.png"):
        picture, (problem,) = read_picture("logo", tmp_path / name)
        assert picture is None and problem.code == "not-a-plain-file" and name in problem.message
    (tmp_path / "real.png").write_bytes(saved(two_halves(), "PNG"))
    (tmp_path / "link.png").symlink_to(tmp_path / "real.png")
    assert read_picture("logo", tmp_path / "link.png")[0]
    assert read_picture("logo", Path("bad\0name.png"))[0] is None


def test_enormous_files_are_not_read(tmp_path: Path) -> None:
    with (tmp_path / "huge.png").open("wb") as file:
        file.truncate(101_000_000)
    picture, (problem,) = read_picture("logo", tmp_path / "huge.png")
    assert picture is None and problem.code == "picture-file-too-large" and "101 MB" in problem.message


def test_empty() -> None:
    assert "empty" in refused(b"", "empty-picture")


NOISE = Image.frombytes("RGB", (64, 64), random.Random(1).randbytes(64 * 64 * 3))


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "GIF", "TIFF", "BMP", "WEBP", "AVIF"])
@pytest.mark.parametrize("share", [0.5, 0.7, 0.9, 0.98])
def test_cut_off_is_never_half_a_picture(kind: str, share: float) -> None:
    data = saved(NOISE, kind)
    picture, problems = read(data[: int(len(data) * share)])
    assert picture is None
    assert problems[0].code in ("cut-off-picture", "damaged-picture")
    if kind in ("JPEG", "PNG"):
        assert problems[0].code == "cut-off-picture"


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_not_a_byte_may_be_missing(kind: str) -> None:
    data = saved(two_halves(), kind)
    for length in range(8, len(data)):
        assert read(data[:length])[1][0].code == "cut-off-picture", length


def test_a_wrong_checksum() -> None:
    data = bytearray(saved(two_halves(), "PNG"))
    data[data.index(b"IDAT") + 12] ^= 0x10
    assert "damaged" in refused(bytes(data), "damaged-picture")


def webp_header(width: int, height: int) -> bytes:
    size = (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
    body = (
        b"WEBPVP8X" + struct.pack("<I", 10) + b"\0\0\0\0" + size + b"VP8L" + struct.pack("<I", 8) + b"\x2f" + b"\0" * 7
    )
    return b"RIFF" + struct.pack("<I", len(body)) + body


def tiff_header(width: int, height: int) -> bytes:
    entries = [(256, width), (257, height), (258, 1), (259, 1), (262, 1), (273, 8), (277, 1), (278, height), (279, 9)]
    return (
        b"II*\0" + struct.pack("<IH", 8, len(entries))
        + b"".join(struct.pack("<HHII", tag, 4, 1, value) for tag, value in entries) + b"\0\0\0\0"
    )  # fmt: skip


def resized_jpeg(width: int, height: int) -> bytes:
    return saved(Image.new("RGB", (16, 24)), "JPEG").replace(
        struct.pack(">HH", 24, 16), struct.pack(">HH", height, width), 1
    )


BOMBS = {
    "PNG": png(50_000, 50_000, 8, 2, b"\0" * 100),
    "GIF": b"GIF89a" + struct.pack("<HH", 65535, 65535) + b"\x80\0\0" + b"\0" * 6
    + b"," + struct.pack("<4H", 0, 0, 65535, 65535) + b"\0\x02\x02\x4c\x01\0;",
    "TIFF": tiff_header(60_000, 60_000),
    "WEBP": webp_header(16_000, 16_000),
    "JPEG": resized_jpeg(65_500, 65_500),
    "BMP": b"BM" + struct.pack("<IHHIIiiHH", 200, 0, 0, 54, 40, 50_000, 50_000, 1, 24) + b"\0" * 124,
}  # fmt: skip


@pytest.mark.parametrize("kind", BOMBS)
def test_bombs_are_seen_by_their_headers(kind: str) -> None:
    assert "too large" in refused(BOMBS[kind], "picture-too-large")


def test_a_png_that_is_nothing_wide() -> None:
    refused(png(0, 10, 8, 2, b""), "damaged-picture")
    refused(resized_jpeg(0, 16), "damaged-picture")
    refused(tiff_header(0, 5), "damaged-picture")


def test_files_that_only_keep_the_program_busy() -> None:
    gif = b"GIF89a" + struct.pack("<HH", 5, 5) + b"\x80\0\0" + b"\0" * 6
    refused(gif + b"!\xfe\x01a\0" * 4_000_000 + b";", "damaged-picture")
    refused(png(5, 5, 8, 2, b"")[:33] + png_chunk(b"teXt", b"") * 1_000_000, "damaged-picture")
    refused(b"\xff\xd8" + b"\xff\xe1\0\2" * 5_000_000, "damaged-picture")
    refused(b"\xff\xd8" + b"\xff" * 20_000_000, "cut-off-picture")
    refused(b"\xff\xd8\xff\xda\0\2" + b"\xff\xd0" * 10_000_000, "cut-off-picture")
    entry = struct.pack("<HHII", 273, 3, 4_000_000, 30)
    refused(b"II*\0" + struct.pack("<IH", 8, 1) + entry + b"\0" * 9_000_000, "damaged-picture")
    progressive = saved(NOISE, "JPEG", progressive=True).replace(
        struct.pack(">HH", 64, 64), struct.pack(">HH", 7000, 7000), 1
    )
    scan = progressive[progressive.rindex(b"\xff\xda") : -2]
    refused(progressive[:-2] + scan * 100 + b"\xff\xd9", "picture-too-large")


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj", "a PDF"),
        (b"\n\n%PDF-1.4\n", "a PDF"),
        (b"PK\x03\x04\x14\0\x06\0" + b"\0" * 22 + b"[Content_Types].xml", "a Word"),
        (b"PK\x03\x04\x14\0\0\0" + b"\0" * 22 + b"photo.jpg", "a zip file"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 99, "Word"),
        (b"%!PS-Adobe-3.0 EPSF-3.0\n", "EPS"),
        (b"\xc5\xd0\xd3\xc6" + b"\0" * 30, "EPS"),
        (b"<!DOCTYPE html><html><body>Not found</body></html>", "a web page"),
        (b"  <HTML><svg/></HTML>", "a web page"),
        (b"<?xml version='1.0'?><!DOCTYPE html><html/>", "a web page"),
        (b"<?xml version='1.0'?><rss></rss>", "an XML file"),
        ("Grüße aus dem Kindergarten".encode(), "a text file"),
        (b"8BPS\0\x01", "a Photoshop file"),
        (b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom", "a film"),
        (b"RIFF\x24\0\0\0WAVEfmt ", "a sound"),
        (b"MZ\x90\0\x03", "a program"),
        (b"\1\0\0\0\x6c\0\0\0" + b"\0" * 32 + b" EMF\0\0\1\0", "Enhanced Metafile (EMF)"),
        (b"\xd7\xcd\xc6\x9a\0\0" + b"\0" * 16, "Metafile (WMF)"),
        (b"\1\0\x09\0\0\3" + b"\0" * 16, "Metafile (WMF)"),
        (b"RIFF\x24\0\0\0CDRAvrsn", "CorelDRAW"),
        (b"PK\x03\x04\x14\0\0\0" + b"\0" * 22 + b"mimetypeapplication/x-vnd.corel.draw.document+zip", "CorelDRAW"),
        (b"%!PS-Adobe-3.0\n%%Creator: Adobe Illustrator(R) 8.0\n", "Illustrator"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "Quill".encode("utf-16-le"), "Publisher"),
        (b"PK\x03\x04\x14\0\x06\0" + b"\0" * 22 + b"word/document.xml", "a Word"),
        (b"\0\0\2\0\1\0" + b"\0" * 20, "mouse pointer"),
        (b"[InternetShortcut]\r\nURL=https://example.org\r\n", "shortcut"),
        (b"\0\5\x16\7\0\2\0\0Mac OS X", "Apple"),
        (b"gimp xcf v011", "GIMP"),
        (b"\xff\x0a\xfa\x7f", "JPEG XL"),
        (b"OTTO\0\x0b", "a typeface"),
    ],
)
def test_what_is_not_a_picture_is_named(data: bytes, words: str) -> None:
    assert words in refused(data, "not-a-picture")


def test_heic_says_how_to_make_a_jpeg() -> None:
    data = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + b"\0" * 99
    assert "HEIC" in refused(data, "heic-picture")
    assert "JPEG" in read(data)[1][0].hint


def test_noise_is_refused() -> None:
    refused(bytes(range(128, 256)) * 9 + b"\0\1\2", "not-a-picture")


@pytest.mark.parametrize("kind", ["PNG", "WEBP", "TIFF"])
def test_nothing_to_see(kind: str) -> None:
    assert "nothing to see" in refused(saved(Image.new("RGBA", (9, 9), (255, 0, 0, 0)), kind), "invisible-picture")


def test_names_are_shown_without_control_characters() -> None:
    _, (problem,) = read_picture_bytes("x", b"", "/somewhere/a\n\x1b[31m" + "b" * 300 + ".png")
    assert "\x1b" not in problem.message and "\n" not in problem.message and len(problem.message) < 200


SMALL = [
    saved(two_halves(), "JPEG"),
    saved(two_halves(), "JPEG", progressive=True),
    saved(Image.new("CMYK", (9, 9), (1, 2, 3, 4)), "JPEG"),
    saved(two_halves("RGBA"), "PNG"),
    saved(two_halves().quantize(4), "PNG", transparency=1),
    saved(two_halves(), "GIF", save_all=True, append_images=[Image.new("RGB", (40, 20), WHITE)]),
    saved(two_halves(), "TIFF"),
    saved(two_halves(), "TIFF", compression="tiff_lzw"),
    saved(two_halves(), "BMP"),
    saved(two_halves("RGBA"), "WEBP"),
    saved(two_halves(), "AVIF", speed=10),
]


@given(st.sampled_from(SMALL), st.data())
def test_no_damage_ever_raises(data: bytes, choose: st.DataObject) -> None:
    damaged = bytearray(data[: choose.draw(st.integers(0, len(data)))] if choose.draw(st.booleans()) else data)
    for place, value in choose.draw(st.lists(st.tuples(st.integers(0, len(data)), st.integers(0, 255)), max_size=6)):
        if place < len(damaged):
            damaged[place] = value
    picture, problems = read(bytes(damaged))
    assert (picture is None) == any(problem.severity is Severity.ERROR for problem in problems)


def test_a_picture_of_a_kind_that_cannot_be_read_is_still_called_a_picture() -> None:
    for data, kind in ((b"\0\0\0\x0cjP  \r\n\x87\n", "JPEG 2000"), (b"8BPS\0\1", "Photoshop"), (b"%!PS-Adobe", "EPS")):
        _, (problem,) = read(data)
        assert kind in problem.message
        assert "not a picture" not in problem.message


@pytest.mark.parametrize("compression", ["tiff_lzw", "tiff_adobe_deflate", "jpeg", "packbits"])
def test_decoders_write_nothing_on_the_terminal(compression: str, capfd: pytest.CaptureFixture[str]) -> None:
    data, chance = saved(NOISE, "TIFF", compression=compression), random.Random(3)
    for _ in range(40):
        damaged = bytearray(data)
        for _ in range(6):
            damaged[chance.randrange(len(damaged))] = chance.randrange(256)
        read(bytes(damaged[: chance.randrange(len(damaged) // 2, len(damaged))]))
    sys.stderr.write("still heard")
    sys.stderr.flush()
    assert capfd.readouterr() == ("", "still heard")
