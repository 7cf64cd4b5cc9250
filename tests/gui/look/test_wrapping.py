from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gui.look.wrapping import WrappingBox, WrappingButton

WORDS = "Community Practitioners & Health Visitors’ Association"


@pytest.mark.parametrize("kind", [WrappingBox, WrappingButton])
def test_long_text_is_broken_where_room_is_short_and_whole_again_where_it_is_not(
    qtbot: QtBot, kind: type[WrappingBox | WrappingButton]
) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    button = kind()
    button.show_text(WORDS)
    QVBoxLayout(around).addWidget(button)
    around.resize(700, 200)
    around.show()
    assert "\n" not in button.text()
    one_line = button.height()
    around.resize(200, 200)
    QApplication.processEvents()
    assert around.width() == 200
    assert button.text().replace("\n", " ") == WORDS.replace("&", "&&")
    assert button.text().count("\n") >= 2 and button.height() > one_line
    assert button.accessibleName() == WORDS
    around.resize(700, 200)
    QApplication.processEvents()
    assert "\n" not in button.text()


def test_a_very_long_word_is_broken_and_asks_for_no_more_width_than_a_line_has(qtbot: QtBot) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    button = WrappingButton("Call it “" + "Llanfairpwllgwyngyll" * 6 + ".svg”")
    QVBoxLayout(around).addWidget(button)
    around.resize(320, 400)
    around.show()
    QApplication.processEvents()
    assert around.width() == 320
    assert button.text().replace("\n", "").replace(" ", "") == button.accessibleName().replace(" ", "")
    assert all(button.fontMetrics().horizontalAdvance(line) < button.width() for line in button.text().split("\n"))
