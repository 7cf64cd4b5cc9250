"""The panel between the bar and the preview: what it tells first, how it is gone through, folded, opened and read."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAccessible, QDesktopServices
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gui.workspace.design_problems import DesignProblems
from kit.library.load import load_library
from kit.model.library import Library
from kit.problems import Problem, Severity


class Beside:
    """The panel over something as high as a preview."""

    def __init__(self, library: Library, qtbot: QtBot) -> None:
        self.library, self.qtbot = library, qtbot
        self.around, self.panel = QWidget(), DesignProblems()
        column = QVBoxLayout(self.around)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.panel)
        column.addWidget(QLabel("preview"), 1)
        qtbot.addWidget(self.around)
        self.around.resize(660, 560)
        self.around.show()

    def tell(self, *problems: Problem) -> None:
        self.panel.show_problems(problems, self.library)
        self.qtbot.waitUntil(lambda: not self.panel._work.busy)

    @property
    def place(self) -> str:
        return self.panel._place.accessibleName()

    def click(self, button: QWidget) -> None:
        assert button.isVisible()
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def beside(qtbot: QtBot) -> Iterator[Beside]:
    beside = Beside(load_library()[0], qtbot)
    yield beside
    beside.panel.shut()


def problem(path: Path, line: int = 1, message: str = "x", **more: object) -> Problem:
    severity = more.pop("severity", Severity.ERROR)
    values = {"why": message}
    return Problem(severity, "unforeseen.designs", values, file=str(path), line=line, column=3, **more)  # type: ignore[arg-type]


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    (tmp_path / "templates").mkdir()
    paths = [tmp_path / "templates" / f"{name}.yaml" for name in ("one", "two", "three")]
    for path in paths:
        path.write_text("  colour: corall\n" * 30)
    return paths


def test_it_is_there_only_while_something_is_wrong(beside: Beside, files: list[Path]) -> None:
    assert beside.panel.isHidden()
    beside.tell(problem(files[0]))
    assert beside.panel.isVisible() and beside.place == "one.yaml, line 1, column 3"
    assert not beside.panel._pager.isVisible()
    beside.tell()
    assert beside.panel.isHidden()


def test_several_are_gone_through_one_by_one(beside: Beside, files: list[Path]) -> None:
    beside.tell(*map(problem, files))
    assert beside.panel._count.text() == "1 of 3"
    beside.click(beside.panel.next_button)
    assert (beside.panel._count.text(), beside.place) == ("2 of 3", "two.yaml, line 1, column 3")
    beside.click(beside.panel.back_button)
    beside.click(beside.panel.back_button)
    assert beside.place == "three.yaml, line 1, column 3"


def test_the_design_in_the_preview_comes_first(beside: Beside, files: list[Path]) -> None:
    beside.tell(*map(problem, files))
    beside.panel.show_template("three")
    assert beside.place == "three.yaml, line 1, column 3"
    beside.panel.show_template("fine")
    assert beside.place == "three.yaml, line 1, column 3", "it stays where somebody may be reading"


def test_what_has_just_gone_wrong_is_told_and_what_is_read_stays(beside: Beside, files: list[Path]) -> None:
    beside.tell(problem(files[0]))
    beside.tell(problem(files[0]), problem(files[1]))
    assert beside.place == "two.yaml, line 1, column 3"
    beside.tell(problem(files[0]), problem(files[1], line=7))
    assert beside.place == "two.yaml, line 7, column 3", "it went down as lines were put in above it"
    beside.tell(problem(files[0]))
    assert beside.place == "one.yaml, line 1, column 3"


def test_folded_away_it_takes_one_line_until_another_file_goes_wrong(beside: Beside, files: list[Path]) -> None:
    beside.tell(problem(files[0]))
    high = beside.panel.height()
    beside.click(beside.panel.fold_button)
    assert beside.place == "One thing is wrong with the designs" and not beside.panel.text.isVisible()
    beside.qtbot.waitUntil(lambda: beside.panel.height() < high / 2)
    beside.tell(problem(files[0], line=9), problem(files[0], line=12))
    assert beside.panel.folded and beside.place == "2 things are wrong with the designs"
    beside.tell(problem(files[0]), problem(files[1]))
    assert not beside.panel.folded and beside.place == "two.yaml, line 1, column 3"
    beside.click(beside.panel.fold_button)
    beside.click(beside.panel.fold_button)
    assert not beside.panel.folded and beside.panel.text.isVisible()


@pytest.mark.parametrize("width", [340, 660, 1400])
def test_it_never_takes_more_than_about_a_third(beside: Beside, files: list[Path], width: int) -> None:
    beside.around.resize(width, 560)
    beside.tell(problem(files[0], message="Much is to be said of this. " * 60))
    beside.qtbot.waitUntil(lambda: beside.panel.height() <= 560 / 3 + 8)
    beside.around.resize(width, 900)
    beside.qtbot.waitUntil(lambda: 560 / 3 < beside.panel.height() <= 900 / 3 + 8)
    assert beside.panel.text.verticalScrollBar().maximum() > 0 or width == 1400


def test_it_widens_nothing(beside: Beside, files: list[Path]) -> None:
    long = files[0].with_name("a-very-long-name-" * 12 + ".yaml")
    beside.tell(problem(long, 2, "W" * 400))
    assert beside.panel.minimumSizeHint().width() <= 340
    assert beside.place.startswith("a-very-long-name-a-very") and "…" in beside.panel._place.text()


def test_the_file_is_opened_at_its_line_where_the_editor_is_known(
    beside: Beside, files: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    editor = files[0].parent / "geany"
    editor.write_text("")
    editor.chmod(0o755)
    monkeypatch.setenv("AWARENESS_KIT_EDITOR", str(editor))
    started: list[list[str]] = []
    monkeypatch.setattr("gui.problems.editors.start", lambda command: started.append(list(command)) or True)
    beside.tell(problem(files[0], line=4))
    assert beside.panel.open_button.text() == "Open the file at this line"
    beside.click(beside.panel.open_button)
    assert started == [[str(editor), "--line", "4", "--column", "3", str(files[0])]]


def test_otherwise_by_the_system_and_the_button_says_so(
    beside: Beside, files: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setenv("PATH", "")
    for variable in ("AWARENESS_KIT_EDITOR", "VISUAL", "EDITOR"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url) or True)
    beside.tell(problem(files[0]))
    assert beside.panel.open_button.text() == "Open the file"
    beside.click(beside.panel.open_button)
    beside.click(beside.panel.folder_button)
    assert [url.toLocalFile() for url in opened] == [str(files[0]), str(files[0].parent)]


def test_what_has_no_file_has_no_buttons_for_one(beside: Beside) -> None:
    beside.tell(Problem(Severity.ERROR, "code-quiet-zone"))
    assert beside.place == "The folders of designs" and beside.panel.text.isVisible()
    assert beside.panel.open_button.isHidden() and beside.panel.folder_button.isHidden()


def test_it_can_be_used_by_keyboard_and_is_read_out(
    beside: Beside, files: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: said.append(event.message()))
    beside.tell(*map(problem, files[:2]))
    assert said == ["one.yaml, line 1, column 3: The designs could not be read again: x."]
    panel = beside.panel
    buttons = (panel.fold_button, panel.open_button, panel.folder_button, panel.back_button, panel.next_button)
    assert all(button.accessibleName() and button.focusPolicy() & Qt.FocusPolicy.TabFocus for button in buttons)
    assert panel.text.accessibleName() and panel.text.focusPolicy() & Qt.FocusPolicy.TabFocus
    panel.next_button.setFocus()
    beside.qtbot.keyClick(panel.next_button, Qt.Key.Key_Space)
    assert panel._count.text() == "2 of 2" and panel.next_button.hasFocus()
    beside.tell(*map(problem, files[:2]))
    assert said == ["one.yaml, line 1, column 3: The designs could not be read again: x."], "it is said once"
