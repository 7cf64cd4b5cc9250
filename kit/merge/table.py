"""A table as people have them, read row by row: text in any of the usual encodings, or a spreadsheet."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Final

from kit.merge.decoding import encoding_of
from kit.merge.headings import field_meant
from kit.merge.sheets import is_sheet, sheet_names, sheet_rows
from kit.problems import Problem, Severity, UnreadableFile
from kit.records.formats import foreign_format
from kit.records.source import not_opened
from kit.values import dataclass
from kit.words.words import Value

MOST_BYTES: Final = 200_000_000
"""No table is larger than this."""

LONGEST_CELL: Final = 100_000
"""How many letters a cell may have: longer is only what follows a quotation mark that nobody closed."""

_DELIMITERS: Final = (",", ";", "\t", "|")
_HEAD: Final = 20
"""Within so many rows the headings are: above them is at most a title and when the table was made."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row that says something. number: as a spreadsheet counts, from 1. cells: one for each heading.

    problem: why it cannot be read, if it cannot.
    """

    number: int
    cells: tuple[str, ...]
    problem: Problem | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """A table whose headings were read.

    encoding, delimiter: of a text; '' of a spreadsheet. sheet: of a spreadsheet the one that is read. first: the row of
    headings, as `Row` counts.
    """

    path: Path
    headings: tuple[str, ...]
    encoding: str
    delimiter: str
    first: int
    sheet: str = ""
    problems: tuple[Problem, ...] = ()

    def rows(self) -> Iterator[Row]:
        """Yield the rows below the headings that say anything, one after the other. Raises UnreadableFile."""
        width = len(self.headings)
        for row in _rows(self.path, self.encoding, self.delimiter, self.sheet):
            if row.number > self.first and (row.problem or any(cell.strip() for cell in row.cells)):
                cells = (*row.cells[:width], *("",) * (width - len(row.cells)))
                yield Row(row.number, cells, row.problem)


def open_table(path: Path, encoding: str = "", language: str = "") -> Table:
    """Read the headings of a table. Raises UnreadableFile.

    encoding: of a text, if somebody knows it. language: of the kit.
    """
    try:
        size = path.stat().st_size
        with path.open("rb") as stream:
            start = stream.read(4096)
    except (OSError, ValueError) as error:
        raise UnreadableFile(not_opened(path, error, str(path))) from error
    if size > MOST_BYTES:
        raise _refused(path, "too-large.table")
    if is_sheet(start):
        return _of_sheets(path)
    if foreign_format(start):
        raise _refused(path, "no-headings.foreign")
    if not start.strip():
        raise _refused(path, "no-headings.empty")
    found, problems = encoding_of(path, encoding, language)
    table = _headed(Table(path, (), found, _delimiter(path, found), 0))
    if table is None:
        raise _refused(path, "no-headings")
    return replace(table, problems=problems)


def _of_sheets(path: Path) -> Table:
    """Return the table on the sheet of which most is understood, with a warning if others have one, too."""
    sheets = (_headed(Table(path, (), "", "", 0, name)) for name in sheet_names(path))
    tables = [table for table in sheets if table and next(table.rows(), None)]
    if not tables:
        raise _refused(path, "no-headings")
    best = max(tables, key=_known)
    others = tuple(f"“{each.sheet}”" for each in tables if each is not best and _names_groups(each))
    values: dict[str, Value] = {"name": path.name, "sheet": best.sheet, "others": others}
    told = Problem(Severity.WARNING, "table-sheets", values, file=str(path))
    return replace(best, problems=(told,) if others else ())


def _headed(table: Table) -> Table | None:
    """Return a table with its headings, None if there are none: of the first rows the one that is understood best."""
    best: tuple[int, Row] | None = None
    for row in _rows(table.path, table.encoding, table.delimiter, table.sheet):
        if row.number > _HEAD:
            break
        known = _understood(row.cells)
        if known and (best is None or known > best[0]):
            best = known, row
    return best and replace(table, headings=tuple(cell.strip() for cell in best[1].cells), first=best[1].number)


def _known(table: Table) -> int:
    return _understood(table.headings)


def _names_groups(table: Table) -> bool:
    return any(field_meant(heading) == "group.name" for heading in table.headings) and _known(table) > 1


def _understood(cells: Sequence[str]) -> int:
    """Return how many cells of a row are headings of different fields."""
    return len({field for cell in cells if len(cell) < 100 and (field := field_meant(cell))})


def _delimiter(path: Path, encoding: str) -> str:
    """Return what divides the cells: what Excel was told in a first line 'sep=;', or what most headings come of."""
    with path.open(encoding=encoding, newline="", errors="replace") as stream:
        first = stream.readline(100).strip().strip('"')
    if first.casefold().startswith("sep=") and len(first) == 5:
        return first[4]
    counted: dict[str, tuple[int, int]] = {}
    for delimiter in _DELIMITERS:
        head = []
        for row in _rows(path, encoding, delimiter):
            if row.number > _HEAD:
                break
            head.append(row)
        counted[delimiter] = max(((_understood(row.cells), len(row.cells)) for row in head), default=(0, 0))
    return max(_DELIMITERS, key=lambda each: counted[each])


def _rows(path: Path, encoding: str, delimiter: str, sheet: str = "") -> Iterator[Row]:
    """Yield all rows of a table, empty ones among them."""
    if not encoding:
        for number, cells in sheet_rows(path, sheet):
            yield Row(number, cells)
        return
    csv.field_size_limit(LONGEST_CELL)
    with path.open(encoding=encoding, newline="", errors="replace") as stream:
        lines = (line.replace("\0", "") for line in stream)
        reader = csv.reader(lines, delimiter=delimiter, strict=True, skipinitialspace=delimiter != "\t")
        number = 0
        while True:
            number += 1
            try:
                yield Row(number, tuple(next(reader)))
            except StopIteration:
                return
            except csv.Error as error:
                at_end = "unexpected end" in str(error) or "field larger" in str(error)
                name = "row-unreadable.unclosed" if at_end else "row-unreadable.quotes"
                yield Row(number, (), Problem(Severity.ERROR, name, {"row": number}, file=str(path)))
                if at_end:
                    with suppress(csv.Error, StopIteration):
                        next(reader)
                    return


def _refused(path: Path, name: str) -> UnreadableFile:
    return UnreadableFile(Problem(Severity.ERROR, name, {"name": path.name}, file=str(path)))
