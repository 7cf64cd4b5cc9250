"""Drawings made into pixels by resvg, as many as print needs, after small trials of them."""

from __future__ import annotations

import io
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Final
from xml.etree.ElementTree import Element, tostring

import resvg_py
from PIL import Image, ImageChops, ImageFilter

from kit.model.logo import EmptyBorder
from kit.model.picture import Outlined
from kit.pictures.border import content_box, inside_border
from kit.pictures.kind import Refused
from kit.pictures.quiet import quiet
from kit.pictures.raster import Raster, decode
from kit.pictures.svg.outlines import as_drawing, outlines_of
from kit.pictures.svg.tree import too_complex
from kit.pictures.svg.words import DrawingTypefaces
from kit.pictures.svg.work import Work
from kit.values import dataclass

LONGEST_SIDE: Final = 1400
"""How many pixels the longest side of a drawing becomes: 300 dpi at 118 mm, wider than a logo is ever printed."""

_LONGEST_SIDE_IF_HEAVY: Final = 1000
"""The same of a drawing with many layers and filters, or with pictures that have no more pixels themselves."""

_LONGEST_SIDE_IF_SEEN: Final = 700
"""The same of what is printed as outlines, whose pixels are for looking at only, and of what has very many layers."""

_NEAR, _MOST_APART = 48, 0.002
"""Two pictures of a drawing are alike if hardly any pixel is further apart than so many steps of 255."""

_LIGHT: Final = 20
_VERY_HEAVY: Final = 200
"""So much work of layers and filters is little, so much is very much."""
_TRIALS: Final = (60, 240)
"""Sides in pixels of small trial drawings, so that one that would never end at full size is given up before."""

_ENDLESS: Final = 30.0
"""Seconds of processor time that no trial takes: what a drawing may hold is counted (kit.pictures.svg.work)."""

_STACK: Final = 32 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Drawing:
    """A drawing that is safe to draw: its width and height, only their ratio being of interest, and its work.

    left, top: where it begins, if it is a part of another.
    """

    root: Element
    width: float
    height: float
    work: Work
    left: float = 0.0
    top: float = 0.0

    @property
    def side(self) -> int:
        """How many pixels its longest side becomes."""
        heavy = self.work.layers + 4 * self.work.filter_steps
        if heavy > _VERY_HEAVY:
            return _LONGEST_SIDE_IF_SEEN
        is_light = heavy <= _LIGHT and self.root.find(".//image") is None
        return LONGEST_SIDE if is_light else _LONGEST_SIDE_IF_HEAVY

    def part(self, left: float, top: float, right: float, bottom: float) -> Drawing:
        """Return a part of the drawing, given in shares of its width and height, as a drawing of its own."""
        box = (left * self.width, top * self.height, (right - left) * self.width, (bottom - top) * self.height)
        self.root.set("width", f"{self.width:.10g}")
        self.root.set("height", f"{self.height:.10g}")
        window = Element("svg", {"xmlns": self.root.get("xmlns", "")})
        window.set("viewBox", " ".join(f"{number:.10g}" for number in box))
        window.append(self.root)
        return Drawing(window, box[2], box[3], self.work, box[0], box[1])


def rendered(
    drawing: Drawing, typefaces: DrawingTypefaces, border: EmptyBorder | None, outlined: bool
) -> tuple[Raster, bool]:
    """Return a drawing as pixels, and whether an empty border was left out; refuse it if it takes too long.

    border: which one is to be left out, None for none. outlined: whether it is also given as outlines if it can be.
    """
    with quiet():
        return _with_deep_stack(lambda: _tried(drawing, typefaces, border, outlined))


def drawn(
    outlines: tuple[Outlined, ...], width: float, height: float, side: int, *, stretched: bool = False
) -> Image.Image:
    """Return outlines in a room of a width and height as a picture whose longer side is so many pixels.

    stretched: so that they fill all of its whole pixels, as PDFium does it.
    """
    drawing = Drawing(as_drawing(outlines, width, height), width, height, Work())
    if stretched:
        drawing.root.set("preserveAspectRatio", "none")
    with quiet():
        return _opened(_png(drawing, side, DrawingTypefaces()))


