"""Search as people type: every word must be found, whatever its case, accents, hyphens and apostrophes.

A word that is nowhere is taken for the one that is most like it: a letter too many, too few or another one.
"""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit

_ALIKE: Final = 0.8
"""Two words are alike from this ratio on, as difflib measures it: one letter of five may be another."""

_ONE_WAY: Final = str.maketrans({"\u2019": "'", "\u2018": "'", "-": "", "\u2010": "", "\u2011": ""})
"""A word is found with a hyphen and without, as 'tri-fold' and 'trifold', whichever way its apostrophe is written."""


class DownToResults(QObject):
    """Has Down go from a search to the first of what it found."""

    def __init__(self, search: QLineEdit, results: QAbstractItemView) -> None:
        super().__init__(search)
        self._results = results
        search.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Down, where anything was found."""
        is_down = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Down
        first = self._results.model().index(0, 0)
        if not is_down or event.type() is not QEvent.Type.KeyPress or not first.isValid():
            return False
        self._results.setCurrentIndex(first)
        self._results.setFocus(Qt.FocusReason.TabFocusReason)
        return True


def plain(text: str) -> str:
    """Return a text as it is compared: lower case, without accents and hyphens, with straight apostrophes."""
    parts = unicodedata.normalize("NFKD", text.casefold().translate(_ONE_WAY))
    return "".join(letter for letter in parts if not unicodedata.combining(letter))


def matches(words: Sequence[str], texts: Iterable[str]) -> bool:
    """Tell whether every word that is wanted is in one of the texts, which are plain already, as the words are."""
    texts = tuple(texts)
    return all(any(word in text for text in texts) for word in words)


def meant(wanted: str, texts: Iterable[str]) -> tuple[str, ...]:
    """Return the words of a search, plain; for one that is in no text at all, the word there that is most like it.

    texts: all that is searched, plain already.
    """
    everything = "\n".join(texts)
    words = plain(wanted).split()
    known = sorted(set(re.findall(r"\w+", everything))) if any(word not in everything for word in words) else []
    return tuple(word if word in everything else _closest(word, known) for word in words)


def _closest(word: str, known: Sequence[str]) -> str:
    """Return the known word that is most like one, or like its beginning while it is typed; the word if none is."""
    begun = (each[: len(word)] for each in known if each[:1] == word[:1])
    return next(iter(difflib.get_close_matches(word, [*known, *begun], 1, _ALIKE)), word)
