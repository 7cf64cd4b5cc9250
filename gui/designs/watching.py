"""Saved is seen: the folders of assets are watched, and what was saved in them is read anew in the background."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QFileSystemWatcher, QObject, QStorageInfo, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from gui.background.jobs import Latest, Stale, Superseded, Tell
from gui.kits.session import Session
from kit.library.earlier import with_what_stays
from kit.library.folders import ENDINGS, MOST_FILES, shipped_assets
from kit.library.layers import find_layers, own_folder
from kit.library.load import load_library
from kit.model.layer import Layer, Origin
from kit.packs.installed import packs_folder
from kit.problems import KitError, Problem, Severity
from kit.studio import Studio
from kit.text.typefaces import Typefaces

QUIET = 300
"""Milliseconds without a change after which a save is taken to be over."""

LONGEST = 1.5
"""Seconds after which it is looked, even if the changes do not end."""

POLL = 1500
"""Milliseconds between two looks at what the system cannot watch."""

MOST_WATCHED = 1000
"""So many files are watched one by one; of the others only the folders are, and they are looked at now and then."""

_REMOTE = frozenset({"9p", "afs", "ceph", "cifs", "drvfs", "fuse", "ncpfs", "nfs", "nfs4", "smb2", "smb3", "smbfs"})
_TEXTS = frozenset({".yaml", ".yml"})

Stamp = tuple[int, int, int]
"""Which file it is on its disk, its length, and when it was changed, in nanoseconds."""


@dataclass(slots=True)
class Survey:
    """What stands in the folders at one moment. polled: whether there is something that the system cannot watch."""

    files: dict[str, Stamp] = field(default_factory=dict)
    folders: dict[str, Stamp] = field(default_factory=dict)
    watched: dict[str, Stamp] = field(default_factory=dict)
    polled: bool = False

    def art(self) -> dict[str, Stamp]:
        """Return the stamps of what is read only when it is drawn: pictures, typefaces, profiles."""
        return {path: stamp for path, stamp in self.files.items() if Path(path).suffix.lower() not in _TEXTS}

    def same_as(self, other: Survey) -> bool:
        """Tell whether nothing has changed."""
        return (self.files, self.folders) == (other.files, other.folders)


@dataclass(frozen=True, slots=True)
class _Look:
    survey: Survey
    studio: Studio | None


class Watching(QObject):
    """Has the library read anew whenever something in its folders was saved, and put in the session's place."""

    looked = Signal()
    """The folders were looked at, whether anything has changed or not."""

    reloaded = Signal()
    """The session has a library that was read anew, or other problems of its files."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._known: Survey | None = None
        self._since = 0.0
        self._wanted: bool | None = None
        self._work = Latest("watching", self)
        self._work.done.connect(self._take)
        self._work.failed.connect(self._tell_failure)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._notice)
        self._watcher.directoryChanged.connect(self._notice)
        self._quiet = QTimer(self, singleShot=True, interval=QUIET)
        self._quiet.timeout.connect(self.look)
        self._poll = QTimer(self, interval=POLL)
        self._poll.timeout.connect(self.look)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._look_when_back)
        self.look()

    @property
    def busy(self) -> bool:
        """Whether the folders are being looked at, or will be in a moment."""
        return self._work.busy or self._quiet.isActive()

    def look(self) -> None:
        """Look whether anything has changed, and read it if so."""
        self._order(anew=False)

    def reload(self) -> None:
        """Read everything anew, as after other folders were chosen or a pack was installed."""
        self._order(anew=True)

    def close(self) -> None:
        """Stop for good."""
        self._quiet.stop()
        self._poll.stop()
        self._watcher.blockSignals(True)
        self._work.close()

    def _look_when_back(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self.look()

    def _notice(self) -> None:
        """Look once it is quiet, or has not been quiet for too long."""
        if not self._quiet.isActive():
            self._since = monotonic()
        if not self._quiet.isActive() or monotonic() - self._since < LONGEST:
            self._quiet.start()

    def _order(self, anew: bool) -> None:
        """Begin to look, or note that it is to be done once more: work in hand is never given up for newer work."""
        if self._work.busy:
            self._wanted = anew or bool(self._wanted)
            return
        self._wanted = None
        studio, known, campaign = self._session.studio, self._known, self._session.kit.campaign
        self._work.order(lambda stale, tell: _look(studio, campaign, known, anew, stale, tell))

    def _take(self, look: _Look) -> None:
        more = self._watch(look.survey)
        self._known = look.survey
        if look.studio is not None:
            self._session.use(look.studio)
            self.reloaded.emit()
        if more:  # what was saved before it was watched would not be seen
            self._notice()
        if self._wanted is not None:
            self._order(self._wanted)
        self.looked.emit()

    def _tell_failure(self, error: Exception) -> None:
        """Tell of what nobody thought of where what is wrong with the files is told; all stays as it is."""
        problem = Problem(Severity.ERROR, "unforeseen.designs", {"why": f"{type(error).__name__}: {error}"})
        if self._session.studio.problems != (problem,):
            self._session.use(replace(self._session.studio, problems=(problem,)))
            self.reloaded.emit()
        self.looked.emit()

    def _watch(self, survey: Survey) -> bool:
        """Have the system watch what is there now; tell whether there is something that it did not watch before.

        A file that was put in another's place is watched anew: it is the old one that the system would go on watching.
        """
        before = self._known.watched if self._known else {}
        have = {*self._watcher.files(), *self._watcher.directories()}
        gone = [path for path in have if survey.watched.get(path) != before.get(path)]
        if gone:
            self._watcher.removePaths(gone)
        missing = [path for path in survey.watched if path not in have or path in gone]
        failed = self._watcher.addPaths(missing) if missing else []
        polled = survey.polled or any(Path(path).exists() for path in failed)
        if polled != self._poll.isActive():
            self._poll.start() if polled else self._poll.stop()
        return bool(set(missing).difference(failed))


def _look(studio: Studio, campaign: str, known: Survey | None, anew: bool, stale: Stale, tell: Tell) -> _Look:
    given = [layer.folder for layer in studio.library.layers if layer.origin is Origin.GIVEN]
    layers = find_layers(given)
    survey = survey_folders(layers)
    if not anew and (known is None or survey.same_as(known)) and layers == studio.library.layers:
        return _Look(survey, None)
    if stale():
        raise Superseded
    keep_art = known is not None and survey.art() == known.art()
    return _Look(survey, read_anew(studio, layers, keep_art, campaign))


def read_anew(earlier: Studio, layers: tuple[Layer, ...], keep_art: bool, campaign: str = "") -> Studio | None:
    """Return the studio as it is now, None if nothing has changed; what is broken is as it was.

    keep_art: whether pictures, typefaces and profiles are as they were. If they are not, the typefaces are opened
    anew, and nothing that was made with the old ones serves again. campaign: the id of the one whose library it is, ''
    for the program's own.
    """
    try:
        library, problems = load_library(layers, earlier.library, campaign)
    except KitError as error:
        return None if error.problems == earlier.problems else replace(earlier, problems=error.problems)
    library = with_what_stays(library, problems, earlier.library)
    keep = keep_art and library.fonts is earlier.library.fonts
    typefaces = earlier.typefaces if keep else Typefaces(library.fonts, library.campaign.figures)
    if keep and library is earlier.library and problems == earlier.problems:
        return None
    return Studio(library, typefaces, problems, date.today())


def survey_folders(layers: Iterable[Layer]) -> Survey:
    """Return what stands in the shipped folder, the layers, and where packs and the person's own folder would be."""
    survey = Survey()
    for folder in dict.fromkeys((shipped_assets(), own_folder(), *(layer.folder for layer in layers))):
        _note_folder(folder, survey)
        for entry in _entries(folder):
            if entry.name.lower() in ENDINGS and entry.is_dir():
                _note_folder(Path(entry.path), survey)
                for inner in _entries(Path(entry.path)):
                    _note_file(inner, survey)
            else:
                _note_file(entry, survey)
    _note_folder(packs_folder(), survey)
    survey.polled = survey.polled or len(survey.files) > MOST_WATCHED
    return survey


