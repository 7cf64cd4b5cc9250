"""Which folders of assets count on a computer, and in which order."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kit.library.layers import ENVIRONMENT, find_layers, own_folder, read_chosen_folders, write_chosen_folders
from kit.model.layer import Layer, Origin, layer_of


def test_on_a_new_computer_only_the_shipped_assets_count() -> None:
    assert find_layers() == ()
    assert read_chosen_folders() == ()


def test_the_folders_come_from_the_lowest_to_the_topmost(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    own_folder().mkdir(parents=True)
    write_chosen_folders([tmp_path / "chosen one", tmp_path / "chosen two"])
    monkeypatch.setenv(ENVIRONMENT, os.pathsep.join([str(tmp_path / "named"), "", str(tmp_path / "named too")]))
    assert [(layer.folder.name, layer.origin) for layer in find_layers([tmp_path / "given"])] == [
        ("assets", Origin.OWN),
        ("chosen one", Origin.SETTING),
        ("chosen two", Origin.SETTING),
        ("named", Origin.ENVIRONMENT),
        ("named too", Origin.ENVIRONMENT),
        ("given", Origin.GIVEN),
    ]


def test_a_folder_named_twice_counts_once_where_it_is_topmost(tmp_path: Path) -> None:
    write_chosen_folders([tmp_path / "ours", tmp_path / "theirs"])
    assert find_layers([tmp_path / "ours"]) == (Layer(tmp_path / "theirs", Origin.SETTING), Layer(tmp_path / "ours"))


@pytest.mark.parametrize("text", ["", "{", "[" * 100_000, '{"a": 1}', "12", "[1, null, [], {}]", "\x00\xff"])
def test_a_damaged_note_of_chosen_folders_is_none(text: str, tmp_path: Path) -> None:
    write_chosen_folders([tmp_path])
    (note,) = Path(os.environ["XDG_CONFIG_HOME"]).rglob("folders.json")
    note.write_bytes(text.encode("latin-1"))
    assert read_chosen_folders() == ()


def test_every_file_knows_its_folder(tmp_path: Path) -> None:
    layers = [Layer(tmp_path / "a"), Layer(tmp_path / "ab", Origin.PACK, "Spring", "2")]
    assert layer_of(tmp_path / "ab" / "templates" / "x.yaml", layers).name == "Spring"
    assert layer_of(tmp_path / "abc" / "x.yaml", layers).origin is Origin.SHIPPED
