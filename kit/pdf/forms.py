"""What several groups of sheets have in common is in the file once, as forms (ISO 32000-1, 8.10).

What they have in common is told by the scene: a part that did not change is the very same object, since the store found
it again. A form has no tags in it: it is the whole content of one structure element, or of none, on each page that
paints it, for a form with tags could be painted only once (14.7.4.3).
"""

from __future__ import annotations

from collections.abc import Hashable
from typing import Final, NamedTuple

from kit.pdf.blacks import Blacks
from kit.pdf.content import Content
from kit.pdf.items import ItemPainter, Parts, Place
from kit.pdf.objects import Reference, array
from kit.scene import Group
from kit.store import Same
from kit.units import Box

_MOST: Final = 1000
"""So many forms are remembered; those that were painted last."""


class Form(NamedTuple):
    """A form in the file. transparent: whether anything clear is in it."""

    resource: str
    reference: Reference
    transparent: bool


class Forms:
    """The forms of one file, each made when what it shows is painted in one group of sheets after the other."""

    def __init__(self) -> None:
        self._before: set[Hashable] = set()
        self._now: set[Hashable] = set()
        self._made: dict[Hashable, Form] = {}
        self._count = 0

    def turn(self) -> None:
        """Begin another group of sheets."""
        self._before, self._now = self._now, set()

    def of(self, group: Group, room: Box, place: Place, blacks: Blacks, parts: Parts) -> Form | None:
        """Return the form of a group that was in the last group of sheets, too; None if it is to be painted anew.

        room: what shows of its page, in mm. blacks: of the page; they are told of it if there is a form.
        """
        same = Same(group)
        self._now.add(same)
        if same not in self._before:
            return None
        untouched = blacks.copy()
        key = (same, room, place.scale, blacks.of((group,), place.is_code))
        made = self._made.pop(key, None)
        if made is None:
            self._count += 1
            made = _FormPainter(parts, untouched).painted(f"X{self._count}", group, room, place)
            while len(self._made) >= _MOST:
                self._made.pop(next(iter(self._made)))
        self._made[key] = made
        return made


class _FormPainter(ItemPainter):
    """The painter of one form."""

    def __init__(self, parts: Parts, blacks: Blacks) -> None:
        super().__init__(parts, Content(parts.condition.ink, parts.file.store), blacks)

    def painted(self, resource: str, group: Group, room: Box, place: Place) -> Form:
        """Paint a group into a form of the file."""
        self._inner(group, place._replace(element=None, figure=None))
        entries = {
            "Type": "/XObject",
            "Subtype": "/Form",
            "BBox": array([room.x, room.y, room.right, room.bottom]),
            "Resources": self._resources(),
        }
        reference = self._parts.file.content(self._content.operators, entries)
        return Form(resource, reference, self.transparent)
