"""A merge that is killed leaves only whole files, goes on where it was, and ends as if nothing had been."""

from __future__ import annotations

import json
import multiprocessing
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest

from kit.cli import main
from tests.merge.test_merging import kit, made, report, table

ROWS = 60
MORE = 200
"""So many rows are not all made before somebody has looked and pressed a key, on a busy machine either."""

KILLS = 40
"""How often it is killed: most often while one process does all, a few times while two do."""

BY_TWO = 5

PROGRAM = "import sys; from kit.cli import main\nif __name__ == '__main__': sys.exit(main())"

LONGEST = 0.4
"""Seconds after the first new file within which it is killed; one in EARLY is killed before there is any."""

EARLY = 8

NOTES = ".awareness-kit-merge.jsonl"


def finished(folder: Path) -> dict[str, int]:
    """Return the files that are noted as finished, and when each was written."""
    lines = (folder / NOTES).read_text(encoding="utf-8").splitlines()
    names: list[str] = []
    for line in lines:
        with suppress(ValueError):
            names += json.loads(line)[1]
    return {name: (folder / name).stat().st_mtime_ns for name in names if name.endswith(".pdf")}


def wait_for_all(group: int) -> None:
    """Wait until no process of a group is left."""
    for _ in range(600):
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return
        time.sleep(0.05)
    pytest.fail("processes outlive the one that started them")


class OneProcess:
    """A merge by one process that was forked from one which has read all modules already, so that it begins at once."""

    def __init__(self, *command: str) -> None:
        context = multiprocessing.get_context("forkserver")
        context.set_forkserver_preload(["kit.cli.merging", "kit.merge.merging", "kit.pdf.paint", "kit.press.impose"])
        self._process = context.Process(target=main, args=([*command, "--jobs", "1"],))
        self._process.start()

    @property
    def done(self) -> bool:
        return not self._process.is_alive()

    def kill(self) -> None:
        self._process.kill()
        self._process.join()


class TwoProcesses:
    """A merge by a process that has two others."""

    def __init__(self, folder: Path, *command: str) -> None:
        self._process = begun(folder, *command)

    @property
    def done(self) -> bool:
        return self._process.poll() is not None

    def kill(self) -> None:
        """Kill it, and wait until its processes are gone."""
        self._process.kill()
        self._process.communicate()
        wait_for_all(self._process.pid)


def wait_for_more(running: OneProcess | TwoProcesses, folder: Path, before: int) -> None:
    """Wait until a merge has finished more pieces than before, or is done."""
    while not running.done and len(made(folder)) <= before:
        time.sleep(0.01)


def begun(folder: Path, *command: str) -> subprocess.Popen[str]:
    """Start a merge by two processes, in a group of its own."""
    script = folder / "merge.py"
    script.write_text(PROGRAM, encoding="utf-8")
    return subprocess.Popen(
        [sys.executable, str(script), *command, "--jobs", "2"],
        start_new_session=True,
        stderr=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        text=True,
    )


@pytest.mark.skipif(os.name != "posix", reason="stops a group of processes")
def test_ctrl_c_leaves_whole_files_and_says_how_to_go_on(tmp_path: Path) -> None:
    rows = table(tmp_path, "Name,Phone", *(f"Group {number},01632 9600{number % 100:02}" for number in range(MORE)))
    command, out = ["merge", str(kit(tmp_path)), str(rows), "-o", str(tmp_path / "out")], tmp_path / "out"
    running = begun(tmp_path, *command)
    while running.poll() is None and len(made(out)) < 4:
        time.sleep(0.02)
    os.killpg(running.pid, signal.SIGINT)
    said = " ".join(running.communicate(timeout=60)[1].split())
    assert running.returncode == 130
    assert "Every file that is there is whole" in said and "Type the same command again to go on." in said
    before = finished(out)
    assert 4 <= len(before) < MORE and sorted(before) == made(out)
    assert not list(out.glob(".*.part")) and not (out / "report.csv").exists()
    assert main(command) == 0
    assert [row["result"] for row in report(out)].count("unchanged") == len(before)
    assert len(made(out)) == MORE


@pytest.mark.skipif(os.name != "posix", reason="kills a group of processes")
def test_kills_at_random(tmp_path: Path) -> None:
    rows = table(tmp_path, "Name,Phone", *(f"Group {number},01632 9600{number:02}" for number in range(ROWS)))
    command = ["merge", str(kit(tmp_path)), str(rows), "-o"]
    assert main([*command, str(tmp_path / "whole")]) == 0
    whole = {name: (tmp_path / "whole" / name).read_bytes() for name in made(tmp_path / "whole")}
    out = tmp_path / "out"
    chance, before, on_the_way = random.Random(2016), dict[str, int](), 0
    for number in range(KILLS):
        running = TwoProcesses(tmp_path, *command, str(out)) if number < BY_TWO else OneProcess(*command, str(out))
        if number % EARLY:
            wait_for_more(running, out, len(before))
        time.sleep(chance.uniform(0.0, LONGEST))
        on_the_way += not running.done
        running.kill()
        for name in made(out):
            assert (out / name).read_bytes() == whole[name]
        now = finished(out) if (out / NOTES).exists() else {}
        assert {name: now.get(name) for name in before} == before, "what was finished is not made again"
        before = now
        if len(now) == ROWS:
            shutil.rmtree(out)
            before = {}
    assert on_the_way > KILLS // 2
    assert main([*command, str(out)]) == 0
    assert {name: (out / name).read_bytes() for name in made(out)} == whole
    assert [row["result"] for row in report(out)].count("unchanged") >= len(before)
    assert {name: finished(out)[name] for name in before} == before
