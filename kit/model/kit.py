"""What one group chose: a value that is never changed, only replaced."""

from __future__ import annotations

import re
from datetime import date, time
from pathlib import PurePosixPath
from typing import Final, Literal

from kit.model.file_words import words_of_file
from kit.model.logo import EmptyBorder, Treatment, WhiteBackground
from kit.model.measures import Focus
from kit.model.option import no_key, option
from kit.records.expected import Expected, Pattern
from kit.values import dataclass

VERSION = 2
"""The version of kit files that this program writes."""


@dataclass(frozen=True, slots=True)
class GroupDetails:
    """Who the group is; everything but the name may be empty."""

    name: str = option("what the group is called", "")
    strapline: str = option("a few words under the name", "")
    phone: str = option("its phone number", "")
    email: str = option("its email address", "")
    website: str = option("its website", "")
    address: str = option("where it is, for a letter or a visitor", "")


@dataclass(frozen=True, slots=True)
class Event:
    """An event of the group's own; every part may be left out."""

    title: str = option("what it is called", "")
    date: date | None = option("its day, for example 2016-06-08 or 8 June 2016", None)
    starts: time | None = option(
        'when it starts, for example 10:30am or "14:30"; 1 to 6 without am or pm is in the afternoon', None
    )
    ends: time | None = option('when it ends, for example 11:30am or "16:00"', None)
    venue: str = option("where it is", "")
    note: str = option("one line more, for example: Free. No need to book.", "")
    link: str = option("a web address, which is also made into a QR code", "")
    unread: tuple[tuple[str, str], ...] = no_key(())
    """What was written for its day or a time and cannot be read, each with the name of that part: kept as it is."""

    @property
    def empty(self) -> bool:
        """Whether it says nothing at all."""
        return self == _NO_EVENT


_NO_EVENT: Final = Event()


@dataclass(frozen=True, slots=True)
class OwnMessage:
    """A message in the group's own words, in the language of the kit."""

    headline: str = option("the words on a poster, eight or fewer", "")
    short: str = option("the words under a headline, twenty-five or fewer", "")
    long: str = option("the words in a leaflet, up to seventy", "")


LogoRole = Literal["", "ours", "with", "supported by"]
"""Whose a logo is: the group's own, that of somebody it does this with, or of somebody who supports it."""

LOGO_ROLES: Final[tuple[LogoRole, ...]] = ("ours", "with", "supported by")
"""All of them, where one is said."""


class LogoSize(int):
    """How large a logo is beside the others, in per cent: within the bounds in which they still look like equals."""

    PATTERN = Pattern(r"([1-9][0-9]{1,2})\s*%?")
    LEAST, MOST = 80, 125

    @classmethod
    def parse(cls, text: str) -> LogoSize:
        """Read '110%', or the number alone."""
        match = cls.PATTERN.fullmatch(text.strip())
        if not match or not cls.LEAST <= int(match[1]) <= cls.MOST:
            raise Expected("expected-logo-size", least=cls.LEAST, most=cls.MOST)
        return cls(match[1])


@dataclass(frozen=True, slots=True)
class LogoChoice:
    """A logo: a file beside the kit, one of the campaign's own, or that of a partner; just one of the three is said.

    page, background, border: of a file, which itself stays as it is.
    """

    file: str = option("the file, beginning in the folder of the kit: logos/our-logo.png", "")
    asset: str = option("one of the campaign’s own logos; see awareness-kit list logos", "")
    partner: str = option("the partner whose logo it is; see awareness-kit list logos", "")
    alt: str = option("what it shows, in words", "")
    role: LogoRole = option("whose it is: ours, with, supported by; a file is ours, and all else with, if left out", "")
    size: LogoSize | None = option("how large a logo of your own is beside the others, 80% to 125%", None)
    page: int | None = option("which page of a PDF; the first if left out", None, within=(1, 9999))
    background: WhiteBackground = option(
        "remove: its white background is left out, but white inside it stays; remove all: all of its white is", ""
    )
    border: EmptyBorder = option("trim: its empty border is left out; only a very wide one is, if left out", "")

    @property
    def treatment(self) -> Treatment:
        """How it is read from its file."""
        return Treatment(self.page or 0, self.background, self.border)


def own_logo_picture(logo: LogoChoice) -> str:
    """Return the name under which a store keeps a logo of the group's own: another one for each way of reading it."""
    treatment = logo.treatment
    told = (treatment.page > 1 and f"page {treatment.page}", treatment.background, treatment.border)
    return "".join(f"{each}:" for each in told if each) + logo.file


def role_of(logo: LogoChoice) -> LogoRole:
    """Return whose a logo is: a file is the group's own unless it says something else."""
    return logo.role or ("ours" if logo.file else "with")


