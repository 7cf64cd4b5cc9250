"""Fields for a day and for a time of day: forgiving in what they read, plain in what they understood."""

from __future__ import annotations

import re
from datetime import date, time

from PySide6.QtCore import QDate, QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QDateEdit,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QStackedLayout,
    QToolButton,
    QWidget,
)

from gui.theme import icon
from gui.widgets.choices import WrappingButton
from gui.widgets.fields import LineField, QuietWheel, is_history_key

_CLOCK = re.compile(r"(\d{1,2})(?:\s?[:.,\sh]\s?(\d{0,2}))?\s*(a|p|)\.?\s*m?\.?(?:o['’]?clock)?")
_WORDS = {"noon": time(12), "midday": time(12), "12 noon": time(12), "midnight": time(0)}
_AFTERNOON = range(1, 7)
"""Hours that without any more said are after noon: nobody asks a nursery's parents for two in the night."""

LONGEST = 40


def read_time(text: str) -> time | None:
    """Return the time that somebody meant by '10', '10am', '10.30', '2 p.m.', '1430' or 'noon'; None if none."""
    words = " ".join(text.split()).casefold()
    if words in _WORDS:
        return _WORDS[words]
    if re.fullmatch(r"\d{3,4}\s*[ap]?\.?m?\.?", words):
        digits = re.match(r"\d+", words)
        assert digits
        words = f"{digits[0][:-2]}:{digits[0][-2:]}{words[digits.end() :]}"
    match = _CLOCK.fullmatch(words)
    if not match:
        return None
    hour, minutes, half = int(match[1]), match[2] or "", match[3]
    minute = int(minutes.ljust(2, "0")) if minutes else 0
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "p" else 0)
    elif hour in _AFTERNOON and not match[1].startswith("0"):
        hour += 12
    return time(hour, minute) if hour < 24 and minute < 60 else None


def written(moment: time | None) -> str:
    """Return a time as people write it and as read_time reads it: '10am', '2.30pm'; '' for none."""
    if moment is None:
        return ""
    minutes = f".{moment.minute:02d}" if moment.minute else ""
    return f"{moment.hour % 12 or 12}{minutes}{'am' if moment.hour < 12 else 'pm'}"


class TimeField(LineField):
    """A time of day, typed as one likes. What cannot be read stays in sight, and is no time."""

    chosen = Signal(object)
    """The time that was typed, None if there is none."""

    unread = Signal(bool)
    """Whether something is typed that cannot be read as a time; told when the field is left."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, LONGEST, parent)
        self._shown: time | None = None
        self.typed.connect(self._choose)

    def show_time(self, moment: time | None, anew: bool = False) -> None:
        """Show a time. anew: even what could not be read goes, as another kit is open."""
        if anew or moment != self._shown:
            self._shown = moment
            if anew or read_time(self.text()) != moment:
                self.show_text(written(moment))
                self.unread.emit(False)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say so if what was typed is no time."""
        super().focusOutEvent(event)
        self.unread.emit(bool(self.text().strip()) and read_time(self.text()) is None)

    def _choose(self, text: str) -> None:
        self._shown = read_time(text)
        if self._shown is not None or not text.strip():
            self.unread.emit(False)
        self.chosen.emit(self._shown)


class DateField(QWidget):
    """A day with a calendar to choose it from, or none at all."""

    chosen = Signal(object)
    """The day that was chosen, None for none."""

    def __init__(self, name: str, suggested: date, parent: QWidget | None = None) -> None:
        """suggested: the day at which the calendar begins."""
        super().__init__(parent)
        self._suggested = suggested
        self.choose = WrappingButton(self.tr("Choose a date"))
        self.choose.setAccessibleName(f"{name}: {self.choose.accessibleName()}")
        self.choose.clicked.connect(self._begin)
        self.day = QDateEdit()
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("d MMMM yyyy")
        self.day.setMinimumDate(QDate(100, 1, 1))
        self.day.setAccessibleName(name)
        self.day.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.day.installEventFilter(QuietWheel(self))
        self.day.installEventFilter(self)
        self.day.dateChanged.connect(lambda day: self.chosen.emit(_python(day)))
        self.day.setMinimumHeight(LineField("", 1).sizeHint().height())
        self.weekday = QLabel()
        self.clear = QToolButton()
        self.clear.setIcon(icon("remove"))
        self.clear.setAutoRaise(True)
        self.clear.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clear.setAccessibleName(self.tr("No date"))
        self.clear.setToolTip(self.tr("Take the date out"))
        self.clear.clicked.connect(self._end)
        self._place()

    def _place(self) -> None:
        none, some = QWidget(), QWidget()
        for widget, parts in ((none, (self.choose,)), (some, (self.day, self.weekday, self.clear))):
            row = QHBoxLayout(widget)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(10)
            for part in parts:
                row.addWidget(part)
            if widget is none:
                row.addStretch(1)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(none)
        self._stack.addWidget(some)

    def show_day(self, day: date | None, weekday: str) -> None:
        """Show a day with its weekday in words, or none."""
        if day is not None and QDate(day.year, day.month, day.day) != self.day.date():
            with QSignalBlocker(self.day):
                self.day.setDate(QDate(day.year, day.month, day.day))
        self.weekday.setText(weekday)
        self.day.setAccessibleDescription(weekday)
        self._stack.setCurrentIndex(0 if day is None else 1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus on; a focus proxy that changes would break the order of Tab, which then never leaves."""
        (self.choose if self._stack.currentIndex() == 0 else self.day).setFocus(event.reason())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave undo and redo to the window, whose steps they are."""
        if watched is self.day and is_history_key(event):
            event.ignore()
            return True
        return False

    def _begin(self) -> None:
        self.chosen.emit(self._suggested)
        self.day.setFocus()

    def _end(self) -> None:
        self.chosen.emit(None)
        self.choose.setFocus()


def _python(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
