from __future__ import annotations

import gc
import threading

import pytest
from PySide6.QtCore import QCoreApplication, QObject
from pytestqt.qtbot import QtBot

from gui.background.garbage import GarbageCollector


class Widget:
    """Stands for a widget in a cycle; tells in which thread it was destroyed."""

    def __init__(self, told: list[threading.Thread]) -> None:
        self.myself, self.told = self, told

    def __del__(self) -> None:
        self.told.append(threading.current_thread())


@pytest.mark.usefixtures("usual_garbage")
def test_garbage_is_collected_and_never_by_a_thread_in_the_background(qtbot: QtBot, qapp: QCoreApplication) -> None:
    owner = QObject()
    GarbageCollector(owner)
    told: list[threading.Thread] = []
    stop = threading.Event()

    def allocate() -> None:
        while not stop.is_set():
            Widget(told)
            stop.wait(0.0002)

    worker = threading.Thread(target=allocate)
    worker.start()
    try:
        assert not gc.isenabled()
        qtbot.waitUntil(lambda: len(told) > 20)
    finally:
        stop.set()
        worker.join()
    assert {thread.name for thread in told} == {threading.main_thread().name}
