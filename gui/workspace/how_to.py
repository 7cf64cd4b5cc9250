"""How the piece in the preview is printed, cut, folded and glued, in the words of the page beside the files."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from gui.look.theme import icon
from gui.widgets.labels import Elided, words
from gui.widgets.part_of_height import PartOfHeight

SHARE = 3
"""It takes no more than one part in so many of the height of what it stands in; the rest scrolls."""

LEAST_LINES = 40
"""Where there is room for fewer lines of text than this, it is folded away until somebody unfolds it."""


class HowToWords(QWidget):
    """What is done with sheets, in numbered steps, and what the lines on their pictures mean."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.said, self.lines = words(""), words("", "quiet")
        told = QVBoxLayout(self)
        told.setContentsMargins(0, 0, 0, 0)
        told.setSpacing(4)
        told.addWidget(self.said)
        told.addWidget(self.lines)

    def show_steps(self, steps: Sequence[str], *, cut: bool, folded: bool) -> None:
        """Tell these steps. cut, folded: whether lines in the picture show where."""
        self.said.setText("\n".join(f"{number}. {step}" for number, step in enumerate(steps, 1)))
        where = [
            self.tr("The red lines show where it is cut.") if cut else "",
            self.tr("The dashed lines show where it is folded.") if folded else "",
            self.tr("They are not printed.") if cut or folded else "",
        ]
        self.lines.setText(" ".join(filter(None, where)))
        self.lines.setVisible(cut or folded)


class HowTo(PartOfHeight):
    """Tells in numbered steps what is done with the sheets; can be folded away to its heading."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen: bool | None = None
        self.setObjectName("howTo")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        heading = Elided(mode=Qt.TextElideMode.ElideRight)
        font = heading.font()
        font.setBold(True)
        heading.setFont(font)
        heading.show_text(self.tr("How to print this piece"))
        self.fold_button = QToolButton()
        self.fold_button.setAutoRaise(True)
        self.fold_button.clicked.connect(self._fold)
        self.words = HowToWords()
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self.words)
        self._area.setAccessibleName(heading.accessibleName())
        head = QHBoxLayout()
        head.addWidget(heading, 1)
        head.addWidget(self.fold_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 4, 10, 8)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self._area)
        self.hide()

    @property
    def folded(self) -> bool:
        """Whether only its heading is shown: as somebody chose, or as there is room."""
        parent = self.parentWidget()
        low = parent is not None and parent.height() < LEAST_LINES * self.fontMetrics().lineSpacing()
        return low if self._chosen is None else self._chosen

    @property
    def is_seen(self) -> bool:
        """Whether the steps are on the screen."""
        return self.isVisible() and not self.folded

    def clear(self) -> None:
        """Tell nothing."""
        self.hide()

    def show_steps(self, steps: Sequence[str], *, cut: bool, folded: bool) -> None:
        """Tell these steps, nothing if there are none. cut, folded: whether lines in the preview show where."""
        self.words.show_steps(steps, cut=cut, folded=folded)
        self.setVisible(bool(steps))
        self.fit()

    def fit(self) -> None:
        self._show_fold()
        layout, parent = self.words.layout(), self.parentWidget()
        if layout is not None and parent is not None and self.words.said.text():
            layout.activate()
            wanted = layout.totalHeightForWidth(self._area.viewport().width())
            self._area.setFixedHeight(max(0, min(wanted, parent.height() // SHARE)))

    def _fold(self) -> None:
        self._chosen = not self.folded
        self.fit()

    def _show_fold(self) -> None:
        folded = self.folded
        self._area.setVisible(not folded)
        self.fold_button.setIcon(icon("up" if folded else "down"))
        said = self.tr("Show how to print") if folded else self.tr("Hide how to print")
        self.fold_button.setToolTip(said)
        self.fold_button.setAccessibleName(said)
