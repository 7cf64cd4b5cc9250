"""What a folder knows of the merges that wrote into it: so that one goes on, and replaces only its own files.

A hidden file there has a line for every row that is finished: from what it was made, and a digest of each of its files.
A line is added when the files of a row are in their places; half a line, where the program was killed, is passed over.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Lock
from typing import BinaryIO, Final

from kit.files import Sink, reachable
from kit.problems import Problem, Severity, WriteFailed

_NAME: Final = re.compile(r"\.awareness-kit-merge[\w-]*\.jsonl")


class Notes:
    """What was noted in a folder when a merge began."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._rows: dict[str, Mapping[str, str]] = {}
        self._digests: dict[str, set[str]] = {}
        with suppress(OSError):
            for path in note_files(folder):
                with path.open(encoding="utf-8", errors="replace") as stream:
                    for line in stream:
                        self._read(line)

    def _read(self, line: str) -> None:
        with suppress(ValueError, TypeError, AttributeError):
            key, files = json.loads(line)
            self._rows[str(key)] = {str(name): str(digest) for name, digest in files.items()}
            for name, digest in self._rows[str(key)].items():
                self._digests.setdefault(name, set()).add(digest)

    def finished(self, key: str) -> Mapping[str, str]:
        """Return the files of a row that was made from the same before, {} if one of them is not as it was."""
        files = self._rows.get(key, {})
        return files if all(digest == _present(self._folder / name) for name, digest in files.items()) else {}

    def may_replace(self, name: str, digest: str) -> bool:
        """Tell whether a file may be written: there is none, it is the same, or a merge wrote what is there."""
        path = reachable(self._folder / name)
        if not path.exists() and not path.is_symlink():
            return True
        present = _present(path)
        return bool(present) and (present == digest or present in self._digests.get(name, ()))


def note_files(folder: Path) -> list[Path]:
    """Return the files of a folder in which merges noted what they finished. Raises OSError."""
    return sorted(each for each in reachable(folder).iterdir() if _NAME.fullmatch(each.name))


@contextmanager
def noting(folder: Path, part: str) -> Iterator[Callable[[str, Mapping[str, str]], None]]:
    """Open the notes of a folder; gives what notes a row, by what it was made from, and its files. Raises WriteFailed.

    part: which of the computers that share a merge this is, so that each has notes of its own.
    """
    path, lock = folder / f".awareness-kit-merge{part}.jsonl", Lock()
    with _appended(path) as stream:

        def note(key: str, files: Mapping[str, str]) -> None:
            line = json.dumps([key, dict(files)], ensure_ascii=False) + "\n"
            with lock:
                stream.write(line.encode())
                stream.flush()

        yield note


@contextmanager
def _appended(path: Path) -> Iterator[BinaryIO]:
    try:
        with reachable(path).open("ab+") as stream:
            stream.seek(max(stream.tell() - 1, 0))
            if stream.read(1) not in (b"\n", b""):
                stream.write(b"\n")  # the program was killed within a line
            yield stream
    except OSError as error:
        values = {"name": path.name, "reason": (error.strerror or "").lower()}
        raise WriteFailed(Problem(Severity.ERROR, "write-failed", values, file=str(path))) from error


def digest_of(data: bytes) -> str:
    """Return the digest of what is in a file."""
    return hashlib.sha256(data).hexdigest()[:32]


class Summed:
    """A stream to write to, and the digest of what was written."""

    def __init__(self, stream: Sink) -> None:
        self._stream = stream
        self._sum = hashlib.sha256()

    def write(self, data: bytes) -> int:
        """Write bytes, and return how many."""
        self._sum.update(data)
        return self._stream.write(data)

    @property
    def digest(self) -> str:
        """The digest of what was written so far."""
        return self._sum.hexdigest()[:32]


def _present(path: Path) -> str:
    """Return the digest of a file that is there, '' if there is none that can be read."""
    there = reachable(path)
    try:
        if not there.is_file() or there.is_symlink():
            return ""
        with there.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()[:32]
    except OSError:
        return ""
