"""The row over the preview: what is shown, and buttons that the window gives their actions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from gui.widgets.labels import Elided

_NAMED_FIRST = ("print", "fit", "true_size", "proof", "guides", "zoom_in", "zoom_out")
"""Which buttons have their names beside their icons where there is no room for all; the others never have: what undo
and redo are called is another thing after each step.
"""

_LEAST_SHOWN = 16
"""What is shown has room for so many letters before a button gets its name."""


class Bar(QWidget):
    """Says what the preview shows and whether it is being made anew; as many buttons as there is room for are named."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: dict[str, QToolButton] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(14, 6, 10, 6)
        self.shown = Elided()
        self.shown.setProperty("quiet", True)
        self.state = QLabel()
        self.state.setProperty("quiet", True)
        self.state.setMinimumWidth(1)  # what it says must never widen the window
        self._row.addWidget(self.shown, 1)
        self._row.addWidget(self.state)

    def add_buttons(self, actions: Mapping[str, QAction], names: Sequence[str]) -> None:
        """Put buttons for some of the window's actions into the row."""
        for name in names:
            button = QToolButton()
            button.setObjectName(name)
            button.setDefaultAction(actions[name])
            button.setAutoRaise(True)
            button.setAccessibleName(button.defaultAction().text().replace("&", ""))
            self._row.addWidget(button)
            self.buttons[name] = button
        self._name_buttons()

    def show_button(self, name: str, shown: bool) -> None:
        """Show or hide a button."""
        if button := self.buttons.get(name):
            button.setVisible(shown)
            self._name_buttons()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Name as many buttons as there is room for."""
        super().resizeEvent(event)
        self._name_buttons()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the system's text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._name_buttons()

    def _name_buttons(self) -> None:
        """Put names beside icons, the most useful first, as far as there is room."""
        there = {name: button for name, button in self.buttons.items() if not button.isHidden()}
        margins = self._row.contentsMargins()
        taken = margins.left() + margins.right() + self._row.spacing() * (len(there) + 2)
        room = self.width() - taken - self.fontMetrics().averageCharWidth() * _LEAST_SHOWN
        plain, named = Qt.ToolButtonStyle.ToolButtonIconOnly, Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        icons = self.fontMetrics().height() + 16
        room -= icons * len(there)
        for button in (there[name] for name in _NAMED_FIRST if name in there):
            wanted = button.fontMetrics().horizontalAdvance(button.text()) + 10
            fits = wanted <= room
            button.setToolButtonStyle(named if fits else plain)
            room -= wanted if fits else room
