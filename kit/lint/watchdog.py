"""Work on files of strangers, done in processes of its own: what hangs or dies costs one file, and the rest goes on.

A process is handed nothing before it has said that it is ready, so that one which dies as it starts holds up nobody.
Where none can be started, the work is done in this process. The only clock is one for what would never end.
"""

from __future__ import annotations

import os
import signal
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from multiprocessing import connection, get_context
from multiprocessing.connection import Connection
from typing import Final, Generic, TypeVar

from kit.values import dataclass

LIMIT: Final = 300.0
"""Seconds after which a file is given up: so long that, on any computer, only what hangs takes them."""

_START: Final = 120.0
"""Seconds that a process may take until it is ready to work; much of the computer may be busy then."""

_MOST_PROCESSES: Final = 4
_MOST_ATTEMPTS: Final = 2
"""So many processes may die of one order: the first may have been ended by somebody else."""

_READY: Final = "ready"

Order = TypeVar("Order")
Answer = TypeVar("Answer")
Setting = TypeVar("Setting")


@dataclass(frozen=True, slots=True)
class Done(Generic[Order, Answer]):
    """What came of an order. late: it never ended. No answer, and not late: the processes that did it died."""

    order: Order
    answer: Answer | None = None
    late: bool = False


def work(
    do: Callable[[Setting, Order], Answer], setting: Setting, orders: Sequence[Order], limit: float = LIMIT
) -> Iterator[Done[Order, Answer]]:
    """Yield what a function of a module makes of each order, in any order; nothing is started if there are none.

    setting: what every order needs; it is handed to each process once.
    """
    crew = _Crew(do, setting, orders, limit)
    try:
        yield from crew.results()
    finally:
        crew.end()


class _Crew(Generic[Order, Answer, Setting]):
    """The processes that do the orders, one more being started whenever those that are there are ready."""

    def __init__(
        self, do: Callable[[Setting, Order], Answer], setting: Setting, orders: Sequence[Order], limit: float
    ) -> None:
        self._do, self._setting, self._limit = do, setting, limit
        self._waiting = deque((order, 1) for order in orders)
        self._most = min(len(orders), _MOST_PROCESSES, os.cpu_count() or 1)
        self._hands: list[_Hand[Order, Answer, Setting]] = []

    def results(self) -> Iterator[Done[Order, Answer]]:
        """Yield what comes of the orders until there are none left."""
        while self._waiting or any(hand.busy for hand in self._hands):
            self._hand_out()
            if self._hands:
                yield from self._gathered()
            elif self._waiting:
                order, attempt = self._waiting.popleft()
                yield Done(order, self._do(self._setting, order) if attempt == 1 else None)

    def end(self) -> None:
        """End every process, whatever it is doing."""
        for hand in self._hands:
            hand.end()

    def _hand_out(self) -> None:
        """Give each process that has nothing to do an order; start another one if they are too few."""
        if self._waiting and len(self._hands) < self._most and all(hand.ready for hand in self._hands):
            try:
                self._hands.append(_Hand(self._do, self._setting))
            except (OSError, RuntimeError):  # the system allows no more of them
                self._most = len(self._hands)
        for hand in self._hands:
            if self._waiting and hand.ready and not hand.busy:
                hand.take(*self._waiting.popleft(), self._limit)

    def _gathered(self) -> Iterator[Done[Order, Answer]]:
        """Wait until a process has something to say, is dead or late, and yield what came of its order."""
        awaited = [hand for hand in self._hands if hand.busy or not hand.ready]
        soonest = min(hand.deadline for hand in awaited)
        said = connection.wait([hand.pipe for hand in awaited], max(0.0, soonest - time.monotonic()))
        for hand in awaited:
            try:
                if hand.pipe in said:
                    yield from hand.answered()
                elif time.monotonic() >= hand.deadline:
                    yield from self._give_up(hand, late=True)
            except (EOFError, OSError):
                yield from self._give_up(hand, late=False)

    def _give_up(self, hand: _Hand[Order, Answer, Setting], *, late: bool) -> Iterator[Done[Order, Answer]]:
        """End a process; its order is given to another one, or nothing comes of it."""
        hand.end()
        self._hands.remove(hand)
        if not hand.ready:
            self._most = len(self._hands)
        for order, attempt in hand.orders:
            if late or attempt == _MOST_ATTEMPTS:
                yield Done(order, None, late)
            else:
                self._waiting.append((order, attempt + 1))


class _Hand(Generic[Order, Answer, Setting]):
    """One process, which does an order at a time once it is ready. deadline: when it must have said something."""

    def __init__(self, do: Callable[[Setting, Order], Answer], setting: Setting) -> None:
        self._setting = setting
        self.ready = False
        self.orders: list[tuple[Order, int]] = []
        self.deadline = time.monotonic() + _START
        context = get_context("spawn")
        self.pipe, theirs = context.Pipe()
        self._process = context.Process(target=_serve, args=(theirs, do), daemon=True)
        try:
            self._process.start()
        except BaseException:
            self.pipe.close()
            raise
        finally:
            theirs.close()

    @property
    def busy(self) -> bool:
        """Whether it has an order."""
        return bool(self.orders)

    def take(self, order: Order, attempt: int, limit: float) -> None:
        """Begin with an order."""
        self.orders = [(order, attempt)]
        self.deadline = time.monotonic() + limit
        with suppress(OSError):  # it has died; the pipe will say so
            self.pipe.send(order)

    def answered(self) -> Iterator[Done[Order, Answer]]:
        """Yield what came of the order, nothing if the process only says that it is ready for one.

        Raises EOFError or OSError if it has died.
        """
        answer = self.pipe.recv()
        if self.ready:
            yield Done(self.orders.pop()[0], answer)
        else:
            self.pipe.send(self._setting)
            self.ready = True

    def end(self) -> None:
        """End the process, whatever it is doing."""
        self.pipe.close()
        self._process.kill()
        self._process.join()


def _serve(pipe: Connection, do: Callable[[Setting, Order], Answer]) -> None:
    """Do one order after the other until the pipe is closed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever started this ends it
    with suppress(EOFError, OSError):
        pipe.send(_READY)
        setting = pipe.recv()
        while True:
            pipe.send(do(setting, pipe.recv()))
