"""The third page: what is wrong with rows, and how any of them looks as a piece, first of all the worst ones."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from gui.look.wrapping import WrappingButton
from gui.merging.page import Lines, Page
from gui.merging.reading import Looked, Shown
from gui.problems.words import in_one, window_voice
from gui.widgets.drop_down import DropDown
from gui.widgets.flow import FlowLayout
from gui.widgets.labels import words
from gui.workspace.preview import Preview
from kit.merge.survey import Survey
from kit.model.library import Library
from kit.problems import Problem, Severity

_HIGH = 14
"""The preview is at least so many lines of text high."""


class RowsPage(Page):
    """Says how many rows can be made, names those that cannot, and shows what will come of each."""

    again_wanted = Signal()
    """The table is to be read again: somebody mended it."""

    row_wanted = Signal(int, int)
    """The number of the row that is to be shown, and which of its pieces, from 0."""

    def __init__(self, library: Library) -> None:
        super().__init__(self.tr("Look at the branches"))
        self._voice = window_voice(library)
        self._rows: dict[str, int] = {}
        self._numbers: list[int] = []
        self._survey: Survey | None = None
        both = QHBoxLayout()
        both.setSpacing(24)
        self.column.addLayout(both, 1)
        both.addLayout(self._what_is_wrong(), 2)
        both.addWidget(self._preview_of_rows(), 3)
        self.begin()

    @property
    def ready(self) -> bool:
        """Whether there is a row that can be made."""
        return bool(self._survey and self._survey.sound)

    @property
    def sound(self) -> int:
        """How many rows can be made, as far as is known."""
        return self._survey.sound if self._survey else 0

    def _what_is_wrong(self) -> QVBoxLayout:
        self.summary, self.lines = words("", "section"), Lines()
        self.fix = words(self.tr("Put it right in the table, save it there, and read it again."), "quiet")
        self.again_button = WrappingButton(self.tr("Read the table again"))
        self.again_button.setAutoDefault(False)
        self.again_button.clicked.connect(self.again_wanted)
        column = QVBoxLayout()
        column.setSpacing(12)
        for widget in (self.summary, self.lines, self.fix):
            column.addWidget(widget)
        column.addWidget(self.again_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return column

    def _preview_of_rows(self) -> QWidget:
        choices = QWidget()
        flow = FlowLayout(choices, 12)
        self._group = QButtonGroup(self)
        names = {
            "first": self.tr("The first"),
            "longest": self.tr("The one with most words"),
            "worst": self.tr("The one with most to fix"),
        }
        self.choices: dict[str, QRadioButton] = {}
        for id, name in names.items():
            choice = self.choices[id] = QRadioButton(name)
            choice.setAccessibleName(name)
            choice.toggled.connect(lambda on, id=id: self._go_to(self._rows[id]) if on else None)
            self._group.addButton(choice)
            flow.addWidget(choice)
        self.branches = DropDown()
        self.branches.setAccessibleName(self.tr("Which branch is shown"))
        self.branches.setSizeAdjustPolicy(DropDown.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.branches.setMinimumContentsLength(20)
        self.branches.setMaxVisibleItems(20)
        self.branches.currentIndexChanged.connect(lambda place: self._choose_branch())
        self.pieces = DropDown()
        self.pieces.setAccessibleName(self.tr("Which piece is shown"))
        self.pieces.setSizeAdjustPolicy(DropDown.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.pieces.setMinimumContentsLength(20)
        self.pieces.currentIndexChanged.connect(lambda number: self._show_row())
        flow.addWidget(self.pieces)
        self.called = words("", "section")
        self.row_lines = Lines()
        self.preview = Preview()
        self.preview.setMinimumHeight(self.fontMetrics().height() * _HIGH)
        self.preview.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.preview.sharper_wanted.connect(self._show_row)
        self.shown = QWidget()
        column = QVBoxLayout(self.shown)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (choices, self.branches, self.called, self.row_lines):
            column.addWidget(widget)
        column.addWidget(self.preview, 100)
        column.addStretch(1)
        return self.shown

    # ---- how it comes

    def begin(self) -> None:
        """Begin to look at the rows."""
        self._survey, self._rows = None, {}
        self.preview.clear()
        self.lines.say(())
        self.count(0)
        for widget in (
            *(self.fix, self.again_button, self.shown, self.preview, self.row_lines),
            *self.choices.values(),
        ):
            widget.hide()
        self.changed.emit()

    def count(self, rows: int) -> None:
        """Say how many rows were looked at."""
        looking = self.tr("Looking at the branches…")
        self.summary.setText(self.tr("Looking at the branches… %n so far.", "", rows) if rows else looking)

    def show_looked(self, looked: Looked) -> None:
        """Show what was found."""
        found = self._survey = looked.survey
        self.summary.setText(self._summary(found))
        self.lines.say(self._told(found.problems))
        wrong = found.sound < found.rows or not found.rows or _worth_a_look(found)
        self.fix.setVisible(wrong)
        self.again_button.setVisible(wrong)
        rows = {"first": found.first, "longest": found.longest, "worst": found.worst}
        self._rows = {}
        for id, row in rows.items():
            if row and row.number not in self._rows.values():
                self._rows[id] = row.number
            self.choices[id].setVisible(id in self._rows)
        self.shown.setVisible(bool(self._rows))
        if self._rows:
            with QSignalBlocker(self.branches):
                self._numbers = list(found.groups)
                self.branches.clear()
                self.branches.addItems([self._row_words(*each) for each in found.groups.items()])
                self._go_to(next(iter(self._rows.values())))
            self.branches.setVisible(found.rows > 1)
            self.called.setVisible(found.rows == 1)
            self._choose_branch()
        self.changed.emit()

    def _summary(self, found: Survey) -> str:
        if not found.rows:
            return self.tr("There is nothing below the headings. Fill in a row for each branch.")
        left_out = found.rows - found.sound
        if not found.sound:
            return self.tr("The pieces of no branch can be made yet:")
        if not left_out and not _worth_a_look(found):
            return self.tr("All is well: the pieces of %n branch(es) can be made.", "", found.rows)
        made = self.tr("The pieces of %n branch(es) can be made.", "", found.sound)
        if not left_out:
            look = self.tr("Worth a look before you make them:")
            return f"{made} {look}"
        without = self.tr("%n branch(es) will be left out:", "", left_out)
        return f"{made} {without}"

    def _told(self, problems: tuple[Problem, ...]) -> list[tuple[str, str]]:
        order = list(Severity)
        told = sorted(problems, key=lambda each: order.index(each.severity))
        return [(each.severity.value, self._voice.say(each).message) for each in told]

    def show_failure(self, said: str) -> None:
        """Say why the rows cannot be looked at."""
        self.summary.setText(said)
        self.again_button.show()

    # ---- one row

    def _row_words(self, number: int, group: str) -> str:
        name = self.tr("{1} (row {0})") if group else self.tr("Row {0}")
        return name.replace("{0}", str(number)).replace("{1}", group)

    def _go_to(self, number: int) -> None:
        self.branches.setCurrentIndex(self._numbers.index(number))

    def _choose_branch(self) -> None:
        """Show the row that is chosen in the list, and mark what it is beside that, if it is anything."""
        number = self._numbers[self.branches.currentIndex()]
        self._group.setExclusive(False)
        for id, choice in self.choices.items():
            with QSignalBlocker(choice):
                choice.setChecked(self._rows.get(id) == number)
        self._group.setExclusive(True)
        self._show_row()

    def _show_row(self) -> None:
        if self._survey and self._rows:
            number = self._numbers[self.branches.currentIndex()]
            self.row_wanted.emit(number, max(0, self.pieces.currentIndex()))

    def show_shown(self, shown: Shown) -> None:
        """Show a row as a piece."""
        self.called.setText(self._row_words(shown.row, shown.group))
        errors = [each for each in shown.problems if each.severity is Severity.ERROR]
        self.row_lines.say([(each.severity.value, in_one(self._voice.say(each))) for each in errors])
        with QSignalBlocker(self.pieces):
            if [self.pieces.itemText(row) for row in range(self.pieces.count())] != list(shown.names):
                self.pieces.clear()
                self.pieces.addItems(list(shown.names))
        self.pieces.setVisible(len(shown.names) > 1)
        if shown.proof and shown.proof.images:
            self.preview.show_proof(shown.proof)
        else:
            self.preview.clear()
        self.preview.setVisible(bool(shown.proof and shown.proof.images))


def _worth_a_look(found: Survey) -> bool:
    return any(each.severity is Severity.WARNING for each in found.problems)
