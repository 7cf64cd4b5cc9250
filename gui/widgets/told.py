"""What is wrong with one field, told right under it: a sign, a sentence, and a button where it can be mended."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from gui.kits.session import Session
from gui.look import theme
from gui.look.breaking import breakable
from gui.look.tab_order import come_late
from gui.look.wrapping import WrappingButton
from gui.problems.mending import Mending, mend
from gui.problems.words import in_one, window_voice
from kit.problems import Problem, Severity

MOST = 3
"""No field tells of more problems than this at once."""

GAP = 2
"""So many pixels are above and below what is told."""


@runtime_checkable
class GoesOn(Protocol):
    """What a person works in, and goes on in once something was fixed."""

    def go_on_after(self, field: str) -> None:
        """Give the focus to what is left of a field of the kit whose problem was fixed, or to what is next to it."""


class Sign(QWidget):
    """One of the icons beside a text, as high as the text."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = theme.icon(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_icon(self, name: str) -> None:
        """Show another icon."""
        self._icon = theme.icon(name)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of the text, both ways."""
        side = self.fontMetrics().height()
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the icon in the colour of the text around it."""
        self._icon.paint(QPainter(self), QRect(0, 0, self.width(), self.height()))


class FixButton(WrappingButton):
    """Mends what is wrong with a field."""

    def __init__(self) -> None:
        super().__init__()
        come_late(self)


class Line(QWidget):
    """One problem: a sign, a sentence, perhaps a button."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._do: Callable[[], None] = _nothing
        self.sign, self.words, self.button = Sign("note"), QLabel(), FixButton()
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.button.clicked.connect(lambda: self._do())
        self._words = column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(self.words)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(0, GAP, 0, GAP)
        row.setSpacing(8)
        row.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)

    def show_words(self, icon: str, words: str, button: str = "", do: Callable[[], None] | None = None) -> None:
        """Say something; button: what the button says, if there is to be one."""
        self.sign.show_icon(icon)
        self.words.setText(breakable(words))
        self.button.show_text(button)
        self.button.setAccessibleDescription(words)
        self.button.setVisible(bool(button))
        self._do = do or _nothing

    def height_at(self, width: int) -> int:
        """Return the height in pixels that it takes at a width."""
        inside = width - self.sign.sizeHint().width() - self._row.spacing()
        words = max(self.words.heightForWidth(inside), self.sign.sizeHint().height())
        button = 0 if self.button.isHidden() else self.button.height_at(inside) + self._words.spacing()
        return words + button + 2 * GAP


class Told(QWidget):
    """The problems of one field, one below the other; takes no room if there are none."""

    changed = Signal()
    """Something else is told now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[Line] = []
        self._problems: tuple[tuple[str, str, str, Callable[[], None] | None], ...] = ()
        self._said = ("", "warning")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self.hide()

    def show_problems(self, problems: Iterable[Problem], session: Session) -> None:
        """Tell of the kit's problems with this field, the gravest first, each with the button that mends it.

        What several pieces suffer from alike is told once, as the piece has it that suffers most.
        """
        order = list(Severity)
        once: dict[str, Problem] = {}
        for problem in sorted(problems, key=lambda problem: order.index(problem.severity)):
            once.setdefault(problem.code, problem)
        told = []
        for problem in list(once.values())[:MOST]:
            mending = _mending(problem, session)
            do = (lambda problem=problem: self._mend(problem, session)) if mending else None
            told.append((problem.severity.value, _words(problem, session), mending.label if mending else "", do))
        self._problems = tuple(told)
        self._refresh()

    def _mend(self, problem: Problem, session: Session) -> None:
        """Mend a problem in the state as it is now, if it is still there; its button goes, and the focus goes on."""
        mending = _mending(problem, session)
        if not mending:
            return
        session.edit(mending.step, mending.state.kit, logos=mending.state.logos)
        around = self.parentWidget()
        while around and not isinstance(around, GoesOn):
            around = around.parentWidget()
        if isinstance(around, GoesOn):
            around.go_on_after(problem.field)

    def say(self, words: str, icon: str = "warning") -> None:
        """Tell of something of this field's own, '' for nothing."""
        if (words, icon) != self._said:
            self._said = (words, icon)
            self._refresh()

    @property
    def text(self) -> str:
        """Everything that is told, a line each."""
        return "\n".join(words for icon, words, button, do in self._told())

    @property
    def gist(self) -> tuple[str, str]:
        """All of it in one line, what is wrong before what was understood, and the sign of what is first."""
        told = sorted(self._told(), key=lambda each: each not in self._problems)
        return next((icon for icon, *_ in told), "note"), " ".join(" ".join(words for _, words, *_ in told).split())

    def height_at(self, width: int) -> int:
        """Return the height in pixels that all of it takes at a width, 0 if nothing is told."""
        lines = self._lines[: len(self._told())]
        return sum(line.height_at(width) for line in lines) + self._column.spacing() * max(0, len(lines) - 1)

    def _refresh(self) -> None:
        told = self._told()
        while len(self._lines) < len(told):
            self._lines.append(Line(self))
            self._column.addWidget(self._lines[-1])
        for index, line in enumerate(self._lines):
            line.setVisible(index < len(told))
            if index < len(told):
                line.show_words(*told[index])
        self.setVisible(bool(told))
        self.changed.emit()

    def _told(self) -> tuple[tuple[str, str, str, Callable[[], None] | None], ...]:
        words, icon = self._said
        return ((icon, words, "", None), *self._problems) if words else self._problems


def _mending(problem: Problem, session: Session) -> Mending | None:
    return mend(problem, session.state, session.library, session.studio.typefaces)


def _words(problem: Problem, session: Session) -> str:
    return in_one(window_voice(session.library).say(problem))


def _nothing() -> None:
    """Do nothing."""
