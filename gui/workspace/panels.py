"""The panels of the steps, in the order in which one goes through them."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from gui.kits.session import Session
from gui.kits.settings import Settings
from gui.steps.export import ExportPanel
from gui.steps.group import GroupPanel
from gui.steps.logos import LogosPanel
from gui.steps.messages import MessagesPanel
from gui.steps.pieces import PiecesPanel
from gui.steps.thank_you import ThankYouPanel


class Panels(NamedTuple):
    """The panel of each step, under the step's name."""

    pieces: PiecesPanel
    messages: MessagesPanel
    group: GroupPanel
    logos: LogosPanel
    thank_you: ThankYouPanel
    export: ExportPanel


class StepStack(QWidget):
    """The panel of the step in hand, and below it its foot, which a screen reader does not find inside a panel."""

    def __init__(self, panels: Panels) -> None:
        super().__init__()
        self.stack, self.feet = QStackedWidget(), QStackedWidget()
        for panel in panels:
            self.stack.addWidget(panel)
            self.feet.addWidget(panel.foot)
        self.stack.currentChanged.connect(self.feet.setCurrentIndex)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.stack, 1)
        column.addWidget(self.feet)


def make_panels(session: Session, settings: Settings) -> Panels:
    """Return a panel for each step, which edits a session."""
    return Panels(
        PiecesPanel(session),
        MessagesPanel(session),
        GroupPanel(session),
        LogosPanel(session),
        ThankYouPanel(session),
        ExportPanel(session, settings),
    )
