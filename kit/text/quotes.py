"""Quotation marks and apostrophes typed straight, set as the language writes them: “so” in English, „tak” in Polish.

What keeps its straight marks: addresses, hashtags and codes, and feet and inches, minutes and seconds after a figure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from kit.text.bidi import ADDRESS

APOSTROPHE: Final = "’"

_MARK: Final = re.compile("''|(?<!\\S),,(?=\\w)|[\"'`\u00b4]")
_CODE: Final = re.compile(r"[\w.+'-]+@[\w.'-]+\w|[#@]\w[\w'\"]*\w|(?<!\S)\S*[=_\\<>{}]\S*")
_AROUND: Final = "\"'`\u00b4.,;:!?()“”‘’"
_SHORTENED: Final = re.compile(
    r"(?:\d\ds|tis|twas|twere|twill|em|til|till|n|cos|coz|bout|r|nôl|dyn|dw|dwi|fory|chydig|steddfod|dolig)(?!\w)", re.I
)
"""Words and decades whose beginning is left out, in English and Welsh; an apostrophe always is in its place."""


class _Mark(NamedTuple):
    """A mark as it was typed. before, after: the characters around it, a space at the ends of the text."""

    start: int
    end: int
    before: str
    after: str
    single: bool
    low: bool

    @property
    def opens(self) -> bool:
        """Whether it stands where a quotation begins: before a word and behind none."""
        return not self.after.isspace() and not (self.before.isalnum() or self.before in ".,!?…")

    @property
    def closes(self) -> bool:
        """Whether it stands where a quotation ends: behind a word, or its stop, and before none."""
        return not self.before.isspace() and not self.after.isalnum()


def curled(text: str, marks: str) -> str:
    """Return a text with the quotation marks of a language in the place of straight ones, and apostrophes curly.

    marks: four characters, those around a quotation and those around one in it. Where the inner ones are single marks,
    single ones become these wherever they were typed; else it depends on what stands in what.
    """
    if not _MARK.search(text):
        return text
    pieces: list[str] = []
    done = 0
    for mark, curly in _set(text, list(_typed(text)), marks):
        pieces += text[done : mark.start], curly
        done = mark.end
    return "".join((*pieces, text[done:]))


def _typed(text: str) -> Iterator[_Mark]:
    """Yield the marks of a text that are not within an address or a code."""
    kept = [place for pattern in (ADDRESS, _CODE) for found in pattern.finditer(text) for place in _within(found)]
    straight = frozenset(kept)
    for found in _MARK.finditer(text):
        start, end = found.span()
        if start not in straight:
            before, after = text[start - 1 : start] or " ", text[end : end + 1] or " "
            yield _Mark(start, end, before, after, found[0] in "'`\u00b4", found[0] == ",,")


def _within(found: re.Match[str]) -> range:
    """Return the places of an address or code, without the marks around it; one that has some in it keeps all."""
    inner = found[0].strip(_AROUND)
    if any(mark in inner for mark in "\"'"):
        inner = found[0].lstrip(_AROUND)
    start = found.start() + found[0].find(inner)
    return range(start, start + len(inner))


def _set(text: str, typed: list[_Mark], marks: str) -> Iterator[tuple[_Mark, str]]:
    """Yield every mark that is set otherwise than it was typed, and how."""
    opened: list[tuple[bool, str]] = []  # whether it was a single mark, and what closes it
    by_kind = marks[2] in "‘\u201a"
    for number, mark in enumerate(typed):
        rest = typed[number + 1 :]
        inside = [single for single, _ in opened]
        if mark.low or _begins(text, mark, rest):
            pair = 2 if (mark.single if by_kind else len(opened) % 2) else 0
            opened.append((mark.single, marks[pair + 1]))
            yield mark, marks[pair]
        elif mark.closes and mark.single in inside and not _goes_on(mark, rest):
            while opened[-1][0] != mark.single:
                opened.pop()
            yield mark, opened.pop()[1]
        elif mark.before.isdigit() and not mark.after.isalpha():
            continue  # feet, inches, minutes
        elif mark.single and (mark.before.isalnum() or mark.after.isalnum()):
            yield mark, APOSTROPHE
        elif mark.closes and not mark.single:
            yield mark, marks[1]


def _begins(text: str, mark: _Mark, rest: list[_Mark]) -> bool:
    """Tell whether a mark begins a quotation; a single one that nothing closes stands for letters that are left out."""
    if not mark.opens:
        return False
    if not mark.single:
        return True
    if _SHORTENED.match(text, mark.end):
        return False
    return any(each.single and each.closes for each in rest)


def _goes_on(mark: _Mark, rest: list[_Mark]) -> bool:
    """Tell whether what a mark could close goes on: it is a plural's or a measure's, and another one closes later."""
    if not (mark.before in "sS" if mark.single else mark.before.isdigit()):
        return False
    later = (each for each in rest if each.single == mark.single and (each.opens or each.closes))
    following = next(later, None)
    return following is not None and not following.opens
