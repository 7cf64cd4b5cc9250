"""The box model: columns, rows, layers and boxes, from the room they have to fragments of known size.

A height of None is room without end: what is arranged in it takes its natural height, and shares of it come to
nothing. What was arranged in the same room before is found again in the store.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from math import fsum
from typing import NamedTuple

from kit.layout.corners import Corners
from kit.layout.filled import Filled
from kit.layout.fragment import Fragment, Misfit
from kit.layout.leaves import leaf
from kit.layout.levelling import levelled
from kit.layout.paragraphs import natural_text_width
from kit.layout.pictures import Ground
from kit.layout.setting import Setting
from kit.model.measures import Length, Unit
from kit.model.paint import GROUND, Paint
from kit.model.pictures import ShapeElement, ShownElement
from kit.model.template import (
    Art,
    BoxElement,
    Column,
    Container,
    Element,
    Layers,
    QrCode,
    Row,
    Space,
    TextElement,
    Turnable,
)
from kit.units import Box

TOLERANCE = 0.05
"""What sticks out by less than this many mm is a rounding error."""


class Room(NamedTuple):
    """The room an element fills, in mm; a height of None has no end. ground: the colour or gradient behind it."""

    width: float
    height: float | None
    ground: Paint


def arrange(filled: Filled, room: Room, setting: Setting) -> Fragment:
    """Return an element arranged in its room. Whoever gives the room has seen to the element's own width and height."""
    return setting.store.made(("fragment", filled, room, setting), lambda: _arrange(filled, room, setting))


def _arrange(filled: Filled, room: Room, setting: Setting) -> Fragment:
    element = filled.element
    if isinstance(element, Turnable) and element.turn.degrees:
        return _turned(filled, element, room, setting)
    return _upright(filled, room, setting)


def _upright(filled: Filled, room: Room, setting: Setting) -> Fragment:
    element = filled.element
    if isinstance(element, Column | BoxElement):
        return _column(element, filled.inside, room, setting)
    if isinstance(element, Row):
        return _row(element, filled.inside, room, setting)
    if isinstance(element, Layers):
        return layered(element, filled.inside, room, setting)
    return leaf(filled, room.width, room.height, room.ground, setting)


def _turned(filled: Filled, element: Turnable, room: Room, setting: Setting) -> Fragment:
    """Return an element that is turned, in the room that it takes then; lines of text run along its height.

    What has no size of its own is as large as is natural to it; pictures fill their room, and containers one that ends.
    """
    degrees, page = element.turn.degrees, setting.page
    if degrees == 180:
        inner = _upright(filled, room, setting)
        return Fragment(element, inner.width, inner.height, ((0.0, 0.0, inner),), turn=degrees, page=page)
    fills = isinstance(element, ShownElement | ShapeElement) or element.width is not None
    fills = fills or (room.height is not None and isinstance(element, Container))
    inner = _on_its_side(filled, room, room.width if fills else None, setting)
    over = inner.height - room.width
    misfits = (Misfit(element, over),) if over > TOLERANCE else ()
    return Fragment(element, inner.height, inner.width, ((0.0, 0.0, inner),), misfits=misfits, turn=degrees, page=page)


def _on_its_side(filled: Filled, room: Room, across: float | None, setting: Setting) -> Fragment:
    """Return an element arranged as it is before it is turned into a room. across: its height then, if that ends."""
    element, sideways = filled.element, replace(setting, page=setting.page.turned())
    along = room.height
    if along is None and isinstance(element, ShownElement):
        data = filled.pictures[0].data
        along = room.width * data.width / data.height
    elif along is None:
        is_shape = isinstance(element, ShapeElement)
        along = room.width if is_shape else _content_width(filled, setting.page.height, sideways)
    return _upright(filled, Room(along, across, room.ground), sideways)


def _own(length: Length | None, room: float | None, setting: Setting) -> float | None:
    """Return the size that an element asks for, in mm; None if it has none of its own, or a share."""
    if length is None or length.unit is Unit.SHARE:
        return None
    return length.resolve(room or 0.0, setting.factor)


