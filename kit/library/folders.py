"""Folders of assets laid one over another: a file of the same name replaces, a new one adds."""

from __future__ import annotations

import os
import stat
from collections.abc import Collection, Mapping, Sequence
from dataclasses import field
from pathlib import Path, PurePosixPath
from typing import Final

from kit.library.campaigns import CAMPAIGN_FILE, belongs_to, standing
from kit.library.file_names import known_name, misnamed, original_of
from kit.model.layer import Layer
from kit.model.pack import MANIFEST, SIGNATURE
from kit.problems import Problem, Severity
from kit.records.source import reason
from kit.values import dataclass
from kit.words.words import Value

TEXT_FILES: Final = (CAMPAIGN_FILE, "languages.yaml", "partners.yaml")
"""The files that stand in a folder of assets itself."""

PICTURE_ENDINGS: Final = frozenset(
    {".avif", ".bmp", ".gif", ".heic", ".heif", ".jpe", ".jpeg", ".jpg", ".png", ".svg", ".tif", ".tiff", ".webp"}
)
ENDINGS: Final[Mapping[str, frozenset[str]]] = {
    "messages": frozenset({".yaml"}),
    "templates": frozenset({".yaml"}),
    "blocks": frozenset({".yaml"}),
    "fonts": frozenset({".ttf"}),
    "pictures": PICTURE_ENDINGS,
    "logos": PICTURE_ENDINGS | {".pdf"},
    "icc": frozenset({".icc", ".icm"}),
}
"""The folders inside a folder of assets, and what the names of the files in each end in."""

MOST_FILES: Final = 1000
"""No folder of assets is read beyond this many files."""

COMPANIONS: Final = frozenset({".md", ".txt"})
"""What the names of licences and notes end in, which may lie beside everything."""

BESIDE: Final = frozenset({"example", "guide", "help", "schema", "shown", "starter"})
"""Folders to learn and to start from, and what editors need; they are no part of the library."""

_NOT_OURS: Final = frozenset({"desktop.ini", "thumbs.db"})


@dataclass(frozen=True, slots=True)
class Assets:
    """The files of a campaign's folders by their name in the folder, as 'messages/x.yaml', each with the topmost first.

    campaign: its id. campaigns: the ids of all there are. lent: the files campaign.yaml of those that it starts from.
    folders: where the files lie, the topmost last.
    """

    files: Mapping[str, tuple[Path, ...]]
    unknown: tuple[Path, ...] = ()
    campaign: str = ""
    campaigns: tuple[str, ...] = ()
    lent: frozenset[Path] = frozenset()
    folders: tuple[Path, ...] = ()

    def under(self, folder: str) -> dict[str, tuple[Path, ...]]:
        """Return the files in one of the folders by their bare name, in the order of the names."""
        prefix = f"{folder}/"
        return {name.removeprefix(prefix): self.files[name] for name in sorted(self.files) if name.startswith(prefix)}

    def topmost(self, folder: str) -> dict[str, Path]:
        """Return the file that counts for each name in one of the folders."""
        return {name: paths[0] for name, paths in self.under(folder).items()}


@dataclass(slots=True)
class _Found:
    files: dict[str, Path] = field(default_factory=dict)
    unknown: list[Path] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def tell(self, path: Path, name: str, values: Mapping[str, Value], severity: Severity = Severity.ERROR) -> None:
        """Note what is wrong with a file or folder."""
        self.problems.append(Problem(severity, name, values, file=str(path)))


def shipped_assets() -> Path:
    """Return the folder of the assets that came with the program: in an installed or frozen `kit`, else beside it."""
    kit = Path(__file__).resolve().parent.parent
    installed = kit / "assets"
    return installed if installed.is_dir() else kit.parent / "assets"


def campaign_of(layer: Layer) -> str:
    """Return the campaign that a folder of assets belongs to, '' if it lies over every one."""
    return belongs_to(layer, shipped_assets())


