"""A folder of assets made into one file to send: the same folder gives the same bytes."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any, Final

import yaml

from kit.files import is_folder, whole_path
from kit.kit_file.archive import MOST_BYTES, pack
from kit.library.folders import BESIDE, COMPANIONS, ENDINGS, Assets, campaign_of, find_assets, shipped_assets
from kit.library.load import load_campaign, load_languages
from kit.model.layer import Layer
from kit.model.pack import FORMAT, MANIFEST, SIGNATURE, Digest, Manifest, OneLine, PackCampaign, PackedFile
from kit.packing.keys import OwnKey
from kit.packing.opening import MOST_TEXT, belongs, has_room
from kit.packing.trust import check_date
from kit.packs.manifest import MOST_FILES, read_own_manifest
from kit.packs.signing import sign
from kit.problems import KitError, Problem, Severity
from kit.records.source import read_small_file, reason
from kit.values import dataclass
from kit.words.words import Value

_FIRST_VERSION: Final = "1"
_MOST_NAMED: Final = 3


@dataclass(frozen=True, slots=True)
class Made:
    """A pack that was made. left_out: what lies in the folder and is no part of it, by names relative to the folder."""

    data: bytes
    manifest: Manifest
    left_out: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()


def make_pack(
    folder: Path,
    name: str,
    version: str = "",
    below: Sequence[Layer] = (),
    campaign: str = "",
    key: OwnKey | None = None,
    today: date | None = None,
) -> Made:
    """Return the pack of a folder of assets. Raises KitError for what cannot be packed.

    name: what the pack is called unless the folder's own pack.yaml says it. version: instead of the one written there.
    below, campaign: the folders that it is laid over, and the campaign that it is for, if it says nothing else.
    key: to sign it with. today: the day, by which it may be out of date; None where
    that is nobody's concern. The files are not checked for what is in them.
    """
    written, told = read_own_manifest(folder)
    layer = Layer(folder)
    assets, found = find_assets((*below, layer), campaign_of(layer) or campaign)
    _refuse(problem for problem in (*told, *found) if Path(problem.file).is_relative_to(folder))
    paths = {**_own(assets, folder), **_companions(folder)}
    legal = {each: paths[each] for each in sorted(paths) if belongs(each)}
    _refuse(_check_names(folder, paths))
    files = _read(legal)
    _refuse(_check_secret(files, key))
    manifest = replace(
        written,
        name=written.name or _one_line(name, "name", whole_path(folder).name),
        version=_one_line(version, "version", written.version or _FIRST_VERSION),
        campaign=_campaign(assets),
        files=tuple(PackedFile(each, Digest(hashlib.sha256(data).hexdigest())) for each, data in files.items()),
        signer=key.signer if key else None,
    )
    text = manifest_text(manifest)
    data = pack({MANIFEST: text, **({SIGNATURE: sign(text, key.secret)} if key else {}), **files})
    if len(data) > MOST_BYTES:
        raise KitError(_too_large(folder))
    taken = {path.absolute() for path in legal.values()}
    late = check_date(manifest, today, str(folder / MANIFEST), "pack")
    notes = (*late, *_unsaid(folder, written), *_not_needed(folder, assets, files))
    return Made(data, manifest, tuple(_left_out(folder, assets, taken)), (*told, *notes))


def manifest_text(manifest: Manifest) -> bytes:
    """Return what a pack says of itself as YAML; what is empty is left out."""
    campaign, signer = manifest.campaign, manifest.signer
    content: dict[str, Any] = {
        "pack": FORMAT,
        "name": str(manifest.name),
        "version": str(manifest.version),
        "about": manifest.about,
        "needs": str(manifest.needs),
        "valid until": manifest.valid_until,
        "campaign": _of_campaign(campaign) if campaign else None,
        "signer": {"name": str(signer.name), "public": str(signer.public)} if signer else None,
        "files": [{"file": each.file, "sha256": str(each.sha256)} for each in manifest.files],
    }
    said = {key: value for key, value in content.items() if value not in ("", None)}
    text: str = yaml.safe_dump(said, sort_keys=False, allow_unicode=True, width=10**9)
    return text.encode()


def _check_secret(files: Mapping[str, bytes], key: OwnKey | None) -> Iterator[Problem]:
    """Yield an error for each file in which the secret key itself is: whoever has it could sign in its owner's name."""
    for name, data in files.items():
        if key and key.secret.encode() in data.lower():
            yield Problem(Severity.ERROR, "key-in-pack", {"name": name})


