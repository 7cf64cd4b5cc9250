"""What people write over the columns of their tables, in each language of the campaign."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from kit.merge.heading_words.asian import ARABIC, BENGALI, GUJARATI, PUNJABI, TAMIL, URDU
from kit.merge.heading_words.british import ENGLISH, WELSH
from kit.merge.heading_words.european import POLISH, ROMANIAN, UKRAINIAN
from kit.merge.heading_words.words import HeadingWords

HEADINGS: Final[Mapping[str, HeadingWords]] = {
    "en": ENGLISH,
    "cy": WELSH,
    "pl": POLISH,
    "ro": ROMANIAN,
    "uk": UKRAINIAN,
    "ur": URDU,
    "ar": ARABIC,
    "bn": BENGALI,
    "pa": PUNJABI,
    "gu": GUJARATI,
    "ta": TAMIL,
}
"""The words of each language that headings are understood in. All are, whatever the language of the kit."""
