"""Is there a newer version? The person's own browser shows it; the program asks nobody."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from gui.dialogs.newer import PAGE, NewerDialog
from kit import __version__
from tests.gui.driving import Hand


def told(dialog: NewerDialog) -> str:
    return " ".join(label.text().replace("\u200b", "") for label in dialog.findChildren(QLabel))


@pytest.mark.parametrize("browser", [True, False])
def test_the_page_is_opened_by_the_button_and_by_nothing_else(
    browser: bool, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()) or browser)
    dialog = NewerDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    assert f"This is version {__version__}." in told(dialog) and "sends nothing" in told(dialog)
    assert opened == []
    qtbot.mouseClick(dialog.open_button, Qt.MouseButton.LeftButton)
    assert opened == [PAGE] and PAGE.startswith("https://") and __version__ not in PAGE
    assert ("No web browser was found" in told(dialog)) is not browser
    assert PAGE in told(dialog)


def test_the_menu_help_asks_it(hand: Hand, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: pytest.fail("nobody asked for it"))
    action = hand.window.actions_["newer"]

    action.trigger()
    dialog = next(each for each in hand.window.findChildren(NewerDialog))
    assert dialog.isVisible()
    dialog.reject()
