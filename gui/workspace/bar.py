"""The row over the preview: what is shown, and buttons that the window gives their actions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from gui.widgets.labels import Elided

_NAMED_FIRST = ("print", "fit", "true_size", "proof", "guides", "zoom_in", "zoom_out")
"""Which buttons have their names beside their icons where there is no room for all; the others never have: what undo
and redo are called is another thing after each step.
"""

_GIVE_WAY = ("guides", "true_size", "fit", "zoom_in", "zoom_out", "proof", "redo")
"""Which buttons go first where there is no room for all, not even without their names: the menus have them, too."""

_LEAST_SHOWN = 16
"""What is shown has room for so many letters before a button gets its name."""

_LEAST_WIDTH = 200
"""The row needs no more room than this, in pixels, however many buttons there are."""


class Bar(QWidget):
    """Says what the preview shows and whether it is being made anew.

    As many buttons are shown, and have their names, as there is room for.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: dict[str, QToolButton] = {}
        self._not_wanted: set[str] = set()
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
        self._fit_buttons()

    def show_button(self, name: str, shown: bool) -> None:
        """Show or hide a button."""
        (self._not_wanted.discard if shown else self._not_wanted.add)(name)
        self._fit_buttons()

    def minimumSizeHint(self) -> QSize:
        """Return room for the buttons that never give way."""
        return QSize(_LEAST_WIDTH, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show and name as many buttons as there is room for."""
        super().resizeEvent(event)
        self._fit_buttons()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the system's text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit_buttons()

    def _fit_buttons(self) -> None:
        """Show as many buttons as there is room for, and put names beside icons, the most useful first."""
        margins, spacing = self._row.contentsMargins(), self._row.spacing()
        letter, icons = self.fontMetrics().averageCharWidth(), self.fontMetrics().height() + 16
        room = self.width() - margins.left() - margins.right() - 2 * spacing
        there = [name for name in self.buttons if name not in self._not_wanted]
        for name in _GIVE_WAY:
            if name in there and (icons + spacing) * len(there) > room:
                there.remove(name)
        for name, button in self.buttons.items():
            button.setVisible(name in there)
        room -= letter * _LEAST_SHOWN + (icons + spacing) * len(there)
        plain, named = Qt.ToolButtonStyle.ToolButtonIconOnly, Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        for name in _NAMED_FIRST:
            if name in there:
                button = self.buttons[name]
                wanted = button.fontMetrics().horizontalAdvance(button.text()) + 10
                fits = wanted <= room
                button.setToolButtonStyle(named if fits else plain)
                room -= wanted if fits else room
