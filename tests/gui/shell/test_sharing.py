"""The kit sent as one file, and pages copied and saved as pictures, in the real window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLabel, QMessageBox

from gui.dialogs import send
from gui.dialogs.send import SendDialog
from gui.kits import file_places
from gui.kits.documents import read_kit
from gui.kits.session import Session
from gui.look.breaking import BREAK
from kit.library.folders import shipped_assets
from kit.model.kit import GroupDetails, Kit, OwnMessage, PieceChoice, ThankYouChoice
from tests.gui.driving import Hand, Keys
from tests.gui.test_access import nameless, tab_stops, tabbed

Choose = Callable[[Path], list[str]]


@pytest.fixture
def choose(monkeypatch: pytest.MonkeyPatch) -> Choose:
    """Give a function that says which file a person chooses; what was suggested is put into a list."""

    def answer(path: Path) -> list[str]:
        suggested: list[str] = []

        def dialog(*arguments: object) -> tuple[str, str]:
            suggested.append(Path(str(arguments[2])).name)
            return str(path), ""

        monkeypatch.setattr(QFileDialog, "getSaveFileName", dialog)
        return suggested

    return answer


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The files that were shown in their folders."""
    files: list[Path] = []
    monkeypatch.setattr(send, "show_in_folder", lambda file, owner: files.append(file))
    return files


@pytest.fixture
def at_work(hand: Hand) -> Hand:
    """The example with a leaflet of two pages and a poster."""
    state = read_kit(shipped_assets() / "example" / "kit.yaml").state
    pieces = (PieceChoice("leaflet-two-sides"), PieceChoice("poster-event", "A4"))
    hand.session.start(replace(state, kit=replace(state.kit, pieces=pieces)), None)
    hand.window._show_page(hand.window.workspace)
    hand.settle()
    return hand


def dialog_of(hand: Hand) -> SendDialog:
    hand.window.actions_["send"].trigger()
    hand.until(lambda: hand.window.sharing.dialog is not None and hand.window.sharing.dialog.isActiveWindow())
    dialog = hand.window.sharing.dialog
    assert dialog is not None
    return dialog


def words_of(dialog: SendDialog) -> str:
    shown = (label.text() for label in dialog.findChildren(QLabel) if label.isVisibleTo(dialog))
    return "\n".join(shown).replace(BREAK, "")


def test_what_is_in_the_kit_is_said_before_its_file_is_made_and_shown(
    at_work: Hand, choose: Choose, shown: list[Path], tmp_path: Path
) -> None:
    session, kit = at_work.session, at_work.session.kit
    session.edit("write", replace(kit, messages=(*kit.messages, OwnMessage("Come and play"))))
    dialog = dialog_of(at_work)
    said = words_of(dialog)
    group = session.kit.group
    for text in (group.name, group.phone, group.email, group.address, session.kit.events[0].title, "Come and play"):
        assert text in said, text
    assert Path(session.kit.logos[0].file).name in said and "Anytown Town Council" in said
    assert nameless(dialog) == [] and set(tab_stops(dialog)) == set(tabbed(at_work))
    assert list(tmp_path.glob("*.kit")) == []
    suggested = choose(tmp_path / "for-you")
    at_work.click(dialog.save_button)
    at_work.until(lambda: bool(shown))
    assert suggested == ["Little-Acorns-Nursery.kit"] and shown == [tmp_path / "for-you.kit"]
    assert read_kit(shown[0]).state == session.state
    assert session.path is None and session.unsaved
    at_work.click(dialog.copy_button)
    assert QGuiApplication.clipboard().text() == str(shown[0])


def test_the_file_to_send_is_a_recent_kit_after_the_one_that_is_open(
    at_work: Hand, choose: Choose, shown: list[Path], tmp_path: Path
) -> None:
    mine, settings = tmp_path / "mine.kit", at_work.window.settings
    mine.write_bytes(b"as it was saved")
    at_work.session.saved_as(mine, at_work.session.state)
    dialog = dialog_of(at_work)
    choose(tmp_path / "sent.kit")
    at_work.click(dialog.save_button)
    at_work.until(lambda: bool(shown))
    assert settings.recent() == [mine, tmp_path / "sent.kit"]


def test_the_open_kit_is_not_written_over_by_what_is_sent(
    at_work: Hand, choose: Choose, shown: list[Path], tmp_path: Path
) -> None:
    mine = tmp_path / "mine.kit"
    mine.write_bytes(b"as it was saved")
    at_work.session.saved_as(mine, at_work.session.state)
    dialog = dialog_of(at_work)
    choose(mine)
    at_work.click(dialog.save_button)
    assert mine.read_bytes() == b"as it was saved" and not shown
    assert "another name" in dialog.outcome.text()


def test_a_kit_with_nothing_in_it_is_sent_too(hand: Hand, session: Session) -> None:
    hand.window.new()
    thanks = ThankYouChoice(text="Thank you\nall")
    session.edit("x", Kit(GroupDetails(), (PieceChoice("nowhere"),), thank_you=thanks))
    said = words_of(dialog_of(hand))
    assert "Thank you all" in said and "How to reach you" not in said


