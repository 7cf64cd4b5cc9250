"""The pixels of pictures behind text, each picture looked at once and small."""

from __future__ import annotations

import io
from collections.abc import Iterator
from math import ceil
from typing import Final

from PIL import Image

from kit.model.picture import Encoding, PictureData, PictureStore
from kit.scene import Picture
from kit.units import Box

_LONGEST: Final = 600
"""Pixels of the longer side at which a picture is looked at: finer than the strokes of letters on any sheet."""

ACROSS, DOWN = 12, 6
"""So many places are looked at in a window, which is twice as wide as the line is high."""

Pixel = tuple[int, ...]
"""Red, green, blue and how opaque it is, 0 to 255."""


class Thumbnails:
    """Small forms of the pictures of one piece, made when they are first asked for."""

    def __init__(self, pictures: PictureStore) -> None:
        self.pictures = pictures
        self._small: dict[tuple[str, int], Image.Image] = {}

    def windows(self, picture: Picture, box: Box) -> Iterator[tuple[Box, tuple[Pixel, ...]]]:
        """Yield the pixels that a picture has behind a box, row by row, one window after the other from left to right.

        With each window is its place on the page.
        """
        image = self._of(picture)
        count = max(1, ceil(box.width / max(2 * box.height, 0.1)))
        down = max(1, ceil(box.height / max(2 * box.width, 0.1)))  # of a line that is turned
        for number in range(count * down):
            left, top = box.x + box.width * (number % count) / count, box.y + box.height * (number // count) / down
            place = Box(left, top, box.width / count, box.height / down)
            window = _pixels_of(image, picture.box, place)
            if window is not None:
                small = image.resize((ACROSS, DOWN), Image.Resampling.BOX, window)
                data = small.tobytes()
                yield place, tuple(tuple(data[start : start + 4]) for start in range(0, len(data), 4))

    def _of(self, picture: Picture) -> Image.Image:
        key = picture.name, picture.turn
        if key not in self._small:
            small = _small(self.pictures[picture.name])
            self._small[key] = small.rotate(-picture.turn, expand=True) if picture.turn else small
        return self._small[key]


def _small(picture: PictureData) -> Image.Image:
    if picture.encoding is Encoding.JPEG:
        with Image.open(io.BytesIO(picture.data), formats=["JPEG"]) as jpeg:
            jpeg.draft(None, (_LONGEST, _LONGEST))
            image = jpeg.copy()
    else:
        image = Image.frombytes(picture.mode, (picture.width, picture.height), picture.data)
    image = _reduced(image).convert("RGB")
    alpha = Image.new("L", image.size, 255)
    if picture.alpha:
        alpha = _reduced(Image.frombytes("L", (picture.width, picture.height), picture.alpha)).resize(image.size)
    image.putalpha(alpha)
    return image


def _reduced(image: Image.Image) -> Image.Image:
    return image.reduce(max(1, max(image.size) // _LONGEST))


def _pixels_of(image: Image.Image, place: Box, part: Box) -> tuple[float, float, float, float] | None:
    """Return where in an image a part of its place on the page is, None where it has none of it."""
    across, down = image.width / place.width, image.height / place.height
    left, top = max(0.0, (part.x - place.x) * across), max(0.0, (part.y - place.y) * down)
    right = min(float(image.width), (part.right - place.x) * across)
    bottom = min(float(image.height), (part.bottom - place.y) * down)
    return (left, top, right, bottom) if right - left > 0.01 and bottom - top > 0.01 else None
