"""Files that were saved as something else than plain text, known by how they begin."""

from __future__ import annotations

import re
from typing import Final

_BEGINNINGS: Final[tuple[tuple[bytes, str], ...]] = (
    (rb"\s*\{\\rtf", "rtf"),
    (rb"%pdf-", "pdf"),
    (rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!doctype html|<!--|<html|<head|<body|<meta|<div|<p[ >])", "html"),
    (rb"\s*<\?xml", "xml"),
    (rb"pk\x03\x04.*?word/", "word"),
    (rb"pk\x03\x04.*?opendocument", "open-document"),
    (rb"pk\x03\x04.*?(?:xl/|ppt/|index/|\[content_types\])", "office"),
    (rb"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "office"),
    (rb"pk(?:\x03\x04|\x05\x06)", "zip"),
    (rb"\x89png|\xff\xd8\xff|gif8|riff....webp|ii\*\0|mm\0\*|bm....\0\0\0\0", "picture"),
)
_FIRST: Final = frozenset(bytes([each]) for each in b"{%<p\xd0\x89\xffgrimb")
"""The bytes with which any of them begins, after spaces, as small letters; most texts begin with another."""

_LOOKED_AT: Final = 100_000


def foreign_format(data: bytes) -> str:
    """Return which kind of file this is instead of plain text, as its sentence is named; '' if it seems to be text."""
    start = data.removeprefix(b"\xef\xbb\xbf")[:_LOOKED_AT]
    if start.lstrip()[:1].lower() not in _FIRST:
        return ""
    return next((name for pattern, name in _BEGINNINGS if re.match(pattern, start, re.DOTALL | re.IGNORECASE)), "")
