from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from gui.shell import parts
from gui.shell.about import AboutDialog
from gui.shell.parts import Part
from kit import __version__


@pytest.fixture
def dialog(qtbot: QtBot) -> AboutDialog:
    dialog = AboutDialog()
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def read(dialog: AboutDialog, name: str) -> str:
    """Return the licence that a click on a name shows."""
    link = next(link for link, part in dialog.parts.items() if part.name == name)
    assert f"#{link}" in dialog.licences.toHtml()
    dialog.licences.anchorClicked.emit(QUrl(f"#{link}"))
    return dialog.licences.toPlainText()


def test_it_tells_the_version_and_that_nothing_leaves_the_computer(dialog: AboutDialog) -> None:
    told = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert f"Version {__version__}" in told
    assert "Nothing leaves this computer." in told


def test_the_programs_own_licence_can_be_read_whole(dialog: AboutDialog) -> None:
    text = read(dialog, "awareness-kit")
    assert "Permission is hereby granted, free of charge" in text
    assert "OR OTHER DEALINGS IN THE SOFTWARE." in text


def test_the_typefaces_are_named_and_their_licence_can_be_read(dialog: AboutDialog) -> None:
    text = dialog.licences.toPlainText()
    for words in ("Lexend", "Atkinson Hyperlegible Next", "Noto Nastaliq Urdu"):
        assert words in text
    assert "SIL OPEN FONT LICENSE Version 1.1" in read(dialog, "Lexend")


def test_every_library_is_named_with_its_licence_which_can_be_read(dialog: AboutDialog) -> None:
    shown = dialog.licences.toPlainText().replace("\xa0", " ")
    found = {part.name: part for part in dialog.parts.values()}
    assert "LGPL-3.0-only" in found["PySide6_Essentials"].licence
    assert {"pillow", "reportlab", "shiboken6", "python-bidi", "Unicode line breaking classes"} <= set(found)
    assert all(f"{part.name} {part.version}".strip() in shown for part in found.values())
    assert all(len(part.text) > 500 for part in found.values())
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in read(dialog, "PySide6_Essentials")


def test_what_a_package_brings_is_named_too(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path) -> None:  # type: ignore[no-untyped-def]
    python = Part("Python", "3.13.2", "PSF-2.0", "https://www.python.org", "PSF LICENSE AGREEMENT & more")
    file = tmp_path / "bundled.json"
    file.write_text(parts.as_json([python]), encoding="utf-8")
    monkeypatch.setattr(parts, "BUNDLED", file)
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    assert "Python 3.13.2" in dialog.licences.toPlainText()
    assert "PSF LICENSE AGREEMENT & more" in read(dialog, "Python")


def test_a_button_leads_back_to_the_list(dialog: AboutDialog, qtbot: QtBot) -> None:
    assert not dialog.back_button.isVisible()
    whole = dialog.licences.toPlainText()
    assert read(dialog, "pillow") != whole
    assert dialog.back_button.isVisible() and dialog.back_button.hasFocus()
    qtbot.keyClick(dialog.back_button, Qt.Key.Key_Space)
    assert dialog.licences.toPlainText() == whole and not dialog.back_button.isVisible()


def test_its_words_can_be_selected_and_copied_by_keyboard(dialog: AboutDialog, qtbot: QtBot) -> None:
    read(dialog, "awareness-kit")
    dialog.licences.setFocus()
    dialog.licences.moveCursor(QTextCursor.MoveOperation.Start)
    qtbot.keyClick(dialog.licences, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    dialog.licences.copy()
    assert "Permission is hereby granted" in QApplication.clipboard().text()


def test_escape_closes_it(dialog: AboutDialog, qtbot: QtBot) -> None:
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_copy_that_was_never_installed_has_its_licences_too(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "PROGRAM", "awareness-kit-that-nobody-installed")
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    assert parts.libraries() == []
    assert "Permission is hereby granted" in read(dialog, "awareness-kit")
