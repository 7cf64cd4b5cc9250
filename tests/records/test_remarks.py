"""What a # swallowed, and what is a remark: both ways, on every file that is shipped."""

from __future__ import annotations

from pathlib import Path

import pytest

from kit.library.folders import shipped_assets
from kit.problems import Severity
from kit.records.source import compose, read_source
from kit.starter import write_new_kit


@pytest.mark.parametrize(
    ("line", "swallowed"),
    [
        ("venue: Unit #4, High Street", "#4, High Street"),
        ("venue: Unit # 4, High Street", "# 4, High Street"),
        ("venue: Unit # A, High Street", "# A, High Street"),
        ("venue: St Mary’s Hall, Room # 12", "# 12"),
        ("venue: # 4 High Street", "# 4 High Street"),
        ("note: Come to door # 2 at the back", "# 2 at the back"),
        ("note: Apt. # 7", "# 7"),
        ("- Flat # 3", "# 3"),
        ("hashtag: #IMHAW16", "#IMHAW16"),
        ("name: Tots #1 group", "#1 group"),
    ],
)
def test_text_that_is_swallowed_is_warned_of(line: str, swallowed: str) -> None:
    _, problems = compose(f"{line}\n".encode(), "kit.yaml")
    assert [(each.code, each.severity) for each in problems] == [("text-after-hash", Severity.WARNING)]
    assert f"“{swallowed}”" in problems[0].message
    assert '"quotes"' in problems[0].hint


@pytest.mark.parametrize(
    "line",
    [
        "ok: yes # a remark",
        "language: cy # Welsh",
        "size: A3 # 297 x 420 mm",
        "size: A3  # 2 of them",
        "room: Unit  # 4 of these are let",
        "number: 4 # 3 would be too few",
        "venue: # where it is",
        "note: Free #",
        "note: Free ## a remark",
        'venue: "Unit # 4"',
        "venue: 'Unit #4'",
        "file: a#4",
        "pieces: [] # 4 would do",
        "# 4 lines of remarks",
    ],
)
def test_a_remark_is_a_remark(line: str) -> None:
    _, problems = compose(f"{line}\nx: y\n".encode(), "kit.yaml")
    assert problems == ()


def test_no_file_that_is_shipped_cries_wolf() -> None:
    files = [path for path in shipped_assets().rglob("*.yaml") if "schema" not in path.parts]
    assert len(files) > 20
    assert [problem for path in files for problem in read_source(path)[1]] == []


@pytest.mark.parametrize("example", [True, False])
def test_no_kit_that_new_writes_cries_wolf(tmp_path: Path, example: bool) -> None:
    write_new_kit(tmp_path / "kit.yaml", example=example)
    assert read_source(tmp_path / "kit.yaml")[1] == ()
