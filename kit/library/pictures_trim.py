"""The empty border around a logo, found and taken off: clear or white, for a coloured field is part of a logo."""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PIL import Image, ImageChops

from kit.library.pictures import read_picture_bytes, to_rgb
from kit.model.picture import Encoding, PictureData

_Box = tuple[int, int, int, int]

_LEAST_OPACITY: Final = 8
_WHITE: Final = 228
"""From this value on, in every channel, a pixel is white: scans and JPEGs are never quite 255."""

_WORTH_IT: Final = 0.9
"""A border is worth taking off if what it leaves is no more than this share of the picture."""

_GLANCE: Final = 512
"""The longest side, in pixels, of the small picture in which a border is looked for first."""


def has_empty_border(picture: PictureData) -> bool:
    """Tell whether a picture has an empty border that is worth taking off, by a glance at it made small."""
    if picture.mode == "CMYK":
        return False  # a PNG has no inks, so that the logo would not be printed in its own any more
    image = as_image(picture, _GLANCE)
    box = _content(image)
    return box is not None and _area(box) <= _WORTH_IT * image.width * image.height


def trimmed(data: bytes, *, typefaces: Sequence[Path] = ()) -> bytes | None:
    """Return a picture file without its empty border, as PNG; None if it has none or cannot be read.

    typefaces: the files of those that the words of a drawing may use.
    """
    picture, _ = read_picture_bytes("", data, "", typefaces=typefaces)
    if picture is None or not has_empty_border(picture):
        return None
    image = as_image(picture)
    box = _content(image)
    if box is None or box == (0, 0, *image.size):
        return None
    buffer = io.BytesIO()
    image.crop(box).save(buffer, "PNG")
    return buffer.getvalue()


def as_image(picture: PictureData, longest_side: int | None = None) -> Image.Image:
    """Return a picture in sRGB, 'RGBA' where parts of it are clear, else 'RGB'; no longer than that many pixels."""
    alpha = Image.frombytes("L", (picture.width, picture.height), picture.alpha) if picture.alpha else None
    image = _pixels(to_rgb(picture), longest_side)
    if alpha is not None:
        image.putalpha(alpha)
    if longest_side and max(image.size) > longest_side:
        image.thumbnail((longest_side, longest_side), Image.Resampling.BOX, reducing_gap=2.0)
    return image


def _pixels(picture: PictureData, longest_side: int | None) -> Image.Image:
    if picture.encoding is Encoding.RAW:
        return Image.frombytes(picture.mode, (picture.width, picture.height), picture.data).convert("RGB")
    with Image.open(io.BytesIO(picture.data), formats=["JPEG"]) as jpeg:
        if longest_side:
            jpeg.draft("RGB", (longest_side, longest_side))
        return jpeg.convert("RGB")


def _content(image: Image.Image) -> _Box | None:
    """Return the box of what is neither clear nor white, None if there is nothing."""
    red, green, blue = image.convert("RGB").split()
    darkest = ImageChops.darker(ImageChops.darker(red, green), blue)
    seen = darkest.point(lambda value: 255 if value < _WHITE else 0)
    if image.mode != "RGBA":
        return seen.getbbox()
    opaque = image.getchannel("A").point(lambda value: 255 if value >= _LEAST_OPACITY else 0)
    on_clear = opaque.getbbox()
    if on_clear is None or image.getchannel("A").crop(on_clear).getextrema() != (255, 255):
        return on_clear  # white letters on a clear ground are what the logo is made of
    return ImageChops.multiply(seen, opaque).getbbox() or on_clear


def _area(box: _Box) -> int:
    return (box[2] - box[0]) * (box[3] - box[1])
