"""The journal: whatever is not saved is written down within two seconds, so that no crash costs anybody's work.

A journal is a kit file of its own among the program's data, with a note of the file that it belongs to. A lock says
that the run it belongs to is alive; a journal without one was left by a crash, and its work is offered back.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, QTimer, Signal

from gui.background.jobs import Latest
from gui.kits.session import Session, State
from kit.files import make_folder, write_whole
from kit.kit_file import open_kit, save_kit
from kit.own_folders import state_folder
from kit.problems import KitError

WRITE_AFTER, LONGEST_WAIT = 150, 1000
"""An edit is written down after so many milliseconds: at once, as a person sees it. Where writing takes long, as with
large pictures on a slow disk, edits are gathered for longer, but never for longer than the second."""

REST = 4
"""Between writing and writing there is this many times as long as it took, so that the disk is free for other work."""


@dataclass(frozen=True, slots=True)
class Leftover:
    """Work that a crash left behind: its journal, the state in it, and the kit file that it belongs to, if any."""

    journal: Path
    state: State
    path: Path | None

    def discard(self) -> None:
        """Delete the journal."""
        for ending in (".kit", ".json", ".lock"):
            self.journal.with_suffix(ending).unlink(missing_ok=True)


def journal_folder() -> Path:
    """Return the folder of the journals."""
    return state_folder() / "journal"


class Journal(QObject):
    """Writes down a session's unsaved state, and takes it away once it is saved."""

    off = Signal(bool)
    """Whether what is not saved cannot be written down now, as on a disk that is full; told when that changes."""

    def __init__(self, session: Session, folder: Path | None = None) -> None:
        super().__init__(session)
        self._session = session
        self._folder = folder or journal_folder()
        self._file = self._folder / f"{os.urandom(8).hex()}.kit"
        self._lock: QLockFile | None = None
        self._took = 0.0
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._write)
        self._off = False
        self._work = Latest("journal", self)
        self._work.done.connect(self._tell)
        self._work.failed.connect(lambda error: self._tell(False))
        session.changed.connect(self._note)
        session.file_changed.connect(self._note)

    def close(self) -> None:
        """End the journal: nothing is left behind."""
        self._timer.stop()
        self._work.close()
        self._remove()
        if self._lock:
            self._lock.unlock()

    def _note(self) -> None:
        if not self._timer.isActive():
            self._timer.start(wait_after(self._took))

    def _write(self) -> None:
        session = self._session
        state, path, unsaved = session.state, session.path, session.unsaved
        if not self._locked():
            self._tell(False)
            return
        self._work.order(lambda stale, tell: self._keep(state, path) if unsaved else self._remove())

    def _tell(self, kept: bool) -> None:
        """Tell whether all is written down, if that is another answer than before."""
        if self._off == kept:
            self._off = not kept
            self.off.emit(self._off)

    def _locked(self) -> bool:
        if self._lock is None:
            try:
                make_folder(self._folder)
            except KitError:
                return False
            self._lock = QLockFile(str(self._file.with_suffix(".lock")))
            self._lock.setStaleLockTime(0)
            self._lock.tryLock(0)
        return True

    def _keep(self, state: State, path: Path | None) -> bool:
        """Write down a state; tell whether that could be done."""
        began = time.monotonic()
        try:
            write_whole(self._file.with_suffix(".json"), json.dumps({"path": str(path or "")}).encode())
            save_kit(state.kit, self._file, dict(state.logos))
        except KitError:
            return False
        finally:
            self._took = time.monotonic() - began
        return True

    def _remove(self) -> bool:
        """Take away what was written down: all is saved."""
        self._file.unlink(missing_ok=True)
        self._file.with_suffix(".json").unlink(missing_ok=True)
        return True


def wait_after(took: float) -> int:
    """Return how many milliseconds an edit waits to be written down. took: the last writing, in seconds."""
    return round(min(max(WRITE_AFTER, REST * 1000 * took), LONGEST_WAIT))


def leftovers(folder: Path | None = None) -> Iterator[Leftover]:
    """Yield the work that earlier runs left behind when they ended in the middle, the latest first."""
    folder = folder or journal_folder()
    files = sorted(folder.glob("*.kit"), key=lambda file: file.stat().st_mtime, reverse=True)
    for file in files:
        lock = QLockFile(str(file.with_suffix(".lock")))
        lock.setStaleLockTime(0)
        if not lock.tryLock(0):
            continue
        lock.unlock()
        try:
            opened = open_kit(file)
        except KitError:
            continue
        state = State(opened.kit, {name: opened.read_logo(name) for name in opened.logo_sources})
        yield Leftover(file, state, _path_of(file))


def _path_of(journal: Path) -> Path | None:
    """Return the kit file that a journal belongs to; None if there is none, or the note of it is damaged."""
    try:
        note = json.loads(journal.with_suffix(".json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    path = note.get("path") if isinstance(note, dict) else None
    return Path(path) if isinstance(path, str) and path else None
