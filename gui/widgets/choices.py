"""Things to choose with more to say than a button holds: a radio button with a text below it."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QVBoxLayout, QWidget

from gui.look.breaking import breakable
from gui.look.wrapping import WrappingRadio


class Choice(QWidget):
    """A button to choose one of several, with a text below its name; a click on the text chooses it too."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.radio, self.words = WrappingRadio(), QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setProperty("quiet", True)
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.radio.toggled.connect(lambda on: self.chosen.emit() if on else None)
        style = self.style()
        indicator = style.pixelMetric(QStyle.PixelMetric.PM_ExclusiveIndicatorWidth)
        self.words.setIndent(indicator + style.pixelMetric(QStyle.PixelMetric.PM_RadioButtonLabelSpacing))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(self.radio)
        column.addWidget(self.words)

    def show_wording(self, name: str, words: str, chosen: bool) -> None:
        """Show a name, the words below it, and whether it is the one that is chosen."""
        self.radio.show_text(name)
        self.radio.setAccessibleDescription(words)
        self.words.setText(breakable(words))
        self.words.setVisible(bool(words))
        with QSignalBlocker(self.radio):
            self.radio.setChecked(chosen)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose it by its text."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.radio.setFocus(Qt.FocusReason.MouseFocusReason)
            self.radio.click()
