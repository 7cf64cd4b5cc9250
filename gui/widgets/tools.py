"""Small buttons with an icon, for what is done to the row in hand."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from gui.look.theme import icon


def tool(name: str, words: str, keys: str, do: Callable[[], None]) -> QToolButton:
    """Return a button with an icon. words: what it does. keys: those that do the same, '' if there are none."""
    button = QToolButton()
    button.setIcon(icon(name))
    button.setAutoRaise(True)
    button.setAccessibleName(words)
    button.setToolTip(f"{words} ({keys})" if keys else words)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.clicked.connect(lambda checked: do())
    return button


def side_by_side(*buttons: QWidget) -> QWidget:
    """Return buttons that stay beside one another, however narrow the panel."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(2)
    for button in buttons:
        row.addWidget(button)
    return holder


def enable_moving(up: QToolButton, down: QToolButton, number: int, count: int) -> None:
    """Enable the buttons that move one of several, by its number, up and down; the focus stays on one of them."""
    possible = ((up, down, number > 0), (down, up, 0 <= number < count - 1))
    for button, _, can in possible:
        button.setEnabled(can or button.hasFocus())
    for button, other, can in possible:
        if button.hasFocus() and not can and other.isEnabled():
            other.setFocus(Qt.FocusReason.OtherFocusReason)
        button.setEnabled(can)
