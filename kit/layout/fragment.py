"""What layout makes before anything has its place: data that knows its size and what is painted at a place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import field
from typing import Protocol

from kit.layout.corners import Corners
from kit.layout.turning import turned, upright
from kit.model.template import Element
from kit.scene import Group, Item
from kit.store import Store
from kit.units import Box, Size
from kit.values import dataclass


class Own(Protocol):
    """What a leaf shows, or the ground of a container: a value that makes its items in a box on the page, in mm."""

    def items(self, box: Box, store: Store) -> tuple[Item, ...]:
        """Return the items in a box; the store remembers what takes long to draw."""


@dataclass(frozen=True, slots=True)
class Misfit:
    """Content that is larger than its room: how far it sticks out in mm, and the element whose room it is."""

    element: Element
    over: float


@dataclass(frozen=True, slots=True, eq=False)
class Fragment:
    """An element with its size in mm, before it has a place. It is only ever equal to itself.

    children: with their places from the fragment's top left corner. own: what is painted of itself. misfits: what is
    larger than its room. words_by_line, line_pitch: for a text, how many words are on each of its lines, and the
    distance between them in mm, to tell how many are too many. turn: by how many degrees its one child is turned in it,
    clockwise, and page: the page in mm with which it is. corners: round ones, which cut what is in it. fits: whether
    neither it nor anything in it is larger than its room.
    """

    element: Element
    width: float
    height: float
    children: tuple[tuple[float, float, Fragment], ...] = ()
    own: Own | None = None
    misfits: tuple[Misfit, ...] = ()
    words_by_line: tuple[int, ...] = ()
    line_pitch: float = 0.0
    turn: int = 0
    page: Size = Size(0.0, 0.0)
    corners: Corners | None = None
    fits: bool = field(init=False)

    def __post_init__(self) -> None:
        fits = not self.misfits and all(child.fits for _, _, child in self.children)
        object.__setattr__(self, "fits", fits)

    def all_misfits(self) -> tuple[Misfit, ...]:
        """Return the misfits of the fragment and of everything in it."""
        return tuple(misfit for fragment in self.walk() for misfit in fragment.misfits)

    def walk(self) -> Iterator[Fragment]:
        """Yield the fragment and everything in it, in reading order."""
        yield self
        for _, _, child in self.children:
            yield from child.walk()

    def place(self, x: float, y: float, store: Store) -> tuple[Item, ...]:
        """Return the items of the fragment with its top left corner at a place on the page, in mm.

        The same fragment at the same place gives the very same items.
        """
        return store.made(("items", self, x, y), lambda: self._place(x, y, store))

    def _place(self, x: float, y: float, store: Store) -> tuple[Item, ...]:
        box = Box(x, y, self.width, self.height)
        if self.turn:
            ((_, _, inner),) = self.children
            at = upright(box, self.turn, self.page)
            return turned(inner.place(at.x, at.y, store), self.turn, self.page)
        items = self.own.items(box, store) if self.own else ()
        inside = tuple(item for dx, dy, child in self.children for item in child.place(x + dx, y + dy, store))
        if self.corners:
            inside = self.corners.cut(inside, box)
        role = self.element.role
        if role and self.children:
            source = self.element.source
            return (*items, Group(role, inside, box, source=source, kind=self.element.element))
        return items + inside
