"""Files written whole or not at all, and names for them that every system takes."""

from __future__ import annotations

import errno
import os
import re
import stat
import sys
import time
import unicodedata
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, Final, Protocol

from kit.problems import Problem, Severity, WriteFailed
from kit.words.words import Phrase

_PART: Final = re.compile(r"\.awareness-kit-[0-9a-f]{12}\.part")
_PART_NAME: Final = len(".awareness-kit-0123456789ab.part")
_LONGEST_PLAIN: Final = 248
"""Windows takes no folder of more characters without being told that it is long, and no file of 260."""
_LOCK: Final = ".lock"
_LEFT_AFTER: Final = 3600.0
"""Seconds after which a file that is not whole yet can only be left over: no export takes as long."""

LONGEST_NAME: Final = 120
"""No file name takes more bytes of UTF-8, so that it fits every disk, its folder's path included."""

_FORBIDDEN: Final = re.compile(r'[<>:"/\\|?*\s]+')
_RESERVED: Final = re.compile(
    r"(?:con|prn|aux|nul|conin\$|conout\$|clock\$|com[0-9¹²³]|lpt[0-9¹²³])[ ]*", re.IGNORECASE
)
_JOINERS: Final = frozenset("\u200c\u200d")  # letters of Persian and Indic words, and emoji, need them
_REASONS: Final[Mapping[int, str]] = {
    errno.ENOSPC: "full",
    errno.EDQUOT: "share",
    errno.EACCES: "forbidden",
    errno.EPERM: "forbidden",
    errno.EROFS: "read-only",
    errno.ENOENT: "folder-gone",
    errno.ENOTDIR: "file-in-path",
    errno.EISDIR: "folder-there",
    errno.ENAMETOOLONG: "long-name",
}
"""Why the system refuses, as the sentence is named that says so."""


class Sink(Protocol):
    """What takes bytes: a file that is open, or something that does more with them."""

    def write(self, data: bytes, /) -> int:
        """Take bytes, and return how many."""
        ...


def write_whole(path: Path, data: bytes, *, private: bool = False) -> None:
    """Write a file so that nobody ever sees half of it, replacing one of the same name. Raises WriteFailed.

    private: whether nobody but its owner may ever read it, where the system can see to that.
    """
    with whole_file(path, private=private) as stream:
        stream.write(data)


@contextmanager
def whole_file(path: Path, *, private: bool = False) -> Iterator[BinaryIO]:
    """Open a file to be written piece by piece; it has its name, and replaces another, when all of it is written.

    Raises WriteFailed. private: as in `write_whole`.
    """
    final = reachable(path)
    beside = final.parent / f".awareness-kit-{os.urandom(6).hex()}.part"
    mode = 0o600 if private else 0o666
    try:
        try:
            with open(beside, "xb", opener=lambda name, flags: os.open(name, flags, mode)) as stream:
                yield stream
                stream.flush()
                os.fsync(stream.fileno())
            beside.replace(final)
        finally:
            beside.unlink(missing_ok=True)
        _settle(path.parent)
    except (OSError, ValueError) as error:
        raise WriteFailed(_problem(path, error)) from error


def whole_path(path: Path) -> Path:
    """Return a path from its root and without links; with them, where the system cannot follow it."""
    try:
        return path.resolve()
    except (OSError, RuntimeError):  # a long one on some disks; links that lead in a circle
        return path.absolute()


def reachable(path: Path) -> Path:
    """Return a path in such a form that the system takes it however long it is."""
    return Path(extended(str(path.absolute()))) if sys.platform == "win32" else path


def extended(path: str) -> str:
    """Return an absolute path of Windows so that it may have more than 259 characters, and as it is if it has fewer.

    A file that is written beside it for a moment is counted in. Source: Microsoft, Maximum Path Length Limitation.
    """
    if len(path) + _PART_NAME < _LONGEST_PLAIN or path.startswith("\\\\?\\"):
        return path
    import ntpath  # only there is it loaded anyway

    plain = ntpath.normpath(path)
    return f"\\\\?\\UNC\\{plain[2:]}" if plain.startswith("\\\\") else f"\\\\?\\{plain}"


