"""Codes that a telephone reads: dark modules on a light ground, with the quiet zone that scanners need."""

from __future__ import annotations

from dataclasses import dataclass, replace

import segno

from kit.colour import Colour
from kit.layout.filled import Address
from kit.layout.fragment import Fragment, Misfit
from kit.layout.setting import Setting
from kit.model.template import QrCode
from kit.scene import Group, Item, Link, Rectangle, Role, Shape, Source
from kit.store import Store
from kit.units import Box

QUIET_ZONE = 4
"""Modules of light ground around the code (ISO/IEC 18004)."""

MOST_BYTES = 2331
"""What a code of the largest size holds at error correction M (ISO/IEC 18004, table 7)."""


def qr_code(element: QrCode, address: Address, width: float, setting: Setting) -> Fragment:
    """Return a code as wide as the element says, or as its room is, in mm; a misfit if the address is too long."""
    side = min(width, element.side.mm * setting.factor)
    told = replace(element, source=replace(element.source, field=element.value))
    if len(address.opened) > MOST_BYTES:
        return Fragment(element, side, side, misfits=(Misfit(told, side),))
    own = _Code(told.source, address, setting.colour(element.colour), setting.colour(element.ground))
    return Fragment(element, side, side, own=own)


@dataclass(frozen=True, slots=True)
class _Code:
    """A code that opens an address: dark modules of a colour on a light ground."""

    source: Source
    address: Address
    colour: Colour
    ground: Colour

    def items(self, box: Box, store: Store) -> tuple[Item, ...]:
        opened, typed = self.address.opened, self.address.typed
        matrix = store.made(("qr", opened), lambda: _matrix(opened), _weight)
        ground = Shape((Rectangle(box),), box, fill=self.ground)
        modules = Shape(_modules(matrix, box), box, fill=self.colour)
        items = (ground, modules, Link(box, opened, typed))
        return (Group(Role.FIGURE, items, box, f"QR: {typed}", source=self.source, kind="qr", ground=self.ground),)


def _matrix(opened: str) -> tuple[bytes, ...]:
    """Return the modules of the code for an address, row by row with its quiet zone, 1 for a dark one."""
    code = segno.make(opened, error="m", micro=False)
    return tuple(bytes(row) for row in code.matrix_iter(border=QUIET_ZONE))


def _weight(matrix: tuple[bytes, ...]) -> int:
    return len(matrix) * (len(matrix) + 40)


def _modules(matrix: tuple[bytes, ...], box: Box) -> tuple[Rectangle, ...]:
    """Return the dark modules as rectangles, a row's neighbours joined so that no hairlines show between them."""
    module = box.width / len(matrix)
    runs = []
    for row, cells in enumerate(matrix):
        start = None
        for column, dark in enumerate([*cells, 0]):
            if dark and start is None:
                start = column
            elif not dark and start is not None:
                place = Box(box.x + start * module, box.y + row * module, (column - start) * module, module)
                runs.append(Rectangle(place))
                start = None
    return tuple(runs)
