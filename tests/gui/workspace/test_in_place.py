"""A text that is clicked in the preview is changed there: one step to undo, and nothing is lost or left behind."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QToolButton, QToolTip

from gui.kits.documents import read_kit
from gui.workspace.hits import fields
from gui.workspace.in_place import InPlace
from kit.library.folders import shipped_assets
from kit.model.kit import OwnMessage, PieceChoice
from tests.gui.driving import Hand, Keys

POSTER, LEAFLET = PieceChoice("poster-event", "A4"), PieceChoice("leaflet-two-sides")
CARD = PieceChoice("card-thank-you")
OWN = OwnMessage("Babies love faces", "Look at your baby and wait for an answer.")


@pytest.fixture
def at_work(hand: Hand) -> Hand:
    """The example with a poster, a leaflet and a card, and a message of its own that leads."""
    state = read_kit(shipped_assets() / "example" / "kit.yaml").state
    hand.window.resize(1280, 760)
    kit = replace(state.kit, pieces=(POSTER, LEAFLET, CARD), messages=(OWN, *state.kit.messages[:2]))
    hand.session.start(replace(state, kit=kit), None)
    hand.window._show_page(hand.window.workspace)
    hand.step(hand.panels.thank_you)
    hand.settle()
    return hand


def click(hand: Hand, field: str, piece: PieceChoice = POSTER, copy: int = 0) -> InPlace:
    """Click on what a field of the kit shows on a piece; copy: on which of several."""
    workspace = hand.window.workspace
    workspace.show_piece(piece)
    hand.settle()
    found: list[QPoint] = []
    for page in workspace.preview._pages:
        for group, box in fields(page.sheet):
            if group.source.field == field:
                middle = page.mapToScene(box.x + box.width / 2, box.y + box.height / 2)
                found.append(workspace.preview.mapFromScene(middle))
    hand.qtbot.mouseClick(workspace.preview.viewport(), Qt.MouseButton.LeftButton, pos=found[copy])
    return workspace.in_place


def replace_all(hand: Hand, text: str) -> None:
    """Type a text in place of what the field in hand says."""
    hand.press(Qt.Key.Key_A, Keys.ControlModifier)
    hand.qtbot.keyClicks(QApplication.focusWidget(), text)


@pytest.mark.parametrize(
    ("field", "typed"),
    [
        ("group.name", "Puddle Ducks"),
        ("events[0].title", "Stay and play"),
        ("events[0].venue", "The library"),
        ("events[0].note", "Bring a blanket."),
    ],
)
def test_a_text_is_typed_where_it_is_seen_and_is_one_step(at_work: Hand, field: str, typed: str) -> None:
    before = at_work.session.kit
    in_place = click(at_work, field, LEAFLET)
    assert in_place.isVisible() and list(in_place.fields) == [field]
    view = at_work.window.workspace.preview
    assert view.rect().contains(in_place.geometry())
    replace_all(at_work, typed)
    at_work.settle()
    at_work.press(Qt.Key.Key_Return)
    assert not in_place.isVisible() and typed in repr(at_work.session.kit)
    at_work.session.undo()
    assert at_work.session.kit == before
    assert at_work.session.undo_name == ""


def test_escape_takes_back_and_a_click_elsewhere_keeps(at_work: Hand) -> None:
    before = at_work.session.kit
    in_place = click(at_work, "group.name")
    replace_all(at_work, "Nobody")
    assert at_work.session.kit.group.name == "Nobody"
    at_work.press(Qt.Key.Key_Escape)
    assert at_work.session.kit == before and not in_place.isVisible()
    click(at_work, "group.name")
    replace_all(at_work, "Puddle Ducks")
    at_work.panels.group.widgets()["group.phone"].setFocus()
    assert at_work.session.kit.group.name == "Puddle Ducks" and not in_place.isVisible()
    click(at_work, "group.name")
    at_work.press(Qt.Key.Key_Escape)
    assert at_work.session.kit.group.name == "Puddle Ducks", "nothing was typed, so nothing is taken back"


def test_escape_after_undo_takes_back_nothing_more(at_work: Hand) -> None:
    group = replace(at_work.session.kit.group, phone="01632 960999")
    at_work.session.edit("typing in phone", replace(at_work.session.kit, group=group))
    click(at_work, "group.name")
    replace_all(at_work, "Nobody")
    at_work.press(Qt.Key.Key_Z, Keys.ControlModifier)
    assert at_work.session.kit.group == group
    at_work.press(Qt.Key.Key_Escape)
    assert at_work.session.kit.group == group


def test_a_day_and_times_are_typed_as_people_write_them(at_work: Hand) -> None:
    click(at_work, "events[0].date")
    replace_all(at_work, "9 June 2016")
    at_work.press(Qt.Key.Key_Return)
    in_place = click(at_work, "events[0].starts")
    assert list(in_place.fields) == ["events[0].starts", "events[0].ends"]
    replace_all(at_work, "2pm")
    at_work.press(Qt.Key.Key_Tab)
    replace_all(at_work, "half past")
    at_work.press(Qt.Key.Key_Return)
    event = at_work.session.kit.events[0]
    assert (event.date, event.starts, event.ends) == (date(2016, 6, 9), time(14), None)
    assert event.unread == (("ends", "half past"),), "what cannot be read stays, and is told"


def test_of_an_own_message_what_is_seen_is_edited_and_its_place_is_changed(at_work: Hand) -> None:
    in_place = click(at_work, "messages[0]", LEAFLET)
    assert list(in_place.fields) == ["messages[0].headline"]
    replace_all(at_work, "Babies love you")
    at_work.press(Qt.Key.Key_Return)
    first = at_work.session.kit.messages[0]
    assert isinstance(first, OwnMessage) and first == replace(OWN, headline="Babies love you")
    click(at_work, "messages[0]", LEAFLET)
    down = next(button for button in in_place.findChildren(QToolButton) if button.text() == "Move down")
    at_work.click(down)
    assert at_work.session.kit.messages[1] == first and not in_place.isVisible()
    assert at_work.session.undo_name == "move message"


def test_the_campaigns_words_say_so_and_can_be_moved(at_work: Hand) -> None:
    in_place = click(at_work, "messages[1]", LEAFLET)
    assert in_place.isVisible() and not in_place.fields
    assert any("belong to the campaign" in label.text() for label in in_place.findChildren(QLabel))
    second = at_work.session.kit.messages[1]
    at_work.click(next(button for button in in_place.findChildren(QToolButton) if button.text() == "Move up"))
    assert at_work.session.kit.messages[0] == second


def test_on_paper_a_copy_is_edited_in_its_place_and_the_step_stays(at_work: Hand) -> None:
    at_work.step(at_work.panels.export)
    in_place = click(at_work, "group.name", CARD, copy=3)
    workspace = at_work.window.workspace
    assert in_place.isVisible() and workspace.stack.currentWidget() is at_work.panels.export
    replace_all(at_work, "Puddle Ducks")
    at_work.settle()
    at_work.press(Qt.Key.Key_Return)
    assert at_work.session.kit.group.name == "Puddle Ducks" and workspace.on_paper


def test_what_is_no_text_leads_to_its_panel(at_work: Hand) -> None:
    in_place = click(at_work, "logos[0]")
    assert not in_place.isVisible() and at_work.window.workspace.stack.currentWidget() is at_work.panels.logos
    QToolTip.hideText()


def test_another_kit_and_a_zoom_end_it(at_work: Hand) -> None:
    in_place = click(at_work, "group.name")
    at_work.window.actions_["zoom_in"].trigger()
    assert not in_place.isVisible()
    at_work.window.actions_["fit"].trigger()
    click(at_work, "events[0].venue")
    assert in_place.isVisible()
    at_work.session.start(replace(at_work.session.state, kit=replace(at_work.session.kit, events=())), None)
    assert not in_place.isVisible()
