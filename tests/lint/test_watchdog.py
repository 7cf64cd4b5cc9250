"""Work that never ends, or ends its process, holds up nothing else."""

from __future__ import annotations

import multiprocessing
import os
import time
from multiprocessing.context import SpawnProcess

import pytest

from kit.lint.watchdog import Done, work


def job(setting: str, order: str) -> str:
    if order == "spin":
        while True:
            pass
    if order == "sleep":
        time.sleep(60)
    if order == "die":
        os._exit(1)
    return f"{setting} {order}"


def test_what_takes_too_long_is_ended_and_the_rest_goes_on() -> None:
    orders = ["a", "spin", "b", "die", "c", "sleep", "d"]
    done = {each.order: each for each in work(job, "did", orders, 0.3)}
    assert sorted(done) == sorted(orders)
    assert all(done[order] == Done(order, f"did {order}") for order in "abcd")
    assert done["spin"] == Done("spin", None, late=True)
    assert done["sleep"] == Done("sleep", None, late=True)
    assert done["die"] == Done("die", None, late=False)


def test_no_process_is_started_for_nothing_and_none_is_left() -> None:
    assert list(work(job, "did", [], 0.3)) == []
    for first in work(job, "did", ["a", "b", "sleep"], 30):
        assert first.answer
        break  # whoever stops listening ends the work
    assert multiprocessing.active_children() == []


def test_where_no_process_can_be_started_every_order_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(process: SpawnProcess) -> None:
        raise OSError("Resource temporarily unavailable")

    monkeypatch.setattr(SpawnProcess, "start", fails)
    told = list(work(job, "did", ["a", "b", "c"]))
    assert sorted(each.order for each in told) == ["a", "b", "c"]
    assert all(each.answer is None and not each.late for each in told)