def _tried(
    drawing: Drawing, typefaces: DrawingTypefaces, border: EmptyBorder | None, outlined: bool
) -> tuple[Raster, bool]:
    outlines = outlines_of(drawing.root, drawing.width, drawing.height) if outlined else ()
    glance = b""
    for side in _TRIALS:
        before = time.thread_time()
        glance = _png(drawing, side, typefaces)
        if time.thread_time() - before > _ENDLESS:
            raise too_complex()
    seen = _opened(glance)
    if outlines and not is_like(drawn(outlines, drawing.width, drawing.height, max(seen.size)), seen):
        outlines = ()
    part = None if border is None else _without_border(drawing, seen, border)
    if part is None:
        return _raster(drawing, outlines, typefaces), False
    raster = _raster(part, tuple(each.moved(part.left, part.top, 1.0) for each in outlines), typefaces)
    exact = content_box(raster.seen())
    return raster.cropped(exact) if exact and (raster.alpha or border == "trim") else raster, True


def _raster(drawing: Drawing, outlines: tuple[Outlined, ...], typefaces: DrawingTypefaces) -> Raster:
    """Return a drawing as pixels; those of one that is painted as outlines are for looking at only."""
    raster = decode(_png(drawing, _LONGEST_SIDE_IF_SEEN if outlines else drawing.side, typefaces), "PNG")
    scale = max(raster.image.size) / max(drawing.width, drawing.height)
    return replace(raster, outlines=tuple(each.moved(0.0, 0.0, scale) for each in outlines))


def _opened(png: bytes) -> Image.Image:
    return Image.open(io.BytesIO(png)).convert("RGBA")


def is_like(outlined: Image.Image, seen: Image.Image, *, snapped: bool = False) -> bool:
    """Tell whether two small pictures show the same but for the softness of edges.

    snapped: edges may be a pixel away, where whoever drew one of them put them on whole pixels.
    """
    if outlined.size != seen.size:
        return False
    images = [image.convert("RGBA") for image in (outlined, seen)]
    for ground in ("white", "black"):
        one, other = (
            Image.alpha_composite(Image.new("RGBA", seen.size, ground), image).convert("RGB") for image in images
        )
        apart = ImageChops.difference(one, other)
        if snapped:
            apart = ImageChops.lighter(_beyond(one, other), _beyond(other, one))
        counted = apart.convert("L").histogram()
        if sum(counted[_NEAR:]) > _MOST_APART * sum(counted):
            return False
    return True


def _beyond(one: Image.Image, other: Image.Image) -> Image.Image:
    """Return how far each pixel is lighter or darker than all that are beside it in another picture."""
    lightest, darkest = other.filter(ImageFilter.MaxFilter(3)), other.filter(ImageFilter.MinFilter(3))
    return ImageChops.lighter(ImageChops.subtract(one, lightest), ImageChops.subtract(darkest, one))


def _without_border(drawing: Drawing, seen: Image.Image, border: EmptyBorder) -> Drawing | None:
    """Return what a small picture of a drawing shows inside an empty border; None if there is none to leave out."""
    box = inside_border(seen, border)
    if box is None:
        return None
    left, top, right, bottom = (max(0, box[0] - 1), max(0, box[1] - 1), box[2] + 1, box[3] + 1)
    width, height = seen.size
    return drawing.part(left / width, top / height, min(1.0, right / width), min(1.0, bottom / height))


def _with_deep_stack(render: Callable[[], tuple[Raster, bool]]) -> tuple[Raster, bool]:
    """Call the renderer in a thread of its own: it recurses, and on some systems ours have too little stack for it."""
    usual = threading.stack_size(_STACK)
    try:
        pool = ThreadPoolExecutor(max_workers=1)
        result = pool.submit(render)
    finally:
        threading.stack_size(usual)
    with pool:
        return result.result()


def _png(drawing: Drawing, side: int, typefaces: DrawingTypefaces) -> bytes:
    """Return the drawing as PNG, its longest side as many pixels as given."""
    scale = side / max(drawing.width, drawing.height)
    drawing.root.set("width", str(max(1, round(drawing.width * scale))))
    drawing.root.set("height", str(max(1, round(drawing.height * scale))))
    usual = typefaces.families[0] if typefaces.families else None
    try:
        return resvg_py.svg_to_bytes(
            svg_string=tostring(drawing.root, encoding="unicode"),
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
