"""Put the folder of the command line on this person's search path, or take it off: search_path.py add|remove FOLDER.

Run by the installer and the uninstaller, since NSIS would cut off a path that is longer than it can hold.
"""

from __future__ import annotations

import sys

_ENVIRONMENT, _NAME = "Environment", "Path"


def changed(path: str, folder: str, wanted: bool) -> str:
    """Return a search path with the folder at its end, or without it; all else stays as it was written."""
    ours = folder.rstrip("\\").lower()
    entries = [each for each in path.split(";") if each and each.rstrip("\\").lower() != ours]
    return ";".join([*entries, folder] if wanted else entries)


def main(action: str, folder: str) -> None:
    """Change the search path of this person."""
    import winreg

    with winreg.CreateKeyEx(winreg.HKEY_CURRENT_USER, _ENVIRONMENT, access=winreg.KEY_READ | winreg.KEY_WRITE) as key:
        try:
            path, kind = winreg.QueryValueEx(key, _NAME)
        except FileNotFoundError:
            path, kind = "", winreg.REG_EXPAND_SZ
        new = changed(path, folder, action == "add")
        if new:
            winreg.SetValueEx(key, _NAME, 0, kind, new)
        elif path:
            winreg.DeleteValue(key, _NAME)


if __name__ == "__main__":
    main(*sys.argv[1:])
