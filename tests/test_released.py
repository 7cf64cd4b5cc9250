"""Kits and packs of every released version open for ever: without an error, and every piece of theirs is made."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from kit import __version__
from kit.called import design_name
from kit.export import export
from kit.kit_file import open_kit
from kit.library.layers import find_layers
from kit.model.preset import PRINT_SHOP, SCREEN
from kit.packing import install, open_pack
from kit.pieces import read
from kit.problems import Severity

RELEASED = Path(__file__).parent / "files" / "released"
KITS = sorted(path for path in RELEASED.glob("*/*") if path.suffix in (".kit", ".yaml"))
PACKS = sorted(RELEASED.glob("*/*.kitpack"))
THERE = [pytest.param(path, id=f"{path.parent.name}-{path.name}") for path in KITS]


@pytest.mark.parametrize("path", THERE)
def test_a_kit_opens_without_a_problem_and_keeps_what_it_says(path: Path) -> None:
    opened = open_kit(path)
    assert [problem.name for problem in opened.problems] == []
    assert opened.kit.group.name and opened.kit.pieces


@pytest.mark.needs("pdftotext")
@pytest.mark.parametrize("preset", [SCREEN, PRINT_SHOP], ids=lambda preset: preset.id)
@pytest.mark.parametrize("path", THERE)
def test_every_piece_of_a_kit_is_made(path: Path, preset, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    for pack in PACKS:
        if pack.parent == path.parent:
            install(open_pack(pack))
    bench = read(path, find_layers())
    outcome = export(bench, tmp_path / "out", preset)
    assert [problem.name for problem in outcome.problems if problem.severity is Severity.ERROR] == []
    for piece in bench.kit.pieces:
        called = design_name(piece, bench.kit, bench.library)
        made = [file for file in outcome.files if called in file.name and file.suffix in (".pdf", ".png")]
        assert made and all(file.stat().st_size > 5000 for file in made)
    said = [words_of(file) for file in outcome.files if file.suffix == ".pdf"]
    assert all(words.strip() for words in said)
    assert spaceless(bench.kit.group.name) in spaceless("".join(said))


def words_of(file: Path) -> str:
    return subprocess.run(["pdftotext", file, "-"], capture_output=True, text=True, check=True).stdout


def spaceless(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize("path", [pytest.param(path, id=f"{path.parent.name}-{path.name}") for path in PACKS])
def test_a_pack_opens_is_signed_and_can_be_installed(path: Path) -> None:
    pack = open_pack(path)
    assert pack.signature
    installed = install(pack)
    assert installed.name == pack.manifest.name


def test_this_version_has_its_files() -> None:
    told = (RELEASED / "README.md").read_text(encoding="utf-8")
    assert f"| {__version__} |" in told
    assert {path.name for path in RELEASED.iterdir() if path.is_dir()} == {path.parent.name for path in PACKS}
