"""The fourth page: what the pieces are for, one file or many, and where they go."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QButtonGroup

from gui.kits.settings import Settings
from gui.merging.page import Page
from gui.steps.presets import PresetCards
from gui.widgets.choices import Choice
from gui.widgets.folder_field import FolderField
from gui.widgets.labels import words
from kit.files import safe_file_name
from kit.model.preset import SOCIAL, Preset


class MakePage(Page):
    """Asks how the pieces are made."""

    def __init__(self, settings: Settings) -> None:
        super().__init__(self.tr("Make the pieces"))
        self._settings = settings
        self.column.addWidget(words(self.tr("What posters, leaflets and cards are for"), "section"))
        self.presets = PresetCards.remembered(settings)
        self.presets.printer.button.hide()  # what a printer does is asked where one prints first
        self.presets.chosen.connect(lambda id: self._show_kinds())
        self.column.addWidget(self.presets)
        self._add_kinds()
        self.folder_field = FolderField()
        self.folder_field.line.textChanged.connect(lambda text: self.changed.emit())
        self.folder_field.button.clicked.connect(self._choose)
        self.column.addWidget(self.folder_field)
        self.column.addStretch(1)
        self._show_kinds()

    @property
    def preset(self) -> Preset:
        """What the pieces are for."""
        return self.presets.preset

    @property
    def one_file(self) -> bool:
        """Whether all rows are in one PDF."""
        return self.together.radio.isChecked() and self.together.isEnabled()

    @property
    def folder(self) -> Path:
        """Where the files go; the person's own folder while none is named."""
        return self.folder_field.typed or Path.home()

    @property
    def ready(self) -> bool:
        """Whether a folder is named."""
        return self.folder_field.typed is not None

    def _add_kinds(self) -> None:
        self.column.addWidget(words(self.tr("In how many files"), "section"))
        self.apart, self.together = Choice(), Choice()
        self.apart.show_wording(
            self.tr("A file for each piece of each branch"),
            self.tr("To send every branch its own. The name of the branch is in the name of the file."),
            chosen=True,
        )
        self.together.show_wording(
            self.tr("All in one PDF"),
            self.tr("To print all of them in one go. Pictures for social media stay files of their own."),
            chosen=False,
        )
        self._kinds = QButtonGroup(self)
        for choice in (self.apart, self.together):
            self._kinds.addButton(choice.radio)
            self.column.addWidget(choice)

    def _show_kinds(self) -> None:
        """Offer one file where there can be one: pictures stay by themselves."""
        self.together.setEnabled(self.preset.id != SOCIAL.id)

    def suggest(self, table: Path) -> None:
        """Suggest a folder beside a table, that is named after it."""
        name = safe_file_name(self.tr("pieces of {0}").replace("{0}", table.stem))
        self.folder_field.show_folder(table.parent / name)

    def _choose(self) -> None:
        folder = self.folder if self.folder.is_dir() else self.folder.parent
        if chosen := self.folder_field.ask(folder):
            self.folder_field.show_folder(chosen)
