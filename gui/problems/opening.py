"""Files and folders opened with the programs that the system has for them, and a box where it has none."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QWidget

translate = QCoreApplication.translate


def open_or_tell(path: Path, parent: QWidget) -> None:
    """Open a file or folder with the program that the system has for it; where that cannot be, say where it is."""
    if QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
        return
    words = translate("opening", "{0} could not be opened: this computer has no program for it.")
    hint = translate("opening", "It is in the folder {0}").replace("{0}", str(path.parent))
    if not path.exists():
        words = translate("opening", "{0} is not there any more.")
        hint = translate("opening", "It was in the folder {0}").replace("{0}", str(path.parent))
    tell(parent, words.replace("{0}", path.name), hint)


def tell(parent: QWidget, words: str, hint: str) -> QMessageBox:
    """Show a box with what a person should know and what to do; return it, open."""
    box = QMessageBox(QMessageBox.Icon.Warning, "", words, QMessageBox.StandardButton.Ok, parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(hint)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
    return box
