"""How a kit gets into its file: asked for where it has none, or where somebody else has changed it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QMainWindow

from gui.background.jobs import Latest
from gui.dialogs.asking import Answer, ask_about_changed_file, with_ending
from gui.dialogs.telling import tell_failure
from gui.kits import documents
from gui.kits.documents import KIT_ENDINGS, Saved
from gui.kits.session import Session
from gui.kits.settings import Settings
from kit.files import safe_file_name


class Saving(QObject):
    """Saves the session's kit in the background, and knows its file as it was when the kit was last read or saved."""

    def __init__(self, window: QMainWindow, session: Session, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._session, self._settings = window, session, settings
        self.stamp: documents.Stamp | None = None
        self._then: Callable[[], None] | None = None
        self.work = Latest("save", self)
        self.work.done.connect(self._saved)
        self.work.failed.connect(self._failed)

    def save(self) -> None:
        """Save the kit in its file, or ask for one."""
        path = self._session.path
        if path is None:
            self.save_as()
        elif documents.stamp(path) not in (None, self.stamp):
            self._ask_about_changed_file(path)
        else:
            self._order(path)

    def save_and(self, then: Callable[[], None]) -> None:
        """Save the kit and go on once it is safe; not at all if it is not saved after all."""
        self._then = then
        self.save()

    def save_as(self) -> None:
        """Ask for a file and save the kit in it."""
        suggested = self._settings.folder("kits") / safe_file_name(self._session.kit.group.name, ending=".kit")
        title, kinds = self.tr("Save the kit"), self.tr("Kit (*.kit);;Kit as a text (*.yaml)")
        path, _ = QFileDialog.getSaveFileName(self._window, title, str(self._session.path or suggested), kinds)
        chosen = with_ending(self._window, Path(path), KIT_ENDINGS, ".kit") if path else None
        if chosen:
            self._order(chosen)
        else:
            self._then = None

    def shut(self) -> None:
        """End the work in the background."""
        self.work.close()

    def _order(self, path: Path) -> None:
        self.work.order(documents.save_file(self._session.state, path, self._session.library))

    def _ask_about_changed_file(self, path: Path) -> None:
        answer = ask_about_changed_file(self._window, path.name)
        if answer is Answer.ELSEWHERE:
            self.save_as()
        elif answer is Answer.REPLACE:
            self._order(path)
        else:
            self._then = None

    def _saved(self, saved: Saved) -> None:
        self.stamp = saved.stamp
        self._session.saved_as(saved.path, saved.state)
        self._settings.note_recent(saved.path)
        self._settings.note_folder("kits", saved.path.parent)
        self._window.statusBar().showMessage(self.tr("Saved in {0}").replace("{0}", str(saved.path)), 6000)
        then, self._then = self._then, None
        if then:
            then()

    def _failed(self, error: Exception) -> None:
        self._then = None
        tell_failure(self._window, error)
