"""Which field of a kit the heading of a column means."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import Final

from kit.merge.heading_words import HEADINGS

PART: Final = "+"
"""Behind a field that is put together of all columns that say a part of it, in their order."""

_ASIDE: Final = re.compile(r"[(\[].*?[)\]]")
"""What stands in brackets says how to fill a column in, as in 'Date (dd/mm/yy)', unless it is needed."""

_EITHER: Final = re.compile(r"/|\\|&|\b(?:or|and)\b", re.IGNORECASE)
"""Stands between two words for the same, as in 'Tel / Mob'."""

_PATH: Final = re.compile(r"[a-z_]+(?:(?:\.[a-z_]+)|(?:\[\d{1,2}\]))*")

_ORDINALS: Final = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_CARDINALS: Final = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_SPELLED: Final = {word: number for words in (_ORDINALS, _CARDINALS) for number, word in enumerate(words, 1)}
_AS_ORDINAL: Final = re.compile(r"(\d)(?:st|nd|rd|th)\b")

_OTHER_LETTERS: Final = str.maketrans({"ł": "l", "đ": "d", "ø": "o"})
"""Letters that are typed without their marks, and are not put together of them."""


def field_meant(heading: str) -> str:
    """Return which field of a kit a heading means, such as 'events[1].date'; '' if none is known by it.

    What a kit file calls a field is understood, too: 'group.phone', 'events[1].date'.
    """
    path = heading.strip().casefold()
    if is_field(path):
        return path
    either = {_meant(part) for part in _EITHER.split(heading)}
    return _meant(heading) or _meant(_ASIDE.sub(" ", heading)) or (either.pop() if len(either) == 1 else "")


def is_field(path: str) -> bool:
    """Tell whether something is a field that a column can say, written as in a kit file: 'events[1].date'."""
    plain = path.removesuffix(PART)
    return bool(_PATH.fullmatch(plain)) and "[]" not in path and _form(path) in _FIELDS


def fields_offered(most: int) -> tuple[str, ...]:
    """Return the fields that a column can be given, in their order.

    most: so many events are offered; of the other things that there may be several of, the first.
    """
    fields: list[str] = []
    for field in _OFFERED:
        if not field.startswith("events"):
            fields.append(field.replace("[]", "[0]"))
        elif "events[0].title" not in fields:
            names = [each.removeprefix("events[].") for each in _OFFERED if each.startswith("events")]
            fields += [f"events[{number}].{name}" for number in range(most) for name in names]
    return tuple(fields)


def _meant(heading: str) -> str:
    """Return which field the words of a heading mean, '' if none is known by all of them."""
    words = _words(heading)
    numbers = [int(word) for word in words if word.isdecimal()]
    if not numbers and (spelled := [_SPELLED[word] for word in words if word in _SPELLED]):
        found = _numbered([word for word in words if word not in _SPELLED], spelled)
        return found if "[" in found or found.endswith(PART) else ""
    return _numbered([word for word in words if not word.isdecimal()], numbers)


def _numbered(words: list[str], numbers: Sequence[int]) -> str:
    """Return which field words mean, of the numbers in the heading the one that it has."""
    found = _of_words(words)
    number = max(numbers[0] - 1, 0) if len(numbers) == 1 else 0
    if numbers and found.removesuffix(PART) in ("group.address", "language"):
        return f"{found.removesuffix(PART)}{PART}"
    if len(numbers) > 1 or number >= 50:
        return ""
    if numbers and found == "messages":
        return f"messages[{number}]"
    return found.replace("[]", f"[{number}]") if "[]" in found or not number else ""


def _of_words(words: list[str]) -> str:
    """Return the field that words mean, with [] for its number; '' if they mean none."""
    plain = [word for word in words if word not in _FILLERS]
    bare = _without_owners(plain)
    of_event = [word for word in bare if word not in _EVENTS]
    if len(bare) < len(plain) and all(word in _NAMES for word in bare):
        return "group.name"
    if len(of_event) < len(bare):
        return _KNOWN.get(" ".join(bare), "") or _of_event(of_event)
    known = (_KNOWN.get(" ".join(each), "") for each in (words, plain, bare) if each)
    return next(filter(None, known), "")


def _of_event(words: list[str]) -> str:
    """Return the field that the other words mean of an event: the place has an address, too, a group's has not."""
    if all(word in _NAMES for word in words):
        return "events[].title"
    found = _KNOWN.get(" ".join(words), "")
    if found.removesuffix(PART) == "group.address":
        return f"events[].venue{PART}"
    return found if found.startswith("events") else ""


def _without_owners(words: Sequence[str]) -> list[str]:
    """Return words without what a group is called, and without what kind of group it is before that."""
    kept: list[str] = []
    behind = False
    for word in reversed(words):
        behind = word in OWNERS or (len(words) > 1 and word in _NAMED) or (behind and word in _KINDS)
        kept += [] if behind else [word]
    return kept[::-1]


def _form(path: str) -> str:
    return re.sub(r"\[\d*\]", "[]", path)


def _words(heading: str) -> list[str]:
    """Return the words of a heading in small letters, without signs and accents; a number is a word of its own."""
    folded = _unaccented(unicodedata.normalize("NFKC", heading).casefold())
    kept = "".join(" " if unicodedata.category(letter)[0] in "PSZC" else letter for letter in folded)
    return re.sub(r"(\d+)", r" \1 ", _AS_ORDINAL.sub(r"\1 ", kept)).split()


def _unaccented(text: str) -> str:
    """Return a text whose Latin letters have no marks: not everybody who writes them has them on the keyboard."""
    kept: list[str] = []
    for letter in unicodedata.normalize("NFD", text):
        if not (unicodedata.combining(letter) and kept and kept[-1].isascii()):
            kept.append(letter)
    return unicodedata.normalize("NFC", "".join(kept)).translate(_OTHER_LETTERS)


def _all(kind: str) -> frozenset[str]:
    """Return the words of one kind in all languages, as `_words` has them."""
    return frozenset(word for each in HEADINGS.values() for word in _words(getattr(each, kind)))


def _phrases() -> Iterator[tuple[str, str]]:
    """Yield what each field is called, as `_words` has it, the first of a phrase that two languages have last."""
    for language in reversed(tuple(HEADINGS.values())):
        for field, phrases in language.fields.items():
            yield from ((" ".join(_words(each)), field) for each in phrases.split("|"))


OWNERS: Final = _all("owners")
"""What a group is called when a heading says whose name, phone or address is meant."""

_KINDS: Final = _all("kinds")
_NAMED: Final = _all("named")
_EVENTS: Final = _all("events")
_NAMES: Final = _all("names")
_FILLERS: Final = _all("fillers")
_KNOWN: Final = dict(_phrases())
"""The field of each phrase, by its words."""

_OFFERED: Final = tuple(HEADINGS["en"].fields)
_FIELDS: Final = frozenset((*_OFFERED, "messages[]"))
