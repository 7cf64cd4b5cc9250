"""Which way letters run: embedding levels of a line, and the order in which its runs are seen (UAX #9).

python-bidi gives the levels. Telephone numbers and addresses keep their inner order in right-to-left text.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from itertools import takewhile
from typing import Any

_RIGHT_TO_LEFT = frozenset(("R", "AL", "AN"))
_LETTER = r"[^\W_\u0590-\u08ff]"
_PATH = r"(?:[/?#][^\s\u0590-\u08ff]*[A-Za-z0-9/])?"
ADDRESS = re.compile(
    r"(?:https?://|www\.)[^\s\u0590-\u08ff]*[A-Za-z0-9/]"
    rf"|(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]++@(?:{_LETTER}|[.-])*{_LETTER}"
    rf"|(?<![\w.@-])(?:{_LETTER}++(?:-++{_LETTER}++)*+\.)++[A-Za-z]{{2,}}+(?![\w-]){_PATH}"
    r"|#[A-Za-z0-9_]+"
)
"""E-mail and web addresses, with or without their beginning, and hashtags in Latin letters."""
_NUMBER_GROUPS = re.compile(r"(?<![\d()+])[+(]*+\d[\d()]*+(?:[ \u00a0\u202f.\u2011/-]\(?\d[\d()]*+)+")
_FEWEST_DIGITS = 6
_LEAVES_LEVELS_OUT = frozenset(("BN", "LRE", "LRO", "RLE", "RLO", "PDF"))
_DEEPEST = 63  # brackets within brackets; the rule leaves deeper ones alone
_NEUTRAL = "!"


def is_right_to_left(text: str) -> bool:
    """Tell whether the first letter that has a direction runs from right to left."""
    for character in text:
        direction = unicodedata.bidirectional(character)
        if direction in ("L", "R", "AL"):
            return direction != "L"
    return False


def levels(text: str, rtl: bool) -> tuple[int, ...]:
    """Return the embedding level of each character of one line of clean text: odd is right to left."""
    base = int(rtl)
    if not rtl and (text.isascii() or not any(unicodedata.bidirectional(each) in _RIGHT_TO_LEFT for each in text)):
        return (base,) * len(text)
    from bidi import algorithm  # for which most texts have no use

    storage = algorithm.get_empty_storage()
    storage["base_level"], storage["base_dir"] = base, "LR"[base]
    algorithm.get_embedding_levels(_as_units(text), storage)
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    _resolve_brackets(storage["chars"], base)
    algorithm.resolve_neutral_types(storage, False)
    algorithm.resolve_implicit_levels(storage, False)
    return _with_joiners(text, [character["level"] for character in storage["chars"]], base)


def visual_order(levels: Sequence[int]) -> list[int]:
    """Return the indices of runs from left to right, given the level of each in reading order (rule L2)."""
    order = list(range(len(levels)))
    for level in range(max(levels, default=0), 0, -1):
        start = 0
        while start < len(order):
            end = start
            while end < len(order) and levels[order[end]] >= level:
                end += 1
            order[start:end] = order[start:end][::-1]
            start = max(end, start + 1)
    return order


def numbers(text: str) -> list[tuple[int, int]]:
    """Return where telephone numbers and dates in figures start and end: groups of digits that belong together.

    Two years or a day and a year side by side are not one number: short groups count only after a 0, a + or a bracket.
    """
    return [match.span() for match in _NUMBER_GROUPS.finditer(text) if _is_one_number(match[0])]


def _is_one_number(groups: str) -> bool:
    if sum(character.isdigit() for character in groups) < _FEWEST_DIGITS:
        return False
    parts = [part for part in re.split(r"\D+", groups) if part]
    return groups[0] in "+(" or groups[0] == "0" or min(map(len, parts)) >= 3 or " " not in groups


def _as_units(text: str) -> str:
    """Return the text with addresses turned into letters and numbers into digits, so that neither falls apart."""
    text = "".join(character if unicodedata.bidirectional(character) else _NEUTRAL for character in text)
    text = ADDRESS.sub(lambda match: "a" * len(match[0]), text)
    for start, end in numbers(text):
        text = text[:start] + "0" * (end - start) + text[end:]
    return text


def _resolve_brackets(characters: list[dict[str, Any]], base: int) -> None:
    """Give both brackets of a pair one direction (rule N0, which python-bidi leaves out)."""
    along, against = "LR"[base], "RL"[base]
    for first, last in _bracket_pairs(characters):
        inside = {_strong(character["type"]) for character in characters[first + 1 : last]}
        if along in inside:
            direction = along
        elif against in inside:
            before = (_strong(characters[index]["type"]) for index in range(first - 1, -1, -1))
            direction = next(filter(None, before), along)
        else:
            continue
        for bracket in (first, last):
            characters[bracket]["type"] = direction
            for mark in takewhile(lambda character: character["orig"] == "NSM", characters[bracket + 1 :]):
                mark["type"] = direction


def _bracket_pairs(characters: list[dict[str, Any]]) -> list[tuple[int, int]]:
    """Return the places of brackets that belong together, by the first of each pair (definition BD16)."""
    from bidi.mirror import MIRRORED

    pairs: list[tuple[int, int]] = []
    open_brackets: list[tuple[str, int]] = []
    for index, character in enumerate(characters):
        letter = character["ch"]
        if character["type"] != "ON" or letter not in MIRRORED:
            continue
        if unicodedata.category(letter) == "Ps":
            if len(open_brackets) == _DEEPEST:
                break
            open_brackets.append((MIRRORED[letter], index))
        elif any(wanted == letter for wanted, _ in open_brackets):
            while open_brackets:
                wanted, start = open_brackets.pop()
                if wanted == letter:
                    pairs.append((start, index))
                    break
    return sorted(pairs)


def _strong(kind: str) -> str:
    return {"L": "L", "R": "R", "EN": "R", "AN": "R"}.get(kind, "")


def _with_joiners(text: str, found: list[int], base: int) -> tuple[int, ...]:
    """Return a level for each character: python-bidi leaves out joiners and soft hyphens (rule X9)."""
    remaining = iter(found)
    result: list[int] = []
    for character in text:
        if unicodedata.bidirectional(character) in _LEAVES_LEVELS_OUT:
            result.append(result[-1] if result else base)
        else:
            result.append(next(remaining))
    return tuple(result)
