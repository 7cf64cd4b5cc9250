"""The command 'check --fix', as somebody types it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kit.cli.program import main

KIT = """\
kit: 1
group: {name: Little Acorns}
messages: [first-1001-day, zzzzzz]  # ours
pieces: [{template: poster-noticeboard}]
"""


@pytest.fixture
def kit(tmp_path: Path) -> Path:
    path = tmp_path / "ours.yaml"
    path.write_text(KIT)
    return path


def test_it_says_what_it_fixed_and_what_is_left(kit: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--fix", str(kit)]) == 1
    told = capsys.readouterr()
    assert "Used “first-1001-days” for “first-1001-day”." in told.out
    assert f"kept as {kit.with_name('ours before fixing.yaml')}." in told.out
    assert "There is no message called “zzzzzz”" in told.err and "“first-1001-day”" not in told.err
    assert kit.read_text() == KIT.replace("first-1001-day", "first-1001-days")


def test_as_json_there_is_nothing_but_json_on_the_output(kit: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--fix", "--json", str(kit)]) == 1
    told = capsys.readouterr()
    assert [each["code"] for each in json.loads(told.out) if each["severity"] == "error"] == ["unknown-message"]
    assert "Used “first-1001-days”" in told.err


def test_without_it_nothing_is_changed(kit: Path) -> None:
    assert main(["check", str(kit)]) == 1
    assert kit.read_text() == KIT and len(list(kit.parent.iterdir())) == 1


def test_a_folder_is_not_fixed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--fix", str(tmp_path)]) == 2
    assert "--fix works on one kit" in capsys.readouterr().err
