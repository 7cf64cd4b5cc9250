"""A pack is made in the window: what is wrong with the folder is shown first, then the file and whose key it has."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from gui.background.jobs import Latest
from gui.dialogs.make_pack import MakePackDialog
from gui.kits.settings import Settings
from kit.packing import make_key, open_pack
from tests.packing.conftest import message


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    home = tmp_path / "mine"
    (home / "messages").mkdir(parents=True)
    (home / "messages" / "a.yaml").write_text(message("Come and sing"))
    (home / "pack.yaml").write_text("name: Spring 2017\nversion: 2\n")
    return home


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "spring.kitpack"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *arguments: (str(path.with_suffix("")), ""))
    return path


def made(folders: list[Path], settings: Settings, qtbot: QtBot) -> MakePackDialog:
    dialog = MakePackDialog(folders, settings, Latest("make a pack"))
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_a_sound_folder_becomes_a_signed_pack(folder: Path, file: Path, settings: Settings, qtbot: QtBot) -> None:
    key = make_key("The campaign")
    dialog = made([folder], settings, qtbot)
    dialog.work_button.click()
    qtbot.waitUntil(lambda: dialog.work_button.isEnabled())
    assert "Spring 2017" in dialog.said.text()
    assert key.signer.fingerprint in dialog.more.text()
    pack = open_pack(file)
    assert (pack.manifest.version, pack.manifest.signer) == ("2", key.signer)


def test_of_a_folder_with_an_error_no_pack_is_made(folder: Path, file: Path, settings: Settings, qtbot: QtBot) -> None:
    (folder / "messages" / "b.yaml").write_text("themes: [a]\n")
    dialog = made([folder], settings, qtbot)
    dialog.work_button.click()
    qtbot.waitUntil(lambda: dialog.work_button.isEnabled())
    assert not file.exists()
    assert dialog.said.text() == "No pack was made. Fix these first:"


def test_where_there_is_no_folder_nothing_can_be_made(settings: Settings, qtbot: QtBot) -> None:
    dialog = made([], settings, qtbot)
    assert not dialog.work_button.isVisible() and dialog.close_button.isVisible()
