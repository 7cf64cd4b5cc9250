"""A list to choose one thing from, folded away until it is clicked; every one in the window is of this class."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QWidget

_GIVEN_BACK = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


class DropDown(QComboBox):
    """Leaves the wheel to the page that it is on, unless it was clicked: whoever scrolls past it changes nothing.

    Qt's own takes the focus from the wheel first, so that asking for the focus alone is no guard.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clicked = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Note whether a click gave the focus; its list that folds back, and the window, give back what there was."""
        if event.reason() not in _GIVEN_BACK:
            self._clicked = event.reason() is Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Choose with the wheel only what was clicked."""
        if self.hasFocus() and self._clicked:
            super().wheelEvent(event)
        else:
            event.ignore()


class Measure(QDoubleSpinBox):
    """A length that is typed or counted up and down; the wheel is left to the page that it is on."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Change nothing."""
        event.ignore()
