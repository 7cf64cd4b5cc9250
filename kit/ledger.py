"""Which kit wrote which file: so that an export replaces its own earlier files and never anybody else's.

The ledger is one small file among the program's own data on this computer. Where it cannot be read or written,
nothing breaks: a file that is there is then nobody's, and is replaced only when somebody asks for it.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from platformdirs import user_state_path

from kit.files import write_whole
from kit.problems import WriteFailed

_MOST_ENTRIES = 5000


class Ledger:
    """The files written by exports, each with the kit that it came from and a digest of what was written."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path or user_state_path("awareness-kit", appauthor=False) / "exports.json"
        self._entries: dict[str, list[str]] = self._read()

    def _read(self) -> dict[str, list[str]]:
        try:
            entries = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        if not isinstance(entries, dict):
            return {}
        return {
            file: entry
            for file, entry in entries.items()
            if isinstance(entry, list) and len(entry) == 2 and all(isinstance(part, str) for part in entry)
        }

    def may_replace(self, file: Path, kit: Path, data: bytes) -> bool:
        """Tell whether a file may be replaced by data from a kit: it is not there, the same, or the kit's own work."""
        if not file.exists() and not file.is_symlink():
            return True
        try:
            present = _digest(file.read_bytes()) if file.is_file() else ""
        except OSError:
            return False
        return present == _digest(data) or self._entries.get(str(file.resolve())) == [str(kit.resolve()), present]

    def note(self, file: Path, kit: Path, data: bytes) -> None:
        """Note that a kit wrote a file."""
        self._entries.pop(str(file.resolve()), None)
        self._entries[str(file.resolve())] = [str(kit.resolve()), _digest(data)]

    def save(self) -> None:
        """Write the ledger, with what other runs have noted in the meantime."""
        entries = {**self._read(), **self._entries}
        kept = dict(list(entries.items())[-_MOST_ENTRIES:])
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            write_whole(self._path, json.dumps(kept, indent=1).encode())
        except (OSError, WriteFailed):
            return


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
