"""A kit for other branches: duplicated for one, or its pieces made for every row of a table of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMainWindow

from gui.designs.errands import Errands
from gui.dialogs.branch import BranchDialog
from gui.kits import documents
from gui.kits.documents import Opened
from gui.kits.session import Session, State
from gui.kits.settings import Settings
from gui.merging.dialog import MergeDialog
from gui.merging.reading import Source
from gui.shell.beginning import Beginning
from kit.model.kit import PieceChoice


class Branching(QObject):
    """Asks what is different at another branch, or at all of them."""

    made = Signal(object)
    """The State of the copy, which has no file yet."""

    def __init__(
        self, window: QMainWindow, session: Session, settings: Settings, errands: Errands, beginning: Beginning
    ) -> None:
        super().__init__(window)
        self._window, self._errands, self._beginning = window, errands, beginning
        self._session, self._settings = session, settings
        self.dialog: BranchDialog | None = None
        self.merging: MergeDialog | None = None

    def slots(self) -> dict[str, Callable[..., object]]:
        """Return what the actions of this kind do, by their ids."""
        return {"branch": lambda: self.duplicate(self._session.state), "merge": lambda: self.merge()}

    def merge(self, pieces: tuple[PieceChoice, ...] | None = None) -> None:
        """Ask for a table of branches, and make pieces of the open kit for each; all of them if None."""
        session, work = self._session, self._errands.worker
        state = session.state
        if pieces is not None:
            state = replace(state, kit=replace(state.kit, pieces=pieces))
        place = TemporaryDirectory(prefix="awareness-kit-", ignore_cleanup_errors=True)
        name = session.path.stem if session.path else "kit"
        source = Source(state, session.studio, Path(place.name) / f"{name}.kit")
        self.merging = MergeDialog(source, self._settings, work("merge table"), work("merge"), self._window)
        self.merging.setWindowModality(Qt.WindowModality.WindowModal)
        self.merging.finished.connect(lambda: place.cleanup())
        self.merging.show()

    def duplicate(self, state: State) -> None:
        """Ask for the other branch of a kit."""
        self.dialog = BranchDialog(state, self._session.library.campaign, self._window)
        self.dialog.setWindowModality(Qt.WindowModality.WindowModal)
        self.dialog.made.connect(self.made)
        self.dialog.show()

    def duplicate_file(self, path: Path) -> None:
        """Read a kit, and ask for its other branch."""
        self._errands.do("branch", documents.open_file(path), self._beginning.first(self._read))

    def _read(self, opened: Opened) -> None:
        self.duplicate(opened.state)
