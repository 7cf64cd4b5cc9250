"""What breaks in a folder of assets after it was chosen or installed: the file below it serves, and that is told."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from kit.export import export
from kit.library.folders import shipped_assets
from kit.library.load import load_library
from kit.model.layer import Layer, Origin
from kit.model.preset import PRESETS
from kit.pieces import read
from kit.problems import Severity
from tests.small_kit import kit_file

BREAKS: dict[str, Callable[[Path], object]] = {
    "junk": lambda path: path.write_bytes(b"junk" * 1000),
    "emptied": lambda path: path.write_bytes(b""),
    "cut off": lambda path: path.write_bytes(path.read_bytes()[: path.stat().st_size // 2]),
    "half of it overwritten": lambda path: path.write_bytes(path.read_bytes()[:300] + bytes(path.stat().st_size - 300)),
}
LAYERS = {
    "a pack": lambda folder: Layer(folder, Origin.PACK, "Spring 2017", "1"),
    "a folder": lambda folder: Layer(folder),
    "the person's own": lambda folder: Layer(folder, Origin.OWN),
}


def body_typeface() -> str:
    """The file that the text of every piece is set in."""
    library, _ = load_library()
    return library.campaign.typefaces["body"][0]


def broken(folder: Path, file: str, how: str) -> Path:
    """A folder of assets with one file that was sound and is not any more."""
    path = folder / "layer" / file
    path.parent.mkdir(parents=True)
    shutil.copy(shipped_assets() / file, path)
    BREAKS[how](path)
    return path


@pytest.mark.parametrize("how", BREAKS)
@pytest.mark.parametrize("kind", ["icc/FOGRA39L_coated.icc", "fonts/body"])
@pytest.mark.parametrize("layer", LAYERS)
def test_the_file_of_the_program_serves(tmp_path: Path, layer: str, kind: str, how: str) -> None:
    file = kind.replace("body", body_typeface())
    path = broken(tmp_path, file, how)
    library, problems = load_library((LAYERS[layer](path.parent.parent),))
    files = {**library.fonts, **library.profiles}
    assert files[path.name] == shipped_assets() / file
    (problem,) = problems
    assert (problem.severity, problem.file) == (Severity.WARNING, str(path))
    assert path.name in problem.message
    if layer == "a pack":
        assert "the pack “Spring 2017”" in problem.message
        assert "Remove the pack" in problem.hint
        assert 'awareness-kit remove "Spring 2017"' in problem.hint
    else:
        assert str(path.parent.parent) in problem.message


@pytest.mark.parametrize("how", ["junk", "cut off"])
@pytest.mark.parametrize(
    "file",
    [
        "messages/first-1001-days.yaml",
        "campaign.yaml",
        "languages.yaml",
        "partners.yaml",
        "templates/poster-thousand-days.yaml",
    ],
)
def test_a_broken_text_of_a_pack_is_one_warning(tmp_path: Path, file: str, how: str) -> None:
    path = broken(tmp_path, file, how)
    path.write_bytes(path.read_bytes() + b"\n\tbroken: [")
    library, problems = load_library((LAYERS["a pack"](path.parent.parent if "/" in file else path.parent),))
    assert library.campaign.colours
    (problem,) = problems
    assert (problem.severity, problem.file) == (Severity.WARNING, str(path))
    assert "the pack “Spring 2017”" in problem.message
    assert "awareness-kit remove" in problem.hint


@pytest.mark.parametrize("preset", ["screen", "print-shop"])
@pytest.mark.parametrize("kind", ["icc/FOGRA39L_coated.icc", "fonts/body", "campaign.yaml"])
def test_every_export_still_works(tmp_path: Path, kind: str, preset: str) -> None:
    path = broken(tmp_path, kind.replace("body", body_typeface()), "junk")
    layer = LAYERS["a pack"](tmp_path / "layer")
    kit = kit_file(tmp_path)
    sound = export(read(kit), tmp_path / "sound", PRESETS[preset])
    outcome = export(read(kit, (layer,)), tmp_path / "out", PRESETS[preset])
    assert [each.read_bytes() for each in outcome.files] == [each.read_bytes() for each in sound.files]
    assert outcome.files
    assert {each.severity for each in outcome.problems if each not in sound.problems} == {Severity.WARNING}
    assert str(path) in {each.file for each in outcome.problems}
