"""The menu of the kits that were open last."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from gui.kits.settings import Settings


class RecentMenu(QMenu):
    """Offers the recent kits, the last one first; whether a file is still there is found when it is opened."""

    path_chosen = Signal(Path)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setToolTipsVisible(True)
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """Show the kits as they are noted now; those of one name are told apart by their folders."""
        self.clear()
        paths = self._settings.noted()
        names = [path.stem for path in paths]
        for number, path in enumerate(paths, 1):
            name = path.stem if names.count(path.stem) == 1 else f"{path.stem} ({path.parent.name})"
            action = self.addAction(f"&{number} {name.replace('&', '&&')}")
            action.setToolTip(str(path))
            action.triggered.connect(lambda checked=False, path=path: self.path_chosen.emit(path))
        if not paths:
            self.addAction(self.tr("No kit yet")).setEnabled(False)
