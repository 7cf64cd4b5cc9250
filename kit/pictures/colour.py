"""The colours of a picture: ICC profiles, the way to sRGB, and the few colours that it mostly has."""

from __future__ import annotations

import io
from dataclasses import replace
from operator import itemgetter
from typing import Final, cast

from PIL import Image, ImageChops, ImageFilter, ImageOps

from kit.model.picture import Encoding, PictureData, PictureStore
from kit.store import Store

_Rgb = tuple[int, int, int]
Palette = tuple[tuple[_Rgb, float], ...]

_SPACES: Final = {"L": b"GRAY", "RGB": b"RGB ", "CMYK": b"CMYK"}
_LARGEST_PROFILE: Final = 4_000_000
_NEAR_ENOUGH: Final = 3
"""A profile that moves no colour by more than this many steps of 255 is sRGB."""

_PALETTE_SIDE: Final = 128
_PALETTE_COLOURS: Final = 8
_APART: Final = 40
"""Two colours of a palette are at least this far apart in RGB."""

JPEG_QUALITY: Final = 92


def usable_profile(profile: object, mode: str) -> bytes | None:
    """Return the ICC profile if it can be read and is one for pictures of this mode, else None."""
    if not isinstance(profile, bytes) or not 132 <= len(profile) <= _LARGEST_PROFILE:
        return None
    if profile[36:40] != b"acsp" or profile[16:20] != _SPACES.get(mode):
        return None
    from PIL.ImageCms import Flags, PyCMSError  # most pictures bring no profile

    try:
        to_srgb(Image.new(mode, (1, 1)), profile, Flags.NOOPTIMIZE)  # which takes longer than one pixel does without
    except (PyCMSError, OSError, ValueError, TypeError):
        return None
    return profile


