"""A laid-out page, and what stands on it: the one thing that layout makes and that checks, press and the painter read.

All places are millimetres from the top left corner of the page's trim, y downwards; sizes of type are points; glyph
advances and offsets are in units of the typeface's em. What stands outside the trim bleeds off the page and is cut.
Items are painted in order. Groups give the reading order and the role of everything inside them.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from functools import reduce
from math import inf
from typing import NamedTuple

from kit.colour import Colour, mixed
from kit.qr.cells import Cells
from kit.units import Box, Edges, Size
from kit.values import dataclass


class Role(StrEnum):
    """What a group is to a reader who does not see it: the names of PDF's standard structure types."""

    H1 = "H1"
    H2 = "H2"
    H3 = "H3"
    PARAGRAPH = "P"
    LIST = "L"
    LIST_ITEM = "LI"
    FIGURE = "Figure"
    SECTION = "Sect"
    ARTIFACT = "Artifact"


@dataclass(frozen=True, slots=True)
class Source:
    """Where an item came from: the template's file and line, and the field of the kit behind it, as 'group.name'. use:
    the file and line where the block is used that it came from, if it came from one.
    """

    file: str = ""
    line: int = 0
    field: str = ""
    use: tuple[str, int] = ("", 0)

    @property
    def place(self) -> tuple[str, int]:
        """The file and line where whoever wrote the template looks first: of a block, where it is used."""
        return self.use if self.use[1] else (self.file, self.line)


class Glyph(NamedTuple):
    """One shaped glyph: its number in the typeface, advance and offsets in font units, the letters it stands for.

    A cluster is a letter with its marks, or letters drawn as one: its first glyph from the left carries all its letters
    in reading order, and the others none.
    """

    number: int
    advance: int
    x_offset: int
    y_offset: int
    text: str


@dataclass(frozen=True, slots=True)
class Glyphs:
    """One run of glyphs of one typeface on one line, in visual order, its origin at (x, baseline).

    typeface: the name of a typeface file. box: from the ascent to the descent of the line, as wide as the advances.
    turn: by how many degrees its line is turned clockwise round the origin, 0, 90, 180 or 270; the box is turned too.
    """

    x: float
    baseline: float
    typeface: str
    size: float
    colour: Colour
    glyphs: tuple[Glyph, ...]
    box: Box
    tracking: float = 0.0  # extra space after each glyph, in thousandths of an em
    turn: int = 0

    @property
    def text(self) -> str:
        """The letters of the run in visual order."""
        return "".join(glyph.text for glyph in self.glyphs)

    def printed_in(self, around: Box) -> Box:
        """Return what it covers on the paper: no higher than its paragraph is, from its capitals to its descenders."""
        x, y, width, height = self.box
        lines = Box(around.x, y, around.width, height) if self.turn % 180 else Box(x, around.y, width, around.height)
        return self.box.intersection(lines)


class Gradient(NamedTuple):
    """A colour that becomes another along a line from one place to another, and stays what it is beyond its ends."""

    first: Colour
    last: Colour
    start: tuple[float, float]
    end: tuple[float, float]

    @property
    def name(self) -> str:
        """What it is called, as 'sun to coral'."""
        return f"{self.first.name} to {self.last.name}"

    def at(self, x: float, y: float) -> Colour:
        """Return the colour at a place."""
        across, down = self.end[0] - self.start[0], self.end[1] - self.start[1]
        length = across * across + down * down
        along = ((x - self.start[0]) * across + (y - self.start[1]) * down) / length if length else 0.0
        return mixed(self.first, self.last, min(1.0, max(0.0, along)))


Paint = Colour | Gradient


class Shade(NamedTuple):
    """A colour over a picture, opaque by a share of `strength` at one side of it and clear from `reach` on.

    side: 'top', 'bottom', 'left' or 'right'; 'all over' for the same everywhere. reach: a share of the picture's room
    from that side, more than 0.
    """

    colour: Colour
    side: str
    strength: float
    reach: float = 1.0

    def opacity(self, across: float, down: float) -> float:
        """Return how opaque it is at shares of the picture's room from the left and the top, 0 to 1."""
        near = {"top": 1 - down, "bottom": down, "left": 1 - across, "right": across}.get(self.side, 1.0)
        return self.strength * min(1.0, max(0.0, (near - (1 - self.reach)) / self.reach))


class Circle(NamedTuple):
    """A circle: its centre and radius."""

    x: float
    y: float
    radius: float


class Rectangle(NamedTuple):
    """A rectangle, its corners rounded by a radius."""

    box: Box
    radius: float = 0.0


class Outline(NamedTuple):
    """A path of straight lines and cubic curves.

    Each step is ('M', x, y), ('L', x, y), ('C', x1, y1, x2, y2, x, y) or ('Z',), as in SVG with absolute places.
    """

    steps: tuple[tuple[str | float, ...], ...]


Figure = Circle | Rectangle | Outline | Cells


