"""One text as a number, a yes or no, or one of a few words.

Every function here raises Expected, which says what should have been written.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Final

from kit.records.expected import Expected
from kit.records.nodes import name_key
from kit.words.words import Phrase, Value

LARGEST: Final = 1_000_000.0
"""No number in any file is larger than this."""

_NOTHING: Final[Mapping[str, str]] = {}

MOST_SHOWN: Final = 24
"""No hint lists more words than this."""

_NUMBER: Final = re.compile(r"[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]+)?")
_WHOLE: Final = re.compile(r"[+-]?[0-9]{1,7}")

PATTERNS: Final[Mapping[type, re.Pattern[str]]] = {float: _NUMBER, int: _WHOLE}
"""What texts look like that can be read as each type, in small letters."""


def read_float(text: str) -> float:
    """Read a number with or without a decimal point."""
    if "," in text and _NUMBER.fullmatch(point := text.strip().replace(",", ".")):
        raise Expected("expected-number.point", better=point)
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


def read_word(text: str, known: Iterable[str]) -> str:
    """Return the one of a few words that was meant; capitals, hyphens and underscores make no difference."""
    words = list(known)
    if text in words:
        return text
    for word in words:
        if name_key(word) == name_key(text):
            return word
    raise Expected("expected-word", known=tuple(word for word in words if word))


def suggestion(text: str, known: Iterable[str], foreign: Mapping[str, str] = _NOTHING) -> Phrase:
    """Return the hint for a word that is not known: 'Did you mean “coral”? There are: coral, mint, sun.'

    foreign: the names of the phrases that answer words of other languages, whose things have other names here.
    """
    if answer := foreign.get(name_key(text)):
        return Phrase(answer)
    words = sorted(word for word in known if word)
    if not words:
        return Phrase("suggestion.none")
    close = closest(text, words)
    which = "-".join(part for part in (close and "close", "more" if len(words) > MOST_SHOWN else "") if part)
    values: dict[str, Value] = {"close": close, "known": tuple(words[:MOST_SHOWN]), "more": len(words) - MOST_SHOWN}
    return Phrase(f"suggestion.{which}".rstrip("."), values)


def closest(text: str, known: Iterable[str]) -> str:
    """Return the known word most like the text, '' if none is."""
    import difflib  # only what is misspelt needs it

    by_key = {name_key(word): word for word in known if word}
    found = difflib.get_close_matches(name_key(text[:100]), by_key, 1, 0.6)
    return by_key[found[0]] if found else ""
