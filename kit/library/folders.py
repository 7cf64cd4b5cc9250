"""Folders of assets laid one over another: a file of the same name replaces, a new one adds."""

from __future__ import annotations

import os
import stat
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Final

from kit.model.layer import Layer
from kit.model.pack import MANIFEST
from kit.problems import Problem, Severity, legacy
from kit.records.source import reason

TEXT_FILES: Final = ("campaign.yaml", "languages.yaml", "partners.yaml")
"""The files that stand in a folder of assets itself."""

PICTURE_ENDINGS: Final = frozenset(
    {".avif", ".bmp", ".gif", ".heic", ".heif", ".jpe", ".jpeg", ".jpg", ".png", ".svg", ".tif", ".tiff", ".webp"}
)
ENDINGS: Final[Mapping[str, frozenset[str]]] = {
    "messages": frozenset({".yaml"}),
    "templates": frozenset({".yaml"}),
    "fonts": frozenset({".ttf"}),
    "pictures": PICTURE_ENDINGS,
    "logos": PICTURE_ENDINGS,
    "icc": frozenset({".icc", ".icm"}),
}
"""The folders inside a folder of assets, and what the names of the files in each end in."""

MOST_FILES: Final = 1000
"""No folder of assets is read beyond this many files."""

COMPANIONS: Final = frozenset({".md", ".txt"})
"""What the names of licences and notes end in, which may lie beside everything."""

BESIDE: Final = frozenset({"example", "guide", "schema", "shown", "starter"})
"""Folders to learn and to start from, and what editors need; they are no part of the library."""

_NOT_OURS: Final = frozenset({"desktop.ini", "thumbs.db"})


@dataclass(frozen=True, slots=True)
class Assets:
    """The files of all folders by their name in the folder, as 'messages/x.yaml', each with the topmost first."""

    files: Mapping[str, tuple[Path, ...]]
    unknown: tuple[Path, ...] = ()

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


def shipped_assets() -> Path:
    """Return the folder of the assets that came with the program: in an installed or frozen `kit`, else beside it."""
    kit = Path(__file__).resolve().parent.parent
    installed = kit / "assets"
    return installed if installed.is_dir() else kit.parent / "assets"


def find_assets(layers: Sequence[Layer] = ()) -> tuple[Assets, tuple[Problem, ...]]:
    """Return the shipped assets with the layers over them, the last one on top, and what is wrong with them."""
    found = [_look_through(folder) for folder in (shipped_assets(), *(layer.folder for layer in layers))]
    files: dict[str, tuple[Path, ...]] = {}
    for each in found:
        for name, path in each.files.items():
            files[name] = (path, *files.get(name, ()))
    unknown = tuple(path for each in found for path in each.unknown)
    return Assets(files, unknown), tuple(problem for each in found for problem in each.problems)


def _look_through(folder: Path) -> _Found:
    found = _Found()
    for entry in _entries(folder, found):
        if entry.name.lower() in ENDINGS and entry.is_dir():
            for inner in _entries(Path(entry.path), found):
                _take(inner, folder, entry.name.lower(), found)
        elif (entry.name in BESIDE and entry.is_dir()) or _file_name(entry.name) == MANIFEST:
            continue
        elif _file_name(entry.name) in TEXT_FILES:
            _take(entry, folder, "", found)
        elif Path(entry.name).suffix.lower() not in COMPANIONS:
            found.unknown.append(Path(entry.path))
    return found


def _entries(folder: Path, found: _Found) -> list[os.DirEntry[str]]:
    entries: list[os.DirEntry[str]] = []
    try:
        with os.scandir(folder) as scan:
            for entry in scan:
                if entry.name.startswith((".", "~")) or entry.name.lower() in _NOT_OURS:
                    continue
                entries.append(entry)
                if len(entries) > MOST_FILES:
                    message = f"The folder {folder.name} holds more than {MOST_FILES} files; the others are left out."
                    found.problems.append(_problem(folder, "too-many-files", message, "Take out what is not needed."))
                    break
    except OSError as error:
        message = f"The folder {folder.name or folder} cannot be opened: {reason(error)}."
        found.problems.append(
            _problem(folder, "unreadable-folder", message, "Check its name and that you may read it.")
        )
    return sorted(entries, key=lambda entry: entry.name)


def _take(entry: os.DirEntry[str], folder: Path, inside: str, found: _Found) -> None:
    """Note a file under its name, or why it cannot be one."""
    path, name = Path(entry.path), _file_name(entry.name)
    ending = PurePosixPath(name).suffix.lower()
    if inside and ending not in ENDINGS[inside]:
        if ending not in COMPANIONS:
            found.unknown.append(path)
        return
    try:
        is_plain = stat.S_ISREG(path.stat().st_mode)
    except OSError:
        is_plain = False
    if not is_plain:
        message = f"{entry.name} has the name of a file but is a folder, or not a plain file."
        found.problems.append(_problem(path, "not-a-file", message, "Rename it or take it out."))
    elif entry.is_symlink() and not path.resolve().is_relative_to(folder.resolve()):
        message = f"{entry.name} points to a file outside its folder of assets."
        found.problems.append(_problem(path, "outside-folder", message, "Put a copy of the file itself in its place."))
    else:
        found.files[f"{inside}/{name}" if inside else name] = path


def _file_name(name: str) -> str:
    """Return the name under which a file is known: composed letters, and '.yaml' for '.yml'."""
    name = unicodedata.normalize("NFC", name)
    return f"{name[:-4]}.yaml" if name.lower().endswith(".yml") else name


def _problem(path: Path, code: str, message: str, hint: str) -> Problem:
    return legacy(Severity.ERROR, code, message, hint, str(path))
