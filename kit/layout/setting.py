"""What a page is arranged with, besides what it shows: its size, the campaign's colours and type, and their scale."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field, replace
from math import sqrt
from typing import Final

from kit.colour import Colour
from kit.layout.art.days import Bounds
from kit.layout.brush import Brush
from kit.model.campaign import Campaign
from kit.model.language import Language
from kit.model.paint import Gradient
from kit.model.sparing import BLACK_ONLY, told_apart
from kit.model.template import OwnWords, TextElement
from kit.store import Store
from kit.text.style import TextStyle
from kit.text.typefaces import Typefaces
from kit.units import PAPER, Box, Edges, Size
from kit.values import dataclass

_PRESSED: Final = 0.6
"""On a page that is pressed, what has a least size has this share of it."""

_TO_BE_READ: Final = 14.0
"""But type gets no smaller for it than this many points: below, a least size is there so that it can be read."""


@dataclass(frozen=True, slots=True, eq=False)
class Setting:
    """What a page is arranged with. Two are equal if they have the same campaign, language, sizes and scale.

    factor: how much larger than drawn the piece is; every length in the template is multiplied by it. paper: the flat,
    finished sheet in mm. page: the finished size in mm of the page in hand, which may be a panel of it. text_scale: the
    common factor on all type. sisters: the styles that more than one text of the page has. clear: how far
    from each edge of the page its days keep, in mm, as a whole or with their middles only. day_colours: those of its
    first drawing of them. printed: how large the page is printed; type is so much larger than it else would be that
    none of it is below its least size on paper. pressed: whether large type and pictures may be smaller than they are
    meant to be, since the page is too full otherwise.
    """

    campaign: Campaign
    languages: Mapping[str, Language]
    language: Language
    typefaces: Typefaces
    factor: float
    paper: Size
    page: Size
    text_scale: float = 1.0
    sisters: frozenset[str] = frozenset()
    clear: Edges = Edges()
    whole_days: bool = False
    day_colours: tuple[str, ...] = ()
    printed: float = 1.0
    pressed: bool = False
    _key: tuple[object, ...] = field(init=False, repr=False)
    _hash: int = field(init=False, repr=False)

    def __post_init__(self) -> None:
        days = self.clear, self.whole_days, self.day_colours
        sizes = self.factor, self.paper, self.page, self.text_scale, self.sisters, days, self.printed, self.pressed
        object.__setattr__(self, "_key", (id(self.campaign), id(self.languages), self.language.id, *sizes))
        object.__setattr__(self, "_hash", hash(self._key))

    def __hash__(self) -> int:
        return self._hash

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Setting) and self._key == other._key

    @property
    def store(self) -> Store:
        """Where what was arranged is remembered."""
        return self.typefaces.store

    @property
    def rtl(self) -> bool:
        """Whether the kit's language runs from right to left, so that lines begin at the right."""
        return self.language.direction == "rtl"

    @property
    def brush(self) -> Brush:
        """What things on the page are painted with."""
        campaign = self.campaign
        return Brush(campaign.palette, campaign.word_palette, campaign.contour, self.factor, self.page)

    def dot(self, name: str, behind: Colour) -> Colour:
        """Return what a dot that stands for days is painted with, as the page's days on such a ground are."""
        dots = self.campaign.day_palette
        if self.campaign.inks != BLACK_ONLY or name not in self.day_colours:
            return dots[name]
        told = told_apart([dots[each] for each in self.day_colours], behind)
        return told[self.day_colours.index(name)]

    @property
    def day_bounds(self) -> Bounds:
        """Where on the page days may be."""
        return Bounds(Box(0, 0, *self.page).inset(self.clear), self.whole_days)

    def least(self, style: str) -> float:
        """Return the least size of a style on this page, in points."""
        least = self.campaign.type_scale[style].least
        return (min(least, max(_TO_BE_READ, least * _PRESSED)) if self.pressed else least) / self.printed

    def least_room(self, length: float | None) -> float:
        """Return how high a picture, a box or a kept space is at least, in mm; length: as its design says."""
        return (length or 0.0) * (_PRESSED if self.pressed else 1.0)

    def colour(self, paint: str | Gradient) -> Colour:
        """Return one of the campaign's colours, by its name or its role; of a gradient, the colour in its middle."""
        return self.brush.colour(paint)

    def ink(self, name: str) -> Colour:
        """Return what words, codes and lines of a colour are painted with."""
        return self.campaign.word_palette[name]

    def scaled(self, text_scale: float) -> Setting:
        """Return the same with another common factor on all type."""
        return replace(self, text_scale=text_scale)

    def style(self, element: TextElement, name: str = "") -> TextStyle:
        """Return the type style of an element at this size of paper, in points, before the common factor."""
        step = self.campaign.type_scale[name or element.style]
        a4, paper = PAPER["A4"], self.paper
        grown = step.size * sqrt(paper.width * paper.height / (a4.width * a4.height)) ** step.growth
        return TextStyle(
            typefaces=self.campaign.chain(step.name),
            size=max(self.least(step.name), grown),
            leading=step.leading,
            tracking=step.tracking,
            colour=self.ink(element.colour),
            align=element.align,
            balanced=step.balanced,
            language=self.language.id,
            bold=self.campaign.bold_chain(step.name) if isinstance(element, OwnWords) else (),
        )

    def scaled_style(self, element: TextElement, name: str = "") -> TextStyle:
        """Return the type style of an element with the common factor, if it takes it, never below its least size."""
        style = self.style(element, name)
        if self.text_scale == 1 or (element.steady and not self.pressed):
            return style
        return replace(style, size=max(self.least(name or element.style), style.size * self.text_scale))
