"""A sheet that came back: what a speaker changed on it, and which pages are good."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final
from xml.parsers import expat

from kit.kit_file.archive import Archive, Purpose, is_archive
from kit.problems import Problem, Severity, UnreadableFile
from kit.records.source import not_opened, read_small_file
from kit.reviewing.word_file import CODE, DOCUMENT, GOOD, NAME
from kit.values import dataclass

_MOST: Final = 20_000_000
"""No sheet is larger, whatever a program puts beside the words."""

_FOR_SHEET: Final = Purpose("sheet", 2000)
_YES: Final = frozenset(
    (
        *("yes", "y", "ok", "okay", "good", "fine", "true", "x", "✓", "✔", "☑", "ie", "ydy", "ydi", "iawn"),
        *("tak", "dobrze", "da", "bine", "так", "добре", "نعم", "أجل"),
        *("ہاں", "جی", "ٹھیک", "হ্যাঁ", "ঠিক", "ਹਾਂ", "ਜੀ", "ਠੀਕ"),
    )
)
_NO: Final = frozenset(("no", "n", "not", "nage", "na", "nie", "nu", "ні", "لا", "نہیں", "না", "ਨਹੀਂ"))
_WORDS: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main "

Rows = list[list[str]]


@dataclass(frozen=True, slots=True)
class FilledPage:
    """A page as it came back: its lines in their order, English and words, and what is written at its end.

    good: None where that is neither a yes nor a no, nor empty.
    """

    name: str
    lines: tuple[tuple[str, str], ...]
    good: bool | None


@dataclass(frozen=True, slots=True)
class FilledSheet:
    """What came back. tag: the code of the language as it is on the sheet; reviewer: '' if nobody wrote a name."""

    tag: str
    reviewer: str
    pages: Mapping[str, FilledPage]


def read_sheet(path: Path) -> FilledSheet:
    """Read a sheet that was filled in. Raises UnreadableFile for what is no such sheet."""
    tables = list(_tables(_document(path), path))
    first = {row[0]: row[1].strip() for row in tables[0] if len(row) > 1} if tables else {}
    if CODE not in first:
        raise _refused(path, "not-a-sheet")
    pages = [page for rows in tables[1:] if (page := _page(rows))]
    return FilledSheet(first[CODE], first.get(NAME, ""), {page.name: page for page in pages})


def _document(path: Path) -> bytes:
    try:
        data = read_small_file(path, _MOST)
    except (OSError, ValueError) as error:
        raise UnreadableFile(not_opened(path, error, str(path))) from error
    archive = Archive(path, data, _FOR_SHEET) if is_archive(data) else None
    if archive is None or DOCUMENT not in archive:
        raise _refused(path, "not-a-sheet.format")
    return archive.read(DOCUMENT, _MOST)


def _page(rows: Rows) -> FilledPage | None:
    """Return a page from its table, None if it is a table of somebody else's."""
    if not rows or len(rows[0]) < 3 or rows[-1][0] != GOOD:
        return None
    lines = tuple((row[1], row[2]) for row in rows[1:-1] if len(row) > 2)
    return FilledPage(rows[0][0], lines, _answer(" ".join(rows[-1][1:])))


def _answer(written: str) -> bool | None:
    words = [word.strip(".,!").casefold() for word in written.split()]
    if not words or any(word in _NO for word in words):
        return False
    return True if any(word in _YES for word in words) else None


def _refused(path: Path, name: str) -> UnreadableFile:
    return UnreadableFile(Problem(Severity.ERROR, name, {"name": path.name}, file=str(path)))


def _tables(document: bytes, path: Path) -> Iterator[Rows]:
    """Yield the texts of each table's cells; words that are struck out as a tracked change are none of them."""
    reader = _Reader()
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartElementHandler, parser.EndElementHandler = reader.begin, reader.end
    parser.CharacterDataHandler, parser.EntityDeclHandler = reader.letters, reader.refuse
    try:
        parser.Parse(document, True)
    except (expat.ExpatError, ValueError) as error:
        raise _refused(path, "not-a-sheet.damaged") from error
    yield from ([row for row in rows if row] for rows in reader.tables)


class _Reader:
    """Gathers the texts of the cells of tables that are not inside another one."""

    def __init__(self) -> None:
        self.tables: list[Rows] = []
        self._depth = 0
        self._in_text = False
        self._cell: list[str] | None = None

    def begin(self, name: str, attributes: Mapping[str, str]) -> None:
        what = name.removeprefix(_WORDS)
        self._depth += what == "tbl"
        if what == "tbl" and self._depth == 1:
            self.tables.append([])
        elif what == "tr" and self._depth == 1:
            self.tables[-1].append([])
        elif what == "tc" and self._depth == 1:
            self._cell = []
        elif what in ("br", "cr", "tab") and self._cell is not None:
            self._cell.append("\t" if what == "tab" else "\n")
        self._in_text = what == "t"

    def end(self, name: str) -> None:
        what = name.removeprefix(_WORDS)
        self._depth -= what == "tbl"
        self._in_text = False
        if self._cell is None:
            return
        if what == "p":
            self._cell.append("\n")
        elif what == "tc" and self._depth == 1 and self.tables[-1]:
            lines = (" ".join(line.split()) for line in "".join(self._cell).split("\n"))
            self.tables[-1][-1].append("\n".join(line for line in lines if line))
            self._cell = None

    def letters(self, text: str) -> None:
        if self._in_text and self._cell is not None:
            self._cell.append(text)

    def refuse(self, *declared: object) -> None:
        """Refuse a document that declares entities, as no program does that writes Word documents."""
        raise ValueError
