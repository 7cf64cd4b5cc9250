"""What is wrong with the designs, beside the preview: where, the line itself with a caret, and what to do about it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from gui.background.jobs import Latest, Stale, Superseded, Tell
from gui.look.theme import icon
from gui.problems.editors import may_be_opened, open_file
from gui.problems.opening import open_or_tell
from gui.problems.trouble_text import TroubleText
from gui.problems.troubles import Shown, Trouble, in_order, look_into
from gui.problems.words import DESIGNERS, severity_word
from gui.widgets.flow import FlowLayout
from gui.widgets.part_of_height import PartOfHeight
from gui.widgets.told import Sign
from kit.model.library import Library
from kit.problems import Problem

MOST = 200
"""So many problems can be gone through; who has more fixes these first."""

LEAST_LINES = 3
"""So many lines of text are always seen, however low the window is."""


class DesignProblems(PartOfHeight):
    """Tells the problems of the files of assets one by one, first those of the design in the preview; else hidden."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked: tuple[tuple[Problem, ...], Library] | None = None
        self._troubles: tuple[Trouble, ...] = ()
        self._template = ""
        self._now = 0
        self._folded_for: frozenset[str] | None = None
        self._work = Latest("design problems", self)
        self._work.done.connect(self._take)
        self.setObjectName("designProblems")
        self.setAccessibleName(self.tr("What is wrong with the designs"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.text = TroubleText()
        self._build()
        self.hide()

    # ---- what is told

    @property
    def trouble(self) -> Trouble | None:
        """What is told now."""
        return self._troubles[self._now] if self._troubles else None

    @property
    def folded(self) -> bool:
        """Whether only one line of it is shown: until a file goes wrong that was not wrong when it was folded away."""
        return self._folded_for is not None and self._files() <= self._folded_for

    def show_problems(self, problems: tuple[Problem, ...], library: Library) -> None:
        """Tell these problems in place of those before, once their files have been looked into."""
        if self._asked and self._asked[0] == problems and self._asked[1] is library:
            return
        self._asked = (problems, library)

        def work(stale: Stale, tell: Tell) -> tuple[Trouble, ...]:
            troubles = []
            for problem in problems[:MOST]:
                if stale():
                    raise Superseded
                troubles.append(look_into(problem, library))
            return tuple(troubles)

        self._work.order(work)

    def show_template(self, template: str) -> None:
        """Tell first what is wrong with this design, which is the one in the preview."""
        if template == self._template:
            return
        before, self._template = self.trouble, template
        self._troubles = in_order(self._troubles, template)
        mine = bool(self._troubles) and self._troubles[0].template == template
        self._now = 0 if mine or before is None else self._troubles.index(before)
        self._show()

    def shut(self) -> None:
        """End the work in the background."""
        self._work.close()

    def _take(self, troubles: tuple[Trouble, ...]) -> None:
        known = {each.key for each in self._troubles}
        before = self.trouble
        self._troubles = in_order(troubles, self._template)
        keys = [each.key for each in self._troubles]
        new = next((number for number, key in enumerate(keys) if key not in known), None)
        if new is not None:
            self._now = new
        else:
            self._now = keys.index(before.key) if before and before.key in keys else 0
        self._show()
        if new is not None:
            self._announce()

    def _announce(self) -> None:
        """Have a screen reader say what went wrong, while the focus stays where it is."""
        if self.trouble:
            words = f"{self._place_words(self.trouble.problem)}: {DESIGNERS.say(self.trouble.problem).message}"
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _files(self) -> frozenset[str]:
        return frozenset(each.problem.file for each in self._troubles)

    # ---- how it is arranged

    def _build(self) -> None:
        self._sign = Sign("warning")
        self._place, self._state = QLabel(), QLabel()
        self._place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._state.setProperty("quiet", True)
        font = self._place.font()
        font.setBold(True)
        self._place.setFont(font)
        for label in (self._place, self._state):
            label.setMinimumWidth(1)  # what it says must never widen the window
        self.fold_button = self._tool(self._fold)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._sign)
        head.addWidget(self._place)
        head.addWidget(self._state, 1)
        head.addWidget(self.fold_button)
        self._foot = self._make_foot()
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 6, 10, 8)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.text)
        column.addWidget(self._foot)

    def _make_foot(self) -> QWidget:
        foot = QWidget()
        self.open_button, self.folder_button = QPushButton(), QPushButton(self.tr("Show the folder"))
        self.folder_button.setAccessibleName(self.folder_button.text())
        self.open_button.clicked.connect(self._open)
        self.folder_button.clicked.connect(self._open_folder)
        self._pager = QWidget()
        self.back_button, self.next_button = self._tool(lambda: self._turn(-1)), self._tool(lambda: self._turn(1))
        self.back_button.setArrowType(Qt.ArrowType.LeftArrow)
        self.next_button.setArrowType(Qt.ArrowType.RightArrow)
        self._name(self.back_button, self.tr("The problem before"))
        self._name(self.next_button, self.tr("The next problem"))
        self._count = QLabel()
        row = QHBoxLayout(self._pager)
        row.setContentsMargins(0, 0, 0, 0)
        for part in (self.back_button, self._count, self.next_button):
            row.addWidget(part)
        flow = FlowLayout(foot)
        for widget in (self.open_button, self.folder_button, self._pager):
            flow.addWidget(widget)
        return foot

    def _tool(self, do: object) -> QToolButton:
        button = QToolButton()
        button.setAutoRaise(True)
        button.clicked.connect(do)
        return button

    def _name(self, button: QToolButton, words: str) -> None:
        button.setToolTip(words)
        button.setAccessibleName(words)

    # ---- how it is shown

    def _show(self) -> None:
        trouble = self.trouble
        self.setVisible(trouble is not None)
        if trouble is None:
            self._folded_for = None
            return
        folded = self.folded
        self._sign.show_icon(trouble.problem.severity.value)
        self._sign.setAccessibleName(severity_word(trouble.problem.severity))
        self.text.setVisible(not folded)
        self._foot.setVisible(not folded)
        self._show_head(trouble.problem, folded)
        self._show_foot(trouble)
        self.fit()

    def _show_head(self, problem: Problem, folded: bool) -> None:
        self._place.setToolTip(problem.file)
        self.fold_button.setIcon(icon("down" if folded else "up"))
        self._name(self.fold_button, self.tr("Show what is wrong") if folded else self.tr("Hide the details"))

    def _show_foot(self, trouble: Trouble) -> None:
        path = Path(trouble.problem.file)
        at_line = trouble.command is not None
        self.open_button.setText(self.tr("Open the file at this line") if at_line else self.tr("Open the file"))
        self.open_button.setAccessibleName(self.open_button.text())
        self.open_button.setAccessibleDescription(trouble.problem.file)
        self.open_button.setVisible(bool(trouble.problem.file) and (at_line or may_be_opened(path)))
        self.folder_button.setVisible(bool(trouble.problem.file))
        self.folder_button.setAccessibleDescription(trouble.problem.file)
        self._pager.setVisible(len(self._troubles) > 1)
        counted = self.tr("{0} of {1}").replace("{0}", str(self._now + 1)).replace("{1}", str(len(self._troubles)))
        self._count.setText(counted)

    def _head_words(self) -> str:
        if self.trouble is None:
            return ""
        if not self.folded:
            return self._place_words(self.trouble.problem)
        return self.tr("%n thing(s) are wrong with the designs", "", len(self._troubles))

    def _place_words(self, problem: Problem) -> str:
        """Return where a problem stands, as 'poster-event.yaml, line 14, column 9'."""
        name = Path(problem.file).name or self.tr("The folders of designs")
        if not problem.line:
            return name
        if not problem.column:
            return self.tr("{0}, line {1}").replace("{0}", name).replace("{1}", str(problem.line))
        words = self.tr("{0}, line {1}, column {2}").replace("{0}", name)
        return words.replace("{1}", str(problem.line)).replace("{2}", str(problem.column))

    def _state_words(self) -> str:
        words = {
            Shown.ITSELF: "",
            Shown.EARLIER: self.tr("The last good version is shown."),
            Shown.BELOW: self.tr("The one that it would replace is shown."),
            Shown.NOTHING: self.tr("It cannot be shown yet."),
        }
        return words[self.trouble.shown] if self.trouble else ""

    # ---- how much room it takes

    def changeEvent(self, event: QEvent) -> None:
        """Follow the system's size of text, and light and dark."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange) and self.layout():
            self._show()

    def fit(self) -> None:
        """Say where it is in one line, and beside it what is shown meanwhile, or at the end where there is no room."""
        parent, trouble = self.parentWidget(), self.trouble
        if parent is None or trouble is None:
            return
        words, state = self._head_words(), "" if self.folded else self._state_words()
        metrics = self._place.fontMetrics()
        room = self.width() - self._sign.width() - self.fold_button.width() - 60
        self._place.setText(metrics.elidedText(words, Qt.TextElideMode.ElideMiddle, max(room, 40)))
        self._place.setAccessibleName(words)
        beside = metrics.horizontalAdvance(words + state) < room
        self._state.setText(state if beside else "")
        self.text.show_trouble(trouble, "" if beside else state)
        if not self.folded:
            others = self.sizeHint().height() - self.text.height()
            least = self.text.fontMetrics().lineSpacing() * LEAST_LINES
            self.text.setFixedHeight(min(self.text.wanted_height(), max(parent.height() // 3 - others, least)))

    def sizeHint(self) -> QSize:
        """Return the height that it takes at its width, since its buttons go on in a second line where they must."""
        layout = self.layout()
        size = super().sizeHint()
        return QSize(size.width(), layout.totalHeightForWidth(self.width())) if layout else size

    # ---- what the person does

    def _turn(self, by: int) -> None:
        if self._troubles:
            self._now = (self._now + by) % len(self._troubles)
            self._show()

    def _fold(self) -> None:
        self._folded_for = None if self.folded else self._files()
        self._show()

    def _open(self) -> None:
        trouble = self.trouble
        if trouble and not open_file(Path(trouble.problem.file), trouble.command):
            self._open_folder()

    def _open_folder(self) -> None:
        if self.trouble:
            open_or_tell(Path(self.trouble.problem.file).parent, self)