def test_a_file_that_cannot_be_written_is_told_of(at_work: Hand, choose: Choose, shown: list[Path]) -> None:
    dialog = dialog_of(at_work)
    dialog.resize(500, 220)
    choose(Path("/nowhere/at/all.kit"))
    at_work.click(dialog.save_button)
    at_work.until(lambda: bool(dialog.outcome.text()))
    assert not shown and dialog.save_button.isEnabled() and dialog.ways.isHidden()
    at_work.until(lambda: not dialog.outcome.visibleRegion().isEmpty())


def test_the_page_in_the_preview_is_copied_as_a_picture(at_work: Hand) -> None:
    window = at_work.window
    QGuiApplication.clipboard().clear()
    at_work.press(Qt.Key.Key_C, Keys.ControlModifier | Keys.ShiftModifier)
    at_work.until(lambda: not QGuiApplication.clipboard().image().isNull())
    front = QGuiApplication.clipboard().image()
    assert (front.width(), front.height()) == (1128, 1600), "A5, and nothing beside it"
    assert "Page 1" in window.statusBar().currentMessage()
    preview = window.workspace.preview
    box = preview._pages[-1].sceneBoundingRect()
    place = preview.mapFromScene(box.center())
    window.sharing._open_menu(place)
    assert window.sharing.menu is not None
    window.sharing.menu.actions()[0].trigger()
    at_work.until(lambda: "Page 2" in window.statusBar().currentMessage())
    assert QGuiApplication.clipboard().image() != front


def test_every_page_is_saved_as_a_picture_and_no_file_lost(
    at_work: Hand, choose: Choose, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def question(*arguments: object) -> QMessageBox.StandardButton:
        asked.append(str(arguments[2]))
        return QMessageBox.StandardButton.No if len(asked) == 1 else QMessageBox.StandardButton.Yes

    monkeypatch.setattr(QMessageBox, "question", question)
    (tmp_path / "page - picture 2.png").write_bytes(b"mine")
    suggested = choose(tmp_path / "page.png")
    save = at_work.window.actions_["save_picture"]
    save.trigger()
    assert "page - picture 2.png" in asked[0] and (tmp_path / "page - picture 2.png").read_bytes() == b"mine"
    save.trigger()
    at_work.until(lambda: "page - picture 1.png" in at_work.window.statusBar().currentMessage())
    assert suggested[0] == "Little Acorns Nursery - Two-sided leaflet.png"
    for name in ("page - picture 1.png", "page - picture 2.png"):
        with Image.open(tmp_path / name) as picture:
            assert picture.size == (1128, 1600)
    assert not (tmp_path / "page.png").exists()


def test_one_page_is_saved_under_the_name_that_was_chosen(at_work: Hand, choose: Choose, tmp_path: Path) -> None:
    suggested = choose(tmp_path / "one")
    at_work.window.sharing.save_picture(1)
    at_work.until((tmp_path / "one.png").exists)
    assert suggested[0].endswith("Two-sided leaflet - picture 2.png")


def test_a_piece_with_an_error_is_not_copied_and_why_is_told(at_work: Hand, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[Exception] = []
    monkeypatch.setattr("gui.shell.sharing.tell_failure", lambda window, error: told.append(error))
    kit = at_work.session.kit
    at_work.session.edit("x", replace(kit, messages=(OwnMessage(""),)))
    at_work.settle()
    at_work.window.actions_["copy_picture"].trigger()
    at_work.until(lambda: bool(told))


def test_where_there_is_no_piece_that_is_said(hand: Hand, session: Session) -> None:
    hand.window.new()
    hand.step(hand.panels.messages)
    session.edit("x", replace(session.kit, pieces=()))
    hand.settle()
    hand.window.actions_["copy_picture"].trigger()
    assert "no piece" in hand.window.statusBar().currentMessage()
    hand.window.sharing._open_menu(QPointF(5, 5).toPoint())
    assert hand.window.sharing.menu is None


@pytest.mark.parametrize("system", ["linux", "darwin", "win32"])
def test_each_system_is_asked_for_the_file_in_its_folder(system: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(file_places.sys, "platform", system)
    program, arguments = file_places._command(Path("/home/mo/a, b #1.kit"))
    assert program == {"linux": "dbus-send", "darwin": "open", "win32": "explorer"}[system]
    last = {"linux": "array:string:file:///home/mo/a%2C%20b%20%231.kit"}.get(system, "/home/mo/a, b #1.kit")
    assert last in arguments


def test_where_no_file_manager_answers_the_folder_is_opened(
    hand: Hand, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(file_places.QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    monkeypatch.setattr(file_places, "_command", lambda file: ("no-such-program", []))
    file_places.show_in_folder(tmp_path / "a.kit", hand.window)
    hand.until(lambda: opened == [str(tmp_path)])
