from __future__ import annotations

from importlib import metadata

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from gui.shell import about
from gui.shell.about import AboutDialog, parts, program_version

DIRECT = ["PySide6-Essentials>=6.8", "reportlab>=5.1", "Pillow>=12", "resvg_py>=0.3", "PyYAML; extra == 'never'"]


@pytest.fixture
def dialog(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> AboutDialog:
    """The dialog of an installed copy with these dependencies, whatever is installed here."""
    requires, version = metadata.requires, metadata.version
    monkeypatch.setattr(metadata, "requires", lambda name: DIRECT if name == about.PROGRAM else requires(name))
    monkeypatch.setattr(metadata, "version", lambda name: "3.2.1" if name == about.PROGRAM else version(name))
    dialog = AboutDialog()
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_it_tells_the_version_and_that_nothing_leaves_the_computer(dialog: AboutDialog) -> None:
    told = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "Version 3.2.1" in told
    assert "Nothing leaves this computer." in told


def test_the_programs_own_licence_stands_there_whole(dialog: AboutDialog) -> None:
    text = dialog.licences.toPlainText()
    assert "Permission is hereby granted, free of charge" in text
    assert "OR OTHER DEALINGS IN THE SOFTWARE." in text


def test_the_typefaces_are_named_with_the_words_of_their_licence(dialog: AboutDialog) -> None:
    text = dialog.licences.toPlainText()
    for words in ("Lexend", "Atkinson Hyperlegible Next", "Noto Nastaliq Urdu", "SIL OPEN FONT LICENSE Version 1.1"):
        assert words in text


def test_every_library_is_named_with_its_own_licence_and_those_it_needs_too(dialog: AboutDialog) -> None:
    found = {part.name: part for part in parts()}
    assert "LGPL-3.0-only" in found["PySide6_Essentials"].licence
    assert found["pillow"].licence == "MIT-CMU"
    assert found["reportlab"].licence == "BSD License"
    assert {"shiboken6", "charset-normalizer"} <= set(found)
    assert "PyYAML" not in found
    text = dialog.licences.toPlainText()
    assert all(f"{part.name} {part.version}" in text.replace("\xa0", " ") and part.licence for part in found.values())


def test_a_licence_without_a_name_is_given_in_its_own_words(dialog: AboutDialog) -> None:
    licence = next(part.licence for part in parts() if part.name == "resvg_py")
    assert "Permission is hereby granted" in licence or len(licence) < 60


def test_its_words_can_be_selected_and_copied_by_keyboard(dialog: AboutDialog, qtbot: QtBot) -> None:
    dialog.licences.setFocus()
    dialog.licences.moveCursor(QTextCursor.MoveOperation.Start)
    qtbot.keyClick(dialog.licences, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    dialog.licences.copy()
    assert "Permission is hereby granted" in QApplication.clipboard().text()


def test_escape_closes_it(dialog: AboutDialog, qtbot: QtBot) -> None:
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_copy_that_was_never_installed_has_its_licences_too(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(about, "PROGRAM", "awareness-kit-that-nobody-installed")
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    assert program_version() == ""
    assert parts() == []
    assert "Permission is hereby granted" in dialog.licences.toPlainText()
