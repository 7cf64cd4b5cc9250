"""Pictures from anywhere, made safe and measured: a file or its bytes to PictureData, or a sentence that says why not.

file ──▶ bytes            only ever of a plain file of bearable length
bytes ──▶ kind            by its first bytes, whatever its name says
JPEG ──▶ JPEG             untouched but for its metadata, or decoded once and encoded again where it must change
SVG ──▶ pixels            by resvg, once nothing in it reaches outside or takes too long; a simple one is outlines too
PDF ──▶ pixels            by PDFium, a page of a logo's; a simple one is outlines too
other kinds ──▶ pixels
"""

from __future__ import annotations

import errno
import stat
from collections.abc import Sequence
from dataclasses import replace
from math import ceil
from pathlib import Path
from typing import Final

from kit.model.logo import Treatment
from kit.model.picture import Encoding, PictureData
from kit.pictures.border import inside_border, note_of_trimmed
from kit.pictures.colour import (
    dominant_colours,
    encode_jpeg,
    is_srgb,
    shown_as_rgb,
    to_srgb,
    upright_inks,
    usable_profile,
)
from kit.pictures.jpeg import parse, without_metadata
from kit.pictures.kind import LARGEST_FILE, Refused, kind_of, no_picture
from kit.pictures.raster import Drawn, Raster, decode
from kit.problems import Problem, Severity
from kit.store import A_LITTLE, Same, Store

Result = tuple[PictureData | None, tuple[Problem, ...]]

_MOST_UNTOUCHED_PIXELS: Final = 60_000_000
_GLANCE: Final = 256
"""The longest side, in pixels, to which a JPEG is decoded to see that it can be, and its colours."""


def read_picture(
    name: str, path: Path, *, typefaces: Sequence[Path] = (), logo: Treatment | None = None, store: Store | None = None
) -> Result:
    """Read a picture file under the name by which the scene will speak of it.

    typefaces: the files of those that the words of a drawing may use. logo: how a logo
    is read, None for what is no logo.
    store: finds what was read from the same bytes before.
    """
    data, problems = read_file(path)
    if data is None:
        return None, problems
    return read_picture_bytes(name, data, str(path), typefaces=typefaces, logo=logo, store=store)


def read_file(path: Path) -> tuple[bytes | None, tuple[Problem, ...]]:
    """Return the bytes of a picture's file as they are, or why they cannot be had."""
    try:
        return _read_file(path), ()
    except Refused as refusal:
        return None, _named(refusal.problems, str(path))


def read_picture_bytes(
    name: str,
    data: bytes,
    file: str,
    *,
    typefaces: Sequence[Path] = (),
    logo: Treatment | None = None,
    store: Store | None = None,
) -> Result:
    """Read a picture from the bytes of a file; `file` is how problems speak of it. The others are as above."""
    if store is None:
        picture, problems = _read(data, typefaces, logo)
        named = picture and replace(picture, name=name)
    else:
        key = ("picture", data, tuple(typefaces), logo)
        picture, problems = store.made(key, lambda: _read(data, typefaces, logo), lambda made: _weight(data, made))
        named = picture and store.made(("named picture", name, Same(picture)), lambda: replace(picture, name=name))
    return named, _named(problems, file)


def page_count(data: bytes) -> int:
    """Return how many pages there are to choose from: those of a PDF, 1 of anything else."""
    try:
        if kind_of(data) != "PDF":
            return 1
    except Refused:
        return 1
    from kit.pictures.pdf.draw import page_count as pages_of  # PDFium comes with it

    return max(1, pages_of(data))


def _read(data: bytes, typefaces: Sequence[Path], logo: Treatment | None) -> Result:
    """Return a picture without a name, and problems that do not name it either."""
    try:
        if len(data) > LARGEST_FILE:
            raise _too_long(len(data))
        kind = kind_of(data)
        if kind == "PDF" and logo is None:
            raise no_picture("pdf")
        if kind != "PDF" and logo and logo.page > 1:
            raise Refused("no-such-page.picture", page=logo.page)
        if kind in ("SVG", "SVGZ", "PDF"):
            return _from_drawing(data, kind, typefaces, logo)
        return _from_jpeg(data, logo) if kind == "JPEG" else _from_other(data, kind, logo)
    except Refused as refusal:
        return None, refusal.problems


def _from_drawing(data: bytes, kind: str, typefaces: Sequence[Path], logo: Treatment | None) -> Result:
    """Return a drawing; one whose outlines would keep a background that is to go is given as pixels only."""
    drawn = _drawn(data, kind, typefaces, logo, outlined=True)
    raster, told = _on_nothing(drawn.raster, logo, noisy=not drawn.vector)
    if drawn.raster.outlines and not raster.outlines:
        drawn = _drawn(data, kind, typefaces, logo, outlined=False)
        raster, told = _on_nothing(drawn.raster, logo, noisy=not drawn.vector)
    return _from_raster(raster, vector=drawn.vector), (*drawn.problems, *told)


def _drawn(data: bytes, kind: str, typefaces: Sequence[Path], logo: Treatment | None, *, outlined: bool) -> Drawn:
    """Draw a page or a drawing; what can comes with the first one."""
    if kind == "PDF":
        from kit.pictures.pdf.draw import draw as draw_page

        return draw_page(data, logo or Treatment(), outlined)
    from kit.pictures.svg.draw import draw

    raster, problems = draw(data, kind == "SVGZ", typefaces, logo.border_first if logo else None, outlined)
    return Drawn(raster, True, problems)


