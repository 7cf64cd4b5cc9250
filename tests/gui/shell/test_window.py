"""The window's own doings: what it asks before work is put away, how it closes, and what it remembers."""

from __future__ import annotations

import subprocess
import sys
import threading
from dataclasses import replace
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from gui.kits.journal import leftovers
from gui.kits.session import Session, State
from gui.kits.settings import Settings
from gui.shell.leftovers import LeftoverRow
from kit.kit_file import open_kit, save_kit
from kit.model.kit import GroupDetails
from kit.starter import write_new_kit
from tests.gui.driving import Hand, Keys, make_hand, put_away

THREADS = {"open", "save", "journal", "proofs", "fillings", "covers", "export"}
"""Work in the background that the window has."""

Answers = QMessageBox.StandardButton


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> dict[str, Answers]:
    """What will be answered when asked about unsaved changes; 'times' tells how often that was."""
    answers = {"answer": Answers.Cancel, "times": 0}

    def question(*arguments: object) -> Answers:
        answers["times"] += 1
        return answers["answer"]

    monkeypatch.setattr(QMessageBox, "question", question)
    return answers  # type: ignore[return-value]


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "acorns.kit"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *arguments: (str(path), ""))
    return path


def edited(hand: Hand, name: str = "Acorns") -> State:
    """Begin a kit and type a name; return the state."""
    hand.window.new()
    hand.type(hand.step(hand.panels.group).widgets()["group.name"], name)
    assert hand.session.kit.group.name == name
    return hand.session.state


def background() -> set[str]:
    return {thread.name for thread in threading.enumerate()} & THREADS


def test_one_click_closes_the_window_and_ends_everything_in_the_background(
    session: Session, settings: Settings, tmp_path: Path, qtbot: QtBot
) -> None:
    before = background()
    hand = make_hand(session, settings, tmp_path / "journal", qtbot)
    hand.window.open_example()
    qtbot.waitUntil(hand.window.workspace.isVisible)
    assert background() > before
    assert hand.window.close()
    assert not hand.window.isVisible()
    assert background() == before
    assert not list((tmp_path / "journal").glob("*.kit"))
    hand.window.deleteLater()


def test_closing_asks_when_there_are_changes_and_staying_keeps_all(hand: Hand, asked: dict[str, Answers]) -> None:
    state = edited(hand)
    assert not hand.window.close()
    assert hand.window.isVisible() and hand.session.state == state and asked["times"] == 1
    asked["answer"] = Answers.Discard
    assert hand.window.close() and asked["times"] == 2


def test_saving_on_the_way_out_closes_once_the_file_is_whole(hand: Hand, asked: dict[str, Answers], file: Path) -> None:
    state = edited(hand)
    asked["answer"] = Answers.Save
    hand.window.close()
    hand.until(lambda: not hand.window.isVisible())
    assert open_kit(file).kit == state.kit


def test_a_save_that_fails_on_the_way_out_keeps_the_window_open(
    hand: Hand, asked: dict[str, Answers], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *arguments: ("/proc/none/acorns.kit", ""))
    state = edited(hand)
    asked["answer"] = Answers.Save
    hand.window.close()
    hand.until(lambda: bool(hand.window.findChildren(QMessageBox)))
    assert hand.window.isVisible() and hand.session.state == state and hand.session.unsaved


