"""What the dialogs have in common: a body that scrolls where there is little room, and buttons that are always seen."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QScrollArea, QVBoxLayout, QWidget

from gui.widgets.labels import words

FRAME = QSize(8, 40)
"""The system's own frame and title bar take about this much of the screen."""

_LETTERS, _LINES = 100, 36
"""A dialog is so many letters wide and so many lines high, or as much of that as the screen has room for."""

Role = QDialogButtonBox.ButtonRole


class Dialog(QDialog):
    """A heading, a sentence on what it is for, and its widgets in `body`, one below the other."""

    def __init__(self, title: str, about: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        inside = QWidget()
        self.body = QVBoxLayout(inside)
        self.body.setContentsMargins(24, 20, 24, 16)
        self.body.setSpacing(12)
        self.heading = words(title, "heading")
        self.body.addWidget(self.heading)
        if about:
            self.body.addWidget(words(about, "quiet"))
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.area.setAccessibleName(title)
        self.area.setAccessibleDescription(about)
        self.area.setWidget(inside)
        self.buttons = QDialogButtonBox()
        self.buttons.rejected.connect(self.reject)
        self.buttons.setContentsMargins(24, 8, 24, 16)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.area, 1)
        column.addWidget(self.buttons)
        self._take_room()

    def add_button(self, text: str, role: Role = Role.ActionRole, *, primary: bool = False) -> QPushButton:
        """Add a button below the body."""
        button = QPushButton(text)
        button.setAccessibleName(text)
        self.buttons.addButton(button, role)
        mark(button, primary=primary)
        return button

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at what there is to do, not at the words above it."""
        super().showEvent(event)
        if self.focusWidget() in (None, self.area):
            usable = [button for button in self.buttons.buttons() if button.isVisibleTo(self) and button.isEnabled()]
            usable.sort(key=lambda button: not button.property("primary"))
            if usable:
                usable[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def be_as_high_as_its_body(self) -> None:
        """Be high enough for all of the body, as far as the screen has room, and never lower than before."""
        body = self.body.totalSizeHint().height()
        if self.body.hasHeightForWidth():
            body = self.body.totalHeightForWidth(self.width())
        room = self.screen().availableSize().height() - FRAME.height()
        self.resize(self.width(), max(self.height(), min(body + self.buttons.sizeHint().height(), room)))

    def _take_room(self) -> None:
        """Be as large as the letters ask for, and no larger than the screen."""
        metrics = self.fontMetrics()
        wanted = QSize(metrics.averageCharWidth() * _LETTERS, metrics.height() * _LINES)
        self.resize(wanted.boundedTo(self.screen().availableSize() - FRAME))


def mark(button: QPushButton, *, primary: bool) -> None:
    """Mark a button as the one that Return presses, or as one of the others."""
    button.setProperty("primary", primary)
    button.setDefault(primary)
    button.setAutoDefault(primary)
    button.style().unpolish(button)
    button.style().polish(button)
