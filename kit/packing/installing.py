"""Packs put on this computer and taken off it: a kill at any moment leaves what was there before."""

from __future__ import annotations

import re
import secrets
import shutil
import stat
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Final

from kit.files import alone, is_folder, make_folder, safe_file_name, write_whole
from kit.model.pack import pack_key
from kit.packing.contents import check_texts
from kit.packing.opening import PackFile
from kit.packing.trust import check_signer
from kit.packs.installed import (
    InstalledPack,
    StoredPack,
    installed_packs,
    packs_folder,
    read_index,
    version_of,
    write_index,
)
from kit.problems import KitError, Problem, Severity, WriteFailed
from kit.records.source import read_small_file, reason
from kit.words.words import Value

KEPT: Final = 3
"""So many versions of a pack are kept, the one that counts among them."""

_PART: Final = re.compile(r"\.awareness-kit-[0-9a-f]{12}\.part")
_NUMBER: Final = re.compile("[0-9]{1,9}")
_LEFT_AFTER: Final = 3600.0
"""Seconds after which a folder that nobody speaks of can only be left over: no pack takes as long to install."""


def install(pack: PackFile, root: Path | None = None) -> InstalledPack:
    """Install a pack over all others and return it. root: where packs are, if not where this person's are.

    Raises KitError if the very same is installed, a file in it cannot be read, or it is not signed by who signed the
    one that is here; WriteFailed if it cannot be written.
    """
    root = root or packs_folder()
    if is_installed(pack, root):
        values = {"pack": pack.manifest.name, "version": pack.manifest.version}
        raise KitError(Problem(Severity.ERROR, "already-installed", values, file=str(pack.path)))
    _refuse_unreadable(pack, root)
    make_folder(root)
    with alone(root):
        packs = read_index(root)
        key = pack_key(pack.manifest.name)
        stored = next((each for each in packs if pack_key(each.name) == key), StoredPack(pack.manifest.name, ()))
        if untrusted := tuple(check_signer(pack.manifest, stored.signer, str(pack.path))):
            raise KitError(untrusted)
        place = f"{safe_file_name(pack.manifest.name)}/{_next_number(root, packs)}"
        _put(pack.everything, root, place)
        versions = (*stored.versions, version_of(place, pack.manifest))[-KEPT:]
        stored = StoredPack(pack.manifest.name, versions, stored.signer or pack.manifest.signer)
        _settle(root, packs, (*(each for each in packs if pack_key(each.name) != key), stored))
    return find_installed(pack.manifest.name, root)


def remove(name: str, root: Path | None = None) -> InstalledPack:
    """Remove a pack with all its versions and return what it was. Raises KitError if it is not installed."""
    root = root or packs_folder()
    removed = find_installed(name, root)
    with alone(root):
        packs = read_index(root)
        _settle(root, packs, tuple(each for each in packs if pack_key(each.name) != pack_key(removed.name)))
    return removed


def go_back(name: str, root: Path | None = None) -> InstalledPack:
    """Take off the version of a pack that counts and return the one before it, which counts again.

    Raises KitError if the pack is not installed or there is no version before it.
    """
    root = root or packs_folder()
    present = find_installed(name, root)
    if not present.earlier:
        values = {"pack": present.name, "version": present.version}
        raise KitError(Problem(Severity.ERROR, "no-earlier-version", values))
    place = present.folder.relative_to(root).as_posix()
    with alone(root):
        packs = read_index(root)
        kept = [replace(each, versions=tuple(one for one in each.versions if one.place != place)) for each in packs]
        _settle(root, packs, kept)
    return find_installed(present.name, root)


def find_installed(name: str, root: Path | None = None) -> InstalledPack:
    """Return an installed pack by its name; capitals make no difference. Raises KitError."""
    packs = installed_packs(root)
    found = next((each for each in packs if pack_key(each.name) == pack_key(name)), None)
    if found is None:  # as it is written where spaces are a nuisance
        found = next((each for each in packs if safe_file_name(each.name).casefold() == name.casefold()), None)
    if found is None:
        values: dict[str, Value] = {"pack": name[:100], "installed": tuple(f"“{each.name}”" for each in packs)}
        raise KitError(Problem(Severity.ERROR, "unknown-pack.others" if packs else "unknown-pack", values))
    return found


