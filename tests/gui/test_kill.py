"""A program killed in the middle of its work: no file is damaged, and nothing that was written down is lost."""

from __future__ import annotations

import os
import random
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from PySide6.QtCore import QLockFile

from gui.kits.journal import leftovers
from kit.kit_file import open_kit

ROOT = Path(__file__).parents[2]
RUNS = 6
PART = re.compile(r"\.awareness-kit-[0-9a-f]{12}\.part")

pytestmark = pytest.mark.skipif(os.name != "posix", reason="kill -9 is asked for")


def kill(folder: Path, seed: int, edits: int) -> None:
    """Start the program, and kill it some while after so many edits."""
    environment = os.environ | {"PYTHONPATH": str(ROOT), "QT_LOGGING_RULES": "*=false"}
    for place in ("STATE", "CONFIG", "DATA", "CACHE"):
        environment[f"XDG_{place}_HOME"] = str(folder / place.lower())
    (folder / "out").mkdir()
    command = [sys.executable, "-m", "tests.gui.killed", str(folder), str(seed)]
    process = subprocess.Popen(command, cwd=ROOT, env=environment, stderr=subprocess.DEVNULL)
    try:
        while noted(folder, "edited") < edits or not noted(folder, "kept"):
            assert process.poll() is None, "the program ended by itself"
            time.sleep(0.01)
    finally:
        process.send_signal(signal.SIGKILL)
        process.wait()


def noted(folder: Path, what: str) -> int:
    """Return the number of the last edit that was made or kept, as the program wrote down in whole lines."""
    log = folder / "log"
    lines = log.read_text(encoding="utf-8").splitlines(keepends=True) if log.exists() else []
    numbers = [line.split()[1] for line in lines if line.startswith(what) and line.endswith("\n")]
    return max((int(number) for number in numbers if number.isdigit()), default=0)


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


def check_exports(folder: Path) -> None:
    """See that every file in the folder of exports is whole."""
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


@pytest.mark.parametrize("seed", range(RUNS))
def test_a_kill_at_any_moment_damages_nothing_and_costs_nothing_that_was_written_down(
    tmp_path: Path, seed: int
) -> None:
    kill(tmp_path, seed, random.Random(1000 + seed).randrange(2, 60))
    assert kept(tmp_path) >= noted(tmp_path, "kept") > 0
    check_exports(tmp_path / "out")
    journals = list((tmp_path / "journal").glob("*.kit"))
    assert all(open_kit(path).problems == () for path in journals)
    assert all(QLockFile(str(path.with_suffix(".lock"))).tryLock(0) for path in journals), "a lock outlived its program"
