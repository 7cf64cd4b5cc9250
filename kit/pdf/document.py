"""What a PDF file says about itself, and what it lets a reader do."""

from __future__ import annotations

from datetime import date
from typing import Final

from kit.values import dataclass

LONG_AGO: Final = date(2000, 1, 1)
"""The day of what has none."""


@dataclass(frozen=True, slots=True)
class Document:
    """What a PDF file says about itself, mostly in words that people chose.

    language: the BCP 47 tag of most of its text, as 'en' or 'cy'. edition: what tells the file from others of the same
    title, for its identifier only. day: the date that it has where a standard wants one. links: whether addresses can
    be clicked. accessible: whether the file says that it keeps to PDF/UA-1. duplex: how a printer is to turn the paper,
    as PDF calls it: 'Simplex', 'DuplexFlipShortEdge' or 'DuplexFlipLongEdge', and not to scale it; '' to leave that
    to the printer.
    """

    title: str
    author: str
    language: str
    subject: str = ""
    keywords: tuple[str, ...] = ()
    edition: str = ""
    day: date = LONG_AGO
    links: bool = False
    accessible: bool = False
    duplex: str = ""
