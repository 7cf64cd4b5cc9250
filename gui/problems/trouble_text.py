"""The words of one problem of a file, with its line and the caret exactly under the place; all of it can be copied."""

from __future__ import annotations

from math import ceil
from typing import Any, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QFontInfo,
    QFontMetrics,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from gui.look.appearance import mixed
from gui.problems.troubles import Trouble
from gui.problems.words import DESIGNERS
from kit.excerpt import Excerpt


class TroubleText(QTextEdit):
    """Shows one trouble; scrolls where there is less room than it wants."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(0)
        self.setUndoRedoEnabled(False)
        self.setAccessibleName(self.tr("What is wrong, and what to do"))
        self._shown: tuple[Trouble, str, str, str, int] | None = None

    def show_trouble(self, trouble: Trouble, after: str = "") -> None:
        """Show a trouble in place of the one before; what is shown already stays as it is, with what is selected.

        after: what is said at the end.
        """
        look = (self.font().toString(), self.palette().text().color().name(), self.viewport().width())
        if (trouble, after, *look) == self._shown:
            return
        self._shown = (trouble, after, *look)
        self.clear()
        said = DESIGNERS.say(trouble.problem)
        self._add(said.message)
        if trouble.excerpt:
            self._add_excerpt(trouble.excerpt)
        self._add(said.hint)
        self._add(after)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Begin with the first line, unless somebody is reading."""
        super().resizeEvent(event)
        if not self.hasFocus():
            self.verticalScrollBar().setValue(0)

    def wanted_height(self) -> int:
        """Return the height in pixels at which nothing need be scrolled, at its width."""
        document = self.document()
        bar = self.horizontalScrollBar()
        wide = document.idealWidth() > self.viewport().width()
        return ceil(document.size().height()) + (bar.sizeHint().height() if wide else 0) + 2

    def _add(self, words: str) -> None:
        if words:
            self._block(words, QTextBlockFormat(), QTextCharFormat())

    def _add_excerpt(self, excerpt: Excerpt) -> None:
        """Add the line, and below it the caret; without what it is indented by, where there is little room."""
        font = fixed_font(self.font())
        line, caret = excerpt.lines()
        if QFontMetrics(font).horizontalAdvance(line) > self.viewport().width():
            excerpt = moved_left(excerpt)
            line, caret = excerpt.lines()
        form, look = QTextBlockFormat(), QTextCharFormat()
        form.setNonBreakableLines(True)
        form.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        form.setBackground(mixed(self.palette().text().color(), self.palette().window().color(), 0.08))
        look.setFont(font)
        self._block(line, form, look)
        below = self._block(caret, form, look)
        off = place_in(line, len(line) - len(excerpt.text) + excerpt.letters, font) - place_in(
            caret, len(caret) - 1, font
        )
        if abs(off) >= 0.5 and excerpt.caret:
            self._move_caret(below, excerpt.caret, off)

    def _move_caret(self, block: QTextBlock, spaces: int, off: float) -> None:
        """Move the caret by some pixels: another script's letters are as wide as another font makes them."""
        cursor = QTextCursor(block)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        cursor.movePosition(QTextCursor.MoveOperation.Left)
        cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, spaces)
        wider = QTextCharFormat()
        wider.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
        wider.setFontLetterSpacing(off / spaces)
        cursor.mergeCharFormat(wider)

    def _block(self, words: str, form: QTextBlockFormat, look: QTextCharFormat) -> QTextBlock:
        cursor = self.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        if not self.document().isEmpty():
            cursor.insertBlock()
        cursor.setBlockFormat(form)
        cursor.setCharFormat(look)
        cursor.insertText(words, look)
        return cursor.block()


def place_in(line: str, number: int, font: QFont) -> float:
    """Return where in a line of text a letter begins, in pixels: its left edge, whichever way it is read."""
    layout = QTextLayout(line, font)
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.LeftToRight)
    layout.setTextOption(option)
    layout.beginLayout()
    found = layout.createLine()
    layout.endLayout()
    at = len(line[:number].encode("utf-16-le", "surrogatepass")) // 2  # as Qt counts letters
    runs = found.glyphRuns(at, 1) if number < len(line) else []
    if runs and runs[0].positions():
        return float(runs[0].positions()[0].x())
    # PySide returns the place with the number that it is of, which its types do not know
    return float(cast(Any, found.cursorToX(at))[0])


def moved_left(excerpt: Excerpt) -> Excerpt:
    """Return an excerpt without the spaces that its line begins with, as far as they are before the place."""
    spaces = min(len(excerpt.text) - len(excerpt.text.lstrip(" ")), excerpt.letters)
    return Excerpt(excerpt.number, excerpt.text[spaces:], excerpt.caret - spaces, excerpt.letters - spaces)


def fixed_font(like: QFont) -> QFont:
    """Return the system's font of equally wide letters, as large as another font."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    if not QFontInfo(font).fixedPitch():
        font = QFont("monospace")
        font.setStyleHint(QFont.StyleHint.Monospace)
    if like.pointSizeF() > 0:
        font.setPointSizeF(like.pointSizeF())
    else:
        font.setPixelSize(like.pixelSize())
    return font
