"""What the start page does without is made once that is seen: read on another thread, then made part by part.

So the window follows whoever uses it meanwhile. What is wanted that needs those parts is done once they are there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from gui.background.jobs import Latest
from kit.studio import Studio


class Furnishing(QObject):
    """Makes the parts of a window, once. read: reads what they are made from; parts: makes them from what was read."""

    done = Signal()

    def __init__(self, window: QWidget, read: Callable[[], Studio], parts: Callable[[Studio], Iterator[None]]) -> None:
        super().__init__(window)
        self._window, self._read, self._make = window, read, parts
        self._parts: Iterator[None] | None = None
        self._wanted: Callable[[], object] | None = None
        self.begun = self.over = False
        self._reading = Latest("furniture", self)
        self._reading.done.connect(self._go_on_with)
        self._reading.failed.connect(_tell)

    def begin(self) -> None:
        """Begin, if nobody has yet."""
        if not self.begun:
            self.begun = True
            self._reading.order(lambda stale, tell: self._read())

    def at_once(self) -> None:
        """Make all that is missing before anything else."""
        self.begun = True
        self._reading.cancel()
        parts = self._parts or self._make(self._read())
        while not self.over:
            self._step(parts)

    def then(self, do: Callable[[], object]) -> None:
        """Do something now, or once all is there; of several wishes meanwhile the last one counts."""
        if self.over:
            do()
            return
        self._wanted = do
        self._window.setCursor(Qt.CursorShape.BusyCursor)
        self.begin()

    def shut(self) -> None:
        """Begin nothing more; what was begun is made, so that it can be shut, too."""
        self.begun, self._wanted = True, None
        self._reading.close()
        if self._parts:
            self.at_once()

    def _go_on_with(self, read: Studio) -> None:
        self._parts = self._make(read)
        self._go_on()

    def _go_on(self) -> None:
        if self._parts:
            self._step(self._parts)
            QTimer.singleShot(0, self, self._go_on)

    def _step(self, parts: Iterator[None]) -> None:
        if next(parts, self) is self:
            self._finish()

    def _finish(self) -> None:
        self.over = True
        self._parts = None
        self._window.unsetCursor()
        self.done.emit()
        wanted, self._wanted = self._wanted, None
        if wanted:
            wanted()


def _tell(error: Exception) -> None:
    raise error
