"""The window's languages: English in the sources, every other one a Qt translation file in this folder.

`make translations` gathers what is to be put into each of them and compiles what was; `.ci/translations ga` begins
Irish, say. English has a file too, but only for what depends on a number: 'One piece is chosen.', '2 pieces are …'.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator

PREFIX = "awareness-kit"

ENGLISH = "en"

NOT_REVIEWED = frozenset({"cy"})
"""Languages whose translation nobody who grew up with them has checked yet; the window says so."""

_BRITISH = "en-GB"
_HERE = Path(__file__).parent


def offered(folder: Path = _HERE) -> list[str]:
    """Return the languages that the window can speak, as codes, English first."""
    found = {file.stem.removeprefix(f"{PREFIX}_") for file in folder.glob(f"{PREFIX}_*.qm")}
    return [ENGLISH, *sorted(found - {ENGLISH})]


def own_name(language: str) -> str:
    """Return what a language is called in itself: 'Cymraeg'."""
    name = "English" if language == ENGLISH else QLocale(language).nativeLanguageName()
    return name[:1].upper() + name[1:]


def wanted(chosen: str, system: Sequence[str]) -> list[str]:
    """Return a person's languages, the dearest first: the one chosen in the window before those of the system.

    chosen: a code, '' if the window follows the system. Its kinds that the system names, as en-US, come before it.
    """
    kinds = [each for each in system if each.split("-")[0] == chosen]
    return [*kinds, chosen, *system] if chosen else list(system)


def spoken() -> str:
    """Return the code of the language that the window speaks now, as dates and numbers are written in it."""
    return QLocale().name().split("_")[0]


def install(application: QCoreApplication, languages: Sequence[str], folder: Path = _HERE) -> str:
    """Have the window speak the first of a person's languages that it knows, and Qt's own dialogs with it.

    languages: as QLocale.uiLanguages tells them, the dearest first. Returns the one taken, 'en' if there is no other.
    So nobody who reads English before Welsh is given Welsh. Dates and numbers are written as that language does, so
    that no German month stands in an English sentence. What was spoken before is put away.
    """
    _put_away(application)
    _load(application, ENGLISH, folder)
    for language in languages:
        if language not in ("", ENGLISH) and _load(application, language, folder):
            _load_qt(application, language)
            QLocale.setDefault(QLocale(language))
            return language
        if language.split("-")[0] == ENGLISH:
            QLocale.setDefault(QLocale(language if "-" in language else _BRITISH))
            return ENGLISH
    QLocale.setDefault(QLocale(_BRITISH))
    return ENGLISH


def _put_away(application: QCoreApplication) -> None:
    for earlier in application.findChildren(QTranslator, options=Qt.FindChildOption.FindDirectChildrenOnly):
        application.removeTranslator(earlier)
        earlier.setParent(None)
        earlier.deleteLater()


def _load(application: QCoreApplication, language: str, folder: Path) -> bool:
    """Put the window's own words in a language over those before; tell whether there are any."""
    translator = QTranslator(application)
    file = folder / f"{PREFIX}_{language.replace('-', '_')}.qm"
    return file.is_file() and translator.load(str(file)) and application.installTranslator(translator)


def _load_qt(application: QCoreApplication, language: str) -> None:
    """Have what Qt itself says, as 'Cancel', in a language or the one that it is a kind of, as pt of pt-BR."""
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    qt = QTranslator(application)
    if any(qt.load(str(folder / f"qtbase_{name}.qm")) for name in (language.replace("-", "_"), language.split("-")[0])):
        application.installTranslator(qt)
