"""The form for the events of a kit: which there are, and the fields of the one in hand."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gui.i18n.moments import Moment, in_words
from gui.kits.event_edits import free_day, with_moment
from gui.kits.session import Session
from gui.steps.event_list import EventList
from gui.widgets.fields import Labelled, LineField, TextField, most_letters
from gui.widgets.moments import DateField, MomentField, TimeField
from gui.widgets.room import keep_room
from kit.layout.wording import time_words
from kit.model.kit import Event
from kit.model.language import language_of
from kit.problems import Problem, Severity

_FIELD: Final = re.compile(r"events(?:\[(-?\d+)\](?:\.(\w+))?)?")


class EventForm(QWidget):
    """Which event is in hand is the list's to know; the fields show and edit that one."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._problems: tuple[Problem, ...] = ()
        self._texts: dict[str, LineField | TextField] = {}
        self._moments: dict[str, MomentField] = {}
        self.rows: dict[str, Labelled] = {}
        self._needed = self.tr("needed")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)  # each field keeps a line below itself
        self.list = EventList(session)
        self.list.chosen.connect(self._show_anew)
        self.list.added.connect(lambda: self.widget("title").setFocus(Qt.FocusReason.OtherFocusReason))
        session.begun.connect(self.list.begin)
        self._column.addWidget(self.list)
        self._column.addSpacing(10)
        self._add_fields()
        self._column.addWidget(self.list.remove, 0, Qt.AlignmentFlag.AlignLeft)

    def _add_fields(self) -> None:
        add = self._add_text
        add("title", self.tr("What it is called"), self.tr("typing in event"), aside=self._needed)
        self.date = DateField(self.tr("Date"))
        self._listen("date", self.date.line, self.tr("typing in date"))
        self._column.addWidget(self._row("date", self.tr("Date"), self.date, self._needed))
        self.date.line.overfull.connect(self.rows["date"].tell_overfull)
        self._add_times()
        add("venue", self.tr("Where it is"), self.tr("typing in venue"), lines=2, aside=self._needed)
        add("note", self.tr("Good to know"), self.tr("typing in note"), lines=2)
        link = self.tr("Web address of the event")
        add("link", link, self.tr("typing in web address"), aside=self.tr("makes the QR code"))
        self._texts["title"].setPlaceholderText(self.tr("Baby and me coffee morning"))
        self._texts["note"].setPlaceholderText(self.tr("Free. No need to book."))

    def _add_times(self) -> None:
        self.starts, self.ends = TimeField(self.tr("Starts")), TimeField(self.tr("Ends"))
        self.starts.setPlaceholderText(self.tr("10:30am"))
        self.ends.setPlaceholderText(self.tr("12 noon"))
        self.time_read = QLabel()
        self.time_read.setProperty("quiet", True)
        self.time_read.setWordWrap(True)
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for name, label, field in (("starts", self.tr("Starts"), self.starts), ("ends", self.tr("Ends"), self.ends)):
            aside = self._needed if name == "starts" else ""
            row.addWidget(self._row(name, label, field, aside), 1, Qt.AlignmentFlag.AlignTop)
            self._listen(name, field, self.tr("typing in time"))
        self._column.addWidget(both)
        self._column.addWidget(self.time_read)
        self._column.addSpacing(8)
        keep_room(self.time_read)

    def _listen(self, name: str, field: MomentField, step: str) -> None:
        """Put what is typed into the event; whether it can be read is told once the field is left."""
        field.chosen.connect(lambda moment, unread: self._set_moment(step, name, moment, unread))
        field.left.connect(lambda: self.show_problems(self._problems))
        self._moments[name] = field

    def _row(self, name: str, label: str, field: QWidget, aside: str = "") -> Labelled:
        self.rows[name] = Labelled(label, field, aside)
        return self.rows[name]

    def _add_text(self, name: str, label: str, step: str, lines: int = 1, aside: str = "") -> None:
        most = most_letters(f"events[].{name}")
        field = LineField(label, most) if lines == 1 else TextField(label, most, lines)
        field.typed.connect(lambda text: self._put(step, name, replace(self.in_hand, **{name: text})))
        self._texts[name] = field
        self._column.addWidget(self._row(name, label, field, aside))

    # ---- what a person does

    @property
    def in_hand(self) -> Event:
        """The event in hand; an empty one if the kit has none."""
        events = self.session.kit.events
        return events[self.list.current] if self.list.current < len(events) else Event()

    def _put(self, step: str, part: str, event: Event) -> None:
        """Put an event, of which a part is another, in place of the one in hand; one that says nothing goes."""
        number = self.list.current
        events = list(self.session.kit.events) or [event]
        events[number] = event
        kept = () if event.empty and len(events) == 1 else tuple(events)
        self.session.edit(step, replace(self.session.kit, events=kept), joins=f"events[{number}].{part}")

    def _set_moment(self, step: str, part: str, moment: Moment | None, unread: str) -> None:
        self._put(step, part, with_moment(self.in_hand, part, moment, unread))

    # ---- what is shown

    def _show_anew(self) -> None:
        """Show another event than before."""
        for row in self.rows.values():
            row.told.say("")
        self.show_state()
        self.show_problems(self._problems)

    def show_state(self) -> None:
        """Show which events there are, and the one in hand."""
        self.list.show_state()
        kit, library, event = self.session.kit, self.session.library, self.in_hand
        for name, field in self._texts.items():
            field.show_text(getattr(event, name))
        week = library.campaign
        self.date.suggest(free_day(kit, week) or week.starts, week.starts, week.ends)
        self._show_moments(event)
        words = time_words(language_of(kit.language, library.languages), event.starts, event.ends)
        self.time_read.setText(self.tr("Printed as “{0}”").replace("{0}", words))
        self.time_read.setVisible(bool(words))

    def _show_moments(self, event: Event) -> None:
        """Show the day and the times of an event, and which weekday that is."""
        unread = dict(event.unread)
        self.ends.after = event.starts
        for name, field in self._moments.items():
            field.show_moment(getattr(event, name), unread.get(name, ""))
        understood = in_words(event.date) if event.date else ""
        if self.date.line.year_is_understood:
            understood = self.tr("{0} (the year of the week)").replace("{0}", understood)
        self.rows["date"].told.say(understood, "check")
        self.date.line.setAccessibleDescription(understood)

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Tell of the problems of the event in hand under its fields, and mark the other events that have any.

        What is wrong with the whole of it is told under its name, which is filled in first.
        """
        self._problems = tuple(problem for problem in problems if _FIELD.fullmatch(problem.field))
        own = f"events[{self.list.current}]"
        for name, row in self.rows.items():
            own_fields = ("events", own, f"{own}.title") if name == "title" else (f"{own}.{name}",)
            typing = name in self._moments and self._moments[name].in_typing
            of_field = (
                problem
                for problem in self._problems
                if problem.field in own_fields and not (typing and problem.code == "wrong-value")
            )
            row.told.show_problems(of_field, self.session)
        grave = [problem.field for problem in self._problems if problem.severity is not Severity.NOTE]
        self.list.mark({int(match[1]) for field in grave if (match := _FIELD.fullmatch(field)) and match[1]})

    def widget(self, name: str) -> QWidget:
        """Return the field for a part of the event in hand."""
        return self.rows[name].field

    def take_in_hand(self, field: str) -> None:
        """Take the event in hand that a field of the kit belongs to, as 'events[1].venue'."""
        match = _FIELD.fullmatch(field)
        if match and match[1]:
            self.list.choose(int(match[1]))

    def widgets(self) -> Mapping[str, QWidget]:
        """Return the fields of the event in hand by what they edit."""
        own, title = f"events[{self.list.current}]", self.widget("title")
        return {"events": title, own: title, **{f"{own}.{name}": row.field for name, row in self.rows.items()}}
