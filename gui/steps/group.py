"""The step 'Your group and events': who the group is, what it invites to, and in which language its pieces speak."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from gui.kits.session import Session
from gui.steps.event_form import EventForm
from gui.steps.languages import LanguageField
from gui.steps.step import StepPanel
from gui.widgets.fields import Labelled, LineField, TextField, most_letters
from kit.problems import Problem


class GroupPanel(StepPanel):
    """Two short forms, one for the group and one for its events, and the language of the pieces."""

    icon = "group"
    parts = ("group", "events", "language", "second_language")

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("GroupPanel", "Your group and events")
        about = QCoreApplication.translate(
            "GroupPanel", "Say who you are and what you invite people to. What you leave empty is left out."
        )
        super().__init__(session, title, about, parent)
        self._texts: dict[str, LineField | TextField] = {}
        self._rows: dict[str, Labelled] = {}
        self._add_group()
        self.body.addSpacing(10)
        self.events = EventForm(session)
        self.events.list.left.connect(lambda: self.go_on_at(self.events.widget("title")))
        self.body.addWidget(self.events)
        self._add_language()
        self.body.addStretch(1)
        self.show_state()

    def _add_group(self) -> None:
        add = self._add_text
        self._add_section(self.tr("Your group"))
        self._fields = QVBoxLayout()
        self._fields.setSpacing(6)  # each field keeps a line below itself
        self.body.addLayout(self._fields)
        add("group.name", self.tr("Name of your group"), self.tr("typing in name"), aside=self.tr("needed"))
        add("group.strapline", self.tr("A line about you"), self.tr("typing in line about you"))
        add("group.phone", self.tr("Phone"), self.tr("typing in phone"))
        add("group.email", self.tr("Email"), self.tr("typing in email"))
        add("group.website", self.tr("Website"), self.tr("typing in website"))
        add("group.address", self.tr("Address"), self.tr("typing in address"), lines=2)

    def _add_language(self) -> None:
        self._add_section(self.tr("Language"))
        height = self._texts["group.name"].sizeHint().height()
        first, second = self.tr("Language of the pieces"), self.tr("And the same in a second language")
        self.language, self.second = LanguageField(first, height), LanguageField(second, height)
        self.language.activated.connect(lambda index: self._set_languages(self.language.itemData(index), None))
        self.second.activated.connect(lambda index: self._set_languages(None, self.second.itemData(index)))
        self.body.addWidget(self._row("language", first, self.language))
        self.body.addWidget(self._row("second_language", second, self.second))

    def _add_section(self, title: str) -> None:
        heading = QLabel(title)
        heading.setProperty("section", True)
        self.body.addSpacing(10)
        self.body.addWidget(heading)

    def _row(self, name: str, label: str, field: QWidget, aside: str = "") -> Labelled:
        self._rows[name] = Labelled(label, field, aside)
        return self._rows[name]

    def _add_text(self, name: str, label: str, step: str, lines: int = 1, aside: str = "") -> None:
        most = most_letters(name)
        field = LineField(label, most) if lines == 1 else TextField(label, most, lines)
        field.typed.connect(lambda text: self._set_text(name, text, step))
        self._texts[name] = field
        self._fields.addWidget(self._row(name, label, field, aside))

    # ---- what a person does

    def _set_text(self, name: str, text: str, step: str) -> None:
        kit = self.session.kit
        group = replace(kit.group, **{name.removeprefix("group."): text})
        self.session.edit(step, replace(kit, group=group), joins=name)

    def _set_languages(self, first: str | None, second: str | None) -> None:
        """Take one of the two; who takes the second as the first, or the other way round, has them change places."""
        kit = self.session.kit
        if first is not None:
            other = kit.language if first == kit.second_language else kit.second_language
            kit = replace(kit, language=first, second_language=other)
        elif second is not None:
            kit = replace(kit, second_language=second)
        self.session.edit(self.tr("choose language"), kit)

    # ---- what is shown

    def show_state(self) -> None:
        """Show the group, its events and the language."""
        for name, field in self._texts.items():
            field.show_text(getattr(self.session.kit.group, name.removeprefix("group.")))
        self.events.show_state()
        known, kit = self.session.library.languages, self.session.kit
        self.language.show_languages(known, kit.language)
        others = {tag: language for tag, language in known.items() if tag != kit.language}
        self.second.show_languages(others, kit.second_language, self.tr("None: one language only"))

    def missing(self) -> str:
        """Return what is to be done first here, '' if it is."""
        return "" if self.session.kit.group.name.strip() else self.tr("Give the name of your group.")

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Tell of each field's problems right under it."""
        for name, row in self._rows.items():
            own = (problem for problem in problems if self._row_of(problem) == name)
            row.told.show_problems(own, self.session)
        self.events.show_problems(problems)

    def _row_of(self, problem: Problem) -> str:
        """Return the name of the row that a problem is of: what is wrong with the second language is told under it."""
        second = self.session.kit.second_language
        is_second = problem.field == "language" and second in (problem.values.get("tag"), problem.values.get("id"))
        return "second_language" if second and is_second else problem.field

    def reveal(self, field: str) -> bool:
        """Give the focus to the widget for a field; an event that a field belongs to is taken in hand first."""
        self.events.take_in_hand(field)
        return super().reveal(field)

    def widgets(self) -> Mapping[str, QWidget]:
        """Return the fields by what they edit; a part of a page that shows several leads to the first of them."""
        fields: dict[str, QWidget] = {name: row.field for name, row in self._rows.items()}
        of_group = {"group": fields["group.name"], "group.contact": fields["group.phone"]}
        return {**fields, **of_group, **self.events.widgets()}
