"""Search as people type: every word must be found, whatever its case, accents and kind of apostrophe."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit


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
    """Return a text as it is compared: lower case, without accents, with straight apostrophes."""
    parts = unicodedata.normalize("NFKD", text.casefold().replace("\u2019", "'").replace("\u2018", "'"))
    return "".join(letter for letter in parts if not unicodedata.combining(letter))


def matches(wanted: str, texts: Iterable[str]) -> bool:
    """Tell whether every word that is wanted stands in one of the texts, which are plain already."""
    texts = tuple(texts)
    return all(any(word in text for text in texts) for word in plain(wanted).split())
