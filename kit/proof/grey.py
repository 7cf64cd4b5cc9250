"""Pages and pictures without their colours, as a printer with black ink alone shows them."""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Final

from PIL import Image, ImageFilter

from kit.colour import Colour
from kit.model.picture import Encoding, Outlined, PictureData, PictureStore
from kit.pictures.colour import encode_jpeg, shown_as_rgb
from kit.scene import Glyphs, Group, Item, Page, Paint, Picture, Shape, walk

_STEPS: Final = 17
"""How many greys a channel is looked up at; what lies between is interpolated."""


def grey(colour: Colour) -> Colour:
    """Return the grey that is as light as a colour."""
    light = colour.luminance()
    shown = light * 12.92 if light <= 0.0031308 else 1.055 * light ** (1 / 2.4) - 0.055
    level = round(255 * min(1.0, shown))
    return Colour(colour.name, (level, level, level), (0.0, 0.0, 0.0, 100 * (1 - level / 255)))


def _grey_paint(paint: Paint) -> Paint:
    if isinstance(paint, Colour):
        return grey(paint)
    return paint._replace(first=grey(paint.first), last=grey(paint.last))


def grey_page(page: Page) -> Page:
    """Return a page with every colour as a grey; its pictures go by their grey names."""
    return replace(page, items=_items(page.items), ground=_grey_paint(page.ground))


def grey_name(picture: str) -> str:
    """Return the name under which a picture without its colours is kept."""
    return f"{picture}#grey"


def grey_pictures(pages: Iterable[Page], pictures: PictureStore) -> Mapping[str, PictureData]:
    """Return the pictures of coloured pages without their colours, by their grey names."""
    names = {item.name for page in pages for item in walk(page.items) if isinstance(item, Picture)}
    return {grey_name(name): _grey_picture(pictures[name]) for name in sorted(names) if name in pictures}


def _items(items: tuple[Item, ...]) -> tuple[Item, ...]:
    return tuple(_item(item) for item in items)


def _item(item: Item) -> Item:
    match item:
        case Group():
            return replace(item, items=_items(item.items), ground=item.ground and grey(item.ground))
        case Glyphs():
            return replace(item, colour=grey(item.colour))
        case Shape():
            return replace(item, fill=item.fill and _grey_paint(item.fill), stroke=item.stroke and grey(item.stroke))
        case Picture():
            shade = item.shade and item.shade._replace(colour=grey(item.shade.colour))
            return replace(item, name=grey_name(item.name), shade=shade)
    return item


def _grey_picture(picture: PictureData) -> PictureData:
    """Return an RGB or grey picture with its luminance alone."""
    if picture.encoding is Encoding.JPEG:
        with Image.open(io.BytesIO(picture.data), formats=["JPEG"]) as jpeg:
            image = jpeg.copy()
    else:
        image = Image.frombytes(picture.mode, (picture.width, picture.height), picture.data)
    lightness = shown_as_rgb(image, picture.icc_profile).filter(_table()).getchannel("R")
    data = encode_jpeg(lightness) if picture.encoding is Encoding.JPEG else lightness.tobytes()
    outlines = tuple(_grey_outline(each) for each in picture.outlines)
    return replace(
        picture,
        name=grey_name(picture.name),
        mode="L",
        data=data,
        icc_profile=None,
        inverted=False,
        outlines=outlines,
    )


def _grey_outline(shape: Outlined) -> Outlined:
    stroke = shape.stroke and replace(shape.stroke, colour=_grey_rgb(shape.stroke.colour))
    return replace(shape, fill=shape.fill and _grey_rgb(shape.fill), stroke=stroke)


def _grey_rgb(colour: tuple[int, int, int]) -> tuple[int, int, int]:
    return grey(Colour("", colour, (0, 0, 0, 0))).rgb


def _table() -> ImageFilter.Color3DLUT:
    def level(red: float, green: float, blue: float) -> tuple[float, float, float]:
        rgb = (round(255 * red), round(255 * green), round(255 * blue))
        shown = grey(Colour("", rgb, (0, 0, 0, 0))).rgb[0] / 255
        return shown, shown, shown

    return ImageFilter.Color3DLUT.generate(_STEPS, level)
