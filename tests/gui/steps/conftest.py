"""A panel as it stands in the window: shown, told of every change, and ended with its test."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from gui.kits.session import Session
from gui.steps.step import StepPanel

MakePanel = Callable[[type[StepPanel]], StepPanel]


@pytest.fixture
def stand(qtbot: QtBot, session: Session) -> Iterator[MakePanel]:
    """Give a function that puts a panel of a class in a window of its own."""
    made: list[StepPanel] = []

    def make(kind: type[StepPanel]) -> StepPanel:
        panel = kind(session)  # type: ignore[call-arg,arg-type]
        qtbot.addWidget(panel)
        session.changed.connect(panel.show_state)
        panel.resize(400, 800)
        panel.show()
        panel.activateWindow()
        qtbot.waitUntil(panel.isActiveWindow)
        made.append(panel)
        return panel

    yield make
    for panel in made:
        session.changed.disconnect(panel.show_state)
        panel.shut()
