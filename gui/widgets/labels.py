"""Labels for words that may take several lines, or one that is cut where there is no room."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from gui.look.breaking import breakable


class Words(QLabel):
    """Words that may take several lines; what is longer than any word, as a path, is broken too."""

    def setText(self, text: str) -> None:
        """Show a text."""
        super().setText(breakable(text))


class Elided(QLabel):
    """One line of text, cut in its middle, or elsewhere, where there is no room; all of it is in the tool tip."""

    def __init__(self, parent: QWidget | None = None, *, mode: Qt.TextElideMode = Qt.TextElideMode.ElideMiddle) -> None:
        super().__init__(parent)
        self._whole, self._mode = "", mode
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_text(self, text: str) -> None:
        """Show a text."""
        self._whole = text
        self.setToolTip(text)
        self.setAccessibleName(text)
        self._elide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much as there is room for."""
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        self.setText(self.fontMetrics().elidedText(self._whole, self._mode, self.width()))


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
