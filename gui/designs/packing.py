"""Packs that are opened or dropped: read, shown, and installed once the person has said so."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QFileDialog, QMainWindow

from gui.designs.errands import Errands
from gui.dialogs.pack import LookedAt, PackDialog, install_work, look_work
from gui.dialogs.things import pack_title
from gui.kits.documents import PACK_FILES
from gui.kits.settings import Settings
from kit.packing import PackFile
from kit.packs.installed import InstalledPack


class Packing(QObject):
    """Shows packs one after the other, and installs those that are wanted."""

    installed = Signal(object)
    """A pack was installed, an InstalledPack."""

    def __init__(self, window: QMainWindow, settings: Settings, errands: Errands, reload: Callable[[], None]) -> None:
        super().__init__(window)
        self._window, self._settings, self._errands, self._reload = window, settings, errands, reload
        self._waiting: list[Path] = []
        self._busy = False
        self.dialog: PackDialog | None = None

    def ask(self) -> None:
        """Ask which pack to install."""
        folder = str(self._settings.folder("packs"))
        title, kinds = self.tr("Install a pack"), self.tr("Packs ({0})").replace("{0}", PACK_FILES)
        path, _ = QFileDialog.getOpenFileName(QApplication.activeWindow() or self._window, title, folder, kinds)
        if path:
            self.open(Path(path))

    def open(self, path: Path) -> None:
        """Read a pack, and show what it would do here; nothing is installed before the person says so."""
        self._waiting.append(path.absolute())
        if not self._busy:
            self._next()

    def _next(self) -> None:
        self.dialog, self._busy = None, bool(self._waiting)
        if self._busy:
            path = self._waiting.pop(0)
            self._settings.note_folder("packs", path.parent)
            self._say(self.tr("Looking at {0}…").replace("{0}", path.name))
            self._errands.do("pack", look_work(path), self._show, self._refused)

    def _refused(self) -> None:
        self._say("")
        self._next()

    def _show(self, looked: LookedAt) -> None:
        self._say("")
        self.dialog = PackDialog(looked, QApplication.activeModalWidget() or self._window)
        self.dialog.setWindowModality(Qt.WindowModality.WindowModal)
        self.dialog.install_wanted.connect(self._install)
        self.dialog.rejected.connect(self._next)
        self.dialog.show()

    def _install(self, pack: PackFile) -> None:
        self._errands.do("install", install_work(pack), self._installed, self._next)

    def _installed(self, pack: InstalledPack) -> None:
        self._say(self.tr("Installed: {0}").replace("{0}", pack_title(pack.name, pack.version)), 10000)
        self._reload()
        self.installed.emit(pack)
        self._next()

    def _say(self, text: str, milliseconds: int = 0) -> None:
        self._window.statusBar().showMessage(text, milliseconds)
