"""The menu Edit acts on the text that has the focus, and offers what can be done with it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit

from gui.shell.editing import NAMES
from tests.gui.driving import Hand


@pytest.fixture
def new(hand: Hand) -> Hand:
    QApplication.clipboard().clear()
    hand.window.new()
    hand.step(hand.panels.group)
    return hand


def offered(hand: Hand) -> set[str]:
    hand.window.editing.look()
    return {name for name in NAMES if hand.window.actions_[name].isEnabled()}


def name_of(hand: Hand) -> QLineEdit:
    field = hand.panels.group.widgets()["group.name"]
    assert isinstance(field, QLineEdit)
    return field


def test_nothing_is_offered_where_no_text_has_the_focus(hand: Hand) -> None:
    QApplication.clipboard().setText("words")
    hand.window.start.new_button.setFocus()
    assert offered(hand) == set()
    assert not hand.window.actions_["undo"].isEnabled()


def test_what_is_marked_can_be_cut_and_pasted_again(new: Hand) -> None:
    field = name_of(new)
    field.setFocus()
    assert offered(new) == set()
    new.type(field, "Acorns")
    assert offered(new) == {"select_all"}
    new.window.actions_["select_all"].trigger()
    assert field.selectedText() == "Acorns" and offered(new) == {"cut", "copy", "select_all"}
    new.window.actions_["cut"].trigger()
    assert new.session.kit.group.name == "" and offered(new) == {"paste"}
    new.window.actions_["paste"].trigger()
    assert new.session.kit.group.name == "Acorns"
    new.window.actions_["undo"].trigger()
    assert new.session.kit.group.name != "Acorns"


def test_a_text_of_several_lines_and_one_to_read_are_texts_too(new: Hand) -> None:
    address = new.panels.group.widgets()["group.address"]
    assert isinstance(address, QPlainTextEdit)
    new.type(address, "12 Orchard Lane")
    address.selectAll()
    assert offered(new) == {"cut", "copy", "select_all"}
    label = QLabel("Read me", new.window)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
    label.show()
    label.setFocus()
    assert offered(new) == {"select_all"}
    new.window.actions_["select_all"].trigger()
    assert offered(new) == {"copy", "select_all"}
    new.window.actions_["copy"].trigger()
    assert QApplication.clipboard().text() == "Read me"


def test_a_menu_that_is_opened_by_key_leaves_the_text_in_hand(new: Hand) -> None:
    field = name_of(new)
    new.type(field, "Acorns")
    new.window.menuBar().setFocus(Qt.FocusReason.MenuBarFocusReason)
    assert offered(new) == {"select_all"}


def test_a_copied_picture_is_pasted_as_a_logo_by_menu_and_by_key(new: Hand) -> None:
    logos = new.step(new.panels.logos)
    image = QImage(30, 20, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    QApplication.clipboard().setImage(image)
    logos.choose.setFocus()
    assert offered(new) == {"paste"}
    new.window.actions_["paste"].trigger()
    new.until(lambda: len(new.session.kit.logos) == 1)
    logos.choose.setFocus()
    new.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    new.until(lambda: len(new.session.kit.logos) == 2)
