"""Texts and names that people typed, mended: the closest known name, the right weekday, no signs without a typeface."""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Collection, Sequence
from datetime import date
from typing import NamedTuple

from kit.text.chain import missing_characters
from kit.text.cleaning import clean
from kit.text.typefaces import Typefaces

_ENGLISH = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_SHORT = ("Mon", "Tue", "Tues", "Wed", "Weds", "Thu", "Thur", "Thurs", "Fri", "Sat", "Sun")


def closest(word: str, known: Collection[str]) -> str:
    """Return the known word that is most like a word, '' if none is."""
    found = difflib.get_close_matches(word, known, 1)
    return found[0] if found else ""


class WeekdayChange(NamedTuple):
    """One weekday put in another's place, and the text with the right one."""

    wrong: str
    right: str
    text: str


def weekday_change(text: str, day: date, own_names: Sequence[str]) -> WeekdayChange | None:
    """Return a text with the weekday that a date has; None if it names none, the right one, or more than one.

    own_names: the weekdays in the language of the text, from Monday; English ones are known in every language.
    """
    tables = [names for names in (own_names, _ENGLISH) if names]
    long = {name.casefold(): (name, names[day.weekday()]) for names in tables for name in names if _whole(name, text)}
    short = [name for name in _SHORT if re.search(_pattern(name), text)]
    if len(long) + len(short) != 1:
        return None
    if short:
        wrong, right = short[0], _ENGLISH[day.weekday()][:3]
        changed = re.sub(_pattern(wrong), right, text)
    else:
        wrong, right = next(iter(long.values()))
        changed = re.sub(_pattern(wrong), lambda match: _as_written(match[0], right), text, flags=re.IGNORECASE)
    already = wrong == right or (bool(short) and wrong.startswith(right))
    return None if already else WeekdayChange(wrong, right, changed)


def _pattern(word: str) -> str:
    return rf"(?<!\w){re.escape(word)}(?!\w)"


def _whole(word: str, text: str) -> bool:
    return bool(re.search(_pattern(word), text, re.IGNORECASE))


def _as_written(old: str, new: str) -> str:
    """Return a word in capitals or small letters, as another one is written."""
    if len(old) > 1 and old.isupper():
        return new.upper()
    return new.lower() if old.islower() else new


def without_missing_signs(text: str, family: tuple[str, ...], typefaces: Typefaces) -> str:
    """Return a text without the signs and emoji that no typeface of a family has, and the double spaces they leave.

    Letters stay: a word without one would be another word.
    """
    missing = missing_characters(clean(text)[0], family, typefaces)
    signs = {character for character in missing if unicodedata.category(character)[0] not in "LMN"}
    if not signs:
        return text
    kept = "".join(character for character in text if character not in signs)
    return re.sub("\ufe0f|(?<= ) +", "", kept).strip()
