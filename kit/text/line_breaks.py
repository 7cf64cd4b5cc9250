"""Where a line may be broken in any script: Unicode's line breaking algorithm (UAX #14), numbers kept whole.

Each character becomes the code of its class, and each rule is a regular expression over these codes; the first rule
that speaks of a place decides. What this program does on purpose otherwise is in kit.text.breaking.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import Final

from kit.store import Store
from kit.text.line_classes import CODES, STARTS

_NUMBER: Final = re.compile(r"[$%]?[(\[\-]?0[0/,]*[})\]]?(?=([$%]?))")
_LETTERS: Final = "[ah]"
_HANGUL: Final = "[LVTHK]"


def _rules(*rules: tuple[str, bool, str]) -> tuple[tuple[re.Pattern[str], bool], ...]:
    return tuple((re.compile(f"({before})(?={after})"), may) for before, may, after in rules)


_BEFORE_NUMBERS: Final = _rules(
    (r"\^", True, "."),  # 4
    ("R", False, "N"),  # 5
    ("[RNn]", True, "."),
    (".", False, r"[\^RNn]"),  # 6
    (".", False, "[sz]"),  # 7
    ("zs*", True, "."),  # 8
    (".", False, "w"),  # 11
    ("w", False, "."),
    ("G", False, "."),  # 12
    (r"[^s|\-]", False, "G"),  # 12a
    (".", False, "!"),  # 13
    ("[^0]", False, r"[})\],/]"),
    (r"[(\[]s*", False, "."),  # 14
    ("qs*", False, r"[(\[]"),  # 15
    (r"[})\]]s*", False, "S"),  # 16
    ("=s*", False, "="),  # 17
    ("s", True, "."),  # 18
    (".", False, "q"),  # 19
    ("q", False, "."),
    (".", True, "c"),  # 20
    ("c", True, "."),
    ("h[|-]", False, "."),  # 21a
    (".", False, r"[|\-S]"),  # 21
    ("<", False, "."),
    ("/", False, "h"),  # 21b
    (".", False, r"\."),  # 22
    (_LETTERS, False, "0"),  # 23
    ("0", False, _LETTERS),
    (r"\$", False, "[ipeE]"),  # 23a
    ("[ipeE]", False, "%"),
    ("[$%]", False, _LETTERS),  # 24
    (_LETTERS, False, "[$%]"),
)
_AFTER_NUMBERS: Final = _rules(
    ("L", False, "[LVHK]"),  # 26
    ("[VH]", False, "[VT]"),
    ("[TK]", False, "T"),
    (_HANGUL, False, "%"),  # 27
    (r"\$", False, _HANGUL),
    (_LETTERS, False, _LETTERS),  # 28
    (",", False, _LETTERS),  # 29
    ("[ah0]", False, r"\("),  # 30
    (r"\)", False, "[ah0]"),
    ("[ep]", False, "E"),  # 30b
)
_FLAGS: Final = re.compile("rr")  # 30a
_NAMES: Final = {code: name for name, code in CODES.items()}
_FIRST_OF_RANGE: Final = [int(entry[:-1], 16) for entry in STARTS.split()]
_CODE_OF_RANGE: Final = [entry[-1] for entry in STARTS.split()]
_SAME: Final = "ah0"
"""Classes within whose runs no rule breaks: a run of them is looked at as one character."""


def line_class(character: str) -> str:
    """Return the name of a character's class, as 'EX'."""
    return _NAMES[_code(character)]


def breaks(text: str, store: Store) -> list[int]:
    """Return the places at which a line may be broken, each the index of the character that begins the next line.

    store: remembers what the rules say of the few contexts that there are, again and again.
    """
    classes = store.made(("line classes",), _Codes)
    codes = "".join([classes[character] for character in text])
    bases, places = _bases(codes)
    whole = _whole(bases)
    found: list[int] = []
    verdicts = store.made(("line breaks",), _Verdicts)
    ink, space = "", ""
    for index, code in enumerate(bases):
        context = ink + space + code
        early, late = verdicts[context]
        may = early if early is not None else index not in whole and late
        if index and may and codes[places[index] - 1] != CODES["ZWJ"]:  # 8a
            found.append(places[index])
        if code == CODES["SP"]:
            space = code
        else:
            ink, space = ("" if space else ink[-1:]) + code, ""
    return found


class _Codes(dict[str, str]):
    """The codes of the characters that there were so far."""

    def __missing__(self, character: str) -> str:
        self[character] = code = _code(character)
        return code


class _Verdicts(dict[str, tuple[bool | None, bool]]):
    """What the rules before the one of numbers, and those after it, say of a break before the last code of a context.

    A context is up to two codes before the place, and a space if there are any between.
    """

    def __missing__(self, context: str) -> tuple[bool | None, bool]:
        self[context] = said = _first(_BEFORE_NUMBERS, context), _first(_AFTER_NUMBERS, context) is not False
        return said


def _first(rules: tuple[tuple[re.Pattern[str], bool], ...], context: str) -> bool | None:
    """Return what the first rule says that speaks of a break before the last code, None if none does."""
    place = len(context) - 1
    for pattern, may in rules:
        if any(match.end() == place for match in pattern.finditer(context)):
            return may
    return None


def _whole(bases: str) -> set[int]:
    """Return the places within numbers (25) and between the two letters of a flag (30a)."""
    places: set[int] = set()
    for number in _NUMBER.finditer(bases):
        places.update(range(number.start() + 1, number.end() + len(number[1])))
    places.update(flag.end() - 1 for flag in _FLAGS.finditer(bases))
    return places


def _bases(codes: str) -> tuple[str, list[int]]:
    """Return the codes without the marks that cling to a base (9, 10) or the rest of a run, and where each was."""
    bases: list[str] = []
    places: list[int] = []
    last = ""
    for place, code in enumerate(codes):
        if code in "mj":
            if last and last not in "^RNnsz":
                continue
            code = CODES["AL"]
        if code != last or code not in _SAME:
            bases.append(code)
            places.append(place)
        last = code
    return "".join(bases), places


def _code(character: str) -> str:
    return _CODE_OF_RANGE[bisect_right(_FIRST_OF_RANGE, ord(character)) - 1]
