"""What is shown before a piece that is turned, cut, folded or glued goes to the printer: a drawing, and what to do."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.dialogs.dialog import Dialog, Role
from gui.kits.proofs import Proof
from gui.problems.words import WINDOW
from gui.workspace.how_to import HowToWords
from gui.workspace.preview import Preview
from kit.words.words import Phrase

_LINES = 10
"""The drawing is at least so many lines of text high."""


class BeforePrinting(Dialog):
    """Shows the sheets as they come out, where they are cut and folded, and in steps what is done with them."""

    wanted = Signal()
    """It is to be printed."""

    def __init__(self, title: str, proof: Proof, steps: Sequence[Phrase], parent: QWidget | None = None) -> None:
        """title: what the piece is called."""
        super().__init__(self.tr("Print “{0}”").replace("{0}", title), "", parent)
        self.preview = Preview()
        self.preview.setMinimumHeight(self.fontMetrics().lineSpacing() * _LINES)
        self.preview.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)  # what it shows fits it
        self.said = HowToWords()
        self.body.addWidget(self.preview, 1)
        self.body.addWidget(self.said)
        self.print_button = self.add_button(self.tr("Print…"), Role.AcceptRole, primary=True)
        self.close_button = self.add_button(self.tr("Cancel"), Role.RejectRole)
        self.print_button.clicked.connect(self._go_on)
        self.preview.show_proof(proof)
        self.said.show_steps([WINDOW.phrase(step) for step in steps], **self.preview.lines_shown)

    def _go_on(self) -> None:
        self.accept()
        self.wanted.emit()
