"""Labels for words that may take several lines."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout

_LONG: Final = re.compile(r"\S{25,}")
_PLACES: Final = re.compile(r"[/\\]|[^/\\\u200b]{25}")


class Words(QLabel):
    """Words that may take several lines; what is longer than any word, as a path, is broken too."""

    def setText(self, text: str) -> None:
        """Show a text."""
        super().setText(breakable(text))


def words(text: str, look: str = "") -> QLabel:
    """Return a label for words that may take several lines; look: 'heading', 'section' or 'quiet'."""
    label = Words()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setText(text)
    if look:
        label.setProperty(look, True)
    return label


def breakable(text: str) -> str:
    """Return a text in which whatever is longer than a word can be broken: a path after each of its folders."""
    return _LONG.sub(lambda run: _PLACES.sub("\\g<0>\u200b", run[0]), text)


def clear(column: QVBoxLayout) -> None:
    """Take every widget out of a column."""
    while column.count():
        item = column.takeAt(0)
        if item and (widget := item.widget()):
            widget.hide()
            widget.deleteLater()
