"""A folder of assets made into one file to send: the same folder gives the same bytes."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

import yaml

from kit.files import is_folder
from kit.kit_file.archive import MOST_BYTES, pack
from kit.library.folders import BESIDE, COMPANIONS, ENDINGS, Assets, find_assets
from kit.library.load import load_campaign, load_languages
from kit.library.pack_manifest import MOST_FILES, read_own_manifest
from kit.model.language import in_language
from kit.model.layer import Layer
from kit.model.pack import FORMAT, MANIFEST, Digest, Manifest, OneLine, PackCampaign, PackedFile
from kit.packs.opening import MOST_TEXT, belongs, has_room
from kit.problems import KitError, Problem, Severity, legacy
from kit.records.source import read_small_file, reason

_FIRST_VERSION: Final = "1"


@dataclass(frozen=True, slots=True)
class Made:
    """A pack that was made. left_out: what lies in the folder and is no part of it, by names relative to the folder."""

    data: bytes
    manifest: Manifest
    left_out: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()


def make_pack(folder: Path, name: str, version: str = "") -> Made:
    """Return the pack of a folder of assets. Raises KitError for what cannot be packed.

    name: what the pack is called unless the folder's own pack.yaml says it. version: instead of the one written there.
    The files are not checked for what is in them.
    """
    written, told = read_own_manifest(folder)
    assets, found = find_assets((Layer(folder),))
    _refuse(problem for problem in (*told, *found) if Path(problem.file).is_relative_to(folder))
    paths = {**_own(assets, folder), **_companions(folder)}
    legal = {each: paths[each] for each in sorted(paths) if belongs(each)}
    _refuse(_check_names(folder, paths))
    files = _read(legal)
    manifest = replace(
        written,
        name=written.name or _one_line(name, "name", folder.resolve().name),
        version=_one_line(version, "version", written.version or _FIRST_VERSION),
        campaign=_campaign(assets),
        files=tuple(PackedFile(each, Digest(hashlib.sha256(data).hexdigest())) for each, data in files.items()),
    )
    data = pack({MANIFEST: manifest_text(manifest), **files})
    if len(data) > MOST_BYTES:
        raise KitError(_too_large(folder))
    taken = {path.absolute() for path in legal.values()}
    notes = (*_unsaid(folder, written), *_not_needed(folder, assets, files))
    return Made(data, manifest, tuple(_left_out(folder, assets, taken)), (*told, *notes))


def manifest_text(manifest: Manifest) -> bytes:
    """Return what a pack says of itself as YAML; what is empty is left out."""
    campaign = manifest.campaign
    content: dict[str, Any] = {
        "pack": FORMAT,
        "name": str(manifest.name),
        "version": str(manifest.version),
        "about": manifest.about,
        "needs": str(manifest.needs),
        "campaign": {"name": campaign.name, "starts": campaign.starts, "ends": campaign.ends} if campaign else None,
        "files": [{"file": each.file, "sha256": str(each.sha256)} for each in manifest.files],
    }
    said = {key: value for key, value in content.items() if value not in ("", None)}
    text: str = yaml.safe_dump(said, sort_keys=False, allow_unicode=True, width=10**9)
    return text.encode()


def _unsaid(folder: Path, written: Manifest) -> Iterator[Problem]:
    """Yield a note if the pack is called after its file: under another name its next version would be another pack."""
    if not written.name:
        message = (
            f"Nothing in {folder.name or 'the folder'} says what the pack is called, so it is called after its file."
        )
        hint = (
            f"Write a file {MANIFEST} with 'name: Spring 2017' and 'version: 2', so that groups get the next one as a "
        )
        hint += "new version of this one."
        yield legacy(Severity.NOTE, "unnamed-pack", message, hint, str(folder))


def _not_needed(folder: Path, assets: Assets, files: Mapping[str, bytes]) -> Iterator[Problem]:
    """Yield a note of files that every group has already, and would keep when the program brings better ones."""
    others = {name: paths[1] for name, paths in assets.files.items() if name in files and len(paths) > 1}
    same = [name for name, path in others.items() if path.read_bytes() == files[name]]
    if same:
        what = (
            f"{same[0]} is the same as the file that comes" if len(same) == 1 else f"{len(same)} files are as they come"
        )
        message = f"{what} with the program; groups would keep it so when the program brings a better one."
        more = f" and {len(same) - 3} more" if len(same) > 3 else ""
        hint = f"Take out what you have not changed: {', '.join(sorted(same)[:3])}{more}."
        yield legacy(Severity.NOTE, "same-as-shipped", message, hint, str(folder))


def _own(assets: Assets, folder: Path) -> dict[str, Path]:
    return {name: paths[0] for name, paths in assets.files.items() if paths[0].is_relative_to(folder)}


def _companions(folder: Path) -> dict[str, Path]:
    """Return the licences and notes in a folder of assets by their names in it."""
    found = {}
    for place in (folder, *(folder / each for each in ENDINGS)):
        for path in place.iterdir() if is_folder(place) else ():
            if path.suffix.lower() in COMPANIONS and path.is_file() and not path.is_symlink():
                found[path.relative_to(folder).as_posix()] = path
    return {name: path for name, path in found.items() if belongs(name)}


def _check_names(folder: Path, paths: Mapping[str, Path]) -> Iterator[Problem]:
    if not any(Path(name).suffix.lower() not in COMPANIONS for name in paths):
        message = f"There is nothing to pack in {folder.name or folder}."
        hint = f"A folder of assets holds {', '.join(sorted(ENDINGS))}, or a file campaign.yaml or partners.yaml."
        yield legacy(Severity.ERROR, "empty-pack", message, hint, str(folder))
    if len(paths) > MOST_FILES:
        message = f"There are {len(paths)} files here, and a pack holds {MOST_FILES} at the most."
        yield legacy(Severity.ERROR, "too-large", message, "Take out what is not needed.", str(folder))
    seen: dict[str, str] = {}
    for name in sorted(paths):
        first = seen.setdefault(name.casefold(), name)
        if first != name:
            message = f"{name} and {first} differ only in capitals, which not every computer can keep apart."
            yield legacy(Severity.ERROR, "bad-name", message, "Rename one of the two.", str(paths[name]))
        if not belongs(name):
            message = f"Not every computer can have a file with the name {paths[name].name}."
            hint = "Rename it: letters, digits and hyphens are always right."
            yield legacy(Severity.ERROR, "bad-name", message, hint, str(paths[name]))


def _read(paths: Mapping[str, Path]) -> dict[str, bytes]:
    files: dict[str, bytes] = {}
    room = MOST_BYTES - 1_000_000  # for what the pack says of itself
    for name, path in paths.items():
        try:
            files[name] = read_small_file(path, room)
        except OSError as error:
            message = f"{name} cannot be read: {reason(error)}."
            hint = "Check that you may read it."
            raise KitError(legacy(Severity.ERROR, "unreadable-file", message, hint, str(path))) from error
        room -= len(files[name])
        if room < 0:
            raise KitError(_too_large(path))
    if not has_room(files):
        message = f"The texts are too large for a pack: it may hold {MOST_TEXT // 1_000_000} MB of them."
        raise KitError(legacy(Severity.ERROR, "too-large", message, "Take out what is not needed."))
    return files


def _too_large(path: Path) -> Problem:
    message = f"The files are too large for a pack: it may hold {MOST_BYTES // 1_000_000} MB."
    return legacy(Severity.ERROR, "too-large", message, "Make the pictures in the folder smaller.", str(path))


def _campaign(assets: Assets) -> PackCampaign | None:
    campaign, _ = load_campaign(assets, load_languages(assets)[0])
    return PackCampaign(in_language(campaign.name, "en"), campaign.starts, campaign.ends) if campaign else None


def _one_line(text: str, what: str, otherwise: str) -> str:
    if not text:
        return otherwise
    try:
        line = OneLine.parse(text)
    except ValueError as error:
        message = f"This cannot be the {what} of a pack: {text[:60]!a}."
        raise KitError(legacy(Severity.ERROR, "bad-name", message, f"Write {error}.")) from error
    most = {"name": 100, "version": 40}[what]
    if len(line) > most:
        message = f"The {what} of the pack is too long: {len(line)} letters."
        raise KitError(legacy(Severity.ERROR, "too-long", message, f"Shorten it to {most} letters at the most."))
    return line


def _left_out(folder: Path, assets: Assets, taken: set[Path]) -> Iterator[str]:
    """Yield what in the folder is no part of the pack; what nobody sees, as .git, is not worth a word."""
    for path in assets.unknown:
        if path.is_relative_to(folder) and path.absolute() not in taken:
            yield path.relative_to(folder).as_posix() + ("/" if is_folder(path) else "")
    for name in sorted(BESIDE):
        if is_folder(folder / name):
            yield f"{name}/"


def _refuse(problems: Any) -> None:
    wrong = [problem for problem in problems if problem.severity is Severity.ERROR]
    if wrong:
        raise KitError(wrong)
