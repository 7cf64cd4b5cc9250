"""What a design may speak of that it does not know: the fields of the week, the group and its events, by their names.

They stand in { } in a design's own words, and behind `when`.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import ClassVar, Final

from kit.records.expected import Pattern, UnknownWord
from kit.records.nodes import name_key

CAMPAIGN_PLACES: Final = ("name", "line", "dates", "website", "hashtag", "organiser")
GROUP_PLACES: Final = ("name", "strapline", "phone", "email", "website", "address")
EVENT_PLACES: Final = (
    "title",
    "date",
    "weekday",
    "day",
    "month",
    "day and month",
    "time",
    "venue",
    "note",
    "link",
    "date and time",
)
PLACES: Final = (
    *(f"campaign.{name}" for name in CAMPAIGN_PLACES),
    *(f"group.{name}" for name in GROUP_PLACES),
    *(f"event.{name}" for name in EVENT_PLACES),
)
"""What may stand in { } in a design's own words."""

_OF_THE_KIT: Final = re.compile(r"\{(?P<place>(?:group|event)\.[^{}]*)\}")

_WORD_JOINER: Final = "\u2060"

ORDINALS: Final = ("second", "third", "fourth", "fifth")


class When(str):
    """What of the kit an element depends on: that it is there, or, with 'no' before it, that it is not."""

    WORDS: ClassVar[tuple[str, ...]] = (
        "event",
        *(f"{ordinal} event" for ordinal in ORDINALS),
        *("date", "time", "title", "venue", "note", "link"),
        *("name", "strapline", "phone", "email", "website", "address"),
        "message",
        *(f"{ordinal} message" for ordinal in ORDINALS),
        *("thank-you", "logos", "second logo", "photo", "second language"),
    )
    KNOWN: ClassVar[tuple[str, ...]] = (*WORDS, *(f"no {word}" for word in WORDS))
    PATTERN = Pattern("(?:no )?(?:" + "|".join(WORDS) + ")")

    @classmethod
    def parse(cls, text: str) -> When:
        """Read one of the words, 'no' before it or not; capitals and hyphens make no difference."""
        for word in cls.KNOWN:
            if name_key(word) == name_key(text):
                return cls(word)
        raise UnknownWord("unknown-word", text, cls.KNOWN)

    @property
    def what(self) -> str:
        """What it is about, '' if about nothing."""
        return self.removeprefix("no ")

    @property
    def wanted(self) -> bool:
        """Whether that is to be there."""
        return not self.startswith("no ")


class CodeAddress(str):
    """What a QR code opens: an address of the event, the group or the week, or one of the design's own."""

    KNOWN: ClassVar[tuple[str, ...]] = ("event.link", "group.website", "campaign.website")
    PATTERN = Pattern(r"event\.link|group\.website|campaign\.website|https?://[^\s.]+\.\S+")

    @classmethod
    def parse(cls, text: str) -> CodeAddress:
        """Read 'event.link' and the like, or a web address that begins with https://."""
        if not cls.PATTERN.fullmatch(text.strip()):
            raise UnknownWord("unknown-code", text, cls.KNOWN)
        return cls(text.strip())

    @property
    def is_own(self) -> bool:
        """Whether it is an address of the design's own."""
        return self not in self.KNOWN


_SIGN: Final = re.compile(r"\{\{|\}\}|\{(?P<place>[^{}]*)\}")


def filled_in(words: str, said: Callable[[str], str | None]) -> str:
    """Return a design's own words with what is said of each place put in; '{{' and '}}' are brackets to be shown.

    said: returns that for a place, None for one that is none; it is never bold, and its asterisks stay.
    """

    def put(match: re.Match[str]) -> str:
        if match["place"] is None:
            return match[0][0]
        found = said(match["place"])
        return match[0] if found is None else found.replace("**", f"*{_WORD_JOINER}*")

    return _SIGN.sub(put, words)


def speaks_of_the_kit(words: str) -> tuple[str, ...]:
    """Return the places in a design's own words in which something of the kit is put: 'event.venue'."""
    return tuple(match["place"] for match in _OF_THE_KIT.finditer(words) if match["place"] in PLACES)


def says_something(words: str) -> bool:
    """Tell whether a design's own words say anything themselves, as '{campaign.name}' and a number do not."""
    return any(letter.isalpha() for letter in _SIGN.sub("", words))
