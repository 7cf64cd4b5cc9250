"""The page of keys: what the menus have, and what works in the lists, fields and pictures of the steps."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QMainWindow, QMenu

from gui.dialogs.dialog import Dialog, Role
from gui.widgets.labels import words

Keys = tuple[str, str]
"""What is pressed, and what it does."""


class KeysDialog(Dialog):
    """Lists every key, those of each menu under the menu's name."""

    def __init__(self, window: QMainWindow) -> None:
        title, about = self.tr("Keyboard shortcuts"), self.tr("Everything in this program can be done without a mouse.")
        super().__init__(title, about, window)
        for name, keys in (*of_menus(window), (self.tr("In the steps"), self._in_steps())):
            self._add(name, keys)
        self.body.addStretch(1)
        self.add_button(self.tr("Close"), Role.RejectRole)

    def _in_steps(self) -> list[Keys]:
        return [
            (self.tr("Tab"), self.tr("Go to the next field, button or list; with Shift, to the one before")),
            (self.tr("Arrow keys"), self.tr("Go through a list or the pictures of the designs")),
            (self.tr("Space"), self.tr("Tick or untick what is in hand; press a button")),
            (self.tr("Alt with Up or Down"), self.tr("Move a message or an event up or down in its list")),
            (self.tr("Delete"), self.tr("Take out the message or event in hand")),
            (self.tr("Alt with a letter"), self.tr("Open the menu whose name has that letter underlined")),
            (self.tr("Esc"), self.tr("Close a dialog or the calendar")),
        ]

    def _add(self, name: str, keys: list[Keys]) -> None:
        self.body.addWidget(words(name, "section"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 2)
        for row, (pressed, does) in enumerate(keys):
            grid.addWidget(words(pressed), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(words(does), row, 1)
        self.body.addLayout(grid)


def of_menus(window: QMainWindow) -> Iterator[tuple[str, list[Keys]]]:
    """Yield the name of each menu that shows, with the keys of what is in it."""
    for entry in window.menuBar().actions():
        menu = entry.menu()
        if not isinstance(menu, QMenu) or not entry.isVisible():
            continue
        keys = [
            (action.shortcut().toString(QKeySequence.SequenceFormat.NativeText), plain(action.text()))
            for action in menu.actions()
            if not action.shortcut().isEmpty()
        ]
        if keys:
            yield plain(menu.title()), keys


def plain(text: str) -> str:
    """Return the words of a menu without the sign for the letter that is underlined, and without dots."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")
