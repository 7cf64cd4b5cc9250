"""Drawings (SVG, also packed as SVGZ): looked at, put into words that the renderer knows, and made into pixels."""

from __future__ import annotations

import math
import re
import zlib
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final
from xml.etree.ElementTree import Element

from kit.model.logo import EmptyBorder
from kit.pictures.border import note_of_trimmed
from kit.pictures.kind import Refused, cut_off, damaged, kind_of, no_picture
from kit.pictures.raster import Raster
from kit.pictures.svg.colours import read_colour
from kit.pictures.svg.motion import come_to_rest
from kit.pictures.svg.render import Drawing, rendered
from kit.pictures.svg.styles import apply_styles
from kit.pictures.svg.tree import read_tree
from kit.pictures.svg.words import about_words, typefaces_for
from kit.pictures.svg.work import work_of
from kit.problems import Problem, Severity

LONGEST_SVG: Final = 5_000_000
"""No drawing is longer than this many bytes, unpacked."""

_LONGEST_NAME: Final = 40
_MOST_NAMED: Final = 8
_REFERENCE: Final = re.compile(r"url\(\s*['\"]?\s*#([^'\")\s]+)['\"]?\s*\)")
_BACKGROUND: Final = re.compile(r"(?:^|;)background(?:-color)?:([^;]+)")
_MOST_LOPSIDED: Final = 500
_USUAL_SIDE: Final = 1000.0
_UNITS: Final = {"": 1.0, "px": 1.0, "pt": 4 / 3, "pc": 16.0, "mm": 96 / 25.4, "cm": 96 / 2.54, "in": 96.0, "em": 16.0}
_NUMBER: Final = r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?"
_LENGTH: Final = re.compile(rf"\s*({_NUMBER})\s*([a-z]*)\s*", re.IGNORECASE)


def draw(
    data: bytes, packed: bool, typeface_files: Sequence[Path], border: EmptyBorder | None, outlined: bool = True
) -> tuple[Raster, tuple[Problem, ...]]:
    """Draw an SVG; refuse it if it is damaged, unsafe, too complicated, or shows nothing.

    packed: whether it is an SVGZ. typeface_files: those that its words may use. border: which empty border is to be
    left out, None for none. outlined: whether it is also given as outlines if it can be.
    """
    if packed:
        data = _unpacked(data)
    if len(data) > LONGEST_SVG:
        raise _too_long()
    root = read_tree(data)
    width, height, box = _measures(root)
    problems = _prepared(root)
    _paint_background(root, box)
    work = work_of(root, max(box[2:]))
    root.set("viewBox", " ".join(f"{number:.10g}" for number in box))
    typefaces = typefaces_for(root, typeface_files)
    about = about_words(root, typefaces)
    try:
        raster, trimmed = rendered(Drawing(root, width, height, work), typefaces, border, outlined)
    except Refused as refusal:
        if about and refusal.problems[0].code == "invisible-picture":
            raise Refused("invisible-picture.words") from refusal
        raise
    note = (note_of_trimmed(raster.seen()),) if trimmed and not border else ()
    return raster, (*problems, *about, *note)


def _prepared(root: Element) -> tuple[Problem, ...]:
    """Put a drawing into words that the renderer knows; return what of it cannot be drawn, or is drawn at rest."""
    styled = apply_styles(root)
    moves = come_to_rest(root) or styled.moves
    problems: list[Problem] = []
    if styled.unknown_colours:
        problems.append(
            Problem(Severity.WARNING, "unknown-drawing-colour", {"colours": _named(styled.unknown_colours)})
        )
    if styled.bare_classes:
        problems.append(Problem(Severity.WARNING, "drawing-without-styles", {"names": _named(styled.bare_classes)}))
    if moves:
        problems.append(Problem(Severity.NOTE, "moving-drawing"))
    missing = _missing_parts(root)
    if missing:
        problems.append(Problem(Severity.WARNING, "part-of-drawing-missing", {"names": missing}))
    return tuple(problems)


