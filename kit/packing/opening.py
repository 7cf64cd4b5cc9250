"""NAME.kitpack opened: from anybody perhaps, so every file in it is looked at before any is written anywhere."""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from typing import Final

from kit import __version__
from kit.files import is_legal
from kit.kit_file.archive import KIT_NAME, MOST_BYTES, Archive, Purpose, is_archive
from kit.library.folders import COMPANIONS, ENDINGS, TEXT_FILES
from kit.model.pack import MANIFEST, SIGNATURE, Manifest, is_older
from kit.packing.contents import check_files
from kit.packs.manifest import MOST_FILES, read_manifest
from kit.packs.signing import LONGEST_SIGNATURE, is_signed_by
from kit.problems import NewerVersion, Problem, Severity, UnreadableFile
from kit.records.nodes import Node, TextNode, entry, problem_at
from kit.records.source import compose, read_small_file, reason
from kit.values import dataclass
from kit.words.words import Phrase, Value

FOR_PACK: Final = Purpose("pack", MOST_FILES + 2)
"""What the zip of a pack is for: its files, the one that says what it is, and the signature of that one."""

MOST_TEXT: Final = 2_000_000
"""The YAML files of a pack have no more bytes together."""

_MOST_TOLD: Final = 20


@dataclass(frozen=True, slots=True)
class PackFile:
    """A pack that was opened and found to be sound: what it says of itself, and its files by their names.

    signature: of what it says of itself, and right; empty if it is not signed.
    """

    path: Path
    manifest: Manifest
    manifest_text: bytes
    files: Mapping[str, bytes]
    signature: bytes = b""

    @property
    def everything(self) -> Mapping[str, bytes]:
        """Every file of it by its name, those that are about itself among them."""
        signature = {SIGNATURE: self.signature} if self.signature else {}
        return {MANIFEST: self.manifest_text, **signature, **self.files}


def open_pack(path: Path) -> PackFile:
    """Open a pack and look at every file in it.

    Raises UnreadableFile for what is no pack, is damaged, too large or unsafe, has a signature that is not right, or
    holds a picture, typeface or profile that cannot be used; NewerVersion for one that a newer program made or that
    needs one.
    """
    archive = Archive(path, _read(path), FOR_PACK)
    if MANIFEST not in archive:
        raise _refused(path, "not-a-pack.kit" if KIT_NAME in archive else "not-a-pack.zip")
    text = archive.read(MANIFEST)
    manifest = _manifest(path, text)
    signature = archive.read(SIGNATURE, LONGEST_SIGNATURE) if SIGNATURE in archive else b""
    if (manifest.signer or signature) and not (manifest.signer and is_signed_by(manifest.signer, text, signature)):
        raise _refused(path, "bad-signature")
    _refuse_names(path, manifest, archive)
    files = {each.file: archive.read(each.file) for each in manifest.files}
    if not has_room(files):
        raise _refused(path, "too-large.texts", most=MOST_TEXT // 1_000_000)
    changed = [each.file for each in manifest.files if hashlib.sha256(files[each.file]).hexdigest() != each.sha256]
    if changed:
        raise UnreadableFile(_problem(path, "wrong-checksum", name=name) for name in changed[:_MOST_TOLD])
    if unusable := check_files(path, files):
        raise UnreadableFile((_problem(path, "unusable-pack"), *unusable[:_MOST_TOLD]))
    return PackFile(path, manifest, text, files, signature)


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
    except OSError as error:
        raise _refused(path, "unreadable-file.pack", reason=reason(error)) from error
    except ValueError as error:
        raise _refused(path, "unreadable-file.pack-name") from error
    if not data:
        raise _refused(path, "not-a-pack.empty")
    if not is_archive(data):
        raise _refused(path, "not-a-pack.other")
    return data


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
            gathered.append(problem_at(node, f"missing.pack-{name}", field=name))
    wrong = [problem for problem in gathered if problem.severity is Severity.ERROR]
    if wrong:
        raise UnreadableFile(problem.framed(Phrase("of-a-pack")) for problem in wrong[:_MOST_TOLD])
    return manifest


def _refuse_newer(node: Node, path: Path) -> None:
    """Look at what the pack needs before all else: what is not known here may be known to the program it needs."""
    needs = entry(node, "needs")
    if isinstance(needs, TextNode) and is_older(__version__, needs.text):
        values = {"name": path.name, "needed": needs.text[:40], "version": __version__}
        raise NewerVersion(problem_at(needs, "newer-version.needed", values))


def _refuse_names(path: Path, manifest: Manifest, archive: Archive) -> None:
    """Raise UnreadableFile if the files that the pack names are not those that are in it, or have no place."""
    problems = []
    listed, present = {_alike(each.file) for each in manifest.files}, set(archive.names)
    for each in manifest.files:
        if not belongs(each.file):
            problems.append(_problem(path, "unsafe-archive.place", name=each.file[:60]))
        elif each.file not in present:
            problems.append(_problem(path, "missing-file.pack", name=each.file))
    if len(listed) < len(manifest.files):
        problems.append(_problem(path, "unsafe-archive.named-twice"))
    for name in archive.names:
        if name not in (MANIFEST, SIGNATURE) and _alike(name) not in listed:
            problems.append(_problem(path, "unsafe-archive.unlisted", name=name[:60]))
    if problems:
        raise UnreadableFile(problems[:_MOST_TOLD])


def _alike(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()


def _refused(path: Path, name: str, **values: Value) -> UnreadableFile:
    return UnreadableFile(_problem(path, name, **values))


def _problem(path: Path, problem: str, **values: Value) -> Problem:
    return Problem(Severity.ERROR, problem, {"pack": path.name, **values}, file=str(path))
