"""QR codes read from the finished file, as a phone reads them from the page: before a file is said to be done."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Final

from kit.problems import Problem, Severity
from kit.raster import rasterise_boxes
from kit.scene import Group, Link, Sheet, walk
from kit.units import Box, Edges
from kit.values import dataclass

_SIDES: Final = (360, 800)
"""How many pixels a code is wide when it is read, and then, if it cannot be: one may have 177 modules a side."""

_AROUND: Final = 0.05
"""How much of the page around a code is read with it, as a share of its width."""

_HIDDEN: Final = 0.01


@dataclass(frozen=True, slots=True)
class _Code:
    """A code of a file: its page, from 0, its box in mm from the page's top left corner, the address that it opens."""

    page: int
    box: Box
    address: str


def unread_codes(pdf: bytes, sheets: Sequence[Sheet], stretch: tuple[float, float]) -> tuple[Problem, ...]:
    """Return a problem for each QR code of a PDF file that does not open its address, read from the page's pixels.

    sheets: what the file was made from, a page each. stretch: how much larger it is across and down upright paper. A
    code that two sheets share, to be glued together, is not read.
    """
    codes = list(chain.from_iterable(_codes(number, sheet, stretch) for number, sheet in enumerate(sheets)))
    for side in _SIDES:
        codes = list(_unread(pdf, codes, side))
    return tuple(
        Problem(Severity.ERROR, "unread-code", {"address": code.address, "page": code.page + 1}) for code in codes
    )


def _codes(number: int, sheet: Sheet, stretch: tuple[float, float]) -> Iterator[_Code]:
    (width, height), upright = sheet.size, sheet.size.width <= sheet.size.height
    across, down = stretch if upright else stretch[::-1]
    for placement in sheet.placements:
        whole = placement.visible.outset(Edges.all(_HIDDEN))
        for group in walk(placement.page.items):
            if not isinstance(group, Group) or group.kind != "qr" or whole.intersection(group.box) != group.box:
                continue
            address = next((item.address for item in group.items if isinstance(item, Link)), "")
            x, y = placement.x + group.box.x * placement.scale, placement.y + group.box.y * placement.scale
            side = group.box.width * placement.scale
            x, y = width / 2 + (x - width / 2) * across, height / 2 + (y - height / 2) * down
            yield _Code(number, Box(x, y, side * across, side * down), address)


def _unread(pdf: bytes, codes: list[_Code], side: int) -> Iterator[_Code]:
    """Yield the codes that cannot be read, or open something else, where they are so many pixels wide."""
    if not codes:
        return
    from zxingcpp import BarcodeFormat, BarcodeFormats, read_barcodes  # a check reads none

    formats = BarcodeFormats(BarcodeFormat.QRCode)
    seen = [(code.page, code.box.outset(Edges.all(code.box.width * _AROUND))) for code in codes]
    for code, image in zip(codes, rasterise_boxes(pdf, seen, side), strict=True):
        found = read_barcodes(image.convert("L"), formats=formats, try_invert=False)
        if code.address not in {each.text for each in found}:
            yield code
