"""Drawings (SVG, also packed as SVGZ) made into pixels by resvg, after everything in them has been looked at."""

from __future__ import annotations

import math
import re
import threading
import time
import zlib
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Final
from xml.etree.ElementTree import Element, tostring

import resvg_py

from kit.library.pictures_drawing import read_tree, too_complex
from kit.library.pictures_kind import Refused, cut_off, damaged, kind_of, no_picture
from kit.library.pictures_raster import Raster, decode
from kit.library.pictures_work import work_of
from kit.library.svg_motion import come_to_rest
from kit.library.svg_styles import apply_styles
from kit.library.svg_words import DrawingTypefaces, about_words, typefaces_for
from kit.problems import Problem, Severity

LONGEST_SVG: Final = 5_000_000
"""No drawing is longer than this many bytes, unpacked."""

LONGEST_SIDE: Final = 2000
"""How many pixels the longest side of a drawing becomes."""

_LONGEST_SIDE_IF_HEAVY: Final = 1000
_LIGHT: Final = 20
_TRIALS: Final = ((60, 0.2), (120, 0.3), (240, 0.5))
"""Sides in pixels of small trial drawings, and how many seconds of processor time each may take."""

_STACK: Final = 32 * 1024 * 1024
_LONGEST_NAME: Final = 40
_MOST_NAMED: Final = 8
_REFERENCE: Final = re.compile(r"url\(\s*['\"]?\s*#([^'\")\s]+)['\"]?\s*\)")
_MOST_LOPSIDED: Final = 500
_UNITS: Final = {"": 1.0, "px": 1.0, "pt": 4 / 3, "pc": 16.0, "mm": 96 / 25.4, "cm": 96 / 2.54, "in": 96.0, "em": 16.0}
_NUMBER: Final = r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?"
_LENGTH: Final = re.compile(rf"\s*({_NUMBER})\s*([a-z]*)\s*", re.IGNORECASE)


def draw(data: bytes, packed: bool, typeface_files: Sequence[Path]) -> tuple[Raster, tuple[Problem, ...]]:
    """Draw an SVG; refuse it if it is damaged, unsafe, too complicated, or shows nothing.

    packed: whether it is an SVGZ. typeface_files: those that its words may use.
    """
    if packed:
        data = _unpacked(data)
    if len(data) > LONGEST_SVG:
        raise _too_long()
    root = read_tree(data)
    width, height, box = _measures(root)
    problems = _prepared(root)
    work = work_of(root, max(box[2:]))
    side = LONGEST_SIDE if work.layers + 4 * work.filter_steps <= _LIGHT else _LONGEST_SIDE_IF_HEAVY
    root.set("viewBox", " ".join(f"{number:.10g}" for number in box))
    typefaces = typefaces_for(root, typeface_files)
    problems += about_words(root, typefaces)
    try:
        return decode(_with_deep_stack(lambda: _tried(root, width, height, side, typefaces)), "PNG"), problems
    except Refused as refusal:
        if problems and refusal.problems[0].code == "invisible-picture":
            raise Refused("invisible-picture.words") from refusal
        raise


def _prepared(root: Element) -> tuple[Problem, ...]:
    """Put a drawing into words that the renderer knows; return what of it cannot be drawn, or is drawn at rest."""
    styled = apply_styles(root)
    moves = come_to_rest(root) or styled.moves
    problems: list[Problem] = []
    if styled.unknown_colours:
        colours = tuple(f"“{colour[:_LONGEST_NAME]}”" for colour in styled.unknown_colours[:_MOST_NAMED])
        problems.append(Problem(Severity.WARNING, "unknown-drawing-colour", {"colours": colours}))
    if moves:
        problems.append(Problem(Severity.NOTE, "moving-drawing"))
    missing = _missing_parts(root)
    if missing:
        problems.append(Problem(Severity.WARNING, "part-of-drawing-missing", {"names": missing}))
    return tuple(problems)


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
        missing.update((f"“{name[:_LONGEST_NAME]}”", None) for name in asked if name and name not in names)
    return tuple(missing)[:_MOST_NAMED]


def _with_deep_stack(render: Callable[[], bytes]) -> bytes:
    """Call the renderer in a thread of its own: it recurses, and on some systems ours have too little stack for it."""
    usual = threading.stack_size(_STACK)
    try:
        pool = ThreadPoolExecutor(max_workers=1)
        result = pool.submit(render)
    finally:
        threading.stack_size(usual)
    with pool:
        return result.result()


def _tried(root: Element, width: float, height: float, side: int, typefaces: DrawingTypefaces) -> bytes:
    """Return the drawing as PNG, unless small trials of it show that it would take too long."""
    for trial, seconds in _TRIALS:
        before = time.thread_time()
        _rendered(root, width, height, trial, typefaces)
        if time.thread_time() - before > seconds:
            raise too_complex()
    return _rendered(root, width, height, side, typefaces)


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
    """Return a drawing's width and height, only their ratio being of interest, and its view box."""
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


def _rendered(root: Element, width: float, height: float, side: int, typefaces: DrawingTypefaces) -> bytes:
    """Return the drawing as PNG, its longest side as many pixels as given."""
    scale = side / max(width, height)
    root.set("width", str(max(1, round(width * scale))))
    root.set("height", str(max(1, round(height * scale))))
    usual = typefaces.families[0] if typefaces.families else None
    try:
        return resvg_py.svg_to_bytes(
            svg_string=tostring(root, encoding="unicode"),
            skip_system_fonts=True,
            languages=["en"],
            dpi=96.0,
            font_files=[str(path) for path in typefaces.files],
            font_family=usual,
            serif_family=usual,
            sans_serif_family=usual,
            cursive_family=usual,
            fantasy_family=usual,
            monospace_family=usual,
        )
    except (KeyboardInterrupt, SystemExit, MemoryError):
        raise
    except BaseException as error:  # a panic in Rust is not an Exception
        raise Refused("damaged-picture.drawing") from error
