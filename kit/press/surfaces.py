"""The printed sides of one finished piece, flat as it is before it is folded: which pages stand where on each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kit.colour import WHITE
from kit.model.fold import SADDLE_STITCH, Fold, folds, sides
from kit.scene import Page, Placement
from kit.units import Box, Edges, Size
from kit.values import dataclass

MOST_BLEED = 5.0
"""No ground is shown further beyond its page than this many mm: layout draws a little more (`kit.layout.shapes`)."""

CREEP = 0.1
"""By how many mm a sheet inside another one is nearer to the fore-edge: the thickness of office paper, 80 to 100 g."""

_NEAR = 0.01


@dataclass(frozen=True, slots=True)
class Part:
    """A page on one side of a piece. Places are in mm.

    box: its place. order: its rank in the reading order of the file. room: what of the paper is its own.
    """

    page: Page
    box: Box
    order: int
    room: Box


@dataclass(frozen=True, slots=True)
class Surface:
    """One side of a flat piece. folds: in mm from its left edge. back: whether it is behind the side before it."""

    name: str
    size: Size
    parts: tuple[Part, ...]
    folds: tuple[float, ...] = ()
    back: bool = False

    @property
    def box(self) -> Box:
        """The trim, with its corner at 0."""
        return Box(0, 0, self.size.width, self.size.height)

    def placed(self, x: float, y: float, shows: Box, scale: float = 1.0, *, copy: bool = False) -> list[Placement]:
        """Return its pages with its corner at x, y of a sheet; shows: what of it does, in mm from that corner.

        A scale moves no fold: a page stays where it is with the side that is at one, else with its middle. The grounds
        run on to what shows, as far as there is ground.
        """
        return [self._placement(part, (x, y), shows, scale, copy) for part in self.parts]

    def still(self, part: Part) -> tuple[float, float]:
        """Return the place on a page, in its mm, that stays where it is when the page is made smaller."""
        outer_left, outer_right = part.room.x < _NEAR, part.room.right > self.size.width - _NEAR
        across = 0.5 if outer_left == outer_right else float(outer_left)
        return part.box.width * across, part.box.height / 2

    def shrunk(self, x: float, y: float, scale: float) -> list[Placement]:
        """Return copies of its pages, all of it made smaller, with its corner at x, y of a sheet."""
        placements = []
        for part in self.parts:
            box, room = part.box, part.room
            bleed = Edges(box.y - room.y, room.right - box.right, room.bottom - box.bottom, box.x - room.x)
            corner = x + box.x * scale, y + box.y * scale
            placements.append(Placement(part.page, *corner, scale, bleed, part.order, copy=True))
        return placements

    def _placement(self, part: Part, corner: tuple[float, float], shows: Box, scale: float, copy: bool) -> Placement:
        box, room, (x, y) = part.box, part.room, corner
        still_x, still_y = self.still(part)
        left, top = box.x + still_x * (1 - scale), box.y + still_y * (1 - scale)
        place = Box(x + left, y + top, box.width * scale, box.height * scale)
        beyond = Edges(
            place.y - (y + (shows.y if room.y < _NEAR else room.y)),
            x + (shows.right if room.right > self.size.width - _NEAR else room.right) - place.right,
            y + (shows.bottom if room.bottom > self.size.height - _NEAR else room.bottom) - place.bottom,
            place.x - (x + (shows.x if room.x < _NEAR else room.x)),
        )
        bleed = Edges(*(min(MOST_BLEED, round(each / scale, 6)) for each in beyond))
        return Placement(part.page, place.x, place.y, scale, bleed, part.order, copy=copy)


def surfaces(pages: Sequence[Page], fold: Fold, size: Size, *, two_sided: bool, stitched: bool) -> tuple[Surface, ...]:
    """Return the sides of a piece in the order in which they are printed; size: flat, of a stitched one of a page.

    two_sided: whether the second of two pages is behind the first. stitched: whether the pages of a booklet stand in
    pairs, as they are printed to be stitched, and not one by one as they are read. What is read from right to left is
    folded the other way round: its panels stand as in a mirror.
    """
    found = tuple(_sides(pages, fold, size, two_sided, stitched))
    return tuple(map(_mirrored, found)) if any(page.mirrored for page in pages) else found


def _sides(pages: Sequence[Page], fold: Fold, size: Size, two_sided: bool, stitched: bool) -> Iterator[Surface]:
    if fold == SADDLE_STITCH and stitched:
        yield from _stitched(pages, size)
        return
    folded = sides(fold, size)
    if not folded:
        behind = two_sided and len(pages) == 2
        box = Box(0, 0, size.width, size.height)
        for order, page in enumerate(pages):
            yield Surface(page.name, size, (Part(page, box, order, box),), back=behind and order == 1)
        return
    for number, (side, places) in enumerate(zip(folded, folds(fold, size), strict=True)):
        panels = dict(side.panels)
        placed = ((page, panels[page.panel], order) for order, page in enumerate(pages) if page.panel in panels)
        parts = tuple(Part(page, box, order, box) for page, box, order in placed)
        yield Surface(side.name, size, parts, places, back=number == 1)


def _mirrored(surface: Surface) -> Surface:
    """Return a side whose pages have changed places from left to right."""
    width = surface.size.width
    parts = tuple(replace(part, box=part.box.mirrored(width), room=part.room.mirrored(width)) for part in surface.parts)
    folded = tuple(width - place for place in reversed(surface.folds))
    return replace(surface, parts=parts, folds=folded)


def flat_size(fold: Fold, size: Size) -> Size:
    """Return the size of a sheet of a piece before it is folded, in mm; size: as for `surfaces`."""
    return Size(2 * size.width, size.height) if fold == SADDLE_STITCH else size


def with_blanks(pages: Sequence[Page], size: Size) -> tuple[Page, ...]:
    """Return the pages of a stitched booklet with blank ones before the last, so that they are a multiple of four."""
    missing = -len(pages) % 4
    blank = Page("blank", size, (), pages[-1].language if pages else "en", WHITE)
    return (*pages[:-1], *[blank] * missing, *pages[-1:])


def _stitched(pages: Sequence[Page], size: Size) -> Iterator[Surface]:
    """Yield the sides of the sheets of a booklet, the outermost first, each as it lies before it is folded."""
    whole = with_blanks(pages, size)
    count, flat = len(whole), flat_size(SADDLE_STITCH, size)
    left, right = Box(0, 0, *size), Box(size.width, 0, *size)
    for number in range(count // 4):
        outside, inside = (count - 1 - 2 * number, 2 * number), (2 * number + 1, count - 2 - 2 * number)
        for name, (first, second), back in (("outside", outside, False), ("inside", inside, True)):
            nearer = CREEP * number
            parts = (
                Part(whole[first], left.moved(nearer, 0), first, left),
                Part(whole[second], right.moved(-nearer, 0), second, right),
            )
            yield Surface(f"sheet {number + 1}, {name}" if count > 4 else name, flat, parts, (size.width,), back)
