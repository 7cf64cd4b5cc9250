"""NAME.kitpack opened: from anybody perhaps, so every file in it is looked at before any is written anywhere."""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Final

from kit import __version__
from kit.files import is_legal
from kit.kit_file.archive import KIT_NAME, MOST_BYTES, Archive, Purpose, is_archive
from kit.library.folders import COMPANIONS, ENDINGS, TEXT_FILES
from kit.library.pack_manifest import MOST_FILES, read_manifest
from kit.model.pack import MANIFEST, Manifest, is_older
from kit.problems import NewerVersion, Problem, Severity, UnreadableFile, legacy, retold
from kit.records.nodes import Node, TextNode, entry, legacy_at
from kit.records.source import compose, read_small_file, reason

FOR_PACK: Final = Purpose("pack", MOST_FILES + 1)
"""What the zip of a pack is for: its files, and the one that says what it is."""

MOST_TEXT: Final = 2_000_000
"""The YAML files of a pack have no more bytes together."""

_AGAIN: Final = "Ask for it to be sent again."
_STRANGE: Final = "Do not install it unless you know who made it; ask them for a new one."
_MOST_TOLD: Final = 20


@dataclass(frozen=True, slots=True)
class PackFile:
    """A pack that was opened and found to be sound: what it says of itself, and its files by their names."""

    path: Path
    manifest: Manifest
    manifest_text: bytes
    files: Mapping[str, bytes]


def open_pack(path: Path) -> PackFile:
    """Open a pack and look at every file in it.

    Raises UnreadableFile for what is no pack, is damaged, too large or unsafe; NewerVersion for one that a newer
    program made or that needs one.
    """
    archive = Archive(path, _read(path), FOR_PACK)
    if MANIFEST not in archive:
        raise _refused(path, "not-a-pack", f"is not a pack: there is no {MANIFEST} in it", _what_it_is(archive))
    text = archive.read(MANIFEST)
    manifest = _manifest(path, text)
    _refuse_names(path, manifest, archive)
    files = {each.file: archive.read(each.file) for each in manifest.files}
    if not has_room(files):
        what = f"holds more text than a pack can need, {MOST_TEXT // 1_000_000} MB"
        raise _refused(path, "too-large", what, _STRANGE)
    changed = [each.file for each in manifest.files if hashlib.sha256(files[each.file]).hexdigest() != each.sha256]
    if changed:
        what = "was changed or damaged on its way: what is in {} is not what was packed"
        raise UnreadableFile(
            _problem(path, "wrong-checksum", what.format(name), _AGAIN) for name in changed[:_MOST_TOLD]
        )
    return PackFile(path, manifest, text, files)


def belongs(name: str) -> bool:
    """Tell whether a folder of assets holds files of this name: 'templates/x.yaml', or a licence beside them."""
    folder, _, file = name.rpartition("/")
    ending = PurePosixPath(file).suffix.lower()
    if not all(is_legal(part) for part in name.split("/")) or (folder and folder not in ENDINGS):
        return False
    if ending in COMPANIONS:
        return True
    return ending in ENDINGS[folder] if folder else name in TEXT_FILES


def has_room(files: Mapping[str, bytes]) -> bool:
    """Tell whether the texts among the files of a pack can be read in good time."""
    return sum(len(data) for name, data in files.items() if name.endswith(".yaml")) <= MOST_TEXT


def _read(path: Path) -> bytes:
    try:
        data = read_small_file(path, MOST_BYTES)
    except (OSError, ValueError) as error:
        why = reason(error) if isinstance(error, OSError) else "its name has a letter that no file name has"
        hint = "Check the name, and that it is a file that you may read."
        raise _refused(path, "unreadable-file", f"cannot be opened: {why}", hint) from error
    if not data:
        raise _refused(path, "not-a-pack", "is empty", _AGAIN)
    if not is_archive(data):
        hint = "A pack is the file that the campaign sends you; its name ends in .kitpack."
        raise _refused(path, "not-a-pack", "is not a pack", hint)
    return data


def _what_it_is(archive: Archive) -> str:
    if KIT_NAME in archive:
        return "It is a kit: open it as one."
    return "`awareness-kit pack FOLDER` makes a pack from a folder of assets."


def _manifest(path: Path, text: bytes) -> Manifest:
    file = str(path / MANIFEST)
    node, problems = compose(text, file)
    if node is None:
        raise UnreadableFile(problems)
    _refuse_newer(node, path)
    manifest, found = read_manifest(node)
    gathered = [*problems, *found]
    for name in ("name", "version", "files"):
        if not getattr(manifest, name) and not any(problem.field.startswith(name) for problem in gathered):
            message = f"The pack does not say {'which files it holds' if name == 'files' else f'its {name}'}."
            gathered.append(legacy_at(node, "missing", message, _AGAIN, name))
    wrong = [problem for problem in gathered if problem.severity is Severity.ERROR]
    if wrong:
        raise UnreadableFile(retold(problem, hint=problem.hint or _AGAIN) for problem in wrong[:_MOST_TOLD])
    return manifest


def _refuse_newer(node: Node, path: Path) -> None:
    """Look at what the pack needs before all else: what is not known here may be known to the program it needs."""
    needs = entry(node, "needs")
    if isinstance(needs, TextNode) and is_older(__version__, needs.text):
        message = f"{path.name} needs version {needs.text[:40]} of the program or a later one; this is {__version__}."
        raise NewerVersion(legacy_at(needs, "newer-version", message, "Install the newest version, then the pack."))


def _refuse_names(path: Path, manifest: Manifest, archive: Archive) -> None:
    """Raise UnreadableFile if the files that the pack names are not those that are in it, or have no place."""
    problems = []
    listed, present = {_alike(each.file) for each in manifest.files}, set(archive.names)
    for each in manifest.files:
        if not belongs(each.file):
            what = f'holds a file that has no place in a pack: "{each.file[:60]}"'
            problems.append(_problem(path, "unsafe-archive", what, _STRANGE))
        elif each.file not in present:
            problems.append(_problem(path, "missing-file", f"is not whole: {each.file} is missing", _AGAIN))
    if len(listed) < len(manifest.files):
        problems.append(_problem(path, "unsafe-archive", "names a file twice", _STRANGE))
    for name in archive.names:
        if name != MANIFEST and _alike(name) not in listed:
            what = f'holds a file that it does not speak of: "{name[:60]}"'
            problems.append(_problem(path, "unsafe-archive", what, _STRANGE))
    if problems:
        raise UnreadableFile(problems[:_MOST_TOLD])


def _alike(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()


def _refused(path: Path, code: str, what: str, hint: str) -> UnreadableFile:
    return UnreadableFile(_problem(path, code, what, hint))


def _problem(path: Path, code: str, what: str, hint: str) -> Problem:
    return legacy(Severity.ERROR, code, f"{path.name} {what}.", hint, str(path))
