"""Streams that are full, closed or were never there: the work is done all the same, or a sentence says why not."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kit import cli
from tests.small_kit import kit_file

ROOT = Path(cli.__file__).resolve().parent.parent
pytestmark = pytest.mark.skipif(os.name != "posix", reason="needs a shell of Unix")


def shell(folder: Path, command: str) -> subprocess.CompletedProcess[str]:
    """Run a command in a shell of its own; COMMAND in it stands for the program."""
    environment = {"PYTHONPATH": str(ROOT), "XDG_STATE_HOME": str(folder / "state")}
    command = command.replace("COMMAND", f'"{sys.executable}" -m gui')
    return subprocess.run(["sh", "-c", command], cwd=folder, capture_output=True, text=True, env=environment)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
@pytest.mark.parametrize("arguments", ["list messages", "check kit.yaml --json", "export kit.yaml"])
def test_an_output_that_is_full_is_a_sentence(tmp_path: Path, arguments: str) -> None:
    kit_file(tmp_path)
    done = shell(tmp_path, f"COMMAND {arguments} > /dev/full")
    assert done.returncode == 2
    assert "could not be written: no space left" in done.stderr
    assert "Traceback" not in done.stderr and "Exception ignored" not in done.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_problems_that_cannot_be_shown_change_no_exit_code(tmp_path: Path) -> None:
    kit_file(tmp_path, messages="[frist]")
    assert shell(tmp_path, "COMMAND check kit.yaml 2> /dev/full").returncode == 1


@pytest.mark.parametrize("how", [">&-", "2>&-", ">&- 2>&- <&-"])
def test_an_export_needs_no_streams(tmp_path: Path, how: str) -> None:
    kit_file(tmp_path)
    done = shell(tmp_path, f"COMMAND export kit.yaml -o out {how}")
    assert (done.returncode, done.stderr) == (0, "")
    assert [path.suffix for path in (tmp_path / "out").iterdir()] == [".pdf"]


def test_who_has_heard_enough_is_no_error(tmp_path: Path) -> None:
    done = shell(tmp_path, "COMMAND list messages --json | head -n 1")
    assert (done.stdout, done.stderr) == ("[\n", "")


def test_a_folder_that_is_gone_is_a_sentence(tmp_path: Path) -> None:
    path = kit_file(tmp_path)
    (tmp_path / "gone").mkdir()
    done = shell(tmp_path, f'cd gone && rmdir ../gone && COMMAND export "{path}" -o "{tmp_path}/out"')
    assert done.returncode == 2
    assert "is not there any more" in done.stderr and "Traceback" not in done.stderr


def test_a_program_of_windows_without_a_console_has_the_same_exit_codes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = kit_file(tmp_path, messages="[frist]")
    for name in ("stdout", "stderr"):
        monkeypatch.setattr(sys, name, None)
    assert cli.main(["check", str(path)]) == 1
    assert cli.main(["list", "messages"]) == 0
