"""A picture as something to look at."""

from __future__ import annotations

import io

from PIL import Image

from kit.model.picture import Encoding, PictureData
from kit.pictures.colour import to_rgb


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
