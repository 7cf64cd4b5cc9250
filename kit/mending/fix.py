"""A kit's file with everything fixed that may be fixed without asking; a copy of the old file stays beside it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import Final, NamedTuple

from kit.check.content import check_content, check_piece
from kit.check.letters import check_letters
from kit.files import whole_path, write_whole
from kit.kit_file.archive import KIT_NAME, Archive, is_archive, pack
from kit.kit_file.archive import MOST_BYTES as MOST_ARCHIVE_BYTES
from kit.kit_file.document import brought_up_to_date, read_kit
from kit.kit_file.opening import open_kit
from kit.kit_file.places import field_places
from kit.kit_file.saving import kit_text
from kit.mending.case import Mend
from kit.mending.changes import changes
from kit.mending.edits import edited
from kit.mending.mend import mend
from kit.model.kit import Kit
from kit.model.library import Library, with_known_language
from kit.problems import Problem, WriteFailed
from kit.records.nodes import MapNode
from kit.records.source import compose, decode, read_small_file
from kit.text.typefaces import Typefaces
from kit.values import dataclass
from kit.words.words import Phrase

_MOST: Final = 500
"""No kit has so much to fix; more would mean that two fixes undo one another."""


@dataclass(frozen=True, slots=True)
class Fixed:
    """What was fixed, in the order in which it was done. copy: the old file, None if nothing was changed.

    anew: whether all of the file had to be written again, so that remarks in it are only in the copy.
    """

    done: tuple[Phrase, ...] = ()
    copy: Path | None = None
    anew: bool = False


class _Read(NamedTuple):
    kit: Kit
    places: Mapping[str, tuple[int, int]]
    problems: tuple[Problem, ...]


def fix_kit(path: Path, library: Library, typefaces: Typefaces) -> Fixed:
    """Fix what is wrong with a kit in its file, as long as a fix is left that may be done without asking.

    Raises KitError if the kit cannot be read or not be written; then the file is as it was.
    """
    open_kit(path)  # refuses what is no kit, and says why
    path = whole_path(path)
    data = read_small_file(path, MOST_ARCHIVE_BYTES)
    archive = Archive(path, data) if is_archive(data) else None
    written = archive.read(KIT_NAME) if archive else data
    text, done, anew = _fixed(decode(written, str(path)), library, typefaces)
    if not done:
        return Fixed()
    new = _encoded(text, written)
    if archive:
        others = {name: archive.read(name) for name in archive.names if not name.endswith("/") and name != KIT_NAME}
        new = pack({KIT_NAME: new, **others})
    return Fixed(done, _replaced(path, data, new), anew)


def _fixed(text: str, library: Library, typefaces: Typefaces) -> tuple[str, tuple[Phrase, ...], bool]:
    """Return the text with every fix made, what was done, and whether it had to be written anew."""
    done: list[Phrase] = []
    seen: set[Kit] = set()
    anew = False
    while len(done) < _MOST:
        read = _read(text)
        seen.add(read.kit)
        for each in _safe_mends(read, library, typefaces):
            changed = _in_place(text, read, each.kit)
            new = kit_text(each.kit) if changed is None and not read.problems else changed
            if each.kit not in seen and new is not None:
                text, anew = new, anew or changed is None
                done.append(each.done)
                break
        else:
            break
    return text, tuple(done), anew


def _safe_mends(read: _Read, library: Library, typefaces: Typefaces) -> Iterator[Mend]:
    kit = with_known_language(read.kit, library)
    pieces = (check_piece(piece, index, kit, library) for index, piece in enumerate(kit.pieces))
    problems = (*read.problems, *check_content(kit, library, typefaces.store), *check_letters(kit, library, typefaces))
    for problem in (*problems, *(each for found in pieces for each in found)):
        found = mend(problem, kit, library, typefaces)
        if found and found.safe:
            own = found.kit if problem.field == "language" else read.kit
            kept = replace(found.kit, language=own.language, second_language=own.second_language)
            yield found._replace(kit=kept)


def _read(text: str) -> _Read:
    node, problems = compose(text.encode(), "")
    assert isinstance(node, MapNode)
    kit, found, version = read_kit(node)
    return _Read(kit, field_places(brought_up_to_date(node, version), kit), (*problems, *found))


def _in_place(text: str, read: _Read, wanted: Kit) -> str | None:
    """Return the text with only what changes replaced, None if it would not say just what is wanted."""
    new: str | None = text
    for change in sorted(changes(read.kit, wanted), key=lambda each: read.places.get(each.field, (0, 0)), reverse=True):
        new = edited(new, read.places, change) if new is not None else None  # from below, so that places above hold
    return new if new is not None and _says(new, wanted) else None


def _says(text: str, wanted: Kit) -> bool:
    node, _ = compose(text.encode(), "")
    return isinstance(node, MapNode) and read_kit(node)[0] == wanted


def _encoded(text: str, like: bytes) -> bytes:
    """Return a text as the bytes of a file that has its encoding and its ends of lines from another."""
    if like.count(b"\r\n") == like.count(b"\n") > 0:
        text = text.replace("\n", "\r\n")
    if like[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return text.encode("utf-16")
    return text.encode("utf-8-sig" if like.startswith(b"\xef\xbb\xbf") else "utf-8")


def _replaced(path: Path, old: bytes, new: bytes) -> Path:
    """Put new bytes into a file and return the copy of the old ones beside it; no older copy is touched."""
    names = (f"{path.stem} before fixing{number}{path.suffix}" for number in _numbers())
    copy = next(path.with_name(name) for name in names if not path.with_name(name).exists())
    write_whole(copy, old)
    try:
        write_whole(path, new)
    except WriteFailed:
        copy.unlink(missing_ok=True)
        raise
    return copy


def _numbers() -> Iterator[str]:
    yield ""
    yield from (f" {number}" for number in count(2))
