"""The packs that are installed on this computer: a folder for each version, and one index that says which count.

    packs/.index.json            written whole, and last: what is not in it is not installed
    packs/spring-2017/4/…        the files of a version, pack.yaml among them; the number is nobody else's

A kill at any moment leaves the index of before or of after, and at the worst a folder that nobody speaks of.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any, Final

from kit.files import is_folder, make_folder, write_whole
from kit.model.campaign import CampaignId
from kit.model.layer import Layer, Origin
from kit.model.pack import MANIFEST, Manifest, OneLine, PackCampaign, PublicKey, Signer, pack_key
from kit.own_folders import data_folder
from kit.problems import KitError
from kit.records.source import read_source
from kit.values import dataclass

INDEX: Final = ".index.json"
"""No pack's folder is called so, whatever the pack is called: none starts with a dot."""

_PLACE: Final = re.compile(r"[^./\\][^/\\]*/[0-9]{1,9}")
_NUMBER: Final = re.compile("[0-9]{1,9}")


@dataclass(frozen=True, slots=True)
class InstalledPack:
    """A pack that counts on this computer. folder: its assets; earlier: the versions to go back to, the latest last.

    signer: whose key the first one that was signed had; no other key is taken under this name.
    """

    name: str
    version: str
    folder: Path
    about: str = ""
    campaign: PackCampaign | None = None
    earlier: tuple[str, ...] = ()
    valid_until: date | None = None
    signer: Signer | None = None

    @property
    def campaign_id(self) -> str:
        """The id of the campaign that it was made for, '' if it does not say."""
        return self.campaign.id if self.campaign else ""

    @property
    def layer(self) -> Layer:
        """The folder of assets that it is."""
        return Layer(self.folder, Origin.PACK, self.name, self.version, self.campaign_id, self.valid_until)


@dataclass(frozen=True, slots=True)
class StoredVersion:
    """One version of a pack. place: its folder, relative to that of all packs."""

    place: str
    version: str
    about: str = ""
    campaign: PackCampaign | None = None
    valid_until: date | None = None


@dataclass(frozen=True, slots=True)
class StoredPack:
    """The versions of one pack in the order in which they were installed; the last one counts."""

    name: str
    versions: tuple[StoredVersion, ...]
    signer: Signer | None = None


def packs_folder() -> Path:
    """Return the folder in which packs are installed, which need not be there."""
    return data_folder() / "packs"


def installed_packs(root: Path | None = None) -> tuple[InstalledPack, ...]:
    """Return the packs that are installed, in the order in which they lie one over another, the lowest first.

    A version whose folder is gone is passed over.
    """
    root = root or packs_folder()
    found = []
    for pack in read_index(root):
        present = [each for each in pack.versions if is_folder(root / each.place)]
        if present:
            found.append(_installed(pack, present, root))
    return tuple(found)


def _installed(pack: StoredPack, present: Sequence[StoredVersion], root: Path) -> InstalledPack:
    last = present[-1]
    return InstalledPack(
        name=pack.name,
        version=last.version,
        folder=root / last.place,
        about=last.about,
        campaign=last.campaign,
        earlier=tuple(each.version for each in present[:-1]),
        valid_until=last.valid_until,
        signer=pack.signer,
    )


def read_index(root: Path) -> tuple[StoredPack, ...]:
    """Return what the index says, in the order of installation; one that is damaged is made up from the folders."""
    try:
        content = json.loads((root / INDEX).read_text(encoding="utf-8"))
        return tuple(_stored_pack(each) for each in content["packs"])
    except FileNotFoundError:
        return ()
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return _made_up(root)


def write_index(root: Path, packs: Sequence[StoredPack]) -> None:
    """Write the index, whole or not at all. Raises WriteFailed."""
    content = {
        "packs": [
            {"name": pack.name, "versions": [_row(each) for each in pack.versions], "signer": _said(pack.signer)}
            for pack in packs
            if pack.versions
        ]
    }
    make_folder(root)
    write_whole(root / INDEX, json.dumps(content, indent=1, ensure_ascii=False).encode())


def version_of(place: str, manifest: Manifest) -> StoredVersion:
    """Return what the index keeps of a pack whose files are in a place."""
    return StoredVersion(place, manifest.version, manifest.about, manifest.campaign, manifest.valid_until)


def _said(signer: Signer | None) -> list[str]:
    return [signer.name, signer.public] if signer else []


def _row(version: StoredVersion) -> dict[str, Any]:
    campaign = version.campaign
    dates = (each.isoformat() if each else "" for each in (campaign.starts, campaign.ends)) if campaign else ()
    said = [campaign.name, *dates, campaign.id] if campaign else []
    return {
        "version": version.version,
        "place": version.place,
        "about": version.about,
        "campaign": said,
        "valid until": version.valid_until.isoformat() if version.valid_until else "",
    }


def _stored_pack(row: Mapping[str, Any]) -> StoredPack:
    """Return an entry of the index. Raises ValueError and the like for what no program wrote."""
    versions = tuple(_stored_version(each) for each in row["versions"])
    if not isinstance(row["name"], str) or not versions:
        raise ValueError(row)
    signer = row.get("signer")
    if not signer:
        return StoredPack(row["name"], versions)
    name, public = signer
    return StoredPack(row["name"], versions, Signer(OneLine.parse(name), PublicKey.parse(public)))


def _stored_version(row: Mapping[str, Any]) -> StoredVersion:
    place, version, about, campaign = row["place"], row["version"], row["about"], row["campaign"]
    if not all(isinstance(each, str) for each in (place, version, about, *campaign)):
        raise ValueError(row)
    if not _PLACE.fullmatch(place):
        raise ValueError(place)
    until = date.fromisoformat(row["valid until"]) if row.get("valid until") else None
    if not campaign:
        return StoredVersion(place, version, about, None, until)
    name, *dates = campaign[:3]
    starts, ends = (date.fromisoformat(each) if each else None for each in dates)
    id = CampaignId.parse(campaign[3]) if campaign[3:] and campaign[3] else CampaignId()
    return StoredVersion(place, version, about, PackCampaign(name, starts, ends, id), until)


def _made_up(root: Path) -> tuple[StoredPack, ...]:
    """Return the packs whose folders are there, as far as their own files tell."""
    from kit.packs.manifest import read_manifest  # a sound index needs none of it

    packs: dict[str, StoredPack] = {}
    try:
        folders = [path.parent for path in root.glob(f"*/*/{MANIFEST}") if _NUMBER.fullmatch(path.parent.name)]
    except OSError:
        return ()
    for folder in sorted(folders, key=lambda folder: int(folder.name)):
        place = folder.relative_to(root).as_posix()
        node, _ = read_source(folder / MANIFEST)
        try:
            manifest = read_manifest(node)[0] if node is not None else None
        except KitError:
            continue
        if manifest and manifest.name and _PLACE.fullmatch(place):
            earlier = packs.pop(pack_key(manifest.name), None)
            versions = (*(earlier.versions if earlier else ()), version_of(place, manifest))
            signer = manifest.signer or (earlier.signer if earlier else None)
            packs[pack_key(manifest.name)] = StoredPack(manifest.name, versions, signer)
    return tuple(packs.values())
