"""Fields for a day and for a time of day: forgiving in what they read, plain in what they understood."""

from __future__ import annotations

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

from gui.look.theme import icon
from gui.widgets.choices import WrappingButton
from gui.widgets.fields import LineField, QuietWheel, is_history_key
from kit.records.moments import read_clock_time

LONGEST = 40


def typed_time(text: str, after: time | None = None) -> time | None:
    """Return the time that somebody typed, None if it cannot be read. after: when the event starts, for its end."""
    try:
        return read_clock_time(text, after).moment
    except ValueError:
        return None


def written(moment: time | None) -> str:
    """Return a time as people write it and as it is read back: '10am', '2.30pm'; '' for none."""
    if moment is None:
        return ""
    minutes = f".{moment.minute:02d}" if moment.minute else ""
    return f"{moment.hour % 12 or 12}{minutes}{'am' if moment.hour < 12 else 'pm'}"


class TimeField(LineField):
    """A time of day, typed as one likes. What cannot be read stays in sight, and is no time.

    after: when the event starts, where this is when it ends.
    """

    chosen = Signal(object)
    """The time that was typed, None if there is none."""

    unread = Signal(bool)
    """Whether something is typed that cannot be read as a time; told when the field is left."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, LONGEST, parent)
        self.after: time | None = None
        self._shown: time | None = None
        self.typed.connect(self._choose)

    def show_time(self, moment: time | None, anew: bool = False) -> None:
        """Show a time. anew: even what could not be read goes, as another kit is open."""
        if anew or moment != self._shown:
            self._shown = moment
            if anew or self._read() != moment:
                self.show_text(written(moment))
                self.unread.emit(False)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say so if what was typed is no time."""
        super().focusOutEvent(event)
        self.unread.emit(bool(self.text().strip()) and self._read() is None)

    def _read(self) -> time | None:
        return typed_time(self.text(), self.after)

    def _choose(self, text: str) -> None:
        self._shown = self._read()
        if self._shown is not None or not text.strip():
            self.unread.emit(False)
        self.chosen.emit(self._shown)


class DateField(QWidget):
    """A day with a calendar to choose it from, or none at all."""

    chosen = Signal(object)
    """The day that was chosen, None for none."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._suggested = date.today()
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

    def suggest(self, day: date) -> None:
        """Have the choice of a date begin with a day."""
        self._suggested = day

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
