"""The program as it runs on a desktop: one application, one window, the library read before it is shown."""

from __future__ import annotations

import signal
import sys
import traceback
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QEvent, QLocale, QLoggingCategory, QObject, QTimer
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QMessageBox

from gui import i18n
from gui.background import garbage
from gui.kits.session import Session
from gui.kits.settings import Settings
from gui.look import theme
from gui.shell.window import Window
from kit.library.layers import find_layers
from kit.library.load import load_library
from kit.model.layer import Layer
from kit.problems import KitError
from kit.studio import Studio

TURN = 0.0005
"""Seconds after which a busy thread lets another one go on: short, so that the window never waits long for its turn."""


def run(arguments: Sequence[str]) -> int:
    """Show the window, with the kit file that was given, until it is closed; return the exit code."""
    application = make_application()
    try:
        studio = load_studio(find_layers())
    except KitError as error:
        QMessageBox.critical(None, "awareness-kit", str(error))
        return error.exit_code
    session = Session(studio)
    session.assets_changed.connect(garbage.spare_what_is_there)
    window = Window(session, Settings())
    garbage.spare_what_is_there()
    opener = _Opener(window)
    application.installEventFilter(opener)
    sys.excepthook = _told_in(window)
    for request in (signal.SIGINT, signal.SIGTERM):
        signal.signal(request, lambda *_: window.close())
    listener = QTimer(interval=250)  # Python hears of a signal only while it runs: let it run now and then
    listener.timeout.connect(lambda: None)
    listener.start()
    window.show()
    if arguments:
        window.open_path(Path(arguments[0]))
    return application.exec()


def make_application() -> QApplication:
    """Return the application with its names, language and theme."""
    # The names of languages are shown in their own scripts; a font that lacks one is no news to whoever runs this.
    QLoggingCategory.setFilterRules("qt.text.font.db=false")
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName("awareness-kit")
    application.setOrganizationName("awareness-kit")
    application.setDesktopFileName("awareness-kit")
    application.setWindowIcon(theme.app_icon())
    sys.setswitchinterval(TURN)
    if application.findChild(garbage.GarbageCollector) is None:
        garbage.GarbageCollector(application)
    i18n.install(application, QLocale.system().uiLanguages())
    theme.apply(application)
    return application


def load_studio(layers: Sequence[Layer] = ()) -> Studio:
    """Return the library with its typefaces."""
    library, problems = load_library(layers)
    return Studio.of(library, problems, date.today())


class _Opener(QObject):
    """Opens the files that the system hands over, as macOS does when one is double-clicked."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent):
            self._window.open_path(Path(event.file()))
            return True
        return super().eventFilter(watched, event)


def _told_in(window: Window):  # type: ignore[no-untyped-def]
    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Tell of what should never happen in words; the work stays, and the journal has it."""
        traceback.print_exception(kind, error, trace)
        window.statusBar().showMessage(
            window.tr("Something went wrong: {0}. Your work is safe.").replace("{0}", str(error)), 15000
        )

    return hook
