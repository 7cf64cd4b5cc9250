"""Work in a process of its own: its parts come one after the other, and it ends when nobody wants it any more."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from threading import Event, Timer
from typing import Any

import pytest

from gui.background.jobs import Latest
from gui.background.processes import ProcessEnded, in_process
from kit.problems import KitError, Problem, Severity
from tests.gui.driving import PatientBot

Tell = Callable[[object], None]
Stopping = Callable[[], bool]


def count(most: int, tell: Tell, stopping: Stopping) -> tuple[int, int]:
    """Count, and return how far and in which process."""
    for number in range(most):
        if stopping():
            return number, os.getpid()
        tell(number)
        time.sleep(0.01)
    return most, os.getpid()


def fail(order: object, tell: Tell, stopping: Stopping) -> None:
    raise KitError(Problem(Severity.ERROR, "merge-usage"))


def die(order: object, tell: Tell, stopping: Stopping) -> None:
    os._exit(3)


def miss(order: object, tell: Tell, stopping: Stopping) -> None:
    raise FileNotFoundError("table.csv")


def say_half(order: object, tell: Tell, stopping: Stopping) -> None:
    """End while something long is being said."""
    Timer(0.3, os._exit, (3,)).start()
    while True:
        tell("word " * 10**6)


@pytest.fixture
def work(qapp: object) -> Iterator[Latest]:
    work = Latest("test")
    yield work
    work.close()


def outcome(work: Latest, qtbot: PatientBot, order: Any) -> tuple[list[Any], list[Any], list[Any]]:
    parts: list[Any] = []
    done: list[Any] = []
    failed: list[Any] = []
    work.part.connect(parts.append)
    work.done.connect(done.append)
    work.failed.connect(failed.append)
    work.order(order)
    qtbot.waitUntil(lambda: bool(done or failed))
    return parts, done, failed


def test_what_a_process_says_comes_in_its_order_and_then_the_result(work: Latest, qtbot: PatientBot) -> None:
    parts, done, failed = outcome(work, qtbot, in_process(count, 5, Event()))
    assert (parts, done[0][0], failed) == ([0, 1, 2, 3, 4], 5, []) and done[0][1] != os.getpid()


def test_it_stops_at_a_good_place_when_it_is_asked_to(work: Latest, qtbot: PatientBot) -> None:
    asked = Event()
    work.part.connect(lambda part: asked.set() if part == 3 else None)
    parts, done, _ = outcome(work, qtbot, in_process(count, 10**6, asked))
    assert done[0][0] == len(parts) < 10**4


def test_what_goes_wrong_there_is_heard_here(work: Latest, qtbot: PatientBot) -> None:
    _, _, failed = outcome(work, qtbot, in_process(fail, None, Event()))
    assert isinstance(failed[0], KitError) and failed[0].problems[0].name == "merge-usage"


def test_a_file_that_is_missed_there_is_told_as_that(work: Latest, qtbot: PatientBot) -> None:
    _, _, failed = outcome(work, qtbot, in_process(miss, None, Event()))
    assert isinstance(failed[0], FileNotFoundError) and str(failed[0]) == "table.csv"


@pytest.mark.parametrize("do", [die, say_half])
def test_a_process_that_is_ended_by_somebody_is_told(work: Latest, qtbot: PatientBot, do: Any) -> None:
    _, _, failed = outcome(work, qtbot, in_process(do, None, Event()))
    assert isinstance(failed[0], ProcessEnded)


def test_it_ends_at_once_with_the_window(qapp: object, qtbot: PatientBot) -> None:
    work = Latest("test")
    parts: list[object] = []
    work.part.connect(parts.append)
    work.order(in_process(count, 10**6, Event()))
    qtbot.waitUntil(lambda: bool(parts))
    began = time.monotonic()
    work.close()
    assert time.monotonic() - began < 5
