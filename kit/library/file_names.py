"""Names of files in a folder of assets: how they are known, and those that only look as if they were right."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Mapping
from pathlib import PurePosixPath
from typing import Final

_YAML: Final = (".yaml", ".yml")
_BACKUPS: Final = frozenset({"~", ".bak", ".backup", ".old", ".orig", ".save", ".sav", ".swo", ".swp", ".tmp"})
_COPY: Final = re.compile(r"copy of (.+)|(.+?) \(?(?:- )?copy\)?(?: \(?\d+\)?)?|(.+?) ?\(\d+\)", re.IGNORECASE)
_LEFT_BEHIND: Final = ("._", "~$", ".#")
"""How the names begin that systems and programs give to files beside the real one."""


def known_name(name: str) -> str:
    """Return the name under which a file is known: composed letters, no spaces around it, '.yaml' for '.YML'."""
    name = unicodedata.normalize("NFC", name).strip()
    path = PurePosixPath(name)
    return f"{path.stem}.yaml" if path.suffix.lower() in _YAML else name


def misnamed(name: str, known: Collection[str]) -> tuple[str, Mapping[str, str]] | None:
    """Return what is wrong with the name of a file that is not read for its name alone, as a sentence and its values.

    known: what names end in here, or whole names. 'poster.yaml.txt' and '.poster.yaml' are such names.
    """
    if name.startswith(_LEFT_BEHIND):
        return None
    plain = name.strip().lstrip(".~")
    if plain != name.strip():
        return ("unread-file.hidden", {"name": name, "better": plain}) if _is_known(plain, known) else None
    better, ending = _without_ending(plain)
    is_ours = PurePosixPath(better).suffix.lower() in _YAML and _is_known(better, known)
    if not is_ours or _is_known(plain, known):
        return None
    detail = "backup" if ending.lower() in _BACKUPS else "ending"
    return f"unread-file.{detail}", {"name": name, "ending": ending, "better": better}


def original_of(name: str, others: Collection[str]) -> str:
    """Return which of the other files a file's name says it is a copy of, as 'poster - Copy.yaml'; '' if of none."""
    path = PurePosixPath(name)
    match = _COPY.fullmatch(path.stem)
    if not match:
        return ""
    original = str(path.with_name(f"{next(filter(None, match.groups()))}{path.suffix}"))
    return original if original in others else ""


def _without_ending(name: str) -> tuple[str, str]:
    """Return a name and what has been put behind it: 'poster.yaml' and '.txt'; ('', '') if nothing has."""
    if name.endswith("~"):
        return name[:-1], "~"
    path = PurePosixPath(name)
    return (path.stem, path.suffix) if PurePosixPath(path.stem).suffix else ("", "")


def _is_known(name: str, known: Collection[str]) -> bool:
    better = known_name(name)
    return better.lower() in known or PurePosixPath(better).suffix.lower() in known