def _share(element: Element, length: Length | None) -> float:
    """Return how many shares an element takes of what is left: 0 if it has a size of its own."""
    wanted = element.value if isinstance(element, Space) else length
    return wanted.value if wanted is not None and wanted.unit is Unit.SHARE else 0.0


def _column(element: Column | BoxElement, children: tuple[Filled, ...], room: Room, setting: Setting) -> Fragment:
    padding = element.padding.edges.scaled(setting.factor)
    ground = element.ground if isinstance(element, BoxElement) and element.ground else room.ground
    inside = Box(0, 0, room.width, room.height or 0).inset(padding)
    height = None if room.height is None else inside.height
    gaps = element.gap.mm * setting.factor * max(0, len(children) - 1)
    rooms = [_child_room(child.element, inside.width, height, ground, setting) for child in children]
    numbered = dict(enumerate(zip(children, rooms, strict=True)))
    sharing = {index: each for index, each in numbered.items() if _height_share(each[0])}
    found = {index: arrange(*each, setting) for index, each in numbered.items() if index not in sharing}
    found |= _shared_out(sharing, height, fsum(fragment.height for fragment in found.values()) + gaps, setting)
    fragments = [found[index] for index in numbered]
    across, down = across_and_down(element.align)
    taken = fsum(fragment.height for fragment in fragments) + gaps
    lower = _offset(down, max(0.0, (taken if height is None else height) - taken))
    placed, y = [], padding.top + lower
    for fragment in fragments:
        x = padding.left + _offset(across, inside.width - fragment.width)
        placed.append((x, y, fragment))
        y += fragment.height + element.gap.mm * setting.factor
    used = max(0.0, y - lower - element.gap.mm * setting.factor * bool(placed) + padding.bottom)
    own = used if room.height is None else room.height
    misfits = (Misfit(element, used - own),) if used > own + TOLERANCE else ()
    whole = Fragment(element, room.width, own, tuple(placed), misfits=misfits)
    return _boxed(element, whole, setting) if isinstance(element, BoxElement) else whole


def _boxed(element: BoxElement, fragment: Fragment, setting: Setting) -> Fragment:
    """Return what is in a box with what the box itself paints, and with its corners."""
    ground = Ground(element, setting.brush) if element.ground or element.border else None
    corners = Corners(element.radius.mm * setting.factor, setting.page) if element.radius.mm else None
    return replace(fragment, own=ground, corners=corners)


def _shared_out(
    children: Mapping[int, tuple[Filled, Room]], height: float | None, taken: float, setting: Setting
) -> dict[int, Fragment]:
    """Return those children of a column, by their numbers, whose height is a share of what the others leave.

    taken: the height of the others and of all gaps, in mm. Words and containers are never lower than what is in them:
    what they need more than their share is taken from what else shares.
    """
    found: dict[int, Fragment] = {}
    leasts = {at: setting.least_room(_own(child.element.least, height, setting)) for at, (child, _) in children.items()}
    while len(found) < len(children):
        rest = {index: each for index, each in children.items() if index not in found}
        used = taken + fsum(fragment.height for fragment in found.values()) + fsum(leasts[index] for index in rest)
        left = max(0.0, (height or used) - used)
        shares = fsum(_height_share(child) for child, _ in rest.values())
        tried = {}
        for index, (child, room) in rest.items():
            part = leasts[index] + left * _height_share(child) / shares
            # A drawing has no height by nature: where there is no end of room it takes its least one.
            endless = leasts[index] if isinstance(child.element, Art | ShapeElement) else None
            tried[index] = arrange(child, room._replace(height=endless if height is None else part), setting)
        natural = {index: _natural(*rest[index], fragment, setting) for index, fragment in tried.items()}
        higher = {index: each for index, each in natural.items() if each.height > tried[index].height + TOLERANCE}
        found |= higher or tried
    return found


