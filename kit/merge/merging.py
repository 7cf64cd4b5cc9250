"""A merge: every row of a table is checked, the sound ones are made, and a report says what became of each."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor
from dataclasses import replace
from itertools import count
from pathlib import Path
from uuid import uuid4

from kit import __version__
from kit.files import make_folder, make_sure_of, remove_leftovers, safe_file_name
from kit.library.folders import shipped_assets
from kit.merge.columns import Column
from kit.merge.handing import Task, results
from kit.merge.making import Checked, Filled, Job, Made, Maker, Order, Result
from kit.merge.notes import noting
from kit.merge.same import same_for_all
from kit.merge.table import Row, Table
from kit.merge.together import make_together, write_how_to
from kit.merge.told import Gathered, report_in
from kit.model.preset import SOCIAL
from kit.pieces import group_name
from kit.problems import KitError, Problem, Severity
from kit.values import dataclass
from kit.words.words import Phrase, Value

Progress = Callable[[int, int, str], None]
"""Is told how many rows are done, of how many, and whose was the last one.

What it raises ends a merge: the rows that are finished stay as they are.
"""


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

    @property
    def part_words(self) -> str:
        """The same in the names of files that people read."""
        return f"{self.shard} of {self.shards}" if self.shards > 1 else ""


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
    one_file: bool = False,
    checking: Progress = _silent,
    progress: Progress = _silent,
) -> Outcome:
    """Make every sound row of a table, and return what came of it.

    one_file: whether all rows are in one PDF, which this process makes. workers: makes the executor that rows are
    handed to; this process makes them itself without one. checking: is told of each row that was looked at, which all
    are before the first is made. progress: is told of each row that was made or left out. Raises KitError for what
    keeps all rows from being made; whatever is raised, by those who are told as well, all files are whole.
    """
    selection = selection or Selection()
    make_sure_of(job.folder)
    job = replace(job, made_from=_made_from(job), run=uuid4().hex)
    maker = Maker(job)
    maker.require_pieces()
    plan = _plan(maker, table, selection, checking)
    if not plan.rows and selection.shards == 1:
        raise KitError(Problem(Severity.ERROR, "no-rows", {"name": table.path.name}, file=str(table.path)))
    make_folder(job.folder)
    path = job.folder / f"report{selection.part}.csv"
    counted = dict.fromkeys(Result, 0)
    gathered = Gathered()
    with report_in(path, job.table, job.force) as report, noting(job.folder, selection.part) as note:

        def done(made: Made) -> None:
            counted[made.result] += 1
            gathered.add(made)
            report.add(made)
            progress(sum(counted.values()), plan.rows, made.group)

        tasks = plan.tasks(table, selection)
        if one_file and job.preset.id != SOCIAL.id:
            name = safe_file_name(table.path.stem, "all pieces", selection.part_words, ending=".pdf", spaced=True)
            if files := make_together(maker, tasks, name, done):
                note("", files)
        else:
            for made in results(maker, tasks, workers, note):
                done(made)
        if job.preset.is_printed_at_home and (files := write_how_to(maker, plan.tasks(table, selection))):
            note("", files)
    remove_leftovers(job.folder)
    unsaid = (*nameless(job.columns, table, group_name(maker.base.opened.kit)), *same_for_all(maker.base, table))
    problems = (*table.problems, *unsaid, *gathered.problems())
    return Outcome(counted[Result.MADE], counted[Result.UNCHANGED], counted[Result.LEFT_OUT], path, problems)


def nameless(columns: Sequence[Column], table: Table, group: str) -> tuple[Problem, ...]:
    """Return a warning if no column says what the groups are called. group: that of the kit, which all have then."""
    if any(column.field == "group.name" for column in columns):
        return ()
    values: dict[str, Value] = {"name": table.path.name, "group": group}
    return (Problem(Severity.WARNING, "column-missing", values, file=str(table.path)),)


@dataclass(frozen=True, slots=True)
class _Plan:
    """What is known when every row was checked.

    rows: how many are asked for. bad: those that cannot be made. marks: of those whose names were taken. of_kit: what
    is wrong with what the kit of a row says, of nearly all the same.
    """

    rows: int
    bad: dict[int, Checked]
    marks: dict[int, str]
    of_kit: dict[int, tuple[Problem, ...]]

    def tasks(self, table: Table, selection: Selection) -> Iterator[Task]:
        """Yield each row that is asked for, in order."""
        for place, row in enumerate(table.rows()):
            if not selection.holds(row, place):
                continue
            if checked := self.bad.get(row.number):
                yield Made(row.number, checked.group, Result.LEFT_OUT, checked.problems)
            else:
                yield Order(row, self.marks.get(row.number, ""), self.of_kit.get(row.number, ()))


def _plan(maker: Maker, table: Table, selection: Selection, checking: Progress) -> _Plan:
    """Check every row that is asked for, and give every row of the table names that no other has."""
    taken: set[str] = set()
    told: dict[tuple[Problem, ...], tuple[Problem, ...]] = {}
    plan = _Plan(0, {}, {}, {})
    rows, all_rows = 0, sum(1 for _ in table.rows())
    for place, row in enumerate(table.rows()):
        wanted = selection.holds(row, place)
        rows += wanted
        read = maker.read(row)
        if isinstance(read, Checked):
            plan.bad[row.number] = read
        else:
            mark, names = _free_names(maker, read, taken)
            plan.marks.update({row.number: mark} if mark else {})
            taken.update(map(str.casefold, names))
            if wanted:
                checked = maker.check(read)
                plan.bad.update({} if checked.sound else {row.number: checked})
                plan.of_kit[row.number] = told.setdefault(checked.of_kit, checked.of_kit)
        checking(place + 1, all_rows, read.group)
    return replace(plan, rows=rows)


def _free_names(maker: Maker, row: Filled, taken: set[str]) -> tuple[str, tuple[str, ...]]:
    """Return names for the files of a row that no other has, and the mark in them, '' if they need none."""
    named = ((mark, maker.names(row, mark)) for mark in _marks(row.row))
    return next((mark, names) for mark, names in named if taken.isdisjoint(map(str.casefold, names)))


def _marks(row: Row) -> Iterator[str]:
    """Yield what may tell the files of a row from those of another with the same name, at first nothing."""
    yield ""
    yield f"row {row.number}"
    yield from (f"row {row.number} ({number})" for number in count(2))


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
