"""What a PDF file says about itself."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Document:
    """What a PDF file says about itself, in words that people chose.

    language: the BCP 47 tag of most of its text, as 'en' or 'cy'.
    """

    title: str
    author: str
    language: str
    subject: str = ""
    keywords: tuple[str, ...] = ()
