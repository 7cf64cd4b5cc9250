"""Everything that is wrong with a folder of designs, each with its line, looked at again whenever it is asked for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QWidget

from gui.background.jobs import Latest, Stale, Superseded, Tell, Work
from gui.dialogs.findings import Finding, with_lines
from gui.dialogs.folder_work import FolderWorkDialog
from kit.library.layers import of_same_campaign
from kit.lint.folder import check_folder
from kit.problems import Severity


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


class CheckDialog(FolderWorkDialog):
    """Looks through one of the person's folders, and tells every problem of every file in it."""

    def __init__(self, folders: Sequence[Path], work: Latest, parent: QWidget | None = None) -> None:
        about = self.tr("Checks every file in a folder of designs, and shows where each problem is.")
        super().__init__(self.tr("Check my designs"), about, self.tr("Check again"), folders, work, parent)
        self.work_button.clicked.connect(self.check)
        self.folder.currentIndexChanged.connect(self.check)
        self._work.done.connect(self._show)
        if folders:
            self.check()
        else:
            self.tell_of_none(self.tr("You have no designs yet. Start with “New design…”, and check it here."))

    def check(self) -> None:
        """Look through the folder that is chosen."""
        self.begin(check_work(self.folder.currentData()))

    def _show(self, checked: Checked) -> None:
        self.findings.show_findings(checked.findings)
        self.end(self._summary(checked))

    def _summary(self, checked: Checked) -> str:
        errors = sum(finding.problem.severity is Severity.ERROR for finding in checked.findings)
        others = len(checked.findings) - errors
        if not checked.findings:
            return self.tr("There are no problems in this folder.")
        if not errors:
            return self.tr("Everything can be used, with %n thing(s) worth a look.", "", others)
        if not others:
            return self.tr("%n thing(s) to fix.", "", errors)
        to_fix, worth_a_look = (
            self.tr("%n thing(s) to fix", "", errors),
            self.tr("%n thing(s) worth a look", "", others),
        )
        return self.tr("{0}, and {1}.").replace("{1}", worth_a_look).replace("{0}", to_fix)
