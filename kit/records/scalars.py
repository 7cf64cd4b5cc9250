"""One text as a number, a yes or no, a date, a time or one of a few words.

Every function here raises ValueError that says what was expected, as in 'a date as 2016-06-08'.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Mapping
from datetime import date, time
from typing import Final

from kit.records.nodes import name_key

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
        raise ValueError(f"a number as 1.5, not above {LARGEST:.0f}")
    return value


def read_int(text: str) -> int:
    """Read a whole number."""
    if not _WHOLE.fullmatch(text.strip()) or abs(value := int(text)) > LARGEST:
        raise ValueError("a whole number as 3")
    return value


def read_bool(text: str) -> bool:
    """Read yes or no."""
    word = text.strip().lower()
    if word not in ("yes", "no", "true", "false", "on", "off"):
        raise ValueError("yes or no")
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
        raise ValueError("a date that is in the calendar, as 2016-06-08 or 8 June 2016") from None
    raise ValueError("a date as 2016-06-08 or 8 June 2016")


def read_time(text: str) -> time:
    """Read '10:00', '10.00', '10am', '10:30 pm', 'noon'; a bare '10' could be morning or evening and is refused."""
    words = text.strip(_AROUND).lower()
    if words in ("noon", "midday"):
        return time(12)
    match = _TIME.fullmatch(words)
    if not match or not (match[2] or match[3]) or (words.endswith(("m", "m.")) and not match[3]):
        raise ValueError("a time as 10:00, 14:30 or 2.30pm")
    hour, minute = int(match[1]), int(match[2] or 0)
    if match[3] and not 1 <= hour <= 12:
        raise ValueError("a time as 10:00, 14:30 or 2.30pm")
    if match[3]:
        hour = hour % 12 + (12 if match[3] == "p" else 0)
    if hour > 23 or minute > 59:
        raise ValueError("a time between 00:00 and 23:59")
    return time(hour, minute)


def read_word(text: str, known: Iterable[str]) -> str:
    """Return the one of a few words that was meant; capitals, hyphens and underscores make no difference."""
    words = list(known)
    if text in words:
        return text
    for word in words:
        if name_key(word) == name_key(text):
            return word
    raise ValueError("one of " + ", ".join(word for word in words if word))


def suggest(text: str, known: Iterable[str]) -> str:
    """Return a hint for a word that is not known: 'Did you mean "coral"? There are: coral, mint, sun.'"""
    words = sorted(word for word in known if word)
    if not words:
        return "There are none to choose from."
    shown = words if len(words) <= MOST_SHOWN else [*words[:MOST_SHOWN], f"and {len(words) - MOST_SHOWN} more"]
    close = closest(text, words)
    return (f'Did you mean "{close}"? ' if close else "") + f"There are: {', '.join(shown)}."


def closest(text: str, known: Iterable[str]) -> str:
    """Return the known word most like the text, '' if none is."""
    by_key = {name_key(word): word for word in known if word}
    found = difflib.get_close_matches(name_key(text[:100]), by_key, 1, 0.6)
    return by_key[found[0]] if found else ""
