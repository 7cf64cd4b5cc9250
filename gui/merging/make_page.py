"""The fourth page: what the pieces are for, one file or many, and where they go."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QButtonGroup, QFileDialog, QHBoxLayout, QLineEdit, QPushButton

from gui.kits.settings import Settings
from gui.merging.page import Page
from gui.steps.presets import PresetCards
from gui.widgets.choices import Choice
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
        self._add_folder()
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
        """Where the files go; what is no whole path begins in the person's own folder."""
        return Path.home() / self.folder_field.text().strip().removeprefix("~/")

    @property
    def ready(self) -> bool:
        """Whether a folder is named."""
        return bool(self.folder_field.text().strip())

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

    def _add_folder(self) -> None:
        label = words(self.tr("&Where the files go"), "section")
        self.folder_field = QLineEdit()
        self.folder_field.setAcceptDrops(False)  # the name of what is dropped is no text
        self.folder_field.setAccessibleName(self.tr("Where the files go"))
        self.folder_field.textChanged.connect(lambda text: self.changed.emit())
        label.setBuddy(self.folder_field)
        self.folder_button = QPushButton(self.tr("Choose…"))
        self.folder_button.setAccessibleName(self.tr("Choose another folder"))
        self.folder_button.setAutoDefault(False)
        self.folder_button.clicked.connect(self._choose)
        row = QHBoxLayout()
        row.addWidget(self.folder_field, 1)
        row.addWidget(self.folder_button)
        self.column.addWidget(label)
        self.column.addLayout(row)

    def suggest(self, table: Path) -> None:
        """Suggest a folder beside a table, that is named after it."""
        name = safe_file_name(self.tr("pieces of {0}").replace("{0}", table.stem))
        self._show(table.parent / name)

    def _choose(self) -> None:
        folder = self.folder if self.folder.is_dir() else self.folder.parent
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Where the files go"), str(folder))
        if chosen:
            self._show(Path(chosen))

    def _show(self, folder: Path) -> None:
        self.folder_field.setText(str(folder))
        self.folder_field.setToolTip(str(folder))
        self.folder_field.setCursorPosition(0)
