"""What one group chose: a value that is never changed, only replaced."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time

VERSION = 1
"""The version of kit files that this program writes."""


@dataclass(frozen=True, slots=True)
class GroupDetails:
    """Who the group is; everything but the name may be empty."""

    name: str = ""
    strapline: str = ""
    phone: str = ""
    email: str = ""
    website: str = ""
    address: str = ""


@dataclass(frozen=True, slots=True)
class Event:
    """The group's own event; every part may be left out."""

    title: str = ""
    date: date | None = None
    starts: time | None = None
    ends: time | None = None
    venue: str = ""
    note: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True)
class LogoChoice:
    """A logo file, relative to the kit file, and what it shows in words."""

    file: str
    alt: str = ""


@dataclass(frozen=True, slots=True)
class ThankYouChoice:
    """Which wording thanks whom: partners by id, others by name; text replaces the wording."""

    wording: str = ""
    partners: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    text: str = ""


@dataclass(frozen=True, slots=True)
class PieceChoice:
    """A piece that the group wants: a template by id, and a size of its, the template's own if empty."""

    template: str
    size: str = ""


@dataclass(frozen=True, slots=True)
class Kit:
    """What one group chose. messages: by id, the first one leads."""

    group: GroupDetails
    pieces: tuple[PieceChoice, ...]
    language: str = "en"
    event: Event | None = None
    messages: tuple[str, ...] = ()
    logos: tuple[LogoChoice, ...] = ()
    thank_you: ThankYouChoice | None = None
