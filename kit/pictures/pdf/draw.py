"""A page of a PDF drawn by PDFium on nothing, so that what is clear stays clear; a simple one is outlines too."""

from __future__ import annotations

from ctypes import byref
from typing import Any, Final, NamedTuple

from PIL import Image
from pypdfium2 import PdfBitmap, PdfiumError, raw

from kit.model.logo import EmptyBorder, Treatment
from kit.model.picture import Outlined
from kit.pdfium import NotOpened, opened
from kit.pictures.border import content_box, inside_border, note_of_trimmed
from kit.pictures.kind import Refused, cut_off, damaged, no_picture
from kit.pictures.pdf.outlines import outlines_of, parts_of
from kit.pictures.pdf.work import paints_too_much
from kit.pictures.raster import Drawn, Raster
from kit.pictures.svg.outlines import Matrix
from kit.problems import Problem, Severity

LONGEST_SIDE: Final = 2800
"""How many pixels the longest side of a page becomes: 600 dpi at 118 mm, wider than a logo is ever printed."""

_LONGEST_SIDE_IF_SEEN: Final = 700
"""The same of what is printed as outlines, whose pixels are for looking at only."""

_GLANCE: Final = 400
"""The longest side of the small picture in which the logo on a page is looked for."""

_MOST_LOPSIDED: Final = 500
_LEAST_OPACITY: Final = 8
_TAIL: Final = 2048
"""Within so many bytes of its end a PDF says that it ends."""

_SAVED_WITHOUT: Final = "saved without PDF Content"
"""What Illustrator writes on the only page of a file of its own that shows nothing to other programs."""


