"""Where a line may end, and what the words before that place are to a reader; which of these places make the best lines
is in kit.text.line_filling.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence

from kit.store import Store
from kit.text import line_breaks
from kit.text.bidi import ADDRESS, numbers

SPACES = " \u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u205f\u3000"
"""Spaces at which a line may be broken; no-break spaces are not among them."""
_TOKEN = re.compile(f"[^{SPACES}]+")
_AFTER_HYPHEN = re.compile(  # hyphens, dashes and slashes between words of two letters or more; soft hyphens
    r"(?<=[^\W\d_]{2}[-\u2010/])(?=[^\W\d_]{2})|(?<=\w\w[\u2013\u2014])(?=[^\W\d_]{2})|(?<=\u00ad)(?=.)"
)
_IN_NAME = re.compile(r"[^\W\d_][\w-]*[-\u2010]$")
_IN_ADDRESS = re.compile(r"(?<=[@./_?&=-])(?![@./_?&=-])")
_MAIN_SIGN = re.compile(r"(?<=[@/])(?![@/])")
_BEFORE_LAST_SIGN = re.compile(r"(?<=\w)(?=[@./_?&=-]$)")
_IN_NEED = re.compile(rf"(?<=[./_\-\u2010\u2013\u2014{SPACES}])(?=\w)")
_BEFORE_YEAR = re.compile(rf"(?<!\w)\d{{1,2}}\.?[{SPACES}][^\W\d_]+[{SPACES}]$")
_YEAR = re.compile(r"(?:19|20)\d\d(?!\w)")
_PAUSING = ",;،؛、"
_TIES = "-/\u2010\u2013\u2014"
_CLOSING_CLASSES = frozenset(("EX", "IS", "CL", "CP", "NS", "IN", "SY", "BA", "B2", "HY", "PO"))
_CLOSING = re.compile("[.!?…:\u061f\u06d4\u0964\u0965][\"'”’»)]*$")  # in Latin, Arabic and Indic scripts


def pauses(word: str) -> bool:
    """Tell whether a reader pauses after a word: a comma or a semicolon is behind it."""
    return word.strip(SPACES).rstrip("\"'”’»)")[-1:] in tuple(_PAUSING)


def ties(word: str) -> bool:
    """Tell whether a word ends in what joins it to the next one if no space is between them."""
    return word[-1:] in tuple(_TIES)


def closes_sentence(word: str) -> bool:
    """Tell whether a word ends a sentence, or a part of one that a colon sets off."""
    return bool(_CLOSING.search(word.strip(SPACES)))


def words(line: str, store: Store) -> list[str]:
    """Return the line cut where it may be broken; spaces stay at the end.

    That is where Unicode's rules allow it, but for what would read badly: dashes and closing marks after a space stay
    with the word before, opening ones with the word after, a year with its month, the groups of a telephone number and
    the parts of an address with each other, and hyphens and slashes part only words of two letters or more.
    A word with a capital, as 'Co-op', is parted at its hyphens in need only. store: see kit.text.line_breaks.
    """
    line = line.strip(SPACES)
    whole = _inside(numbers(line)) | _inside(match.span() for match in ADDRESS.finditer(line))
    return _cut(
        line, [place for place in line_breaks.breaks(line, store) if place not in whole and _reads_well(line, place)]
    )


def _inside(spans: Iterable[tuple[int, int]]) -> set[int]:
    """Return the places between the first and the last character of any span."""
    return {place for start, end in spans for place in range(start + 1, end)}


def _reads_well(line: str, place: int) -> bool:
    """Tell whether a line may end before a place where Unicode's rules allow it."""
    if line[place - 1] not in SPACES:
        in_name = _IN_NAME.search(line[:place])
        if in_name and in_name[0][0].isupper():
            return False
        return bool(_AFTER_HYPHEN.match(line, place)) or any(map(_is_wide, line[place - 1 : place + 1]))
    before = line[:place].rstrip(SPACES).rpartition(" ")[2]
    after = _TOKEN.match(line, place)
    if after is None or (_YEAR.match(after[0]) and _BEFORE_YEAR.search(line[:place])):
        return False
    return not all(map(_opens, before)) and not all(map(_closes, after[0]))


def _is_wide(character: str) -> bool:
    """Tell whether a character is one of those that East Asian text is made of, which has no spaces."""
    return unicodedata.east_asian_width(character) in ("F", "W")


def _opens(character: str) -> bool:
    return unicodedata.category(character) in ("Ps", "Pi")


def _closes(character: str) -> bool:
    """Tell whether a character that stands apart belongs to what is before it: stops, closing marks, dashes."""
    return line_breaks.line_class(character) in _CLOSING_CLASSES or unicodedata.category(character) == "Pf"


def address_parts(word: str) -> list[str]:
    """Return a word that is wider than its column cut where it may be broken in need.

    An address is broken after its signs; all else after hyphens, dashes, slashes, stops and spaces.
    """
    addresses = _inside(match.span() for match in ADDRESS.finditer(word))
    places = [
        place for place in range(1, len(word)) if (_IN_ADDRESS if place in addresses else _IN_NEED).match(word, place)
    ]
    return _cut(word, places)


def main_parts(word: str) -> list[str]:
    """Return a word cut behind the signs where an address in it is parted best: an @ and its slashes."""
    addresses = _inside(match.span() for match in ADDRESS.finditer(word))
    return _cut(word, [place for place in sorted(addresses) if _MAIN_SIGN.match(word, place)])


def together(parts: Sequence[str]) -> list[list[str]]:
    """Return the parts of an address in groups that are not broken if they have room, and so each part of all else.

    A hyphen at the end of a line looks as if it were not in the address, so the part after it is in its group.
    """
    groups: list[list[str]] = []
    in_address = has_address("".join(parts))
    for part in parts:
        if in_address and groups and groups[-1][-1].endswith("-"):
            groups[-1].append(part)
        else:
            groups.append([part])
    return groups


def has_address(word: str) -> bool:
    """Tell whether an email or web address is in a word."""
    return bool(ADDRESS.search(word))


def sign_apart(part: str) -> list[str]:
    """Return a part of an address with the sign at its end cut off, for where only the word before it has room."""
    return _cut(part, [match.start() for match in _BEFORE_LAST_SIGN.finditer(part)])


def _cut(word: str, places: list[int]) -> list[str]:
    ends = [*places, len(word)]
    return [word[start:end] for start, end in zip([0, *places], ends, strict=True) if end > start]
