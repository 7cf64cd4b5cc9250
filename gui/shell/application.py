"""The application: its names, language and theme as they were chosen last. Light, for what is shown first needs it."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import PySide6
from PySide6.QtCore import QCoreApplication, QLocale, QLoggingCategory
from PySide6.QtWidgets import QApplication

from gui import i18n
from gui.background import garbage
from gui.kits.settings import Settings
from gui.look import theme
from gui.shell.preferences import LANGUAGE, chosen_appearance

TURN = 0.0005
"""Seconds after which a busy thread lets another one go on: short, so that the window never waits long for its turn."""


def make_application() -> QApplication:
    """Return the application with its names, language and theme, as they were chosen last."""
    # The names of languages are shown in their own scripts; a font that lacks one is no news to whoever runs this.
    QLoggingCategory.setFilterRules("qt.text.font.db=false")
    # Qt does not find its own plugins below a folder whose name has a comma.
    QCoreApplication.addLibraryPath(str(Path(PySide6.__file__).parent / "Qt" / "plugins"))
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName("awareness-kit")
    application.setOrganizationName("awareness-kit")
    # A Flatpak has its menu entry under an id of its own.
    application.setDesktopFileName(os.environ.get("FLATPAK_ID", "awareness-kit"))
    application.setWindowIcon(theme.app_icon())
    sys.setswitchinterval(TURN)
    if application.findChild(garbage.GarbageCollector) is None:
        garbage.GarbageCollector(application)
    settings = Settings()
    speak(application, settings)
    theme.apply(application)
    theme.show_in(application, chosen_appearance(settings))
    return application


def speak(application: QApplication, settings: Settings) -> None:
    """Have the window speak the language that was chosen, or that of the system."""
    i18n.install(application, i18n.wanted(settings.text(LANGUAGE), QLocale.system().uiLanguages()))
