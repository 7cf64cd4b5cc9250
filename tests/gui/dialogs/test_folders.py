"""The folders that count, and the packs: told in words, added, moved, taken out, removed and gone back from."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QPushButton

from gui.dialogs.folders import FoldersDialog
from kit.library.folders import shipped_assets
from kit.library.layers import ENVIRONMENT, own_folder, read_chosen_folders, write_chosen_folders
from kit.model.layer import Origin
from kit.packing import install, open_pack
from kit.packs.installed import installed_packs
from tests.gui.dialogs.designs import make_folder, make_pack_file, open_dialog, read_again
from tests.gui.driving import Hand


def folders(hand: Hand) -> FoldersDialog:
    dialog = open_dialog(hand, "folders")
    assert isinstance(dialog, FoldersDialog)
    return dialog


def titles(dialog: FoldersDialog) -> list[str]:
    return [row.accessibleName() for row in dialog.rows]


def said(dialog: FoldersDialog, number: int) -> str:
    return " ".join(label.text() for label in dialog.rows[number].findChildren(type(dialog.heading)))


def press(hand: Hand, dialog: FoldersDialog, number: int, word: str) -> None:
    """Press a button of a row, and wait until the dialog and the library have followed."""
    dialog.area.ensureWidgetVisible(dialog.rows[number])
    before = dialog.rows
    hand.click(dialog.rows[number].buttons[word])
    hand.until(lambda: dialog.rows is not before)
    read_again(hand)


def test_every_folder_is_told_from_the_topmost_down(
    hand: Hand, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own_folder().mkdir(parents=True)
    write_chosen_folders([make_folder(tmp_path / "ours", ducks="mint", hens="sun"), tmp_path / "gone"])
    monkeypatch.setenv(ENVIRONMENT, str(make_folder(tmp_path / "office", hens="coral")))
    install(open_pack(make_pack_file(tmp_path)))
    dialog = folders(hand)
    assert titles(dialog) == [
        "office, set on this computer",
        "gone",
        "ours",
        "Your own folder",
        "Spring 2017, version 1",
        "Comes with the program",
    ]
    assert "Replaces one design: Hens." in said(dialog, 0)
    assert "This folder is gone." in said(dialog, 1)
    assert "Brings one design: Ducks. Hidden, because a folder further up has its own: one design: Hens." in said(
        dialog, 2
    )
    assert "Nothing in it is used yet" in said(dialog, 3)
    assert "For Infant Mental Health" in said(dialog, 4) and "Brings one design: Lambs." in said(dialog, 4)
    assert [list(row.buttons) for row in dialog.rows] == [
        ["open"],
        ["up", "down", "take_out"],
        ["open", "up", "down", "take_out"],
        ["open"],
        ["open", "remove"],
        ["open"],
    ]


def test_a_folder_is_added_and_its_designs_are_there_at_once(
    hand: Hand, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = make_folder(tmp_path / "ours", ducks="mint")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *given: str(folder))
    dialog = folders(hand)
    hand.click(dialog.add_folder_button)
    hand.until(lambda: "ours" in titles(dialog))
    read_again(hand)
    assert read_chosen_folders() == (folder,)
    assert "ducks" in hand.session.library.templates
    assert QApplication.focusWidget() is dialog.rows[0].buttons["open"]


def test_folders_move_up_and_down_and_the_upper_one_counts(hand: Hand, tmp_path: Path) -> None:
    one, other = make_folder(tmp_path / "one", ducks="mint"), make_folder(tmp_path / "other", ducks="coral")
    write_chosen_folders([one, other])
    dialog = folders(hand)
    assert titles(dialog)[:2] == ["other", "one"]
    press(hand, dialog, 1, "up")
    assert titles(dialog)[:2] == ["one", "other"]
    assert hand.session.library.templates["ducks"].file.startswith(str(one))
    focused = QApplication.focusWidget()
    assert isinstance(focused, QPushButton) and focused.accessibleName() == "Move down: one"
    press(hand, dialog, 0, "down")
    assert hand.session.library.templates["ducks"].file.startswith(str(other))


def test_a_folder_that_is_taken_out_keeps_its_files(hand: Hand, tmp_path: Path) -> None:
    folder = make_folder(tmp_path / "ours", ducks="mint")
    write_chosen_folders([folder])
    dialog = folders(hand)
    press(hand, dialog, 0, "take_out")
    assert read_chosen_folders() == () and (folder / "templates" / "ducks.yaml").is_file()
    assert "ducks" not in hand.session.library.templates
    assert titles(dialog) == ["Your own folder", "Comes with the program"]


def test_a_pack_goes_back_to_the_version_before_and_is_removed_only_when_asked_twice(
    hand: Hand, tmp_path: Path
) -> None:
    install(open_pack(make_pack_file(tmp_path, "1", lambs="sun")))
    install(open_pack(make_pack_file(tmp_path, "2", lambs="coral", calves="mint")))
    dialog = folders(hand)
    assert titles(dialog)[1] == "Spring 2017, version 2"
    assert dialog.rows[1].buttons["go_back"].text() == "Go back to version 1"
    press(hand, dialog, 1, "go_back")
    assert titles(dialog)[1] == "Spring 2017, version 1"
    assert "lambs" in hand.session.library.templates and "calves" not in hand.session.library.templates
    for answer, there in (("Keep it", True), ("Remove it", False)):
        hand.click(dialog.rows[1].buttons["remove"])
        box = dialog.findChildren(QMessageBox)[-1]
        assert "Spring 2017" in box.text()
        hand.click(next(button for button in box.buttons() if button.text() == answer))
        hand.until(lambda there=there: bool(installed_packs()) is there)  # type: ignore[misc]
    hand.until(lambda: len(dialog.rows) == 2)
    read_again(hand)
    assert "lambs" not in hand.session.library.templates


def test_a_folder_dropped_on_the_dialog_is_added(hand: Hand, tmp_path: Path) -> None:
    folder = make_folder(tmp_path / "ours", ducks="mint")
    dialog = folders(hand)
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(folder))])
    at, copy = QPointF(50, 50), Qt.DropAction.CopyAction
    rest = (copy, carried, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    handle = dialog.windowHandle()
    QApplication.sendEvent(handle, QDragEnterEvent(at.toPoint(), *rest))
    QApplication.sendEvent(handle, QDropEvent(at, *rest))
    hand.until(lambda: "ours" in titles(dialog))
    assert read_chosen_folders() == (folder,)


def test_a_folder_that_counts_already_is_not_added_again(hand: Hand, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *given: str(shipped_assets()))
    dialog = folders(hand)
    hand.click(dialog.add_folder_button)
    hand.until(lambda: "already in use" in dialog.told.text())
    assert read_chosen_folders() == ()


def test_the_own_folder_is_made_and_opened(hand: Hand, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(
        "gui.problems.opening.QDesktopServices.openUrl", lambda url: opened.append(url.toLocalFile()) or True
    )
    dialog = folders(hand)
    assert dialog.rows[0].buttons["open"].text() == "Make it and open it"
    hand.click(dialog.rows[0].buttons["open"])
    hand.until(lambda: opened == [str(own_folder())])
    assert (own_folder() / "README.md").is_file() and (own_folder() / "messages").is_dir()
    hand.until(lambda: dialog.rows[0].buttons["open"].text() == "Open")
    hand.until(lambda: any(layer.origin is Origin.OWN for layer in hand.session.library.layers))


def test_what_cannot_be_remembered_is_told_and_all_stays(
    hand: Hand, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    blocked = Path(os.environ["XDG_CONFIG_HOME"]) / "awareness-kit"
    shutil.rmtree(blocked, ignore_errors=True)
    blocked.parent.mkdir(parents=True, exist_ok=True)
    blocked.write_text("in the way")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *given: str(make_folder(tmp_path / "ours")))
    dialog = folders(hand)
    hand.click(dialog.add_folder_button)
    hand.until(lambda: "is a file, not a folder" in dialog.told.text())
    assert dialog.told.isVisible() and all(row.isEnabled() for row in dialog.rows)