def find_assets(layers: Sequence[Layer] = (), campaign: str = "") -> tuple[Assets, tuple[Problem, ...]]:
    """Return a campaign's folders laid over one another, the last one on top, and what is wrong with them.

    campaign: its id, '' for the program's own; of one that is not there, only what all campaigns share is found.
    """
    made_up = standing(shipped_assets(), layers, campaign)
    found = [(level, _look_through(level.folder)) for level in made_up.levels]
    files: dict[str, tuple[Path, ...]] = {}
    for level, each in found:
        for name, path in each.files.items():
            if level.takes(name):
                files[name] = (path, *files.get(name, ()))
    unknown = tuple(path for _, each in found for path in each.unknown)
    lent = frozenset(
        each.files[CAMPAIGN_FILE] for level, each in found if not level.is_own and CAMPAIGN_FILE in each.files
    )
    folders = tuple(level.folder for level in made_up.levels)
    assets = Assets(files, unknown, made_up.campaign, made_up.campaigns, lent, folders)
    return assets, (*(problem for _, each in found for problem in each.problems), *made_up.problems)


def _look_through(folder: Path) -> _Found:
    found = _Found()
    for entry in _entries(folder, TEXT_FILES, found):
        name = known_name(entry.name)
        if entry.name.lower() in ENDINGS and entry.is_dir():
            inside = entry.name.lower()
            for inner in _entries(Path(entry.path), ENDINGS[inside], found):
                _take(inner, folder, inside, found)
        elif (entry.name in BESIDE and entry.is_dir()) or name.lower() in (MANIFEST, SIGNATURE):
            continue
        elif name.lower() in TEXT_FILES:
            _take(entry, folder, "", found)
        elif Path(entry.name).suffix.lower() not in COMPANIONS:
            found.unknown.append(Path(entry.path))
    _notice_copies(found)
    return found


def _notice_copies(found: _Found) -> None:
    """Note which messages and templates look like a copy that was left beside the original."""
    for name, path in found.files.items():
        if other := original_of(name, found.files):
            values = {"name": path.name, "other": PurePosixPath(other).name}
            found.tell(path, "copied-file", values, Severity.NOTE)


def _entries(folder: Path, known: Collection[str], found: _Found) -> list[os.DirEntry[str]]:
    """Return what is in a folder, but for what systems leave behind and names that only look right, which are told.

    known: what the names of the files in it end in.
    """
    kept = []
    for entry in _listed(folder, found):
        if wrong := misnamed(entry.name, known):
            name, values = wrong
            severity = Severity.NOTE if name == "unread-file.backup" else Severity.WARNING
            found.tell(Path(entry.path), name, values, severity)
        elif not entry.name.startswith((".", "~")):
            kept.append(entry)
    return kept


def _listed(folder: Path, found: _Found) -> list[os.DirEntry[str]]:
    """Return what is in a folder in the order of the names, no more than MOST_FILES of it."""
    entries: list[os.DirEntry[str]] = []
    try:
        with os.scandir(folder) as scan:
            for entry in scan:
                if entry.name.lower() not in _NOT_OURS:
                    entries.append(entry)
                if len(entries) > MOST_FILES:
                    found.tell(folder, "too-many-files", {"folder": folder.name, "most": MOST_FILES})
                    break
    except OSError as error:
        found.tell(folder, "unreadable-folder", {"folder": folder.name or str(folder), "reason": reason(error)})
    return sorted(entries, key=lambda entry: entry.name)


def _take(entry: os.DirEntry[str], folder: Path, inside: str, found: _Found) -> None:
    """Note a file under its name, or why it cannot be one."""
    path, name = Path(entry.path), known_name(entry.name)
    ending = PurePosixPath(name).suffix.lower()
    if inside and ending not in ENDINGS[inside]:
        if ending not in COMPANIONS:
            found.unknown.append(path)
        return
    try:
        is_plain = stat.S_ISREG(path.stat().st_mode)
    except OSError:
        is_plain = False
    key = f"{inside}/{name}" if inside else name.lower()
    if not is_plain:
        found.tell(path, "not-a-file", {"name": entry.name})
    elif entry.is_symlink() and not path.resolve().is_relative_to(folder.resolve()):
        found.tell(path, "outside-folder", {"name": entry.name})
    elif key in found.files:
        values = {"name": entry.name, "other": found.files[key].name}
        found.tell(path, "unread-file.second", values, Severity.WARNING)
    else:
        found.files[key] = path
