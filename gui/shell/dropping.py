"""What is dropped anywhere in the window: kits and packs are opened, pictures become logos of the kit in hand."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow

from gui.kits.documents import KIT_ENDINGS, is_pack_file
from gui.steps.logo_reading import carries_logos
from gui.workspace.workspace import Workspace


class Dropping(QObject):
    """Takes what no widget in the window has taken; fields to type in leave files to it."""

    dropped = Signal(Path)
    """A kit or a pack is to be opened."""

    def __init__(self, window: QMainWindow, workspace: Workspace) -> None:
        super().__init__(window)
        self._workspace = workspace
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at what is dragged over the window, and take what is dropped."""
        if isinstance(event, QDragEnterEvent):
            if _files(event.mimeData()) or self._takes_picture(event.mimeData()):
                event.acceptProposedAction()
            return True
        if event.type() is QEvent.Type.Drop and isinstance(event, QDropEvent):
            event.acceptProposedAction()
            self._take(event.mimeData())
            return True
        return False

    def _takes_picture(self, carried: QMimeData) -> bool:
        return self._workspace.isVisible() and carries_logos(carried)

    def _take(self, carried: QMimeData) -> None:
        """Open the first kit and every pack; where there are none, add pictures to the logos and show them."""
        files = _files(carried)
        packs = [path for path in files if is_pack_file(path)]
        for path in (*packs, *[path for path in files if path not in packs][:1]):
            self.dropped.emit(path)
        if not files and self._takes_picture(carried):
            logos = self._workspace.panels.logos
            self._workspace.open_step(logos)
            logos.take_dropped(carried)


def _files(carried: QMimeData) -> list[Path]:
    """Return the kits and packs among the files that are dropped."""
    paths = [Path(url.toLocalFile()) for url in carried.urls() if url.isLocalFile()]
    return [path for path in paths if path.suffix.lower() in KIT_ENDINGS or is_pack_file(path)]
