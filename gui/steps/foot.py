"""The foot of a step, which is always in view: what is left to do here, the way to the next step and to the files."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from gui.widgets.flow import FlowLayout
from gui.widgets.labels import words


class Foot(QFrame):
    """A line of words, and below it the buttons; the step that makes the files puts its own there."""

    next_wanted = Signal()
    export_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("foot")
        self.setAutoFillBackground(True)
        self.line = words("", "quiet")
        self.next_button, self.export_button = QPushButton(), QPushButton(self.tr("Export…"))
        self.next_button.setProperty("primary", True)
        self.export_button.setProperty("large", True)
        self.next_button.clicked.connect(self.next_wanted)
        self.next_button.hide()  # until it leads somewhere
        self.export_button.setAccessibleName(self.export_button.text())
        self.export_button.setAccessibleDescription(self.tr("Goes to the step where the files are made."))
        self.export_button.clicked.connect(self.export_wanted)
        self._buttons = FlowLayout(spacing=8)
        for button in (self.next_button, self.export_button):
            self._buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 8, 24, 10)
        column.setSpacing(6)
        column.addWidget(self.line)
        column.addLayout(self._buttons)

    def say(self, left: int, otherwise: str) -> None:
        """Say how many things are left to look at, and something else if there are none."""
        self.line.setText(self.tr("%n thing(s) are left to look at here.", "", left) if left else otherwise)

    def lead_to(self, title: str) -> None:
        """Say to which step Next leads."""
        said = self.tr("Next: {0}").replace("{0}", title)
        self.next_button.setText(said.replace("&", "&&"))
        self.next_button.setAccessibleName(said)
        self.next_button.show()

    def hold(self, button: QPushButton) -> None:
        """Have a button that makes the files in the place of the way there."""
        for other in (self.next_button, self.export_button):
            self._buttons.removeWidget(other)
            other.hide()
        self._buttons.addWidget(button)

    def height_at(self, width: int) -> int:
        """Return the height in pixels that it takes at a width."""
        layout = self.layout()
        return layout.totalHeightForWidth(width) if layout else 0