class _Part(NamedTuple):
    """A part of a page, in points from its left and top."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def side(self) -> float:
        return max(self.right - self.left, self.bottom - self.top)


def page_count(data: bytes) -> int:
    """Return how many pages a PDF has, 0 if it cannot be opened."""
    try:
        with opened(data) as document:
            return len(document)
    except NotOpened:
        return 0


def draw(data: bytes, treatment: Treatment, outlined: bool = True) -> Drawn:
    """Draw a page of a PDF; refuse one that is damaged, locked, or shows nothing.

    outlined: whether it is also given as outlines if it can be.
    """
    if paints_too_much(data):
        raise Refused("too-complex-drawing")
    try:
        with opened(data) as document:
            return _drawn(document, treatment, outlined)
    except NotOpened as error:
        raise _refusal(data, error.encrypted) from error
    except PdfiumError as error:
        raise damaged() from error


def _refusal(data: bytes, encrypted: bool) -> Refused:
    if encrypted:
        return Refused("encrypted-pdf")
    return damaged() if b"%%EOF" in data[-_TAIL:] else cut_off()


def _drawn(document: Any, treatment: Treatment, outlined: bool) -> Drawn:
    count, number = len(document), treatment.page or 1
    if not count:
        raise Refused("empty-pdf")
    if number > count:
        raise Refused("no-such-page", page=number, count=count)
    page = document[number - 1]
    try:
        _refuse_placeholder(page)
        raster, vector, trimmed = _pixels(page, treatment.border_first, outlined)
    finally:
        page.close()
    if raster is None:
        raise Refused("empty-pdf.page" if count > 1 else "empty-pdf", page=number)
    problems = (
        [Problem(Severity.NOTE, "first-picture-only.pdf", {"count": count})] if count > 1 > treatment.page else []
    )
    problems += [note_of_trimmed(raster.seen())] if trimmed and not treatment.border else []
    return Drawn(raster, vector, tuple(problems))


def _refuse_placeholder(page: Any) -> None:
    text = page.get_textpage()
    try:
        if _SAVED_WITHOUT in " ".join(text.get_text_range(0, 400).split()):
            raise no_picture("illustrator")
    finally:
        text.close()


def _pixels(page: Any, border: EmptyBorder, outlined: bool) -> tuple[Raster | None, bool, bool]:
    """Return a page as pixels, whether it is a drawing, and whether an empty border was left out."""
    width, height = page.get_size()
    if min(width, height) <= 0:
        raise Refused("damaged-picture.no-size")
    if max(width, height) > _MOST_LOPSIDED * min(width, height):
        raise Refused("drawing-without-size.thin")
    whole = _Part(0.0, 0.0, width, height)
    scale = _GLANCE / whole.side
    glance = _rendered(page, whole, scale)
    if not any(glance.getchannel("A").histogram()[_LEAST_OPACITY:]):
        return None, False, False
    outlines = _outlines(page, glance) if outlined else ()
    box = inside_border(glance, border)
    part = whole if box is None else _around(box, scale, whole)
    parts = parts_of(page)
    vector = parts.others or not parts.images
    longest = LONGEST_SIDE if vector else min(float(LONGEST_SIDE), max(parts.images) * part.side)
    scale = max(1.0, _LONGEST_SIDE_IF_SEEN if outlines else longest) / part.side
    image = _rendered(page, part, scale)
    alpha = image.getchannel("A")
    placed = tuple(each.moved(part.left, part.top, scale) for each in outlines)
    clear = any(alpha.histogram()[:255])
    raster = Raster(image.convert("RGB"), alpha if clear else None, None, 1, False, placed)
    exact = content_box(raster.seen()) if box and (clear or border == "trim") else None
    return raster.cropped(exact) if exact else raster, vector, box is not None


def _around(box: tuple[int, int, int, int], scale: float, whole: _Part) -> _Part:
    """Return the part of a page that a box of a small picture shows, and a pixel around it."""
    left, top, right, bottom = box
    return _Part(
        max(0.0, (left - 1) / scale),
        max(0.0, (top - 1) / scale),
        min(whole.right, (right + 1) / scale),
        min(whole.bottom, (bottom + 1) / scale),
    )


def _rendered(page: Any, part: _Part, scale: float) -> Image.Image:
    """Return a part of a page as 'RGBA', so many pixels to a point."""
    width, height = (max(1, round(side * scale)) for side in (part.right - part.left, part.bottom - part.top))
    whole = tuple(max(1, round(side * scale)) for side in page.get_size())
    bitmap = PdfBitmap.new_native(width, height, raw.FPDFBitmap_BGRA)
    try:
        bitmap.fill_rect((0, 0, 0, 0), 0, 0, width, height)
        start = round(-part.left * scale), round(-part.top * scale)
        raw.FPDF_RenderPageBitmap(bitmap, page, *start, *whole, 0, 0)
        return Image.frombytes("RGBA", (width, height), bitmap.buffer, "raw", "BGRA", bitmap.stride)
    finally:
        bitmap.close()


def _outlines(page: Any, glance: Image.Image) -> tuple[Outlined, ...]:
    """Return a page as outlines, in points from its left and top; nothing if they look like something else."""
    from kit.pictures.svg.render import drawn, is_like  # the renderer comes with the first drawing

    found, (width, height) = outlines_of(page, _placed(page)), page.get_size()
    if not found:
        return ()
    small = drawn(found, width, height, max(glance.size), stretched=True)
    return found if is_like(small, glance, snapped=True) else ()


def _placed(page: Any) -> Matrix:
    """Return the matrix from the places of a page's own to those from the left and top of it as it is turned."""
    box = raw.FS_RECTF()
    if not raw.FPDF_GetPageBoundingBox(page, byref(box)):
        raise damaged()
    turns = (
        Matrix(1, 0, 0, -1, -box.left, box.top),
        Matrix(0, 1, 1, 0, -box.bottom, -box.left),
        Matrix(-1, 0, 0, 1, box.right, -box.bottom),
        Matrix(0, -1, -1, 0, box.top, box.right),
    )
    return turns[raw.FPDFPage_GetRotation(page) % 4]
