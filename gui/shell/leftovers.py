"""Work that a crash left behind, offered back on the start page, one row for each."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from gui.kits.journal import Leftover
from gui.look.breaking import breakable
from gui.widgets.signs import Sign


class LeftoverRow(QFrame):
    """One piece of work left behind: what it was, and whether to get it back; throwing it away is asked twice."""

    wanted = Signal(object)
    discarded = Signal(object)

    def __init__(self, leftover: Leftover, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._name = self._named(leftover)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(14)
        row.addWidget(Sign("note", 24))
        row.addLayout(self._words(leftover), 1)
        self.get_button = self._button(self.tr("Get it back"), primary=True)
        self.throw_button = self._button(self.tr("Throw it away"))
        self.sure_button = self._button(self.tr("Yes, throw it away"))
        self.keep_button = self._button(self.tr("Keep it"))
        self._choices = QStackedWidget()
        self._choices.addWidget(_side_by_side(self.get_button, self.throw_button))
        self._choices.addWidget(_side_by_side(self.keep_button, self.sure_button))
        row.addWidget(self._choices, 0, Qt.AlignmentFlag.AlignVCenter)
        self.get_button.clicked.connect(lambda: self.wanted.emit(leftover))
        self.throw_button.clicked.connect(lambda: self._ask(True))
        self.keep_button.clicked.connect(lambda: self._ask(False))
        self.sure_button.clicked.connect(lambda: self.discarded.emit(leftover))

    def buttons(self) -> tuple[QPushButton, ...]:
        """Return the buttons, in the order that Tab takes."""
        return self.get_button, self.throw_button, self.keep_button, self.sure_button

    def _words(self, leftover: Leftover) -> QVBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(2)
        name = QLabel(breakable(self._name))
        name.setWordWrap(True)
        name.setTextFormat(Qt.TextFormat.PlainText)
        self._about = QLabel(self._told(leftover))
        self._about.setProperty("quiet", True)
        self._about.setWordWrap(True)
        words.addWidget(name)
        words.addWidget(self._about)
        self._first = self._about.text()
        return words

    def _named(self, leftover: Leftover) -> str:
        """Return what a kit is called: its group, else its first event that has a name, and its file."""
        kit = leftover.state.kit
        texts = (kit.group.name, *(event.title for event in kit.events))
        name = next((" ".join(text.split()) for text in texts if text.strip()), "")
        names = (name, leftover.path.name if leftover.path else "")
        return " – ".join(filter(None, names)) or self.tr("A kit without a name")

    def _told(self, leftover: Leftover) -> str:
        """Return when the work was done, as far as the journal's file still tells."""
        try:
            seconds = int(leftover.journal.stat().st_mtime)
        except OSError:
            return self.tr("The program stopped before this was saved.")
        when = QLocale().toString(QDateTime.fromSecsSinceEpoch(seconds), QLocale.FormatType.ShortFormat)
        return self.tr("The program stopped before this was saved. Last change: {0}").replace("{0}", when)

    def _button(self, text: str, *, primary: bool = False) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("primary", primary)
        button.setAccessibleName(f"{text}: {self._name}")
        button.setAutoDefault(True)
        return button

    def _ask(self, asking: bool) -> None:
        """Ask whether to throw the work away, or take the question back."""
        self._about.setText(self.tr("This work will be gone for good.") if asking else self._first)
        self._choices.setCurrentIndex(1 if asking else 0)
        (self.keep_button if asking else self.get_button).setFocus(Qt.FocusReason.OtherFocusReason)


def _side_by_side(*buttons: QPushButton) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(10)
    for button in buttons:
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
    return holder
