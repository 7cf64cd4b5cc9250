"""The template language: a page is a tree of elements that says what goes where, never what a group is called.

Each class here is one element that staff can write. `element` is its key; its first field, `value`, is what stands
behind that key; every other field is an option. The reader, the schema and the guide are all made from these classes:
the annotations are the grammar, `help` in a field's metadata is what it means.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import ClassVar, Final, Literal

from kit.model.head import PageHead, TemplateHead
from kit.model.language import Localised
from kit.model.measures import Corner, Distance, Length, Padding, Range, Turn
from kit.model.named import PartName, StyleName
from kit.model.option import option
from kit.model.paint import GROUND, INK, Border, ColourName, Gradient
from kit.model.places import CodeAddress, When
from kit.scene import Role, Source
from kit.values import dataclass

GAP: Final = Distance(3.0)
"""The room between two elements where nothing is said of it."""

Align = Literal["left", "centre", "right"]

Upright = Literal["top", "middle", "bottom"]

Placing = Literal[
    Align, Upright, "left middle", "centre middle", "right middle", "left bottom", "centre bottom", "right bottom"
]
"""Where the elements of a column go: across, and down where there is room left."""


@dataclass(frozen=True, kw_only=True)
class Element:
    """What every element may say."""

    element: ClassVar[str] = ""
    form: ClassVar[str] = ""
    shows_kit: ClassVar[bool] = False
    """Whether it shows something that the group chose; a container of which no such leaf shows anything vanishes."""

    holds: ClassVar[str] = ""
    """The field with the elements that are in it, '' of a leaf."""

    role: Role | None = option(
        "what it is, for people who cannot see it: H1, H2, H3, P, L, Figure, Sect, Artifact", None
    )
    width: Length | None = option("how wide: 40mm, a share of the room that is left (2fr), or 50%", None)
    height: Length | None = option("how high: 40mm, a share of the room that is left (2fr), or 50%", None)
    least: Length | None = option("its smallest height, if its height is a share; text gives way to it", None)
    when: When = option(
        "shown only if the kit has this, or with 'no' before it, only if it has not: " + ", ".join(When.WORDS), When()
    )
    language: Literal["", "first", "second"] = option(
        "of a kit in two languages, which one it is in: first, second; both, one below the other, if left out", ""
    )
    keep: bool = option("whether it is shown whatever the group chose, and the column that it is in with it", False)
    at: Corner | None = option("where it is in its layer: top left, bottom, centre, 30% 60%", None)
    part: PartName = option("its name, so that a template that extends this one can change it", PartName())
    source: Source = Source()

    @property
    def contents(self) -> tuple[Element, ...]:
        """The elements inside a container or for each event, none of a leaf."""
        inside: tuple[Element, ...] = getattr(self, self.holds) if self.holds else ()
        return inside

    def walk(self) -> Iterator[Element]:
        """Yield the element and everything in it, in reading order."""
        yield self
        for each in self.contents:
            yield from each.walk()


@dataclass(frozen=True, kw_only=True)
class Turnable(Element):
    """What an element may say that can be turned; a drawing has a turn of its own kind."""

    turn: Turn = option("by how many degrees it is turned clockwise: 90, 180 or 270", Turn())


@dataclass(frozen=True, kw_only=True)
class Column(Turnable):
    """Elements one below the other."""

    element, holds = "column", "value"
    value: tuple[Element, ...] = option("the elements, from top to bottom")
    gap: Distance = option("the room between two elements", GAP, within=(-100, 1000))
    padding: Padding = option("the room inside its edges", Padding())
    align: Placing = option(
        "where elements go that are narrower than the column, and all of them if it is higher than they are", "left"
    )


@dataclass(frozen=True, kw_only=True)
class Row(Turnable):
    """Elements side by side."""

    element, holds = "row", "value"
    value: tuple[Element, ...] = option("the elements, from left to right")
    gap: Distance = option("the room between two elements", GAP, within=(-100, 1000))
    padding: Padding = option("the room inside its edges", Padding())
    align: Upright = option("where elements go that are lower than the row", "top")
    level: bool = option("whether what follows the first element of each of its columns begins on one line", False)
    low: bool = option("whether in a level row the first element of a column goes down to what follows it", False)


@dataclass(frozen=True, kw_only=True)
class Layers(Turnable):
    """Elements one on top of another, the last one in front."""

    element, holds = "layers", "value"
    value: tuple[Element, ...] = option("the elements, from back to front")
    padding: Padding = option("the room inside its edges", Padding())


@dataclass(frozen=True, kw_only=True)
class BoxElement(Turnable):
    """A coloured background with elements on it, one below the other."""

    element, holds = "box", "value"
    value: tuple[Element, ...] = option("the elements on it, from top to bottom")
    ground: ColourName | Gradient | None = option(
        "its background colour, or two: {from: sun, to: coral, towards: bottom}", None
    )
    border: Border | None = option("a line round it: 1mm coral", None)
    radius: Distance = option("how round its corners are", Distance(), within=(0, 500))
    gap: Distance = option("the room between two elements", GAP, within=(-100, 1000))
    padding: Padding = option("the room between its edges and what is on it", Padding())
    align: Placing = option(
        "where elements go that are narrower than the box, and all of them if it is higher than they are", "left"
    )


@dataclass(frozen=True, kw_only=True)
class EachEvent(Element):
    """Its elements once for each event of the group, in the column, row or box that this is in."""

    element, holds = "each event", "elements"
    shows_kit = True
    value: Range = option("for how many events, for example up to 5", Range(0, 5))
    elements: tuple[Element, ...] = option("the elements for one event")


Container = Column | Row | Layers | BoxElement
"""An element with others in it."""


@dataclass(frozen=True, kw_only=True)
class TextElement(Turnable):
    """What every text may say."""

    style: StyleName = option("a style of the campaign's type scale", StyleName("body"))
    colour: ColourName = option("the colour of the letters", INK)
    align: Align = option("where its lines go", "left")
    steady: bool = option("whether it keeps its size when other text gets smaller on a full page", False)


@dataclass(frozen=True, kw_only=True)
class FlowingText(TextElement):
    """A text of several lines."""

    columns: int = option("in how many columns of equal height its lines are", 1, within=(1, 6))


@dataclass(frozen=True, kw_only=True)
class Text(FlowingText):
    """The template's own words. In { } the program fills in what the week, the group and the event are called."""

    element = "text"
    value: Localised = option("the words, or the words in each language: {en: Join us, cy: Ymunwch â ni}")

    @property
    def own_words(self) -> tuple[Localised, ...]:
        """Its words in each language."""
        return (self.value,)


