"""Who makes the rows: this process itself, others on this computer, or whatever executor somebody brings."""

from __future__ import annotations

import gc
import os
import sys
import threading
from collections.abc import Callable
from concurrent.futures import Executor, Future
from functools import partial
from itertools import islice
from typing import Any, Final

from kit.merge.making import Job, Made, Maker, Order
from kit.merge.table import Table

_WORTH_A_PROCESS: Final = 12
"""So many rows at least are worth another process, which takes its time to start."""

_SELDOM: Final = 1_000_000, 20, 20
"""How seldom Python is to look for values that hold each other: rows leave none, and looking takes a tenth.

A full store has fewer values than that, and for every new one forgets another, so that Python then never looks.
"""

_IN_HAND: Final[dict[Job, Maker]] = {}
"""The maker of the one job that this process works for: with another job there is another."""

_ONE_AT_A_TIME: Final = threading.Lock()
"""Some workers of a cluster have several threads; a row uses all of a processor that Python lets one process have."""


def make_row(job: Job, order: Order) -> Made:
    """Make a row in a process that works for a job, and may be handed many rows of it. Raises KitError.

    What it knows of the job, and all that does not change from row to row, it has from the rows before.
    """
    with _ONE_AT_A_TIME:
        maker = _IN_HAND.get(job)
        if maker is None:
            maker = Maker(job)
            _IN_HAND.clear()
            _IN_HAND[job] = maker
        return maker.make(order)


def workers_for(table: Table, jobs: int = 0) -> Callable[[], Executor] | None:
    """Return what makes the processes that a table is worth, None if this one does all.

    jobs: how many somebody asked for, 0 if nobody did.
    """
    most = len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1
    rows = sum(1 for _ in islice(table.rows(), most * _WORTH_A_PROCESS))
    number = jobs or min(most, rows // _WORTH_A_PROCESS)
    return partial(processes, number) if number > 1 else None


def processes(number: int) -> Executor:
    """Return an executor of so many processes on this computer; they end when this one does, however it ends."""
    from kit.merge.processes import Processes  # for which what makes all rows itself has no use

    return Processes(number)


def look_seldom_for_garbage() -> None:
    """Let this process, which does nothing but make rows, look less often for values that nobody needs any more."""
    gc.set_threshold(*_SELDOM)


class Here(Executor):
    """An executor that does everything at once, in this process."""

    def submit(self, function: Callable[..., Any], /, *given: Any, **named: Any) -> Future[Any]:
        """Do something and return what came of it."""
        future: Future[Any] = Future()
        try:
            future.set_result(function(*given, **named))
        except Exception as error:
            future.set_exception(error)
        return future