def read_out(logo: LogoChoice, group_name: str) -> str:
    """Return what is read out of a logo that is a file: its words, else the group's name if it is its own, else what
    the name of the file says.
    """
    own = group_name if role_of(logo) == "ours" else ""
    return logo.alt.strip() or own.strip() or words_of_file(logo.file) or PurePosixPath(logo.file).stem


@dataclass(frozen=True, slots=True)
class PhotoChoice:
    """A photo of the group's own, for designs that have room for one. focus: the point that stays in view, the
    design's own if None.
    """

    file: str = option("the file, beginning in the folder of the kit: photos/our-group.jpg")
    alt: str = option("what it shows, in words", "")
    focus: Focus | None = option(
        "the point that stays in view where it is cut: 50% 30% from its left and top, or top", None
    )
    decorative: bool = option("whether it only decorates: what is read aloud leaves it out", False)


@dataclass(frozen=True, slots=True)
class ThankYouChoice:
    """Which wording thanks whom: partners by id, others by name; text replaces the wording.

    and_names: whether the names come after the text; in a wording they have their place.
    """

    wording: str = option("which words: warm, formal, short, nursery, community, volunteers", "")
    partners: tuple[str, ...] = option("partners of the week by their ids; see awareness-kit list partners", ())
    also: tuple[str, ...] = option("the names of others", ())
    text: str = option("words of your own, instead of the wording", "")
    and_names: bool = option("whether the names come after words of your own", False)


class WhichEvent(str):
    """Which event a piece shows: the number of one, from 1; each, for a piece for each of them; '' for the first."""

    PATTERN = Pattern(r"[1-9][0-9]{0,3}|each", re.IGNORECASE)

    @classmethod
    def parse(cls, text: str) -> WhichEvent:
        """Read the number of an event, or 'each'; nothing is the first."""
        if text.strip() and not cls.PATTERN.fullmatch(text.strip()):
            raise Expected("expected-which-event")
        return cls(text.strip().lower())


EACH = WhichEvent("each")


@dataclass(frozen=True, slots=True)
class PieceChoice:
    """A piece that the group wants: a template by id, a size of its, the template's own if empty, and which event."""

    template: str = option("which design; see awareness-kit list templates")
    size: str = option("one of its sizes, for example A3; its own if left out", "")
    event: WhichEvent = option(
        "which of the events it shows: 2 for the second, or each for one piece each", WhichEvent()
    )


@dataclass(frozen=True, slots=True)
class PackName:
    """A pack by its name, and which version of it."""

    name: str = option("what the pack is called")
    version: str = option("which version of it", "")


@dataclass(frozen=True, slots=True)
class Kit:
    """What one group chose.

    events: as they were typed; pieces count them in this order, and show them in the order of their days. messages: the
    campaign's by id, the group's own in its words; the first one leads. packs: those that what it chose came from.
    campaign: its id, '' for the only one that there is. second_language: that in which its pieces say all a second
    time, '' for none. english_for_missing_words: whether the group agreed that what the campaign does not say in the
    kit's language is in English.
    """

    group: GroupDetails
    pieces: tuple[PieceChoice, ...]
    language: str = "en"
    events: tuple[Event, ...] = ()
    messages: tuple[str | OwnMessage, ...] = ()
    logos: tuple[LogoChoice, ...] = ()
    thank_you: ThankYouChoice | None = None
    packs: tuple[PackName, ...] = ()
    photo: PhotoChoice | None = None
    campaign: str = ""
    second_language: str = ""
    english_for_missing_words: bool = False

    @property
    def tongues(self) -> tuple[str, ...]:
        """Its one language, or both of them."""
        return tuple(filter(None, (self.language, self.second_language)))


def events_by_day(events: tuple[Event, ...]) -> tuple[int, ...]:
    """Return the numbers, from 0, of the events that say something: by day and time, those without a day last."""
    said = [number for number, event in enumerate(events) if not event.empty]
    return tuple(sorted(said, key=lambda number: _moment(events[number])))


def _moment(event: Event) -> tuple[date, time]:
    """Return when an event begins; one without a time is before the others of its day."""
    return event.date or date.max, (event.date and event.starts) or time.min


def shown_events(piece: PieceChoice, kit: Kit) -> tuple[int, ...]:
    """Return the numbers, from 0, of the events that a piece is to show, in the order of their days.

    That is the first if the piece does not say which, all if it is made for each, none if there is none of its number.
    """
    by_day = events_by_day(kit.events)
    if piece.event == EACH:
        return by_day
    if piece.event:
        return tuple(number for number in by_day if number == int(piece.event) - 1)
    return by_day[:1]
