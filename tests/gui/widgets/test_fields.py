"""The fields to type in."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from gui.widgets.fields import TextField


@pytest.mark.parametrize("points", [9, 10, 12, 14, 18])
def test_a_text_is_seen_from_its_first_line_wherever_one_writes(qtbot: QtBot, points: int) -> None:
    field = TextField("What you want to say", 5000, lines=3)
    qtbot.addWidget(field)
    larger = field.font()
    larger.setPointSize(points)
    field.setFont(larger)
    field.resize(400, field.height())
    field.show()
    for lines in range(1, 9):
        field.show_text("\n".join("It takes a lot of kind people" for _ in range(lines)))
        field.moveCursor(QTextCursor.MoveOperation.End)
        assert field.verticalScrollBar().maximum() == 0 and field.contentOffset().y() >= 0, lines
    field.show_text("It takes a lot of kind people to hold a baby. " * 9)
    field.moveCursor(QTextCursor.MoveOperation.End)
    assert field.verticalScrollBar().maximum() == 0 and field.contentOffset().y() >= 0
