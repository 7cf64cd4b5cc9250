"""The window's languages: English in the sources, every other one a Qt translation file in this folder.

`.ci/translations cy` gathers what is to be put into Welsh, say, and compiles what was.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

PREFIX = "awareness-kit"

_BRITISH = "en-GB"
_HERE = Path(__file__).parent


def install(application: QCoreApplication, languages: Sequence[str], folder: Path = _HERE) -> str:
    """Have the window speak the first of a person's languages that it knows, and Qt's own dialogs with it.

    languages: as QLocale.uiLanguages tells them, the dearest first. Returns the one taken, 'en' if there is no other:
    English stands in the sources and needs no file. So nobody who reads English before Welsh is given Welsh. Dates and
    numbers are written as that language does, so that no German month stands in an English sentence.
    """
    for language in languages:
        own = QTranslator(application)
        if own.load(str(folder / f"{PREFIX}_{language.replace('-', '_')}.qm")):
            _install_qt(application, language)
            application.installTranslator(own)
            QLocale.setDefault(QLocale(language))
            return language
        if language.split("-")[0] == "en":
            QLocale.setDefault(QLocale(language))
            return "en"
    QLocale.setDefault(QLocale(_BRITISH))
    return "en"


def _install_qt(application: QCoreApplication, language: str) -> None:
    """Have what Qt itself says, as 'Cancel', in a language or the one that it is a kind of, as pt of pt-BR."""
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    qt = QTranslator(application)
    if any(qt.load(str(folder / f"qtbase_{name}.qm")) for name in (language.replace("-", "_"), language.split("-")[0])):
        application.installTranslator(qt)
