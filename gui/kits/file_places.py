"""Where a file is, shown in the system's own window of its folder."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

from PySide6.QtCore import QDir, QObject, QProcess, QUrl
from PySide6.QtGui import QDesktopServices

_MANAGER: Final = "org.freedesktop.FileManager1"
"""The name of the file manager of a Linux desktop, see freedesktop.org/wiki/Specifications/file-manager-interface."""


def show_in_folder(file: Path, owner: QObject) -> None:
    """Open the folder of a file with the file chosen in it; the folder alone if the system cannot choose."""
    program, arguments = _command(file)
    process = QProcess(owner)
    process.errorOccurred.connect(lambda error: _open_folder(file))
    if sys.platform != "win32":  # there, what shows folders never says that all is well
        process.finished.connect(lambda code, status: _open_folder(file) if code else None)
    process.start(program, arguments)


def _command(file: Path) -> tuple[str, list[str]]:
    """Return the program of this system that shows a file in its folder, with its arguments."""
    if sys.platform == "win32":
        return "explorer", ["/select,", QDir.toNativeSeparators(str(file))]
    if sys.platform == "darwin":
        return "open", ["-R", str(file)]
    address = bytes(QUrl.fromLocalFile(str(file)).toEncoded().data()).decode().replace(",", "%2C")
    place = f"/{_MANAGER.replace('.', '/')}"
    call = ["--session", "--print-reply", f"--dest={_MANAGER}", place, f"{_MANAGER}.ShowItems"]
    return "dbus-send", [*call, f"array:string:{address}", "string:"]


def _open_folder(file: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(file.parent)))
