"""From a place on a sheet to the field of the kit that stands there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import Enum

from kit.scene import Glyphs, Group, Item, Page, Picture, Placement, Sheet, walk
from kit.units import Box

NEAR = 1.5
"""A click this many mm beside a text still means it."""


FOOT = 0.25
"""The foot of a page is this share of its height."""


def field_at(sheet: Sheet, x: float, y: float) -> str:
    """Return the field of the kit behind what stands at a place on a sheet, in mm; '' if the kit has no part in it."""
    found = group_at(sheet, x, y)
    return found[0].source.field if found else ""


def group_at(sheet: Sheet, x: float, y: float) -> tuple[Group, Box] | None:
    """Return what stands at a place on a sheet, in mm, with a field of the kit behind it, and its box there."""
    found = [(group, box) for group, box in fields(sheet) if _near(box, x, y)]
    return min(found, key=lambda pair: pair[0].box.width * pair[0].box.height) if found else None


def text_of(group: Group) -> str:
    """Return the letters of all that is in a group."""
    return "".join(item.text for item in walk(group.items) if isinstance(item, Glyphs))


def page_at(sheet: Sheet, pages: Sequence[Page], x: float, y: float) -> int | None:
    """Return which of a piece's pages stands at a place on a sheet, in mm: its number from 0; None if none does."""
    numbers = {id(page): number for number, page in enumerate(pages)}
    there = _placement_at(sheet, x, y)
    return numbers.get(id(there.page)) if there else None


def _placement_at(sheet: Sheet, x: float, y: float) -> Placement | None:
    """Return the page that stands at a place on a sheet, in mm, as it is placed there; None if none does."""
    for placement in sheet.placements:
        box = _on_sheet(Box(0, 0, *placement.page.size), placement)
        if box and _near(box, x, y):
            return placement
    return None


class Whose(Enum):
    """What stands at a place where no field of the kit does."""

    DESIGN = "words or a picture of the design's own"
    NOBODY = "nothing"
    FOOT = "nothing, at the foot of a page, where a group says who it is"


def whose_at(sheet: Sheet, x: float, y: float) -> Whose:
    """Return whether something of the design stands at a place on a sheet, in mm, or nothing does."""
    for placement in sheet.placements:
        for group in _groups(placement.page.items):
            shows = any(isinstance(item, Glyphs | Picture) for item in group.items)
            box = _on_sheet(group.box, placement)
            if shows and box and _near(box, x, y):
                return Whose.DESIGN
    there = _placement_at(sheet, x, y)
    at_foot = there and y > there.y + there.page.size.height * there.scale * (1 - FOOT)
    return Whose.FOOT if at_foot else Whose.NOBODY


def fields(sheet: Sheet) -> Iterator[tuple[Group, Box]]:
    """Yield every group with a field of the kit behind it, with what of its box shows on the sheet in mm, in order."""
    for placement in sheet.placements:
        for group in _groups(placement.page.items):
            if group.source.field and (box := _on_sheet(group.box, placement)):
                yield group, box


def _groups(items: tuple[Item, ...]) -> Iterator[Group]:
    for item in items:
        if isinstance(item, Group):
            yield item
            yield from _groups(item.items)


def _on_sheet(box: Box, placement: Placement) -> Box | None:
    """Return where what shows of a box is on a sheet, in mm; None if nothing of it does."""
    visible, scale = placement.visible, placement.scale
    if not visible.overlaps(box, 0):
        return None
    shown = visible.intersection(box)
    return Box(placement.x + shown.x * scale, placement.y + shown.y * scale, shown.width * scale, shown.height * scale)


def _near(box: Box, x: float, y: float) -> bool:
    return box.x - NEAR <= x <= box.right + NEAR and box.y - NEAR <= y <= box.bottom + NEAR