def _note_folder(folder: Path, survey: Survey) -> None:
    """Note a folder, or while it is not there the nearest one around it, in which it would be made."""
    for place in (folder, *folder.absolute().parents):
        try:
            found = place.stat()
        except OSError:
            continue
        if place == folder:
            survey.folders[str(folder)] = (found.st_ino, 0, 0)
        if _is_remote(place):
            survey.polled = True
        else:
            survey.watched[str(place)] = (found.st_ino, 0, 0)
        return


def _note_file(entry: os.DirEntry[str], survey: Survey) -> None:
    try:
        found = entry.stat()
        inode = found.st_ino or entry.inode()  # Windows tells it only when asked by itself
    except OSError:
        return
    if stat.S_ISREG(found.st_mode):
        survey.files[entry.path] = (inode, found.st_size, found.st_mtime_ns)
        if str(Path(entry.path).parent) in survey.watched and len(survey.watched) < MOST_WATCHED:
            survey.watched[entry.path] = survey.files[entry.path]


def _entries(folder: Path) -> Iterator[os.DirEntry[str]]:
    """Yield what stands in a folder, as far as the library looks at it."""
    try:
        with os.scandir(folder) as scan:
            seen = (entry for entry in scan if not entry.name.startswith((".", "~")))
            yield from (entry for entry, _ in zip(seen, range(MOST_FILES + 1), strict=False))
    except OSError:
        return


def _is_remote(folder: Path) -> bool:
    """Tell whether a folder lies on another computer or behind a program, of whose changes the system hears nothing."""
    kind = bytes(QStorageInfo(str(folder)).fileSystemType().data()).decode(errors="replace").lower()
    return kind in _REMOTE or kind.startswith("fuse.") or str(folder).startswith(("\\\\", "//"))
