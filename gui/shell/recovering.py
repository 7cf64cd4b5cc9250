"""Work that a crash left behind: it waits on the start page, and nobody goes on without a word with an older state."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel, QMainWindow

from gui.dialogs.asking import Work, ask_which_work
from gui.kits.journal import Leftover, leftovers
from gui.shell.start import StartPage


class Recovering(QObject):
    """Knows what waits; says so while another kit is worked on, and asks before an older state of it is opened."""

    wanted = Signal(object)
    """A Leftover is to be opened."""

    def __init__(self, window: QMainWindow, start: StartPage, folder: Path | None) -> None:
        """folder: where journals are, None for the person's own."""
        super().__init__(window)
        self._window, self._start, self._folder = window, start, folder
        self._waiting: list[Leftover] = []
        self.note = QLabel(self.tr("Work that was not saved last time waits on the start page."))
        self.note.setMinimumWidth(1)  # what it says must never widen the window
        self.note.hide()
        window.statusBar().addPermanentWidget(self.note)
        start.leftover_wanted.connect(self.wanted)
        start.leftover_discarded.connect(self._discard)

    def look(self) -> None:
        """See what waits, and show it on the start page."""
        self._waiting = list(leftovers(self._folder))
        self._start.show_leftovers(self._waiting)

    def tell(self, at_work: bool) -> None:
        """Say that something waits where the start page is out of sight."""
        self.note.setVisible(at_work and bool(self._waiting))

    def forget(self, leftover: Leftover) -> None:
        """Have one wait no longer: its work is open again, or not wanted."""
        leftover.discard()
        self._waiting = [each for each in self._waiting if each != leftover]

    def before(self, path: Path, open_it: Callable[[], None]) -> None:
        """Open a kit file; where newer work on it waits, only if somebody wants the file and not that."""
        newer = next((each for each in self._waiting if each.path == path), None)
        answer = ask_which_work(self._window, path.name) if newer else Work.SAVED
        if answer is Work.SAVED:
            open_it()
        elif answer is Work.NEWER:
            self.wanted.emit(newer)

    def _discard(self, leftover: Leftover) -> None:
        self.forget(leftover)
        self.look()
