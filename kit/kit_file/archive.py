"""NAME.kit, NAME.kitpack and sheets in Word, zips from anybody perhaps: read within limits, written the same always.

What other programs make of a zip is read too: backslashes in names (PowerShell), UTF-8 without its flag and
__MACOSX (the Finder), a folder around everything, ZIP64.
"""

from __future__ import annotations

import io
import re
import stat
import struct
import unicodedata
import zipfile
import zlib
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Final

from kit.problems import Problem, Severity, UnreadableFile
from kit.values import dataclass
from kit.words.words import Phrase, Value

MOST_BYTES: Final = 100_000_000
"""Neither the file nor what is read out of it is larger than this."""

MOST_LOGO_BYTES: Final = 50_000_000

KIT_NAME: Final = "kit.yaml"

_DIRECTORY_END: Final = b"PK\x05\x06"
_DIRECTORY_END_64: Final = b"PK\x06\x06"
_LOCATOR_64: Final = b"PK\x06\x07"
_LARGEST_DIRECTORY: Final = 1_000_000
_TAIL: Final = 22 + 65535 + 20 + 56  # the end of the directory, its longest remark, and both parts of ZIP64 before it
_UTF_8: Final = 0x800  # the flag of a name that is written in UTF-8
_LITTER: Final = re.compile(r"(?:^|/)(?:__MACOSX/|\._[^/]*$|\.DS_Store$|Thumbs\.db$|desktop\.ini$)", re.IGNORECASE)
_EARLIEST: Final = (1980, 1, 1, 0, 0, 0)  # ZIP knows no earlier date


@dataclass(frozen=True, slots=True)
class Purpose:
    """What a zip is for. name: 'kit' or 'pack', as its phrases are named. members: how many it may have."""

    name: str
    members: int


FOR_KIT: Final = Purpose("kit", 200)


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
            raise self._refused("too-large.archive", most=MOST_BYTES // 1_000_000)
        self._refuse_large_directory(data)
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, OSError, ValueError, struct.error, NotImplementedError) as error:
            raise self._refused("damaged-archive") from error
        named = [(_name_of(member), member) for member in self._zip.infolist()]
        kept = [(name, member) for name, member in named if not name.endswith("/") and not _LITTER.search(name)]
        for name, member in kept:
            self._require_safe(name, member)
        self._members: dict[str, tuple[str, zipfile.ZipInfo]] = {}
        around = _folder_around([name for name, _ in kept])
        for name, member in kept:
            self._admit(name.removeprefix(around), member)

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the members, in the order of the zip."""
        return tuple(name for name, _ in self._members.values())

    def __contains__(self, name: str) -> bool:
        return _key(name) in self._members

    def read(self, name: str, most: int = MOST_BYTES) -> bytes:
        """Return what a member holds, `most` bytes at the most. Raises UnreadableFile."""
        room = min(most, self._left)
        try:
            with self._zip.open(self._members[_key(name)][1]) as stream:
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
            raise self._refused("damaged-archive.member", member=name) from error
        if len(data) > room:
            raise self._refused("too-large.member", member=name)
        self._left -= len(data)
        return data

    def _refuse_large_directory(self, data: bytes) -> None:
        """Look at the directory's size before zipfile reads all of it."""
        tail = data[-_TAIL:]
        for found in re.finditer(re.escape(_DIRECTORY_END), tail):
            end = tail[found.start() : found.start() + 22]
            if len(end) < 22:
                continue
            count, size = struct.unpack("<HL", end[10:16])
            record = tail[max(0, found.start() - 76) : found.start()]
            if record[-20:].startswith(_LOCATOR_64) and record.startswith(_DIRECTORY_END_64):
                count, size = struct.unpack("<QQ", record[32:48])
            if count > self._most_entries or size > _LARGEST_DIRECTORY:
                raise self._too_many()

    @property
    def _most_entries(self) -> int:
        """How many entries a directory may have: the members, and what a Mac adds to each, and folders."""
        return 3 * self._purpose.members

    def _require_safe(self, name: str, member: zipfile.ZipInfo) -> None:
        if not is_inside(name) or stat.S_IFMT(member.external_attr >> 16) not in (0, stat.S_IFREG):
            raise self._refused("unsafe-archive.outside", member=name[:60])
        if member.flag_bits & 0x1:
            raise self._refused("encrypted-archive")
        if member.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise self._refused("unsafe-archive.packing")

    def _admit(self, name: str, member: zipfile.ZipInfo) -> None:
        if _key(name) in self._members:
            raise self._refused("unsafe-archive.twice", member=name[:60])
        self._members[_key(name)] = (name, member)
        if len(self._members) > self._purpose.members:
            raise self._too_many()

    def _too_many(self) -> UnreadableFile:
        return self._refused("too-large.members", most=self._purpose.members)

    def _refused(self, name: str, **values: Value) -> UnreadableFile:
        kind, holds = Phrase(f"purpose.{self._purpose.name}"), Phrase(f"purpose.{self._purpose.name}-holds")
        values = {"name": self.path.name, "kind": kind, "holds": holds, **values}
        return UnreadableFile(Problem(Severity.ERROR, name, values, file=str(self.path)))


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


def _name_of(member: zipfile.ZipInfo) -> str:
    """Return the name of a member with slashes; one in UTF-8 is known without its flag too."""
    name = member.orig_filename
    if not member.flag_bits & _UTF_8:
        with suppress(UnicodeError):
            name = name.encode("cp437").decode("utf-8")
    return with_slashes(name)


def _folder_around(names: Sequence[str]) -> str:
    """Return the one folder that all of a zip lies in, with a slash; '' if there is none."""
    tops = {name.partition("/")[0] for name in names if "/" in name}
    return f"{tops.pop()}/" if len(tops) == 1 and all("/" in name for name in names) else ""


def _key(name: str) -> str:
    """Return the name by which a member is found: systems differ in capitals and in how they write accents."""
    parts = [part for part in with_slashes(name).split("/") if part not in ("", ".")]
    return unicodedata.normalize("NFC", "/".join(parts)).casefold()
