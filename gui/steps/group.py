"""The step 'Your group and event': who the group is, what it invites to, and in which language its pieces speak."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, time

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSizePolicy, QWidget

from gui.kits.session import Session
from gui.steps.step import StepPanel
from gui.widgets.fields import Labelled, LineField, QuietWheel, TextField, most_letters
from gui.widgets.moments import DateField, TimeField
from gui.widgets.told import Told
from kit.layout.wording import time_words
from kit.model.kit import Event
from kit.model.language import Language
from kit.problems import Problem


class GroupPanel(StepPanel):
    """Two short forms, one for the group and one for its event, and the language of the pieces."""

    icon = "group"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("GroupPanel", "Your group and event")
        about = QCoreApplication.translate(
            "GroupPanel", "Say who you are and what you invite people to. What you leave empty is left out."
        )
        super().__init__(session, title, about, parent)
        self._texts: dict[str, LineField | TextField] = {}
        self._rows: dict[str, Labelled] = {}
        self._optional = self.tr("optional")
        self._add_group()
        self._add_event()
        self._add_language()
        self.body.addStretch(1)
        self.show_state()

    def _add_group(self) -> None:
        add = self._add_text
        self._add_section(self.tr("Your group"))
        add("group.name", self.tr("Name of your group"), self.tr("typing in name"), required=True)
        add("group.strapline", self.tr("A line about you"), self.tr("typing in line about you"))
        add("group.phone", self.tr("Phone"), self.tr("typing in phone"))
        add("group.email", self.tr("Email"), self.tr("typing in email"))
        add("group.website", self.tr("Website"), self.tr("typing in website"))
        add("group.address", self.tr("Address"), self.tr("typing in address"), lines=2)

    def _add_event(self) -> None:
        add = self._add_text
        self._add_section(self.tr("Your event"))
        quiet = QLabel(self.tr("If there is none, leave all of this empty."))
        quiet.setProperty("quiet", True)
        quiet.setWordWrap(True)
        self._event_told = Told()
        self.body.addWidget(quiet)
        self.body.addWidget(self._event_told)
        add("events[0].title", self.tr("What it is called"), self.tr("typing in event"), required=True)
        self.date = DateField(self.tr("Date"), self.session.library.campaign.starts)
        self.date.chosen.connect(self._set_date)
        self._add_row("events[0].date", self.tr("Date"), self.date)
        self._add_times()
        add("events[0].venue", self.tr("Where it is"), self.tr("typing in venue"), lines=2, required=True)
        add("events[0].note", self.tr("Good to know"), self.tr("typing in note"), lines=2)
        add("events[0].link", self.tr("Web address of the event"), self.tr("typing in web address"))
        self._texts["events[0].title"].setPlaceholderText(self.tr("Baby and me coffee morning"))
        self._texts["events[0].note"].setPlaceholderText(self.tr("Free. No need to book."))

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
        for name, label, field in (
            ("events[0].starts", self.tr("Starts"), self.starts),
            ("events[0].ends", self.tr("Ends"), self.ends),
        ):
            optional = "" if name == "events[0].starts" else self._optional
            row.addWidget(self._row(name, label, field, optional), 1, Qt.AlignmentFlag.AlignTop)
            field.unread.connect(lambda unread, name=name: self._tell_unread(name, unread))
        self.body.addWidget(both)
        self.body.addWidget(self.time_read)

    def _add_language(self) -> None:
        self._add_section(self.tr("Language"))
        self.language = QComboBox()
        self.language.setAccessibleName(self.tr("Language of the pieces"))
        self.language.installEventFilter(QuietWheel(self))
        self.language.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.language.setMinimumHeight(self.starts.sizeHint().height())
        self.language.activated.connect(self._set_language)
        self._add_row("language", self.tr("Language of the pieces"), self.language)

    def _add_section(self, title: str) -> None:
        heading = QLabel(title)
        heading.setProperty("section", True)
        self.body.addSpacing(10)
        self.body.addWidget(heading)

    def _row(self, name: str, label: str, field: QWidget, optional: str = "") -> Labelled:
        self._rows[name] = Labelled(label, field, optional)
        return self._rows[name]

    def _add_row(self, name: str, label: str, field: QWidget, optional: str = "") -> None:
        self.body.addWidget(self._row(name, label, field, optional))

    def _add_text(self, name: str, label: str, step: str, lines: int = 1, required: bool = False) -> None:
        most = most_letters(name)
        field = LineField(label, most) if lines == 1 else TextField(label, most, lines)
        field.typed.connect(lambda text: self._set_text(name, text, step))
        self._texts[name] = field
        self._add_row(name, label, field, "" if required else self._optional)

    # ---- what a person does

    def _set_text(self, name: str, text: str, step: str) -> None:
        part, _, key = name.partition(".")
        kit = self.session.kit
        if part == "events[0]":
            self._set_event(step, name, **{key: text})
        else:
            self.session.edit(step, replace(kit, group=replace(kit.group, **{key: text})), joins=name)

    def _set_event(self, step: str, joins: str, **parts: str | date | time | None) -> None:
        """Put parts into the first event; one of which nothing is left, with none behind it, is none."""
        first, *others = self.session.kit.events or (Event(),)
        event = replace(first, **parts)  # type: ignore[arg-type]
        events = () if event.empty and not others else (event, *others)
        self.session.edit(step, replace(self.session.kit, events=events), joins=joins)

    def _set_date(self, day: date | None) -> None:
        if day is None:
            self._set_event(self.tr("take out date"), "", date=None)
        else:
            self._set_event(self.tr("choose date"), "events[0].date", date=day)

    def _set_time(self, key: str, moment: time | None) -> None:
        self._set_event(self.tr("typing in time"), f"events[0].{key}", **{key: moment})

    def _tell_unread(self, name: str, unread: bool) -> None:
        said = self.tr("This cannot be read as a time. Write 10, 10.30am or 2pm.")
        self._rows[name].told.say(said if unread else "")

    def _set_language(self, index: int) -> None:
        kit = replace(self.session.kit, language=self.language.itemData(index))
        self.session.edit(self.tr("choose language"), kit)

    # ---- what is shown

    def show_state(self) -> None:
        """Show the group, the event and the language."""
        kit = self.session.kit
        event = kit.events[0] if kit.events else Event()
        parts: Mapping[str, object] = {"group": kit.group, "events[0]": event}
        for name, field in self._texts.items():
            part, _, key = name.partition(".")
            field.show_text(getattr(parts[part], key))
        anew = not self.session.undo_name and not self.session.redo_name
        self.starts.show_time(event.starts, anew)
        self.ends.after = event.starts
        self.ends.show_time(event.ends, anew)
        language = self._language_of_kit()
        weekday = language.weekdays[event.date.weekday()] if event.date and language else ""
        self.date.show_day(event.date, weekday)
        words = time_words(language, event.starts, event.ends) if language else ""
        self.time_read.setText(self.tr("Printed as “{0}”").replace("{0}", words))
        self.time_read.setVisible(bool(words))
        self._show_languages()

    def _language_of_kit(self) -> Language | None:
        languages = self.session.library.languages
        return languages.get(self.session.kit.language) or languages.get("en") or next(iter(languages.values()), None)

    def _show_languages(self) -> None:
        known = {id: language.name for id, language in self.session.library.languages.items()}
        chosen = self.session.kit.language
        wanted = known if chosen in known else {**known, chosen: self.tr("{0} (not known)").replace("{0}", chosen)}
        shown = [self.language.itemData(index) for index in range(self.language.count())]
        with QSignalBlocker(self.language):
            if shown != list(wanted):
                self.language.clear()
                for id, name in wanted.items():
                    self.language.addItem(name, id)
            self.language.setCurrentIndex(list(wanted).index(chosen))

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Tell of each field's problems right under it."""
        for name, row in self._rows.items():
            own = (problem for problem in problems if problem.field == name)
            row.told.show_problems(own, self.session)
        of_event = (problem for problem in problems if problem.field in ("events", "events[0]"))
        self._event_told.show_problems(of_event, self.session)

    def widgets(self) -> Mapping[str, QWidget]:
        """Return the fields by what they edit; a part of a page that shows several leads to the first of them."""
        fields: dict[str, QWidget] = {name: row.field for name, row in self._rows.items()}
        return fields | {
            "group": fields["group.name"],
            "group.contact": fields["group.phone"],
            "events": fields["events[0].title"],
        }
