"""What is different at another branch, asked before a kit is duplicated for it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from gui.dialogs.dialog import Dialog, Role
from gui.kits.branch import for_branch, names_thanked, on_one_line, to_fill_in
from gui.kits.session import State
from gui.look.wrapping import WrappingBox
from gui.widgets.fields import Labelled, LineField, TextField, most_letters
from gui.widgets.labels import words


class BranchDialog(Dialog):
    """Asks for the details of the other branch; those that branches often share are there already."""

    made = Signal(object)
    """The State of the copy."""

    def __init__(self, state: State, parent: QWidget | None = None) -> None:
        about = self.tr(
            "The copy has the same messages, pieces and logos. Say who the other branch is: what branches often share "
            "is here already, and what you leave empty can be filled in later."
        )
        super().__init__(self.tr("Duplicate for another branch"), about, parent)
        self._state = state
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
            grid.addWidget(Labelled(label, field), number // 2, number % 2, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(grid)

    def _add_boxes(self) -> None:
        """Ask what stays of the events and of the thank-you, where there are any."""
        kit = self._state.kit
        self.with_events, self.at_address, self.with_names = WrappingBox(), WrappingBox(), WrappingBox()
        one = len(kit.events) == 1
        self.with_events.show_text(self._words_for_events())
        there = self.tr("The event is at the address above"), self.tr("The events are at the address above")
        self.at_address.show_text(there[0] if one else there[1])
        label = self.tr("Where the event is") if one else self.tr("Where the events are")
        self.venue = LineField(label, most_letters("events[].venue"))
        self._venue_row = Labelled(label, self.venue)
        self._venue_row.setVisible(bool(kit.events))
        self.with_names.show_text(self.tr("Keep the names in the thank-you"))
        for box, offered, ticked in (
            (self.with_events, bool(kit.events), True),
            (self.at_address, bool(kit.events), False),
            (self.with_names, names_thanked(kit), True),
        ):
            box.setChecked(ticked and offered)
            box.setVisible(offered)
            self.body.addWidget(box)
            if box is self.with_events:
                self.body.addWidget(self._venue_row)
        for changed in (self.with_events.toggled, self.at_address.toggled, self.fields["address"].typed):
            changed.connect(self._offer_places)
        self._offer_places()

    def _offer_places(self) -> None:
        """Let the events be at the address of the branch, once it is there, or somewhere else."""
        there = bool(_said(self.fields["address"]).strip())
        self.at_address.setEnabled(there and self.with_events.isChecked())
        self.venue.setEnabled(self.with_events.isChecked() and not self._is_at_address())

    def _is_at_address(self) -> bool:
        return self.at_address.isEnabled() and self.at_address.isChecked()

    def _words_for_events(self) -> str:
        if len(self._state.kit.events) == 1:
            return self.tr("Keep the event with its day and times, without its web address")
        return self.tr("Keep the events with their days and times, without their web addresses")

    def _make(self) -> None:
        texts = {name: _said(field) for name, field in self.fields.items()}
        group = replace(self._state.kit.group, **texts)
        copy = for_branch(
            self._state,
            group,
            with_events=self.with_events.isChecked(),
            venue=on_one_line(group.address) if self._is_at_address() else self.venue.text(),
            with_names=self.with_names.isChecked(),
        )
        self.made.emit(copy)
        self.accept()


def _said(field: LineField | TextField) -> str:
    return field.text() if isinstance(field, LineField) else field.shown
