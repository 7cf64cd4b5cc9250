"""Phone numbers as people write them: which number a telephone is to dial."""

from __future__ import annotations

import re
import unicodedata
from itertools import accumulate
from typing import Final

_RUN: Final = re.compile(r"\+?[\s(\[]{0,3}\d(?:[ \t.()\[\]/-]*\d)*")
"""Digits with what may stand between the parts of one number; a letter, a comma or a new line ends it."""

_TRUNK_ZERO: Final = re.compile(r"((?:\+|(?<!\d)00)[ (]*\d{1,3}[ )]*)[(\[] *0 *[)\]]")
"""'(0)' behind the code of a country: it is dialled only without that code."""

_LENGTHS: Final = {
    "44": (11, 12),
    "353": (10, 11, 12),
    "1": (11,),
    "33": (11,),
    "34": (11,),
    "40": (11,),
    "48": (11,),
    "91": (12,),
    "92": (12,),
    "351": (12,),
    "880": (13,),
}
"""How many digits a number has, with the code of its country; none of these dials a zero behind the code."""
_ABROAD: Final = range(8, 16)
_NATIONAL: Final = (10, 11)
_LOCAL: Final = range(6, 8)
_SHORT: Final = re.compile(r"1\d\d|999|11[68]\d{3}|08001111|08454647")
_COMPLETE: Final = 7
"""A slash behind fewer digits than these stands inside a number, behind more between two."""


def dialled(text: str) -> str:
    """Return the first phone number of a text as it is dialled, '' if there is none: '+441632960001', '111'.

    Opening hours, extensions and years behind a number are no digits of it.
    """
    plain = _TRUNK_ZERO.sub(r"\1", _plain(text))
    runs = [run for match in _RUN.finditer(plain) for run in _split(match[0])]
    return next(filter(None, map(_first_number, runs)), "")


def _plain(text: str) -> str:
    """Return a text with plain digits, spaces and hyphens, whichever script or width they were typed in."""
    return "".join(map(_plain_character, unicodedata.normalize("NFKC", text)))


def _plain_character(character: str) -> str:
    category = unicodedata.category(character)
    if category == "Nd":
        return str(unicodedata.digit(character))
    if category == "Pd" or character == "\N{MINUS SIGN}":
        return "-"
    return "" if category == "Cf" else character


def _split(run: str) -> list[str]:
    """Return a run of digits cut at the slashes that stand between two numbers."""
    head, slash, rest = run.partition("/")
    if not slash:
        return [run]
    digits = re.sub(r"\D", "", head)
    if len(digits) >= _COMPLETE or not head.lstrip(" ([").startswith(("0", "+")):
        return [head, *_split(rest)]
    return _split(f"{head} {rest}")


def _first_number(run: str) -> str:
    """Return the first number of a run of digits, which may begin behind hours or end before them."""
    groups = re.findall(r"\d+", run)
    plus = "+" if run.startswith("+") else ""
    whole = "".join(groups)
    local = len(whole) in _LOCAL and not whole.startswith("0") and all(len(group) > 2 for group in groups)
    if not plus and (local or _SHORT.fullmatch(whole)):
        return whole
    for start in range(len(groups)):
        lead = plus if start == 0 else ""
        found = [(size, number) for size, digits in _beginnings(groups[start:]) if (number := _number(lead + digits))]
        if found:
            return _without_a_stray_digit(found)
    return ""


def _beginnings(groups: list[str]) -> list[tuple[int, str]]:
    """Return what groups of digits begin with, the shortest first, each with the size of its last group."""
    return [(len(group), digits) for group, digits in zip(groups, accumulate(groups), strict=True)]


def _without_a_stray_digit(found: list[tuple[int, str]]) -> str:
    """Return the longest number found, without a last group of one digit where it is whole before: '9' of '9-5'."""
    (last, longest), shorter = found[-1], found[:-1]
    return shorter[-1][1] if last == 1 and shorter and shorter[-1][0] > 1 else longest


def _number(digits: str) -> str:
    """Return digits as they are dialled, '' if they are not as many as a number has."""
    if digits.startswith(("+", "00")) or (digits.startswith("44") and len(digits) == _LENGTHS["44"][-1]):
        return _from_abroad(digits.lstrip("+").removeprefix("00"))
    if digits.startswith("0") and (len(digits) in _NATIONAL or _SHORT.fullmatch(digits)):
        return digits
    return ""


def _from_abroad(digits: str) -> str:
    for code, lengths in _LENGTHS.items():
        if digits.startswith(code):
            number = code + digits.removeprefix(code).removeprefix("0")
            return f"+{number}" if len(number) in lengths else ""
    return f"+{digits}" if len(digits) in _ABROAD else ""
