"""What one piece is laid out from, and the two things that fitting may change: wordings and the size of type."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from math import sqrt
from typing import TYPE_CHECKING, NamedTuple

from kit.colour import Colour
from kit.model.kit import Kit
from kit.model.language import Language
from kit.model.library import Library
from kit.model.measures import PageSize
from kit.model.picture import PictureStore
from kit.model.template import Element, MessageText, PageTemplate, Template, TextElement, ThankYouText
from kit.text.style import TextStyle
from kit.text.typefaces import Typefaces
from kit.units import PAPER, Size

if TYPE_CHECKING:
    from kit.layout.fragment import Fragment

Slot = MessageText | ThankYouText
"""A text that has shorter wordings to give way with."""


@dataclass(frozen=True, slots=True)
class Job:
    """One piece to be laid out.

    size: the sheet's. page: the finished size in mm of the page in hand, which may be a panel of it. text_scale: the
    common factor on all type. shortened: how many steps each slot, by its place in the files and the message's number,
    was shortened from the longest wording that may stand in it. frames: the ids of the elements that are the page's own
    and no group of things that belong together. arranged: the elements arranged so
    far, by room, since rows ask twice; every change to the job needs a new one. tried: the pages arranged so far.
    Both keep what they know by its id, and so keep that alive.
    """

    kit: Kit
    library: Library
    template: Template
    size: PageSize
    pictures: PictureStore
    typefaces: Typefaces
    page: Size
    text_scale: float = 1.0
    shortened: Mapping[tuple[str, int, int], int] = field(default_factory=dict)
    frames: frozenset[int] = frozenset()
    arranged: dict[tuple[int, NamedTuple], tuple[Element, Fragment]] = field(default_factory=dict, compare=False)
    tried: dict[tuple[int, float, tuple[object, ...]], tuple[PageTemplate, Fragment]] = field(
        default_factory=dict, compare=False
    )

    @property
    def factor(self) -> float:
        """How much larger than drawn the piece is: every length in the template is multiplied by it."""
        return self.size.size.width / self.template.size.size.width

    @property
    def language(self) -> Language:
        """The language of the kit, English if the library has none of that tag."""
        languages = self.library.languages
        return languages.get(self.kit.language) or languages.get("en") or next(iter(languages.values()))

    @property
    def rtl(self) -> bool:
        """Whether the kit's language runs from right to left, so that lines begin at the right."""
        return self.language.direction == "rtl"

    def colour(self, name: str) -> Colour:
        """Return one of the campaign's colours."""
        return self.library.campaign.colours[name]

    def style(self, element: TextElement, name: str = "") -> TextStyle:
        """Return the type style of an element at this size of paper, in points, before the common factor."""
        step = self.library.campaign.type_scale[name or element.style]
        a4, paper = PAPER["A4"], self.size.size
        grown = step.size * sqrt(paper.width * paper.height / (a4.width * a4.height)) ** step.growth
        return TextStyle(
            typefaces=self.library.campaign.chain(step.name),
            size=max(step.least, grown),
            leading=step.leading,
            tracking=step.tracking,
            colour=self.colour(element.colour),
            align=element.align,
            balanced=step.balanced,
            language=self.language.id,
        )

    def scaled_style(self, element: TextElement, name: str = "") -> TextStyle:
        """Return the type style of an element with the common factor, if it takes it, never below its least size."""
        style = self.style(element, name)
        least = self.library.campaign.type_scale[name or element.style].least
        return style if element.steady else replace(style, size=max(least, style.size * self.text_scale))

    def shorter(self, slot: Slot) -> int:
        """Return by how many steps a slot was shortened."""
        return self.shortened.get(slot_key(slot), 0)


def slot_key(slot: Slot) -> tuple[str, int, int]:
    """Return what tells one slot of a template from the others."""
    return slot.source.file, slot.source.line, slot.number if isinstance(slot, MessageText) else 0
