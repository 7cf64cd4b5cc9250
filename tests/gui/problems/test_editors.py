"""The editor that opens a file at a line: each in its own way, and never through a shell."""

from __future__ import annotations

import stat
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from gui.problems.editors import EDITORS, command_for, may_be_opened, open_file, start

FILE = Path("/assets/templates/our poster.yaml")


def only(*names: str) -> Callable[[str], str | None]:
    """Return a search that finds these programs in /usr/bin, or those named by their whole paths."""

    def find(name: str) -> str | None:
        whole = "/" in name or "\\" in name
        return (name if whole else f"/usr/bin/{name}") if name in names else None

    return find


@pytest.mark.parametrize(
    ("editor", "arguments"),
    [
        ("code", ["--goto", f"{FILE}:14:9"]),
        ("codium", ["--goto", f"{FILE}:14:9"]),
        ("code-insiders", ["--goto", f"{FILE}:14:9"]),
        ("subl", [f"{FILE}:14:9"]),
        ("kate", ["--line", "14", "--column", "9", str(FILE)]),
        ("kwrite", ["--line", "14", "--column", "9", str(FILE)]),
        ("gedit", ["+14:9", str(FILE)]),
        ("gnome-text-editor", ["+14:9", str(FILE)]),
        ("xed", ["+14:9", str(FILE)]),
        ("pluma", ["+14:9", str(FILE)]),
        ("featherpad", ["+14:9", str(FILE)]),
        ("mousepad", ["--line=14", "--column=9", str(FILE)]),
        ("geany", ["--line", "14", "--column", "9", str(FILE)]),
        ("bbedit", ["+14:9", str(FILE)]),
        ("mate", ["-l", "14:9", str(FILE)]),
        ("notepad++", ["-n14", "-c9", str(FILE)]),
        ("gvim", ["-c", "call cursor(14,9)", str(FILE)]),
    ],
)
def test_each_editor_is_told_the_place_in_its_own_way(editor: str, arguments: list[str]) -> None:
    assert command_for(FILE, 14, 9, {}, only(editor)) == [f"/usr/bin/{editor}", *arguments]


def test_every_editor_is_tried_above() -> None:
    marks = test_each_editor_is_told_the_place_in_its_own_way.pytestmark  # type: ignore[attr-defined]
    assert {editor for editor, _ in marks[0].args[1]} == set(EDITORS)


def test_with_no_editor_that_is_known_there_is_no_command() -> None:
    assert command_for(FILE, 14, 9, {"EDITOR": "vim", "VISUAL": "nano -w"}, only("vim", "nano", "emacs")) is None


@pytest.mark.parametrize(
    ("environment", "program"),
    [
        ({"EDITOR": "kate"}, "kate"),
        ({"EDITOR": "vim", "VISUAL": "geany"}, "geany"),
        ({"EDITOR": "kate", "VISUAL": "geany"}, "geany"),
        ({"EDITOR": "kate", "AWARENESS_KIT_EDITOR": "gedit"}, "gedit"),
        ({"EDITOR": "code --wait"}, "code"),
        ({"EDITOR": "gvim -f"}, "gvim"),
        ({"EDITOR": "'unclosed"}, "code"),
        ({"EDITOR": "  "}, "code"),
        ({"EDITOR": "rm -rf ~; kate"}, "code"),
        ({"EDITOR": "subl"}, "code"),
    ],
)
def test_what_a_person_has_named_comes_before_what_is_installed(environment: dict[str, str], program: str) -> None:
    command = command_for(FILE, 14, 9, environment, only("code", "kate", "geany", "gedit", "gvim"))
    assert command is not None and command[0] == f"/usr/bin/{program}"


def test_a_whole_path_with_spaces_may_be_named() -> None:
    program = "/opt/Sublime Text/sublime_text"
    command = command_for(FILE, 14, 9, {"AWARENESS_KIT_EDITOR": program}, only(program))
    assert command == [program, f"{FILE}:14:9"]
    windows = r"C:\Program Files\Notepad++\notepad++.exe"
    assert command_for(FILE, 3, None, {"EDITOR": windows}, only(windows)) == [windows, "-n3", "-c1", str(FILE)]


def test_the_usual_places_of_windows_and_no_script_that_its_shell_would_run() -> None:
    code = r"C:\Users\A\AppData\Local\Programs/Microsoft VS Code/Code.exe".replace("/", "\\")
    places = {"LOCALAPPDATA": r"C:\Users\A\AppData\Local", "ProgramFiles": r"C:\Program Files"}

    def find(name: str) -> str | None:
        return {"code": r"C:\bin\code.CMD", code: code}.get(name)

    assert command_for(FILE, 14, 9, places, find) == [code, "--goto", f"{FILE}:14:9"]
    assert command_for(FILE, 14, 9, places | {"EDITOR": "code"}, find) == [code, "--goto", f"{FILE}:14:9"]
    assert command_for(FILE, 14, 9, {}, find) is None


@pytest.mark.parametrize(
    "name", ["a b.yaml", 'it\'s "quoted".yaml', "-leading.yaml", "$(touch x).yaml", "{line}&{file}.yaml", "ümläut.yaml"]
)
def test_the_editor_gets_the_name_as_it_is(name: str, tmp_path: Path, qtbot: QtBot) -> None:
    """A program that stands in for kate writes down what it was given."""
    folder = tmp_path / "my programs"
    folder.mkdir()
    told, program = tmp_path / "told", folder / "kate"
    program.write_text(f"#!{sys.executable}\nimport sys\nopen({str(told)!r}, 'w').write('\\0'.join(sys.argv[1:]))\n")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    path = tmp_path / name
    command = command_for(path, 14, 9, {"EDITOR": str(program)}, lambda name: name)
    assert command and start(command)
    qtbot.waitUntil(lambda: told.exists() and told.read_text().count("\0") == 4)
    assert told.read_text().split("\0") == ["--line", "14", "--column", "9", str(path)]
    assert not (tmp_path / "x").exists()


def test_a_path_is_always_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    command = command_for(Path("-x.yaml"), 1, 1, {}, only("gedit"))
    assert command == ["/usr/bin/gedit", "+1:1", str(tmp_path / "-x.yaml")]


def test_what_could_be_a_program_is_not_given_to_the_system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url) or True)
    for name in ("a.exe", "a.bat", "a.desktop", "a.yaml.sh", "a", "a.command", "a.lnk"):
        assert not may_be_opened(tmp_path / name) and not open_file(tmp_path / name, None)
    assert not opened
    assert open_file(tmp_path / "a b.yaml", None)
    assert open_file(tmp_path / "A.PNG", ["/no/such/program", "x"])
    assert [url.toLocalFile() for url in opened] == [str(tmp_path / "a b.yaml"), str(tmp_path / "A.PNG")]
