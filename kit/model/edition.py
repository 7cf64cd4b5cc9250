"""Editions of a piece for people who read differently: the same words in another form."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple

POINTS: Final = (16, 18, 24)
"""The sizes of type that a printed edition may have: large print begins at 16 points (Clear Print, RNIB)."""

KINDS: Final = ("poster", "leaflet")
"""The kinds of designs that have editions: those with something to read."""


class Edition(NamedTuple):
    """One form of a piece. name: in languages, by their tags. points: the size of its type.

    by_sentence: whether each sentence begins a line, with a picture beside what belongs together. is_text: whether its
    file is a text, which has no type of its own and is shown in this one.
    """

    id: str
    about: str
    name: Mapping[str, str]
    points: int
    by_sentence: bool = False
    is_text: bool = False

    @property
    def mark(self) -> str:
        """What tells its files from those of others, in words."""
        return self.name["en"] if self.is_text else f"{self.name['en']} {self.points} pt"


LARGE_PRINT: Final = Edition(
    "large-print",
    "in large letters, on as many A4 pages as it takes",
    {"en": "large print", "cy": "print bras"},
    18,
)
PLAIN_TEXT: Final = Edition(
    "plain-text",
    "a text file, for screen readers and to send",
    {"en": "plain text", "cy": "testun plaen"},
    16,
    is_text=True,
)
EASY_READ: Final = Edition(
    "easy-read",
    "a sentence a line, with pictures beside them",
    {"en": "easy read layout", "cy": "cynllun hawdd ei ddarllen"},
    16,
    by_sentence=True,
)
EDITIONS: Final = {each.id: each for each in (LARGE_PRINT, PLAIN_TEXT, EASY_READ)}
