"""Things to choose with more to say than a button holds: a radio button with a text below it, a box that wraps."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QLabel, QRadioButton, QSizePolicy, QStyle, QVBoxLayout, QWidget


class Choice(QWidget):
    """A button to choose one of several, with a text below its name; a click on the text chooses it too."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.radio, self.words = QRadioButton(), QLabel()
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
        self.radio.setText(name.replace("&", "&&"))
        self.radio.setAccessibleName(name)
        self.radio.setAccessibleDescription(words)
        self.words.setText(words)
        self.words.setVisible(bool(words))
        with QSignalBlocker(self.radio):
            self.radio.setChecked(chosen)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose it by its text."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.radio.setFocus(Qt.FocusReason.MouseFocusReason)
            self.radio.click()


class WrappingBox(QCheckBox):
    """A box to tick whose text is broken into as many lines as it needs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_text(self, text: str) -> None:
        """Show a text."""
        self._whole = text
        self.setAccessibleName(text)
        self._wrap()

    def minimumSizeHint(self) -> QSize:
        """Return a size that leaves the width to the panel."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the text for the new width."""
        super().resizeEvent(event)
        self._wrap()

    def _wrap(self) -> None:
        style = self.style()
        taken = style.pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth)
        taken += 2 * style.pixelMetric(QStyle.PixelMetric.PM_CheckBoxLabelSpacing)
        lines = [""]
        for word in self._whole.split():
            longer = f"{lines[-1]} {word}".strip()
            if lines[-1] and self.fontMetrics().horizontalAdvance(longer) > self.width() - taken:
                lines.append(word)
            else:
                lines[-1] = longer
        text = "\n".join(lines).replace("&", "&&")
        if text != self.text():
            self.setText(text)
