"""What a PDF file says about itself, and what it lets a reader do."""

from __future__ import annotations

from kit.values import dataclass


@dataclass(frozen=True, slots=True)
class Document:
    """What a PDF file says about itself, mostly in words that people chose.

    language: the BCP 47 tag of most of its text, as 'en' or 'cy'. edition: what tells the file from others of the same
    title, for its identifier only. links: whether addresses can be clicked. accessible: whether the file says that it
    keeps to PDF/UA-1.
    """

    title: str
    author: str
    language: str
    subject: str = ""
    keywords: tuple[str, ...] = ()
    edition: str = ""
    links: bool = False
    accessible: bool = False
