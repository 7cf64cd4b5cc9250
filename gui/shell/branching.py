"""A kit duplicated for another branch: the one that is open, or a recent one that is read for it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMainWindow

from gui.designs.errands import Errands
from gui.dialogs.branch import BranchDialog
from gui.kits import documents
from gui.kits.documents import Opened
from gui.kits.session import State
from gui.shell.beginning import Beginning


class Branching(QObject):
    """Asks what is different at the other branch, and hands over the copy."""

    made = Signal(object)
    """The State of the copy, which has no file yet."""

    def __init__(self, window: QMainWindow, errands: Errands, beginning: Beginning) -> None:
        super().__init__(window)
        self._window, self._errands, self._beginning = window, errands, beginning
        self.dialog: BranchDialog | None = None

    def duplicate(self, state: State) -> None:
        """Ask for the other branch of a kit."""
        self.dialog = BranchDialog(state, self._window)
        self.dialog.setWindowModality(Qt.WindowModality.WindowModal)
        self.dialog.made.connect(self.made)
        self.dialog.show()

    def duplicate_file(self, path: Path) -> None:
        """Read a kit, and ask for its other branch."""
        self._errands.do("branch", documents.open_file(path), self._beginning.first(self._read))

    def _read(self, opened: Opened) -> None:
        self.duplicate(opened.state)
