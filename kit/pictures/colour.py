"""The colours of a picture: ICC profiles, the way to sRGB, and the few colours that it mostly has."""

from __future__ import annotations

import io
from collections import Counter
from dataclasses import replace
from typing import Final

from PIL import Image, ImageChops, ImageCms

from kit.model.picture import Encoding, PictureData

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
    try:
        to_srgb(Image.new(mode, (1, 1)), profile)
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
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


def to_srgb(image: Image.Image, profile: bytes) -> Image.Image:
    """Return an sRGB picture of one in the profile's colours. CMYK is 255 for full ink, as everywhere in Pillow."""
    converted = ImageCms.profileToProfile(
        image,
        ImageCms.ImageCmsProfile(io.BytesIO(profile)),
        ImageCms.createProfile("sRGB"),
        renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC,
        outputMode="RGB",
        flags=ImageCms.Flags.BLACKPOINTCOMPENSATION,
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
    """Return up to eight colours of an RGB picture's visible pixels with the share of each, most frequent first."""
    small = image.copy() if alpha is None else _with_alpha(image, alpha)
    small.thumbnail((_PALETTE_SIDE, _PALETTE_SIDE), Image.Resampling.BOX)
    pixels = small.convert("RGB").tobytes()
    colours = list(zip(pixels[0::3], pixels[1::3], pixels[2::3], strict=True))
    if alpha is not None:
        opacities = small.getchannel("A").tobytes()
        threshold = min(127, max(opacities) - 1)  # thin lines are never more than half opaque when made small
        colours = [colour for colour, opacity in zip(colours, opacities, strict=True) if opacity > threshold]
    return _grouped(Counter(colours))


def _with_alpha(image: Image.Image, alpha: Image.Image) -> Image.Image:
    both = image.copy()
    both.putalpha(alpha)
    return both


def _grouped(counts: Counter[_Rgb]) -> Palette:
    """Gather like colours around the most frequent ones."""
    cells: dict[_Rgb, Counter[_Rgb]] = {}
    for colour, count in counts.items():
        cells.setdefault((colour[0] >> 4, colour[1] >> 4, colour[2] >> 4), Counter())[colour] = count
    shares: dict[_Rgb, int] = {}
    for cell in sorted(cells.values(), key=lambda cell: (-cell.total(), min(cell))):
        centre = _most_frequent(cell)
        nearest = min(shares, key=lambda other: (_distance(other, centre), other), default=centre)
        if _distance(nearest, centre) > _APART**2 and len(shares) < _PALETTE_COLOURS:
            nearest = centre
        shares[nearest] = shares.get(nearest, 0) + cell.total()
    total = counts.total()
    ordered = sorted(shares.items(), key=lambda share: (-share[1], share[0]))
    return tuple((colour, count / total) for colour, count in ordered)


def _most_frequent(counts: Counter[_Rgb]) -> _Rgb:
    return min(counts, key=lambda colour: (-counts[colour], colour))


def _distance(first: _Rgb, second: _Rgb) -> int:
    return sum((a - b) ** 2 for a, b in zip(first, second, strict=True))


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
