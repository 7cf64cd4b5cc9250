"""Decoders of other people keep their remarks to themselves: libraries in C write straight to the terminal."""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Final

_ERRORS: Final = 2  # the number under which a process writes its errors

logging.getLogger("PIL").addHandler(logging.NullHandler())


class _Terminal:
    """The process's way to write errors, closed as long as anybody asks for it, in whatever thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._asked = 0
        self._kept: int | None = None

    def close(self) -> None:
        """Let nothing be written, if there is anywhere to write at all: a windowed program has no terminal."""
        with self._lock:
            self._asked += 1
            if self._asked > 1:
                return
            with suppress(OSError):
                self._kept = os.dup(_ERRORS)
                nowhere = os.open(os.devnull, os.O_WRONLY)
                os.dup2(nowhere, _ERRORS)
                os.close(nowhere)

    def open(self) -> None:
        """Let errors be written again when nobody asks for silence any more."""
        with self._lock:
            self._asked -= 1
            if self._asked or self._kept is None:
                return
            os.dup2(self._kept, _ERRORS)
            os.close(self._kept)
            self._kept = None


_TERMINAL: Final = _Terminal()


@contextmanager
def quiet() -> Iterator[None]:
    """Let nothing that a decoder does reach the terminal."""
    _TERMINAL.close()
    try:
        yield
    finally:
        _TERMINAL.open()
