"""Pictures made of pixels, decoded by Pillow into 8 bits a channel, upright, with their transparency set apart."""

from __future__ import annotations

import io
import math
import struct
import warnings
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Final, NamedTuple

from PIL import Image, UnidentifiedImageError

from kit.model.picture import Outlined
from kit.pictures.border import Box
from kit.pictures.kind import Refused, check_size, cut_off, damaged
from kit.pictures.quiet import quiet
from kit.problems import Problem
from kit.values import dataclass

MOST_KEPT_PIXELS: Final = 25_000_000
"""More pixels than this are of no use at any size of poster: what has more is made smaller."""

_MOST_READS: Final = 300_000
"""No honest picture makes Pillow ask for this many pieces of its file; one of a million empty blocks does."""

_MOST_CHUNKS: Final = 100_000
_LARGEST_TAG: Final = 1_000_000
_BAND: Final = 256
_LEAST_OPACITY: Final = 8
_ORIENTATION: Final = 0x0112
_TURNS: Final = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}


@dataclass(frozen=True, slots=True)
class Raster:
    """A decoded picture: 'L', 'RGB' or 'CMYK' (255 for full ink as Pillow has it), not turned yet.

    alpha: None if it is opaque. profile: the ICC profile as it stood in the file. orientation: Exif's, 1 to 8.
    first_of_many: whether the file has more pictures than this one. outlines: of a simple drawing, as PictureData has
    them.
    """

    image: Image.Image
    alpha: Image.Image | None
    profile: object
    orientation: int
    first_of_many: bool
    outlines: tuple[Outlined, ...] = ()

    def cropped(self, box: Box) -> Raster:
        """Return a part of the picture."""
        outlines = tuple(each.moved(box[0], box[1], 1.0) for each in self.outlines)
        alpha = self.alpha.crop(box) if self.alpha else None
        return replace(self, image=self.image.crop(box), alpha=alpha, outlines=outlines)

    def seen(self) -> Image.Image:
        """Return the picture as 'RGBA' where parts of it are clear, else as it is."""
        if self.alpha is None:
            return self.image
        image = self.image.convert("RGB")
        image.putalpha(self.alpha)
        return image

    def upright(self) -> Raster:
        """Return the picture turned as its orientation says."""
        turn = _TURNS.get(self.orientation)
        if turn is None:
            return self
        alpha = self.alpha.transpose(turn) if self.alpha else None
        return Raster(self.image.transpose(turn), alpha, self.profile, 1, self.first_of_many)


class Drawn(NamedTuple):
    """A drawing as pixels. vector: whether it is more than pictures of so many pixels. problems: what is told of it."""

    raster: Raster
    vector: bool
    problems: tuple[Problem, ...]


class _TooManyReads(Exception):
    """A file of so many small pieces that it was made to keep the program busy."""


class _CountedFile(io.BytesIO):
    """Bytes that can be read in so many pieces only."""

    reads = 0

    def read(self, size: int | None = -1, /) -> bytes:
        self.reads += 1
        if self.reads > _MOST_READS:
            raise _TooManyReads
        return super().read(size)


def decode(data: bytes, kind: str, longest_side: int | None = None) -> Raster:
    """Decode the first picture of a file of that kind. longest_side: of a JPEG, decode no more than that needs."""
    if kind == "PNG":
        _check_png(data)
    elif kind == "TIFF":
        _check_tiff(data)
    with _refusals(), Image.open(_CountedFile(data), formats=[kind]) as image:
        check_size(image.width, image.height)
        orientation = _orientation(image)
        profile = image.info.get("icc_profile")
        many = kind != "JPEG" and bool(getattr(image, "is_animated", False))
        if kind == "JPEG" and longest_side:
            image.draft(None, _within(image.size, longest_side))
        image.load()
        check_size(image.width, image.height)
        if kind == "TIFF":
            orientation = 1  # Pillow has turned it by now
        pixels, alpha = _plain(_smaller(image))
    if alpha is not None:
        opacities = alpha.histogram()
        if not any(opacities[_LEAST_OPACITY:]):
            raise nothing_to_see()
        if not any(opacities[:255]):
            alpha = None
    return Raster(pixels, alpha, profile, orientation, many)


def nothing_to_see() -> Refused:
    """Return the refusal of a picture that is wholly transparent."""
    return Refused("invisible-picture")


@contextmanager
def _refusals() -> Iterator[None]:
    """Turn whatever a decoder raises into a refusal: they raise anything from SyntaxError to struct.error."""
    try:
        with quiet(), warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    except Refused:
        raise
    except Image.DecompressionBombError as error:
        raise Refused("picture-too-large") from error
    except UnidentifiedImageError as error:
        raise damaged() from error
    except Exception as error:
        text = str(error).lower()
        raise (cut_off() if "truncated" in text or "unexpected end" in text else damaged()) from error


def _orientation(image: Image.Image) -> int:
    """Return Exif's orientation, 1 if the picture has none or its Exif data cannot be read."""
    try:
        value = image.getexif().get(_ORIENTATION, 1)
    except _TooManyReads:
        raise
    except Exception:
        return 1
    return value if value in _TURNS else 1


def _within(size: tuple[int, int], longest_side: int) -> tuple[int, int]:
    scale = min(1.0, longest_side / max(size))
    return max(1, round(size[0] * scale)), max(1, round(size[1] * scale))


