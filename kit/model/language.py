"""Languages: how each one writes dates, times and lists, and which way it runs."""

from __future__ import annotations

from collections.abc import Mapping

from kit.model.option import option
from kit.values import dataclass

Localised = Mapping[str, str]
"""The same words in one or more languages, by language tag."""


@dataclass(frozen=True, slots=True)
class Language:
    """One language of the campaign.

    id: its tag, as 'en' or 'cy'. direction: 'ltr' or 'rtl'. date and dates: patterns with {weekday}, {day}, {month},
    {year}. list_two and list_last: patterns with {rest} and {last} that join the last name of a list to the others.
    """

    id: str
    name: str = option("its name, in the language itself")
    direction: str = option("ltr, from left to right, or rtl, from right to left")
    months: tuple[str, ...] = option("the twelve months, in the form that a date needs")
    weekdays: tuple[str, ...] = option("the seven days of the week, Monday first")
    date: str = option("how a date is written, from {weekday}, {day}, {month} and {year}")
    time_range: str = option("how two times are joined, from {starts} and {ends}")
    midday: str = option("the words for twelve noon")
    am: str = option('the letters after a time before noon; "" if people count to 24 hours')
    pm: str = option('the letters after a time after noon; "" if people count to 24 hours')
    list_separator: str = option("the sign between the names of a list")
    list_two: str = option("how two names are joined, from {rest} and {last}")
    list_last: str = option("how the last of three or more joins the others, from {rest} and {last}")
    article: str = option("the word before a name, if the language has only one", "")
    quotes: str = option("four marks: around a quotation, and around one in it", "“”‘’")
    letters: str = option("every letter of the language, in small letters, to find typefaces that lack one", "")


def in_language(words: Localised, language: str) -> str:
    """Return the words in the language asked for, else in English, else in the first there is, else ''."""
    return words.get(tag_for(words, language), "")


def tag_for(words: Mapping[str, object], language: str) -> str:
    """Return the tag under which words are kept that serve for a language: its own, English, the first, or ''."""
    for tag in (language, language.split("-")[0], "en"):
        if tag in words:
            return tag
    return next(iter(words), "")


def lacks(words: Mapping[str, object], language: str) -> bool:
    """Tell whether words in one or more languages are not there in this one."""
    return language not in words and language.split("-")[0] not in words


def language_of(tag: str, languages: Mapping[str, Language]) -> Language:
    """Return the language of a tag, English if there is none of that tag, else the first."""
    return languages.get(tag) or languages.get("en") or next(iter(languages.values()))
