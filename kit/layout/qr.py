"""Codes that a telephone reads: dark modules on a light ground, with the quiet zone that scanners need."""

from __future__ import annotations

from dataclasses import replace

from kit.colour import Colour
from kit.layout.filled import Address
from kit.layout.fragment import Fragment, Misfit
from kit.layout.setting import Setting
from kit.model.template import QrCode
from kit.qr.cells import Cells
from kit.qr.codewords import MOST_BYTES
from kit.qr.symbol import modules
from kit.scene import Group, Item, Link, Rectangle, Role, Shape, Source
from kit.store import Store
from kit.units import Box, Edges
from kit.values import dataclass

QUIET_ZONE = 4
"""Modules of light ground around the code (ISO/IEC 18004)."""


def qr_code(element: QrCode, address: Address, width: float, setting: Setting) -> Fragment:
    """Return a code as wide as the element says, or as its room is, in mm; a misfit if the address is too long."""
    side = min(width, element.side.mm * setting.factor)
    told = replace(element, source=replace(element.source, field=address.field))
    if len(address.opened) > MOST_BYTES:
        return Fragment(element, side, side, misfits=(Misfit(told, side),))
    own = _Code(told.source, address, setting.ink(element.colour), setting.colour(element.ground))
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
        rows = store.made(("qr", opened), lambda: modules(opened, store), _weight)
        ground = Shape((Rectangle(box),), box, fill=self.ground)
        light = box.width * QUIET_ZONE / (len(rows) + 2 * QUIET_ZONE)
        dark = Shape((Cells(box.inset(Edges(light, light, light, light)), rows),), box, fill=self.colour)
        items = (ground, dark, Link(box, opened, typed))
        return (Group(Role.FIGURE, items, box, f"QR: {typed}", source=self.source, kind="qr", ground=self.ground),)


def _weight(rows: tuple[bytes, ...]) -> int:
    return len(rows) * (len(rows) + 40)