def _natural(child: Filled, room: Room, fragment: Fragment, setting: Setting) -> Fragment:
    """Return words or a container as high as they are by nature if they do not fit in their share of a height."""
    if fragment.fits or not isinstance(child.element, Container | TextElement):
        return fragment
    return arrange(child, room._replace(height=None), setting)


def _height_share(child: Filled) -> float:
    return _share(child.element, child.element.height)


def _width_share(child: Filled) -> float:
    return _share(child.element, child.element.width)


def _child_room(child: Element, width: float, height: float | None, ground: Paint, setting: Setting) -> Room:
    """Return the room of a child of a column: its own width and height, else all the width and no end of height."""
    own = _own(child.width, width, setting)
    wanted, kept = (child.value, child.keep) if isinstance(child, Space) else (child.height, False)
    high = _own(wanted, height, setting)
    return Room(width if own is None else min(own, width), setting.least_room(high) if kept else high, ground)


def _offset(align: str, spare: float) -> float:
    """Return how far in something stands that has room to spare."""
    return {"left": 0.0, "top": 0.0, "centre": spare / 2, "middle": spare / 2}.get(align, spare)


def across_and_down(align: str) -> tuple[str, str]:
    """Return where the elements of a column go across, 'left' if it does not say so, and down, 'top' if it does not."""
    words = align.split()
    down = next((word for word in words if word in ("top", "middle", "bottom")), "top")
    return next((word for word in words if word != down), "left"), down


def _row(element: Row, children: tuple[Filled, ...], room: Room, setting: Setting) -> Fragment:
    padding = element.padding.edges.scaled(setting.factor)
    inside = Box(0, 0, room.width, room.height or 0).inset(padding)
    gap = element.gap.mm * setting.factor
    widths = _row_widths(children, max(0.0, inside.width - gap * max(0, len(children) - 1)), setting)
    height = None if room.height is None else inside.height
    rooms = [
        Room(width, _own(child.element.height, height, setting), room.ground)
        for child, width in zip(children, widths, strict=True)
    ]
    natural = [arrange(child, each, setting) for child, each in zip(children, rooms, strict=True)]
    natural = levelled(natural, low=element.low) if element.level else natural
    tallest = max((fragment.height for fragment in natural), default=0.0)
    own = tallest if height is None else height
    placed, x = [], padding.left
    for child, each, fragment in zip(children, rooms, natural, strict=True):
        if _stretches(child.element) and each.height is None:
            fragment = arrange(child, Room(each.width, max(own, fragment.height), room.ground), setting)
        placed.append((x, padding.top + _offset(element.align, own - fragment.height), fragment))
        x += each.width + gap
    misfits = [Misfit(element, tallest - own)] if tallest > own + TOLERANCE else []
    taken = fsum(widths) + gap * max(0, len(children) - 1)
    if taken > inside.width + TOLERANCE:
        misfits.append(Misfit(element, taken - inside.width))
    whole = max(0.0, own + padding.top + padding.bottom)
    return Fragment(element, room.width, whole, tuple(placed), None, tuple(misfits))


def _stretches(element: Element) -> bool:
    """Tell whether an element in a row is made as high as the row: a box, or what uses the height inside itself."""
    if isinstance(element, BoxElement | Layers):
        return True
    if not isinstance(element, Column):
        return False
    return across_and_down(element.align)[1] != "top" or any(_share(child, child.height) for child in element.value)


def _row_widths(children: Sequence[Filled], room: float, setting: Setting) -> list[float]:
    """Return how wide each child of a row is: its own width, its natural one, or its share of what is left."""
    widths: list[float | None] = []
    for child in children:
        element = child.element
        if isinstance(element, Space) and element.value.unit is not Unit.SHARE:
            widths.append(element.value.resolve(room, setting.factor))
        elif _width_share(child):
            widths.append(None)
        elif element.width is not None:
            widths.append(element.width.resolve(room, setting.factor))
        else:
            widths.append(natural_width(child, room, setting))
    taken = fsum(width or 0.0 for width in widths)
    if taken > room and any(_gives_way(child.element) for child in children):
        giving = fsum(width or 0.0 for child, width in zip(children, widths, strict=True) if _gives_way(child.element))
        part = max(0.0, giving - (taken - room)) / giving if giving else 1.0
        widths = [
            width * part if width is not None and _gives_way(child.element) else width
            for child, width in zip(children, widths, strict=True)
        ]
    left = max(0.0, room - taken)
    shares = fsum(map(_width_share, children))
    return [
        left * _width_share(child) / shares if width is None else width
        for child, width in zip(children, widths, strict=True)
    ]


