"""Which folders of assets count on this computer: packs, the person's own, those chosen in the window, and more."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from kit.files import is_folder, make_folder, write_whole
from kit.library.folders import campaign_of, find_assets
from kit.model.layer import Layer, Origin
from kit.own_folders import config_folder, data_folder
from kit.packs.installed import installed_packs

ENVIRONMENT: Final = "AWARENESS_KIT_ASSETS"
"""The environment may name folders here, separated as in PATH."""


def own_folder() -> Path:
    """Return the person's own folder of assets, which need not be there."""
    return data_folder() / "assets"


def find_layers(given: Sequence[Path] = ()) -> tuple[Layer, ...]:
    """Return the folders laid over the shipped one, from the lowest to the topmost, each once where it is topmost.

    given: the folders that a command was given. The person's own folder is passed over while it is not there; any
    other that is missing is told when it is read.
    """
    named = os.environ.get(ENVIRONMENT, "").split(os.pathsep)
    layers = [
        *(pack.layer for pack in installed_packs()),
        *([Layer(own_folder(), Origin.OWN)] if is_folder(own_folder()) else ()),
        *(Layer(folder, Origin.SETTING) for folder in read_chosen_folders()),
        *(Layer(Path(name), Origin.ENVIRONMENT) for name in named if name.strip()),
        *(Layer(folder) for folder in given),
    ]
    topmost = {layer.folder.absolute(): layer for layer in layers}
    return tuple(layer for layer in layers if topmost[layer.folder.absolute()] is layer)


def of_same_campaign(folder: Path) -> tuple[Layer, ...]:
    """Return the other folders here that belong to the campaign of a folder; none if that is the program's own.

    A folder with more messages for a campaign can be read only with the one that says what it is called. Everything
    else is looked at with the program's own files alone, so that every computer says the same about it.
    """
    layers = [layer for layer in find_layers() if layer.folder != folder]
    campaign, first = campaign_of(Layer(folder)), find_assets()[0].campaign
    return tuple(layer for layer in layers if campaign not in ("", first) and campaign_of(layer) == campaign)


def read_chosen_folders() -> tuple[Path, ...]:
    """Return the folders that were chosen in the window, the topmost last; none if that cannot be read."""
    try:
        names = json.loads(_chosen_file().read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return ()
    return tuple(Path(name) for name in names if isinstance(name, str) and name) if isinstance(names, list) else ()


def write_chosen_folders(folders: Sequence[Path]) -> None:
    """Remember which folders were chosen, the topmost last. Raises WriteFailed."""
    make_folder(_chosen_file().parent)
    write_whole(_chosen_file(), json.dumps([str(folder.absolute()) for folder in folders], indent=1).encode())


def _chosen_file() -> Path:
    return config_folder() / "folders.json"
