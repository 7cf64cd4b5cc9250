"""Nothing is ever replaced without being asked: each command meets other people’s files where it writes."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path

import pytest

from kit.cli.program import main
from kit.library.folders import shipped_assets
from tests.small_kit import kit_file

THEIRS = b"somebody else's"

COMMANDS: Mapping[str, tuple[str, ...]] = {
    "new a kit": ("new", "out/my.kit"),
    "new a text": ("new", "out/my.yaml"),
    "new the example as a kit": ("new", "out/my.kit", "--example"),
    "new the example as a text": ("new", "out/my.yaml", "--example"),
    "export": ("export", "kit.yaml", "-o", "out"),
    "preview": ("preview", "kit.yaml", "-o", "out", "--dpi", "20"),
    "pack": ("pack", "folder", "-o", "out/ours.kitpack"),
    "new-template": ("new-template", "Our poster", "-o", "out"),
}


def contents(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()
    }


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a small kit in it, and a folder of assets to pack."""
    monkeypatch.chdir(tmp_path)
    kit_file(tmp_path)
    (tmp_path / "folder" / "messages").mkdir(parents=True)
    message = (shipped_assets() / "messages" / "first-1001-days.yaml").read_bytes()
    (tmp_path / "folder" / "messages" / "ours.yaml").write_bytes(message)
    return tmp_path


@pytest.mark.parametrize("command", COMMANDS)
def test_no_file_of_somebody_elses_is_replaced(home: Path, command: str) -> None:
    out = home / "out"
    assert main(COMMANDS[command]) == 0
    written = contents(out)
    assert written
    for taken in written:
        shutil.rmtree(out)
        (out / taken).parent.mkdir(parents=True)
        (out / taken).write_bytes(THEIRS)
        main(COMMANDS[command])
        assert (out / taken).read_bytes() == THEIRS, taken


@pytest.mark.parametrize("command", [name for name in COMMANDS if name.startswith("new the example")])
def test_new_writes_nothing_at_all_if_anything_is_in_its_way(home: Path, command: str) -> None:
    main(COMMANDS[command])
    for taken in contents(home / "out"):
        shutil.rmtree(home / "out")
        (home / "out" / taken).parent.mkdir(parents=True)
        (home / "out" / taken).write_bytes(THEIRS)
        assert main(COMMANDS[command]) == 2
        assert contents(home / "out") == {taken: THEIRS}


def test_the_logo_that_is_in_the_way_of_the_example_is_named(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    logo = home / "logos" / "little-acorns.png"
    logo.parent.mkdir()
    logo.write_bytes(THEIRS)
    assert main(["new", "x.yaml", "--example"]) == 2
    assert "little-acorns.png" in capsys.readouterr().err
    assert not (home / "x.yaml").exists()
    assert main(["new", "x.yaml", "--example", "--force"]) == 0
    assert logo.read_bytes().startswith(b"\x89PNG")


def test_an_example_beside_another_shares_its_logo(home: Path) -> None:
    assert main(["new", "one.yaml", "--example"]) == 0
    assert main(["new", "two.yaml", "--example"]) == 0


def test_a_link_that_leads_nowhere_is_in_the_way_too(home: Path) -> None:
    (home / "x.kit").symlink_to(home / "gone")
    assert main(["new", "x.kit"]) == 2
    assert (home / "x.kit").is_symlink()


def test_a_folder_that_has_a_readme_and_schemas_keeps_them(home: Path) -> None:
    assert main(["new-template", "Our poster", "-o", "out"]) == 0
    for name in ("README.md", "schema/kit.schema.json", "schema/template.schema.json"):
        (home / "out" / name).write_bytes(THEIRS)
    assert main(["new-template", "Our other poster", "-o", "out", "--force"]) == 0
    kept = contents(home / "out")
    assert {name for name, data in kept.items() if data == THEIRS} == {
        "README.md",
        "schema/kit.schema.json",
        "schema/template.schema.json",
    }