@dataclass(frozen=True, slots=True)
class Shape:
    """Figures painted as one path: filled by the non-zero winding rule, or stroked with a width in mm, or both.

    dash: how long the dashes of the stroke are, and the room between them, in mm; 0 for a line without gaps.
    """

    figures: tuple[Figure, ...]
    box: Box
    fill: Paint | None = None
    stroke: Colour | None = None
    stroke_width: float = 0.0
    dash: float = 0.0


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture by its name in the store of pictures, filling its box; what a crop leaves out is outside the clip.

    mask: what is outside it does not show either. shade: what is painted over it, as far as it shows. turn: by how many
    degrees it is turned clockwise in its box, 0, 90, 180 or 270.
    """

    name: str
    box: Box
    clip: Box | None = None
    mask: Figure | None = None
    shade: Shade | None = None
    turn: int = 0

    @property
    def room(self) -> Box:
        """The box that it shows in."""
        return self.clip or self.box


@dataclass(frozen=True, slots=True)
class Link:
    """A place on the page that opens an address. description: what a screen reader says of it, if not the address."""

    box: Box
    address: str
    description: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """Items that belong together, with their role, and where they came from.

    alt: what a figure shows, in words. language: a tag as 'cy' where it differs from the page's. clip: nothing shows
    outside any of them. kind: the element that made it. ground: the colour behind its text. missing: the characters
    that none of its typefaces has. torn: an address of which a word is broken. counted: whether its dots are days.
    """

    role: Role
    items: tuple[Item, ...]
    box: Box
    alt: str = ""
    language: str = ""
    source: Source = Source()
    kind: str = ""
    clip: tuple[Rectangle, ...] = ()
    ground: Colour | None = None
    missing: str = ""
    torn: str = ""
    counted: bool = False


Item = Glyphs | Shape | Picture | Link | Group


@dataclass(frozen=True, slots=True)
class LargePart:
    """A part of a page that is too full. kind: its element. height: how much of the page it takes, in mm."""

    kind: str
    source: Source
    height: float


@dataclass(frozen=True, slots=True)
class Overset:
    """What does not fit: about how many words too many, if it has any, and by how many millimetres.

    kind: its element, as 'logos'. room: its width in mm. largest: what takes the most of a page too full as a whole.
    """

    words: int
    millimetres: float
    source: Source
    kind: str = "text"
    room: float = inf
    largest: tuple[LargePart, ...] = ()


@dataclass(frozen=True, slots=True)
class Page:
    """One laid-out side of a piece at its finished size.

    name: as 'front' or 'back'. panel: its place on a folded sheet, as 'cover'. ground: the colour of the paper or of
    what covers all of it. scale: how much smaller all text was made to fit, 1 if it was not. folds: in mm from its left
    edge. mirrored: it runs from right to left. empty: it shows no words or pictures of its design. names_thanked:
    whether it names whom the group thanks, None if its design does not. thanked_again: where it does so again.
    leaves_thanks_out, left_out: thanks, notes or messages' words had no room. pressed: what did not fit in large type.
    """

    name: str
    size: Size
    items: tuple[Item, ...]
    language: str
    ground: Paint
    scale: float = 1.0
    overset: tuple[Overset, ...] = ()
    panel: str = ""
    folds: tuple[float, ...] = ()
    mirrored: bool = False
    empty: bool = False
    names_thanked: bool | None = None
    leaves_thanks_out: bool = False
    thanked_again: Source | None = None
    left_out: tuple[str, ...] = ()
    pressed: tuple[Overset, ...] = ()


@dataclass(frozen=True, slots=True)
class Placement:
    """A page on a sheet: where its top left corner comes to stand, how much it is scaled, and what of it shows.

    bleed: how far beyond the page's own edges it may show, on each side, in the page's millimetres; negative cuts in.
    order: rank in the reading order of the whole file. window: what of it shows on this sheet, in the page's
    millimetres, if several sheets make one page. copy: whether the same page is read elsewhere in the file.
    """

    page: Page
    x: float
    y: float
    scale: float = 1.0
    bleed: Edges = Edges()
    order: int = 0
    window: Box | None = None
    copy: bool = False

    @property
    def visible(self) -> Box:
        """What of the page shows, in its millimetres."""
        whole = Box(0, 0, *self.page.size).outset(self.bleed)
        return whole.intersection(self.window) if self.window else whole


@dataclass(frozen=True, slots=True)
class Sheet:
    """One side of paper as it goes through a printer.

    size: of the medium with everything on it. trims: the finished pieces on it, each before folding. bleed: how far
    their grounds run beyond them, in mm. placements are in reading order. back: whether it is behind the sheet before.
    ground: what covers all of it behind the pages, if anything does. folds: of each piece, in mm from its left edge.
    """

    name: str
    size: Size
    trims: tuple[Box, ...]
    bleed: float
    placements: tuple[Placement, ...]
    marks: tuple[Item, ...] = ()
    back: bool = False
    ground: Paint | None = None
    folds: tuple[float, ...] = ()

    @property
    def trim_box(self) -> Box:
        """The box around all finished pieces."""
        return reduce(Box.union, self.trims)

    @property
    def bleed_box(self) -> Box:
        """The box around all finished pieces and their bleed."""
        return self.trim_box.outset(Edges.all(self.bleed))


def walk(items: tuple[Item, ...]) -> Iterator[Item]:
    """Yield every item in painting order, groups before what is in them."""
    for item in items:
        yield item
        if isinstance(item, Group):
            yield from walk(item.items)
