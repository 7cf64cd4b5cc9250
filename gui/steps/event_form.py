"""The form for the events of a kit: which there are, and the fields of the one in hand."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, time
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gui.kits.event_edits import free_day
from gui.kits.session import Session
from gui.steps.event_list import EventList
from gui.widgets.fields import Labelled, LineField, TextField, most_letters
from gui.widgets.moments import DateField, TimeField
from gui.widgets.told import Told
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
        self.rows: dict[str, Labelled] = {}
        self._optional = self.tr("optional")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self.list, self.told = EventList(session), Told()
        self.list.chosen.connect(self._show_anew)
        self.list.added.connect(lambda: self.widget("title").setFocus(Qt.FocusReason.OtherFocusReason))
        session.begun.connect(self._begin)
        self._column.addWidget(self.list)
        self._column.addWidget(self.told)
        self._add_fields()

    def _add_fields(self) -> None:
        add = self._add_text
        add("title", self.tr("What it is called"), self.tr("typing in event"), required=True)
        self.date = DateField(self.tr("Date"))
        self.date.chosen.connect(self._set_date)
        self._column.addWidget(self._row("date", self.tr("Date"), self.date))
        self._add_times()
        add("venue", self.tr("Where it is"), self.tr("typing in venue"), lines=2, required=True)
        add("note", self.tr("Good to know"), self.tr("typing in note"), lines=2)
        add("link", self.tr("Web address of the event"), self.tr("typing in web address"))
        self._texts["title"].setPlaceholderText(self.tr("Baby and me coffee morning"))
        self._texts["note"].setPlaceholderText(self.tr("Free. No need to book."))

    def _add_times(self) -> None:
        self.starts, self.ends = TimeField(self.tr("Starts")), TimeField(self.tr("Ends"))
        self.starts.setPlaceholderText(self.tr("10.30am"))
        self.ends.setPlaceholderText(self.tr("12 noon"))
        self.starts.chosen.connect(lambda moment: self._set_time("starts", moment))
        self.ends.chosen.connect(lambda moment: self._set_time("ends", moment))
        self.time_read = QLabel()
        self.time_read.setProperty("quiet", True)
        self.time_read.setWordWrap(True)
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for name, label, field in (("starts", self.tr("Starts"), self.starts), ("ends", self.tr("Ends"), self.ends)):
            optional = "" if name == "starts" else self._optional
            row.addWidget(self._row(name, label, field, optional), 1, Qt.AlignmentFlag.AlignTop)
            field.unread.connect(lambda unread, name=name: self._tell_unread(name, unread))
        self._column.addWidget(both)
        self._column.addWidget(self.time_read)

    def _row(self, name: str, label: str, field: QWidget, optional: str = "") -> Labelled:
        self.rows[name] = Labelled(label, field, optional)
        return self.rows[name]

    def _add_text(self, name: str, label: str, step: str, lines: int = 1, required: bool = False) -> None:
        most = most_letters(f"events[].{name}")
        field = LineField(label, most) if lines == 1 else TextField(label, most, lines)
        field.typed.connect(lambda text: self._set(step, name, **{name: text}))
        self._texts[name] = field
        self._column.addWidget(self._row(name, label, field, "" if required else self._optional))

    # ---- what a person does

    @property
    def in_hand(self) -> Event:
        """The event in hand; an empty one if the kit has none."""
        events = self.session.kit.events
        return events[self.list.current] if self.list.current < len(events) else Event()

    def _set(self, step: str, joins: str, **parts: str | date | time | None) -> None:
        """Put parts into the event in hand; the only one there is goes with the last of what it says."""
        number, event = self.list.current, replace(self.in_hand, **parts)  # type: ignore[arg-type]
        events = list(self.session.kit.events) or [event]
        events[number] = event
        kept = () if event.empty and len(events) == 1 else tuple(events)
        joined = f"events[{number}].{joins}" if joins else ""
        self.session.edit(step, replace(self.session.kit, events=kept), joins=joined)

    def _set_date(self, day: date | None) -> None:
        if day is None:
            self._set(self.tr("take out date"), "", date=None)
        else:
            self._set(self.tr("choose date"), "date", date=day)

    def _set_time(self, key: str, moment: time | None) -> None:
        self._set(self.tr("typing in time"), key, **{key: moment})

    def _tell_unread(self, name: str, unread: bool) -> None:
        said = self.tr("This cannot be read as a time. Write 10, 10.30am or 2pm.")
        self.rows[name].told.say(said if unread else "")

    # ---- what is shown

    def _begin(self) -> None:
        """Forget which event was in hand, and what could not be read as a time: another kit is open."""
        self.list.begin()
        self._show_times(anew=True)

    def _show_anew(self) -> None:
        """Show another event than before: nothing that was typed for that one stays in sight."""
        self._show_times(anew=True)
        for row in self.rows.values():
            row.told.say("")
        self.show_state()
        self.show_problems(self._problems)

    def show_state(self) -> None:
        """Show which events there are, and the one in hand."""
        before = self.list.current
        self.list.show_state()
        self._show_times(anew=self.list.current != before)
        kit, library, event = self.session.kit, self.session.library, self.in_hand
        for name, field in self._texts.items():
            field.show_text(getattr(event, name))
        language = language_of(kit.language, library.languages)
        self.date.suggest(free_day(kit, library.campaign) or library.campaign.starts)
        self.date.show_day(event.date, language.weekdays[event.date.weekday()] if event.date else "")
        words = time_words(language, event.starts, event.ends)
        self.time_read.setText(self.tr("Printed as “{0}”").replace("{0}", words))
        self.time_read.setVisible(bool(words))

    def _show_times(self, anew: bool) -> None:
        event = self.in_hand
        self.starts.show_time(event.starts, anew)
        self.ends.after = event.starts
        self.ends.show_time(event.ends, anew)

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Tell of the problems of the event in hand under its fields, and mark the other events that have any."""
        self._problems = tuple(problem for problem in problems if _FIELD.fullmatch(problem.field))
        own = f"events[{self.list.current}]"
        for name, row in self.rows.items():
            of_field = (problem for problem in self._problems if problem.field == f"{own}.{name}")
            row.told.show_problems(of_field, self.session)
        of_event = (problem for problem in self._problems if problem.field in ("events", own))
        self.told.show_problems(of_event, self.session)
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
