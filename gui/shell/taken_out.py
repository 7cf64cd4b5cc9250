"""What was taken out of the kit is said below the step, with a button beside it that brings it back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStatusBar, QWidget

from gui.kits.session import Session
from gui.widgets.labels import Elided


class TakenOut(QWidget):
    """Says what a person took out of the kit until the kit changes again; whoever is in no hurry can still undo it."""

    def __init__(self, session: Session, bar: QStatusBar) -> None:
        super().__init__()
        self.said = Elided(mode=Qt.TextElideMode.ElideMiddle)
        self.undo = QPushButton(self.tr("Undo"))
        self.undo.setProperty("link", True)
        self.undo.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.undo.clicked.connect(session.undo)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.said, 1)
        row.addWidget(self.undo)
        row.addStretch()
        bar.addWidget(self, 1)
        self.hide()
        self._bar = bar
        session.taken_out.connect(self._say)
        session.changed.connect(self.hide)

    def _say(self, sentence: str) -> None:
        self._bar.clearMessage()
        self.said.setMaximumWidth(self.fontMetrics().horizontalAdvance(sentence) + 2)
        self.said.show_text(sentence)
        self.undo.setAccessibleDescription(sentence)
        self.show()
