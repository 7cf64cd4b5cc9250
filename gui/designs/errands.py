"""Errands of the window: work in the background, each kind on a thread of its own, and what is done when it is done."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from gui.background.jobs import Latest, Work
from gui.dialogs.telling import tell_failure

Then = Callable[[Any], None]
After = Callable[[], None]


class Errands(QObject):
    """Has things done and goes on with what comes of them; why something could not be done is told in a box."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._threads: dict[str, Latest] = {}
        self._then: dict[str, tuple[Then, After]] = {}

    def busy(self, name: str) -> bool:
        """Tell whether an errand is under way."""
        return name in self._threads and self._threads[name].busy

    def worker(self, name: str) -> Latest:
        """Return the thread of one kind of errand; it outlives the dialogs that it works for."""
        if name not in self._threads:
            self._threads[name] = Latest(name, self)
        return self._threads[name]

    def do(self, name: str, work: Work, then: Then, otherwise: After = lambda: None) -> None:
        """Have something done and go on with its result. otherwise: what follows once a failure was told."""
        if name not in self._then:
            thread = self.worker(name)
            thread.done.connect(lambda result: self._then[name][0](result))
            thread.failed.connect(lambda error: self._tell(name, error))
        self._then[name] = then, otherwise
        self._threads[name].order(work)

    def shut(self) -> None:
        """End all of them for good."""
        for thread in self._threads.values():
            thread.close()

    def _tell(self, name: str, error: Exception) -> None:
        _, otherwise = self._then[name]
        box = tell_failure(self._window.window(), error)
        box.finished.connect(lambda: otherwise())
