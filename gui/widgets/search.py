"""Search as people type: every word must be found, whatever its case, accents and kind of apostrophe."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable


def plain(text: str) -> str:
    """Return a text as it is compared: lower case, without accents, with straight apostrophes."""
    parts = unicodedata.normalize("NFKD", text.casefold().replace("\u2019", "'").replace("\u2018", "'"))
    return "".join(letter for letter in parts if not unicodedata.combining(letter))


def matches(wanted: str, texts: Iterable[str]) -> bool:
    """Tell whether every word that is wanted stands in one of the texts, which are plain already."""
    texts = tuple(texts)
    return all(any(word in text for text in texts) for word in plain(wanted).split())