def is_srgb(profile: bytes, mode: str) -> bool:
    """Tell whether a usable profile of a grey or RGB picture leaves colours where sRGB has them."""
    steps = range(0, 256, 51)
    if mode == "L":
        probe = Image.frombytes("L", (256, 1), bytes(range(256)))
    else:
        cube = bytes(value for r in steps for g in steps for b in steps for value in (r, g, b))
        probe = Image.frombytes("RGB", (len(cube) // 3, 1), cube)
    moved = ImageChops.difference(to_srgb(probe, profile), probe.convert("RGB"))
    extrema = [band.getextrema() for band in moved.split()]
    return all(isinstance(most, int) and most <= _NEAR_ENOUGH for _, most in extrema)


def to_srgb(image: Image.Image, profile: bytes, flags: int = 0) -> Image.Image:
    """Return an sRGB picture of one in the profile's colours. CMYK is 255 for full ink, as everywhere in Pillow.

    flags: further ones of ImageCms.
    """
    from PIL import ImageCms

    converted = ImageCms.profileToProfile(
        image,
        ImageCms.ImageCmsProfile(io.BytesIO(profile)),
        ImageCms.createProfile("sRGB"),
        renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC,
        outputMode="RGB",
        flags=ImageCms.Flags.BLACKPOINTCOMPENSATION | flags,
    )
    if converted is None:
        raise ValueError("no picture came back")
    return converted


def shown_as_rgb(image: Image.Image, profile: bytes | None) -> Image.Image:
    """Return what a grey, RGB or CMYK picture looks like in sRGB, by formula if it has no profile."""
    return to_srgb(image, profile) if profile else image.convert("RGB")


def encode_jpeg(image: Image.Image, profile: bytes | None = None) -> bytes:
    """Return JPEG bytes of high quality without colour subsampling and without any metadata."""
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", quality=JPEG_QUALITY, subsampling=0, icc_profile=profile)
    return buffer.getvalue()


def dominant_colours(image: Image.Image, alpha: Image.Image | None) -> Palette:
    """Return up to eight colours of an RGB picture with the share of each, most frequent first.

    Of one that is cut out they are those at its edges, where it meets what is behind it: what is inside a dark shape
    shows on that, whatever the ground.
    """
    small = image.copy() if alpha is None else _with_alpha(image, alpha)
    small.thumbnail((_PALETTE_SIDE, _PALETTE_SIDE), Image.Resampling.BOX)
    if alpha is not None:
        opacity = small.getchannel("A")
        threshold = min(127, _most(opacity) - 1)  # thin lines are never more than half opaque when made small
        small.putalpha(_edges(opacity.point(lambda value: 255 if value > threshold else 0)))
    return _grouped(_counted(small))


def _edges(mask: Image.Image) -> Image.Image:
    """Return the outermost pixels of what is not clear in a mask; beyond it all is clear."""
    inside = ImageOps.expand(mask, border=1, fill=0).filter(ImageFilter.MinFilter(3))
    return ImageChops.subtract(mask, inside.crop((1, 1, mask.width + 1, mask.height + 1)))


def _counted(image: Image.Image) -> list[tuple[int, _Rgb]]:
    """Return the colours of a small RGB picture, those of RGBA that are not clear, after how many pixels each has."""
    if image.mode == "RGB":
        return cast("list[tuple[int, _Rgb]]", image.getcolors(_PALETTE_SIDE**2))
    found = cast("list[tuple[int, tuple[int, int, int, int]]]", image.getcolors(_PALETTE_SIDE**2))
    return [(count, colour[:3]) for count, colour in found if colour[3]]


def _most(channel: Image.Image) -> int:
    return next(value for value, count in reversed(list(enumerate(channel.histogram()))) if count)


def _with_alpha(image: Image.Image, alpha: Image.Image) -> Image.Image:
    both = image.copy()
    both.putalpha(alpha)
    return both


def _grouped(counts: list[tuple[int, _Rgb]]) -> Palette:
    """Gather like colours around the most frequent ones."""
    shares: dict[_Rgb, int] = {}
    for centre, pixels in _cells(counts):
        red, green, blue = centre
        nearest, distance = centre, -1
        for other in shares:
            apart = (other[0] - red) ** 2 + (other[1] - green) ** 2 + (other[2] - blue) ** 2
            if distance < 0 or apart < distance or (apart == distance and other < nearest):
                nearest, distance = other, apart
        if distance > _APART**2 and len(shares) < _PALETTE_COLOURS:
            nearest = centre
        shares[nearest] = shares.get(nearest, 0) + pixels
    total = sum(shares.values())
    ordered = sorted(shares.items(), key=lambda share: (-share[1], share[0]))
    return tuple((colour, count / total) for colour, count in ordered)


def _cells(counts: list[tuple[int, _Rgb]]) -> list[tuple[_Rgb, int]]:
    """Return the most frequent one of each sixteenth of a channel's like colours, and all their pixels, most first.

    Of equally frequent ones, and of equally large groups, the one with the least colour goes first.
    """
    counts = sorted(counts, key=itemgetter(1))
    least: dict[int, _Rgb] = {}
    for _, colour in counts:
        least.setdefault(colour[0] >> 4 << 8 | colour[1] & 0xF0 | colour[2] >> 4, colour)
    counts.sort(key=itemgetter(0), reverse=True)  # which leaves equals in their order
    centres: dict[int, _Rgb] = {}
    pixels = dict.fromkeys(least, 0)
    for count, colour in counts:
        cell = colour[0] >> 4 << 8 | colour[1] & 0xF0 | colour[2] >> 4
        centres.setdefault(cell, colour)
        pixels[cell] += count
    return [(centres[cell], pixels[cell]) for cell in sorted(least, key=lambda cell: (-pixels[cell], least[cell]))]


def to_rgb(picture: PictureData, cmyk_profile: bytes | None = None) -> PictureData:
    """Return a CMYK picture in sRGB, any other as it is.

    cmyk_profile: the ICC profile for pictures that bring none, as FOGRA39; without any, by formula.
    """
    if picture.mode != "CMYK":
        return picture
    own = usable_profile(picture.icc_profile, "CMYK") or usable_profile(cmyk_profile, "CMYK")
    rgb = shown_as_rgb(_cmyk_image(picture), own)
    jpeg = picture.encoding is Encoding.JPEG
    data = encode_jpeg(rgb) if jpeg else rgb.tobytes()
    return replace(picture, mode="RGB", data=data, inverted=False, icc_profile=None)


def all_in_rgb(pictures: PictureStore, cmyk_profile: bytes, store: Store) -> dict[str, PictureData]:
    """Return pictures in sRGB by their names; the store remembers those that were not. cmyk_profile: as in `to_rgb`."""

    def in_rgb(picture: PictureData) -> PictureData:
        if picture.mode != "CMYK":
            return picture
        key = ("in rgb", picture.name, picture.content, cmyk_profile)
        return store.made(key, lambda: to_rgb(picture, cmyk_profile), lambda made: len(made.data))

    return {name: in_rgb(picture) for name, picture in pictures.items()}


def _cmyk_image(picture: PictureData) -> Image.Image:
    """Return a CMYK picture with 255 for full ink."""
    if picture.encoding is Encoding.RAW:
        image = Image.frombytes("CMYK", (picture.width, picture.height), picture.data)
        return ImageChops.invert(image) if picture.inverted else image
    with Image.open(io.BytesIO(picture.data), formats=["JPEG"]) as jpeg:
        return upright_inks(jpeg.copy(), picture.inverted)


def upright_inks(image: Image.Image, inverted: bool) -> Image.Image:
    """Return a CMYK picture that Pillow read from a JPEG with 255 for full ink.

    Pillow takes every CMYK JPEG to be inverted as Adobe's are; those without Adobe's marker are not.
    """
    return image if inverted else ImageChops.invert(image)
