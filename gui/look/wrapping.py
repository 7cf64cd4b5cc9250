"""Buttons and boxes whose text is broken into lines where there is no room for it in one."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QPushButton, QRadioButton, QSizePolicy, QStyle, QWidget

LEAST_LETTERS = 24
"""A button in several lines has room for so many letters in each; a word that is longer may be broken."""


if TYPE_CHECKING:
    _Button = QAbstractButton
else:
    _Button = object  # Qt for Python lets no class have two of Qt's own above it


class _Wrapping(_Button):
    """What boxes to tick and buttons to choose have in common: a sign, and beside it as many lines as there must be."""

    indicator: QStyle.PixelMetric
    spacing: QStyle.PixelMetric

    def __init__(self, text: str = "") -> None:
        super().__init__()
        self._whole = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.show_text(text)

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
        taken = style.pixelMetric(self.indicator) + 2 * style.pixelMetric(self.spacing)
        _set_broken(self, self._whole, self.width() - taken)


class WrappingBox(_Wrapping, QCheckBox):
    """A box to tick whose text is broken into as many lines as it needs."""

    indicator = QStyle.PixelMetric.PM_IndicatorWidth
    spacing = QStyle.PixelMetric.PM_CheckBoxLabelSpacing


class WrappingRadio(_Wrapping, QRadioButton):
    """A button to choose one of several, whose text is broken into as many lines as it needs."""

    indicator = QStyle.PixelMetric.PM_ExclusiveIndicatorWidth
    spacing = QStyle.PixelMetric.PM_RadioButtonLabelSpacing


class WrappingButton(QPushButton):
    """A button whose text is broken into lines where there is no room for it in one; very long words are, too."""

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
        """Return room for the longest word, or for as much of it as a line has anywhere."""
        metrics = self.fontMetrics()
        widest = max((metrics.horizontalAdvance(word) for word in self._whole.split()), default=0)
        widest = min(widest, metrics.averageCharWidth() * LEAST_LETTERS)
        return QSize(self._edges() + widest, super().minimumSizeHint().height())

    def height_at(self, width: int) -> int:
        """Return the height in pixels that the button takes where there is no more room than a width."""
        broken = _broken(self, self._whole, min(width, self.sizeHint().width()) - self._edges())
        more = (broken.count("\n") - self.text().count("\n")) * self.fontMetrics().lineSpacing()
        return super().sizeHint().height() + more

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
    broken = _broken(button, text, width)
    if broken != button.text():
        button.setText(broken)
        button.updateGeometry()


def _broken(button: QAbstractButton, text: str, width: int) -> str:
    """Return a text for a button with as many lines as it needs in a width, in pixels."""
    lines = [""]
    for word in text.split():
        lines[-1:] = _with_word(lines[-1], word, button.fontMetrics(), width)
    return "\n".join(lines).replace("&", "&&")


def _with_word(line: str, word: str, metrics: QFontMetrics, width: int) -> list[str]:
    """Return a line with a word at its end, or the word in lines of its own if there is no room."""
    longer = f"{line} {word}".strip()
    if metrics.horizontalAdvance(longer) <= width:
        return [longer]
    lines = [line] if line else []
    while metrics.horizontalAdvance(word) > max(width, metrics.averageCharWidth() * LEAST_LETTERS):
        fitting = _letters_in(word, metrics, width)
        lines.append(word[:fitting])
        word = word[fitting:]
    return [*lines, word]


def _letters_in(word: str, metrics: QFontMetrics, width: int) -> int:
    """Return how many letters of a word there is room for, one at least."""
    return max(1, bisect_right(range(len(word)), width, key=lambda count: metrics.horizontalAdvance(word[:count])) - 1)
