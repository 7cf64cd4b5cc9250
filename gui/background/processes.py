"""Work in a process of its own, ordered as work in the background is: the window has its processor to itself."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.synchronize import Event
from threading import Event as Asked
from typing import Any, Final

from gui.background.jobs import Stale, Superseded, Tell, Work
from kit.merge.processes import begin_process

Do = Callable[[Any, Callable[[object], None], Callable[[], bool]], object]
"""What is done: it is given its order, what tells a part of the result, and what says whether it is to stop."""

_LISTENS: Final = 0.1
"""Seconds after which it is looked whether the work is to stop."""

_ENDS: Final = 10.0
"""Seconds within which a process ends by itself once it has said its last word."""

_STEPS_BACK: Final = 5
"""By so much the process lets others go first: the window, and whatever else somebody works with meanwhile."""


class ProcessEnded(Exception):
    """Raised where the process was ended by somebody else, such as a system that is short of memory."""


def in_process(do: Do, order: object, asked: Asked) -> Work:
    """Return the work of a function of a module in a process of its own, with the processes that it starts.

    asked: is set by whoever wants it to stop at the next good place; what is not wanted any more is ended at once.
    What goes wrong there is raised here; ProcessEnded if nobody knows why.
    """

    def work(stale: Stale, tell: Tell) -> object:
        context = get_context("spawn")
        ours, theirs = context.Pipe(duplex=False)
        stopping = context.Event()
        process = context.Process(target=_serve, args=(theirs, stopping, do, order))
        process.start()
        theirs.close()
        try:
            return _heard(ours, stopping, asked, stale, tell)
        finally:
            process.join(0.0 if stale() else _ENDS)
            process.kill()
            process.join()
            ours.close()

    return work


def _heard(ours: Connection, stopping: Event, asked: Asked, stale: Stale, tell: Tell) -> object:
    """Hand over the parts of a result as they come, and return the whole. Raises ProcessEnded."""
    while True:
        if stale():
            raise Superseded
        if asked.is_set():
            stopping.set()
        kind, value = _next(ours)
        if not kind:
            continue
        if kind == "done":
            return value
        if kind == "failed":
            raise value
        tell(value)


def _next(ours: Connection) -> tuple[str, Any]:
    """Return the kind and the value of what is said next, '' if nothing is said yet. Raises ProcessEnded."""
    try:
        return ours.recv() if ours.poll(_LISTENS) else ("", None)
    except (EOFError, OSError) as error:  # Windows tells of a broken pipe, and so does half a value
        raise ProcessEnded from error


def _serve(theirs: Connection, stopping: Event, do: Do, order: object) -> None:
    begin_process()
    if sys.platform != "win32":
        os.nice(_STEPS_BACK)
    try:
        result = do(order, lambda part: theirs.send(("part", part)), stopping.is_set)
    except Exception as error:
        theirs.send(("failed", error))
    else:
        theirs.send(("done", result))
