"""Pictures that have been read, made safe and measured."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Encoding(StrEnum):
    """How a picture's samples are kept: JPEG bytes as they came, or raw samples for the painter to compress."""

    JPEG = "jpeg"
    RAW = "raw"


@dataclass(frozen=True, slots=True)
class PictureData:
    """A picture ready to be painted.

    mode: 'L' (grey), 'RGB' or 'CMYK'. width, height: pixels, upright. data: JPEG bytes, or samples row by row.
    alpha: one byte a pixel, 0 clear, or None. inverted: CMYK stored as Adobe does, 255 for no ink.
    palette: the colours of its visible pixels in sRGB with the share of each, to tell whether it shows on a ground.
    vector: it came from a drawing without pixels of its own, so that its resolution is never too low.
    """

    name: str
    width: int
    height: int
    mode: str
    encoding: Encoding
    data: bytes
    alpha: bytes | None = None
    inverted: bool = False
    icc_profile: bytes | None = None
    palette: tuple[tuple[tuple[int, int, int], float], ...] = ()
    vector: bool = False


PictureStore = Mapping[str, PictureData]
"""Pictures by the name under which the scene speaks of them."""
