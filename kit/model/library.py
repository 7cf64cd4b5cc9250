"""Everything that the asset folders offer, as one value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field, replace
from pathlib import Path
from typing import Any

from kit.model.blocks import Block
from kit.model.campaign import Campaign
from kit.model.head import Head
from kit.model.kit import EACH, Kit, LogoChoice, OwnMessage, PieceChoice, WhichEvent, shown_events
from kit.model.language import Language, language_of
from kit.model.language_names import language_called
from kit.model.layer import Layer
from kit.model.logo import LogoVersions
from kit.model.message import Message, Partner, ThankYou, Wording
from kit.model.promises import Promises
from kit.model.template import Template
from kit.problems import Problem
from kit.values import dataclass


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """What was withdrawn: what people call it, the reason that the campaign gives, and the file that says so."""

    title: str
    reason: str
    file: str


@dataclass(frozen=True, slots=True)
class Library:
    """Everything that the asset folders offer, laid over one another.

    messages, templates, heads of these, blocks: each is read when something asks for it, where they are promises.
    fonts, pictures and profiles: files by name. layers: the folders over the shipped one, the topmost last.
    logos: the files of each name, the topmost first.
    hidden_pictures: the files of the same name below each picture, the upper ones first.
    campaigns: the ids of all campaigns that the folders offer, the program's own first.
    withdrawn_messages, withdrawn_partners: what the campaign does not offer any more.
    found: the problems of the folders and of what is read at once.
    """

    campaign: Campaign
    languages: Mapping[str, Language]
    messages: Mapping[str, Message]
    partners: Mapping[str, Partner]
    thank_yous: Mapping[str, ThankYou]
    templates: Mapping[str, Template]
    fonts: Mapping[str, Path]
    pictures: Mapping[str, Path]
    profiles: Mapping[str, Path]
    blocks: Mapping[str, Block] = field(default_factory=dict)
    logos: Mapping[str, tuple[Path, ...]] = field(default_factory=dict)
    layers: tuple[Layer, ...] = ()
    hidden_pictures: Mapping[str, tuple[Path, ...]] = field(default_factory=dict)
    campaigns: tuple[str, ...] = ()
    withdrawn_messages: Mapping[str, Withdrawn] = field(default_factory=dict)
    withdrawn_partners: Mapping[str, Withdrawn] = field(default_factory=dict)
    found: tuple[Problem, ...] = field(default=(), compare=False)
    heads: Mapping[str, Head] = field(default_factory=dict, compare=False)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """The problems of the folders and of the files that were read so far."""
        return (*self.found, *(problem for each in self._promised() for problem in each.problems))

    @property
    def is_read(self) -> bool:
        """Whether all that it holds was read."""
        return all(len(each.kept) == len(each.ids) for each in self._promised())

    def designs(self) -> list[Head | Template]:
        """Return every design, read no further than its head if nobody has asked for more of it yet."""
        if not isinstance(self.templates, Promises):
            return list(self.templates.values())
        kept = self.templates.kept
        known = (kept[id].value if id in kept else self.heads.get(id) for id in self.templates.ids)
        return [design for design in known if design]

    def read_all(self) -> tuple[Problem, ...]:
        """Read what nobody has asked for yet, and return the problems of everything."""
        for each in self._promised():
            len(each)
        return self.problems

    def _promised(self) -> list[Promises[Any]]:
        return [each for each in (self.messages, self.templates, self.blocks) if isinstance(each, Promises)]


def with_known_language(kit: Kit, library: Library) -> Kit:
    """Return a kit with its languages under the tags that the library knows them by; as they are if it does not."""
    first, second = (language_called(each, library.languages) or each for each in (kit.language, kit.second_language))
    second = "" if second == first else second
    changed = (first, second) != (kit.language, kit.second_language)
    return replace(kit, language=first, second_language=second) if changed else kit


def chosen_message(choice: str | OwnMessage, kit: Kit, library: Library) -> Message | None:
    """Return a message that a kit chose, None if there is none of its id; the group's own is in the kit's language."""
    if isinstance(choice, str):
        return library.messages.get(choice)
    own = Wording(choice.headline, choice.short, choice.long)
    return Message("", (), (), "", {language_of(kit.language, library.languages).id: own})


def logo_versions(choice: LogoChoice, library: Library) -> LogoVersions | None:
    """Return a logo of the campaign or of a partner that a kit chose, None if there is none, or if it is a file."""
    if choice.asset:
        return library.campaign.own_logos.get(choice.asset)
    partner = library.partners.get(choice.partner)
    return partner.logo if partner else None


def wanted_pieces(kit: Kit, library: Library) -> tuple[PieceChoice, ...]:
    """Return the pieces that a kit wants, each once; one for each event is there as often, in the order of days."""
    return tuple(dict.fromkeys(each for choice in kit.pieces for each in for_each_event(choice, kit, library)))


def for_each_event(choice: PieceChoice, kit: Kit, library: Library) -> tuple[PieceChoice, ...]:
    """Return the pieces that one choice asks for: several where it is to be made for each of several events."""
    if choice.event != EACH:
        return (choice,)
    template = library.templates.get(choice.template)
    shown = shown_events(choice, kit) if template and template.wants.event != "no" else ()
    if len(shown) < 2:
        return (replace(choice, event=WhichEvent()),)
    return tuple(replace(choice, event=WhichEvent(number + 1)) for number in shown)
