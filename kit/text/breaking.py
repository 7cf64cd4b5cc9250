"""Where a line may end, and which of these places make the best lines. Widths are in any one unit."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from itertools import accumulate, pairwise
from math import fsum
from typing import NamedTuple

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
_TOLERANCE = 1e-9
SHORT_WORD = 9
"""A word of fewer letters should not stand alone on a line, unless it is a sentence of its own."""
NARROW_LINE = 0.5
"""A line of one short word is let be in a headline if it is at least so wide, against the others."""
_FULL_ENOUGH = 0.7
_PASSAGE = 4  # lines: so many and more are read as a passage, of which one line less full is not seen
_STUB = 0.3  # of the column: a last line of a passage that is narrower is a word or two
_FULL_END = 0.4  # and so wide it is to become
_STEP_IN = 0.02  # of the column: how much shorter lines are tried
_STEPS_IN = 7
_MOST_BALANCED = 200
_ROOM_TO_CHOOSE = 1.1
_STRAY_WORD = 0.06
_SPLIT_SENTENCE = 0.5
_AFTER_COMMA = 0.04
_PAUSING = ",;،؛、"
_CLOSING_CLASSES = frozenset(("EX", "IS", "CL", "CP", "NS", "IN", "SY", "BA", "B2", "HY", "PO"))
_CLOSING = re.compile("[.!?…:\u061f\u06d4\u0964\u0965][\"'”’»)]*$")  # in Latin, Arabic and Indic scripts


class Extent(NamedTuple):
    """What filling knows of a word: its advance, that of the space after it and of the hyphen it needs at a line's end.

    letters: how many. joined: no space stands between it and the next word. closes: it ends a sentence. pauses: it ends
    a part of one.
    """

    advance: float
    space: float
    hyphen: float
    letters: int
    joined: bool
    closes: bool = False
    pauses: bool = False


def pauses(word: str) -> bool:
    """Tell whether a reader pauses after a word: a comma or a semicolon is behind it."""
    return word.strip(SPACES).rstrip("\"'”’»)")[-1:] in tuple(_PAUSING)


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


def fill(extents: Sequence[Extent], column: float, balanced: bool = False) -> list[int]:
    """Return for each line the index after its last word: as few lines as can be, none wider than the column.

    A word wider than the column has a line of its own. balanced: the longest line as short as can be, then all of
    about equal length. In more than four lines, sentences follow one another on a line: who reads a passage is stopped
    by lines that end early.
    """
    if not extents:
        return []
    ends = _greedy(extents, column)
    if len(ends) == 1:
        return ends
    if balanced and len(extents) <= _MOST_BALANCED:
        if len(ends) > _PASSAGE:
            return _least_ragged([extent._replace(closes=False) for extent in extents], column)
        return _balance(extents, column, len(ends))
    return _with_full_end(extents, ends, column) or _without_widow(extents, ends, column)


def _greedy(extents: Sequence[Extent], column: float) -> list[int]:
    ends: list[int] = []
    used = 0.0
    limit = column + _TOLERANCE
    for index, (advance, space, hyphen, *_) in enumerate(extents):
        if used and used + advance + hyphen > limit:
            ends.append(index)
            used = 0.0
        used += advance + space
    return [*ends, len(extents)]


def _with_full_end(extents: Sequence[Extent], ends: list[int], column: float) -> list[int]:
    """Return the lines of a passage, all of them a little shorter if its last one would be a word or two.

    Nothing where it is no passage, or where no shorter lines make a fuller end.
    """
    if len(ends) < _PASSAGE or _last_width(extents, ends) >= _STUB * column:
        return []
    for step in range(1, _STEPS_IN + 1):
        shorter = _greedy(extents, column * (1 - step * _STEP_IN))
        if len(shorter) > len(ends):
            return []
        if _last_width(extents, shorter) >= _FULL_END * column:
            return shorter
    return []


def _last_width(extents: Sequence[Extent], ends: Sequence[int]) -> float:
    return _width(extents, ends[-2], ends[-1])


def _without_widow(extents: Sequence[Extent], ends: list[int], column: float) -> list[int]:
    """Return the lines with a word moved down if the last one is a short word alone and the one before can spare it."""
    first = ends[-3] if len(ends) > 2 else 0
    middle = ends[-2]
    alone = len(extents) - middle == 1 and extents[-1].letters < SHORT_WORD
    if not alone or middle - first < 3 or extents[middle - 1].joined or extents[middle - 2].joined:
        return ends
    before, after = _width(extents, first, middle - 1), _width(extents, middle - 1, len(extents))
    if before < _FULL_ENOUGH * column or after > column + _TOLERANCE:
        return ends
    return [*ends[:-2], middle - 1, len(extents)]


def _width(extents: Sequence[Extent], start: int, end: int) -> float:
    inner = fsum(extent.advance + extent.space for extent in extents[start : end - 1])
    last = extents[end - 1]
    return inner + last.advance + (last.hyphen if end < len(extents) else 0.0)


def _balance(extents: Sequence[Extent], column: float, lines: int) -> list[int]:
    """Return the lines of least raggedness in about the narrowest column that takes no more lines than the full one.

    If a sentence would then begin on a line where another one ends, each begins on a line of its own instead.
    """
    narrow, wide = max(extent.advance for extent in extents), column
    while wide - narrow > column / 1000:
        middle = (narrow + wide) / 2
        if len(_greedy(extents, middle)) <= lines:
            wide = middle
        else:
            narrow = middle
    choices = [_least_ragged(extents, min(column, wide * _ROOM_TO_CHOOSE)), _least_ragged(extents, column)]
    if all(_split_sentences(extents, ends) for ends in choices):
        choices.append(_by_sentences(extents, column))
    return min(choices, key=lambda ends: (_split_sentences(extents, ends), len(ends)))


def _by_sentences(extents: Sequence[Extent], column: float) -> list[int]:
    """Return lines none of which has parts of two sentences."""
    starts = [0, *(number for number, extent in enumerate(extents, 1) if extent.closes and number < len(extents))]
    spans = pairwise([*starts, len(extents)])
    return [start + end for start, stop in spans for end in _least_ragged(extents[start:stop], column)]


def _split_sentences(extents: Sequence[Extent], ends: Sequence[int]) -> int:
    """Return on how many lines a sentence ends and another begins that does not end there."""
    return sum(_splits_sentence(extents, start, end) for start, end in zip([0, *ends], ends, strict=False))


def _splits_sentence(extents: Sequence[Extent], start: int, end: int) -> bool:
    return not extents[end - 1].closes and any(extent.closes for extent in extents[start : end - 1])


def _least_ragged(extents: Sequence[Extent], column: float) -> list[int]:
    """Return the fewest lines, and of those the ones whose squared gaps at the end are least (dynamic programming)."""
    count = len(extents)
    reach = [0.0, *accumulate(extent.advance + extent.space for extent in extents)]
    best: list[tuple[int, float, int]] = [(0, 0.0, 0)]
    for end in range(1, count + 1):
        last = extents[end - 1]
        tail = (last.hyphen if end < count else 0.0) - last.space
        options = []
        for start in range(end - 1, -1, -1):
            width = reach[end] - reach[start] + tail
            if width > column + _TOLERANCE and start < end - 1:
                break
            cost = max(0.0, 1 - width / column) ** 2 + _stray(extents, start, end, column)
            options.append((best[start][0] + 1, best[start][1] + cost, start))
        best.append(min(options))
    ends = [count]
    while best[ends[0]][2]:
        ends.insert(0, best[ends[0]][2])
    return ends


def _stray(extents: Sequence[Extent], start: int, end: int, column: float) -> float:
    """Return what a line costs that ends in a very short word or in a sentence just begun, or is one short word.

    One that ends where a reader pauses anyway costs less.
    """
    last = extents[end - 1]
    split = _SPLIT_SENTENCE if _splits_sentence(extents, start, end) else 0.0
    alone = 4 * _STRAY_WORD if _is_alone(extents, start, end, column) else 0.0
    if end == len(extents):
        return split + alone
    return split + alone + (_STRAY_WORD if last.letters <= 2 else 0.0) - (_AFTER_COMMA if last.pauses else 0.0)


def _is_alone(extents: Sequence[Extent], start: int, end: int, column: float) -> bool:
    """Tell whether a line is one short and narrow word that is no sentence of its own."""
    word, begins = extents[start], start == 0 or extents[start - 1].closes
    is_short = word.letters < SHORT_WORD and word.advance < NARROW_LINE * column
    return end - start == 1 and is_short and not (begins and word.closes)
