"""The languages of a kit's pieces: one, or two for pieces that say everything in both."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QSignalBlocker, Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.look.scripts import with_every_script
from gui.widgets.drop_down import DropDown
from gui.widgets.search import plain
from kit.model.language import Language
from kit.model.language_names import english_name, names_of

NAMES: Final = "languages"
"""The context in which translations have what languages are called."""

_FOUND_BY: Final = Qt.ItemDataRole.UserRole + 1


class _Found(QStandardItemModel):
    """Has languages found, by whoever types in their list, by any name that they have and any word of it."""

    def match(
        self,
        start: QModelIndex | QPersistentModelIndex,
        role: int,
        value: Any,
        hits: int = 1,
        flags: Qt.MatchFlag = Qt.MatchFlag.MatchStartsWith,
    ) -> list[QModelIndex]:
        """Return what is asked for; of what is typed, what begins with it, from a row on and all around."""
        if flags & Qt.MatchFlag.MatchTypeMask != Qt.MatchFlag.MatchStartsWith:
            return super().match(start, role, value, hits, flags)
        begun, count = plain(str(value)), self.rowCount()
        every = (self.index((start.row() + number) % count, 0) for number in range(count))
        found = (index for index in every if any(f" {begun}" in f" {name}" for name in index.data(_FOUND_BY)))
        return list(found)[:hits]


class LanguageField(DropDown):
    """A language to choose, each under its own name in its own script, and as the window calls it.

    Whoever types in it, folded or unfolded, finds a language by these names and by those that it has in English.
    """

    def __init__(self, name: str, height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(_Found(self))
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(height)

    def show_languages(self, languages: Mapping[str, Language], chosen: str, none: str = "") -> None:
        """Show the languages that there are, and which is chosen. none: what it says of none at all, if that can be."""
        wanted = {"": none} if none else {}
        wanted |= {tag: called(language) for tag, language in languages.items()}
        wanted.setdefault(chosen, self.tr("{0} (not known)").replace("{0}", chosen))
        shown = {self.itemData(index): self.itemText(index) for index in range(self.count())}
        with QSignalBlocker(self):
            if shown != wanted:
                self.clear()
                for row, (tag, name) in enumerate(wanted.items()):
                    self.addItem(name, tag)
                    self.setItemData(row, with_every_script(self.font()), Qt.ItemDataRole.FontRole)
                    self.setItemData(row, _names(tag, name), _FOUND_BY)
            self.setCurrentIndex(list(wanted).index(chosen))


def called(language: Language) -> str:
    """Return what a language is called: in itself and, if that is another name, in the language of the window."""
    english = english_name(language.id)
    spoken = QCoreApplication.translate(NAMES, english) if english else ""
    return language.name if spoken in ("", language.name) else f"{language.name} ({spoken})"


def _names(tag: str, shown: str) -> tuple[str, ...]:
    """Return all that a language is found by, as it is compared; shown: what the list says."""
    return tuple(plain(name) for name in (shown.replace("(", ""), *names_of(tag)))
