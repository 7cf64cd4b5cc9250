"""The room under a field for what is told of it, which stays as it is while somebody works on the step."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gui.widgets.labels import Elided
from gui.widgets.told import FixButton, Sign, Told


class ReadOn(FixButton):
    """Looks like a link, is as high as a line, and leaves the focus in the field that somebody types in."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("link", True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def _edges(self) -> int:
        return 2  # what letters are wide is told without their fractions


class Brief(QWidget):
    """The first of what is told in one line, cut where there is no room, and a button for all of it."""

    wanted = Signal()
    """Somebody wants to read all of it."""

    def __init__(self) -> None:
        super().__init__()
        self.sign, self.words, self.more = Sign("note"), Elided(mode=Qt.TextElideMode.ElideRight), ReadOn()
        self.more.show_text(self.tr("Read on"))
        self.more.clicked.connect(self.wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(8)
        row.addWidget(self.sign)
        row.addWidget(self.words, 1)
        row.addWidget(self.more)
        self.hide()

    def show_told(self, icon: str, text: str) -> None:
        """Show what is told, with the icon of the first of it."""
        self.sign.show_icon(icon)
        self.words.show_text(text)
        self.more.setAccessibleDescription(text)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a click on the words for one on the button."""
        self.wanted.emit()


class Remarks(QWidget):
    """What is told of a field, in room that changes only with what somebody does: nothing moves under a pointer.

    A line is kept where nothing is told. What needs more room than there is, is told in one line until somebody reads
    on, is led to the field, comes to the step again, or gives the window another width.
    """

    def __init__(self, told: Told) -> None:
        super().__init__()
        self.told, self.brief = told, Brief()
        self.brief.wanted.connect(self._read_on)
        told.changed.connect(self._arrange)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(told)
        column.addWidget(self.brief)
        column.addStretch(1)
        self.make_room()

    def make_room(self) -> None:
        """Have as much room as is needed for all that is told now, and no more; at least a line."""
        line = self.fontMetrics().height() + 4
        self.setFixedHeight(max(line, self.told.height_at(self.width())))
        self._arrange()

    def _arrange(self) -> None:
        """Tell as much as there is room for; what nobody sees takes the room that it needs once it is seen."""
        folded = self.isVisible() and self.told.height_at(self.width()) > self.height()
        self.told.setVisible(bool(self.told.text) and not folded)
        self.brief.setVisible(folded)
        if folded:
            self.brief.show_told(*self.told.gist)

    def _read_on(self) -> None:
        had_focus = self.brief.more.hasFocus()
        self.make_room()
        buttons = [button for button in self.told.findChildren(FixButton) if button.isVisible()]
        if had_focus and buttons:
            buttons[0].setFocus(Qt.FocusReason.TabFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """Tell all of it when the step is come to."""
        super().showEvent(event)
        if not event.spontaneous():
            self.make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have the room that another width asks for."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.make_room()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the system's text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.make_room()
