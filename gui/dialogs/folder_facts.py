"""Which folders of assets count here, from the topmost to the shipped one, and what each adds, replaces and hides."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from gui.background.jobs import Stale, Superseded, Tell, Work
from gui.dialogs.things import Things
from kit.files import is_folder
from kit.library.catalogue import LISTS, Row
from kit.library.folders import campaign_of, find_assets, shipped_assets
from kit.library.layers import find_layers, own_folder, read_chosen_folders, write_chosen_folders
from kit.model.layer import SHIPPED, Layer, Origin, layer_of
from kit.packs.installed import InstalledPack, installed_packs
from kit.problems import KitError, Problem, Severity

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class FolderFacts:
    """One folder of assets. there: whether it can be found. files: how many of its files the program has a use for.

    replaces: what it has in the place of a lower folder's. hidden: what it has that a folder above it replaces.
    pack: the pack that it is, if it is one. up, down: whether it can be moved that way.
    """

    layer: Layer
    there: bool = True
    files: int = 0
    adds: Things = field(default_factory=dict)
    replaces: Things = field(default_factory=dict)
    hidden: Things = field(default_factory=dict)
    pack: InstalledPack | None = None
    up: bool = False
    down: bool = False


Change = Callable[[], object]
"""What is done to the folders and packs before they are looked at again. Raises KitError."""


@dataclass(frozen=True, slots=True)
class Told:
    """The folders as they are now, the topmost first; changed: whether a change was made just before."""

    facts: tuple[FolderFacts, ...]
    changed: bool


def facts_work(change: Change | None = None) -> Work:
    """Return the work of changing the folders, if a change is given, and of looking at all of them."""

    def work(stale: Stale, tell: Tell) -> Told:
        if change:
            change()
        return Told(folder_facts(stale), change is not None)

    return work


def folder_facts(stale: Stale = lambda: False) -> tuple[FolderFacts, ...]:
    """Return what is to be told of each folder, the topmost first; the person's own one even if it is not there."""
    layers = find_layers()
    counts = _counts(layers, stale)
    if not any(layer.folder == own_folder() for layer in layers):
        packs = [layer for layer in layers if layer.origin is Origin.PACK]
        layers = (*packs, Layer(own_folder(), Origin.OWN), *layers[len(packs) :])
    packs_by_folder = {pack.folder: pack for pack in installed_packs()}
    chosen = [layer.folder for layer in layers if layer.origin is Origin.SETTING]
    return tuple(
        FolderFacts(
            layer,
            there=layer is SHIPPED or is_folder(layer.folder),
            files=_files(layer),
            adds=counts.get((layer, "adds"), {}),
            replaces=counts.get((layer, "replaces"), {}),
            hidden=counts.get((layer, "hidden"), {}),
            pack=packs_by_folder.get(layer.folder),
            up=layer.folder in chosen[:-1],
            down=layer.folder in chosen[1:],
        )
        for layer in (*reversed(layers), SHIPPED)
    )


def _files(layer: Layer) -> int:
    if layer is SHIPPED:
        return len(find_assets()[0].files)
    assets, _ = find_assets((layer,), campaign_of(layer))
    return sum(paths[0].is_relative_to(layer.folder) for paths in assets.files.values())


def _counts(layers: Sequence[Layer], stale: Stale) -> dict[tuple[Layer, str], Things]:
    """Return the names of the things that each folder adds, replaces, or has hidden, by their kind."""
    found: dict[tuple[Layer, str], dict[str, list[str]]] = {}
    for kind, layer, what, name in _rows(layers, stale):
        names = found.setdefault((layer, what), {}).setdefault(kind, [])
        if name not in names:
            names.append(name)
    return dict(found)


def _rows(layers: Sequence[Layer], stale: Stale) -> Iterator[tuple[str, Layer, str, str]]:
    """Yield what each folder does in the campaign that it belongs to; one of all campaigns is told of in the first."""
    ids = find_assets(layers)[0].campaigns
    homes = {SHIPPED: ids[0], **{layer: campaign_of(layer) or ids[0] for layer in layers}}
    for campaign in ids:
        for kind, row in _things(layers, campaign, stale):
            layer, name = layer_of(str(row["file"]), layers), str(row["name"])
            if homes[layer] != campaign:
                continue
            below = [other for file in row["hides"] if homes[other := layer_of(file, layers)] == campaign]
            yield kind, layer, "replaces" if row["hides"] else "adds", name
            yield from ((kind, other, "hidden", name) for other in below)


def _things(layers: Sequence[Layer], campaign: str, stale: Stale) -> Iterator[tuple[str, Row]]:
    """Yield everything that is in a file of a campaign, with its kind."""
    for listing, rows_of in LISTS.items():
        if stale():
            raise Superseded
        if listing in ("packs", "campaigns"):
            continue  # a pack is a folder of its own here, not a thing in one
        try:
            rows, _ = rows_of(layers, campaign)
        except KitError:  # without a sound campaign nothing of it can be listed; the library tells why
            continue
        yield from ((listing.removesuffix("s"), row) for row in rows if row["file"])


def add_folder(folder: Path) -> Change:
    """Return the change of laying a folder over all that were chosen before."""

    def change() -> None:
        if any(is_folder(each) and each.samefile(folder) for each in (shipped_assets(), own_folder())):
            raise KitError(Problem(Severity.NOTE, "counts-already", {"folder": str(folder)}))
        write_chosen_folders([*(each for each in read_chosen_folders() if each != folder), folder])

    return change


def take_out(folder: Path) -> Change:
    """Return the change of letting go of a folder that was chosen; its files stay where they are."""
    return lambda: write_chosen_folders([each for each in read_chosen_folders() if each != folder])


def move(folder: Path, by: int) -> Change:
    """Return the change of moving a chosen folder up by one (1) or down (-1)."""

    def change() -> None:
        folders = list(read_chosen_folders())
        if folder not in folders:
            return
        old = folders.index(folder)
        new = old + by
        if 0 <= new < len(folders):
            folders[old], folders[new] = folders[new], folders[old]
            write_chosen_folders(folders)

    return change
