"""The fields of a message in the group's own words: a headline, a short and a long wording."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from gui.kits.session import Session
from gui.look.wrapping import WrappingButton
from gui.widgets.fields import Labelled, LineField, TextField, most_letters
from kit.model.kit import OwnMessage
from kit.model.message import HEADLINE_MOST, LONG_MOST, SHORT_MOST
from kit.problems import Problem

MOST = {"headline": HEADLINE_MOST, "short": SHORT_MOST, "long": LONG_MOST}
"""How many words of each wording fit most designs."""


class OwnMessageForm(QFrame):
    """Shows and edits the message in hand, if it is one of the group's own."""

    lead_wanted = Signal()
    """The message in hand is to be the first one."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.number = -1
        self._problems: tuple[Problem, ...] = ()
        self.rows: dict[str, Labelled] = {}
        self._texts: dict[str, LineField | TextField] = {}
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 12, 12, 12)
        self._column.setSpacing(10)
        self._add("headline", self.tr("Your headline"), lines=1, aside=self.tr("needed"))
        self._add("short", self.tr("In short"), lines=2)
        self._add("long", self.tr("At more length, for leaflets"), lines=3)
        headline = self._texts["headline"]
        if isinstance(headline, LineField):
            headline.left.connect(lambda: self.show_problems(self._problems))
        self.lead = WrappingButton(self.tr("Put it first"))
        self.lead.setAccessibleDescription(self.tr("The first message leads: every piece with messages shows it."))
        self.lead.setToolTip(self.lead.accessibleDescription())
        self.lead.clicked.connect(lambda: self.lead_wanted.emit())
        self._column.addWidget(self.lead, 0, Qt.AlignmentFlag.AlignLeft)

    def _add(self, name: str, label: str, lines: int, aside: str = "") -> None:
        most = most_letters(f"messages[].{name}")
        field = LineField(label, most) if lines == 1 else TextField(label, most, lines)
        field.typed.connect(lambda text: self._set(name, text))
        self._texts[name] = field
        self.rows[name] = Labelled(label, field, aside)
        self._column.addWidget(self.rows[name])

    def _count(self, name: str, text: str) -> None:
        """Say beside a field how many words there are, and how many fit most designs."""
        count, most = len(text.split()), MOST[name]
        said = self.tr("{count} of {most} words") if count else self.tr("room for {most} words")
        too_many = self.tr("{count} words, room for {most}")
        told = too_many if count > most else said
        shown, widest = told.replace("{count}", str(count)), too_many.replace("{count}", "999")
        self.rows[name].say_beside(shown.replace("{most}", str(most)), widest.replace("{most}", str(most)))

    def _set(self, name: str, text: str) -> None:
        messages = list(self.session.kit.messages)
        message = messages[self.number]
        if isinstance(message, OwnMessage):
            messages[self.number] = replace(message, **{name: text})
            kit = replace(self.session.kit, messages=tuple(messages))
            self.session.edit(self.tr("typing in message"), kit, joins=f"messages[{self.number}].{name}")

    def show_message(self, number: int) -> None:
        """Show the message of a number, if it is one of the group's own; else be out of sight."""
        messages = self.session.kit.messages
        message = messages[number] if 0 <= number < len(messages) else None
        if number != self.number:
            self.show_problems(())
        self.number = number
        self.lead.setVisible(number > 0)
        if isinstance(message, OwnMessage):
            for name, field in self._texts.items():
                field.show_text(getattr(message, name))
                self._count(name, getattr(message, name))
        self.setVisible(isinstance(message, OwnMessage))

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Tell of the problems of the message that is shown, each under its field.

        That the headline is missing is told once its field is left.
        """
        self._problems = tuple(problems)
        for name, row in self.rows.items():
            writing = row.field.hasFocus()
            own = (
                each
                for each in self._problems
                if each.field == f"messages[{self.number}].{name}" and not (writing and each.code == "no-headline")
            )
            row.told.show_problems(own, self.session)

    def widgets(self) -> Mapping[str, QWidget]:
        """Return the fields by what they edit, while they are shown."""
        own = f"messages[{self.number}]"
        return {} if self.isHidden() else {f"{own}.{name}": row.field for name, row in self.rows.items()}
