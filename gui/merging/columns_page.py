"""The second page: how the table was read, and what each of its columns was taken for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from gui.merging.page import Page
from gui.merging.reading import Opened
from gui.merging.words import encoding_words, field_words, how_read
from gui.problems.words import WINDOW
from gui.widgets.drop_down import DropDown
from gui.widgets.labels import words
from gui.widgets.remarks import Remarks
from gui.widgets.told import Told
from kit.merge.columns import Column, columns_of
from kit.merge.headings import fields_offered
from kit.merge.merging import nameless
from kit.merge.understood import Seen, chosen

_EVENTS = 3
"""So many events are offered at least."""

_LETTERS = 18
"""A list has room for so many letters at least; what is longer is cut until it is unfolded."""


class ColumnsPage(Page):
    """Shows each column with what is in it, and lets somebody say what it is."""

    encoding_chosen = Signal(str)

    def __init__(self, group: str) -> None:
        """group: what the kit calls it."""
        super().__init__(self.tr("What each column says"))
        self._group = group
        self._opened: Opened | None = None
        self.seen: tuple[Seen, ...] = ()
        self._said: dict[int, str] = {}
        self.lists: dict[int, DropDown] = {}
        self._notes: dict[int, QLabel] = {}
        self.read = words("", "quiet")
        self.column.addWidget(self.read)
        self._add_letters()
        about = words(self.tr("Is this what each column says? If not, choose what it is."))
        self.column.addWidget(about)
        self.told = Told()
        self.column.addWidget(Remarks(self.told))
        self._grid_holder = QWidget()
        self.column.addWidget(self._grid_holder)
        self.column.addStretch(1)

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns that are used."""
        return columns_of(self.seen)

    @property
    def ready(self) -> bool:
        """Whether any column is used."""
        return bool(self.columns)

    def first(self) -> QWidget | None:
        """Return the list of letters, where there is a doubt."""
        return self.letters if self.letters.isVisibleTo(self) else None

    def _add_letters(self) -> None:
        self.letters = DropDown()
        self.letters.setSizeAdjustPolicy(DropDown.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.letters.setMinimumContentsLength(_LETTERS)
        label = words(self.tr("The table does not say how its letters are stored. Do these words of it look &right?"))
        label.setBuddy(self.letters)
        self.letters.setAccessibleName(label.text().replace("&", ""))
        self.letters.currentIndexChanged.connect(lambda row: self.encoding_chosen.emit(self.letters.currentData()))
        self._letters_label = label
        self.column.addWidget(label)
        self.column.addWidget(self.letters)

    def show_table(self, opened: Opened) -> None:
        """Show a table; what was said of its columns stays if it is the same as before, read in another way."""
        if not self._same(opened):
            self._said = {}
        self._opened = opened
        self.seen = opened.seen
        for index, field in self._said.items():
            self.seen = chosen(self.seen, index, field)
        self.read.setText(how_read(opened.table))
        with QSignalBlocker(self.letters):
            self.letters.clear()
            for reading in opened.readings:
                self.letters.addItem(f"{reading.shown} ({encoding_words(reading.encoding)})", reading.encoding)
            self.letters.setCurrentIndex(self.letters.findData(opened.table.encoding))
        for widget in (self._letters_label, self.letters):
            widget.setVisible(bool(opened.readings))
        self._lay_out()
        self._show_choices()

    def _same(self, opened: Opened) -> bool:
        """Tell whether a table has the columns that are shown."""
        before = [each.index for each in self.seen]
        if self._opened is None or self._opened.table.path != opened.table.path:
            return False
        other_way = self._opened.table.encoding != opened.table.encoding
        same_headings = self._opened.table.headings == opened.table.headings
        return (other_way or same_headings) and before == [each.index for each in opened.seen]

    def _lay_out(self) -> None:
        old, self._grid_holder = self._grid_holder, QWidget()
        self.column.replaceWidget(old, self._grid_holder)
        old.hide()
        old.deleteLater()
        grid = QGridLayout(self._grid_holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.lists, self._notes = {}, {}
        offered = [(field_words(field), field) for field in self._offered()]
        for row, each in enumerate(self.seen):
            heading = words(each.heading or self.tr("Column {0}").replace("{0}", str(each.index + 1)), "section")
            sample = words(self.tr("For example: {0}").replace("{0}", each.sample), "quiet")
            self._notes[each.index] = words("", "quiet")
            grid.addWidget(heading, 3 * row, 0)
            grid.addWidget(sample, 3 * row + 1, 0, 1, 1, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(self._list(each, offered), 3 * row, 1, 1, 1, Qt.AlignmentFlag.AlignBottom)
            grid.addWidget(self._notes[each.index], 3 * row + 1, 1, 1, 1, Qt.AlignmentFlag.AlignTop)
            grid.setRowMinimumHeight(3 * row + 2, 8)

    def _list(self, seen: Seen, offered: Sequence[tuple[str, str]]) -> DropDown:
        box = DropDown()
        box.setSizeAdjustPolicy(DropDown.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(_LETTERS)
        box.setMaxVisibleItems(20)
        for name, field in offered:
            box.addItem(name, field)
        box.setAccessibleName(self.tr("What the column {0} says").replace("{0}", seen.heading or str(seen.index + 1)))
        box.setAccessibleDescription(self.tr("For example: {0}").replace("{0}", seen.sample))
        box.currentIndexChanged.connect(lambda row: self._choose(seen.index, str(box.currentData())))
        self.lists[seen.index] = box
        return box

    def _offered(self) -> tuple[str, ...]:
        used = [each.field for each in self.seen if each.field]
        events = [int(field[7 : field.index("]")]) + 1 for field in used if field.startswith("events[")]
        offered = fields_offered(max(_EVENTS, *events, 0))
        return ("", *offered, *(field for field in dict.fromkeys(used) if field not in offered))

    def _choose(self, index: int, field: str) -> None:
        self._said[index] = field
        self.seen = chosen(self.seen, index, field)
        self._show_choices()

    def _show_choices(self) -> None:
        for each in self.seen:
            box = self.lists[each.index]
            with QSignalBlocker(box):
                box.setCurrentIndex(max(0, box.findData(each.field)))
            self._notes[each.index].setText(WINDOW.say(each.why).message if each.why else "")
            self._notes[each.index].setVisible(bool(each.why))
        table = self._opened.table if self._opened else None
        problems = nameless(self.columns, table, self._group) if table else ()
        self.told.say(" ".join(WINDOW.say(each).message for each in problems))
        self.changed.emit()
