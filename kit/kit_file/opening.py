"""A kit file opened: what it says, its problems, and where its logos are."""

from __future__ import annotations

import stat
import unicodedata
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import field, replace
from pathlib import Path, PurePosixPath
from typing import Final

from kit.kit_file.archive import KIT_NAME, MOST_LOGO_BYTES, Archive, is_archive, is_inside, with_slashes
from kit.kit_file.archive import MOST_BYTES as MOST_ARCHIVE_BYTES
from kit.kit_file.document import brought_up_to_date, read_kit
from kit.kit_file.places import Place, field_places, printed_quotes
from kit.model.kit import VERSION, Kit
from kit.problems import KitError, Problem, Severity, UnreadableFile
from kit.records.formats import foreign_format
from kit.records.nodes import MapNode
from kit.records.scalars import closest
from kit.records.source import MOST_BYTES, compose, not_opened, read_small_file
from kit.values import dataclass
from kit.words.words import Phrase

Find = Callable[[str], Path | bytes | None]
_OF_A_PHOTO: Final = {
    "missing-logo.file": "missing-photo.file",
    "missing-logo.close": "missing-photo.close",
    "logo-outside": "photo-outside",
    "not-a-plain-file.logo-folder": "not-a-plain-file.photo-folder",
    "not-a-plain-file.logo-device": "not-a-plain-file.photo-device",
    "too-large.logo": "too-large.photo",
}
"""What is said of a photo where a logo would have the other name."""

Others = Callable[[str], Collection[str]]
"""What there is where a logo should be."""


@dataclass(frozen=True, slots=True)
class OpenedKit:
    """A kit that was opened from a file.

    logo_sources: where each logo and the photo is, by the file that the kit names: a path, or its bytes out of a zip;
    one that is missing or may not be read is left out and is one of the problems. migrated_from: the version of the
    file where it is older than this program's. places: the line and column of each field that the file says.
    """

    kit: Kit
    path: Path
    problems: tuple[Problem, ...] = ()
    logo_sources: Mapping[str, Path | bytes] = field(default_factory=dict)
    migrated_from: int | None = None
    places: Mapping[str, tuple[int, int]] = field(default_factory=dict)

    def read_logo(self, file: str) -> bytes:
        """Return the bytes of a logo by the file that the kit names. Raises UnreadableFile."""
        source = self.logo_sources.get(file)
        if isinstance(source, bytes):
            return source
        try:
            if source is None:
                raise FileNotFoundError
            data = read_small_file(source, MOST_LOGO_BYTES)
        except (OSError, ValueError) as error:
            raise UnreadableFile(_no_logo(file, str(self.path))) from error
        if len(data) > MOST_LOGO_BYTES:
            raise UnreadableFile(_problem("too-large.logo", file, str(self.path)))
        return data


def open_kit(path: Path) -> OpenedKit:
    """Open a kit, YAML or zip by what is in it, whatever its name ends in.

    What can be fixed is among the problems. Raises UnreadableFile for what is no kit, NewerVersion for one from a
    newer program.
    """
    try:
        data = read_small_file(path, MOST_ARCHIVE_BYTES)
    except (OSError, ValueError) as error:
        raise UnreadableFile(not_opened(path, error, str(path))) from error
    if not is_archive(data):
        return _opened(path, data, lambda name: _in_folder(path.parent, name), lambda name: _beside(path.parent, name))
    archive = Archive(path, data)
    text = _kit_in(archive)
    if not text:
        foreign = foreign_format(data)
        name = "not-a-kit.no-kit-file" if foreign == "zip" else f"not-plain-text.{foreign}"
        raise UnreadableFile(Problem(Severity.ERROR, name, {"name": path.name}, file=str(path)))
    return _opened(
        path, archive.read(text, MOST_BYTES), lambda name: _in_archive(archive, name), lambda name: archive.names
    )


def _kit_in(archive: Archive) -> str:
    """Return the name of the kit in a zip: kit.yaml, or the only YAML file beside its logos; '' if there is none."""
    if KIT_NAME in archive:
        return KIT_NAME
    texts = [name for name in archive.names if "/" not in name and name.casefold().endswith((".yaml", ".yml"))]
    return texts[0] if len(texts) == 1 else ""


