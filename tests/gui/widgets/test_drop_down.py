from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

import gui
from gui.widgets.drop_down import DropDown

OTHERS = r"\bQ(ComboBox|SpinBox|DoubleSpinBox|DateEdit|TimeEdit|DateTimeEdit|Slider|Dial|FontComboBox)\("


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[QScrollArea]:
    """A page that scrolls, with a field and below it a drop-down that shows its second word."""
    inside, page = QWidget(), QScrollArea()
    column = QVBoxLayout(inside)
    choice = DropDown()
    choice.addItems(["one", "two", "three"])
    choice.setCurrentIndex(1)
    column.addWidget(QLineEdit())
    column.addWidget(choice)
    column.addSpacing(2000)
    page.setWidget(inside)
    page.resize(300, 300)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    yield page


def scroll(widget: QWidget) -> None:
    """Turn the wheel over a widget by one notch, as the system tells it: Qt gives the focus by it, too."""
    window = widget.window()
    place = QPointF(widget.mapTo(window, widget.rect().center()))
    QTest.wheelEvent(window.windowHandle(), place, QPoint(0, -120))


def test_the_wheel_scrolls_the_page_and_changes_nothing_that_it_passes(page: QScrollArea) -> None:
    choice = page.widget().findChild(DropDown)
    page.widget().findChild(QLineEdit).setFocus()
    scroll(choice)
    assert choice.currentText() == "two" and not choice.hasFocus()
    assert page.verticalScrollBar().value() > 0


def test_a_choice_that_tab_came_to_leaves_the_wheel_to_the_page(page: QScrollArea) -> None:
    choice = page.widget().findChild(DropDown)
    page.widget().findChild(QLineEdit).setFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert choice.hasFocus()
    scroll(choice)
    assert choice.currentText() == "two" and page.verticalScrollBar().value() > 0


def test_a_choice_that_was_clicked_follows_the_wheel(page: QScrollArea, qtbot: QtBot) -> None:
    choice = page.widget().findChild(DropDown)
    QTest.mouseClick(choice, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: choice.view().isVisible())
    QTest.keyClick(choice.view(), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not choice.view().isVisible())
    qtbot.wait(50)
    page.activateWindow()  # which the system does by itself
    qtbot.waitUntil(choice.hasFocus)
    scroll(choice)
    assert choice.currentText() == "three" and page.verticalScrollBar().value() == 0


def test_every_field_that_the_wheel_could_change_is_of_this_class() -> None:
    for file in Path(gui.__file__).parent.rglob("*.py"):
        assert not re.findall(OTHERS, file.read_text(encoding="utf-8")), file.name
