"""Pictures in greys, for a printer that has black only, and what tells drawings, as logos are, from photos."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from PIL import Image

from kit.model.picture import Encoding, PictureData, PictureStore, Stroke
from kit.pictures.colour import encode_jpeg, shown_as_rgb, usable_profile
from kit.store import Store

_GLANCE: Final = 256
_FLAT_COLOURS: Final = 12
_FLAT_SHARE: Final = 0.6
"""A picture is a drawing if so few colours are those of so much of it, white left aside."""

_PALEST: Final = 240
"""A drawing whose darkest grey is lighter than this, of 255, is white: it was made for dark grounds."""

_SPECK: Final = 0.01
"""Less of what a drawing has beside paper than this share of it does not count as its darkest grey."""

_NOISE: Final = 6
"""So much lighter than its darkest grey is what a JPEG makes of it."""

_PAPER: Final = 250
"""Greys from this on are paper."""


def all_in_grey(pictures: PictureStore, store: Store) -> dict[str, PictureData]:
    """Return pictures without colour by their names, none of them in inks; the store remembers what they became."""

    def in_grey(picture: PictureData) -> PictureData:
        key = ("in grey", picture.name, picture.content)
        return store.made(key, lambda: to_grey(picture), lambda made: len(made.data))

    return {name: in_grey(picture) for name, picture in pictures.items()}


def to_grey(picture: PictureData) -> PictureData:
    """Return a grey or RGB picture, or the outlines of one, in greys as light as its colours are.

    The darkest of a drawing becomes black, and the others follow: the words in a logo would else be printed as dots.
    So does a white one that is cut out: all grounds are light where there is black only.
    """
    if picture.outlines:
        painted = [colour for each in picture.outlines for colour in (each.fill, each.stroke and each.stroke.colour)]
        levels = _levels(min((_level(colour) for colour in painted if colour), default=0), cut_out=True)
        outlines = tuple(
            replace(
                each,
                fill=each.fill and _grey(each.fill, levels),
                stroke=each.stroke and _grey_line(each.stroke, levels),
            )
            for each in picture.outlines
        )
        picture = replace(picture, outlines=outlines)
    image = _image(picture)
    grey = image.convert("L")
    if is_drawing(as_seen(image.convert("RGB"), picture.alpha)):
        grey = grey.point(_levels(_darkest(grey, picture.alpha), cut_out=picture.alpha is not None))
    data = encode_jpeg(grey) if picture.encoding is Encoding.JPEG else grey.tobytes()
    return replace(picture, mode="L", data=data, icc_profile=None)


def _image(picture: PictureData) -> Image.Image:
    """Return the samples of a grey or RGB picture as they look in sRGB."""
    profile = usable_profile(picture.icc_profile, picture.mode)
    if picture.encoding is Encoding.JPEG:
        with Image.open(io.BytesIO(picture.data), formats=["JPEG"]) as jpeg:
            return shown_as_rgb(jpeg.convert(picture.mode), profile)
    samples = Image.frombytes(picture.mode, (picture.width, picture.height), picture.data)
    return shown_as_rgb(samples, profile)


def _darkest(grey: Image.Image, alpha: bytes | None) -> int:
    """Return the darkest grey that is no speck, of what is seen of a picture beside paper; 255 if there is nothing."""
    mask = Image.frombytes("L", grey.size, alpha).point(lambda opacity: 255 if opacity > 127 else 0) if alpha else None
    counts = grey.histogram(mask)[:_PAPER]
    least, found = _SPECK * sum(counts), 0
    for level, count in enumerate(counts):
        found += count
        if count and found >= least:
            return level
    return 255


def _levels(darkest: int, *, cut_out: bool) -> list[int]:
    """Return what each grey becomes of a drawing whose darkest is this one; cut_out: whether it is clear around it."""
    if darkest > _PALEST:
        return [0] * 256 if cut_out else [*range(256)]
    black = darkest + _NOISE
    return [max(0, round((grey - black) * 255 / (255 - black))) for grey in range(256)]


def _level(colour: tuple[int, int, int]) -> int:
    level = Image.new("RGB", (1, 1), colour).convert("L").getpixel((0, 0))
    assert isinstance(level, int)
    return level


def _grey(colour: tuple[int, int, int], levels: Sequence[int]) -> tuple[int, int, int]:
    level = levels[_level(colour)]
    return level, level, level


def _grey_line(stroke: Stroke, levels: Sequence[int]) -> Stroke:
    return replace(stroke, colour=_grey(stroke.colour, levels))


def as_seen(image: Image.Image, alpha: bytes | None) -> Image.Image:
    """Return an RGB picture with white where nothing of it is seen."""
    if alpha is None:
        return image
    white = Image.new("RGB", image.size, (255, 255, 255))
    hidden = Image.frombytes("L", image.size, alpha).point(lambda opacity: 0 if opacity else 255)
    return Image.composite(white, image, hidden)


def is_drawing(image: Image.Image) -> bool:
    """Tell whether an RGB picture is of a few flat colours, as logos are, and no photo."""
    small = image.resize(
        (min(_GLANCE, image.width), min(_GLANCE, image.height)), Image.Resampling.NEAREST, reducing_gap=None
    )
    cells = small.point(lambda sample: sample >> 4).getcolors(small.width * small.height) or ()
    counts = sorted((count for count, cell in cells if cell != (15, 15, 15)), reverse=True)
    return sum(counts[:_FLAT_COLOURS]) >= _FLAT_SHARE * sum(counts)
