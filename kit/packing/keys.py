"""The key with which somebody on the campaign's staff signs packs: one on a computer, in a file of its own.

Whoever has that file can sign in the campaign's name, so nobody but its owner may read it, and it is never shown.
"""

from __future__ import annotations

import json
import os
import stat
from pathlib import Path
from typing import Final

from kit.files import make_folder, write_whole
from kit.model.pack import OneLine, PublicKey, Signer
from kit.own_folders import config_folder
from kit.packs.signing import new_secret, public_key
from kit.problems import KitError, Problem, Severity
from kit.records.source import read_small_file
from kit.values import dataclass

LONGEST_NAME: Final = 100

_ABOUT: Final = "The secret key that signs packs. Keep a copy of this file in a safe place, and give it to nobody."


@dataclass(frozen=True, slots=True)
class OwnKey:
    """The key of this computer. secret: in hexadecimal digits."""

    signer: Signer
    secret: str
    file: Path

    @property
    def is_open_to_others(self) -> bool:
        """Whether others who use this computer can read its file, as far as the system tells."""
        return os.name == "posix" and bool(stat.S_IMODE(self.file.stat().st_mode) & 0o077)


def key_file() -> Path:
    """Return the file in which the key is, which need not be there."""
    return config_folder() / "signing-key.json"


def read_key(file: Path | None = None) -> OwnKey | None:
    """Return the key of this computer, None if none was made. Raises KitError if its file is damaged."""
    file = file or key_file()
    try:
        said = json.loads(read_small_file(file, 10_000).decode())
        secret = str(said["secret"])
        return OwnKey(Signer(OneLine.parse(said["name"]), PublicKey.parse(public_key(secret))), secret, file)
    except FileNotFoundError:
        return None
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        # What is in the file is shown nowhere.
        raise KitError(Problem(Severity.ERROR, "unreadable-key", {"file": str(file)}, file=str(file))) from error


def make_key(name: str, file: Path | None = None) -> OwnKey:
    """Make the key of this computer, and return it. Raises KitError if there is one or the name cannot be."""
    file = file or key_file()
    if os.path.lexists(file):
        raise KitError(Problem(Severity.ERROR, "key-exists", {"file": str(file)}, file=str(file)))
    try:
        line = OneLine.parse(name)
    except ValueError as error:
        raise KitError(Problem(Severity.ERROR, "bad-name.key", {"text": ascii(name[:60])})) from error
    if len(line) > LONGEST_NAME:
        values = {"letters": len(line), "most": LONGEST_NAME}
        raise KitError(Problem(Severity.ERROR, "too-long.key-name", values))
    content = {"about": _ABOUT, "name": line, "secret": new_secret()}
    make_folder(file.parent)
    write_whole(file, (json.dumps(content, indent=1, ensure_ascii=False) + "\n").encode(), private=True)
    made = read_key(file)
    assert made is not None
    return made
