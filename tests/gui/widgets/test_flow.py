"""Widgets that flow: lines that break where there is no room, and all of a line in the middle of its height."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.widgets.flow import FlowLayout


def of_size(width: int, height: int) -> QWidget:
    widget = QWidget()
    widget.setFixedSize(width, height)
    return widget


def test_what_is_low_stands_in_the_middle_of_its_line_and_the_next_line_is_below_all_of_it(qtbot: QtBot) -> None:
    around = QWidget()
    flow = FlowLayout(around, spacing=8)
    widgets = [of_size(100, 40), of_size(60, 24), of_size(90, 30)]
    for widget in widgets:
        flow.addWidget(widget)
    qtbot.addWidget(around)
    around.resize(200, 200)
    around.show()
    places = [(each.x(), each.y()) for each in widgets]
    assert places == [(0, 0), (108, 8), (0, 48)]
    assert flow.heightForWidth(200) == 78 and flow.heightForWidth(300) == 40
    around.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    flow.activate()
    assert [each.x() + each.width() for each in widgets] == [200, 92, 200]
