"""A program killed in the middle of its work: no file is damaged, and no more than two seconds of work are lost."""

from __future__ import annotations

import os
import random
import re
import signal
import subprocess
import sys
import time
from itertools import pairwise
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from PySide6.QtCore import QLockFile

from gui.journal import leftovers
from kit.kit_file import open_kit

ROOT = Path(__file__).parents[2]
LOSS = 2.0
"""Seconds of work that a kill may cost."""

RUNS = 12
PART = re.compile(r"\.awareness-kit-[0-9a-f]{12}\.part")

pytestmark = pytest.mark.skipif(os.name != "posix", reason="kill -9 is asked for")


def killed_after(folder: Path, seed: int, seconds: float) -> float:
    """Start the program, kill it that long after its first edit, and return the time of death."""
    environment = os.environ | {"PYTHONPATH": str(ROOT), "QT_LOGGING_RULES": "*=false"}
    for place in ("STATE", "CONFIG", "DATA", "CACHE"):
        environment[f"XDG_{place}_HOME"] = str(folder / place.lower())
    (folder / "out").mkdir()
    command = [sys.executable, "-m", "tests.gui.killed", str(folder), str(seed)]
    process = subprocess.Popen(command, cwd=ROOT, env=environment, stderr=subprocess.DEVNULL)
    try:
        deadline = time.monotonic() + 60
        while not edits(folder) and time.monotonic() < deadline:
            assert process.poll() is None, "the program ended by itself"
            time.sleep(0.01)
        time.sleep(seconds)
        assert process.poll() is None, "the program ended by itself"
    finally:
        process.send_signal(signal.SIGKILL)
        died = time.time()
        process.wait()
    return died


def edits(folder: Path) -> list[tuple[int, float]]:
    """Return the number and the time of every edit that was written down whole."""
    try:
        lines = (folder / "log").read_text(encoding="utf-8").splitlines(keepends=True)
    except FileNotFoundError:
        return []
    return [(int(number), float(at)) for number, at in (line.split() for line in lines if line.endswith("\n"))]


def held_up(done: list[tuple[int, float]]) -> float:
    """Return for how many seconds the machine gave the program no turn at all, at the worst; next to none if idle."""
    return max((later - before for (_, before), (_, later) in pairwise(done)), default=0.0)


def kept(folder: Path) -> int:
    """Return the number of the last edit that is still there: in the file, or in what the next start offers back."""
    numbers = [0]
    states = [leftover.state.kit for leftover in leftovers(folder / "journal")]
    if (folder / "mine.kit").exists():
        opened = open_kit(folder / "mine.kit")
        assert opened.problems == ()
        states.append(opened.kit)
        assert all(opened.read_logo(name) for name in opened.logo_sources)
    for kit in states:
        match = re.fullmatch(r"Edit (\d+)", kit.group.name)
        numbers.append(int(match[1]) if match else 0)
    return max(numbers)


def check_exports(folder: Path) -> int:
    """See that every file in the folder of exports is whole; return how many there are."""
    files = list(folder.iterdir())
    whole = [path for path in files if not PART.fullmatch(path.name)]
    for path in whole:
        assert path.suffix == ".pdf", path
        with pikepdf.open(path) as document:
            assert document.check_pdf_syntax() == []
            assert len(document.pages) >= 1
        shown = pypdfium2.PdfDocument(path)
        shown[0].render(scale=0.2).close()
        shown.close()
    return len(whole)


@pytest.mark.parametrize("seed", range(RUNS))
def test_a_kill_at_any_moment_damages_nothing_and_costs_two_seconds_at_most(tmp_path: Path, seed: int) -> None:
    seconds = random.Random(1000 + seed).uniform(0.05, 3.5)
    died = killed_after(tmp_path, seed, seconds)
    done = edits(tmp_path)
    last = kept(tmp_path)
    lost = [at for number, at in done if number > last]
    oldest = died - lost[0] if lost else 0.0
    exports = check_exports(tmp_path / "out")
    print(
        f"\n    killed {seconds:.2f} s after the first of {len(done)} edits: kept {last}, lost {oldest:.2f} s of work,"
        f" {exports} exported files whole",
        end="",
    )
    assert oldest <= LOSS + held_up(done)
    journals = list((tmp_path / "journal").glob("*.kit"))
    assert all(open_kit(path).problems == () for path in journals)
    assert all(QLockFile(str(path.with_suffix(".lock"))).tryLock(0) for path in journals), "a lock outlived its program"
