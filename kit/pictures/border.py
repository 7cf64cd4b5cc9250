"""The empty border around a picture: clear or white, for a coloured field is part of a logo."""

from __future__ import annotations

from typing import Final

from PIL import Image, ImageChops

from kit.model.logo import EmptyBorder
from kit.problems import Problem, Severity

Box = tuple[int, int, int, int]

_LEAST_OPACITY: Final = 8
_WHITE: Final = 228
"""From this value on, in every channel, a pixel is white: scans and JPEGs are never quite 255."""

_WIDE: Final = 0.5
"""A border is wide if it leaves no more than this share of the picture: a logo would be printed visibly too small."""

_WORTH_IT: Final = 0.9
"""A border is worth taking off if what it leaves is no more than this share of the picture."""

_KEPT: Final = 0.04
"""How much of a white border stays, as a share of the longer side, so that the logo does not touch its own edges."""


def content_box(image: Image.Image) -> Box | None:
    """Return the box of what is neither clear nor white, None if there is nothing."""
    if image.mode != "RGBA":
        return _not_white(image).getbbox()
    alpha = image.getchannel("A")
    opaque = alpha.point(lambda value: 255 if value >= _LEAST_OPACITY else 0)
    on_clear = opaque.getbbox()
    if on_clear is None:
        return None
    inside = _around(on_clear, -1, image) if min(on_clear[2] - on_clear[0], on_clear[3] - on_clear[1]) > 2 else on_clear
    if alpha.crop(inside).getextrema() != (255, 255):
        return on_clear  # white letters on a clear ground are what the logo is made of
    return ImageChops.multiply(_not_white(image), opaque).getbbox() or on_clear


def _not_white(image: Image.Image) -> Image.Image:
    """Return a mask of the pixels that are not white."""
    darkest = image
    if image.mode != "L":
        red, green, blue = (image if image.mode in ("RGB", "RGBA") else image.convert("RGB")).split()[:3]
        darkest = ImageChops.darker(ImageChops.darker(red, green), blue)
    return darkest.point(lambda value: 255 if value < _WHITE else 0)


def is_worth_taking_off(box: Box, size: tuple[int, int], share: float) -> bool:
    """Tell whether a box is no more than a share of a picture."""
    return (box[2] - box[0]) * (box[3] - box[1]) <= share * size[0] * size[1]


def inside_border(image: Image.Image, border: EmptyBorder) -> Box | None:
    """Return what a logo is without its empty border, None if there is none to leave out.

    border: all of it if 'trim', else only a wide one, of which some stays if it is white.
    """
    box = content_box(image)
    if box is None or box == (0, 0, *image.size):
        return None
    if border == "trim":
        return box
    if not is_worth_taking_off(box, image.size, _WIDE):
        return None
    clear = image.mode == "RGBA" and image.getchannel("A").crop(_around(box, 1, image)).getextrema()[0] == 0
    return box if clear else _around(box, round(_KEPT * max(box[2] - box[0], box[3] - box[1])), image)


def has_empty_border(image: Image.Image) -> bool:
    """Tell whether a picture has an empty border that is worth taking off."""
    box = content_box(image)
    return box is not None and is_worth_taking_off(box, image.size, _WORTH_IT)


def note_of_trimmed(left: Image.Image) -> Problem:
    """Return what is told of a logo whose wide border was left out. left: what there is of it now."""
    return Problem(Severity.NOTE, "border-trimmed.white" if has_empty_border(left) else "border-trimmed")


def _around(box: Box, margin: int, image: Image.Image) -> Box:
    """Return a box made larger by a margin on every side, as far as the picture goes."""
    left, top, right, bottom = box
    return (
        max(0, left - margin),
        max(0, top - margin),
        min(image.width, right + margin),
        min(image.height, bottom + margin),
    )
