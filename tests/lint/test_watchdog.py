"""Work that never ends, or ends its process, holds up nothing else; where no process can be started it is done here."""

from __future__ import annotations

import multiprocessing
import os
import signal
import subprocess
import sys
import time
from multiprocessing.context import SpawnProcess
from pathlib import Path
from typing import Final

import pytest

from kit.lint.watchdog import Done, work

DIES_AT_START: Final = 'import os, sys\nif any("multiprocessing" in each for each in sys.orig_argv):\n    os._exit(1)\n'
"""A sitecustomize.py that ends every process as it starts, as a virus scanner does."""


def job(setting: str, order: str) -> str:
    if order == "spin":
        while True:
            pass
    if order == "sleep":
        time.sleep(60)
    if order == "die":
        os._exit(1)
    if order == "killed":
        os.kill(os.getpid(), signal.SIGKILL)
    if order.startswith("once "):
        mark = Path(order.removeprefix("once "))
        if not mark.exists():
            mark.touch()
            os.kill(os.getpid(), signal.SIGKILL)
    return f"{setting[:3]} {order}"


@pytest.mark.parametrize("order", ["spin", "sleep"])
def test_what_never_ends_is_ended(order: str) -> None:
    assert list(work(job, "did", [order], 0.5)) == [Done(order, None, late=True)]


def test_what_dies_holds_up_nothing_else() -> None:
    orders = ["a", "die", "b", "killed", "c"]
    done = {each.order: each for each in work(job, "did", orders)}
    assert sorted(done) == sorted(orders)
    assert all(done[order] == Done(order, f"did {order}") for order in "abc")
    assert done["die"] == Done("die", None, late=False)
    assert done["killed"] == Done("killed", None, late=False)


def test_what_somebody_else_ended_is_done_again(tmp_path: Path) -> None:
    order = f"once {tmp_path / 'mark'}"
    assert list(work(job, "did", [order])) == [Done(order, f"did {order}")]


def test_no_process_is_started_for_nothing_and_none_is_left() -> None:
    assert list(work(job, "did", [])) == []
    for first in work(job, "did", ["a", "b", "sleep"]):
        assert first.answer
        break  # whoever stops listening ends the work
    assert multiprocessing.active_children() == []


@pytest.mark.parametrize("error", [OSError("Resource temporarily unavailable"), RuntimeError("no more threads")])
def test_where_no_process_can_be_started_the_work_is_done_here(
    monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    def fails(process: SpawnProcess) -> None:
        raise error

    monkeypatch.setattr(SpawnProcess, "start", fails)
    done = list(work(job, "did", ["a", "b", "c"]))
    assert done == [Done(order, f"did {order}") for order in "abc"]


def test_where_every_process_dies_as_it_starts_the_work_is_done_here(tmp_path: Path) -> None:
    (tmp_path / "sitecustomize.py").write_text(DIES_AT_START)
    code = """
from kit.lint.watchdog import work
from tests.lint.test_watchdog import job
setting = "did" + " " * 3_000_000  # more than a pipe holds
print([each.answer for each in work(job, setting, ["a", "b", "c"])])
"""
    path = os.pathsep.join([str(tmp_path), *sys.path])
    ended = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": path},
        capture_output=True,
        text=True,
        timeout=200,
    )
    assert ended.stdout == "['did a', 'did b', 'did c']\n"
    assert ended.stderr == ""


@pytest.mark.parametrize("order", ["killed", "die"])
def test_what_ended_a_process_is_never_done_here(monkeypatch: pytest.MonkeyPatch, order: str) -> None:
    starts = []
    start = SpawnProcess.start

    def once(process: SpawnProcess) -> None:
        if starts:
            raise OSError("Resource temporarily unavailable")
        starts.append(process)
        start(process)

    monkeypatch.setattr(SpawnProcess, "start", once)
    done = sorted(work(job, "did", [order, "a", "b"]), key=lambda each: each.order)
    assert done == sorted([Done(order), Done("a", "did a"), Done("b", "did b")], key=lambda each: each.order)
