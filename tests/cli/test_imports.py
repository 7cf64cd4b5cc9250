"""What a command imports is what it needs: people wait for it every time."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.small_kit import kit_file

ROOT = Path(__file__).parents[2]

STANDARD = {"ast", "dataclasses", "inspect", "json", "logging", "multiprocessing", "pathlib", "typing", "zipfile"}
NETWORK = {"email", "http.client", "ssl", "urllib.request", "xml"}
DRAWING = {"PIL", "bidi", "pypdfium2", "reportlab", "resvg_py", "segno", "uharfbuzz"}
ROOMS = {f"kit.{room}" for room in ("check", "export", "kit_file", "layout", "lint", "packing", "pdf", "pictures")}
XML = {"xml"}
"""What reads drawings, of which the week's own logo is one."""
SENTENCES = {"kit.words.catalogue"}


def loaded_by(folder: Path, *arguments: str) -> set[str]:
    """Return all modules that a fresh Python holds when a command has run, which ends well."""
    program = "\n".join(
        (
            "import sys; from gui.__main__ import main",
            "try: code = main(sys.argv[1:])",
            "except SystemExit as end: code = end.code",
            "print(*sys.modules, file=sys.stderr); sys.exit(code)",
        )
    )
    environment = {
        "PYTHONPATH": str(ROOT),
        "XDG_STATE_HOME": str(folder / "state"),
        "XDG_DATA_HOME": str(folder / "data"),
    }
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments], cwd=folder, capture_output=True, text=True, env=environment
    )
    assert done.returncode == 0, done.stderr
    return set(done.stderr.split())


@pytest.mark.parametrize("arguments", [["--help"], ["--version"]])
def test_help_needs_nothing_but_the_arguments(tmp_path: Path, arguments: list[str]) -> None:
    loaded = loaded_by(tmp_path, *arguments)
    assert loaded & (STANDARD | NETWORK | DRAWING | ROOMS | SENTENCES | {"yaml", "kit.problems", "kit.model"}) == set()


@pytest.mark.parametrize("command", ["new", "export", "merge", "check", "list", "new-template", "pack", "proof"])
def test_help_of_a_command_reads_nothing_that_it_does(tmp_path: Path, command: str) -> None:
    loaded = loaded_by(tmp_path, command, "--help")
    assert (
        loaded & (NETWORK | DRAWING | ROOMS | SENTENCES | {"dataclasses", "kit.library", "kit.problems", "yaml"})
        == set()
    )


@pytest.mark.parametrize("what", ["templates", "messages", "colours"])
def test_a_list_draws_nothing(tmp_path: Path, what: str) -> None:
    loaded = loaded_by(tmp_path, "list", what)
    assert loaded & (NETWORK | DRAWING | ROOMS | SENTENCES) == set()
    assert "logging" not in loaded


def test_an_export_needs_no_network_no_pixels_and_no_sentence_that_is_not_said(tmp_path: Path) -> None:
    kit_file(tmp_path)
    loaded = loaded_by(tmp_path, "export", "kit.yaml") - XML
    assert loaded & (NETWORK | SENTENCES) == set()
    assert loaded & {"PIL.ImageCms", "PySide6", "multiprocessing", "pypdfium2", "segno"} == set()
    assert loaded & {"kit.lint", "kit.packing", "kit.mending", "html.entities"} == set()


def test_a_check_paints_nothing(tmp_path: Path) -> None:
    kit_file(tmp_path)
    loaded = loaded_by(tmp_path, "check", "kit.yaml") - XML
    assert loaded & (NETWORK | {"reportlab", "pypdfium2", "kit.pdf.paint"}) == set()
