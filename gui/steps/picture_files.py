"""The system's dialog, asked for pictures in files."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

translate = QCoreApplication.translate


def ask_for_pictures(
    parent: QWidget, title: str, endings: str, folder: str = "", *, several: bool = False
) -> QFileDialog:
    """Open the dialog, and return it; its `filesSelected` tells which were chosen.

    endings: of the files that are offered, as '*.png *.jpg'. folder: where it begins, '' where it was last.
    """
    kinds = translate("picture_files", "Pictures ({0})").replace("{0}", endings)
    every = translate("picture_files", "All files (*)")
    dialog = QFileDialog(parent, title, folder, f"{kinds};;{every}")
    mode = QFileDialog.FileMode
    dialog.setFileMode(mode.ExistingFiles if several else mode.ExistingFile)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog
