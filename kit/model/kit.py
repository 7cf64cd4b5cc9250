"""What one group chose: a value that is never changed, only replaced."""

from __future__ import annotations

from datetime import date, time

from kit.model.option import option
from kit.values import dataclass

VERSION = 1
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
    """The group's own event; every part may be left out."""

    title: str = option("what it is called", "")
    date: date | None = option("its day, for example 2016-06-08 or 8 June 2016", None)
    starts: time | None = option(
        'when it starts, for example 10:30am or "14:30"; 1 to 6 without am or pm is in the afternoon', None
    )
    ends: time | None = option('when it ends, for example 11:30am or "16:00"', None)
    venue: str = option("where it is", "")
    note: str = option("one line more, for example: Free. No need to book.", "")
    link: str = option("a web address, which is also made into a QR code", "")


@dataclass(frozen=True, slots=True)
class LogoChoice:
    """A logo file, relative to the kit file, and what it shows in words."""

    file: str = option("the file, beginning in the folder of the kit: logos/our-logo.png")
    alt: str = option("what it shows, in words", "")


@dataclass(frozen=True, slots=True)
class ThankYouChoice:
    """Which wording thanks whom: partners by id, others by name; text replaces the wording."""

    wording: str = option("which words: warm, formal, short, nursery, community, volunteers", "")
    partners: tuple[str, ...] = option("partners of the week by their ids; see awareness-kit list partners", ())
    also: tuple[str, ...] = option("the names of others", ())
    text: str = option("words of your own, instead of the wording", "")


@dataclass(frozen=True, slots=True)
class PieceChoice:
    """A piece that the group wants: a template by id, and a size of its, the template's own if empty."""

    template: str = option("which design; see awareness-kit list templates")
    size: str = option("one of its sizes, for example A3; its own if left out", "")


@dataclass(frozen=True, slots=True)
class PackName:
    """A pack by its name, and which version of it."""

    name: str = option("what the pack is called")
    version: str = option("which version of it", "")


@dataclass(frozen=True, slots=True)
class Kit:
    """What one group chose. messages: by id, the first one leads. packs: those that what it chose came from."""

    group: GroupDetails
    pieces: tuple[PieceChoice, ...]
    language: str = "en"
    event: Event | None = None
    messages: tuple[str, ...] = ()
    logos: tuple[LogoChoice, ...] = ()
    thank_you: ThankYouChoice | None = None
    packs: tuple[PackName, ...] = ()
