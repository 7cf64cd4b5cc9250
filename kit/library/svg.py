"""Drawings (SVG, also packed as SVGZ) made into pixels by resvg, after everything in them has been looked at."""

from __future__ import annotations

import math
import re
import time
import zlib
from pathlib import Path
from typing import Final
from xml.etree.ElementTree import Element, tostring

import resvg_py

from kit.library.pictures_drawing import SIMPLER, read_tree, too_complex
from kit.library.pictures_kind import Refused, cut_off, damaged, kind_of
from kit.library.pictures_raster import Raster, decode
from kit.library.pictures_work import work_of
from kit.problems import Problem, Severity

LONGEST_SVG: Final = 5_000_000
"""No drawing is longer than this many bytes, unpacked."""

LONGEST_SIDE: Final = 2000
"""How many pixels the longest side of a drawing becomes."""

_LONGEST_SIDE_IF_HEAVY: Final = 1000
_LIGHT: Final = 60
_TRIALS: Final = ((60, 0.25), (240, 0.5))
"""Sides in pixels of small trial drawings, and how many seconds of processor time each may take."""

_MOST_LOPSIDED: Final = 500
_UNITS: Final = {"": 1.0, "px": 1.0, "pt": 4 / 3, "pc": 16.0, "mm": 96 / 25.4, "cm": 96 / 2.54, "in": 96.0, "em": 16.0}
_NUMBER: Final = r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?"
_LENGTH: Final = re.compile(rf"\s*({_NUMBER})\s*([a-z]*)\s*", re.IGNORECASE)


def draw(data: bytes, packed: bool, typefaces_dir: Path | None) -> tuple[Raster, tuple[Problem, ...]]:
    """Draw an SVG; refuse it if it is damaged, unsafe, too complicated, or shows nothing.

    packed: whether it is an SVGZ. typefaces_dir: the folder of the typefaces that its text may use.
    """
    if packed:
        data = _unpacked(data)
    if len(data) > LONGEST_SVG:
        raise _too_long()
    root = read_tree(data)
    width, height, box = _measures(root)
    work = work_of(root, max(box[2], box[3]))
    side = LONGEST_SIDE if work.layers + 4 * work.filter_steps <= _LIGHT else _LONGEST_SIDE_IF_HEAVY
    root.set("viewBox", " ".join(f"{number:.10g}" for number in box))
    for trial, seconds in _TRIALS:
        before = time.thread_time()
        _rendered(root, width, height, trial, typefaces_dir)
        if time.thread_time() - before > seconds:
            raise too_complex()
    problems = _about_text(root, typefaces_dir)
    try:
        return decode(_rendered(root, width, height, side, typefaces_dir), "PNG"), problems
    except Refused as refusal:
        if problems and refusal.problems[0].code == "invisible-picture":
            raise Refused("invisible-picture", "consists of words only, which cannot be drawn.", _OUTLINES) from refusal
        raise


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
        raise Refused("not-a-picture", "is a packed archive, not a picture.", "Unpack it and use the picture inside.")
    return content


def _too_long() -> Refused:
    return Refused("picture-file-too-large", f"is too large a drawing: over {LONGEST_SVG // 1_000_000} MB.", SIMPLER)


def _measures(root: Element) -> tuple[float, float, tuple[float, float, float, float]]:
    """Return a drawing's width and height, only their ratio being of interest, and its view box."""
    box = _view_box(root.get("viewBox"))
    width, height = _length(root.get("width")), _length(root.get("height"))
    if box is None and (width is None or height is None):
        raise Refused("drawing-without-size", "does not say how large it is.", SIMPLER)
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
        raise Refused("drawing-without-size", "says that it is nothing wide, nothing high, or endless.", SIMPLER)
    if max(width, height) / min(width, height) > _MOST_LOPSIDED:
        raise Refused("drawing-without-size", "says that it is hundreds of times as long as wide.", SIMPLER)
    return width, height, box


def _view_box(text: str | None) -> tuple[float, float, float, float] | None:
    numbers = re.findall(_NUMBER, text or "")
    return (float(numbers[0]), float(numbers[1]), float(numbers[2]), float(numbers[3])) if len(numbers) == 4 else None


def _length(text: str | None) -> float | None:
    """Return a length in CSS pixels, None for a percentage or what is left out or not understood."""
    match = _LENGTH.fullmatch(text or "")
    if not match or match[2].lower() not in _UNITS:
        return None
    return float(match[1]) * _UNITS[match[2].lower()]


def _rendered(root: Element, width: float, height: float, side: int, typefaces_dir: Path | None) -> bytes:
    """Return the drawing as PNG, its longest side as many pixels as given."""
    scale = side / max(width, height)
    root.set("width", str(max(1, round(width * scale))))
    root.set("height", str(max(1, round(height * scale))))
    try:
        return bytes(
            resvg_py.svg_to_bytes(
                svg_string=tostring(root, encoding="unicode"),
                skip_system_fonts=True,
                font_dirs=[str(typefaces_dir)] if typefaces_dir else None,
            )
        )
    except (KeyboardInterrupt, SystemExit, MemoryError):
        raise
    except BaseException as error:  # a panic in Rust is not an Exception
        raise Refused("damaged-picture", "cannot be drawn: something in it is wrong.", SIMPLER) from error


_OUTLINES: Final = "In the drawing program, turn its text into paths (outlines) and save it again, or save it as PNG."


def _about_text(root: Element, typefaces_dir: Path | None) -> tuple[Problem, ...]:
    texts = [element for element in root.iter("text") if "".join(element.itertext()).strip()]
    if not texts or typefaces_dir is not None:
        return ()
    what = "contains words that could not be drawn, since their typeface is not here."
    return (Problem(Severity.WARNING, "text-not-drawn", what, _OUTLINES),)
