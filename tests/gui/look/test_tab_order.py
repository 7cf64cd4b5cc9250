"""The order of Tab: found in layouts, of which nothing stays behind when their widgets go."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget, QWidgetItem
from pytestqt.qtbot import QtBot

from gui.look.tab_order import stops
from gui.widgets.flow import FlowLayout


def nested() -> tuple[QWidget, list[QPushButton]]:
    """Return a widget with layouts inside its layout, and its buttons as they are read, which were made backwards."""
    around, flowing = QWidget(), QWidget()
    last, third, second, first = (QPushButton(text) for text in ("last", "third", "second", "first"))
    column, row, flow = QVBoxLayout(around), QHBoxLayout(), FlowLayout(flowing)
    column.addWidget(first)
    column.addLayout(row)  # before it has anything in it: PySide holds what is there already
    column.addWidget(flowing)
    column.addWidget(last)
    flow.addWidget(third)
    row.addWidget(QLabel("no stop"))
    row.addStretch(1)
    row.addWidget(second)
    return around, [first, second, third, last]


def test_stops_are_those_of_every_layout_inside_as_they_are_read(qtbot: QtBot) -> None:
    around, buttons = nested()
    qtbot.addWidget(around)
    assert list(stops(around)) == buttons


def test_no_item_of_a_layout_is_held_when_its_widget_has_gone(qtbot: QtBot) -> None:
    """Else what Qt makes in its place in memory is taken for it, and the program crashes."""
    before = [each for each in shiboken6.getAllValidWrappers() if type(each) is QWidgetItem]
    around, buttons = nested()
    qtbot.addWidget(around)
    assert list(stops(around)) == buttons
    for button in buttons:
        button.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert [each for each in shiboken6.getAllValidWrappers() if type(each) is QWidgetItem and each not in before] == []
