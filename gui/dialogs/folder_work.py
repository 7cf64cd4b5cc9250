"""What the dialogs that look through one of the person's folders have in common: which one, how far, what was found."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QProgressBar, QWidget

from gui.background.jobs import Latest, Work
from gui.dialogs.dialog import Dialog, Role
from gui.dialogs.findings import FindingList
from gui.dialogs.telling import failure_words
from gui.widgets.drop_down import DropDown
from gui.widgets.labels import words
from kit.library.layers import own_folder


class FolderWorkDialog(Dialog):
    """A choice of folders, a button that has one worked on in the background, and what came of it.

    what: the words on that button.
    """

    file_wanted = Signal(object)
    """The problem whose file is to be opened at its line."""

    def __init__(
        self, title: str, about: str, what: str, folders: Sequence[Path], work: Latest, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, about, parent)
        self._work = work
        self.folder = self._folder_choice(folders)
        self.said = words("", "section")
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(title)
        self.bar.hide()
        self.more = words("")
        self.findings = FindingList()
        self.findings.file_wanted.connect(self.file_wanted)
        for widget in (self.folder, self.said, self.bar, self.more, self.findings):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.work_button = self.add_button(what, primary=True)
        self.close_button = self.add_button(self.tr("Close"), Role.RejectRole)
        self._work.failed.connect(self._failed)
        self.finished.connect(self._work.cancel)

    def _folder_choice(self, folders: Sequence[Path]) -> DropDown:
        choice = DropDown()
        choice.setSizeAdjustPolicy(DropDown.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        choice.setAccessibleName(self.tr("Which folder"))
        for folder in folders:
            choice.addItem(self.tr("Your own folder") if folder == own_folder() else str(folder), folder)
        return choice

    def tell_of_none(self, text: str) -> None:
        """Say what to do where there is no folder."""
        self.folder.hide()
        self.work_button.hide()
        self.end(text)

    def begin(self, work: Work) -> None:
        """Have the folder worked on."""
        self.said.setText(self.tr("Looking at every file…"))
        self.more.setText("")
        self.bar.show()
        self.work_button.setEnabled(False)
        self._work.order(work)

    def end(self, said: str) -> None:
        """Say in a line what came of it."""
        self.said.setText(said)
        self.bar.hide()
        self.work_button.setEnabled(True)
        if QApplication.focusWidget() in (None, self.area):
            self.work_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _failed(self, error: Exception) -> None:
        self.findings.show_findings(())
        self.end(" ".join(failure_words(error)))
