"""One's own printer: a test page to print, and what is read off it, kept under a name on this computer."""

from __future__ import annotations

import tempfile
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gui.background.jobs import Latest, Stale, Tell, Work
from gui.dialogs.dialog import Dialog, Role
from gui.dialogs.telling import failure_words
from gui.problems.opening import open_or_tell
from gui.widgets.drop_down import DropDown, Measure
from gui.widgets.fields import LineField
from gui.widgets.labels import words
from kit.files import write_whole
from kit.how_to_print import make_test_page
from kit.model.imposition import PAPERS
from kit.printers import LINE, MOST_EDGE, MOST_OFF, MOST_SHIFT, Printer, forget_printer, note_printer, printers
from kit.problems import KitError
from kit.studio import Studio

MOST_LETTERS = 40
"""The name of a printer is no longer than this."""


def test_page_work(studio: Studio, paper: str) -> Work:
    """Return the work of writing the test page for a paper where programs leave what is soon thrown away."""

    def work(stale: Stale, tell: Tell) -> Path:
        file = Path(tempfile.gettempdir()) / f"awareness-kit-test-page-{paper}.pdf"
        write_whole(file, make_test_page(studio, paper))
        return file

    return work


test_page_work.__test__ = False  # type: ignore[attr-defined]


class Offset(QWidget):
    """A distance in mm, and which way it is."""

    def __init__(self, name: str, forwards: str, backwards: str, value: float) -> None:
        super().__init__()
        self._length, self._way = millimetres(MOST_SHIFT, abs(value)), DropDown()
        self._way.addItems([forwards, backwards])
        self._way.setCurrentIndex(1 if value < 0 else 0)
        self._length.setAccessibleName(name)
        self._way.setAccessibleName(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._length)
        row.addWidget(self._way)
        row.addStretch(1)

    @property
    def value(self) -> float:
        """How many mm it is, negative if it is the other way."""
        return -self._length.value() if self._way.currentIndex() else self._length.value()


