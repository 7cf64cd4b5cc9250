"""Fields to type in: each shows a text of the kit and tells what was typed; undo is the window's, not the field's."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDragMoveEvent, QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from gui.widgets.remarks import Remarks
from gui.widgets.told import Told
from kit.kit_file.document import LIMITS
from kit.records.halves import whole_letters

LINE_ENDS = str.maketrans(dict.fromkeys("\r\n\v\f\x1c\x1d\x1e\x85\u2028\u2029", " "))


def most_letters(field: str) -> int:
    """Return how many letters a field of a kit file may have."""
    return LIMITS.texts.get(field, LIMITS.text)


class LeavesFiles(QObject):
    """Leaves files and pictures that are dragged over a field to what is behind it: their names are no text."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Pass on what carries files or a picture."""
        if isinstance(event, QDragMoveEvent) and (event.mimeData().hasUrls() or event.mimeData().hasImage()):
            event.ignore()
            return True
        return False


class LineField(QLineEdit):
    """A line of text. Line ends in what is pasted become spaces."""

    typed = Signal(str)
    """What the field says after a person changed it."""

    overfull = Signal(int)
    """More was typed or pasted than this many letters, and did not go in."""

    replaced = Signal()
    """Another text than the one that was typed is shown, as after undo."""

    left = Signal()
    """The focus went elsewhere."""

    def __init__(self, name: str, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most = most
        self.setAccessibleName(name)
        self.setTextMargins(4, 3, 4, 3)
        self.installEventFilter(LeavesFiles(self))
        self.textEdited.connect(self._tell)

    def show_text(self, text: str) -> None:
        """Show a text, the cursor staying where it is if the text is there already."""
        if text.translate(LINE_ENDS) != self.text().translate(LINE_ENDS):
            self.setText(text.translate(LINE_ENDS))
            self.replaced.emit()

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window, whose steps they are."""
        if is_history_key(event):
            event.ignore()
            return False
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the field is left."""
        super().focusOutEvent(event)
        self.left.emit()

    def _tell(self, text: str) -> None:
        kept = whole_letters(text)[: self._most].translate(LINE_ENDS)
        if kept != text:
            place = self.cursorPosition()
            self.setText(kept)
            self.setCursorPosition(place)
        self.typed.emit(kept)
        if len(text) > self._most:
            self.overfull.emit(self._most)


class TextField(QPlainTextEdit):
    """A text of several lines, as high as it needs to be; Tab goes on to the next field."""

    typed = Signal(str)
    """What the field says after a person changed it."""

    overfull = Signal(int)
    """More was typed or pasted than this many letters, and did not go in."""

    replaced = Signal()
    """Another text than the one that was typed is shown, as after undo."""

    def __init__(self, name: str, most: int, lines: int = 2, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most, self._least_lines, self._showing, self._text = most, lines, False, ""
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        leaves_files = LeavesFiles(self)
        for widget in (self, self.viewport()):
            widget.installEventFilter(leaves_files)
        self.setUndoRedoEnabled(False)
        self.document().setDocumentMargin(6)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._tell)
        self.document().documentLayout().documentSizeChanged.connect(lambda size: self._grow())
        self._grow()

    def show_text(self, text: str) -> None:
        """Show a text, the cursor staying where it is if the text is there already."""
        if text != self._text:
            self._text = text
            if text != self.shown:
                self._put(text)
                self.replaced.emit()

    @property
    def shown(self) -> str:
        """The text letter for letter; Qt's own way would turn hard spaces into soft ones."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window, whose steps they are."""
        if is_history_key(event):
            event.ignore()
            return False
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the text in its new width."""
        super().resizeEvent(event)
        self._grow()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the system's text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._grow()

    def _grow(self) -> None:
        lines = max(self._least_lines, round(self.document().size().height()))
        first = self.document().firstBlock().layout()
        line = first.lineAt(0).height() if first.lineCount() else self.fontMetrics().lineSpacing()
        edges = 2 * (self.frameWidth() + round(self.document().documentMargin()))
        spare = 1  # which Qt wants below the last line; else it scrolls by a line
        self.setFixedHeight(math.ceil(lines * line) + edges + spare)

    def _put(self, text: str) -> None:
        self._showing = True
        self.setPlainText(text)
        self._showing = False

    def _tell(self) -> None:
        if self._showing:
            return
        text = self.shown
        self._text = whole_letters(text)[: self._most]
        if self._text != text:
            place = self.textCursor().position()
            self._put(self._text)
            cursor = self.textCursor()
            cursor.setPosition(min(place, self.document().characterCount() - 1))
            self.setTextCursor(cursor)
        self.typed.emit(self._text)
        if len(text) > self._most:
            self.overfull.emit(self._most)


class Labelled(QWidget):
    """A field with its label above it and what is wrong with it below, in words.

    What is told has its room (`Remarks`), and the fields below stay where they are.
    """

    def __init__(self, label: str, field: QWidget, aside: str = "", parent: QWidget | None = None) -> None:
        """aside: what is said in brackets beside the label, as that the field is needed."""
        super().__init__(parent)
        self.field, self.told = field, Told()
        quiet = f' <span style="font-weight: normal">({aside})</span>' if aside else ""
        self.label = QLabel(f"{_escaped(label)}{quiet}")
        self.label.setTextFormat(Qt.TextFormat.RichText)
        self.label.setWordWrap(True)
        self.label.setBuddy(field)
        if not field.accessibleName():
            field.setAccessibleName(label)  # else it is called by what the label is written with, tags and all
        self.remarks = Remarks(self.told)
        self.beside = QLabel()
        self.beside.setProperty("quiet", True)
        self.beside.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignBottom)
        self.beside.hide()
        over = QHBoxLayout()
        over.setSpacing(8)
        over.addWidget(self.label, 1)
        over.addWidget(self.beside, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(over)
        for widget in (field, self.remarks):
            column.addWidget(widget)
        if isinstance(field, LineField | TextField):
            field.overfull.connect(self.tell_overfull)
            field.typed.connect(lambda text: self.told.say(""))
            field.replaced.connect(lambda: self.told.say(""))

    def say_beside(self, words: str, widest: str) -> None:
        """Say something in quiet letters beside the label, as how many words there are.

        widest: what may be said there at other times, so that the label keeps its lines and no field moves.
        """
        self.beside.ensurePolished()
        metrics = self.beside.fontMetrics()
        self.beside.setMinimumWidth(max(metrics.horizontalAdvance(said) for said in (words, widest)))
        self.beside.setText(words)
        self.beside.setVisible(bool(words))
        self.field.setAccessibleDescription(words)

    def tell_overfull(self, most: int) -> None:
        """Say that more was typed than there is room for."""
        self.told.say(self.tr("There is room for %n letter(s) here; what came after them was left out.", "", most))


def is_history_key(event: QEvent) -> bool:
    """Tell whether an event is the key for undo or redo."""
    keys = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
    kinds = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
    return isinstance(event, QKeyEvent) and event.type() in kinds and any(event.matches(key) for key in keys)


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")
