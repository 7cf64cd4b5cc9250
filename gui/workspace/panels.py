"""The panels of the steps, in the order in which one goes through them."""

from __future__ import annotations

from collections.abc import Generator
from typing import NamedTuple, TypeVar

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from gui.kits.session import Session
from gui.kits.settings import Settings
from gui.steps.export import ExportPanel
from gui.steps.group import GroupPanel
from gui.steps.logos import LogosPanel
from gui.steps.messages import MessagesPanel
from gui.steps.pieces import PiecesPanel
from gui.steps.step import StepPanel
from gui.steps.thank_you import ThankYouPanel

Panel = TypeVar("Panel", bound=StepPanel)


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

    def __init__(self) -> None:
        super().__init__()
        self.stack, self.feet = QStackedWidget(), QStackedWidget()
        self.stack.currentChanged.connect(self.feet.setCurrentIndex)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.stack, 1)
        column.addWidget(self.feet)

    def add(self, panel: Panel) -> Panel:
        """Put a panel behind those that are there, and return it."""
        self.stack.addWidget(panel)
        self.feet.addWidget(panel.foot)
        return panel


def make_panels(session: Session, settings: Settings, steps: StepStack) -> Generator[None, None, Panels]:
    """Put a panel for each step, which edits a session, where they are shown, one at each turn; return them all."""
    pieces = steps.add(PiecesPanel(session))
    yield
    messages = steps.add(MessagesPanel(session))
    yield
    group = steps.add(GroupPanel(session))
    yield
    logos = steps.add(LogosPanel(session))
    yield
    thank_you = steps.add(ThankYouPanel(session))
    yield
    return Panels(pieces, messages, group, logos, thank_you, steps.add(ExportPanel(session, settings)))
