"""Pictures that have been read, made safe and measured."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field, replace
from enum import StrEnum

from kit.values import dataclass


class PictureName(str):
    """The name of a file in assets/pictures."""


class Encoding(StrEnum):
    """How a picture's samples are kept: JPEG bytes as they came, or raw samples for the painter to compress."""

    JPEG = "jpeg"
    RAW = "raw"


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line along an outline: its colour in sRGB, width, ends and corners as PDF numbers them (ISO 32000-1, 8.4.3)."""

    colour: tuple[int, int, int]
    width: float
    cap: int = 0
    join: int = 0
    miter_limit: float = 4.0


@dataclass(frozen=True, slots=True)
class Outlined:
    """One shape of a drawing, filled with a colour in sRGB, stroked, or both; its places are the picture's pixels.

    steps: ('M', x, y), ('L', x, y), ('C', x1, y1, x2, y2, x, y) or ('Z',). even_odd: the rule by which it is filled.
    """

    steps: tuple[tuple[str | float, ...], ...]
    fill: tuple[int, int, int] | None
    even_odd: bool = False
    stroke: Stroke | None = None

    def moved(self, x: float, y: float, scale: float) -> Outlined:
        """Return the shape as many pixels to the left and up, and then larger by a factor."""
        steps = tuple(
            (step[0], *((float(number) - (y if index % 2 else x)) * scale for index, number in enumerate(step[1:])))
            for step in self.steps
        )
        stroke = replace(self.stroke, width=self.stroke.width * scale) if self.stroke else None
        return replace(self, steps=steps, stroke=stroke)


@dataclass(frozen=True, slots=True)
class PictureData:
    """A picture ready to be painted.

    mode: 'L' (grey), 'RGB' or 'CMYK'. width, height: pixels, upright. data: JPEG bytes, or samples row by row.
    alpha: one byte a pixel, 0 clear, or None. inverted: CMYK stored as Adobe does, 255 for no ink.
    palette: its colours in sRGB with the share of each, those at the edges of one that is cut out, to tell whether it
    shows on a ground.
    vector: it came from a drawing without pixels of its own, so that its resolution is never too low.
    outlines: what to paint instead of the pixels, which then are for looking at only; nothing if it is no drawing, or
    none of shapes that have one colour each.
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
    outlines: tuple[Outlined, ...] = ()
    _content: bytes = field(default=b"", init=False, repr=False, compare=False)

    @property
    def content(self) -> bytes:
        """A digest of everything but the name, made when it is first asked for: one picture, whatever it is called."""
        if not self._content:
            object.__setattr__(self, "_content", self._digest())
        return self._content

    def _digest(self) -> bytes:
        import hashlib  # OpenSSL comes with it, which what paints nothing can do without

        traits = (self.width, self.height, self.mode, self.encoding.value, self.inverted, self.palette, self.vector)
        parts = (self.data, self.alpha, self.icc_profile, repr((traits, self.outlines)).encode())
        digest = hashlib.blake2b(repr([part and len(part) for part in parts]).encode(), digest_size=20)
        for part in parts:
            digest.update(part or b"")
        return digest.digest()


PictureStore = Mapping[str, PictureData]
"""Pictures by the name under which the scene speaks of them."""


def photo_picture(file: str) -> str:
    """Return the name under which a store keeps a group's photo, apart from a logo of the same file."""
    return f"photo:{file}"


def asset_picture(name: str) -> str:
    """Return the name under which a store keeps a picture of the assets, apart from the group's own files."""
    return f"assets:{name}"