def _named(names: Iterable[str]) -> tuple[str, ...]:
    """Return the first few names as a sentence shows them."""
    return tuple(f"“{name[:_LONGEST_NAME]}”" for name in list(names)[:_MOST_NAMED])


def _paint_background(root: Element, box: tuple[float, float, float, float]) -> None:
    """Put a field behind everything if the style of the whole drawing asks for one, as browsers paint it."""
    found = _BACKGROUND.search(root.get("style", ""))
    colour = read_colour(found[1]) if found else None
    if colour:
        places = {name: f"{number:.10g}" for name, number in zip(("x", "y", "width", "height"), box, strict=True)}
        root.insert(0, Element("rect", {**places, "fill": str(colour)}))


def _missing_parts(root: Element) -> tuple[str, ...]:
    """Return what is shown by reference but is not there; a filter or mask that is not there changes nothing."""
    names = {element.get("id") for element in root.iter()}
    missing: dict[str, None] = {}
    for element in root.iter():
        for attribute in ("filter", "mask", "clip-path"):
            found = _REFERENCE.match(element.get(attribute, ""))
            if found and found[1] not in names:
                del element.attrib[attribute]
        asked = [element.get("href", "")[1:]] if element.tag == "use" else []
        asked += [found[1] for name in ("fill", "stroke") if (found := _REFERENCE.fullmatch(element.get(name, "")))]
        missing.update((name, None) for name in asked if name and name not in names)
    return _named(missing)


def _unpacked(data: bytes) -> bytes:
    unpacker = zlib.decompressobj(wbits=31)
    try:
        content = unpacker.decompress(data, LONGEST_SVG + 1)
    except zlib.error as error:
        raise damaged() from error
    if len(content) > LONGEST_SVG:
        raise _too_long()
    if not unpacker.eof:
        raise cut_off()
    if kind_of(content) != "SVG":
        raise no_picture("packed")
    return content


def _too_long() -> Refused:
    return Refused("picture-file-too-large.drawing", most=LONGEST_SVG // 1_000_000)


def _measures(root: Element) -> tuple[float, float, tuple[float, float, float, float]]:
    """Return a drawing's width and height, the longer made a usual one since only their ratio counts; its view box."""
    box = _view_box(root.get("viewBox"))
    width, height = _length(root.get("width")), _length(root.get("height"))
    if box is None and (width is None or height is None):
        raise Refused("drawing-without-size")
    if box is None:
        box = (0.0, 0.0, width or 0.0, height or 0.0)
    if width is None and height is None:
        width, height = box[2], box[3]
    elif width is None:
        width = (height or 0.0) * box[2] / box[3] if box[3] > 0 else 0.0
    elif height is None:
        height = width * box[3] / box[2] if box[2] > 0 else 0.0
    height = height or 0.0
    numbers = (width, height, box[2], box[3])
    if not all(math.isfinite(number) and 1e-6 < number < 1e9 for number in numbers) or not all(
        math.isfinite(number) and abs(number) < 1e9 for number in box
    ):
        raise Refused("drawing-without-size.absurd")
    if max(width, height) / min(width, height) > _MOST_LOPSIDED:
        raise Refused("drawing-without-size.thin")
    scale = _USUAL_SIDE / max(width, height)
    return width * scale, height * scale, box


def _view_box(text: str | None) -> tuple[float, float, float, float] | None:
    numbers = re.findall(_NUMBER, text or "")
    return (float(numbers[0]), float(numbers[1]), float(numbers[2]), float(numbers[3])) if len(numbers) == 4 else None


def _length(text: str | None) -> float | None:
    """Return a length in CSS pixels, None for a percentage or what is left out or not understood."""
    match = _LENGTH.fullmatch(text or "")
    if not match or match[2].lower() not in _UNITS:
        return None
    return float(match[1]) * _UNITS[match[2].lower()]
