"""The panels of the steps, in the order in which one goes through them."""

from __future__ import annotations

from typing import NamedTuple

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
