"""One awareness week: its name, dates, colours, typefaces and rules. A new year is a new file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import date
from typing import Final

from kit.colour import Colour
from kit.model import sparing
from kit.model.language import Localised
from kit.model.logo import LogoVersions
from kit.model.paint import with_roles
from kit.records.expected import Expected, Pattern
from kit.values import dataclass

LONGEST_ID: Final = 60
"""The id of a campaign has no more letters."""


class CampaignId(str):
    """The id of a campaign, as kits and packs speak of it."""

    PATTERN = Pattern(r"[a-z0-9]+(?:-[a-z0-9]+)*")

    @classmethod
    def parse(cls, text: str) -> CampaignId:
        """Read small letters and digits, with hyphens between them."""
        if len(text) > LONGEST_ID or not cls.PATTERN.fullmatch(text):
            raise Expected("expected-campaign-id")
        return cls(text)


@dataclass(frozen=True, slots=True)
class TypeStyle:
    """One step of the type scale.

    typeface: the name of a family of the campaign, as 'headline'. size and least: points on A4; text is never set
    smaller than least, whatever the paper. leading: line pitch as a multiple of the size. tracking: thousandths of an
    em. growth: how the size follows the paper, 1 in proportion, 0 not at all. balanced: lines of equal length.
    bold: the name of the family for words between two asterisks, '' if the style has none.
    """

    name: str
    typeface: str
    size: float
    least: float
    leading: float = 1.35
    tracking: float = 0.0
    growth: float = 1.0
    balanced: bool = False
    bold: str = ""


@dataclass(frozen=True, slots=True)
class LogoRules:
    """How logos are to be shown: least height in mm, clear space as a share of the logo's width."""

    least_height: float = 15.0
    clear_space: float = 0.25


@dataclass(frozen=True, slots=True)
class Campaign:
    """One awareness week.

    id: the name by which kits and packs speak of it. colours: by name. roles: which of them is ground, ink and so on.
    palette: the colours by both. own_logos: the logos of the week by their ids. typefaces: the files of each family,
    best first; the others serve for letters that it lacks. figures: by a typeface's file, the one whose figures it has.
    reviewed: by language, who has read the name, the line and the words of the designs.
    inks: which it is printed with (`kit.model.sparing`); palette is what grounds and shapes are painted with then,
    word_palette what words are, day_palette what days are.
    """

    name: Localised
    starts: date
    ends: date
    organiser: str
    website: str
    hashtag: str
    line: Localised
    colours: Mapping[str, Colour]
    typefaces: Mapping[str, tuple[str, ...]]
    type_scale: Mapping[str, TypeStyle]
    logos: LogoRules
    file: str = ""
    id: str = ""
    figures: Mapping[str, str] = field(default_factory=dict)
    roles: Mapping[str, str] = field(default_factory=dict)
    own_logos: Mapping[str, LogoVersions] = field(default_factory=dict)
    reviewed: Mapping[str, str] = field(default_factory=dict)
    inks: str = sparing.FULL
    palette: Mapping[str, Colour] = field(init=False, compare=False, repr=False)
    word_palette: Mapping[str, Colour] = field(init=False, compare=False, repr=False)
    day_palette: Mapping[str, Colour] = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        of_roles = {role: self.colours[name] for role, name in with_roles(self.roles, self.colours).items()}
        whole = {**of_roles, **self.colours}
        object.__setattr__(self, "palette", sparing.grounds(whole, self.inks))
        object.__setattr__(self, "word_palette", sparing.words(whole, self.inks))
        object.__setattr__(self, "day_palette", sparing.days(whole, self.inks))

    @property
    def contour(self) -> Colour | None:
        """The colour of a hairline round figures that are pale for the sake of ink, None where they are not."""
        return None if self.inks == sparing.FULL else sparing.darkest(self.word_palette)

    @property
    def plain_chain(self) -> tuple[str, ...]:
        """The typeface files of its smallest style, the best first: what notes for whoever prints are set in."""
        return self.typefaces[min(self.type_scale.values(), key=lambda style: style.size).typeface]

    def chain(self, style: str) -> tuple[str, ...]:
        """Return the typeface files of a style of the type scale, the best first."""
        return self.typefaces[self.type_scale[style].typeface]

    def bold_chain(self, style: str) -> tuple[str, ...]:
        """Return the typeface files of a style's bold words, those of the style itself behind them."""
        bold = self.type_scale[style].bold
        return tuple(dict.fromkeys((*(self.typefaces[bold] if bold else ()), *self.chain(style))))
