from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from gui.background.jobs import Latest, Stale, Superseded, Tell


@pytest.fixture
def latest(qtbot: QtBot) -> Iterator[Latest]:
    work = Latest("test")
    yield work
    work.close()


def test_the_result_comes_back_in_the_windows_thread(latest: Latest, qtbot: QtBot) -> None:
    seen: list[object] = []
    latest.done.connect(lambda result: seen.extend([result, threading.current_thread()]))
    with qtbot.waitSignal(latest.done):
        latest.order(lambda stale, tell: threading.current_thread())
    assert seen[0] is not threading.main_thread()
    assert seen[1] is threading.main_thread()


def test_only_the_newest_order_is_heard_of(latest: Latest, qtbot: QtBot) -> None:
    going, may_end = threading.Event(), threading.Event()
    results: list[object] = []
    latest.done.connect(results.append)

    def slow(stale: Stale, tell: Tell) -> str:
        going.set()
        may_end.wait(60)
        return "old"

    latest.order(slow)
    assert going.wait(60)
    for number in range(20):
        latest.order(lambda stale, tell, number=number: number)
    may_end.set()
    qtbot.waitUntil(lambda: bool(results))
    qtbot.wait(20)
    assert results == [19]


def test_work_learns_that_it_is_stale(latest: Latest, qtbot: QtBot) -> None:
    going = threading.Event()
    stopped = threading.Event()

    def patient(stale: Stale, tell: Tell) -> None:
        going.set()
        while not stale():
            pass
        stopped.set()
        raise Superseded

    latest.order(patient)
    assert going.wait(60)
    with qtbot.waitSignal(latest.done):
        latest.order(lambda stale, tell: None)
    assert stopped.is_set()


def test_parts_come_in_order_before_the_end(latest: Latest, qtbot: QtBot) -> None:
    heard: list[object] = []
    latest.part.connect(heard.append)
    latest.done.connect(heard.append)

    def work(stale: Stale, tell: Tell) -> str:
        for number in range(3):
            tell(number)
        return "end"

    with qtbot.waitSignal(latest.done):
        latest.order(work)
    assert heard == [0, 1, 2, "end"]


def test_an_exception_is_a_value_too(latest: Latest, qtbot: QtBot) -> None:
    def work(stale: Stale, tell: Tell) -> None:
        raise ValueError("no")

    with qtbot.waitSignal(latest.failed) as failed:
        latest.order(work)
    assert isinstance(failed.args[0], ValueError)
    assert not latest.busy


def test_what_is_cancelled_is_not_heard_of(latest: Latest, qtbot: QtBot) -> None:
    going, may_end = threading.Event(), threading.Event()
    results: list[object] = []
    latest.done.connect(results.append)

    def slow(stale: Stale, tell: Tell) -> None:
        going.set()
        may_end.wait(60)

    latest.order(slow)
    assert going.wait(60)
    latest.cancel()
    may_end.set()
    qtbot.wait(30)
    assert results == []
    assert not latest.busy


def test_a_thread_begins_with_the_first_work_and_ends_with_it(qtbot: QtBot) -> None:
    def threads() -> list[str]:
        return [thread.name for thread in threading.enumerate() if thread.name == "idle"]

    idle = Latest("idle")
    assert threads() == []
    idle.cancel()
    idle.close()

    used = Latest("idle")
    for number in range(2):
        with qtbot.waitSignal(used.done) as done:
            used.order(lambda stale, tell, number=number: number)  # type: ignore[misc]
        assert done.args == [number]
        assert threads() == ["idle"]
    used.close()
    assert threads() == []
