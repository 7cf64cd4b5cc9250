"""The languages of a kit's pieces: one, or two for pieces that say everything in both."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.look.scripts import with_every_script
from gui.widgets.drop_down import DropDown
from kit.model.language import Language
from kit.model.language_names import english_name


class LanguageField(DropDown):
    """A language to choose, each under its own name in its own script, with the English name beside it."""

    def __init__(self, name: str, height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
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
                for tag, name in wanted.items():
                    self.addItem(name, tag)
                    self.setItemData(self.count() - 1, with_every_script(self.font()), Qt.ItemDataRole.FontRole)
            self.setCurrentIndex(list(wanted).index(chosen))


def called(language: Language) -> str:
    """Return what a language is called: in itself and, if that is another name, in English."""
    english = english_name(language.id)
    return language.name if english in ("", language.name) else f"{language.name} ({english})"
