"""Which of the places where a line may end make the best lines. Widths are in any one unit."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate, pairwise
from math import fsum
from typing import NamedTuple

_TOLERANCE = 1e-9
SHORT_WORD = 9
"""A word of fewer letters should not stand alone on a line, unless it is a sentence of its own."""
NARROW_LINE = 0.5
"""A line of one short word is let be in a headline if it is at least so wide, against the others."""
_FULL_ENOUGH = 0.7
_SPARES = 3  # words: a line of fewer gives none away
_PASSAGE = 4  # lines: so many and more are read as a passage, of which one line less full is not seen
_STUB = 0.3  # of the column: a last line that is narrower is a word or two
_FULL_END = 0.4  # and so wide it is to become
_STEP_IN = 0.02  # of the column: how much shorter lines are tried
_STEPS_IN = 7
_MOST_BALANCED = 200
_ROOM_TO_CHOOSE = 1.1
_STRAY_WORD = 0.06
_SPLIT_SENTENCE = 0.5
_AFTER_COMMA = 0.04


class Extent(NamedTuple):
    """What filling knows of a word: its advance, that of the space after it and of the hyphen it needs at a line's end.

    letters: how many. joined: no space stands between it and the next word. closes: it ends a sentence. pauses: it ends
    a part of one. tied: a hyphen, a dash or a slash that is seen joins it to the next word.
    """

    advance: float
    space: float
    hyphen: float
    letters: int
    joined: bool
    closes: bool = False
    pauses: bool = False
    tied: bool = False


def fill(extents: Sequence[Extent], column: float, balanced: bool = False) -> list[int]:
    """Return for each line the index after its last word: as few lines as can be, none wider than the column.

    A word wider than the column has a line of its own. balanced: the longest line as short as can be, then all of
    about equal length; words joined by hyphens are parted in need only. In more than four lines, sentences follow one
    another on a line: who reads a passage is stopped by lines that end early.
    """
    if not extents:
        return []
    if balanced and any(extent.tied for extent in extents[:-1]):
        return _whole_fill(extents, column)
    ends = _greedy(extents, column)
    if len(ends) == 1:
        return ends
    if balanced and len(extents) <= _MOST_BALANCED:
        if len(ends) > _PASSAGE:
            return _least_ragged([extent._replace(closes=False) for extent in extents], column)
        return _balance(extents, column, len(ends))
    return _with_full_end(extents, ends, column) or _without_stub(extents, ends, column)


def _whole_fill(extents: Sequence[Extent], column: float) -> list[int]:
    """Return the balanced lines of words of which those that are tied together are one, if that has room on a line."""
    whole: list[Extent] = []
    counts: list[int] = []
    for extent in extents:
        joined = _as_one(whole[-1], extent) if whole and whole[-1].tied else None
        if joined is not None and joined.advance + joined.hyphen <= column + _TOLERANCE:
            whole[-1] = joined
            counts[-1] += 1
        else:
            whole.append(extent)
            counts.append(1)
    starts = [0, *accumulate(counts)]
    return [starts[end] for end in fill([each._replace(tied=False) for each in whole], column, balanced=True)]


def _as_one(first: Extent, second: Extent) -> Extent:
    return second._replace(advance=first.advance + first.space + second.advance, letters=first.letters + second.letters)


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


def _without_stub(extents: Sequence[Extent], ends: list[int], column: float) -> list[int]:
    """Return the lines with words moved down while the last one is a short word alone, or next to nothing.

    As many as the line before can spare.
    """
    first, middle = (ends[-3] if len(ends) > 2 else 0), ends[-2]
    while _is_stub(extents, middle, column) and middle - first >= _SPARES:
        before, after = _width(extents, first, middle - 1), _width(extents, middle - 1, len(extents))
        torn = extents[middle - 1].joined or extents[middle - 2].joined
        if torn or before < _FULL_ENOUGH * column or after > column + _TOLERANCE:
            break
        middle -= 1
    return [*ends[:-2], middle, len(extents)]


def _is_stub(extents: Sequence[Extent], start: int, column: float) -> bool:
    """Tell whether a last line is one short word, or a very narrow one."""
    alone = len(extents) - start == 1 and extents[-1].letters < SHORT_WORD
    return alone or _width(extents, start, len(extents)) < _STUB * column


def _width(extents: Sequence[Extent], start: int, end: int) -> float:
    inner = fsum(extent.advance + extent.space for extent in extents[start : end - 1])
    last = extents[end - 1]
    return inner + last.advance + (last.hyphen if end < len(extents) else 0.0)


def _balance(extents: Sequence[Extent], column: float, lines: int) -> list[int]:
    """Return the lines of least raggedness in about the narrowest column that takes no more lines than the full one.

    If a sentence would then begin on a line where another one ends, each begins on a line of its own instead; but one
    short word that is a sentence, as 'Free.', takes no line more.
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
    short = extents[0].letters < SHORT_WORD
    rest = [extents[0]._replace(closes=extents[0].closes and not short), *extents[1:]]
    return min(choices, key=lambda ends: (_split_sentences(rest, ends), len(ends), _split_sentences(extents, ends)))


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
