"""The program as it runs on a desktop: one application, one window, of the library no more read than that shows."""

from __future__ import annotations

import signal
import sys
import traceback
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QMessageBox

from gui.background import garbage
from gui.kits.session import Session
from gui.kits.settings import Settings
from gui.shell.application import speak
from gui.shell.opening import OpeningCard
from gui.shell.window import Window
from kit.library.layers import find_layers
from kit.library.load import open_library
from kit.model.layer import Layer
from kit.problems import KitError
from kit.studio import Studio


def run(application: QApplication, arguments: Sequence[str], card: OpeningCard) -> int:
    """Show the window, with the kit file that was given, until it is closed; return the exit code.

    card: what is seen until then, and may have been started on.
    """
    try:
        studio = load_studio(find_layers())
    except KitError as error:
        card.close()
        QMessageBox.critical(None, "awareness-kit", str(error))
        return error.exit_code
    card.hear(application)
    program = Program(application, studio, Settings())
    application.installEventFilter(_Opener(program.open_path, program))
    sys.excepthook = _told_in(program)
    for request in (signal.SIGINT, signal.SIGTERM):
        signal.signal(request, lambda *_: program.window.close())
    listener = QTimer(interval=250)  # Python hears of a signal only while it runs: let it run now and then
    listener.timeout.connect(lambda: None)
    listener.start()
    card.hear(application)
    program.window.show()
    card.leave(lambda: program.window.furnishing.then(program.window.new))
    if arguments:
        program.open_path(Path(arguments[0]))
    return application.exec()


def load_studio(layers: Sequence[Layer] = ()) -> Studio:
    """Return the library with its typefaces; designs and messages are read when something asks for them."""
    return Studio.of(open_library(layers), (), date.today())


class Program(QObject):
    """Has the one window; another one takes its place, with the same work, when another language is chosen."""

    def __init__(
        self, application: QApplication, studio: Studio, settings: Settings, journal_folder: Path | None = None
    ) -> None:
        super().__init__(application)
        self._application, self._settings, self._journal_folder = application, settings, journal_folder
        self.window = self._make(studio)

    def _make(self, studio: Studio) -> Window:
        session = Session(studio)
        session.assets_changed.connect(garbage.spare_what_is_there)
        window = Window(session, self._settings, self._journal_folder)
        window.preferences.language_chosen.connect(self._later)
        window.furnishing.done.connect(garbage.spare_what_is_there)
        garbage.spare_what_is_there()
        return window

    def open_path(self, path: Path) -> None:
        """Open a kit file, or show what a pack holds."""
        window = self.window
        window.furnishing.then(lambda: window.open_path(path))

    def _later(self) -> None:
        """Change the window once the menu that asked for it is done."""
        QTimer.singleShot(0, self, lambda: self.window.furnishing.then(self._change_language))

    def _change_language(self) -> None:
        before = self.window
        if before.workspace.panels.export.running:
            said = self.tr("The language changes when the program starts next: files are being made now.")
            before.statusBar().showMessage(said, 15000)
            return
        speak(self._application, self._settings)
        before.note_arrangement()
        self.window = self._make(before.session.studio)
        self.window.furnishing.at_once()
        self.window.go_on_from(before)
        self.window.show()
        before.give_way()


class _Opener(QObject):
    """Opens the files that the system hands over, as macOS does when one is double-clicked."""

    def __init__(self, open_path: Callable[[Path], None], parent: QObject) -> None:
        super().__init__(parent)
        self._open_path = open_path

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent):
            self._open_path(Path(event.file()))
            return True
        return super().eventFilter(watched, event)


def _told_in(program: Program):  # type: ignore[no-untyped-def]
    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Tell of what should never happen in words; the work stays, and the journal has it."""
        traceback.print_exception(kind, error, trace)
        said = QCoreApplication.translate("Program", "Something went wrong: {0}. Your work is safe.")
        program.window.statusBar().showMessage(said.replace("{0}", str(error)), 15000)

    return hook
