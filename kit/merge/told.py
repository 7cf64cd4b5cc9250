"""What is said of the rows: the problems that are shown, each once, and report.csv, which has a line for every row."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Final

from kit.files import folder_words, reachable, whole_file
from kit.merge.making import Made, Result
from kit.problems import Problem, Severity, WriteFailed
from kit.terminal import visible
from kit.words.saying import FILES
from kit.words.words import Phrase, Value

HEADINGS: Final = ("row", "group", "result", "files", "problems")
_SHOWN: Final = 10
"""So many errors of a kind are shown one by one, of all else the first; the report has them all."""

_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")


class Gathered:
    """The problems of many rows: what is said of several rows is kept once, with how many they are and the first."""

    def __init__(self) -> None:
        self._first: dict[Problem, Made] = {}
        self._same: Counter[Problem] = Counter()
        self._last: dict[tuple[Severity, str, str], Problem] = {}
        self._kinds: Counter[tuple[Severity, str, str]] = Counter()
        self._alike: Counter[Problem] = Counter()

    def add(self, made: Made) -> None:
        """Take in the problems of a row."""
        for problem in dict.fromkeys(made.problems):
            kind = (problem.severity, problem.name, problem.field)
            if problem in self._first:
                self._same[problem] += 1
            elif self._kinds[kind] < (_SHOWN if problem.severity is Severity.ERROR else 1):
                self._kinds[kind] += 1
                self._first[problem] = made
                self._last[kind] = problem
            else:
                self._alike[self._last[kind]] += 1

    def problems(self) -> tuple[Problem, ...]:
        """Return each problem once, with the row that it is of, and how many others have the same or its like."""
        return tuple(
            _framed(problem, made, self._same[problem], self._alike[problem]) for problem, made in self._first.items()
        )


def _framed(problem: Problem, made: Made, same: int, alike: int) -> Problem:
    row: dict[str, Value] = {"row": made.row, "group": made.group}
    name = Phrase("row-name" if made.group else "row-name.unnamed", row)
    values: dict[str, Value] = {"name": name, "count": alike + same}
    return problem.framed(Phrase("of-row.alike" if alike else "of-row.same" if same else "of-row", values))


class Report:
    """A report being written: a line for every row, in the order of the table.

    table: as problems name it.
    """

    def __init__(self, stream: BinaryIO, table: str) -> None:
        self._stream, self._table = stream, table
        self._stream.write(b"\xef\xbb\xbf")  # Excel takes a table without it for an old encoding
        self._line(HEADINGS)

    def add(self, made: Made) -> None:
        """Write the line of a row. Its problems are those that kept it from being made; if it was, all but such notes
        as are not about its cells.
        """
        errors = [each for each in made.problems if each.severity is Severity.ERROR]
        others = (each for each in made.problems if each.severity is not Severity.NOTE or each.file == self._table)
        told = errors if made.result is Result.LEFT_OUT and errors else others
        sentences = dict.fromkeys(FILES.say(each).message for each in told)
        self._line((str(made.row), made.group, made.result.value, "; ".join(made.files), " ".join(sentences)))

    def _line(self, cells: tuple[str, ...]) -> None:
        text = io.StringIO()
        csv.writer(text).writerow(_harmless(visible(cell)) for cell in cells)
        self._stream.write(text.getvalue().encode(errors="replace"))


@contextmanager
def report_in(path: Path, table: Path, force: bool) -> Iterator[Report]:
    """Open a report, which is there when it is whole. Raises WriteFailed where another table would be lost."""
    there = reachable(path)
    if there.exists() and not force and not _is_report(there):
        values: dict[str, Value] = {"name": path.name, "folder": folder_words(path.parent)}
        raise WriteFailed(Problem(Severity.ERROR, "file-exists.merge", values, file=str(path)))
    with whole_file(path) as stream:
        yield Report(stream, str(table))


def _is_report(path: Path) -> bool:
    try:
        with path.open(encoding="utf-8-sig", newline="") as stream:
            return stream.readline(200).strip() == ",".join(HEADINGS)
    except (OSError, UnicodeError):
        return False


def _harmless(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