class MyPrinterDialog(Dialog):
    """Asks for what a test page shows. name: the printer to be changed, '' for a new one. work: makes the page."""

    kept = Signal(str)
    """The printer of this name is known now."""

    forgotten = Signal(str)
    """The printer of this name is not known any more."""

    def __init__(self, studio: Studio, name: str, paper: str, work: Latest, parent: QWidget | None = None) -> None:
        about = self.tr(
            "No two printers are alike. A test page shows what yours does, and then every piece allows for it."
        )
        super().__init__(self.tr("My printer"), about, parent)
        self._studio, self._before = studio, name
        printer = printers().get(name, Printer(paper))
        self._work = work
        self._work.done.connect(self._open)
        self._work.failed.connect(self._tell)
        self._add_test_page(printer)
        self._add_questions(printer)
        self._add_name(name)
        self.told = words("")
        self.told.hide()
        self.body.addWidget(self.told)
        self.body.addStretch(1)
        self.keep_button = self.add_button(self.tr("Keep this printer"), Role.AcceptRole, primary=True)
        self.keep_button.clicked.connect(self._keep)
        if name in printers():
            self.forget_button = self.add_button(self.tr("Forget this printer"), Role.DestructiveRole)
            self.forget_button.clicked.connect(self._forget)
        self.close_button = self.add_button(self.tr("Cancel"), Role.RejectRole)

    @property
    def printer(self) -> Printer:
        """The printer as it was described."""
        return Printer(
            str(self.paper.currentData()),
            self.edge.value(),
            self.right.value,
            self.down.value,
            self.turned.isChecked(),
            self.across.value() / LINE,
            self.downwards.value() / LINE,
            self.turned_right.isChecked(),
        )

    # ---- how it is arranged

    def _add_test_page(self, printer: Printer) -> None:
        self.paper = DropDown()
        for paper in PAPERS:
            self.paper.addItem(paper, paper)
        self.paper.setCurrentIndex(max(0, self.paper.findData(printer.paper)))
        self.paper.setAccessibleName(self.tr("Paper in the printer"))
        self.page_button = QPushButton(self.tr("Open the test page"))
        self.page_button.clicked.connect(self._make)
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.paper)
        line.addWidget(self.page_button)
        line.addStretch(1)
        said = self.tr(
            "Print both sides of the test page from the program that opens it, at “Actual size” or “100\u00a0%”."
        )
        self._ask(self.tr("Test page"), said, row)

    def _add_questions(self, printer: Printer) -> None:
        self.edge = millimetres(MOST_EDGE, printer.edge)
        white = self.tr("White edge")
        self.edge.setAccessibleName(white)
        said = self.tr(
            "Look at the ladders of lines in the middle of each edge. The lines are 1\u00a0mm apart. How many of them "
            "are missing on the worst side? 0 if none is: then the printer prints to the edge."
        )
        self._ask(white, said, self.edge)
        self._ask_for_lines(printer)
        backs = self.tr("Backs")
        self.right = Offset(backs, self.tr("to the right"), self.tr("to the left"), printer.back_right)
        self.down = Offset(backs, self.tr("too low"), self.tr("too high"), printer.back_down)
        self.turned_right = QCheckBox(self.tr("Backs of folded leaflets come out further off with this than without"))
        self.turned_right.setChecked(printer.turned_right)
        both = QWidget()
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.right)
        column.addWidget(self.down)
        column.addWidget(self.turned_right)
        said = self.tr(
            "Hold the page against the light, its back towards you. How far are the rings from the cross? "
            "They are 1\u00a0mm apart."
        )
        self._ask(backs, said, both)
        turning = self.tr("Turning")
        self.turned = QCheckBox(self.tr("The arrow on the back points down"))
        self.turned.setChecked(printer.other_edge)
        self._ask(
            turning, self.tr("Turn the page over like that of a book. Does the arrow point up again?"), self.turned
        )

    def _ask_for_lines(self, printer: Printer) -> None:
        self.across, self.downwards = line_field(printer.across), line_field(printer.down)
        both = QWidget()
        form = QFormLayout(both)
        form.setContentsMargins(0, 0, 0, 0)
        for field, label in ((self.across, self.tr("Line across")), (self.downwards, self.tr("Line down"))):
            field.setAccessibleName(label)
            form.addRow(label, field)
        said = self.tr(
            "Measure the two long lines with a ruler. They should be 150\u00a0mm long. If they are not, look for "
            "“Actual size” in the print dialog first. If that does not help, every piece is made to come out at its "
            "true size."
        )
        self._ask(self.tr("Size"), said, both)

    def _add_name(self, name: str) -> None:
        called = self.tr("What you call it")
        self.name = LineField(called, MOST_LETTERS)
        self.name.setPlaceholderText(self.tr("The printer in the office"))
        self.name.show_text(name)
        self.name.textChanged.connect(lambda text: self.told.hide())
        self._ask(called, self.tr("Under this name it is in the list of papers."), self.name)

    def _ask(self, heading: str, sentence: str, answer: QWidget) -> None:
        self.body.addWidget(words(heading, "section"))
        self.body.addWidget(words(sentence, "quiet"))
        beside = isinstance(answer, LineField)
        self.body.addWidget(answer, 0, Qt.AlignmentFlag(0) if beside else Qt.AlignmentFlag.AlignLeft)

    # ---- what the person does

    def _make(self) -> None:
        self.page_button.setEnabled(False)
        self._work.order(test_page_work(self._studio, str(self.paper.currentData())))

    def _open(self, file: Path) -> None:
        self.page_button.setEnabled(True)
        open_or_tell(file, self)

    def _keep(self) -> None:
        name = " ".join(self.name.text().split())
        if not name:
            self._say(self.tr("Give the printer a name."))
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        try:
            note_printer(name, self.printer)
            if self._before not in ("", name):
                forget_printer(self._before)
        except KitError as error:
            self._tell(error)
            return
        self.kept.emit(name)
        self.accept()

    def _forget(self) -> None:
        try:
            forget_printer(self._before)
        except KitError as error:
            self._tell(error)
            return
        self.forgotten.emit(self._before)
        self.accept()

    def _tell(self, error: Exception) -> None:
        self.page_button.setEnabled(True)
        self._say(" ".join(filter(None, failure_words(error))))

    def _say(self, sentence: str) -> None:
        self.told.setText(sentence)
        self.told.show()


def line_field(scale: float) -> Measure:
    """Return a field for how long a line of the test page is that a printer prints at a scale."""
    field = millimetres(LINE * (1 + MOST_OFF), LINE * scale)
    field.setMinimum(LINE * (1 - MOST_OFF))
    return field


def millimetres(most: float, value: float) -> Measure:
    """Return a field for so many mm, in steps of a half."""
    field = Measure()
    field.setRange(0.0, most)
    field.setDecimals(2)
    field.setSingleStep(0.5)
    field.setSuffix(" mm")
    field.setValue(value)
    return field
