"""The proof of a design: which one, with or without its boxes, into which file; then what it showed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QProgressBar, QWidget

from gui.background.jobs import Latest
from gui.dialogs.asking import with_ending
from gui.dialogs.dialog import Dialog, Role, mark
from gui.dialogs.findings import FindingList
from gui.dialogs.proof_work import ProofMade, ProofOrder, ProofStep, proof_work
from gui.dialogs.telling import failure_words
from gui.kits.session import Session
from gui.kits.settings import Settings
from gui.problems.opening import open_or_tell
from gui.widgets.drop_down import DropDown
from gui.widgets.labels import words
from kit.files import safe_file_name
from kit.model.language import in_language


class ProofDialog(Dialog):
    """Makes a contact sheet: the design with the shortest and the longest words, with no event, with eight logos …"""

    file_wanted = Signal(object)
    """The problem whose file is to be opened at its line."""

    def __init__(
        self, session: Session, settings: Settings, work: Latest, template: str = "", parent: QWidget | None = None
    ) -> None:
        about = self.tr(
            "A proof is a PDF that shows a design filled in all the ways that groups may fill it: short and long "
            "words, no event, no logo and eight of them, a long name, every size and language, and in black and white."
        )
        super().__init__(self.tr("Proof of a design"), about, parent)
        self._session, self._settings, self._work = session, settings, work
        self._made: Path | None = None
        self._place(template)
        self._work.part.connect(self._show_step)
        self._work.done.connect(self._show_made)
        self._work.failed.connect(self._failed)
        self.finished.connect(self._work.cancel)
        self._show_running(False)

    def _place(self, template: str) -> None:
        self.design = DropDown()
        self.design.setSizeAdjustPolicy(DropDown.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        templates = self._session.library.templates.values()
        for each in sorted(templates, key=lambda each: in_language(each.name, "en").casefold()):
            self.design.addItem(f"{in_language(each.name, 'en')} ({each.id})", each.id)
        self.design.setCurrentIndex(max(0, self.design.findData(template)))
        self.design.setAccessibleName(self.tr("Which design"))
        label = words(self.tr("&Which design"), "section")
        label.setBuddy(self.design)
        self.boxes = QCheckBox(self.tr("Draw the &boxes of its elements over it"))
        self.boxes.setAccessibleDescription(self.tr("Each box is labelled with its element and its line in the file."))
        self.boxes.setChecked(self._settings.text("proof-boxes") == "yes")
        self.said = words("")
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("Progress of the proof"))
        self.bar.setFormat(self.tr("%v of %m"))
        self.problems = FindingList()
        self.problems.file_wanted.connect(self.file_wanted)
        for widget in (label, self.design, self.boxes, self.said, self.bar, self.problems):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self._place_buttons()

    def _place_buttons(self) -> None:
        self.make_button = self.add_button(self.tr("Make the proof…"), primary=True)
        self.cancel_button = self.add_button(self.tr("Stop"))
        self.open_button = self.add_button(self.tr("Open it"))
        self.close_button = self.add_button(self.tr("Close"), Role.RejectRole)
        self.make_button.clicked.connect(self.ask_file)
        self.cancel_button.clicked.connect(self._stop)
        self.open_button.clicked.connect(self._open)
        self.open_button.hide()

    def ask_file(self) -> None:
        """Ask where the proof is to go, and make it."""
        name = safe_file_name("proof", self.design.currentData() or "", ending=".pdf")
        suggested = str(self._settings.folder("proofs") / name)
        kinds = self.tr("PDF (*.pdf)")
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Where the proof goes"), suggested, kinds)
        if path and (file := with_ending(self, Path(path), (".pdf",), ".pdf")):
            self.make(file)

    def make(self, file: Path) -> None:
        """Make the proof in a file."""
        self._settings.note_folder("proofs", file.parent)
        self._settings.note_text("proof-boxes", "yes" if self.boxes.isChecked() else "no")
        self.problems.show_findings(())
        self.said.setText(self.tr("Getting ready…"))
        self.bar.setRange(0, 0)
        self._show_running(True)
        self.cancel_button.setFocus(Qt.FocusReason.OtherFocusReason)
        order = ProofOrder(self._session.studio, self.design.currentData(), file, self.boxes.isChecked())
        self._work.order(proof_work(order))

    def _stop(self) -> None:
        self._work.cancel()
        self.said.setText(self.tr("Stopped. No file was written."))
        self._show_running(False)

    def _show_step(self, step: ProofStep) -> None:
        self.bar.setRange(0, step.total)
        self.bar.setValue(step.done)
        case = self.tr("Trying: {0}").replace("{0}", step.name)
        self.said.setText(case if step.name else self.tr("Making the PDF…"))

    def _show_made(self, made: ProofMade) -> None:
        self._made = made.order.file
        path = str(made.order.file)
        if made.findings:
            told = self.tr("The proof is in {0}. It shows these problems:").replace("{0}", path)
        else:
            told = self.tr("The proof is in {0}. There are no problems with this design.").replace("{0}", path)
        self.said.setText(told)
        self.problems.show_findings(made.findings)
        self._show_running(False)
        self.open_button.show()
        mark(self.make_button, primary=False)
        mark(self.open_button, primary=True)
        self.open_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _failed(self, error: Exception) -> None:
        self.said.setText(" ".join(failure_words(error)))
        self._show_running(False)

    def _open(self) -> None:
        if self._made:
            open_or_tell(self._made, self)

    def _show_running(self, running: bool) -> None:
        self.said.setVisible(bool(self.said.text()))
        self.bar.setVisible(running)
        self.cancel_button.setVisible(running)
        self.make_button.setVisible(not running)
        for widget in (self.design, self.boxes):
            widget.setEnabled(not running)
        if running:
            self.open_button.hide()
            mark(self.open_button, primary=False)
            mark(self.make_button, primary=True)
