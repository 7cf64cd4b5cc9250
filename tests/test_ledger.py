"""The ledger: what a kit wrote may be replaced by it and by nobody else; what was noted lately is remembered."""

from __future__ import annotations

import json
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from kit import ledger
from kit.ledger import Ledger

Noted = Callable[..., None]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """The file of the ledger, in a folder that is not there yet."""
    return tmp_path / "state" / "exports.json"


@pytest.fixture
def wrote(path: Path, tmp_path: Path) -> Noted:
    """Give a function that writes files as one run of one kit does, and notes them."""

    def wrote(*names: str, kit: str = "a.kit", data: bytes = b"made") -> None:
        run = Ledger(path)
        for name in names:
            (tmp_path / name).write_bytes(data)
            run.note(tmp_path / name, tmp_path / kit, data)
        run.save()

    return wrote


def names(path: Path) -> list[str]:
    return [Path(file).name for file in json.loads(path.read_text(encoding="utf-8"))]


def test_a_file_that_is_not_there_may_be_written(path: Path, tmp_path: Path) -> None:
    assert Ledger(path).may_replace(tmp_path / "new.pdf", tmp_path / "a.kit", b"x")


@pytest.mark.parametrize(
    ("kit", "spoilt", "may"), [("a.kit", False, True), ("b.kit", False, False), ("a.kit", True, False)]
)
def test_a_kit_replaces_its_own_work_as_it_left_it(
    path: Path, tmp_path: Path, wrote: Noted, kit: str, spoilt: bool, may: bool
) -> None:
    wrote("poster.pdf")
    if spoilt:
        (tmp_path / "poster.pdf").write_bytes(b"somebody else's")
    assert Ledger(path).may_replace(tmp_path / "poster.pdf", tmp_path / kit, b"newer") is may


def test_what_is_the_same_may_always_be_written(path: Path, tmp_path: Path) -> None:
    (tmp_path / "poster.pdf").write_bytes(b"same")
    assert Ledger(path).may_replace(tmp_path / "poster.pdf", tmp_path / "a.kit", b"same")


def test_what_this_run_noted_counts_before_it_is_saved(path: Path, tmp_path: Path, wrote: Noted) -> None:
    wrote("poster.pdf", kit="b.kit")
    run = Ledger(path)
    run.note(tmp_path / "poster.pdf", tmp_path / "a.kit", b"made")
    assert run.may_replace(tmp_path / "poster.pdf", tmp_path / "a.kit", b"newer")
    assert not run.may_replace(tmp_path / "poster.pdf", tmp_path / "b.kit", b"newer")


def test_a_folder_or_a_link_to_nothing_is_never_replaced(path: Path, tmp_path: Path) -> None:
    (tmp_path / "folder.pdf").mkdir()
    (tmp_path / "link.pdf").symlink_to(tmp_path / "nowhere")
    for name in ("folder.pdf", "link.pdf"):
        assert not Ledger(path).may_replace(tmp_path / name, tmp_path / "a.kit", b"x")


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff\xfe", b'{"a": 1, "b": ["x"], "c": [1, 2]}', b"[" * 9999])
def test_a_damaged_ledger_knows_nothing_and_is_written_anew(path: Path, wrote: Noted, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    wrote("poster.pdf")
    assert names(path) == ["poster.pdf"]


def test_where_it_cannot_be_written_nothing_breaks(tmp_path: Path) -> None:
    (tmp_path / "state").write_bytes(b"a file where a folder should be")
    run = Ledger(tmp_path / "state" / "exports.json")
    run.note(tmp_path / "a.pdf", tmp_path / "a.kit", b"x")
    run.save()
    assert (tmp_path / "state").read_bytes() == b"a file where a folder should be"


def test_what_is_used_again_is_remembered_longest(
    path: Path, tmp_path: Path, wrote: Noted, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ledger, "MOST_ENTRIES", 3)
    wrote("one", "two", "three")
    wrote("one")
    assert names(path) == ["two", "three", "one"]
    wrote("four")
    assert names(path) == ["three", "one", "four"]
    (tmp_path / "four").unlink()
    wrote("five")
    assert names(path) == ["three", "one", "five"]  # the file of the fourth is gone
    wrote("six", "seven", "eight", "nine")
    assert names(path) == ["seven", "eight", "nine"]


def test_runs_at_the_same_time_lose_nothing(path: Path, wrote: Noted) -> None:
    every = [f"poster-{number}.pdf" for number in range(40)]
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(wrote, every))
    assert sorted(names(path)) == sorted(every)
