"""The first page: what this does, and the table that it needs."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QPushButton

from gui.dialogs.asking import with_ending
from gui.dialogs.telling import failure_words
from gui.kits.settings import Settings
from gui.merging.page import Page
from gui.problems.opening import open_or_tell
from gui.widgets.labels import words
from gui.widgets.told import Told

ENDINGS = (".csv", ".xlsx", ".ods", ".xls", ".xlsm", ".tsv", ".txt")
"""The tables that can be chosen; a text may have any of these endings and more."""


class TablePage(Page):
    """Says what a table is for, and asks for one."""

    path_chosen = Signal(object)
    template_wanted = Signal(object)
    """The file that an empty table is to be written into."""

    def __init__(self, settings: Settings, *, pieces: bool) -> None:
        """pieces: whether the kit has any; the table may name them, too."""
        super().__init__(self.tr("Choose the table of your branches"))
        self._settings = settings
        self._template: Path | None = None
        for text in (
            self.tr(
                "Each row of a table becomes the pieces of one branch, with its own name, phone number, event or logo. "
                "A cell that is empty is left out. What the table has no column for is as it is in this kit."
            ),
            self.tr(
                "Any table will do that has headings such as Name, Phone or Venue over its columns: from Excel (.xlsx, "
                ".xls), LibreOffice (.ods), or as text (.csv)."
            ),
        ):
            self.column.addWidget(words(text))
        self.column.addSpacing(8)
        self.column.addWidget(words(self.tr("You have no table yet?"), "section"))
        self.column.addWidget(
            words(self.tr("This one has every column and one row as an example. Delete the columns you do not need."))
        )
        self.template_button = QPushButton(self.tr("Save an empty table to fill in…"))
        self.template_button.setAutoDefault(False)
        self.template_button.clicked.connect(self._ask_template)
        self.column.addWidget(self.template_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.saved = words("")
        self.saved.hide()
        self.column.addWidget(self.saved)
        self.open_button = QPushButton(self.tr("Open it"))
        self.open_button.setAutoDefault(False)
        self.open_button.clicked.connect(lambda: self._template and open_or_tell(self._template, self))
        self.open_button.hide()
        self.column.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.told = Told()
        self.column.addWidget(self.told)
        self.column.addStretch(1)
        if not pieces:
            self.told.say(self.tr("No piece is chosen in this kit yet, so there is nothing to make for the branches."))

    def ask(self) -> None:
        """Ask which table it is."""
        every = " ".join(f"*{ending}" for ending in ENDINGS)
        kinds = self.tr("Tables ({0})").replace("{0}", every)
        folder, others = str(self._settings.folder("tables")), self.tr("All files")
        path, _ = QFileDialog.getOpenFileName(self, self.title, folder, f"{kinds};;{others} (*)")
        if path:
            self.path_chosen.emit(Path(path))

    def _ask_template(self) -> None:
        name = self.tr("branches")
        suggested = str(self._settings.folder("tables") / f"{name}.csv")
        kinds = self.tr("Tables ({0})").replace("{0}", "*.csv")
        path, _ = QFileDialog.getSaveFileName(self, self.template_button.text().rstrip("…"), suggested, kinds)
        if path and (file := with_ending(self, Path(path), (".csv",), ".csv")):
            self.template_wanted.emit(file)

    def show_template(self, file: Path) -> None:
        """Say where the empty table is."""
        self._settings.note_folder("tables", file.parent)
        self._template = file
        said = self.tr("It is in {0}. Fill in a row for each branch, save it, and choose it here.")
        self.told.say("")
        self.saved.setText(said.replace("{0}", str(file)))
        self.saved.show()
        self.open_button.setAccessibleName(self.tr("Open {0}").replace("{0}", file.name))
        self.open_button.show()

    def tell(self, error: Exception) -> None:
        """Say why a table cannot be used."""
        self.told.say(" ".join(filter(None, failure_words(error))))
