"""One text as a number, a yes or no, a date, a time or one of a few words.

Every function here raises Expected, which says what should have been written.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Mapping
from datetime import date, time
from typing import Final

from kit.records.expected import Expected
from kit.records.nodes import name_key
from kit.words.words import Phrase, Value

LARGEST: Final = 1_000_000.0
"""No number in any file is larger than this."""

MOST_SHOWN: Final = 24
"""No hint lists more words than this."""

_MONTHS: Final = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
_AROUND: Final = " \t\n\xa0“”„‟‘’"  # what may stand around a date or time: word processors make quotes curly
_ISO_DATE: Final = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})")
_UK_DATE: Final = re.compile(r"([0-9]{1,2})[/.]([0-9]{1,2})[/.]([0-9]{4})")
_LONG_DATE: Final = re.compile(r"([0-9]{1,2})(?:st|nd|rd|th)?\s+([a-z]{3,9})\.?,?\s+([0-9]{4})")
_TIME: Final = re.compile(r"([0-9]{1,2})(?:[:.]([0-9]{2}))?\s*([ap])?\.?(?:m\.?)?")
_NUMBER: Final = re.compile(r"[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]+)?")
_WHOLE: Final = re.compile(r"[+-]?[0-9]{1,7}")

PATTERNS: Final[Mapping[type, tuple[re.Pattern[str], ...]]] = {
    float: (_NUMBER,),
    int: (_WHOLE,),
    date: (_ISO_DATE, _UK_DATE, _LONG_DATE),
    time: (_TIME, re.compile("noon|midday")),
}
"""What texts look like that can be read as each type, in small letters."""


def read_float(text: str) -> float:
    """Read a number with or without a decimal point."""
    if not _NUMBER.fullmatch(text.strip()) or not abs(value := float(text)) <= LARGEST:
        raise Expected("expected-number", most=int(LARGEST))
    return value


def read_int(text: str) -> int:
    """Read a whole number."""
    if not _WHOLE.fullmatch(text.strip()) or abs(value := int(text)) > LARGEST:
        raise Expected("expected-whole-number")
    return value


def read_bool(text: str) -> bool:
    """Read yes or no."""
    word = text.strip().lower()
    if word not in ("yes", "no", "true", "false", "on", "off"):
        raise Expected("expected-yes-or-no")
    return word in ("yes", "true", "on")


def read_date(text: str) -> date:
    """Read '2016-06-08', '8 June 2016' or '8/6/2016', day first as in the United Kingdom."""
    words = text.strip(_AROUND).lower()
    try:
        if match := _ISO_DATE.fullmatch(words):
            return date(int(match[1]), int(match[2]), int(match[3]))
        if match := _UK_DATE.fullmatch(words):
            return date(int(match[3]), int(match[2]), int(match[1]))
        if match := _LONG_DATE.fullmatch(words):
            month = next(number for number, name in enumerate(_MONTHS, 1) if name.startswith(match[2]))
            return date(int(match[3]), month, int(match[1]))
    except (ValueError, StopIteration):
        raise Expected("expected-date.calendar") from None
    raise Expected("expected-date")


def read_time(text: str) -> time:
    """Read '10:00', '10.00', '10am', '10:30 pm', 'noon'; a bare '10' could be morning or evening and is refused."""
    words = text.strip(_AROUND).lower()
    if words in ("noon", "midday"):
        return time(12)
    match = _TIME.fullmatch(words)
    if not match or not (match[2] or match[3]) or (words.endswith(("m", "m.")) and not match[3]):
        raise Expected("expected-time")
    hour, minute = int(match[1]), int(match[2] or 0)
    if match[3] and not 1 <= hour <= 12:
        raise Expected("expected-time")
    if match[3]:
        hour = hour % 12 + (12 if match[3] == "p" else 0)
    if hour > 23 or minute > 59:
        raise Expected("expected-time.day")
    return time(hour, minute)


def read_word(text: str, known: Iterable[str]) -> str:
    """Return the one of a few words that was meant; capitals, hyphens and underscores make no difference."""
    words = list(known)
    if text in words:
        return text
    for word in words:
        if name_key(word) == name_key(text):
            return word
    raise Expected("expected-word", known=tuple(word for word in words if word))


def suggestion(text: str, known: Iterable[str]) -> Phrase:
    """Return the hint for a word that is not known: 'Did you mean “coral”? There are: coral, mint, sun.'"""
    words = sorted(word for word in known if word)
    if not words:
        return Phrase("suggestion.none")
    close = closest(text, words)
    which = "-".join(part for part in (close and "close", "more" if len(words) > MOST_SHOWN else "") if part)
    values: dict[str, Value] = {"close": close, "known": tuple(words[:MOST_SHOWN]), "more": len(words) - MOST_SHOWN}
    return Phrase(f"suggestion.{which}".rstrip("."), values)


def suggest(text: str, known: Iterable[str]) -> str:
    """Transition: the same hint in English; what is in the catalogue takes `suggestion` as one of its values."""
    from kit.words.saying import FILES

    return FILES.phrase(suggestion(text, known))


def closest(text: str, known: Iterable[str]) -> str:
    """Return the known word most like the text, '' if none is."""
    by_key = {name_key(word): word for word in known if word}
    found = difflib.get_close_matches(name_key(text[:100]), by_key, 1, 0.6)
    return by_key[found[0]] if found else ""
