"""What is told beside the preview of the files of assets, and what stands for a file while it is broken."""

from __future__ import annotations

from pathlib import Path

import pytest

from gui.problems.troubles import (
    Shown,
    Trouble,
    in_order,
    look_into,
    never_shown,
    shown_for,
    template_of,
    worth_telling,
)
from kit.library.folders import shipped_assets
from kit.library.load import load_library
from kit.model.layer import Layer
from kit.problems import Problem, Severity

OURS = "name: Ours\nkind: card\nsize: A6\npages: [{name: front, ground: coral, layers: [{text: Play}]}]\n"
BROKEN = OURS.replace("coral", "corall")


def problem(file: str, severity: Severity = Severity.ERROR, **more: str) -> Problem:
    return Problem(severity, "code-quiet-zone", file=file, **more)  # type: ignore[arg-type]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "templates").mkdir()
    return tmp_path


def test_what_stands_for_a_broken_design(folder: Path) -> None:
    layers = [Layer(folder)]
    ours, event = folder / "templates" / "ours.yaml", folder / "templates" / "poster-event.yaml"
    ours.write_text(OURS)
    good, _ = load_library(layers)
    ours.write_text(BROKEN)
    event.write_text(BROKEN)
    (folder / "templates" / "new.yml").write_text(BROKEN)
    library, problems = load_library(layers, good)
    shown = {Path(each.file).name: shown_for(each, library) for each in problems}
    assert shown == {"ours.yaml": Shown.EARLIER, "poster-event.yaml": Shown.BELOW, "new.yml": Shown.NOTHING}
    assert list(never_shown(problems, library)) == ["new"]


def test_what_stands_for_a_broken_message_and_a_broken_campaign(folder: Path) -> None:
    (folder / "messages").mkdir()
    (folder / "messages" / "hello.yaml").write_text("themes: [")
    (folder / "campaign.yaml").write_text("colours: {brick: {rgb: x}}\n")
    (folder / "partners.yaml").write_text("partners: {a: {nam: x}}\n")
    library, problems = load_library([Layer(folder)])
    shown = {Path(each.file).name: shown_for(each, library) for each in problems}
    assert shown == {"hello.yaml": Shown.NOTHING, "campaign.yaml": Shown.BELOW, "partners.yaml": Shown.BELOW}
    assert never_shown(problems, library) == {}


def test_a_warning_takes_nothing_off_the_screen(folder: Path) -> None:
    library, _ = load_library()
    file = library.templates["poster-event"].file
    assert shown_for(problem(file, Severity.WARNING), library) is Shown.ITSELF
    assert shown_for(problem(file), library) is Shown.EARLIER
    assert shown_for(problem(str(folder / "pictures" / "a.png")), library) is Shown.ITSELF
    assert shown_for(problem(""), library) is Shown.ITSELF


def test_what_is_told_here_and_what_is_told_of_the_kit(folder: Path) -> None:
    library, _ = load_library([Layer(folder)])
    picture, font = str(folder / "pictures" / "a.png"), str(shipped_assets() / "fonts" / "a.ttf")
    mine, kit = problem(str(folder / "templates" / "ours.yaml")), str(shipped_assets() / "example" / "kit.yaml")
    found = [
        problem(picture),
        problem(picture, piece="ours", page="front"),
        problem(font, piece="ours"),
        problem(str(folder / "templates" / "ours.yaml"), piece="ours"),
        problem(kit),
        problem(str(shipped_assets() / "example" / "logos" / "a.png")),
        problem(picture, field="logos[0]"),
        problem(""),
    ]
    notes = [mine, problem(picture, Severity.NOTE)]
    told = worth_telling(notes, found, library)
    assert [(each.file, each.piece) for each in told] == [(mine.file, ""), (picture, ""), (font, "ours")]


def test_the_design_in_the_preview_comes_first_then_the_gravest() -> None:
    files = {name: Trouble(problem(f"/a/templates/{name}.yaml")) for name in ("one", "two")}
    warning = Trouble(problem("/a/templates/two.yaml", Severity.WARNING))
    assert in_order([warning, *files.values()], "two") == (files["two"], warning, files["one"])
    assert in_order([warning, *files.values()], "")[-1] is warning


def test_what_is_looked_into_has_its_line_and_a_command(folder: Path) -> None:
    path = folder / "templates" / "ours.yaml"
    path.write_text(BROKEN)
    library, problems = load_library([Layer(folder)])
    editor = folder / "kate"
    editor.write_text("")
    editor.chmod(0o755)
    trouble = look_into(problems[0], library, {"EDITOR": str(editor), "PATH": ""})
    assert trouble.excerpt and "corall" in trouble.excerpt.text and trouble.template == "ours"
    assert trouble.command == (str(editor), "--line", "4", "--column", "31", str(path))
    assert look_into(problem(str(path)), library, {"EDITOR": str(editor)}).command is None
    assert look_into(problem(str(folder / "gone.yaml")), library, {}).excerpt is None


@pytest.mark.parametrize(
    ("file", "id"),
    [
        ("/a/templates/ours.yaml", "ours"),
        ("/a/Templates/ours.YML", "ours"),
        ("/a/templates/cafe\u0301.yaml", "café"),
        ("/a/messages/ours.yaml", ""),
        ("/a/templates/ours.txt", ""),
        ("", ""),
    ],
)
def test_which_design_a_file_is(file: str, id: str) -> None:
    assert template_of(file) == id
