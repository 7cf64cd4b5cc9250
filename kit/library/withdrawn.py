"""What a campaign has withdrawn: `withdraws` in the campaign.yaml of a folder takes out what is below it.

A folder above may bring back what was withdrawn, with a file of its own under the same name.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from kit.library.campaign_file import Withdraws
from kit.library.campaigns import CAMPAIGN_FILE
from kit.library.folders import Assets
from kit.model.message import Partner
from kit.records.nodes import ListNode, Node, TextNode, entry
from kit.records.reader import read_record
from kit.records.source import read_small_file, read_source
from kit.values import dataclass

KINDS: Final = ("messages", "partners")


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """One message or partner that is withdrawn. kind: 'messages' or 'partners'. at: where that is said."""

    kind: str
    id: str
    reason: str
    at: Node


def withdrawals(assets: Assets) -> tuple[Withdrawal, ...]:
    """Return what the folders withdraw, from the lowest to the topmost."""
    return tuple(each for path in reversed(assets.files.get(CAMPAIGN_FILE, ())) for each in _said(path))


def messages_offered(assets: Assets) -> tuple[Assets, Mapping[str, Withdrawal]]:
    """Return the files without the messages that are withdrawn, and those that nothing brings back, by id."""
    files = dict(assets.files)
    gone: dict[str, Withdrawal] = {}
    for each in withdrawals(assets):
        name = f"messages/{each.id}.yaml"
        if each.kind == "messages" and name in assets.files:
            files[name] = tuple(path for path in files[name] if _is_above(str(path), each.at.file, assets.folders))
            gone[each.id] = each
    kept = {name: paths for name, paths in files.items() if paths}
    lost = {id: each for id, each in gone.items() if f"messages/{id}.yaml" not in kept}
    return replace(assets, files=kept), lost


def partners_withdrawn(assets: Assets, partners: Mapping[str, Partner]) -> Mapping[str, Withdrawal]:
    """Return the partners that are withdrawn, by id, if nothing brings them back."""
    return {
        each.id: each
        for each in withdrawals(assets)
        if each.kind == "partners"
        and (partner := partners.get(each.id))
        and not _is_above(partner.file, each.at.file, assets.folders)
    }


def _said(path: Path) -> Iterator[Withdrawal]:
    try:
        if b"withdraws" not in read_small_file(path).lower():
            return
    except OSError:
        return
    node, _ = read_source(path)
    block = entry(node, "withdraws")
    read = read_record(Withdraws, block)[0] if block is not None else None
    for kind in KINDS if read else ():
        places = _places(entry(block, kind))
        for each in getattr(read, kind):
            id, reason = (each, "") if isinstance(each, str) else (each.id, each.reason)
            if id in places:
                yield Withdrawal(kind, id, reason, places[id])


def _places(items: Node | None) -> dict[str, Node]:
    """Return where each id of a list is written."""
    written = items.items if isinstance(items, ListNode) else ()
    named = (each if isinstance(each, TextNode) else entry(each, "id") for each in written)
    return {each.text: each for each in named if isinstance(each, TextNode)}


def _is_above(file: str, other: str, folders: Sequence[Path]) -> bool:
    """Tell whether a file lies in a folder over that of another file. folders: the topmost last."""
    return _level(file, folders) > _level(other, folders)


def _level(file: str, folders: Sequence[Path]) -> int:
    return max((number for number, folder in enumerate(folders) if Path(file).is_relative_to(folder)), default=-1)
