"""What the pages of the merge have in common."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from gui.widgets.labels import clear
from gui.widgets.told import Line


class Page(QWidget):
    """One page: its title, and its widgets in `column`, one below the other."""

    changed = Signal()
    """Whether there is anything to go on with is another."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.title = title
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)

    @property
    def ready(self) -> bool:
        """Whether one can go on from here."""
        return True

    def first(self) -> QWidget | None:
        """Return the widget that has the focus when the page is shown, None for the button that goes on."""
        return None


class Lines(QWidget):
    """What is wrong, a line each: the first few, and all of it once somebody asks."""

    FEW = 3
    """So many lines are there at first."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[Line] = []
        self._holder = QWidget()
        self._column = QVBoxLayout(self._holder)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self.all_button = QPushButton()
        self.all_button.clicked.connect(self._show_all)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._holder)
        column.addWidget(self.all_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.say(())

    @property
    def text(self) -> str:
        """Everything that is seen, a line each."""
        return "\n".join(line.words.text().replace("\u200b", "") for line in self._lines if not line.isHidden())

    def say(self, told: Iterable[tuple[str, str]]) -> None:
        """Say something in each line: an icon and words."""
        clear(self._column)
        self._lines = []
        for icon, words in told:
            line = Line(self._holder)  # what is shown without a place would be a window of its own
            line.show_words(icon, words)
            line.setVisible(len(self._lines) < self.FEW)
            self._lines.append(line)
            self._column.addWidget(line)
        more = len(self._lines) - self.FEW
        said = self.tr("Show %n more", "", more)
        self.all_button.setText(said)
        self.all_button.setAccessibleName(said)
        self.all_button.setVisible(more > 0)
        self.setVisible(bool(self._lines))

    def _show_all(self) -> None:
        self.all_button.hide()
        for line in self._lines:
            line.show()
