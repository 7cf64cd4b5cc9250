"""What a person chooses once for this computer: the window's language, light or dark, and the menu for staff."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu

from gui import i18n
from gui.kits.settings import Settings
from gui.look import theme
from gui.look.appearance import Appearance

LANGUAGE, APPEARANCE, STAFF = "language", "appearance", "for staff"
"""What is remembered, by name."""

Choices = Sequence[tuple[str, str]]
"""What can be chosen: the value that is remembered, and the words for it."""


class Preferences(QObject):
    """Puts its choices into the menus, remembers them and does at once what follows from them."""

    language_chosen = Signal()
    """Another language was chosen, and is remembered."""

    def __init__(
        self, window: QMainWindow, menus: Mapping[str, QMenu], actions: Mapping[str, QAction], settings: Settings
    ) -> None:
        super().__init__(window)
        self._settings = settings
        self._designs = menus["designs"]
        view = menus["view"]
        view.addSeparator()
        self.appearance = self._menu(view, self.tr("&Appearance"), APPEARANCE, self._appearances())
        self.appearance.triggered.connect(self._show_appearance)
        self.language = self._menu(view, self.tr("&Language (Iaith)"), LANGUAGE, self._languages())
        self.language.triggered.connect(lambda action: self.language_chosen.emit())
        view.addSeparator()
        self.staff = actions["staff"]
        view.addAction(self.staff)
        self.staff.setChecked(bool(settings.text(STAFF)))
        self.staff.toggled.connect(self._show_staff)
        self._show_staff(self.staff.isChecked())

    def _show_staff(self, wanted: bool) -> None:
        """Show the menu with which staff make designs and packs, or hide it."""
        self._settings.note_text(STAFF, "yes" if wanted else "")
        self._designs.menuAction().setVisible(wanted)

    def _appearances(self) -> Choices:
        return (
            (Appearance.SYSTEM, self.tr("As the &system")),
            (Appearance.LIGHT, self.tr("&Light")),
            (Appearance.DARK, self.tr("&Dark")),
        )

    def _languages(self) -> Choices:
        return (("", self.tr("As the &system")), *((code, self._called(code)) for code in i18n.offered()))

    def _called(self, language: str) -> str:
        """Return what a language is called in itself, and that nobody has checked it, if so."""
        unchecked, name = self.tr("{0} (not checked yet)"), i18n.own_name(language)
        return unchecked.replace("{0}", name) if language in i18n.NOT_REVIEWED else name

    def _menu(self, above: QMenu, title: str, name: str, choices: Choices) -> QActionGroup:
        """Put a menu of choices below another one; what is chosen is remembered under a name."""
        menu = above.addMenu(title)
        group = QActionGroup(self)
        for value, words in choices:
            action = group.addAction(words)
            action.setCheckable(True)
            action.setData(str(value))
            action.setChecked(value == self._settings.text(name))
            menu.addAction(action)
        if group.checkedAction() is None:
            group.actions()[0].setChecked(True)
        group.triggered.connect(lambda action: self._settings.note_text(name, action.data()))
        return group

    def _show_appearance(self, action: QAction) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication):
            theme.show_in(application, Appearance(action.data()))


def chosen_appearance(settings: Settings) -> Appearance:
    """Return what was chosen last; as the system has it, if nothing that there is."""
    known = {each.value: each for each in Appearance}
    return known.get(settings.text(APPEARANCE), Appearance.SYSTEM)
