"""Where the program keeps what is its own on this computer: assets and packs, settings, and what it noted."""

from __future__ import annotations

import os
import sys
from pathlib import Path

NAME = "awareness-kit"


def data_folder() -> Path:
    """Return the folder of assets and packs, which need not be there."""
    return _folder("data", "XDG_DATA_HOME", ".local/share")


def config_folder() -> Path:
    """Return the folder of settings, which need not be there."""
    return _folder("config", "XDG_CONFIG_HOME", ".config")


def state_folder() -> Path:
    """Return the folder of what the program noted for itself, which need not be there."""
    return _folder("state", "XDG_STATE_HOME", ".local/state")


def _folder(kind: str, variable: str, usual: str) -> Path:
    """Return a folder of ours as https://specifications.freedesktop.org/basedir-spec has it, or as other systems do."""
    named, home = os.environ.get(variable, ""), os.environ.get("HOME", "")
    if sys.platform == "linux" and (named or home).startswith("/"):
        return Path(named or f"{home}/{usual}", NAME)
    import platformdirs  # it brings tempfile, shutil and random, and every command asks for a folder

    place: Path = getattr(platformdirs, f"user_{kind}_path")(NAME, appauthor=False)
    return place
