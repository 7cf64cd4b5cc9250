"""What is different at another branch, asked before a kit is duplicated for it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from gui.dialogs.branch_events import KeptEvents
from gui.dialogs.dialog import Dialog, Role
from gui.kits.branch import for_branch, names_thanked, to_fill_in
from gui.kits.session import State
from gui.look.wrapping import WrappingBox
from gui.widgets.fields import Labelled, LineField, TextField, most_letters
from gui.widgets.labels import words
from kit.model.campaign import Campaign


class BranchDialog(Dialog):
    """Asks for the details of the other branch; those that branches often share are there already."""

    made = Signal(object)
    """The State of the copy."""

    def __init__(self, state: State, week: Campaign, parent: QWidget | None = None) -> None:
        about = self.tr(
            "The copy has the same messages, pieces and logos. Say who the other branch is: what branches often share "
            "is here already, and what you leave empty can be filled in later."
        )
        super().__init__(self.tr("Duplicate for another branch"), about, parent)
        self._state, self._week = state, week
        self.fields: dict[str, LineField | TextField] = {}
        self._add_fields()
        self._add_boxes()
        if state.kit.photo:
            self.body.addWidget(words(self.tr("Your own photo is not copied."), "quiet"))
        self.body.addStretch(1)
        self.make_button = self.add_button(self.tr("Duplicate"), Role.AcceptRole, primary=True)
        self.close_button = self.add_button(self.tr("Cancel"), Role.RejectRole)
        self.make_button.clicked.connect(self._make)
        name = self.fields["name"]
        name.setFocus(Qt.FocusReason.OtherFocusReason)
        name.selectAll()

    def showEvent(self, event: QShowEvent) -> None:
        """Show all that is asked at once where the screen has room for it."""
        self.be_as_high_as_its_body()
        super().showEvent(event)

    def _add_fields(self) -> None:
        labels = {
            "name": self.tr("Name of the other branch"),
            "strapline": self.tr("A line about it"),
            "phone": self.tr("Phone"),
            "email": self.tr("Email"),
            "website": self.tr("Website"),
            "address": self.tr("Address"),
        }
        begun = to_fill_in(self._state.kit.group)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(2)  # each field keeps a line below itself
        for number, (name, label) in enumerate(labels.items()):
            most = most_letters(f"group.{name}")
            field = TextField(label, most, 2) if name == "address" else LineField(label, most)
            field.show_text(getattr(begun, name))
            if isinstance(field, LineField):
                field.setCursorPosition(0)
            self.fields[name] = field
            row = Labelled(label, field)
            if name == "website" and begun.website:
                row.told.say(self.tr("As in the first kit. Change it if this branch has its own."), "note")
            grid.addWidget(row, number // 2, number % 2, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(grid)

    def _add_boxes(self) -> None:
        """Ask what stays of the events and of the thank-you, where there are any."""
        kit = self._state.kit
        self.events = KeptEvents(kit.events, self._week)
        self.fields["address"].typed.connect(self.events.offer_address)
        self.with_names = WrappingBox()
        self.with_names.show_text(self.tr("Keep the names in the thank-you"))
        self.with_names.setChecked(names_thanked(kit))
        for asked, offered in ((self.events, bool(kit.events)), (self.with_names, names_thanked(kit))):
            asked.setVisible(offered)
            self.body.addWidget(asked)

    def _make(self) -> None:
        texts = {name: _said(field) for name, field in self.fields.items()}
        group = replace(self._state.kit.group, **texts)
        copy = for_branch(
            self._state,
            group,
            events=self.events.events,
            venue=self.events.place,
            with_names=self.with_names.isChecked(),
        )
        self.made.emit(copy)
        self.accept()


def _said(field: LineField | TextField) -> str:
    return field.text() if isinstance(field, LineField) else field.shown
