"""What another branch keeps of the events: each with its day and times to be changed, and the place of all of them."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gui.i18n.moments import Moment, in_words
from gui.kits.branch import on_one_line
from gui.kits.event_edits import with_moment
from gui.look.wrapping import WrappingBox
from gui.widgets.fields import Labelled, LineField, most_letters
from gui.widgets.labels import words
from gui.widgets.moments import DateField, MomentField, TimeField
from kit.model.campaign import Campaign
from kit.model.kit import Event


class KeptEvents(QWidget):
    """Asks whether the events are kept, when each of them is, and where they are."""

    def __init__(self, events: tuple[Event, ...], week: Campaign, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._address = ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)  # each field keeps a line below itself
        one = len(events) == 1
        keep = (
            self.tr("Keep the event, without its web address"),
            self.tr("Keep the events, without their web addresses"),
        )
        self.kept = WrappingBox()
        self.kept.show_text(keep[0] if one else keep[1])
        self.kept.setChecked(bool(events))
        self._column.addWidget(self.kept)
        self.days = tuple(EventDay(event, week, named=not one) for event in events)
        for day in self.days:
            self._column.addWidget(day)
        self._add_place(one)
        self.kept.toggled.connect(self._offer_places)
        self.at_address.toggled.connect(self._offer_places)
        self._offer_places()
        self.setVisible(bool(events))

    def _add_place(self, one: bool) -> None:
        label = self.tr("Where the event is") if one else self.tr("Where the events are")
        self.venue = LineField(label, most_letters("events[].venue"))
        self._column.addWidget(Labelled(label, self.venue))
        there = self.tr("The event is at the address above"), self.tr("The events are at the address above")
        self.at_address = WrappingBox()
        self.at_address.show_text(there[0] if one else there[1])
        self._column.addWidget(self.at_address)

    def offer_address(self, address: str) -> None:
        """Let the events be at the address of the branch, once it is there, or somewhere else."""
        self._address = on_one_line(address)
        self._offer_places()

    @property
    def events(self) -> tuple[Event, ...]:
        """The events that are kept, as they are at the other branch."""
        return tuple(day.kept_event for day in self.days) if self.kept.isChecked() else ()

    @property
    def place(self) -> str:
        """Where they are, '' where that is not said yet."""
        return self._address if self._is_at_address() else self.venue.text()

    def _offer_places(self) -> None:
        kept = self.kept.isChecked()
        for day in self.days:
            day.setEnabled(kept)
        self.at_address.setEnabled(kept and bool(self._address))
        self.venue.setEnabled(kept and not self._is_at_address())

    def _is_at_address(self) -> bool:
        return self.at_address.isEnabled() and self.at_address.isChecked()


class EventDay(QWidget):
    """The day and the times of one event, in a row; named: whether it says which event that is."""

    def __init__(self, event: Event, week: Campaign, *, named: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kept_event = event
        self.rows: dict[str, Labelled] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        if named:
            column.addWidget(words(event.title, "section"))
        self._row = QHBoxLayout()
        self._row.setSpacing(12)
        column.addLayout(self._row)
        self.date = DateField(self.tr("Date"))
        self.date.suggest(event.date or week.starts, week.starts, week.ends)
        self.starts, self.ends = TimeField(self.tr("Starts")), TimeField(self.tr("Ends"))
        self._add("date", self.tr("Date"), self.date, self.date.line, 2)
        self._add("starts", self.tr("Starts"), self.starts, self.starts, 1)
        self._add("ends", self.tr("Ends"), self.ends, self.ends, 1)
        self._tell_day()

    def _add(self, part: str, label: str, widget: QWidget, field: MomentField, share: int) -> None:
        self.ends.after = self.kept_event.starts
        field.show_moment(getattr(self.kept_event, part), dict(self.kept_event.unread).get(part, ""))
        field.setCursorPosition(0)
        if self.kept_event.title:
            field.setAccessibleDescription(self.kept_event.title)
        self.rows[part] = Labelled(label, widget)
        self._row.addWidget(self.rows[part], share, Qt.AlignmentFlag.AlignTop)
        field.chosen.connect(lambda moment, unread: self._take(part, moment, unread))
        field.left.connect(lambda: self._tell_unread(part, field))

    def _take(self, part: str, moment: Moment | None, unread: str) -> None:
        self.kept_event = with_moment(self.kept_event, part, moment, unread)
        self.ends.after = self.kept_event.starts
        self._tell_day()

    def _tell_day(self) -> None:
        """Tell which day of the week was understood."""
        day: date | None = self.kept_event.date
        self.rows["date"].told.say(in_words(day) if day else "", "check")

    def _tell_unread(self, part: str, field: MomentField) -> None:
        """Tell of what cannot be read, once its field is left."""
        if field.unread:
            of_day = self.tr("This is not understood. Type a date such as 8 June 2016.")
            of_time = self.tr("This is not understood. Type a time such as 2:30pm.")
            self.rows[part].told.say(of_day if part == "date" else of_time)
