"""The folder that files go into: typed, or chosen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from gui.widgets.labels import words


class FolderField(QWidget):
    """A line for a folder below its label, and beside it the button that asks for another."""

    def __init__(self) -> None:
        super().__init__()
        label = words(self.tr("&Where the files go"), "section")
        self.line = QLineEdit()
        self.line.setAcceptDrops(False)  # the name of what is dropped is no text
        self.line.setAccessibleName(self.tr("Where the files go"))
        label.setBuddy(self.line)
        self.button = QPushButton(self.tr("Choose…"))
        self.button.setAccessibleName(self.tr("Choose another folder"))
        self.button.setAutoDefault(False)
        row = QHBoxLayout()
        row.addWidget(self.line, 1)
        row.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(label)
        column.addLayout(row)

    @property
    def typed(self) -> Path | None:
        """The folder that is in the line, None if nothing is; what is no whole path begins in the person's own."""
        text = self.line.text().strip().removeprefix("~/")
        return Path.home() / text if text else None

    def show_folder(self, folder: Path) -> None:
        """Show a folder, by its beginning where it is long."""
        self.line.setText(str(folder))
        self.line.setToolTip(str(folder))
        self.line.setCursorPosition(0)

    def ask(self, beginning: Path) -> Path | None:
        """Ask for a folder, and return it, None if nobody chose one. beginning: where the search for it begins."""
        chosen = QFileDialog.getExistingDirectory(self, self.line.accessibleName(), str(beginning))
        return Path(chosen) if chosen else None