def _smaller(image: Image.Image) -> Image.Image:
    """Return the picture with no more pixels than print needs.

    It is done band by band, since the whole of a large picture twice over is more memory than many computers have.
    """
    pixels = image.width * image.height
    if pixels <= MOST_KEPT_PIXELS:
        return image
    scale = (MOST_KEPT_PIXELS / pixels) ** 0.5
    width, height = max(1, int(image.width * scale)), max(1, int(image.height * scale))
    result: Image.Image | None = None
    for top in range(0, height, _BAND):
        bottom = min(top + _BAND, height)
        first, last = top * image.height / height, bottom * image.height / height
        row = int(first)
        band = _channels(image.crop((0, row, image.width, min(image.height, math.ceil(last)))))
        small = band.resize(
            (width, bottom - top), Image.Resampling.BOX, box=(0, first - row, band.width, min(last - row, band.height))
        )
        if result is None:
            result = Image.new(small.mode, (width, height))
        result.paste(small, (0, top))
    return result or image


def _channels(image: Image.Image) -> Image.Image:
    """Return a part of a picture with channels that can be averaged: palettes and bits cannot."""
    if image.mode.startswith("I;16"):
        return _eight_bits(image)
    return image if image.mode in ("I", "F", "LAB") else _with_colours(image)


def _plain(image: Image.Image) -> tuple[Image.Image, Image.Image | None]:
    """Return the picture as 'L', 'RGB' or 'CMYK' of 8 bits, and its alpha as 'L' if it has any."""
    clear = image.info.get("transparency")
    if image.mode.startswith("I;16"):
        alpha = _where_not(image, clear) if isinstance(clear, int) else None
        return _eight_bits(image), alpha
    if image.mode in ("I", "F"):
        return _stretched(image), None
    if image.mode == "LAB":
        return _from_lab(image), None
    image = _with_colours(image)
    if image.mode in ("LA", "RGBA"):
        return image.convert(image.mode[:-1]), image.getchannel("A")
    return (image if image.mode in ("L", "RGB", "CMYK") else image.convert("RGB")).copy(), None


def _with_colours(image: Image.Image) -> Image.Image:
    """Return a picture whose palette, bits or one transparent colour are made into channels."""
    clear = image.info.get("transparency")
    if image.mode == "RGB" and isinstance(clear, tuple) and max(clear) > 255:
        image.info["transparency"] = tuple(value >> 8 for value in clear)  # the file has 16 bits, Pillow kept 8
    if image.mode in ("PA", "RGBa") or (image.mode in ("P", "RGB") and clear is not None):
        return image.convert("RGBA")
    if (image.mode in ("La", "1", "L") and clear is not None) or image.mode == "La":
        return image.convert("LA")
    mode = {"P": "RGB", "1": "L"}.get(image.mode, image.mode)
    return image if mode == image.mode else image.convert(mode)


def _eight_bits(image: Image.Image) -> Image.Image:
    """Return the upper 8 bits of 16."""
    first = 0 if image.mode.endswith("B") else 1
    return Image.frombytes("L", image.size, image.tobytes()[first::2])


def _where_not(image: Image.Image, clear: int) -> Image.Image:
    """Return an alpha that is clear where a picture of 16 bits has one value."""
    table = [255] * 65536
    table[clear & 0xFFFF] = 0
    return image.convert("I").point(table, "L")


def _stretched(image: Image.Image) -> Image.Image:
    """Return whole or fractional numbers of 32 bits as grey, on the smallest usual scale that holds them all."""
    extrema = image.getextrema()
    most = float(extrema[1]) if isinstance(extrema[1], int | float) else 0.0
    scales = (1.0, 255.0, 65535.0, 4294967295.0) if image.mode == "F" else (255.0, 65535.0, 4294967295.0)
    white = next((scale for scale in scales if most <= scale), scales[-1])
    factor = 255.0 / white
    return image.convert("F").point(lambda value: value * factor + 0).convert("L")


def _from_lab(image: Image.Image) -> Image.Image:
    from PIL import ImageCms  # only pictures that bring a profile, and these, need it

    converted = ImageCms.profileToProfile(
        image, ImageCms.createProfile("LAB"), ImageCms.createProfile("sRGB"), outputMode="RGB"
    )
    if converted is None:
        raise damaged()
    return converted


def _check_png(data: bytes) -> None:
    """Walk through a PNG's chunks (PNG, clause 5): all there, each with the right checksum, of a sane size."""
    place, chunks, name = 8, 0, b""
    view = memoryview(data)
    while name != b"IEND":
        if place + 12 > len(data):
            raise cut_off()
        length = int.from_bytes(data[place : place + 4], "big")
        name = data[place + 4 : place + 8]
        end = place + 8 + length
        if end + 4 > len(data):
            raise cut_off()
        if chunks == 0:
            if name != b"IHDR" or length != 13:
                raise damaged()
            check_size(*struct.unpack(">II", data[place + 8 : place + 16]))
        if zlib.crc32(view[place + 4 : end]) != int.from_bytes(data[end : end + 4], "big"):
            raise damaged()
        place, chunks = end + 4, chunks + 1
        if chunks > _MOST_CHUNKS:
            raise damaged()


def _check_tiff(data: bytes) -> None:
    """Refuse a TIFF whose first directory (TIFF 6.0, section 2) names lists of absurd length."""
    order = "<" if data[:2] == b"II" else ">"
    if data[2:4] in (b"+\0", b"\0+"):
        head, counter, entry, step, place = order + "Q", order + "Q", order + "HHQ", 20, 8
    else:
        head, counter, entry, step, place = order + "L", order + "H", order + "HHL", 12, 4
    try:
        (directory,) = struct.unpack_from(head, data, place)
        (count,) = struct.unpack_from(counter, data, directory)
        first = directory + struct.calcsize(counter)
        if count > 1000:
            raise damaged()
        for number in range(count):
            _, kind, length = struct.unpack_from(entry, data, first + number * step)
            if length > _LARGEST_TAG and kind not in (1, 2, 6, 7):
                raise damaged()
    except (struct.error, OverflowError) as error:
        raise cut_off() from error