def _opened(path: Path, data: bytes, find: Find, others: Others) -> OpenedKit:
    file = str(path)
    node, problems = compose(data, file)
    if node is None:
        raise UnreadableFile(problems)
    kit, found, version = read_kit(node)
    assert isinstance(node, MapNode)
    node = brought_up_to_date(node, version)
    places = field_places(node, kit)
    sources, missing = _find_files(kit, node, places, file, find, others)
    told = (*problems, *found, *missing, *printed_quotes(node, kit))
    ordered = sorted(told, key=lambda problem: (problem.line or 0, problem.column or 0))
    older = None if version == VERSION else version
    return OpenedKit(kit, path, tuple(ordered), sources, older, places)


def _find_files(
    kit: Kit, node: MapNode, places: Mapping[str, Place], file: str, find: Find, others: Others
) -> tuple[dict[str, Path | bytes], list[Problem]]:
    sources: dict[str, Path | bytes] = {}
    problems: list[Problem] = []
    for key, name in _files(kit):
        if name in sources:
            continue
        try:
            source = find(name)
            found = [_no_logo(name, file, others(name))] if source is None else []
            if source is not None:
                sources[name] = source
        except KitError as error:
            found = list(error.problems)
        line, column = places.get(key) or places.get(key.rpartition(".")[0]) or (node.line, node.column)
        for problem in found:
            said = _OF_A_PHOTO.get(problem.name, problem.name) if key == "photo.file" else problem.name
            problems.append(replace(problem, name=said, file=file, line=line, column=column, field=key))
    return sources, problems


def _files(kit: Kit) -> Iterator[tuple[str, str]]:
    """Yield the files that a kit names, each with its field."""
    for number, logo in enumerate(kit.logos):
        if logo.file:
            yield f"logos[{number}].file", logo.file
    if kit.photo:
        yield "photo.file", kit.photo.file


def find_beside(folder: Path, name: str) -> tuple[Path | None, str]:
    """Return the path of a file below a folder, and the name of one there that may have been meant if there is none.

    Raises UnreadableFile for a name that leads out of the folder, and for what is no plain file.
    """
    path = _in_folder(folder, name)
    return path, "" if path else closest(with_slashes(name), _beside(folder, name))


def _in_archive(archive: Archive, name: str) -> bytes | None:
    _refuse_outside(name)
    return archive.read(name, MOST_LOGO_BYTES) if name in archive else None


def _in_folder(folder: Path, name: str) -> Path | None:
    """Return the path of a logo in the kit's folder, None if there is none; accents may be written either way."""
    _refuse_outside(name)
    for form in (name, unicodedata.normalize("NFC", name), unicodedata.normalize("NFD", name)):
        path = folder / with_slashes(form)
        try:
            mode = path.stat().st_mode
        except OSError:
            continue
        if not path.resolve().is_relative_to(folder.resolve()):
            raise UnreadableFile(_outside(name))
        if not stat.S_ISREG(mode):
            raise UnreadableFile(_not_plain(name, stat.S_ISDIR(mode)))
        return path
    return None


def _refuse_outside(name: str) -> None:
    if not is_inside(name):
        raise UnreadableFile(_outside(name))


def _outside(name: str) -> Problem:
    return _problem("logo-outside", name)


def _not_plain(name: str, is_folder: bool) -> Problem:
    return _problem("not-a-plain-file.logo-folder" if is_folder else "not-a-plain-file.logo-device", name)


def _beside(folder: Path, name: str) -> tuple[str, ...]:
    """Return the files that are in the folder where a logo should be, by the names that a kit would give them."""
    place = PurePosixPath(with_slashes(name)).parent
    try:
        return tuple((place / each.name).as_posix() for each in (folder / place).iterdir() if each.is_file())
    except (OSError, ValueError):
        return ()


def _no_logo(name: str, file: str, others: Collection[str] = ()) -> Problem:
    if meant := closest(with_slashes(name), others):
        return replace(_problem("missing-logo.close", name, file), values={"logo": name[:80], "meant": meant})
    return _problem("missing-logo.file", name, file)


def _problem(name: str, logo: str, file: str = "") -> Problem:
    """Return a problem of a logo; in a name that cannot be printed backslashes became line ends, tabs and the like."""
    backslash = Phrase("backslash.none" if logo.isprintable() else "backslash.in-name")
    return Problem(Severity.ERROR, name, {"logo": logo[:80], "backslash": backslash}, file=file)
