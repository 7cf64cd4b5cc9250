"""The list of problems: each in plain words with its sign, a button that shows the field, one that mends it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui.kits.session import Session
from gui.look.breaking import breakable
from gui.look.tab_order import come_late
from gui.look.theme import icon
from gui.look.wrapping import WrappingButton
from gui.problems.mending import Mending, mend
from gui.problems.words import Told, place, severity_word, told_once
from kit.problems import Problem, Severity

SHOWN_AT_FIRST = 2
"""So many problems are shown until more are asked for: what comes below them is not far."""

NOTES_AT_FIRST = 25
"""So many notes are shown until more are asked for: nobody reads more, and the window stays quick."""

_SIGNS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "note"}


class ProblemRow(QFrame):
    """One problem: its sign and word, what is wrong, what to do, and the buttons for it."""

    field_wanted = Signal(str)
    mend_wanted = Signal(object)

    def __init__(self, told: Told, mending: Mending | None) -> None:
        super().__init__()
        problem, said = told.problem, told.said
        self.problem, self.said = problem, said
        self.setObjectName("problem")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        word = severity_word(problem.severity)
        self.setAccessibleName(f"{word}: {said.message}")
        self.setAccessibleDescription(said.hint)
        self._sign = QLabel()
        self._sign.setAccessibleName(word)
        self._draw_sign()
        self._column = QVBoxLayout()
        self._column.setSpacing(6)
        self._add_text(" · ".join((word, *told.pieces)), "quiet")
        self._add_text(said.message, "")
        self._add_text(" ".join(text for text in (said.hint, place(problem)) if text), "quiet")
        self._add_buttons(mending)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(12)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._column, 1)

    def _draw_sign(self) -> None:
        side = round(self.fontMetrics().height() * 1.3)
        drawing = icon(_SIGNS[self.problem.severity])
        self._sign.setPixmap(drawing.pixmap(QSize(side, side), self.devicePixelRatioF()))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of light and dark."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self.layout():
            self._draw_sign()

    def _add_text(self, text: str, look: str) -> None:
        if not text:
            return
        label = QLabel(breakable(text))
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        if look:
            label.setProperty(look, True)
        self._column.addWidget(label)

    def _add_buttons(self, mending: Mending | None) -> None:
        self.mend_button = WrappingButton(mending.label) if mending else None
        self.show_button = WrappingButton(self.tr("Show me")) if self.problem.field else None
        buttons = [button for button in (self.mend_button, self.show_button) if button]
        if not buttons:
            return
        place = QVBoxLayout() if self._too_wide(buttons) else QHBoxLayout()
        for button in buttons:
            button.setAccessibleDescription(self.said.message)
            place.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        if isinstance(place, QHBoxLayout):
            place.addStretch(1)
        self._column.addLayout(place)
        if self.mend_button:
            come_late(self.mend_button)
            self.mend_button.clicked.connect(lambda: self.mend_wanted.emit(self.problem))
        if self.show_button:
            self.show_button.clicked.connect(lambda: self.field_wanted.emit(self.problem.field))

    def _too_wide(self, buttons: list[WrappingButton]) -> bool:
        """Tell whether the buttons would not stand side by side in a narrow panel."""
        return sum(button.sizeHint().width() for button in buttons) > self.fontMetrics().averageCharWidth() * 36


class ProblemList(QWidget):
    """Every problem once, the gravest first, below a sentence on how it stands."""

    field_wanted = Signal(str)
    """The field of the kit that somebody wants to see."""

    def __init__(self, session: Session, most: int = SHOWN_AT_FIRST, parent: QWidget | None = None) -> None:
        """most: how many are shown until more are asked for."""
        super().__init__(parent)
        self._session = session
        self._most = most
        self._rows: dict[tuple[object, ...], ProblemRow] = {}
        self._problems: tuple[Problem, ...] = ()
        self._all = False
        self.setAccessibleName(self.tr("Problems"))
        self.summary = QLabel()
        self.summary.setWordWrap(True)
        self._more = QPushButton()
        self._more.clicked.connect(self._show_all)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self.summary)
        self._column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self._show()

    @property
    def rows(self) -> list[ProblemRow]:
        """The rows that are shown, from top to bottom."""
        return list(self._rows.values())

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Show these problems in place of those before; a row that stays keeps the focus."""
        problems = tuple(problems)
        if problems != self._problems:
            self._problems = problems
            self._show()

    def _show(self) -> None:
        every = told_once(self._problems, self._session.library)
        shown = every if self._all else every[: self._most]
        wanted: dict[tuple[object, ...], Told] = {(*told, self._label(told.problem)): told for told in shown}
        focused = self._focused_row()
        gone = [row for key, row in self._rows.items() if key not in wanted]
        rows = {key: self._rows.get(key) or self._row(told) for key, told in wanted.items()}
        for number, row in enumerate(rows.values(), 1):
            if self._column.indexOf(row) != number:
                self._column.insertWidget(number, row)
        self._rows = rows
        self._keep_focus(focused)
        for row in gone:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.summary.setText(self._said(every))
        self._more.setText(self.tr("Show all %n of them", "", len(every)))
        self._more.setVisible(len(shown) < len(every))

    def _row(self, told: Told) -> ProblemRow:
        row = ProblemRow(told, self._mending(told.problem))
        row.field_wanted.connect(self.field_wanted)
        row.mend_wanted.connect(self._mend)
        return row

    def _mending(self, problem: Problem) -> Mending | None:
        studio = self._session.studio
        return mend(problem, self._session.state, studio.library, studio.typefaces)

    def _label(self, problem: Problem) -> str:
        mending = self._mending(problem)
        return mending.label if mending else ""

    def _mend(self, problem: Problem) -> None:
        mending = self._mending(problem)
        if mending:
            self._session.edit(mending.step, mending.state.kit, logos=mending.state.logos)

    def _focused_row(self) -> int:
        """Return the number of the row that has the focus, -1 if none has."""
        focused = QApplication.focusWidget()
        return next((number for number, row in enumerate(self.rows) if focused and row.isAncestorOf(focused)), -1)

    def _keep_focus(self, number: int) -> None:
        """Give the focus to the row that took a mended one's place, so that the keyboard goes on from there."""
        if number < 0 or self._focused_row() >= 0:
            return
        buttons = [button for row in self.rows[number:] for button in (row.mend_button, row.show_button) if button]
        if buttons:
            buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_all(self) -> None:
        self._all = True
        self._show()

    def _said(self, every: list[Told]) -> str:
        """Return in one sentence how it stands."""
        first = sum(told.problem.severity is Severity.ERROR for told in every)
        if first:
            return self.tr("You need to fix %n thing(s) before every piece can be made.", "", first)
        if every:
            return self.tr("Every piece can be made. Some things may be worth a look.")
        return self.tr("There is nothing to fix.")


class Notes(QWidget):
    """What is good to know and stops nothing, folded away below a button that says how much it is."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.list = ProblemList(session, NOTES_AT_FIRST)
        self.list.setAccessibleName(self.tr("Good to know"))
        self.list.summary.hide()
        self.button = QToolButton()
        self.button.setAutoRaise(True)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setCheckable(True)
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.button.toggled.connect(self._turn)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.list)
        self.show_problems(())

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Show these notes in place of those before; they stay folded or unfolded, as somebody chose."""
        problems = tuple(problems)
        self.list.show_problems(problems)
        number = len(told_once(problems, self._session.library))
        self.button.setText(self.tr("%n small note(s)", "", number))
        self._turn(self.button.isChecked())
        self.setVisible(bool(problems))

    def _turn(self, shown: bool) -> None:
        self.list.setVisible(shown)
        self.button.setIcon(icon("up" if shown else "down"))
        said = self.tr("Hide them") if shown else self.tr("Show them")
        self.button.setToolTip(said)
        self.button.setAccessibleName(self.button.text())
        self.button.setAccessibleDescription(said)