@dataclass(frozen=True, kw_only=True)
class ListText(TextElement):
    """A list of the template's own words, each entry with a sign before it."""

    element = "list"
    value: tuple[Localised, ...] = option("the entries, each one like a text", within=(1, 50))
    sign: str = option("the sign before each entry", "•")

    @property
    def own_words(self) -> tuple[Localised, ...]:
        """Its entries in each language."""
        return self.value


OwnWords = Text | ListText
"""Words that a template brings along."""


@dataclass(frozen=True, kw_only=True)
class MessageText(FlowingText):
    """One of the messages that the group chose. 'long' and 'short' are the longest that may be shown here."""

    element = "message"
    shows_kit = True
    value: Literal["headline", "short", "long"] = option("which wording: headline, short or long")
    number: int = option("which of the group's messages, counted from 1", 1, within=(1, 20))


@dataclass(frozen=True, kw_only=True)
class EventText(TextElement):
    """A part of the group's event."""

    element = "event"
    shows_kit = True
    value: Literal[
        "title", "date", "weekday", "day", "month", "day and month", "time", "venue", "note", "link", "date and time"
    ] = option("which part of the event")


@dataclass(frozen=True, kw_only=True)
class GroupText(TextElement):
    """A part of who the group is; 'contact' is its phone, email, website and address, a line each."""

    element = "group"
    shows_kit = True
    value: Literal["name", "strapline", "phone", "email", "website", "address", "contact"] = option("which part")


@dataclass(frozen=True, kw_only=True)
class ThankYouText(TextElement):
    """The thank-you: a sentence that names everybody, a sentence and a list, or only one part of that list."""

    element = "thank-you"
    shows_kit = True
    value: Literal["sentence", "list", "words", "names", "closing"] = option(
        "a sentence; a sentence and a list of names; or only the words above the list, the names, the words below it",
        "sentence",
    )
    names_style: StyleName = option("the style of the names in a list", StyleName("body"))
    columns: int = option("how many columns the list may have", 1, within=(1, 20))


@dataclass(frozen=True, kw_only=True)
class QrCode(Element):
    """A QR code that a phone reads. Show its address beside it."""

    element = "qr"
    shows_kit = True
    value: CodeAddress = option(
        'the address it opens: event.link, group.website, campaign.website, or one of your own: "https://example.org"'
    )
    side: Distance = option("how wide it is, with the empty edge that it needs", Distance(30.0), within=(5, 500))
    colour: ColourName = option("the colour of its dark squares", INK)
    ground: ColourName = option("the colour of its light squares and its edge", GROUND)


@dataclass(frozen=True, kw_only=True)
class Rule(Element):
    """A line across."""

    element = "rule"
    value: Distance = option("how thick it is", Distance(0.35), within=(0, 100))
    colour: ColourName = option("its colour", INK)
    dashed: bool = option("whether it is dashed, like a line to cut along", False)


@dataclass(frozen=True, kw_only=True)
class Space(Element):
    """Room with nothing in it."""

    element = "space"
    value: Length = option("how much: 10mm, or a share of the room that is left, for example 2fr")


@dataclass(frozen=True, kw_only=True)
class Art(Element):
    """A drawing that comes with the program; kit/model/art.py has one class for each form."""

    element = "art"
    runs_over: ClassVar[bool] = False
    """Whether it runs on into the bleed where its room touches the edge of the page."""

    alt: Localised = option("what it shows, in words; without them the drawing is decoration", {})
    outline: Border | None = option("drawn in lines to be coloured in, for example 0.5mm ink", None)


@dataclass(frozen=True, kw_only=True)
class PageTemplate(PageHead):
    """One side at its finished size: its layers from back to front. panel: its place on a folded sheet."""

    ground: ColourName | Gradient = option("the background colour, or two: {from: sun, to: coral, towards: bottom}")
    layers: tuple[Element, ...] = option("the elements on it, from back to front; each one can use the whole page")
    panel: Literal["", "cover", "flap", "back", "inside", "2", "3", "4", "5", "6", "7", "8"] = option(
        "which part of a folded sheet it is, a number being its place in the order of reading", ""
    )
    source: Source = Source()


@dataclass(frozen=True, kw_only=True)
class Template(TemplateHead):
    """A design that staff wrote."""

    pages: tuple[PageTemplate, ...] = option("its sides, front first", within=(0, 16))
    source: Source = Source()
    id: str = ""

    @cached_property
    def elements(self) -> tuple[Element, ...]:
        """Everything on its pages, in reading order, a container before what is in it."""
        return tuple(each for page in self.pages for layer in page.layers for each in layer.walk())

    @cached_property
    def leaves(self) -> tuple[Element, ...]:
        """What on its pages has nothing in it, in reading order."""
        return tuple(each for each in self.elements if not each.contents)

    @property
    def file(self) -> str:
        """The file it was read from."""
        return self.source.file
