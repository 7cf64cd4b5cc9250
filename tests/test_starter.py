"""Kits to start from: they open, they say what to fill in, and nothing that is there is replaced unasked."""

from __future__ import annotations

from pathlib import Path

import pytest

from kit.kit_file.opening import open_kit
from kit.model.preset import PRESETS
from kit.pieces import check, read
from kit.problems import KitError, Severity
from kit.starter import write_new_kit

NAMES = ("our.kit", "our.yaml", "our.yml", "OUR.KIT")


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("example", [False, True])
def test_a_new_kit_can_be_opened(tmp_path: Path, name: str, example: bool) -> None:
    write_new_kit(tmp_path / "new folder" / name, example=example)
    opened = open_kit(tmp_path / "new folder" / name)
    assert opened.kit.pieces
    assert all(logo.file in opened.logo_sources for logo in opened.kit.logos)


@pytest.mark.parametrize("name", ["our.kit", "our.yaml"])
def test_every_piece_of_the_example_can_be_made(tmp_path: Path, name: str) -> None:
    write_new_kit(tmp_path / name, example=True)
    problems = check(read(tmp_path / name), PRESETS["home"])
    assert [each for each in problems if each.severity is Severity.ERROR] == []


@pytest.mark.parametrize("name", ["our.pdf", "our", "our.kit.txt", "our.yaml~"])
def test_another_name_is_refused_and_nothing_is_written(tmp_path: Path, name: str) -> None:
    with pytest.raises(KitError) as caught:
        write_new_kit(tmp_path / name)
    assert caught.value.problems[0].code == "kit-name"
    assert ".kit" in caught.value.problems[0].hint
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_replaced_unless_it_is_asked_for(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(b"somebody's")
    with pytest.raises(KitError) as caught:
        write_new_kit(path)
    assert caught.value.problems[0].code == "file-exists"
    assert path.read_bytes() == b"somebody's"
    write_new_kit(path, force=True)
    assert open_kit(path).kit.pieces
