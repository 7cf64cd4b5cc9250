"""Small buttons with an icon, for what is done to the row in hand."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

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
