"""A merge that is killed leaves only whole files, goes on where it was, and ends as if nothing had been."""

from __future__ import annotations

import json
import os
import random
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
KILLS = int(os.environ.get("KILLS", "5"))
"""How often it is killed; KILLS=40 in the environment does it for longer."""

LONGEST = 6.0
"""Seconds within which it is killed."""


def finished(folder: Path) -> dict[str, int]:
    """Return the files that are noted as finished, and when each was written."""
    lines = (folder / ".awareness-kit-merge.jsonl").read_text(encoding="utf-8").splitlines()
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


@pytest.mark.skipif(os.name != "posix", reason="kills a group of processes")
def test_kills_at_random(tmp_path: Path) -> None:
    rows = table(tmp_path, "Name,Phone", *(f"Group {number},01632 9600{number:02}" for number in range(ROWS)))
    command = ["merge", str(kit(tmp_path)), str(rows), "-o"]
    assert main([*command, str(tmp_path / "whole")]) == 0
    whole = {name: (tmp_path / "whole" / name).read_bytes() for name in made(tmp_path / "whole")}
    out = tmp_path / "out"
    program = "import sys; from kit.cli import main\nif __name__ == '__main__': sys.exit(main())"
    script = tmp_path / "merge.py"
    script.write_text(program, encoding="utf-8")
    chance, before = random.Random(2016), dict[str, int]()
    for _ in range(KILLS):
        running = subprocess.Popen(
            [sys.executable, str(script), *command, str(out), "--jobs", "2"],
            start_new_session=True,
            stderr=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
        )
        with suppress(subprocess.TimeoutExpired):
            running.wait(chance.uniform(0.2, LONGEST))
        with suppress(ProcessLookupError):
            os.kill(running.pid, signal.SIGKILL)
        running.wait()
        with suppress(ProcessLookupError):
            wait_for_all(running.pid)
        for name in made(out):
            assert (out / name).read_bytes() == whole[name]
        now = finished(out) if (out / ".awareness-kit-merge.jsonl").exists() else {}
        assert {name: now.get(name) for name in before} == before, "what was finished is not made again"
        before = now
    assert main([*command, str(out)]) == 0
    assert {name: (out / name).read_bytes() for name in made(out)} == whole
    assert [row["result"] for row in report(out)].count("unchanged") >= len(before)
    assert {name: finished(out)[name] for name in before} == before