def _on_nothing(raster: Raster, logo: Treatment | None, *, noisy: bool = False) -> tuple[Raster, tuple[Problem, ...]]:
    """Return a logo without its white background if that is to go, and the note that it has none."""
    if not logo or not logo.background:
        return raster, ()
    from kit.pictures.background import without_background  # which few logos need

    cut = without_background(raster, everywhere=logo.background == "remove all", noisy=noisy)
    return (cut, ()) if cut else (raster, (Problem(Severity.NOTE, "no-white-background"),))


def _weight(data: bytes, made: Result) -> int:
    picture = made[0]
    return A_LITTLE + len(data) + (len(picture.data) + len(picture.alpha or b"") if picture else 0)


def _named(problems: tuple[Problem, ...], file: str) -> tuple[Problem, ...]:
    """Return problems of a picture with the name of its file, cleared of what cannot be shown."""
    base = Path(file).name or file
    shown = "".join(letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in base)
    shown = shown if len(shown) <= 80 else f"{shown[:60]}…{shown[-15:]}"
    return tuple(replace(problem, file=file, values={**problem.values, "picture": shown}) for problem in problems)


def _read_file(path: Path) -> bytes:
    """Return the bytes of a plain file; what is a folder, a device or a pipe is never opened."""
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise Refused(f"not-a-plain-file.{'folder' if stat.S_ISDIR(status.st_mode) else 'device'}")
        if status.st_size > LARGEST_FILE:
            raise _too_long(status.st_size)
        with path.open("rb") as file:
            return file.read(LARGEST_FILE + 1)
    except FileNotFoundError as error:
        raise Refused("missing-picture") from error
    except PermissionError as error:
        raise Refused("unreadable-picture") from error
    except (OSError, ValueError) as error:
        loop = isinstance(error, OSError) and error.errno == errno.ELOOP
        raise Refused(f"not-a-plain-file.{'loop' if loop else 'closed'}") from error


def _too_long(length: int) -> Refused:
    return Refused("picture-file-too-large.bytes", size=ceil(length / 1_000_000), most=LARGEST_FILE // 1_000_000)


def _from_jpeg(data: bytes, logo: Treatment | None) -> Result:
    jpeg = parse(data)
    glance = decode(data, "JPEG", _GLANCE)
    profile = usable_profile(glance.profile, glance.image.mode)
    keeps_colours = profile is None or glance.image.mode == "CMYK" or is_srgb(profile, glance.image.mode)
    small_enough = jpeg.width * jpeg.height <= _MOST_UNTOUCHED_PIXELS
    as_it_is = glance.orientation == 1 and jpeg.printable and keeps_colours and small_enough
    told: tuple[Problem, ...] = ()
    if not as_it_is or (logo and (logo.background or inside_border(glance.image, logo.border))):
        raster = decode(data, "JPEG", max(jpeg.width, jpeg.height) if small_enough else 6000)
        if raster.image.mode == "CMYK":
            raster = replace(raster, image=upright_inks(raster.image, jpeg.adobe))
        treated, told = _treated(raster, logo, noisy=True)
        if not as_it_is or treated is not raster:
            return _from_raster(treated, lossy=True), told
    image = upright_inks(glance.image, jpeg.adobe) if glance.image.mode == "CMYK" else glance.image
    picture = PictureData(
        "",
        jpeg.width,
        jpeg.height,
        image.mode,
        Encoding.JPEG,
        without_metadata(jpeg, keep_profile=profile is not None),
        inverted=image.mode == "CMYK" and jpeg.adobe,
        icc_profile=profile,
        palette=dominant_colours(shown_as_rgb(image, profile), None),
    )
    return picture, told


def _from_other(data: bytes, kind: str, logo: Treatment | None) -> Result:
    raster = decode(data, kind)
    lossy = kind == "AVIF" or (kind == "WEBP" and b"VP8 " in data[12:64])
    raster, problems = _treated(raster, logo, noisy=lossy)
    picture = _from_raster(raster, lossy=lossy)
    if raster.first_of_many:
        problems = (*problems, Problem(Severity.NOTE, "first-picture-only"))
    return picture, problems


def _treated(raster: Raster, logo: Treatment | None, *, noisy: bool) -> tuple[Raster, tuple[Problem, ...]]:
    """Return a logo without the border and the background that are to go, and what is told of that."""
    if logo is None:
        return raster, ()
    box = inside_border(raster.seen(), logo.border_first)
    raster, found = _on_nothing(raster.cropped(box) if box else raster, logo, noisy=noisy)
    if box is None or logo.border:
        return raster, found
    return raster, (note_of_trimmed(raster.seen()), *found)


def _from_raster(raster: Raster, lossy: bool = False, vector: bool = False) -> PictureData:
    """Return the picture turned upright, in sRGB or CMYK; what lost detail before is kept as JPEG, being a photo."""
    raster = raster.upright()
    image, alpha = raster.image, raster.alpha
    profile = usable_profile(raster.profile, image.mode)
    if profile and image.mode != "CMYK":
        image = image if is_srgb(profile, image.mode) else to_srgb(image, profile)
        profile = None
    jpeg = lossy and alpha is None
    return PictureData(
        "",
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
        outlines=raster.outlines,
    )
