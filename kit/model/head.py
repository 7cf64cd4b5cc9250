"""The head of a design: what it is called, can be and has room for, without what stands on its pages."""

from __future__ import annotations

from typing import Final, Literal

from kit.model.language import Localised
from kit.model.measures import Distance, PageSize, Range
from kit.model.option import option
from kit.values import dataclass

VERSION: Final = 2
"""The version of the language of designs: in the first, nothing was between elements for which no gap is written."""

NOTHING: Final = "none"
"""What is written for a part that is taken out."""


class TemplateName(str):
    """The name of another template."""


@dataclass(frozen=True, kw_only=True)
class PageHead:
    """One side of a design, by what it is called."""

    name: str = option("what this side is called: front, back")


@dataclass(frozen=True, kw_only=True)
class Wants:
    """How much a template has room for, and whether it needs an event, or a photo: 'no', 'maybe' or 'yes'."""

    messages: Range = option("how many messages it has room for: 1, up to 3, 1 to 3, none", Range())
    event: Literal["no", "maybe", "yes"] = option("whether it shows the group's event: yes, maybe or no", "no")
    logos: Range = option("how many logos it has room for: up to 8, none", Range())
    thank_you: bool = option("whether it shows the thank-you", False)
    photo: Literal["no", "maybe", "yes"] = option("whether it shows a photo of the group's own: yes, maybe or no", "no")


@dataclass(frozen=True, kw_only=True)
class TemplateHead:
    """What a design says of itself. size: the one it was drawn at; scales_to: the others it may be scaled to.

    extends: the name of the template that it started from; what that one lent it is part of this one already.
    """

    name: Localised = option("the name that people see when they choose it")
    kind: Literal["poster", "leaflet", "card", "social", "other"] = option("poster, leaflet, card, social or other")
    size: PageSize = option("the size that its lengths are for: A4, A4 landscape, 148 x 210 mm, 1080 x 1080 px")
    pages: tuple[PageHead, ...] = option("its sides, front first", within=(0, 16))
    version: int = option(
        "2 for this language; without it, there is no room between elements for which no gap is written",
        1,
        within=(1, VERSION),
    )
    about: Localised = option("a sentence about what it is good for", {})
    words: Localised = option("what else people call it when they search for it: flyer, brochure, postcard", {})
    scales_to: tuple[PageSize, ...] = option(
        "the other sizes that people may choose, for example [A3, A2]", (), within=(0, 12)
    )
    fold: Literal["none", "tri-fold", "half-fold", "z-fold", "saddle-stitch"] | tuple[Distance, ...] = option(
        "how the sheet is folded: none, tri-fold, half-fold, z-fold; saddle-stitch for a booklet of any number of "
        "pages, whose size is that of a page; or to and fro, with the widths of the panels from left to right on its "
        "outside: [99mm, 99mm, 99mm]",
        "none",
    )
    wants: Wants = option("what it has room for, of what a group chooses", Wants())
    extends: TemplateName = option("the template that this one starts from", TemplateName())

    @property
    def two_sided(self) -> bool:
        """Whether the second of two pages is printed behind the first."""
        return self.kind in ("leaflet", "card")

    def sizes(self) -> tuple[PageSize, ...]:
        """Return every size of this template, its own first."""
        return (self.size, *self.scales_to)


@dataclass(frozen=True, kw_only=True)
class Head(TemplateHead):
    """The head of a template, with its id and the file that it was read from."""

    id: str
    file: str
