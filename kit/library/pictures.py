"""Pictures from anywhere, made safe and measured: a file or its bytes to PictureData, or a sentence that says why not.

file ──▶ bytes            only ever of a plain file of bearable length
bytes ──▶ kind            by its first bytes, whatever its name says
JPEG ──▶ JPEG             untouched but for its metadata, or decoded once and encoded again where it must change
SVG ──▶ pixels            by resvg, once nothing in it reaches outside or takes too long
other kinds ──▶ pixels
"""

from __future__ import annotations

import stat
from dataclasses import replace
from pathlib import Path
from typing import Final

from kit.library import pictures_jpeg
from kit.library.pictures_colour import (
    dominant_colours,
    encode_jpeg,
    is_srgb,
    shown_as_rgb,
    to_rgb,
    to_srgb,
    upright_inks,
    usable_profile,
)
from kit.library.pictures_kind import LARGEST_FILE, Refused, kind_of
from kit.library.pictures_raster import Raster, decode
from kit.library.svg import draw
from kit.model.picture import Encoding, PictureData
from kit.problems import Problem, Severity, legacy, retold

__all__ = ["read_file", "read_picture", "read_picture_bytes", "to_rgb"]

Result = tuple[PictureData | None, tuple[Problem, ...]]

_MOST_UNTOUCHED_PIXELS: Final = 60_000_000
_GLANCE: Final = 256
"""The longest side, in pixels, to which a JPEG is decoded to see that it can be, and its colours."""


def read_picture(name: str, path: Path, *, typefaces_dir: Path | None = None) -> Result:
    """Read a picture file under the name by which the scene will speak of it.

    typefaces_dir: the folder of the typefaces that an SVG's text may use.
    """
    data, problems = read_file(path)
    if data is None:
        return None, problems
    return read_picture_bytes(name, data, str(path), typefaces_dir=typefaces_dir)


def read_file(path: Path) -> tuple[bytes | None, tuple[Problem, ...]]:
    """Return the bytes of a picture's file as they are, or why they cannot be had."""
    try:
        return _read_file(path), ()
    except Refused as refusal:
        return None, _named(refusal.problems, str(path))


def read_picture_bytes(name: str, data: bytes, file: str, *, typefaces_dir: Path | None = None) -> Result:
    """Read a picture from the bytes of a file; `file` is how problems speak of it."""
    try:
        if len(data) > LARGEST_FILE:
            raise _too_long(len(data))
        kind = kind_of(data)
        if kind in ("SVG", "SVGZ"):
            raster, problems = draw(data, kind == "SVGZ", typefaces_dir)
            return _from_raster(name, raster, vector=True), _named(problems, file)
        picture, problems = _from_jpeg(name, data) if kind == "JPEG" else _from_other(name, data, kind)
        return picture, _named(problems, file)
    except Refused as refusal:
        return None, _named(refusal.problems, file)


def _named(problems: tuple[Problem, ...], file: str) -> tuple[Problem, ...]:
    """Return problems that go on from a file's name with that name."""
    base = Path(file).name or file
    shown = "".join(letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in base)
    shown = shown if len(shown) <= 80 else f"{shown[:60]}…{shown[-15:]}"
    return tuple(retold(problem, message=f"The file {shown} {problem.message}", file=file) for problem in problems)


def _read_file(path: Path) -> bytes:
    """Return the bytes of a plain file; what is a folder, a device or a pipe is never opened."""
    choose = "Choose the picture again, or put the file back where it was."
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            what = "is a folder" if stat.S_ISDIR(status.st_mode) else "is not a plain file but a device or a pipe"
            raise Refused("not-a-plain-file", f"{what}, not a picture.", "Choose the file of the picture itself.")
        if status.st_size > LARGEST_FILE:
            raise _too_long(status.st_size)
        with path.open("rb") as file:
            return file.read(LARGEST_FILE + 1)
    except FileNotFoundError as error:
        raise Refused("missing-picture", "is not there.", choose) from error
    except PermissionError as error:
        raise Refused("unreadable-picture", "may not be opened by you.", "Ask whoever owns it for a copy.") from error
    except (OSError, ValueError) as error:
        loop = "leads round in a circle of shortcuts" if "symbolic link" in str(error) else "cannot be opened"
        raise Refused("not-a-plain-file", f"{loop}.", choose) from error


def _too_long(length: int) -> Refused:
    return Refused(
        "picture-file-too-large",
        f"is too large: {length // 1_000_000} MB, where {LARGEST_FILE // 1_000_000} MB is the most.",
        "Save it as JPEG, or make it smaller in a picture program.",
    )


def _from_jpeg(name: str, data: bytes) -> Result:
    jpeg = pictures_jpeg.parse(data)
    glance = decode(data, "JPEG", _GLANCE)
    profile = usable_profile(glance.profile, glance.image.mode)
    keeps_colours = profile is None or glance.image.mode == "CMYK" or is_srgb(profile, glance.image.mode)
    small_enough = jpeg.width * jpeg.height <= _MOST_UNTOUCHED_PIXELS
    if glance.orientation != 1 or not (jpeg.printable and keeps_colours and small_enough):
        raster = decode(data, "JPEG", max(jpeg.width, jpeg.height) if small_enough else 6000)
        if raster.image.mode == "CMYK":
            raster = replace(raster, image=upright_inks(raster.image, jpeg.adobe))
        return _from_raster(name, raster, lossy=True), ()
    image = upright_inks(glance.image, jpeg.adobe) if glance.image.mode == "CMYK" else glance.image
    picture = PictureData(
        name,
        jpeg.width,
        jpeg.height,
        image.mode,
        Encoding.JPEG,
        pictures_jpeg.without_metadata(jpeg, keep_profile=profile is not None),
        inverted=image.mode == "CMYK" and jpeg.adobe,
        icc_profile=profile,
        palette=dominant_colours(shown_as_rgb(image, profile), None),
    )
    return picture, ()


def _from_other(name: str, data: bytes, kind: str) -> Result:
    raster = decode(data, kind)
    lossy = kind == "AVIF" or (kind == "WEBP" and b"VP8 " in data[12:64])
    picture = _from_raster(name, raster, lossy=lossy)
    if not raster.first_of_many:
        return picture, ()
    note = "has several pages or moves: only the first picture of it is printed."
    return picture, (legacy(Severity.NOTE, "first-picture-only", note),)


def _from_raster(name: str, raster: Raster, lossy: bool = False, vector: bool = False) -> PictureData:
    """Return the picture turned upright, in sRGB or CMYK; what lost detail before is kept as JPEG, being a photo."""
    raster = raster.upright()
    image, alpha = raster.image, raster.alpha
    profile = usable_profile(raster.profile, image.mode)
    if profile and image.mode != "CMYK":
        image = image if is_srgb(profile, image.mode) else to_srgb(image, profile)
        profile = None
    jpeg = lossy and alpha is None
    return PictureData(
        name,
        image.width,
        image.height,
        image.mode,
        Encoding.JPEG if jpeg else Encoding.RAW,
        encode_jpeg(image, profile) if jpeg else image.tobytes(),
        alpha.tobytes() if alpha else None,
        inverted=jpeg and image.mode == "CMYK",
        icc_profile=profile,
        palette=dominant_colours(shown_as_rgb(image, profile), alpha),
        vector=vector,
    )
