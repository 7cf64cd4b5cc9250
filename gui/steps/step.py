"""What every step is: a panel that shows its part of the state and finds the widget behind a field."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from gui.kits.proofs import Proof
from gui.kits.session import Session
from gui.look.tab_order import comes_late, order_tabs, stops
from gui.problems.how_many import HowMany, how_many
from gui.problems.words import told_once
from gui.steps.foot import Foot, sides
from gui.steps.heading import Heading
from gui.widgets.fields import Labelled
from kit.model.kit import PieceChoice
from kit.problems import Problem

ABOVE = 8
"""What is brought into sight has so many pixels above it."""


class StepPanel(QScrollArea):
    """A panel with a title, a sentence on what it is for, and its widgets in `body`, one below the other.

    At its foot, whatever is scrolled, stand what is left to do and the way on.
    """

    icon = ""

    parts: tuple[str, ...] = ()
    """The parts of the kit that are edited here, as the fields of problems begin."""

    def __init__(self, session: Session, title: str, about: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.title = title
        self._in_order: list[QWidget] = []
        self._left = HowMany()
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)  # for words that are wider than it
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        self.body = QVBoxLayout(inside)
        self._leave_sides()
        self.body.setSpacing(12)
        self.heading = Heading(self.icon, title, about)
        self.body.addWidget(self.heading)
        self._inside = inside
        self.setWidget(inside)
        self.foot = Foot(self)
        self.foot.installEventFilter(self)
        self.setAccessibleName(title)
        self.setAccessibleDescription(about)

    def show_state(self) -> None:
        """Show the session's state; called after every change of it, also of those that this panel sent."""

    def show_proofs(self, proofs: Mapping[PieceChoice, Proof]) -> None:
        """Show what the proofs of the pieces tell of this part of the kit; called when all of them are made."""

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Show the problems that this panel is about; called after show_proofs, with every problem there is."""

    def show_left(self, problems: Iterable[Problem]) -> None:
        """Say at the foot what is left to do in this step."""
        own = (each for each in problems if each.field.startswith(self.parts))
        self._left = how_many(told_once(own, self.session.library))
        self.show_foot()

    def show_foot(self) -> None:
        """Say at the foot what is left to do, or what is done."""
        self.foot.say(self._left, self.missing() or self.done())

    def missing(self) -> str:
        """Return in a sentence what this step is there for and the kit does not have yet, '' if it has it."""
        return ""

    def done(self) -> str:
        """Return in a sentence what is said where nothing is left to do."""
        return self.tr("Nothing needs fixing here.")

    def begin(self) -> None:
        """Give the focus to the first of this panel's widgets that can have it, below its heading, both in sight."""
        form = (each for each in self.tab_order() if not comes_late(each))
        below = (each for each in form if not self.heading.isAncestorOf(each))
        first = next((each for each in below if each.isVisibleTo(self) and each.isEnabled()), None)
        if first:
            first.setFocus(Qt.FocusReason.TabFocusReason)
            self.verticalScrollBar().setValue(0)
            self.bring_into_sight(first)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the foot at the lower edge."""
        super().resizeEvent(event)
        self._leave_sides()
        self._place_foot()

    def _leave_sides(self) -> None:
        side = sides(self.width())
        self.body.setContentsMargins(side, 20, side, 24)

    def _place_foot(self) -> None:
        """Give the foot its place, unless it stands in another one."""
        if self.foot.parent() is not self:
            self.setViewportMargins(0, 0, 0, 0)
            return
        width = self.viewport().width()
        height = self.foot.height_at(width)
        if self.viewportMargins().bottom() != height:
            self.setViewportMargins(0, 0, 0, height)
        self.foot.setGeometry(0, self.height() - height, width, height)

    def shut(self) -> None:
        """End this panel's work in the background for good."""

    def tab_order(self) -> Iterable[QWidget]:
        """Return the widgets of this panel in the order in which Tab goes through them."""
        inside = self.widget()
        return stops(inside) if inside else ()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the order of Tab whenever widgets come and go: Qt puts every new one last."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show):
            if watched is self.foot:
                self._place_foot()
            elif event.type() is QEvent.Type.Show:
                self.body.update()  # Qt tells nothing of a scroll bar that took of its width while it came into view
            form = sorted(self.tab_order(), key=comes_late)
            there = [*form, *stops(self.foot)]
            if there != self._in_order:
                order_tabs(there)
                self._in_order = there
        return super().eventFilter(watched, event)

    def reveal(self, field: str) -> bool:
        """Give the focus to the widget for a field of the kit, as 'event.venue'; tell whether there is one."""
        widget = self.widgets().get(field)
        if widget is None:
            return False
        self.go_to(widget)
        return True

    def go_to(self, widget: QWidget) -> None:
        """Give the focus to a widget of this panel, bring it into sight, and tell all there is to tell of it.

        What a field says is selected, so that what is typed takes its place.
        """
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(focused := widget.focusProxy() or widget, QLineEdit | QPlainTextEdit):
            focused.selectAll()
        if isinstance(row := widget.parentWidget(), Labelled):
            row.remarks.make_room()
        self.bring_into_sight(widget)

    def go_on_after(self, field: str) -> None:
        """Go to a field whose problem was just fixed, with nothing selected."""
        self.reveal(field)
        focused = self.focusWidget()
        if isinstance(focused, QLineEdit):
            focused.deselect()
        elif isinstance(focused, QPlainTextEdit):
            focused.moveCursor(QTextCursor.MoveOperation.End)

    def go_on_at(self, widget: QWidget) -> None:
        """Give the focus to what is next after something was taken out, and bring it into sight.

        Nothing is selected, so that a key that is pressed once more takes nothing away.
        """
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        self.bring_into_sight(widget)

    def bring_into_sight(self, widget: QWidget) -> None:
        """Scroll to a widget of this panel, now and once what has just been shown has its place."""
        self._scroll_to(widget)
        QTimer.singleShot(0, widget, lambda: self._scroll_to(widget))

    def _scroll_to(self, widget: QWidget) -> None:
        """Have all of a widget in view, a field with its label and what is told of it; else its top, or as much."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        margins, room = self.body.contentsMargins(), self.viewport().height()
        around = widget.parentWidget()
        row = around if isinstance(around, Labelled) and around.height() <= room else widget
        place = self._place_of(row)
        top, bottom = place.top() - ABOVE, place.bottom() + margins.bottom()
        bar = self.verticalScrollBar()
        bar.setValue(min(top, max(bar.value(), bottom - room)))

    def _place_of(self, widget: QWidget) -> QRect:
        """Return where a widget is in what is scrolled; of a list that is higher than the view, its row in hand."""
        place = widget.rect()
        if isinstance(widget, QAbstractItemView) and place.height() > self.viewport().height():
            widget.scrollTo(widget.currentIndex())
            place = widget.visualRect(widget.currentIndex()) & place or place
        return QRect(widget.mapTo(self._inside, place.topLeft()), place.size())

    def widgets(self) -> Mapping[str, QWidget]:
        """Return the widgets of this panel by the field of the kit that each one edits."""
        return {}
