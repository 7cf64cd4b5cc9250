"""Codes that a telephone reads: dark modules on a light ground, with the quiet zone that scanners need."""

from __future__ import annotations

from dataclasses import replace

import segno

from kit.layout.content import address
from kit.layout.fragment import Fragment, Misfit
from kit.layout.job import Job
from kit.model.address import uri
from kit.model.template import QrCode
from kit.scene import Group, Item, Link, Rectangle, Role, Shape
from kit.units import Box

QUIET_ZONE = 4
"""Modules of light ground around the code (ISO/IEC 18004)."""

MOST_BYTES = 2331
"""What a code of the largest size holds at error correction M (ISO/IEC 18004, table 7)."""


def qr_code(element: QrCode, width: float, job: Job) -> Fragment:
    """Return a code as wide as the element says, or as its room is, in mm; a misfit if the address is too long."""
    side = min(width, element.side.mm * job.factor)
    text = address(element, job)
    opened = uri(text)
    if len(opened) > MOST_BYTES:
        told = replace(element, source=replace(element.source, field=element.value))
        return Fragment(element, side, side, misfits=(Misfit(told, side),))

    def paint(box: Box) -> tuple[Item, ...]:
        code = segno.make(opened, error="m", micro=False)
        matrix = tuple(bytes(row) for row in code.matrix_iter(border=QUIET_ZONE))
        ground = Shape((Rectangle(box),), box, fill=job.colour(element.ground))
        modules = Shape(_modules(matrix, box), box, fill=job.colour(element.colour))
        return (
            Group(
                Role.FIGURE,
                (ground, modules, Link(box, opened, text)),
                box,
                alt=f"QR: {text}",
                source=replace(element.source, field=element.value),
                kind="qr",
                ground=job.colour(element.ground),
            ),
        )

    return Fragment(element, side, side, paint=paint)


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
