"""Rows are handed to those who make them, and what became of them comes back in the order of the table."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import BrokenExecutor, Executor, Future
from typing import Final

from kit.merge.cluster import Cluster
from kit.merge.making import Made, Maker, Order, Result
from kit.merge.working import Here, make_row
from kit.problems import Problem, Severity

_AHEAD: Final = 64
"""At least so many rows are handed out to others before the first of them is done."""

_FOR_EACH: Final = 4
"""So many rows are handed out for each of those who make them, where that is more."""

Note = Callable[[str, Mapping[str, str]], None]
"""Is told what a finished row was made from, and the digests of its files."""

Task = Order | Made
"""A row to be made, or what became of one that need not be."""

_Waiting = tuple[Order, Future[Made]]


def results(
    maker: Maker,
    tasks: Iterable[Task],
    workers: Callable[[], Executor] | None,
    note: Note,
) -> Iterator[Made]:
    """Yield what became of each task, in their order; those that are handed out are never many.

    workers: makes the executor that rows are handed to; None if this process makes them. note: is told of each row the
    moment that it is finished.
    """
    hands = _Hands(maker, workers, note)
    waiting: deque[_Waiting | Made] = deque()
    try:
        for task in tasks:
            waiting.append(task if isinstance(task, Made) else (task, hands.give(task)))
            if len(waiting) >= hands.ahead:
                yield hands.take(waiting)
        while waiting:
            yield hands.take(waiting)
    finally:
        hands.executor.shutdown(cancel_futures=True)


class _Hands:
    """Those who make rows: an executor, another one where a process of it was ended."""

    def __init__(self, maker: Maker, workers: Callable[[], Executor] | None, note: Note) -> None:
        self._maker, self._workers, self._note = maker, workers or Here, note
        self.executor = self._workers()

    @property
    def ahead(self) -> int:
        """How many rows may be handed out before the first of them is done, so that nobody waits for work.

        What is made is handed back in order, so that one slow row does not let the others pile up without end.
        """
        if isinstance(self.executor, Here):
            return 1
        return max(_AHEAD, _FOR_EACH * self.executor.hands) if isinstance(self.executor, Cluster) else _AHEAD

    def give(self, order: Order) -> Future[Made]:
        """Hand out a row; it is noted the moment it is finished."""
        if isinstance(self.executor, Here):
            future: Future[Made] = self.executor.submit(self._maker.make, order)
        else:
            future = self.executor.submit(make_row, self._maker.job, order)
        future.add_done_callback(self._finished)
        return future

    def take(self, waiting: deque[_Waiting | Made]) -> Made:
        """Return what became of the first row of those that wait."""
        first = waiting.popleft()
        if isinstance(first, Made):
            return first
        order, future = first
        try:
            return future.result()
        except BrokenExecutor:
            made = self._alone(order)
            for place, each in enumerate(waiting):
                if not isinstance(each, Made) and _is_lost(each[1]):
                    waiting[place] = (each[0], self.give(each[0]))
            return made

    def _alone(self, order: Order) -> Made:
        """Make a row with nothing beside it: if that ends the process again, this very row cannot be made."""
        self._anew()
        try:
            return self.give(order).result()
        except BrokenExecutor:
            self._anew()
            return Made(order.row.number, "", Result.LEFT_OUT, (Problem(Severity.ERROR, "row-ended"),))

    def _anew(self) -> None:
        self.executor.shutdown(wait=False, cancel_futures=True)
        self.executor = self._workers()

    def _finished(self, future: Future[Made]) -> None:
        if not future.cancelled() and not future.exception():
            made = future.result()
            if made.result is Result.MADE:
                self._note(made.key, made.files)


def _is_lost(future: Future[Made]) -> bool:
    return future.done() and (future.cancelled() or isinstance(future.exception(), BrokenExecutor))
