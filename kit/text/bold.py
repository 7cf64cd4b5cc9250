"""Words that two asterisks on either side make bold, as in **this**. Other asterisks stay."""

from __future__ import annotations

import re
from typing import Final

_BOLD: Final = re.compile(r"\*\*(?=[^\s*])(?P<words>[^*]*(?:\*[^*]+)*)(?<=[^\s*])\*\*(?!\*)")


def in_bold(words: str) -> list[tuple[str, bool]]:
    """Return words in parts, each with whether it is bold, without the asterisks that say so."""
    parts, end = [], 0
    for match in _BOLD.finditer(words):
        parts += [(words[end : match.start()], False), (match["words"], True)]
        end = match.end()
    return [part for part in (*parts, (words[end:], False)) if part[0]]


def without_bold(words: str) -> str:
    """Return words without the asterisks that make parts of them bold."""
    return "".join(part for part, _ in in_bold(words))


def line_by_line(words: str) -> str:
    """Return words in which what is bold over several lines is so on each of them."""
    return _BOLD.sub(lambda match: re.sub(r"\s*\n\s*", "**\n**", match[0]), words)
