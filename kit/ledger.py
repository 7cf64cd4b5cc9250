"""Which kit wrote which file: so that an export replaces its own earlier files and never anybody else's.

The ledger is one small file among the program's own data on this computer, the entry that was noted last at its end.
Where it cannot be read or written, nothing breaks: a file that is there is then nobody's, and is replaced only when
somebody asks for it.
"""

from __future__ import annotations

import hashlib
import json
from contextlib import suppress
from pathlib import Path
from typing import Final

from kit.files import alone, reachable, whole_path, write_whole
from kit.own_folders import state_folder
from kit.problems import WriteFailed

MOST_ENTRIES: Final = 5000


class Ledger:
    """The files written by exports, each with the kit that it came from and a digest of what was written."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path or state_folder() / "exports.json"
        self._known = self._read()
        self._noted: dict[str, list[str]] = {}

    def _read(self) -> dict[str, list[str]]:
        try:
            entries = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
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
        there = reachable(file)
        if not there.exists() and not there.is_symlink():
            return True
        try:
            present = _digest(there.read_bytes()) if there.is_file() else ""
        except OSError:
            return False
        key = str(whole_path(file))
        return present == _digest(data) or (self._known | self._noted).get(key) == [str(whole_path(kit)), present]

    def note(self, file: Path, kit: Path, data: bytes) -> None:
        """Note that a kit wrote a file."""
        key = str(whole_path(file))
        self._noted.pop(key, None)
        self._noted[key] = [str(whole_path(kit)), _digest(data)]

    def save(self) -> None:
        """Write down what was noted, beside what other runs have noted in the meantime."""
        if not self._noted:
            return
        with suppress(OSError, WriteFailed):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with alone(self._path.parent):
                others = {file: entry for file, entry in self._read().items() if file not in self._noted}
                write_whole(self._path, json.dumps(_kept({**others, **self._noted}), indent=1).encode())


def _kept(entries: dict[str, list[str]]) -> dict[str, list[str]]:
    """Return as many entries as are kept: those of files that are gone are dropped first, then the oldest."""
    if len(entries) <= MOST_ENTRIES:
        return entries
    there = {file for file in entries if _is_there(Path(file))}
    order = sorted(entries, key=lambda file: file in there)
    dropped = set(order[: len(entries) - MOST_ENTRIES])
    return {file: entry for file, entry in entries.items() if file not in dropped}


def _is_there(file: Path) -> bool:
    try:
        reachable(file).lstat()
    except (OSError, ValueError):
        return False
    return True


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
