"""What somebody may have meant by a name that is not known, as a part of a hint."""

from __future__ import annotations

import difflib
from collections.abc import Collection, Mapping
from typing import Final

from kit.words.words import Phrase

NOTHING: Final = Phrase("nothing")
_NO_TITLES: Final[Mapping[str, str]] = {}


def meant(word: str) -> Phrase:
    """Return 'Did you mean “…”?'."""
    return Phrase("did-you-mean", {"meant": word})


def guess(word: str, known: Collection[str], titles: Mapping[str, str] = _NO_TITLES) -> Phrase:
    """Return the question whether the closest known word was meant; nothing if none is close.

    titles: what the known words are called for people, with the word itself.
    """
    by_text = {title.casefold(): id for title, id in titles.items()} | {id.casefold(): id for id in known}
    close = difflib.get_close_matches(word.casefold(), by_text, 1)
    return meant(by_text[close[0]]) if close else NOTHING
