"""NAME.kit and NAME.kitpack, zips from anybody perhaps: read within limits, written the same always."""

from __future__ import annotations

import io
import re
import stat
import struct
import unicodedata
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Final

from kit.problems import Severity, UnreadableFile, legacy

MOST_BYTES: Final = 100_000_000
"""Neither the file nor what is read out of it is larger than this."""

MOST_LOGO_BYTES: Final = 50_000_000

KIT_NAME: Final = "kit.yaml"

_DIRECTORY_END: Final = b"PK\x05\x06"
_DIRECTORY_END_64: Final = b"PK\x06\x07"
_LARGEST_DIRECTORY: Final = 1_000_000
_TAIL: Final = 22 + 65535 + 20  # the end of the directory, its longest remark, and the locator of ZIP64 before it
_EARLIEST: Final = (1980, 1, 1, 0, 0, 0)  # ZIP knows no earlier date


@dataclass(frozen=True, slots=True)
class Purpose:
    """What a zip is for. name: what people call it; holds: what belongs in it, as a sentence ends; members: at most."""

    name: str
    holds: str
    members: int


FOR_KIT: Final = Purpose("kit", "kit.yaml and its logos, nothing else", 200)


def is_archive(start: bytes) -> bool:
    """Tell whether a file that starts with these bytes is a zip."""
    return start[:4] in (b"PK\x03\x04", _DIRECTORY_END)


class Archive:
    """An opened zip. Nothing is ever unpacked onto the disk."""

    def __init__(self, path: Path, data: bytes, purpose: Purpose = FOR_KIT) -> None:
        """Look through the directory of the zip. Raises UnreadableFile for anything that its purpose has no use for."""
        self.path = path
        self._purpose = purpose
        self._left = MOST_BYTES
        if len(data) > MOST_BYTES:
            hint = f"It may have {MOST_BYTES // 1_000_000} MB. Use smaller pictures."
            raise self._refused("too-large", f"is too large for a {purpose.name}", hint)
        self._refuse_large_directory(data)
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, OSError, ValueError, struct.error, NotImplementedError) as error:
            raise self._refused("damaged-archive", "is damaged or cut off", "Ask for it to be sent again.") from error
        self._members: dict[str, zipfile.ZipInfo] = {}
        for member in self._zip.infolist():
            self._admit(member)

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the members as they are written, in the order of the zip."""
        return tuple(member.orig_filename for member in self._members.values())

    def __contains__(self, name: str) -> bool:
        return _key(name) in self._members

    def read(self, name: str, most: int = MOST_BYTES) -> bytes:
        """Return what a member holds, `most` bytes at the most. Raises UnreadableFile."""
        room = min(most, self._left)
        try:
            with self._zip.open(self._members[_key(name)]) as stream:
                data = stream.read(room + 1)
                if len(data) <= room:
                    stream.read(1)  # the end: only there is the checksum looked at
        except (
            zipfile.BadZipFile,
            zlib.error,
            EOFError,
            OSError,
            ValueError,
            NotImplementedError,
            struct.error,
        ) as error:
            hint = "Ask for it to be sent again."
            raise self._refused("damaged-archive", f"is damaged: {name} in it cannot be read", hint) from error
        if len(data) > room:
            what = f"holds more than a {self._purpose.name} can need: {name} is too large"
            raise self._refused("too-large", what, f"Put a smaller {name} in its place.")
        self._left -= len(data)
        return data

    def _refuse_large_directory(self, data: bytes) -> None:
        """Look at the directory's size before zipfile reads all of it."""
        tail = data[-_TAIL:]
        for found in re.finditer(re.escape(_DIRECTORY_END), tail):
            end = tail[found.start() : found.start() + 22]
            if len(end) < 22:
                continue
            count, size = struct.unpack("<H", end[10:12])[0], struct.unpack("<L", end[12:16])[0]
            sixty_four = tail[max(0, found.start() - 20) :].startswith(_DIRECTORY_END_64)
            if count > self._purpose.members or size > _LARGEST_DIRECTORY or sixty_four:
                raise self._too_many()

    def _admit(self, member: zipfile.ZipInfo) -> None:
        name = member.orig_filename
        if member.is_dir() or name.startswith("__MACOSX/") or name.endswith((".DS_Store", "Thumbs.db")):
            return
        hint = "Do not use it unless you know who made it."
        kind = stat.S_IFMT(member.external_attr >> 16)
        if not is_inside(name) or "\\" in name or kind not in (0, stat.S_IFREG):
            raise self._refused("unsafe-archive", f"holds a file that points outside it: {name[:60]!r}", hint)
        if _key(name) in self._members:
            raise self._refused("unsafe-archive", f"holds two files with the name {name[:60]}", hint)
        if member.flag_bits & 0x1:
            hint = "Ask for it to be sent without a password."
            raise self._refused("encrypted-archive", "is locked with a password", hint)
        if member.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            hint = "Save it again with this program, or as an ordinary zip."
            raise self._refused("unsafe-archive", f"is packed in a way that {self._purpose.name}s do not use", hint)
        self._members[_key(name)] = member
        if len(self._members) > self._purpose.members:
            raise self._too_many()

    def _too_many(self) -> UnreadableFile:
        what, hint = (
            f"holds more than {self._purpose.members} files",
            f"A {self._purpose.name} holds {self._purpose.holds}.",
        )
        return self._refused("too-large", what, hint)

    def _refused(self, code: str, what: str, hint: str) -> UnreadableFile:
        return UnreadableFile(legacy(Severity.ERROR, code, f"{self.path.name} {what}.", hint, str(self.path)))


def is_inside(name: str) -> bool:
    """Tell whether a relative name stays in its folder on every system."""
    parts = with_slashes(name).split("/")
    windows = PureWindowsPath(name)
    return (
        bool(name.strip())
        and "\0" not in name
        and not PurePosixPath(name).is_absolute()
        and not windows.drive
        and not windows.root
        and ".." not in parts
        and any(part not in ("", ".") for part in parts)
    )


def with_slashes(name: str) -> str:
    """Return a relative name with slashes where Windows writes backslashes."""
    return name.replace("\\", "/")


def pack(members: Mapping[str, bytes]) -> bytes:
    """Return a zip of the members in their order; the same members give the same bytes."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, data in members.items():
            member = zipfile.ZipInfo(name, _EARLIEST)
            member.create_system = 3
            member.external_attr = (stat.S_IFREG | 0o644) << 16
            member.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(member, data, compresslevel=6)
    return stream.getvalue()


def _key(name: str) -> str:
    """Return the name by which a member is found: systems differ in capitals and in how they write accents."""
    parts = [part for part in with_slashes(name).split("/") if part not in ("", ".")]
    return unicodedata.normalize("NFC", "/".join(parts)).casefold()