def test_no_file_chosen_on_the_way_out_means_staying_now_and_at_the_next_save(
    hand: Hand, asked: dict[str, Answers], file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    edited(hand)
    asked["answer"] = Answers.Save
    with monkeypatch.context() as patch:
        patch.setattr(QFileDialog, "getSaveFileName", lambda *arguments: ("", ""))
        hand.window.close()
    assert hand.window.isVisible()
    hand.press(Qt.Key.Key_S, Keys.ControlModifier)
    hand.until(lambda: not hand.session.unsaved)
    hand.qtbot.wait(50)
    assert hand.window.isVisible()


def test_what_was_typed_while_the_file_was_written_is_still_unsaved(hand: Hand, file: Path) -> None:
    state = edited(hand)
    hand.window.saving.save()
    kit = replace(hand.session.kit, group=replace(hand.session.kit.group, phone="01632 960111"))
    hand.session.edit("typing in phone", kit)
    hand.until(file.is_file)
    hand.until(lambda: hand.session.path == file)
    assert hand.session.unsaved and open_kit(file).kit == state.kit


def test_the_title_names_the_file_and_undo_names_the_step(hand: Hand, file: Path) -> None:
    edited(hand)
    assert hand.window.windowTitle().startswith("Untitled kit")
    assert hand.window.actions_["undo"].text().endswith("typing in name")
    hand.press(Qt.Key.Key_S, Keys.ControlModifier)
    hand.until(lambda: hand.window.windowTitle().startswith("acorns.kit"))
    hand.press(Qt.Key.Key_Z, Keys.ControlModifier)
    assert hand.session.kit.group.name == "" and hand.window.isWindowModified()
    assert hand.window.actions_["redo"].text().endswith("typing in name")
    hand.press(Qt.Key.Key_Y, Keys.ControlModifier)
    assert hand.session.kit.group.name and not hand.window.isWindowModified()
    hand.press(Qt.Key.Key_Z, Keys.ControlModifier)
    hand.press(Qt.Key.Key_Z, Keys.ControlModifier | Keys.ShiftModifier)
    assert hand.session.kit.group.name


def test_work_left_behind_is_offered_and_taken_back(
    session: Session, settings: Settings, tmp_path: Path, qtbot: QtBot
) -> None:
    kit = replace(session.kit, group=replace(session.kit.group, name="Left Behind"))
    (tmp_path / "journal").mkdir()
    save_kit(kit, tmp_path / "journal" / "0123.kit", {})
    (tmp_path / "journal" / "0123.json").write_text('{"path": ""}')
    hand = make_hand(session, settings, tmp_path / "journal", qtbot)
    (row,) = hand.window.start.findChildren(LeftoverRow)
    hand.click(row.get_button)
    assert hand.session.kit == kit and hand.session.unsaved and hand.window.workspace.isVisible()
    hand.until(lambda: [path.stem != "0123" for path in (tmp_path / "journal").glob("*.kit")] == [True])
    assert not list(leftovers(tmp_path / "journal")), "while this window lives, its journal belongs to it"
    assert [open_kit(path).kit for path in (tmp_path / "journal").glob("*.kit")] == [kit], "written down again"
    put_away(hand)


def test_the_arrangement_is_remembered(session: Session, settings: Settings, tmp_path: Path, qtbot: QtBot) -> None:
    first = make_hand(session, settings, tmp_path / "journal", qtbot)
    first.window.resize(780, 640)
    put_away(first)
    second = make_hand(session, settings, tmp_path / "journal", qtbot)
    assert (second.window.width(), second.window.height()) == (780, 640)
    put_away(second)


def test_the_program_starts_opens_a_file_and_ends_with_no_word_of_complaint(tmp_path: Path) -> None:
    code = (
        "import sys\n"
        "from PySide6.QtCore import QTimer\n"
        "from PySide6.QtWidgets import QApplication\n"
        "import gui.shell.opening\n"
        "made = gui.shell.opening.make_application()\n"
        "def end():\n"
        "    window = next((w for w in QApplication.topLevelWidgets() if hasattr(w, 'session')), None)\n"
        "    work = getattr(window, 'workspace', None)\n"
        "    if work and work.isVisible() and work.proofs: window.close()\n"
        "timer = QTimer(interval=50); timer.timeout.connect(end); timer.start()\n"
        "sys.exit(gui.shell.opening.run(['acorns.kit']))\n"
    )
    write_new_kit(tmp_path / "acorns.kit", example=True)
    environment = {"QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path), "LANG": "C.UTF-8"}
    environment["PYTHONPATH"] = str(Path(__file__).parents[3])
    environment |= {"XDG_STATE_HOME": str(tmp_path / "s"), "XDG_CONFIG_HOME": str(tmp_path / "c")}
    environment["QT_LOGGING_RULES"] = "qt.text.font.db=false;qt.qpa.*=false"
    run = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-c", code],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
    )
    complaints = [line for line in run.stderr.splitlines() if "propagateSizeHints" not in line]
    assert (run.returncode, complaints) == (0, [])


def test_a_kit_that_somebody_else_changed_is_not_overwritten_unasked(
    hand: Hand, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "ours.yaml"
    path.write_text("kit: 1\ngroup: {name: Ours}\npieces: [{template: poster-holding}]\n")
    hand.window.open_path(path)
    hand.until(lambda: hand.session.kit.group.name == "Ours")
    theirs = "kit: 1\ngroup: {name: Theirs, phone: 01632 960001}\npieces: [{template: poster-holding}]\n"
    path.write_text(theirs)
    hand.session.edit("typing in name", replace(hand.session.kit, group=GroupDetails("Ours and more")))
    asked: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: asked.append(box.text()))
    hand.window.saving.save()
    assert "ours.yaml" in asked[0]
    assert path.read_text() == theirs
    assert hand.session.unsaved


def test_saving_twice_in_a_row_asks_nothing(hand: Hand, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QMessageBox, "exec", lambda box: pytest.fail("asked"))
    path = tmp_path / "ours.yaml"
    path.write_text("kit: 1\ngroup: {name: Ours}\npieces: [{template: poster-holding}]\n")
    hand.window.open_path(path)
    hand.until(lambda: hand.session.kit.group.name == "Ours")
    for name in ("One", "Two"):
        hand.session.edit("typing in name", replace(hand.session.kit, group=GroupDetails(name)))
        hand.window.saving.save()
        hand.until(lambda: not hand.session.unsaved)
        assert f"name: {name}" in path.read_text()


def test_problems_that_come_and_go_break_no_other_step(hand: Hand, tmp_path: Path) -> None:
    path = tmp_path / "odd.yaml"
    path.write_text("kit: 1\ngroup: {name: Ours}\nmessages: [nope, never]\npieces: [{template: poster-holding}]\n")
    hand.window.open_path(path)
    hand.until(lambda: bool(hand.window.workspace.problems))
    steps = hand.window.workspace.panels
    for _ in range(3):
        for panel in (*steps, steps.export):
            hand.window.workspace.open_step(panel)
            hand.settle()
        hand.session.edit("choose message", replace(hand.session.kit, messages=("relationships",)))
        hand.settle()
        for panel in steps:
            assert panel.widget().minimumSizeHint().isValid()
            assert all(shiboken6.isValid(child) for child in panel.findChildren(QWidget))
        hand.session.undo()
        hand.settle()


def test_the_window_says_that_recovery_is_off(hand: Hand) -> None:
    def said() -> list[str]:
        labels = hand.window.statusBar().findChildren(QLabel)
        return [label.text() for label in labels if label.isVisible() and "Recovery is off" in label.text()]

    assert said() == []
    hand.window.journal.off.emit(True)
    assert len(said()) == 1
    hand.window.journal.off.emit(False)
    assert said() == []
