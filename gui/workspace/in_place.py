"""A small editor over a text in the preview: what a kit says there is typed where it is seen."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from math import inf
from secrets import token_hex
from typing import Final

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from gui.kits.event_edits import with_moment
from gui.kits.session import Session
from gui.problems.words import WINDOW
from gui.widgets.fields import LineField, TextField, most_letters
from gui.widgets.labels import words
from gui.widgets.moments import DayField, MomentField, TimeField
from gui.widgets.tools import tool
from kit.mending.fields import part_of, split_entry, with_part
from kit.model.kit import Kit, OwnMessage
from kit.values import dataclass

_LINES: Final = re.compile(r"group\.(name|strapline|phone|email|website)|events\[\d+\]\.(title|link)")
_TEXTS: Final = re.compile(r"group\.address|events\[\d+\]\.(venue|note)")
_MOMENTS: Final = re.compile(r"(events\[\d+\])\.(date|starts|ends)")
_MESSAGE: Final = re.compile(r"messages\[\d+\]")

_LEAST_LETTERS = 30
"""The editor is at least so many letters wide."""

Field = LineField | TextField


@dataclass(frozen=True, slots=True)
class Clicked:
    """What was clicked in the preview: the field of the kit, where it stands in the view, and the letters there."""

    field: str
    place: QRect
    text: str


class InPlace(QFrame):
    """Edits the kit while somebody types, as one step; Return and a click elsewhere end it, Escape takes it back."""

    moved = Signal(str)
    """A message is at another place in the order; its field as it is called now."""

    def __init__(self, session: Session, view: QWidget) -> None:
        super().__init__(view)
        self._session, self._view = session, view
        self._fields: dict[str, Field] = {}
        self._joins = ""
        self.setObjectName("inPlace")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(6, 6, 6, 6)
        self._column.setSpacing(4)
        self.hide()
        session.changed.connect(self._show_kit)
        session.begun.connect(self.end)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def begin(self, clicked: Clicked) -> bool:
        """Edit what was clicked, over it; tell whether it is a text that can be edited here."""
        self.end()
        paths = self._paths(clicked)
        is_message = bool(_MESSAGE.fullmatch(clicked.field)) and part_of(self._session.kit, clicked.field) is not None
        if not paths and not is_message:
            return False
        self._joins = f"in place {token_hex(6)}"  # no step of another window has it
        for path in paths:
            self._add(path, named=len(paths) > 1)
        if is_message:
            self._add_message(clicked.field, own=bool(paths))
        self._show_kit()
        self._stand_over(clicked.place)
        first = next(iter(self._fields.values()), None) or self.findChild(QWidget, "move")
        (first or self).setFocus(Qt.FocusReason.MouseFocusReason)
        if isinstance(first, LineField):
            first.selectAll()
        elif isinstance(first, TextField):
            first.moveCursor(QTextCursor.MoveOperation.End)
        return True

    @property
    def fields(self) -> dict[str, Field]:
        """The fields that are shown, by what they edit."""
        return self._fields if self.isVisible() else {}

    def end(self) -> None:
        """Be out of sight; what was typed stays in the kit."""
        had_focus = self.isAncestorOf(QApplication.focusWidget() or self._view)
        self.hide()
        self._fields = {}
        while item := self._column.takeAt(0):
            if widget := item.widget():
                widget.setParent(None)
                widget.deleteLater()
        if had_focus:
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_back(self) -> None:
        """Be out of sight, the kit as it was before."""
        self.end()
        self._session.take_back(self._joins)

    # ---- what is edited

    def _paths(self, clicked: Clicked) -> tuple[str, ...]:
        """Return the fields of the kit that are edited over what was clicked."""
        field = clicked.field
        if _LINES.fullmatch(field) or _TEXTS.fullmatch(field):
            return (field,)
        if match := _MOMENTS.fullmatch(field):
            return (field,) if match[2] == "date" else (f"{match[1]}.starts", f"{match[1]}.ends")
        message = part_of(self._session.kit, field) if _MESSAGE.fullmatch(field) else None
        if not isinstance(message, OwnMessage):
            return ()
        shown = "".join(clicked.text.split())
        parts = ("headline", "short", "long")
        seen = [part for part in parts if (text := "".join(getattr(message, part).split())) and text in shown]
        return tuple(f"{field}.{part}" for part in seen or parts)

    def _add(self, path: str, *, named: bool) -> None:
        name = WINDOW.field(path)
        name = name[:1].upper() + name[1:]
        if named:
            self._column.addWidget(words(name, "quiet"))
        field = self._field(path, name)
        if isinstance(field, MomentField):
            field.chosen.connect(lambda moment, unread: self._put(lambda kit: _at(kit, path, moment, unread)))
        else:
            field.typed.connect(lambda text: self._put(lambda kit: with_part(kit, path, text)))
        field.installEventFilter(self)
        self._fields[path] = field
        self._column.addWidget(field)

    def _field(self, path: str, name: str) -> Field:
        if match := _MOMENTS.fullmatch(path):
            return self._day_field(name) if match[2] == "date" else TimeField(name)
        most = most_letters(re.sub(r"\[\d+\]", "[]", path))
        long = _TEXTS.fullmatch(path) or path.endswith((".short", ".long"))
        return TextField(name, most) if long else LineField(name, most)

    def _day_field(self, name: str) -> DayField:
        field = DayField(name)
        campaign = self._session.library.campaign
        field.week = (campaign.starts, campaign.ends)
        return field

    def _add_message(self, field: str, *, own: bool) -> None:
        """Add what can be done with a message: its place in the order, and whose words it has."""
        if not own:
            self._column.addWidget(words(self.tr("These words belong to the campaign.")))
        number, last = split_entry(field)[1], len(self._session.kit.messages) - 1
        row = QWidget()
        row.setObjectName("line")
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        for name, said, by, possible in (
            ("up", self.tr("Move up"), -1, number > 0),
            ("down", self.tr("Move down"), 1, number < last),
        ):
            button = tool(name, said, "", lambda by=by: self._move(number, by))  # type: ignore[misc]
            button.setText(said)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setEnabled(possible)
            if possible:
                button.setObjectName("move")
            line.addWidget(button)
        line.addStretch(1)
        if last > 0:
            self._column.addWidget(row)
        else:
            row.deleteLater()

    def _move(self, number: int, by: int) -> None:
        messages = list(self._session.kit.messages)
        messages.insert(number + by, messages.pop(number))
        self.end()
        kit = replace(self._session.kit, messages=tuple(messages))
        self._session.edit(self.tr("move message"), kit)
        self.moved.emit(f"messages[{number + by}]")

    def _put(self, change: Callable[[Kit], Kit]) -> None:
        self._session.edit(self.tr("typing in the preview"), change(self._session.kit), joins=self._joins, within=inf)

    # ---- what is shown

    def _show_kit(self) -> None:
        """Show what the kit says; nothing if it has no such fields any more."""
        kit = self._session.kit
        for path, field in self._fields.items():
            holder = part_of(kit, path.rpartition(".")[0])
            if holder is None or isinstance(holder, str):
                self.end()
                return
            if isinstance(field, MomentField):
                name = path.rpartition(".")[2]
                field.show_moment(getattr(holder, name), dict(holder.unread).get(name, ""))
            else:
                field.show_text(part_of(kit, path) or "")

    def _stand_over(self, place: QRect) -> None:
        """Stand over a place of the view, or below it where there is nothing to type, inside the view."""
        room = self._view.rect().adjusted(4, 4, -4, -4)
        least = self.fontMetrics().averageCharWidth() * _LEAST_LETTERS
        lines = self.findChildren(QWidget, "line", Qt.FindChildOption.FindDirectChildrenOnly)
        needed = max((line.sizeHint().width() + 14 for line in lines), default=0)
        self.setFixedWidth(min(room.width(), max(least, needed, place.width() + 24)))
        self.show()
        self.raise_()
        self.adjustSize()
        box = self.rect()
        box.moveCenter(place.center())
        box.moveTop(place.top() - 8 if self._fields else place.bottom() + 4)
        box.moveLeft(max(room.left(), min(box.left(), room.right() - box.width())))
        box.moveTop(max(room.top(), min(box.top(), room.bottom() - box.height())))
        self.move(box.topLeft())

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        """End when the focus goes elsewhere in the window."""
        if self.isVisible() and new is not None and not self.isAncestorOf(new) and new is not self:
            self.end()

    def event(self, event: QEvent) -> bool:
        """Be as high as what is in it, whatever is typed."""
        if event.type() is QEvent.Type.LayoutRequest and self.isVisible():
            self.adjustSize()
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """End with Return, but for a new line with Shift where there are several."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            ends = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if ends and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.end()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take back what was typed with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.take_back()
        else:
            super().keyPressEvent(event)


def _at(kit: Kit, path: str, moment: object, unread: str) -> Kit:
    """Return a kit with a day or a time of an event."""
    event, _, part = path.rpartition(".")
    return with_part(kit, event, with_moment(part_of(kit, event), part, moment, unread))  # type: ignore[arg-type]
