"""Everything that is wrong with a folder of designs, each with its line, looked at again whenever it is asked for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QApplication, QComboBox, QProgressBar, QWidget

from gui.background.jobs import Latest, Stale, Superseded, Tell, Work
from gui.dialogs.dialog import Dialog, Role, words
from gui.dialogs.findings import Finding, FindingList, with_lines
from gui.dialogs.telling import failure_words
from kit.library.folders import campaign_of, find_assets
from kit.library.layers import find_layers, own_folder
from kit.lint.folder import check_folder
from kit.model.layer import Layer
from kit.problems import Severity

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Checked:
    """A folder that was looked through, and what is wrong in it."""

    folder: Path
    findings: tuple[Finding, ...]


def check_work(folder: Path) -> Work:
    """Return the work of looking for everything that is wrong with a folder of assets."""

    def work(stale: Stale, tell: Tell) -> Checked:
        problems = check_folder(folder, stop=stale, below=of_same_campaign(folder))
        if stale():
            raise Superseded
        return Checked(folder, with_lines(problems))

    return work


def of_same_campaign(folder: Path) -> tuple[Layer, ...]:
    """Return the other folders here that belong to the campaign of a folder; none if that is the program's own.

    A folder with more messages for a campaign can be read only with the one that says what it is called. Everything
    else is looked at with the program's own files alone, so that every computer says the same about it.
    """
    layers = [layer for layer in find_layers() if layer.folder != folder]
    campaign, first = campaign_of(Layer(folder)), find_assets()[0].campaign
    return tuple(layer for layer in layers if campaign not in ("", first) and campaign_of(layer) == campaign)


def folder_choice(folders: Sequence[Path]) -> QComboBox:
    """Return a choice of the person's folders of designs."""
    choice = QComboBox()
    choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    choice.setAccessibleName(translate("CheckDialog", "Which folder"))
    for folder in folders:
        own = translate("CheckDialog", "Your own folder")
        choice.addItem(own if folder == own_folder() else str(folder), folder)
    return choice


class CheckDialog(Dialog):
    """Looks through one of the person's folders, and tells every problem of every file in it."""

    file_wanted = Signal(object)
    """The problem whose file is to be opened at its line."""

    def __init__(self, folders: Sequence[Path], work: Latest, parent: QWidget | None = None) -> None:
        about = self.tr("Checks every file in a folder of designs, and shows where each problem is.")
        super().__init__(self.tr("Check my designs"), about, parent)
        self._work = work
        self.folder = folder_choice(folders)
        self.said = words("", "section")
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Checking the folder"))
        self.findings = FindingList()
        self.findings.file_wanted.connect(self.file_wanted)
        for widget in (self.folder, self.said, self.bar, self.findings):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.again_button = self.add_button(self.tr("Check again"), primary=True)
        self.close_button = self.add_button(self.tr("Close"), Role.RejectRole)
        self.again_button.clicked.connect(self.check)
        self.folder.currentIndexChanged.connect(self.check)
        self._work.done.connect(self._show)
        self._work.failed.connect(self._failed)
        self.finished.connect(self._work.cancel)
        self.check() if folders else self._tell_of_none()

    def _tell_of_none(self) -> None:
        """Say what to do where there is nothing to look through."""
        self.folder.hide()
        self._end(self.tr("You have no designs yet. Start with “New design…”, and check it here."))
        self.again_button.hide()

    def check(self) -> None:
        """Look through the folder that is chosen."""
        self.said.setText(self.tr("Looking at every file…"))
        self.bar.show()
        self.again_button.setEnabled(False)
        self._work.order(check_work(self.folder.currentData()))

    def _show(self, checked: Checked) -> None:
        self.findings.show_findings(checked.findings)
        self._end(self._summary(checked))

    def _summary(self, checked: Checked) -> str:
        errors = sum(finding.problem.severity is Severity.ERROR for finding in checked.findings)
        others = len(checked.findings) - errors
        if not checked.findings:
            return self.tr("There are no problems in this folder.")
        if not errors:
            return self.tr("Everything can be used, with {0} worth a look.").replace("{0}", self._things(others))
        text = self.tr("{0} to fix, and {1} worth a look.") if others else self.tr("{0} to fix.")
        return text.replace("{0}", self._things(errors)).replace("{1}", self._things(others))

    def _things(self, number: int) -> str:
        return self.tr("1 thing") if number == 1 else self.tr("{0} things").replace("{0}", str(number))

    def _failed(self, error: Exception) -> None:
        self.findings.show_findings(())
        self._end(" ".join(failure_words(error)))

    def _end(self, said: str) -> None:
        self.said.setText(said)
        self.bar.hide()
        self.again_button.setEnabled(True)
        if QApplication.focusWidget() in (None, self.area):
            self.again_button.setFocus(Qt.FocusReason.OtherFocusReason)
