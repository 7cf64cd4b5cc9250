"""Languages: how each one writes dates, times and lists, and which way it runs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

Localised = Mapping[str, str]
"""The same words in one or more languages, by language tag."""


@dataclass(frozen=True, slots=True)
class Language:
    """One language of the campaign.

    id: its tag, as 'en' or 'cy'. direction: 'ltr' or 'rtl'. date and dates: patterns with {weekday}, {day}, {month},
    {year}. list_two and list_last: patterns with {rest} and {last} that join the last name of a list to the others.
    """

    id: str
    name: str
    direction: str
    months: tuple[str, ...]
    weekdays: tuple[str, ...]
    date: str
    time_range: str
    midday: str
    am: str
    pm: str
    list_separator: str
    list_two: str
    list_last: str
    article: str = ""


def in_language(words: Localised, language: str) -> str:
    """Return the words in the language asked for, else in English, else in the first there is, else ''."""
    return words.get(tag_for(words, language), "")


def tag_for(words: Mapping[str, object], language: str) -> str:
    """Return the tag under which words are kept that serve for a language: its own, English, the first, or ''."""
    for tag in (language, language.split("-")[0], "en"):
        if tag in words:
            return tag
    return next(iter(words), "")
