"""Keeps Python's collection of garbage in the window's thread.

Python collects cycles in whichever thread happens to allocate. A widget or timer in such a cycle would then be
destroyed by a background thread, Qt would go on sending it events, and the program would crash.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY = 60
"""Milliseconds between two looks at whether there is garbage to be collected: often, so that each takes little."""


class GarbageCollector(QObject):
    """Collects garbage from the event loop, by Python's own thresholds, while no other thread may."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        timer = QTimer(self, interval=EVERY)
        timer.timeout.connect(collect_what_is_due)
        timer.start()


def collect_what_is_due() -> None:
    """Collect the oldest generation that has reached its threshold, if any has."""
    counts, thresholds = gc.get_count(), gc.get_threshold()
    due = [generation for generation in range(3) if counts[generation] > thresholds[generation] > 0]
    if due:
        gc.collect(max(due))


def spare_what_is_there() -> None:
    """Leave out of every later collection what is there now and stays, as the library: so that each one is quick."""
    gc.freeze()
