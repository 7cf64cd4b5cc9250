"""A merge: every row of a table is checked, the sound ones are made, and a report says what became of each."""

from __future__ import annotations

import hashlib
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import BrokenExecutor, Executor, Future
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from threading import Lock
from typing import BinaryIO, Final

from kit import __version__
from kit.files import make_folder, make_sure_of, remove_leftovers
from kit.library.folders import shipped_assets
from kit.merge.making import Checked, Job, Made, Maker, Result
from kit.merge.notes import line_of, note_file
from kit.merge.table import Row, Table
from kit.merge.told import Gathered, report_in
from kit.merge.working import Here, make_row
from kit.problems import KitError, Problem, Severity, WriteFailed
from kit.values import dataclass
from kit.words.words import Phrase, Value

Progress = Callable[[int, int, str], None]
"""Is told how many rows are done, of how many, and whose was the last one."""

_AHEAD: Final = 64
"""So many rows are handed out before the first of them is done."""


@dataclass(frozen=True, slots=True)
class Selection:
    """Which rows of a table are made. first, last: their numbers, both included. shard: which part of how many."""

    first: int = 0
    last: int = 10**9
    shard: int = 1
    shards: int = 1

    def holds(self, row: Row, place: int) -> bool:
        """Tell whether a row is one of them. place: among the rows that say anything, from 0."""
        return self.first <= row.number <= self.last and place % self.shards == self.shard - 1

    @property
    def part(self) -> str:
        """What is in the names of files that each shard has for itself."""
        return f"-{self.shard}-of-{self.shards}" if self.shards > 1 else ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a merge did: how many rows were made, were there already, and were left out; its report; all problems."""

    made: int
    unchanged: int
    left_out: int
    report: Path
    problems: tuple[Problem, ...]

    def summary(self) -> Phrase:
        """Return how many rows came to what, as a sentence."""
        nothing = Phrase("merged.nothing")
        unchanged = Phrase("merged.unchanged", {"count": self.unchanged}) if self.unchanged else nothing
        left_out = Phrase("merged.left-out", {"count": self.left_out}) if self.left_out else nothing
        values: dict[str, Value] = {"unchanged": unchanged, "left_out": left_out, "report": str(self.report)}
        return Phrase("merged", {"made": self.made, **values})


def _silent(done: int, total: int, name: str) -> None:
    """Tell nobody."""


def merge(
    job: Job,
    table: Table,
    selection: Selection | None = None,
    *,
    workers: Callable[[], Executor] | None = None,
    progress: Progress = _silent,
) -> Outcome:
    """Make every sound row of a table, and return what came of it.

    workers: makes the executor that rows are handed to; this process makes them itself without one. Raises KitError
    for what keeps all rows from being made.
    """
    selection = selection or Selection()
    make_sure_of(job.folder)
    job = replace(job, made_from=_made_from(job))
    maker = Maker(job)
    plan = _plan(maker, table, selection)
    make_folder(job.folder)
    counted = dict.fromkeys(Result, 0)
    gathered = Gathered()
    with report_in(job.folder / f"report{selection.part}.csv", job.force) as report, _noting(job, selection) as note:
        for made in _results(maker, plan.tasks(table, selection), workers, note):
            counted[made.result] += 1
            gathered.add(made)
            report.add(made)
            progress(sum(counted.values()), plan.rows, made.group)
    remove_leftovers(job.folder)
    path = job.folder / f"report{selection.part}.csv"
    problems = (*table.problems, *gathered.problems())
    return Outcome(counted[Result.MADE], counted[Result.UNCHANGED], counted[Result.LEFT_OUT], path, problems)


@dataclass(frozen=True, slots=True)
class _Plan:
    """What is known when every row was checked.

    rows: how many are asked for. bad: those that cannot be made. marks: of those whose names were taken.
    """

    rows: int
    bad: dict[int, Checked]
    marks: dict[int, str]

    def tasks(self, table: Table, selection: Selection) -> Iterator[tuple[Row, str] | Made]:
        """Yield each row that is asked for, in order: to be made, with its mark, or left out already."""
        for place, row in enumerate(table.rows()):
            if not selection.holds(row, place):
                continue
            if checked := self.bad.get(row.number):
                yield Made(row.number, checked.group, Result.LEFT_OUT, checked.problems)
            else:
                yield row, self.marks.get(row.number, "")


def _plan(maker: Maker, table: Table, selection: Selection) -> _Plan:
    """Check every row that is asked for, and give every row of the table names that no other has."""
    taken: set[str] = set()
    plan = _Plan(0, {}, {})
    rows = 0
    for place, row in enumerate(table.rows()):
        wanted = selection.holds(row, place)
        rows += wanted
        names = maker.names(row)
        if any(name.casefold() in taken for name in names):
            mark = next(each for each in _marks(row) if taken.isdisjoint(map(str.casefold, maker.names(row, each))))
            plan.marks[row.number], names = mark, maker.names(row, mark)
        taken.update(name.casefold() for name in names)
        if wanted and not (checked := maker.check(row)).sound:
            plan.bad[row.number] = checked
    return replace(plan, rows=rows)


def _marks(row: Row) -> Iterator[str]:
    """Yield what may tell the files of a row from those of another with the same name."""
    yield f"row-{row.number}"
    yield from (f"row-{row.number}-{number}" for number in range(2, 10**6))


def _results(
    maker: Maker,
    tasks: Iterable[tuple[Row, str] | Made],
    workers: Callable[[], Executor] | None,
    note: Callable[[Made], None],
) -> Iterator[Made]:
    """Yield what became of each task, in their order; those that are handed out are never many."""
    hands = _Hands(maker, workers, note)
    waiting: deque[tuple[Row, str, Future[Made]] | Made] = deque()
    try:
        for task in tasks:
            waiting.append(task if isinstance(task, Made) else (*task, hands.give(*task)))
            if len(waiting) >= (_AHEAD if workers else 1):
                yield hands.take(waiting)
        while waiting:
            yield hands.take(waiting)
    finally:
        hands.executor.shutdown(cancel_futures=True)


class _Hands:
    """Those who make rows: an executor, another one where a process of it was ended."""

    def __init__(self, maker: Maker, workers: Callable[[], Executor] | None, note: Callable[[Made], None]) -> None:
        self._maker, self._workers, self._note = maker, workers or Here, note
        self.executor = self._workers()

    def give(self, row: Row, mark: str) -> Future[Made]:
        """Hand out a row; it is noted the moment it is finished."""
        if isinstance(self.executor, Here):
            future: Future[Made] = self.executor.submit(self._maker.make, row, mark)
        else:
            future = self.executor.submit(make_row, self._maker.job, row, mark)
        future.add_done_callback(self._finished)
        return future

    def take(self, waiting: deque[tuple[Row, str, Future[Made]] | Made]) -> Made:
        """Return what became of the first row of those that wait."""
        first = waiting.popleft()
        if isinstance(first, Made):
            return first
        row, mark, future = first
        try:
            return future.result()
        except BrokenExecutor:
            made = self._alone(row, mark)
            for place, each in enumerate(waiting):
                if not isinstance(each, Made) and _is_lost(each[2]):
                    waiting[place] = (each[0], each[1], self.give(each[0], each[1]))
            return made

    def _alone(self, row: Row, mark: str) -> Made:
        """Make a row with nothing beside it: if that ends the process again, this very row cannot be made."""
        self._anew()
        try:
            return self.give(row, mark).result()
        except BrokenExecutor:
            self._anew()
            return Made(row.number, "", Result.LEFT_OUT, (Problem(Severity.ERROR, "row-ended"),))

    def _anew(self) -> None:
        self.executor.shutdown(wait=False, cancel_futures=True)
        self.executor = self._workers()

    def _finished(self, future: Future[Made]) -> None:
        if not future.cancelled() and not future.exception():
            self._note(future.result())


def _is_lost(future: Future[Made]) -> bool:
    return future.done() and (future.cancelled() or isinstance(future.exception(), BrokenExecutor))


@contextmanager
def _noting(job: Job, selection: Selection) -> Iterator[Callable[[Made], None]]:
    """Open the notes of a folder; gives what notes a row that was made. Raises WriteFailed."""
    path, lock = job.folder / note_file(selection.part), Lock()
    with _appended(path) as stream:

        def note(made: Made) -> None:
            if made.result is Result.MADE:
                with lock:
                    stream.write(line_of(made.key, made.files).encode())
                    stream.flush()

        yield note


@contextmanager
def _appended(path: Path) -> Iterator[BinaryIO]:
    try:
        with path.open("ab+") as stream:
            stream.seek(max(stream.tell() - 1, 0))
            if stream.read(1) not in (b"\n", b""):
                stream.write(b"\n")  # the program was killed within a line
            yield stream
    except OSError as error:
        values = {"name": path.name, "reason": (error.strerror or "").lower()}
        raise WriteFailed(Problem(Severity.ERROR, "write-failed", values, file=str(path))) from error


def _made_from(job: Job) -> str:
    """Return a digest of what is the same for every row: the program, the kit, how pieces are made, all assets."""
    digest = hashlib.sha256(repr((__version__, job.preset, job.only)).encode())
    try:
        digest.update(job.kit.read_bytes())
        for folder in (shipped_assets(), *(layer.folder for layer in job.layers)):
            for path in sorted(each for each in folder.rglob("*") if each.is_file()):
                digest.update(path.relative_to(folder).as_posix().encode(errors="replace") + b"\0")
                digest.update(hashlib.sha256(path.read_bytes()).digest())
    except OSError as error:
        raise KitError(
            Problem(Severity.ERROR, "unreadable-file", {"name": job.kit.name, "reason": str(error)})
        ) from error
    return digest.hexdigest()
