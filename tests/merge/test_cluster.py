"""Rows are handed to a Dask cluster: a real one of two workers makes what this process makes, though one is killed."""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kit.cli import main
from tests.merge.test_merging import kit, made, report, table

distributed = pytest.importorskip("distributed")


@pytest.fixture(scope="module")
def cluster() -> Iterator[Any]:
    """A scheduler with two workers, each a process of its own, on this computer."""
    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=2, dashboard_address=None, worker_dashboard_address=":0", silence_logs=50
    ) as local:
        yield local


def command(folder: Path, out: str, *further: str) -> list[str]:
    return ["merge", str(folder / "chain.yaml"), str(folder / "groups.csv"), "-o", str(folder / out), *further]


def groups(folder: Path, number: int) -> None:
    kit(folder)
    table(folder, "Name,Phone", *(f"Group {each:02},01632 9600{each:02}" for each in range(number)))


def kill_when_begun(folder: Path, local: Any, killed: list[int]) -> None:
    """Kill one of the workers when the first pieces are there."""
    until = time.monotonic() + 60
    while time.monotonic() < until and len(made(folder)) < 3:
        time.sleep(0.02)
    process = next(iter(local.workers.values())).pid
    os.kill(process, signal.SIGKILL)
    killed.append(process)


@pytest.mark.skipif(os.name != "posix", reason="kills a process")
def test_a_cluster_makes_the_same_files_though_a_worker_is_killed(tmp_path: Path, cluster: Any) -> None:
    groups(tmp_path, 60)
    killed: list[int] = []
    killer = threading.Thread(target=kill_when_begun, args=(tmp_path / "theirs", cluster, killed))
    killer.start()
    assert main(command(tmp_path, "theirs", "--cluster", cluster.scheduler_address)) == 0
    killer.join()
    assert killed, "it was killed while the pieces were made"
    assert [row["result"] for row in report(tmp_path / "theirs")] == ["made"] * 60
    assert main(command(tmp_path, "ours", "--jobs", "1")) == 0
    assert len(made(tmp_path / "ours")) == 60
    for name in (*made(tmp_path / "ours"), "report.csv"):
        assert (tmp_path / "theirs" / name).read_bytes() == (tmp_path / "ours" / name).read_bytes()
    assert main(command(tmp_path, "theirs", "--cluster", cluster.scheduler_address)) == 0
    assert {row["result"] for row in report(tmp_path / "theirs")} == {"unchanged"}


def test_a_row_that_cannot_be_made_is_named_by_a_cluster_too(tmp_path: Path, cluster: Any) -> None:
    kit(tmp_path)
    (tmp_path / "logo.png").write_bytes(b"no picture")
    table(tmp_path, "Name,Logo", "One,", "Two,logo.png")
    assert main(command(tmp_path, "out", "--cluster", cluster.scheduler_address)) == 1
    assert [row["result"] for row in report(tmp_path / "out")] == ["made", "left out"]


def test_workers_that_do_not_see_the_files_are_told(
    tmp_path: Path, cluster: Any, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from kit.merge import cluster as module

    groups(tmp_path, 1)
    monkeypatch.setattr(module, "_present", elsewhere)
    assert main(command(tmp_path, "out", "--cluster", cluster.scheduler_address)) == 2
    assert "does not see" in " ".join(capsys.readouterr().err.split())
    monkeypatch.setattr(module, "_present", another_version)
    assert main(command(tmp_path, "out", "--cluster", cluster.scheduler_address)) == 2
    assert "has version 0.0 of this program" in " ".join(capsys.readouterr().err.split())
    assert made(tmp_path / "out") == []


def elsewhere(paths: list[str]) -> tuple[str, str]:
    from kit import __version__

    return __version__, paths[0]


def another_version(paths: list[str]) -> tuple[str, str]:
    return "0.0", ""


def test_what_a_cluster_needs_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from kit.merge import cluster as module

    groups(tmp_path, 1)
    monkeypatch.setattr(module, "_PATIENCE", 1)
    for address in ("tcp://127.0.0.1:9", "nonsense"):
        assert main(command(tmp_path, "out", "--cluster", address)) == 2
        assert f"answers at {address}." in " ".join(capsys.readouterr().err.split())
    with distributed.LocalCluster(n_workers=0, dashboard_address=":0", silence_logs=50) as empty:
        assert main(command(tmp_path, "out", "--cluster", empty.scheduler_address)) == 2
        assert "has no workers" in capsys.readouterr().err
    assert main(command(tmp_path, "out", "--cluster", "tcp://127.0.0.1:9", "--one-file")) == 2
    assert "no cluster can help" in " ".join(capsys.readouterr().err.split())
    monkeypatch.setitem(sys.modules, "distributed", None)
    assert main(command(tmp_path, "out", "--cluster", "tcp://127.0.0.1:9")) == 2
    assert "pip install 'awareness-kit[cluster]'" in capsys.readouterr().err
