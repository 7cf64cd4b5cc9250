"""What the window remembers between two runs, in the standard place of each system."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths

from kit.files import whole_path

MOST_RECENT = 8


class Settings:
    """What the window remembers: recent kits, folders, and how it was arranged."""

    def __init__(self, store: QSettings | None = None) -> None:
        self._store = store or QSettings()

    def recent(self) -> list[Path]:
        """Return the kits that were open last and are still there, the last one first."""
        return [path for path in self.noted() if path.is_file()][:MOST_RECENT]

    def noted(self) -> list[Path]:
        """Return the kits that were open last, the last one first, without a look at whether they are still there."""
        value = self._store.value("recent", [])
        names = value if isinstance(value, list) else [value]
        return [Path(str(name)) for name in names if name]

    def note_recent(self, path: Path) -> None:
        """Put a kit at the head of the recent ones."""
        path = whole_path(path)
        names = [str(path), *(str(each) for each in self.recent() if each != path)]
        self._store.setValue("recent", names[:MOST_RECENT])

    def folder(self, use: str) -> Path:
        """Return the folder that was last used for a purpose, the person's documents if none was."""
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        folder = Path(str(self._store.value(f"folder/{use}", "")) or documents)
        return folder if folder.is_dir() else Path.home()

    def note_folder(self, use: str, folder: Path) -> None:
        """Remember the folder that was used for a purpose."""
        self._store.setValue(f"folder/{use}", str(folder))

    def arrangement(self, name: str) -> QByteArray:
        """Return how a window or splitter was arranged, empty if never."""
        value = self._store.value(f"arrangement/{name}", QByteArray())
        return value if isinstance(value, QByteArray) else QByteArray()

    def note_arrangement(self, name: str, value: QByteArray) -> None:
        """Remember how a window or splitter is arranged."""
        self._store.setValue(f"arrangement/{name}", value)

    def text(self, name: str, otherwise: str = "") -> str:
        """Return a remembered word."""
        return str(self._store.value(name, otherwise))

    def note_text(self, name: str, value: str) -> None:
        """Remember a word."""
        self._store.setValue(name, value)