def _of_campaign(campaign: PackCampaign) -> dict[str, Any]:
    said = {"name": campaign.name, "starts": campaign.starts, "ends": campaign.ends, "id": str(campaign.id)}
    return {key: value for key, value in said.items() if value}


def _unsaid(folder: Path, written: Manifest) -> Iterator[Problem]:
    """Yield a note if the pack is called after its file: under another name its next version would be another pack."""
    if not written.name:
        yield Problem(Severity.NOTE, "unnamed-pack", {"file": MANIFEST}, file=str(folder))


def _not_needed(folder: Path, assets: Assets, files: Mapping[str, bytes]) -> Iterator[Problem]:
    """Yield a note of files that every group has already, and would keep when the program brings better ones."""
    shipped = shipped_assets()
    others = {
        name: paths[-1]
        for name, paths in assets.files.items()
        if name in files and len(paths) > 1 and paths[-1].is_relative_to(shipped)
    }
    same = [name for name, path in others.items() if path.read_bytes() == files[name]]
    if same:
        values: dict[str, Value] = {"same": tuple(sorted(same)[:_MOST_NAMED]), "more": len(same) - _MOST_NAMED}
        name = "same-as-shipped.more" if len(same) > _MOST_NAMED else "same-as-shipped"
        yield Problem(Severity.NOTE, name, values, file=str(folder))


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
        values: dict[str, Value] = {"folder": folder.name or str(folder), "folders": tuple(sorted(ENDINGS))}
        yield Problem(Severity.ERROR, "empty-pack", values, file=str(folder))
    if len(paths) > MOST_FILES:
        values = {"count": len(paths), "most": MOST_FILES}
        yield Problem(Severity.ERROR, "too-large.pack-files", values, file=str(folder))
    seen: dict[str, str] = {}
    for name in sorted(paths):
        first = seen.setdefault(name.casefold(), name)
        if first != name:
            yield Problem(Severity.ERROR, "bad-name.twice", {"name": name, "other": first}, file=str(paths[name]))
        if not belongs(name):
            yield Problem(Severity.ERROR, "bad-name.file", {"name": paths[name].name}, file=str(paths[name]))


def _read(paths: Mapping[str, Path]) -> dict[str, bytes]:
    files: dict[str, bytes] = {}
    room = MOST_BYTES - 1_000_000  # for what the pack says of itself
    for name, path in paths.items():
        try:
            files[name] = read_small_file(path, room)
        except OSError as error:
            values = {"name": name, "reason": reason(error)}
            raise KitError(Problem(Severity.ERROR, "unreadable-file.packed", values, file=str(path))) from error
        room -= len(files[name])
        if room < 0:
            raise KitError(_too_large(path))
    if not has_room(files):
        raise KitError(Problem(Severity.ERROR, "too-large.pack-texts", {"most": MOST_TEXT // 1_000_000}))
    return files


def _too_large(path: Path) -> Problem:
    return Problem(Severity.ERROR, "too-large.pack", {"most": MOST_BYTES // 1_000_000}, file=str(path))


def _campaign(assets: Assets) -> PackCampaign | None:
    campaign, _ = load_campaign(assets, load_languages(assets)[0])
    return PackCampaign.of(campaign) if campaign else None


def _one_line(text: str, what: str, otherwise: str) -> str:
    if not text:
        return otherwise
    try:
        line = OneLine.parse(text)
    except ValueError as error:
        raise KitError(Problem(Severity.ERROR, f"bad-name.pack-{what}", {"text": ascii(text[:60])})) from error
    most = {"name": 100, "version": 40}[what]
    if len(line) > most:
        raise KitError(Problem(Severity.ERROR, f"too-long.pack-{what}", {"letters": len(line), "most": most}))
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
