"""Halves of letters: JSON and Windows write an emoji as two of them, and one alone is no letter at all."""

from __future__ import annotations

import re
from typing import Final

_ESCAPES: Final = (
    r"\\\\|\\u(?P<high>[dD][89abAB][0-9a-fA-F]{2})\\u(?P<low>[dD][c-fC-F][0-9a-fA-F]{2})"
    r"|\\u(?P<half>[dD][89a-fA-F][0-9a-fA-F]{2})"
)


def whole_letters(text: str) -> str:
    """Return a text with halves that belong together made into one letter, without those that are alone."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "ignore")


def with_whole_escapes(text: str) -> tuple[str, tuple[tuple[int, str], ...]]:
    r"""Return a text with '\\ud83c\\udf89' as one escape and no halves that are alone; and those, with their places."""
    alone: list[tuple[int, str]] = []

    def whole(found: re.Match[str]) -> str:
        if found["high"]:
            number = 0x10000 + ((int(found["high"], 16) - 0xD800) << 10) + int(found["low"], 16) - 0xDC00
            return f"\\U{number:08X}"
        if found["half"]:
            alone.append((found.start(), found[0]))
            return ""
        return found[0]

    return re.sub(_ESCAPES, whole, text), tuple(alone)
