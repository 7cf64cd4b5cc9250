"""Where the program keeps what is its own on this computer: assets and packs, settings, and what it noted.

platformdirs knows where; it is imported when asked, since it brings tempfile, shutil and random to what asks for none.
"""

from __future__ import annotations

from pathlib import Path

NAME = "awareness-kit"


def data_folder() -> Path:
    """Return the folder of assets and packs, which need not be there."""
    from platformdirs import user_data_path

    return user_data_path(NAME, appauthor=False)


def config_folder() -> Path:
    """Return the folder of settings, which need not be there."""
    from platformdirs import user_config_path

    return user_config_path(NAME, appauthor=False)


def state_folder() -> Path:
    """Return the folder of what the program noted for itself, which need not be there."""
    from platformdirs import user_state_path

    return user_state_path(NAME, appauthor=False)
