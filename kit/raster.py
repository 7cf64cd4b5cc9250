"""A PDF file becomes pixels: what is on the screen is the very file that will be printed."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from kit.pdfium import NotOpened, opened
from kit.problems import KitError, Problem, Severity, UnreadableFile
from kit.units import Box, millimetres

if TYPE_CHECKING:
    from PIL import Image

MOST_PIXELS = 100_000_000
"""No page is made larger than this many pixels."""


def rasterise(pdf: bytes, dpi: float, pages: Sequence[int] | None = None) -> list[Image.Image]:
    """Return pages of a PDF file as RGB pictures; pages: their numbers from 0, all of them if None.

    Raises KitError if a page would have more pixels than a computer can hold.
    """
    try:
        with opened(pdf) as document:
            return [_page(document, number, dpi) for number in (range(len(document)) if pages is None else pages)]
    except NotOpened as error:
        raise UnreadableFile(Problem(Severity.ERROR, "unreadable-pdf")) from error


def page_pixels(pdf: bytes, dpi: float, page: int) -> tuple[int, int]:
    """Return how many pixels wide and high a page of a PDF file is. page: counted from 0."""
    with opened(pdf) as document:
        return _pixels(document[page], dpi)


def rasterise_rows(pdf: bytes, dpi: float, page: int, top: int, bottom: int) -> Image.Image:
    """Return the rows of pixels of a page from one to before another, as they are in a picture of all of it."""
    with opened(pdf) as document:
        return _rendered(document[page], dpi, top, bottom)


def rasterise_boxes(pdf: bytes, boxes: Sequence[tuple[int, Box]], width: int) -> list[Image.Image]:
    """Return parts of pages of a PDF file, each as many pixels wide.

    boxes: for each its page, counted from 0, and where it is on it, in mm from the top left corner.
    """
    with opened(pdf) as document:
        return [_part(document[page], box, width) for page, box in boxes]


def png(image: Image.Image, dpi: float, most: int = 0) -> bytes:
    """Return a picture as the bytes of a PNG file that knows how large it is to be shown, and that it is in sRGB.

    most: it is to have fewer bytes than this, for which it may have 256 colours only; 0 for no limit.
    """
    from PIL.Image import Quantize
    from PIL.PngImagePlugin import PngInfo

    chunks = PngInfo()
    chunks.add(b"sRGB", b"\0")  # by perception (PNG, 11.3.3.5)
    buffer = io.BytesIO()
    image.save(buffer, "PNG", dpi=(dpi, dpi), pnginfo=chunks)
    if most and buffer.tell() >= most:
        buffer = io.BytesIO()
        few = image.quantize(256, Quantize.MEDIANCUT)
        few.save(buffer, "PNG", dpi=(dpi, dpi), pnginfo=chunks, optimize=True)
    return buffer.getvalue()


def _page(document: Any, number: int, dpi: float) -> Image.Image:
    page = document[number]
    try:
        width, height = _pixels(page, dpi)
        if not 0 < width * height <= MOST_PIXELS:
            raise KitError(_too_large(number, width, height, dpi))
        return _rendered(page, dpi, 0, height)
    finally:
        page.close()


def _pixels(page: Any, dpi: float) -> tuple[int, int]:
    width, height = (max(1, round(side * dpi / 72)) for side in page.get_size())
    return width, height


def _rendered(page: Any, dpi: float, top: int, bottom: int) -> Image.Image:
    """Return some rows of pixels of a page."""
    width, height = _pixels(page, dpi)
    return _cut_out(page, (width, height), (0, top), (width, bottom - top))


def _part(page: Any, box: Box, width: int) -> Image.Image:
    """Return a part of a page, a box in mm, as a picture of a width in pixels."""
    scale = width / box.width
    whole = tuple(round(millimetres(side) * scale) for side in page.get_size())
    return _cut_out(page, whole, (round(box.x * scale), round(box.y * scale)), (width, round(box.height * scale)))


def _cut_out(page: Any, whole: tuple[int, ...], place: tuple[int, int], size: tuple[int, int]) -> Image.Image:
    """Return a part of a page. In pixels: whole: the page's width and height. place: the part's left and top edge."""
    from PIL import Image
    from pypdfium2 import PdfBitmap, raw

    bitmap = PdfBitmap.new_native(*size, raw.FPDFBitmap_BGRx)
    try:
        bitmap.fill_rect((255, 255, 255, 255), 0, 0, *size)
        raw.FPDF_RenderPageBitmap(bitmap, page, -place[0], -place[1], *whole, 0, 0)
        return Image.frombytes("RGB", size, bitmap.buffer, "raw", "BGRX", bitmap.stride)
    finally:
        bitmap.close()


def _too_large(number: int, width: int, height: int, dpi: float) -> Problem:
    values = {"page": number + 1, "width": width, "height": height, "dpi": dpi, "most": MOST_PIXELS // 1_000_000}
    return Problem(Severity.ERROR, "raster-too-large", values)
