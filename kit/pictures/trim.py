"""A logo's empty border taken off because somebody asks for it, and a picture as something to look at."""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PIL import Image

from kit.model.picture import Encoding, PictureData
from kit.pictures.border import content_box, is_worth_taking_off
from kit.pictures.colour import to_rgb
from kit.pictures.reading import read_picture_bytes

_WORTH_IT: Final = 0.9
"""A border is worth taking off if what it leaves is no more than this share of the picture."""

_GLANCE: Final = 512
"""The longest side, in pixels, of the small picture in which a border is looked for first."""


def has_empty_border(picture: PictureData) -> bool:
    """Tell whether a picture has an empty border that is worth taking off, by a glance at it made small."""
    if picture.mode == "CMYK":
        return False  # a PNG has no inks, so that the logo would not be printed in its own any more
    image = as_image(picture, _GLANCE)
    box = content_box(image)
    return box is not None and is_worth_taking_off(box, image.size, _WORTH_IT)


def trimmed(data: bytes, *, typefaces: Sequence[Path] = ()) -> bytes | None:
    """Return a picture file without its empty border, as PNG; None if it has none or cannot be read.

    typefaces: the files of those that the words of a drawing may use.
    """
    picture, _ = read_picture_bytes("", data, "", typefaces=typefaces)
    if picture is None or not has_empty_border(picture):
        return None
    image = as_image(picture)
    box = content_box(image)
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
