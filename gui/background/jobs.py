"""Work in the background: one thread for each kind of work, begun with the first; the newest order wins, and its owner
outlives it.

Signals belong to the owner, which lives in the window's thread: Qt hands them over from the worker's thread in order.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

Stale = Callable[[], bool]
"""Tells running work that nobody waits for it any more, so that it may stop at the next good place."""

Tell = Callable[[object], None]
"""Hands a part of the result to the window before all of it is there."""

Work = Callable[[Stale, Tell], object]


class Superseded(Exception):
    """Raised by work that stops because a newer order has come."""


class Latest(QObject):
    """Does the newest piece of work that it is given; what is older and not yet done is dropped."""

    part = Signal(object)
    """A part of the result of the newest order."""

    done = Signal(object)
    """The result of the newest order."""

    failed = Signal(object)
    """The exception that ended the newest order."""

    _arrived = Signal(int, str, object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waits = threading.Condition()
        self._order: tuple[int, Work] | None = None
        self._newest = 0
        self._closed = False
        self._busy = False
        self._arrived.connect(self._hand_over)
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)

    @property
    def busy(self) -> bool:
        """Whether an order is waiting or being worked on."""
        return self._busy

    def order(self, work: Work) -> None:
        """Have work done, instead of whatever was ordered before; by the window's thread."""
        with self._waits:
            self._newest += 1
            self._order = (self._newest, work)
            self._busy = True
            self._waits.notify()
        if self._thread.ident is None:
            self._thread.start()

    def cancel(self) -> None:
        """Drop what was ordered; nothing more is heard of it."""
        with self._waits:
            self._newest += 1
            self._order = None
            self._busy = False

    def close(self) -> None:
        """Stop for good, and wait until the thread has ended."""
        with self._waits:
            self._closed = True
            self._newest += 1
            self._order = None
            self._waits.notify()
        if self._thread.ident is not None:
            self._thread.join()

    def _run(self) -> None:
        while True:
            with self._waits:
                while self._order is None and not self._closed:
                    self._waits.wait()
                if self._closed or self._order is None:
                    return
                number, work = self._order
                self._order = None
            self._work(number, work)

    def _work(self, number: int, work: Work) -> None:
        def stale() -> bool:
            return number != self._newest

        def tell(part: object) -> None:
            if stale():
                raise Superseded
            self._arrived.emit(number, "part", part)

        try:
            result = work(stale, tell)
        except Superseded:
            return
        except Exception as error:
            self._arrived.emit(number, "failed", error)
        else:
            self._arrived.emit(number, "done", result)

    def _hand_over(self, number: int, kind: str, value: Any) -> None:
        if number != self._newest:
            return
        if kind != "part":
            self._busy = False
        {"part": self.part, "done": self.done, "failed": self.failed}[kind].emit(value)
