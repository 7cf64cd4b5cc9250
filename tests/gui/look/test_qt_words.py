"""What Qt's own dialogs say where a system has none of its own, in a language that Qt does not have."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QGroupBox,
    QLabel,
    QTabWidget,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gui import i18n

SAME = {"...", "/tmp", "Name:"}
"""What is no word, or is said so in Welsh, too."""


def files() -> QDialog:
    dialog = QFileDialog(None, "", "/tmp")
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    return dialog


def printing() -> QDialog:
    return QPrintDialog()  # with a printer of its own


def said_in(dialog: QDialog) -> Iterator[str]:
    """Yield what a dialog says, without the ampersands of its keys."""
    yield dialog.windowTitle()
    for widget in dialog.findChildren(QWidget):
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        elif isinstance(widget, QGroupBox):
            yield widget.title()
        elif isinstance(widget, QTabWidget):
            yield from map(widget.tabText, range(widget.count()))
        elif isinstance(widget, QComboBox):
            yield from map(widget.itemText, range(widget.count()))
        elif isinstance(widget, QTreeView) and widget.model():
            columns = range(widget.model().columnCount())
            yield from (str(widget.model().headerData(each, Qt.Orientation.Horizontal)) for each in columns)
        yield widget.toolTip()
    yield from (action.text() for action in dialog.findChildren(QAction))


@pytest.mark.parametrize("make", [files, printing])
def test_qts_own_dialogs_say_no_word_in_english_in_a_welsh_window(
    make: Callable[[], QDialog], qapp: QApplication, qtbot: QtBot
) -> None:
    said: list[set[str]] = []
    for language in ("en-GB", "cy"):
        i18n.install(qapp, [language])
        dialog = make()
        qtbot.addWidget(dialog)
        dialog.show()
        said.append({text.replace("&", "").strip() for text in said_in(dialog)} - SAME - {""})
    i18n.install(qapp, ["en-GB"])
    english, welsh = said
    assert len(english) > 10
    assert {text for text in english & welsh if not text.startswith("/")} == set()
