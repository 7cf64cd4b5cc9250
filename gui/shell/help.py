"""The menu Help: from nothing to a printed poster, the keys, which version this is, and whose work is in it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QMainWindow

from gui import i18n
from gui.designs.errands import Errands
from gui.dialogs.guide import GuideWindow
from gui.dialogs.newer import NewerDialog
from gui.shell.about import AboutDialog
from gui.shell.keys import KeysDialog
from kit.library.folders import shipped_assets


class Help(QObject):
    """Shows each page of help beside the window, once."""

    def __init__(self, window: QMainWindow, errands: Errands) -> None:
        super().__init__(window)
        self._window, self._errands = window, errands
        self.pages: dict[str, QDialog] = {}

    def slots(self) -> dict[str, Callable[..., object]]:
        """Return what each action of the menu does."""
        return {
            "help": lambda: self._show("help", self._first_steps),
            "keys": lambda: self._show("keys", lambda: KeysDialog(self._window)),
            "newer": lambda: NewerDialog(self._window).open(),
            "about": lambda: AboutDialog(self._window).open(),
        }

    def shut(self) -> None:
        """Close the pages that are open."""
        for page in list(self.pages.values()):
            page.close()

    def _first_steps(self) -> QDialog:
        title = self.tr("From nothing to a printed poster")
        return GuideWindow(help_file(i18n.spoken()), title, self._errands.worker("help"), self._window)

    def _show(self, name: str, make: Callable[[], QDialog]) -> None:
        there = self.pages.get(name)
        if there:
            there.raise_()
            there.activateWindow()
            return
        page = self.pages[name] = make()
        page.finished.connect(lambda: self.pages.pop(name, None))
        page.show()


def help_file(language: str) -> Path:
    """Return the page for groups in a language, in English if it is not written in that one."""
    file = shipped_assets() / f"HELP.{language}.md"
    return file if file.is_file() else shipped_assets() / "HELP.md"
