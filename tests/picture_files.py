"""Picture files made for tests, and what a test asks of a picture that was read or refused."""

from __future__ import annotations

import io
import struct
import zlib

from PIL import Image

from kit.model.picture import Encoding, PictureData
from kit.pictures.reading import Result, read_picture_bytes
from kit.problems import Severity

RED, BLUE, WHITE = (220, 20, 30), (20, 40, 200), (255, 255, 255)


def read(data: bytes, file: str = "logo.png") -> Result:
    return read_picture_bytes("logo", data, file)


def good(data: bytes) -> PictureData:
    picture, problems = read(data)
    assert picture is not None, problems
    assert not [problem for problem in problems if problem.severity is Severity.ERROR]
    samples = {"L": 1, "RGB": 3, "CMYK": 4}[picture.mode] * picture.width * picture.height
    assert picture.encoding is Encoding.JPEG or len(picture.data) == samples
    assert picture.alpha is None or len(picture.alpha) == picture.width * picture.height
    return picture


def refused(data: bytes, code: str) -> str:
    """Return the sentence, having seen that it names the file and says what to do."""
    picture, problems = read(data)
    assert picture is None
    assert [(problem.severity, problem.code, problem.file) for problem in problems] == [
        (Severity.ERROR, code, "logo.png")
    ]
    assert "logo.png" in problems[0].message
    assert problems[0].message.endswith(".") and problems[0].hint.endswith(".")
    return problems[0].message


def saved(image: Image.Image, kind: str, **options: object) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, kind, **options)
    return buffer.getvalue()


def two_halves(mode: str = "RGB") -> Image.Image:
    """Return a picture of 40 by 20 pixels, red on the left and blue on the right."""
    image = Image.new("RGB", (40, 20), RED)
    image.paste(BLUE, (20, 0, 40, 20))
    return image.convert(mode)


def pixels(picture: PictureData) -> Image.Image:
    if picture.encoding is Encoding.JPEG:
        return Image.open(io.BytesIO(picture.data)).convert("RGB")
    return Image.frombytes(picture.mode, (picture.width, picture.height), picture.data).convert("RGB")


def is_near(seen: object, wanted: tuple[int, int, int], tolerance: int = 14) -> bool:
    assert isinstance(seen, tuple)
    return all(abs(a - b) <= tolerance for a, b in zip(seen, wanted, strict=True))


def png_chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))


def png(width: int, height: int, depth: int, colour: int, rows: bytes, extra: bytes = b"") -> bytes:
    header = png_chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + header + extra + png_chunk(b"IDAT", zlib.compress(rows)) + png_chunk(b"IEND", b"")
