"""Marks of other programs in words that are printed as they are typed: HTML's <br> and Markdown's **bold**."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

_TAGS: Final = (
    "a|abbr|b|big|blockquote|br|center|code|div|em|font|h[1-6]|hr|i|img|li|mark|ol|p|s|small|span|strike|strong|sub|sup"
    "|table|tbody|td|th|tr|u|ul|wbr"
)
_LINE: Final = r"(?:</?(?:br|hr|p|div)\s*/?>|</(?:li|h[1-6])>)"
_LINES: Final = re.compile(rf"[ \t]*(?:{_LINE}[ \t\n]*)+", re.IGNORECASE)
_MARKUP: Final = re.compile(
    rf"(?P<line>{_LINE})"
    rf"|(?P<tag></?(?:{_TAGS})(?:\s[^<>]*)?/?>)"
    r"|(?P<letter>&(?:[a-z]{2,10}|#[0-9]{1,6}|#x[0-9a-f]{1,5});)"
    r"|(?P<stars>(?<![\w*])(?P<star>\*{1,3})(?=[^\s*])(?P<starred>[^*\n]*)(?<=[^\s*])(?P=star)(?![\w*]))"
    r"|(?P<lines>(?<![\w_])(?P<under>_{1,3})(?=[^\s_])(?P<underlined>[^_\n]*)(?<=[^\s_])(?P=under)(?![\w_]))"
    r"|(?P<link>\[(?P<name>[^\[\]\n]+)\]\([^()\s]+\))",
    re.IGNORECASE,
)
_KINDS: Final = {"tag": "style", "stars": "style", "lines": "style"}


class Mark(NamedTuple):
    """A mark in a text. kind: what it is meant to do, 'line', 'style' or 'link', or a 'letter' written in code."""

    kind: str
    text: str


def find_markup(text: str) -> Iterator[Mark]:
    """Yield the marks of HTML and Markdown in a text, each once."""
    from html import unescape  # its table of names is long

    seen: set[str] = set()
    for match in _MARKUP.finditer(text):
        kind = next(name for name, found in match.groupdict().items() if found)
        is_letter = kind != "letter" or unescape(match[0]) != match[0]
        if is_letter and match[0] not in seen:
            seen.add(match[0])
            yield Mark(_KINDS.get(kind, kind), match[0])


def without_markup(text: str) -> str:
    """Return a text without the marks of HTML and Markdown; new lines stay, and letters in code as they are."""
    plain = _MARKUP.sub(_plain, _LINES.sub("\n", text))
    return text if plain == text else plain.strip("\n")


def _plain(mark: re.Match[str]) -> str:
    return mark["letter"] or mark["starred"] or mark["underlined"] or mark["name"] or ""
