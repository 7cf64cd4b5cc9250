"""Texts with places where a line may end, for what is longer than any word."""

from __future__ import annotations

import re
from typing import Final

BREAK: Final = "\u200b"
"""Where a line may end although nothing is seen there."""

_LONG: Final = re.compile(r"\S{25,}")
_PLACES: Final = re.compile(r"[/\\]|[^/\\\u200b]{25}")


def breakable(text: str) -> str:
    """Return a text in which whatever is longer than a word can be broken: a path after each of its folders."""
    return _LONG.sub(lambda run: _PLACES.sub(f"\\g<0>{BREAK}", run[0]), text)
