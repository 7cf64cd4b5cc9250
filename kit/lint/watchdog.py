"""Work on files of strangers, done in processes of its own: what takes too long is ended, and the rest goes on.

A limit is seconds of the processor's time where the system can measure that, so that a busy computer accuses no file;
a file that is waited for without any work being done may take a few times as long.
"""

from __future__ import annotations

import os
import signal
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing import connection, get_context
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from typing import Final, Generic, TypeVar

LIMIT: Final = 2.0
"""No file may take longer than this many seconds."""

_MOST_PROCESSES: Final = 4
_WAITED_FOR: Final = 3.0 if hasattr(signal, "setitimer") else 1.0
_START: Final = 60.0
"""Seconds that a process may take until it is ready to work; much of the computer may be busy then."""

Order = TypeVar("Order")
Answer = TypeVar("Answer")
Setting = TypeVar("Setting")


@dataclass(frozen=True, slots=True)
class Done(Generic[Order, Answer]):
    """What came of an order. late: it took too long. No answer, and not late: the process that did it died."""

    order: Order
    answer: Answer | None = None
    late: bool = False


def work(
    do: Callable[[Setting, Order], Answer], setting: Setting, orders: Sequence[Order], limit: float = LIMIT
) -> Iterator[Done[Order, Answer]]:
    """Yield what a function of a module makes of each order, in any order; nothing is started if there are none.

    setting: what every order needs; it is handed to each process once.
    """
    waiting = deque(orders)
    hands = [_Hand(do, setting, limit) for _ in range(min(len(orders), _MOST_PROCESSES, os.cpu_count() or 1))]
    try:
        while waiting or any(hand.busy for hand in hands):
            for hand in hands:
                if waiting and not hand.busy:
                    hand.take(waiting.popleft())
            yield from _gathered([hand for hand in hands if hand.busy])
    finally:
        for hand in hands:
            hand.end()


def _gathered(hands: Sequence[_Hand[Order, Answer, Setting]]) -> Iterator[Done[Order, Answer]]:
    """Wait until one is ready or late, and yield what came of its order."""
    soonest = min(hand.deadline for hand in hands)
    ready = connection.wait([hand.pipe for hand in hands], max(0.0, soonest - time.monotonic()))
    for hand in hands:
        if hand.pipe in ready:
            yield from hand.answered()
        elif time.monotonic() >= hand.deadline:
            yield hand.give_up(late=True)


class _Hand(Generic[Order, Answer, Setting]):
    """One process, started when it is first given something to do, and again after it was ended."""

    def __init__(self, do: Callable[[Setting, Order], Answer], setting: Setting, limit: float) -> None:
        self._do, self._setting, self._limit = do, setting, limit
        self._process: SpawnProcess | None = None
        self._order: list[Order] = []
        self.pipe: Connection
        self.deadline = 0.0

    @property
    def busy(self) -> bool:
        """Whether it has an order."""
        return bool(self._order)

    def take(self, order: Order) -> None:
        """Begin with an order."""
        self._order = [order]
        if self._process is None:
            self._start()
        else:
            self._send()

    def answered(self) -> Iterator[Done[Order, Answer]]:
        """Yield what came of the order, nothing if the process only says that it is ready for it."""
        try:
            answer = self.pipe.recv()
        except (EOFError, OSError):
            yield self.give_up(late=self._process is not None and _was_late(self._process))
            return
        if answer == _READY:
            self._send()
        else:
            yield Done(self._order.pop(), answer)

    def give_up(self, *, late: bool) -> Done[Order, Answer]:
        """End the process, and tell that nothing came of its order."""
        self.end()
        return Done(self._order.pop(), None, late)

    def end(self) -> None:
        """End the process, whatever it is doing."""
        if self._process is not None:
            self.pipe.close()
            self._process.kill()
            self._process.join()
            self._process = None

    def _start(self) -> None:
        context = get_context("spawn")
        self.pipe, theirs = context.Pipe()
        process = context.Process(target=_serve, args=(theirs, self._do, self._setting, self._limit), daemon=True)
        with suppress(OSError, RuntimeError):  # there can be no more processes; the pipe, closed, will say so
            process.start()
            self._process = process
        theirs.close()
        self.deadline = time.monotonic() + _START

    def _send(self) -> None:
        self.deadline = time.monotonic() + self._limit * _WAITED_FOR
        with suppress(OSError):  # it has died; the pipe will say so
            self.pipe.send(self._order[0])


def _was_late(process: SpawnProcess) -> bool:
    """Wait for a process that has ended, and tell whether its alarm did it."""
    process.join()
    return hasattr(signal, "SIGPROF") and process.exitcode == -signal.SIGPROF


_READY: Final = "ready"


def _serve(pipe: Connection, do: Callable[[Setting, Order], Answer], setting: Setting, limit: float) -> None:
    """Do one order after the other until the pipe is closed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever started this ends it
    if hasattr(signal, "SIGPROF"):
        signal.signal(signal.SIGPROF, signal.SIG_DFL)
    with suppress(EOFError, OSError):
        pipe.send(_READY)
        while True:
            order = pipe.recv()
            _alarm(limit)
            answer = do(setting, order)
            _alarm(0.0)
            pipe.send(answer)


def _alarm(seconds: float) -> None:
    """Let the system end this process when it has worked for so many seconds; 0 lets it be."""
    if hasattr(signal, "setitimer"):
        signal.setitimer(signal.ITIMER_PROF, seconds)