def is_installed(pack: PackFile, root: Path | None = None) -> bool:
    """Tell whether this very pack is the one that counts and all its files are there."""
    key = pack_key(pack.manifest.name)
    present = next((each for each in installed_packs(root) if pack_key(each.name) == key), None)
    return present is not None and all(_holds(present.folder / name, data) for name, data in pack.everything.items())


def _holds(path: Path, data: bytes) -> bool:
    try:
        return read_small_file(path, len(data)) == data
    except OSError:
        return False


def _refuse_unreadable(pack: PackFile, root: Path) -> None:
    """Raise KitError if a text of a pack cannot be read over the other packs."""
    key = pack_key(pack.manifest.name)
    packs = (each for each in installed_packs(root) if pack_key(each.name) != key)
    others = [each.layer for each in packs]
    errors = check_texts(pack.path, pack.files, others, pack.manifest.campaign_id)
    if any(problem.code == "missing-campaign" for problem in errors):
        raise KitError(errors)
    if errors:
        first = Problem(Severity.ERROR, "unusable-pack", {"pack": pack.path.name}, file=str(pack.path))
        raise KitError((first, *errors))


def _next_number(root: Path, packs: Sequence[StoredPack]) -> int:
    """Return a number that no folder of any pack has, whether it is still spoken of or not."""
    spoken = [each.place.rpartition("/")[2] for pack in packs for each in pack.versions]
    there = [path.name for path in root.glob("*/*") if _NUMBER.fullmatch(path.name)]
    return max((int(each) for each in (*spoken, *there)), default=0) + 1


def _put(files: Mapping[str, bytes], root: Path, place: str) -> None:
    """Write the files of a pack into a folder that gets its name only when it is whole. Raises WriteFailed."""
    beside = root / f".awareness-kit-{secrets.token_hex(6)}.part"
    try:
        for name, data in files.items():
            make_folder((beside / name).parent)
            write_whole(beside / name, data)
        make_folder((root / place).parent)
        beside.replace(root / place)
    except OSError as error:
        values = {"reason": reason(error), "folder": str(root)}
        raise WriteFailed(Problem(Severity.ERROR, "write-failed.install", values, file=str(root / place))) from error
    finally:
        shutil.rmtree(beside, ignore_errors=True)


def _settle(root: Path, before: Sequence[StoredPack], after: Sequence[StoredPack]) -> None:
    """Write the index, which is what counts, and only then delete what it does not speak of any more."""
    present = [
        replace(pack, versions=tuple(each for each in pack.versions if is_folder(root / each.place))) for pack in after
    ]
    write_index(root, present)
    spoken = {each.place for pack in present for each in pack.versions}
    for place in {each.place for pack in before for each in pack.versions} - spoken:
        shutil.rmtree(root / place, ignore_errors=True)
    _clean(root, spoken)


def _clean(root: Path, spoken: set[str]) -> None:
    """Delete the folders that were left over, and those with nothing in them."""
    with suppress(OSError):
        for folder in list(root.iterdir()):
            if _PART.fullmatch(folder.name) and _is_old(folder):
                shutil.rmtree(folder, ignore_errors=True)
            elif not folder.name.startswith(".") and is_folder(folder) and not folder.is_symlink():
                for version in list(folder.iterdir()):
                    if (
                        f"{folder.name}/{version.name}" not in spoken
                        and _NUMBER.fullmatch(version.name)
                        and _is_old(version)
                    ):
                        shutil.rmtree(version, ignore_errors=True)
                with suppress(OSError):
                    folder.rmdir()


def _is_old(folder: Path) -> bool:
    try:
        status = folder.lstat()
    except OSError:
        return False
    return stat.S_ISDIR(status.st_mode) and status.st_mtime < time.time() - _LEFT_AFTER
