"""The events of a kit as rows: added, copied, dragged and removed; one of them is in hand, its fields are below."""

from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gui.kits.event_edits import with_event_added, with_event_copied, with_event_moved, without_event
from gui.kits.event_words import event_place
from gui.kits.session import Session
from gui.look.tab_order import come_late
from gui.look.wrapping import WrappingButton
from gui.widgets.labels import words
from gui.widgets.room import keep_room
from gui.widgets.rows import Row, RowList
from gui.widgets.second_click import SecondClick
from gui.widgets.tools import enable_moving, tool
from kit.called import event_name
from kit.kit_file.document import LIMITS
from kit.model.kit import Event, Kit
from kit.records.wording import short

ROWS_SEEN = 5
"""So many rows of two lines are seen at once; if there are more, they scroll."""


class EventList(QWidget):
    """Shows the list where there are several events, and the buttons that make several of one.

    remove: the button that takes out the event in hand, for the form to put behind that event's fields.
    """

    chosen = Signal()
    """Another event is in hand."""

    added = Signal()
    """The event in hand is new: something is to be typed into it."""

    left = Signal()
    """An event was taken out, by other means than in the list: who did that goes on with the one in hand."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.current = 0
        self._shown: tuple[Event, ...] = ()
        self._marked: Collection[int] = ()
        self._second_click = SecondClick(self)
        self.heading, self.about = words("", "section"), words("", "quiet")
        self.list = RowList(ordered=True)
        self.list.setAccessibleName(self.tr("Your events"))
        self.list.setAccessibleDescription(
            self.tr(
                "The fields below are those of the event in hand. Alt with Up or Down moves it, Delete takes it out."
            )
        )
        self.list.moved.connect(self._move)
        self.list.removed.connect(lambda id: self._remove())
        self.list.selectionModel().currentChanged.connect(lambda now, before: self._choose(now.row()))
        self.heading.setBuddy(self.list)
        self.up = tool("up", self.tr("Move up"), self.tr("Alt+Up"), lambda: self.list.move_current(-1))
        self.down = tool("down", self.tr("Move down"), self.tr("Alt+Down"), lambda: self.list.move_current(1))
        self.copy = tool("copy", self.tr("Copy the event to the next free day"), "", self._copy)
        self.remove = WrappingButton(self.tr("Take this event out"))
        self.remove.clicked.connect(self._remove)
        come_late(self.remove)
        self.add = WrappingButton(self.tr("Add another event"))
        self.add.clicked.connect(self._add)
        for widget in (self.copy, self.add, self.remove, self.about):
            keep_room(widget)  # they come or go with the first letter that is typed
        self._place()

    def _place(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(2)
        head.addWidget(self.heading, 1)
        for button in (self.up, self.down, self.copy):
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self.about)
        column.addWidget(self.list)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)

    # ---- what a person does

    def choose(self, number: int) -> bool:
        """Take an event in hand by its number, from 0; tell whether there is one, 0 being there always."""
        if not 0 <= number < max(1, len(self.session.kit.events)):
            return False
        self._choose(number)
        self.show_state()
        return True

    def _choose(self, number: int) -> None:
        if 0 <= number != self.current:
            self.current = number
            self._enable()
            self.chosen.emit()

    def _edit(self, step: str, change: Callable[[Kit], Kit], current: int) -> None:
        """Change the list of events, and take one in hand."""
        self.session.edit(step, change(self.session.kit))
        self.current = max(0, min(current, len(self.session.kit.events) - 1))
        self.show_state()
        self.chosen.emit()

    def _add(self) -> None:
        self._edit(self.tr("add event"), with_event_added, len(self.session.kit.events))
        self.added.emit()
        self._second_click.wait()

    def _copy(self) -> None:
        number, campaign = self.current, self.session.library.campaign
        self._edit(self.tr("copy event"), lambda kit: with_event_copied(kit, number, campaign), number + 1)
        self._second_click.wait()

    def _move(self, start: int, end: int) -> None:
        self._edit(self.tr("move event"), lambda kit: with_event_moved(kit, start, end), end)

    def _remove(self) -> None:
        number = self.current
        if number < len(self.session.kit.events):
            name, in_list = short(event_name(self.session.kit.events[number])), self.list.hasFocus()
            self._edit(self.tr("take out event"), lambda kit: without_event(kit, number), number)
            named = self.tr("The event “{0}” was taken out.").replace("{0}", name)
            self.session.taken_out.emit(named if name else self.tr("The event was taken out."))
            if not (in_list and self.list.isVisible()):
                self.left.emit()

    # ---- what is shown

    def begin(self) -> None:
        """Take the first event in hand: another kit is open."""
        self.current, self._shown, self._marked = 0, (), ()

    def show_state(self) -> None:
        """Show the events; the one that undo brought back, or changed, is in hand."""
        events = self.session.kit.events
        self.current = max(0, min(_in_hand(self.current, self._shown, events), len(events) - 1))
        self._shown = events
        several = len(events) > 1
        self.heading.setText(self.tr("Your events") if several else self.tr("Your event"))
        in_order = self.tr(
            "Pieces show them in the order of their days; those on one day, or without one, in the order of this list."
        )
        self.about.setText(in_order if several else self.tr("If there is none, leave all of this empty."))
        self.about.setVisible(several or not events)
        self._show_rows()
        for widget in (self.list, self.up, self.down):
            widget.setVisible(several)
        for button in (self.copy, self.remove, self.add):
            button.setVisible(bool(events))
        self._enable()

    def mark(self, numbers: Collection[int]) -> None:
        """Mark the events that have something to look at, by their numbers."""
        if set(numbers) != set(self._marked):
            self._marked = numbers
            self._show_rows()

    def _show_rows(self) -> None:
        kit, library = self.session.kit, self.session.library
        rows = []
        for number, event in enumerate(kit.events):
            marked = number in self._marked
            told = [event_place(event, kit, library), self.tr("Something to look at") if marked else ""]
            name = event_name(event) or self.tr("An event without a name")
            rows.append(Row(f"event {number}", name, " · ".join(filter(None, told)), problem=marked))
        with QSignalBlocker(self.list.selectionModel()):
            self.list.show_rows(rows)
            if rows:
                self.list.choose_row(self.current)
        self.list.viewport().update()
        self._fit()

    def _enable(self) -> None:
        number, count = self.current, len(self.session.kit.events)
        enable_moving(self.up, self.down, number, count)
        room = count < LIMITS.lists["events"]
        self.copy.setEnabled(room)
        self.add.setEnabled(room)

    def _fit(self) -> None:
        most = self.fontMetrics().height() * 4 * ROWS_SEEN
        self.list.setFixedHeight(min(self.list.content_height(), most))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the rows the height that they take at this width."""
        super().resizeEvent(event)
        self._fit()


def _in_hand(current: int, before: tuple[Event, ...], now: tuple[Event, ...]) -> int:
    """Return which event is to be in hand: the first that is another than before, unless the one in hand is."""
    if len(before) == len(now):
        changed = [number for number, (old, new) in enumerate(zip(before, now, strict=True)) if old != new]
        return current if not changed or current in changed else changed[0]
    if len(now) < len(before):
        return current
    return next((number for number, (old, new) in enumerate(zip(before, now, strict=False)) if old != new), len(before))