def _gives_way(child: Element) -> bool:
    """Tell whether a child of a row may be narrower than is natural to it: text and containers, whose lines break."""
    turned = isinstance(child, Turnable) and child.turn.degrees % 180
    return child.width is None and not turned and not isinstance(child, Space | QrCode)


def layered(element: Layers, children: tuple[Filled, ...], room: Room, setting: Setting) -> Fragment:
    """Return elements one on top of another, each in the whole room or at its own place in it."""
    padding = element.padding.edges.scaled(setting.factor)
    inside = Box(0, 0, room.width, room.height or 0).inset(padding)
    height = None if room.height is None else inside.height
    fragments = [_layer(child, inside.width, height, room.ground, setting) for child in children]
    own = inside.height if height is not None else max((fragment.height for _, fragment in fragments), default=0.0)
    placed = []
    for child, fragment in fragments:
        corner = child.element.at
        x = (inside.width - fragment.width) * corner.across if corner else 0.0
        y = (own - fragment.height) * corner.down if corner else 0.0
        placed.append((padding.left + x, padding.top + y, fragment))
    return Fragment(element, room.width, max(0.0, own + padding.top + padding.bottom), tuple(placed))


def _layer(
    child: Filled, width: float, height: float | None, ground: Paint, setting: Setting
) -> tuple[Filled, Fragment]:
    """Return a layer with its fragment: it fills the room, or has a place and the size that is natural to it."""
    element = child.element
    own_width, own_height = _own(element.width, width, setting), _own(element.height, height, setting)
    if element.at is None:
        each = Room(own_width or width, own_height or height, ground)
    else:
        natural = natural_width(child, width, setting) if own_width is None else own_width
        each = Room(min(width, natural), own_height, ground)
    fragment = arrange(child, each, setting)
    over = max(fragment.height - (fragment.height if height is None else height), fragment.width - width)
    if over > TOLERANCE:
        fragment = replace(fragment, misfits=(*fragment.misfits, Misfit(element, over)))
    return child, fragment


def natural_width(filled: Filled, room: float, setting: Setting) -> float:
    """Return how wide an element is when nothing makes it wider or narrower, at most as wide as the room, in mm."""
    element = filled.element
    own = _own(element.width, room, setting)
    if own is not None:
        return min(room, own)
    if isinstance(element, Turnable) and element.turn.degrees % 180:
        height = element.height if element.height and element.height.unit is Unit.MM else None
        endless = Room(room, _own(height, None, setting), GROUND)
        key = ("natural width", filled, endless, setting)
        return min(room, setting.store.made(key, lambda: _on_its_side(filled, endless, None, setting)).height)
    return _content_width(filled, room, setting)


def _content_width(filled: Filled, room: float, setting: Setting) -> float:
    """Return how wide what an element shows is by nature, at most as wide as the room, in mm."""
    element = filled.element
    if isinstance(element, Column | BoxElement | Row | Layers):
        padding = element.padding.edges.scaled(setting.factor)
        inner = max(0.0, room - padding.left - padding.right)
        widths = [natural_width(child, inner, setting) for child in filled.inside]
        if isinstance(element, Row):
            content = fsum(widths) + element.gap.mm * setting.factor * max(0, len(widths) - 1)
        else:
            content = max(widths, default=0.0)
        return min(room, max(0.0, content + padding.left + padding.right))
    if isinstance(element, Space):
        return element.value.resolve(room, setting.factor)
    if isinstance(element, QrCode):
        return min(room, element.side.mm * setting.factor)
    return natural_text_width(filled, room, setting)
