"""Fields for a day and for a time of day: typed as people write them, and plain in what they understood."""

from __future__ import annotations

from datetime import MAXYEAR, MINYEAR, date, time

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QIcon, QKeyEvent, QPalette, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QHBoxLayout, QTableView, QToolButton, QVBoxLayout, QWidget

from gui.i18n.moments import Moment, written
from gui.look.theme import accent, on_accent
from gui.widgets.fields import LineField
from gui.widgets.tools import tool
from kit.records.moments import read_clock_time, read_date

LONGEST = 80

YEARS = 1
"""The calendar goes from so many years before the week, or the day that is chosen, to as many after it."""


class MomentField(LineField):
    """A day or a time of day, typed as one likes. What cannot be read stays as it was typed."""

    chosen = Signal(object, str)
    """What was understood, None if nothing was; then what was typed, if it cannot be read."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, LONGEST, parent)
        self._shown: tuple[Moment | None, str] = (None, "")
        self._changed = False
        self.typed.connect(self._choose)

    def read_moment(self, text: str) -> Moment:
        """Return what a text means. Raises ValueError if it cannot be read."""
        raise NotImplementedError

    def show_moment(self, moment: Moment | None, unread: str) -> None:
        """Show a day or time, or what was typed for it; the field keeps its own wording of the same."""
        if (moment, unread) != self._shown:
            self._shown = (moment, unread)
            if self._understood(self.text()) != self._shown:
                self.show_text(written(moment) or unread)

    @property
    def unread(self) -> str:
        """What was typed, if it cannot be read."""
        return self._shown[1]

    @property
    def in_typing(self) -> bool:
        """Whether somebody is typing here: has the focus here, and has changed something since it came."""
        return self._changed and self.hasFocus()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin with nothing typed."""
        self._changed = False
        super().focusInEvent(event)

    def _understood(self, text: str) -> tuple[Moment | None, str]:
        try:
            return self.read_moment(text), ""
        except ValueError:
            return None, text if text.strip() else ""

    def _choose(self, text: str) -> None:
        self._changed = True
        self._shown = self._understood(text)
        self.chosen.emit(*self._shown)


class TimeField(MomentField):
    """A time of day. after: when the event starts, where this is when it ends."""

    after: time | None = None

    def read_moment(self, text: str) -> time:
        """Return the time that a text means. Raises ValueError."""
        return read_clock_time(text, self.after).moment


class DayField(MomentField):
    """A day, the day of the month first. week: its first and last day; its year is meant where none is typed."""

    calendar_wanted = Signal()
    """Somebody wants to choose it from a calendar, by the key for what drops down."""

    week: tuple[date, date] | None = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask for the calendar with the Alt key and the arrow down."""
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.calendar_wanted.emit()
            return
        super().keyPressEvent(event)

    @property
    def year_is_understood(self) -> bool:
        """Whether the day that is shown was typed without its year."""
        try:
            read_date(self.text())
        except ValueError:
            return self._shown[0] is not None
        return False

    def read_moment(self, text: str) -> date:
        """Return the day that a text means. Raises ValueError."""
        return read_date(text, self.week)


class DateField(QWidget):
    """A day to type, with a calendar beside it to choose it from."""

    chosen = Signal(object, str)
    """What was understood, None if nothing was; then what was typed, if it cannot be read."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._begins = date.today()
        self._week = (self._begins, self._begins)
        self.line = DayField(name)
        self.line.chosen.connect(self.chosen)
        self.line.calendar_wanted.connect(self._open)
        self.button = tool("calendar", self.tr("Choose the date from a calendar"), self.tr("Alt+Down"), self._open)
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab goes on to the time
        self.calendar: Calendar | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.line, 1)
        row.addWidget(self.button)
        self.setFocusProxy(self.line)

    def show_day(self, day: date | None, unread: str) -> None:
        """Show a day, or what was typed for it and cannot be read."""
        self.line.show_moment(day, unread)

    def suggest(self, day: date, starts: date, ends: date) -> None:
        """Have the calendar begin with a day where none is chosen, and mark the days of a week, whose year is meant."""
        self._begins, self._week = day, (starts, ends)
        self.line.week = self._week
        self.line.setPlaceholderText(written(day))

    def _open(self) -> None:
        """Show the calendar below the field, at the day that is chosen."""
        day = self.line.text()
        try:
            begins = self.line.read_moment(day)
        except ValueError:
            begins = self._begins
        self.calendar = Calendar(begins, self._week, self)
        self.calendar.days.setAccessibleName(self.line.accessibleName())
        self.calendar.chosen.connect(self._take)
        self.calendar.show_below(self)

    def _take(self, day: date) -> None:
        self.line.setText(written(day))
        self.line.typed.emit(written(day))
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)


class Calendar(QFrame):
    """A calendar over the window, which goes with a choice or with Escape; the days of a week are marked in it."""

    chosen = Signal(object)
    """The day that was chosen."""

    def __init__(self, begins: date, week: tuple[date, date], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.days = QCalendarWidget()
        self.days.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.days.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.days.setSelectedDate(QDate(begins.year, begins.month, begins.day))
        first, last = min(begins.year, week[0].year) - YEARS, max(begins.year, week[1].year) + YEARS
        self.days.setDateRange(QDate(max(MINYEAR, first), 1, 1), QDate(min(MAXYEAR, last), 12, 31))
        self._mark(*week)
        self.days.clicked.connect(self._choose)
        self.days.activated.connect(self._choose)
        self._show_well()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)  # inside of its edge
        column.addWidget(self.days)

    def _show_well(self) -> None:
        """Have the edge of all of it tell that it has the focus, and the arrows seen on the bar that they are on."""
        self.setObjectName("calendar")
        days = self.days.findChild(QTableView)
        if days:
            days.setProperty("ownFocus", True)
        ways = [Qt.ArrowType.LeftArrow, Qt.ArrowType.RightArrow]
        if self.isRightToLeft():
            ways.reverse()
        arrows = dict(zip(("qt_calendar_prevmonth", "qt_calendar_nextmonth"), ways, strict=True))
        for button in self.days.findChildren(QToolButton):
            if button.objectName() in arrows:
                button.setIcon(QIcon())
                button.setArrowType(arrows[button.objectName()])
            palette = button.palette()
            for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
                palette.setColor(role, on_accent())  # styles differ in which of them they paint an arrow with
            button.setPalette(palette)

    def show_below(self, field: QWidget) -> None:
        """Show it below a field, and above it where the screen ends."""
        self.adjustSize()
        place = field.mapToGlobal(QPoint(0, field.height()))
        screen = field.screen().availableGeometry()
        if place.y() + self.height() > screen.bottom():
            place.setY(max(screen.top(), field.mapToGlobal(QPoint(0, 0)).y() - self.height()))
        self.move(min(place.x(), screen.right() - self.width()), place.y())
        self.show()
        self.days.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go without a choice."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _mark(self, starts: date, ends: date) -> None:
        """Mark the days of the week in colour and bold, so that colour is not all that tells them."""
        look = QTextCharFormat()
        look.setForeground(accent())
        look.setFontWeight(700)
        look.setBackground(self.palette().color(QPalette.ColorRole.AlternateBase))
        for number in range((ends - starts).days + 1):
            self.days.setDateTextFormat(QDate(starts.year, starts.month, starts.day).addDays(number), look)

    def _choose(self, day: QDate) -> None:
        self.chosen.emit(date(day.year(), day.month(), day.day()))
        self.close()
