"""The menu Edit acts on the text that has the focus, and offers what can be done with it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QImage, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget

from gui.shell.actions import EDITING
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


def taken(field: QWidget, keys: QKeySequence) -> bool:
    """Tell whether a field takes a key for itself."""
    pressed = keys[0]
    event = QKeyEvent(QEvent.Type.ShortcutOverride, pressed.key(), pressed.keyboardModifiers())
    event.ignore()
    QApplication.sendEvent(field, event)
    return event.isAccepted()


@pytest.mark.parametrize("which", ["line", "text", "search", "folder"])
def test_every_key_of_the_menus_works_while_one_is_in_a_field_and_those_that_edit_text_are_its_own(
    new: Hand, which: str
) -> None:
    panels = new.panels
    step, field = {
        "line": (panels.group, name_of(new)),
        "text": (panels.group, panels.group.widgets()["group.address"]),
        "search": (panels.pieces, panels.pieces.search),
        "folder": (panels.export, panels.export.folder_field.line),
    }[which]
    new.step(step)
    field.setFocus()
    actions = new.window.actions_
    for action in actions.values():
        action.setEnabled(True)
    of_fields = QKeySequence("Ctrl+Right")  # theirs on every system, as Ctrl+E is where windows are X11's
    actions["export"].setShortcuts([*actions["export"].shortcuts(), of_fields])
    keys = {name: action.shortcuts() for name, action in actions.items() if action.shortcuts()}
    assert len(keys) > 20 and keys["export"] and keys["next_step"]
    assert [name for name in keys if name not in EDITING and any(taken(field, each) for each in keys[name])] == []
    assert all(taken(field, keys[name][0]) for name in NAMES)


def test_the_key_for_export_leads_there_from_the_field_one_is_in(new: Hand) -> None:
    new.type(name_of(new), "Acorns")
    new.press(Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    new.until(new.panels.export.isVisible)


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