def is_folder(path: Path) -> bool:
    """Tell whether there is a folder of this name; not, if it lies in one that may not be looked into."""
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Wait until no other run of the program changes a folder of its own; the system lets go if this one ends."""
    with ExitStack() as stack:
        with suppress(OSError):  # some network disks know no locks
            _lock(stack.enter_context((folder / _LOCK).open("ab")).fileno())
        yield


def _lock(descriptor: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(descriptor, msvcrt.LK_LOCK, 1)
    else:
        import fcntl

        fcntl.flock(descriptor, fcntl.LOCK_EX)


def make_sure_of(folder: Path) -> None:
    """Make sure that a folder is one, or could be made, before there is anything to put into it. Raises WriteFailed."""
    try:
        if any(each.exists() and not each.is_dir() for each in (folder, *folder.parents)):
            raise WriteFailed(_no_folder(folder))
    except (OSError, ValueError) as error:
        raise WriteFailed(_problem(folder, error)) from error


def make_folder(path: Path) -> None:
    """Make a folder, and those it lies in, unless it is there. Raises WriteFailed."""
    try:
        reachable(path).mkdir(parents=True, exist_ok=True)
    except (FileExistsError, NotADirectoryError) as error:
        raise WriteFailed(_no_folder(path)) from error
    except (OSError, ValueError) as error:
        raise WriteFailed(_problem(path, error)) from error


def remove_leftovers(folder: Path) -> None:
    """Remove what this program began to write in a folder an hour ago or earlier and was killed before it was whole."""
    before = time.time() - _LEFT_AFTER
    with suppress(OSError):
        for path in reachable(folder).glob(".*.part"):
            with suppress(OSError):
                status = path.lstat()
                if _PART.fullmatch(path.name) and stat.S_ISREG(status.st_mode) and status.st_mtime < before:
                    path.unlink()


def folder_words(folder: Path) -> str:
    """Return a folder as it is called in a sentence, with its whole path if it has no name there."""
    return str(Path.cwd() if folder == Path() else folder)


def refuse_to_replace(files: Mapping[Path, bytes | None]) -> None:
    """Raise WriteFailed for the files that are there already.

    files: what is to be written; a file that holds just that is not in its way. None: whatever it is.
    """
    in_the_way = [path for path, data in files.items() if not _may_be_written(reachable(path), data)]
    problems = [
        Problem(
            Severity.ERROR,
            "file-exists.named",
            {"name": path.name, "folder": folder_words(path.parent)},
            file=str(path),
        )
        for path in in_the_way
    ]
    if problems:
        raise WriteFailed(problems)


def _may_be_written(path: Path, data: bytes | None) -> bool:
    """Tell whether nothing is there, or just what is to be written."""
    if not os.path.lexists(path):
        return True
    try:
        return data is not None and path.is_file() and path.stat().st_size == len(data) and path.read_bytes() == data
    except OSError:
        return False


def _no_folder(path: Path) -> Problem:
    """Return the problem of a folder whose path leads through a file."""
    file = next((each for each in (path, *path.parents) if each.exists() and not each.is_dir()), path)
    return Problem(Severity.ERROR, "not-a-folder", {"path": str(file)}, file=str(file))


def _settle(folder: Path) -> None:
    """Make the new name last through a power cut, where the system can."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError:  # some network disks cannot; the file itself is safe
        pass
    finally:
        os.close(descriptor)


def _problem(path: Path, error: OSError | ValueError) -> Problem:
    number, said = (error.errno, error.strerror) if isinstance(error, OSError) else (None, None)
    reason = (said or "").lower() or Phrase("reason.none")
    name = f"write-failed.{_REASONS[number]}" if number and number in _REASONS else "write-failed"
    return Problem(Severity.ERROR, name, {"name": path.name, "reason": reason}, file=str(path))


def safe_file_name(*parts: str, ending: str = "", spaced: bool = False) -> str:
    """Return a file name made of the parts, legal on Windows, macOS and Linux, and the same every time.

    ending: as '.pdf'. Spaces become hyphens, unless the name is `spaced`, for people to read. A name that had to be
    shortened ends in six digits of its own, so that two long names that differ only at the end stay apart.
    """
    between = " - " if spaced else "-"
    cleaned = [part for part in map(_clean_spaced if spaced else _clean, parts) if part]
    room = LONGEST_NAME - len(ending.encode())
    name = between.join(cleaned)
    if len(name.encode()) > room:
        import hashlib

        digits = hashlib.sha256("\0".join(parts).encode(errors="replace")).hexdigest()[:6]
        name = between.join([*_shortened(cleaned, room - len(digits), len(between)), digits])
    if not name:
        name = "unnamed"
    if _RESERVED.fullmatch(name.split(".")[0]):
        name = f"_{name}"
    return unicodedata.normalize("NFC", name + ending)


def is_legal(name: str) -> bool:
    """Tell whether a file may have this name on every system, spaces inside it being allowed."""
    return (
        bool(name)
        and name == name.strip(" ~").rstrip(".").lstrip(".-")
        and len(name.encode(errors="replace")) <= LONGEST_NAME
        and not _FORBIDDEN.search(name.replace(" ", ""))
        and all(_printable(letter) for letter in name)
        and not _RESERVED.fullmatch(name.split(".")[0])
    )


def _clean(part: str) -> str:
    return _trimmed(re.sub("-{2,}", "-", _FORBIDDEN.sub("-", _kept(part))))


def _clean_spaced(part: str) -> str:
    """Return a part with its spaces, as much like what it says as can be in the name of a file."""
    without = re.sub(r'["<>*?]', "", " ".join(_kept(part).split()))
    return _trimmed(re.sub(r"[:/\\|]+", "-", without.replace(": ", " - ")))


def _kept(part: str) -> str:
    composed = unicodedata.normalize("NFC", part)
    return "".join(letter for letter in composed if letter.isspace() or _printable(letter))


def _trimmed(part: str) -> str:
    return unicodedata.normalize("NFC", part.strip("-. ~\u200c\u200d"))


def _printable(letter: str) -> bool:
    """Tell whether a letter shows; controls, bidi overrides, private and half letters do not."""
    if letter in _JOINERS:
        return True
    nothing = (ord(letter) & 0xFFFE) == 0xFFFE or "\ufdd0" <= letter <= "\ufdef"
    return unicodedata.category(letter) not in ("Cc", "Cf", "Co", "Cs") and not nothing


def _shortened(parts: list[str], room: int, between: int) -> list[str]:
    """Return the parts, the longest ones cut, so that they take no more bytes than there is room.

    between: how many bytes stand behind each part, before the next one.
    """
    fair = room
    while sum(len(_cut(part, fair).encode()) + between for part in parts) > room and fair > 1:
        fair -= 1
    return [cut for part in parts if (cut := _cut(part, fair))]


def _cut(part: str, most: int) -> str:
    """Return as much of a text as takes no more bytes of UTF-8, without half a letter at its end."""
    if len(part.encode()) <= most:
        return part
    cut = part.encode()[:most].decode(errors="ignore")
    following = part[len(cut)]
    while cut and (unicodedata.combining(following) or following in _JOINERS or cut[-1] in _JOINERS):
        cut, following = cut[:-1], cut[-1]
    return cut.rstrip("-. ~\u200c\u200d")
