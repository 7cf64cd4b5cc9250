"""Things to choose with more to say than a button holds: a radio button with a text below it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QVBoxLayout, QWidget

from gui.look.breaking import breakable
from gui.look.wrapping import WrappingRadio


class Choice(QWidget):
    """A button to choose one of several, with a text below its name; a click on the text chooses it too."""

    chosen = Signal()

    pointed = Signal()
    """It was clicked with a mouse: unlike somebody who goes through the choices with arrows, this one has arrived."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.radio, self.words = WrappingRadio(), QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setProperty("quiet", True)
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.radio.toggled.connect(lambda on: self.chosen.emit() if on else None)
        self.radio.installEventFilter(self)
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
            self.pointed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell of a click on the button, once it has done what it does."""
        if (
            isinstance(event, QMouseEvent)
            and event.type() is QEvent.Type.MouseButtonRelease
            and event.button() is Qt.MouseButton.LeftButton
            and self.radio.hitButton(event.position().toPoint())
        ):
            QTimer.singleShot(0, self, self.pointed.emit)
        return super().eventFilter(watched, event)
