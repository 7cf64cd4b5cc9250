"""What layout makes before anything has its place: pieces that know their size and how to be painted at a place."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from kit.model.template import Element
from kit.scene import Group, Item
from kit.units import Box

Paint = Callable[[Box], tuple[Item, ...]]
"""Makes the items of a leaf, or the ground of a container, in a box on the page."""


@dataclass(frozen=True, slots=True)
class Misfit:
    """Content that is larger than its room: how far it sticks out in mm, and the element whose room it is."""

    element: Element
    over: float


@dataclass(frozen=True, slots=True)
class Fragment:
    """An element with its size in mm, before it has a place.

    children: with their places from the fragment's top left corner. paint: makes what is its own. misfits:
    what is larger than its room. words_by_line, line_pitch: for a text, how many words are on each of its lines, and
    the distance between them in mm, to tell how many are too many.
    """

    element: Element
    width: float
    height: float
    children: tuple[tuple[float, float, Fragment], ...] = ()
    paint: Paint | None = None
    misfits: tuple[Misfit, ...] = ()
    words_by_line: tuple[int, ...] = ()
    line_pitch: float = 0.0

    def all_misfits(self) -> tuple[Misfit, ...]:
        """Return the misfits of the fragment and of everything in it."""
        return tuple(misfit for fragment in self.walk() for misfit in fragment.misfits)

    def walk(self) -> Iterator[Fragment]:
        """Yield the fragment and everything in it, in reading order."""
        yield self
        for _, _, child in self.children:
            yield from child.walk()

    def place(self, x: float, y: float) -> tuple[Item, ...]:
        """Return the items of the fragment with its top left corner at a place on the page, in mm."""
        box = Box(x, y, self.width, self.height)
        items = self.paint(box) if self.paint else ()
        inside = tuple(item for dx, dy, child in self.children for item in child.place(x + dx, y + dy))
        role = self.element.role
        if role and self.children:
            source = self.element.source
            return (*items, Group(role, inside, box, source=source, kind=self.element.element))
        return items + inside
