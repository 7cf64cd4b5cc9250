"""What the process does that makes the pieces of all rows; nothing of Qt is loaded there."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Final

from kit.merge.making import Job
from kit.merge.merging import Outcome, merge
from kit.merge.table import open_table
from kit.merge.working import workers_for
from kit.problems import KitError, Problem, Severity

_TELLS: Final = 0.1
"""Seconds that pass at least from one word on how far it is to the next."""


@dataclass(frozen=True, slots=True)
class Making:
    """What is to be made: a job, from a table as somebody looked at it. one_file: whether all rows are in one PDF."""

    job: Job
    encoding: str
    language: str
    headings: tuple[str, ...]
    one_file: bool


@dataclass(frozen=True, slots=True)
class Reached:
    """How far it is: so many rows are done, of how many; group: whose was the last one.

    made: whether they are made, or only looked at before the first is.
    """

    done: int
    total: int
    group: str
    made: bool


@dataclass(frozen=True, slots=True)
class Stopped:
    """That it was stopped, when so many rows were done. one_file: whether they were to be in one, that is not made."""

    done: int
    one_file: bool


class _Stop(Exception):
    """Raised between two rows once somebody wants to stop."""


def make_all(order: Making, tell: Callable[[object], None], stopping: Callable[[], bool]) -> Outcome | Stopped:
    """Make the pieces of all rows. Raises KitError for what keeps all of them from being made."""
    table = open_table(order.job.table, order.encoding, order.language)
    if table.headings != order.headings:
        raise KitError(Problem(Severity.ERROR, "table-changed", {"name": table.path.name}, file=str(table.path)))
    reached, told = 0, 0.0

    def progress(done: int, total: int, group: str, made: bool) -> None:
        nonlocal reached, told
        reached, now = done if made else 0, time.monotonic()
        if stopping() and not (made and done == total):
            raise _Stop
        if now - told >= _TELLS or done == total:
            told = now
            tell(Reached(done, total, group, made))

    workers = None if order.one_file else workers_for(table)
    try:
        return merge(
            order.job,
            table,
            workers=workers,
            one_file=order.one_file,
            checking=partial(progress, made=False),
            progress=partial(progress, made=True),
        )
    except _Stop:
        return Stopped(reached, order.one_file)
