"""The foot of a step, which is always in view: what is left to do here, the way to the next step and to the files."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from gui.problems.how_many import Counting, HowMany
from gui.widgets.flow import FlowLayout
from gui.widgets.labels import words

SIDES, NARROW_SIDES = 24, 12
"""What a step shows is so many pixels away from its edges, and in a narrow one."""

NARROW = 360
"""A step is narrow below this width in pixels."""


def sides(width: int) -> int:
    """Return how far from the edges is what is shown in a step, both in pixels."""
    return SIDES if width > NARROW else NARROW_SIDES


class Foot(QFrame):
    """A line of words, and below it the buttons; the step that makes the files puts its own there."""

    next_wanted = Signal()
    export_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("foot")
        self.setAutoFillBackground(True)
        self.line, self._counting = words("", "quiet"), Counting(self)
        self.next_button, self.export_button = QPushButton(), QPushButton(self.tr("Export…"))
        self.next_button.setProperty("primary", True)
        self.export_button.setProperty("large", True)
        self.next_button.clicked.connect(self.next_wanted)
        self.next_button.hide()  # until it leads somewhere
        self.export_button.setAccessibleName(self.export_button.text())
        self.export_button.setAccessibleDescription(self.tr("Goes to the step where the files are made."))
        self.export_button.clicked.connect(self.export_wanted)
        self._title = ""
        self._low = False
        self._buttons = FlowLayout(spacing=8)
        for button in (self.next_button, self.export_button):
            self._buttons.addWidget(button)
        self._column = column = QVBoxLayout(self)
        column.setSpacing(6)
        self._keep_away(self.width())
        column.addWidget(self.line)
        column.addLayout(self._buttons)

    def say(self, left: HowMany, otherwise: str) -> None:
        """Say how many things are left to fix or to look at, and something else if there are none."""
        counted = self.tr("Here: {0}.").replace("{0}", ", ".join(self._counting.each(left)))
        self.line.setText(counted if any(left) else otherwise)

    def lead_to(self, title: str) -> None:
        """Say to which step Next leads."""
        self._title = title
        self._show_next()
        self.next_button.show()

    def be_low(self, low: bool) -> None:
        """Take less height, in a low window, or as much as usual: then Next says where to only to who asks."""
        if low != self._low:
            self._low = low
            self._show_next()
            for button in self.findChildren(QPushButton):
                button.setProperty("low", low)
                button.style().unpolish(button)
                button.style().polish(button)
                button.updateGeometry()
            self._keep_away(self.width())

    def _show_next(self) -> None:
        said = self.tr("Next: {0}").replace("{0}", self._title)
        self.next_button.setText(self.tr("Next") if self._low else said.replace("&", "&&"))
        self.next_button.setToolTip(said if self._low else "")
        self.next_button.setAccessibleName(said)

    def hold(self, button: QPushButton) -> None:
        """Have a button that makes the files in the place of the way there."""
        for other in (self.next_button, self.export_button):
            self._buttons.removeWidget(other)
            other.hide()
        self._buttons.addWidget(button)

    def height_at(self, width: int) -> int:
        """Return the height in pixels that it takes at a width."""
        self._keep_away(width)
        return self._column.totalHeightForWidth(width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep as far away from the edges as what the step shows."""
        super().resizeEvent(event)
        self._keep_away(self.width())

    def _keep_away(self, width: int) -> None:
        above, below = (4, 4) if self._low else (8, 10)
        self._column.setContentsMargins(sides(width), above, sides(width), below)
