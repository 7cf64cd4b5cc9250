"""Files that stood in the way of an export and were left as they are: which, why, and what to do about it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from gui.look.wrapping import WrappingButton
from gui.widgets.flow import FlowLayout
from gui.widgets.labels import words
from gui.widgets.signs import Sign


class NotReplaced(QFrame):
    """A frame with a warning's sign, so that nobody takes the old files for the new ones."""

    replace_wanted = Signal()
    """The new files are to take the place of those that are there."""

    folder_wanted = Signal()
    """The new files are to go elsewhere."""

    def __init__(self, names: Sequence[str]) -> None:
        """names: of the files, without their folder."""
        super().__init__()
        self.setFrameShape(QFrame.Shape.StyledPanel)
        head = words(self.tr("%n file(s) in that folder are still the old ones.", "", len(names)), "section")
        why = self.tr("What is in the folder was not made here from this kit, so it may be somebody’s work.")
        listed = [words(name, "quiet") for name in names]
        self.replace_button = WrappingButton(self.tr("Replace %n old file(s)", "", len(names)))
        self.folder_button = WrappingButton(self.tr("Choose another folder…"))
        self.replace_button.clicked.connect(self.replace_wanted)
        self.folder_button.clicked.connect(self.folder_wanted)
        buttons = FlowLayout(spacing=8)
        for button in (self.replace_button, self.folder_button):
            button.setAccessibleDescription(", ".join(names))
            buttons.addWidget(button)
        column = QVBoxLayout()
        column.setSpacing(6)
        label: QLabel
        for label in (head, *listed, words(why)):
            column.addWidget(label)
        column.addLayout(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(12)
        row.addWidget(Sign("warning", round(self.fontMetrics().height() * 1.3)), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
