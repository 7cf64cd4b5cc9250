"""Processes on this computer that make rows: they never hear of Ctrl+C, and end when the one that began them does."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import threading
from concurrent.futures import Future, ProcessPoolExecutor
from typing import Any

from kit.merge.working import look_seldom_for_garbage


class Processes(ProcessPoolExecutor):
    """So many processes that never hear of Ctrl+C, not even while they begin: one that ends then ends the others,
    half-way.
    """

    def __init__(self, number: int) -> None:
        super().__init__(number, mp_context=multiprocessing.get_context("spawn"), initializer=begin_process)

    def submit(self, *call: Any, **named: Any) -> Future[Any]:
        """Hand out a call; the first one begins the processes, which take over what this one does not hear of."""
        if sys.platform == "win32":
            return super().submit(*call, **named)
        heard = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
        try:
            return super().submit(*call, **named)
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, heard)  # what came meanwhile is heard now


def begin_process() -> None:
    """Begin a process that leaves it to the one which started it to be stopped, and ends when that is gone."""
    look_seldom_for_garbage()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
