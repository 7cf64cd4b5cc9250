"""Labels for words that may take several lines."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout

from gui.look.breaking import breakable


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


def clear(column: QVBoxLayout) -> None:
    """Take every widget out of a column."""
    while column.count():
        item = column.takeAt(0)
        if item and (widget := item.widget()):
            widget.hide()
            widget.deleteLater()
