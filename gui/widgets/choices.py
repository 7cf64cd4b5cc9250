"""Things to choose with more to say than a button holds: a radio button with a text below it, a box that wraps."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QLabel,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from gui.look.breaking import breakable


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
        self.words.setText(breakable(words))
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
        _set_broken(self, self._whole, self.width() - taken)


class WrappingButton(QPushButton):
    """A button whose text is broken into lines where there is no room for it in one."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.show_text(text)

    def show_text(self, text: str) -> None:
        """Show a text."""
        self._whole = text
        self.setAccessibleName(text)
        self.setText(text.replace("&", "&&"))
        self._wrap()

    def sizeHint(self) -> QSize:
        """Return room for the whole text in one line."""
        hint = super().sizeHint()
        return QSize(self._edges() + self.fontMetrics().horizontalAdvance(self._whole), hint.height())

    def minimumSizeHint(self) -> QSize:
        """Return room for the longest word."""
        widest = max((self.fontMetrics().horizontalAdvance(word) for word in self._whole.split()), default=0)
        return QSize(self._edges() + widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the text for the new width."""
        super().resizeEvent(event)
        self._wrap()

    def _edges(self) -> int:
        return self.fontMetrics().height() * 2

    def _wrap(self) -> None:
        _set_broken(self, self._whole, self.width() - self._edges())


def _set_broken(button: QAbstractButton, text: str, width: int) -> None:
    """Give a button a text with as many lines as it needs in a width, in pixels."""
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and button.fontMetrics().horizontalAdvance(longer) > width:
            lines.append(word)
        else:
            lines[-1] = longer
    broken = "\n".join(lines).replace("&", "&&")
    if broken != button.text():
        button.setText(broken)
        button.updateGeometry()
