"""After something was taken out a person goes on at what is next to it, by the mouse as by keys; nothing else opens."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from gui.kits.session import State
from gui.steps.step import StepPanel
from gui.widgets.told import FixButton
from kit.model.kit import Event, LogoChoice, PhotoChoice, PieceChoice, ThankYouChoice
from tests.gui.driving import Hand
from tests.picture_files import saved


@pytest.fixture
def at_work(hand: Hand) -> Hand:
    """A new kit with a piece that shows a photo."""
    hand.window.new()
    hand.settle()
    return hand


def focused() -> QWidget | None:
    return QApplication.focusWidget()


def press(hand: Hand, button: QWidget, *, by_key: bool) -> None:
    """Press a button by the mouse, or by a space on it."""
    if by_key:
        button.setFocus(Qt.FocusReason.TabFocusReason)
        hand.press(Qt.Key.Key_Space)
    else:
        hand.click(button)
    QApplication.processEvents()


def in_view(widget: QWidget, panel: QWidget) -> bool:
    return panel.rect().contains(widget.mapTo(panel, widget.rect().center()))


@pytest.mark.parametrize("by_key", [False, True], ids=["mouse", "keys"])
def test_after_an_event_it_is_the_name_of_the_next_one_or_of_the_one_that_is_to_be(at_work: Hand, by_key: bool) -> None:
    events = tuple(Event(title) for title in ("One", "Two", "Three"))
    at_work.session.edit("x", replace(at_work.session.kit, events=events))
    panel = at_work.step(at_work.panels.group)
    panel.events.list.choose(1)
    title = panel.events.widget("title")
    for shown in ("Three", "One", ""):
        panel.bring_into_sight(panel.events.list.remove)
        press(at_work, panel.events.list.remove, by_key=by_key)
        assert focused() is title and in_view(title, panel.viewport())
        assert panel.events.in_hand.title == shown
        assert not panel.events._texts["title"].selectedText()  # type: ignore[union-attr]


def test_in_the_list_of_events_the_keys_go_on_in_it_while_there_is_one(at_work: Hand) -> None:
    events = tuple(Event(title) for title in ("One", "Two", "Three"))
    at_work.session.edit("x", replace(at_work.session.kit, events=events))
    panel = at_work.step(at_work.panels.group)
    panel.events.list.list.setFocus()
    at_work.press(Qt.Key.Key_Delete)
    assert focused() is panel.events.list.list
    at_work.press(Qt.Key.Key_Delete)
    assert focused() is panel.events.widget("title") and panel.events.in_hand.title == "Three"


@pytest.mark.parametrize("by_key", [False, True], ids=["mouse", "keys"])
def test_after_a_message_it_is_the_next_chosen_one_or_what_adds_one(at_work: Hand, by_key: bool) -> None:
    at_work.session.edit(
        "x", replace(at_work.session.kit, messages=tuple(at_work.session.library.messages)[:3], pieces=())
    )
    panel = at_work.step(at_work.panels.messages)
    panel.chosen.choose_row(1)
    third = panel.chosen.rows.rows[2].id
    press(at_work, panel.remove, by_key=by_key)
    assert focused() is panel.chosen and panel.chosen.current_id() == third
    press(at_work, panel.remove, by_key=by_key)
    assert focused() is panel.chosen and panel.chosen.currentIndex().row() == 0
    at_work.press(Qt.Key.Key_Delete)
    assert at_work.session.kit.messages == () and focused() is panel.write


def add_logos(hand: Hand, folder: Path, *names: str) -> None:
    for number, name in enumerate(names):
        Image.new("RGB", (400, 300), (20, 90, 40 * number)).save(folder / name)
    hand.drop(hand.panels.logos.viewport(), *(folder / name for name in names))
    hand.until(lambda: len(hand.session.kit.logos) == len(names))
    hand.settle()


@pytest.mark.parametrize("by_key", [False, True], ids=["mouse", "keys"])
def test_after_a_logo_it_is_the_card_of_the_next_one_or_what_adds_one(
    at_work: Hand, tmp_path: Path, by_key: bool
) -> None:
    panel = at_work.step(at_work.panels.logos)
    add_logos(at_work, tmp_path, "a.png", "b.png", "c.png")
    at_work.click(panel.cards[2].open)
    press(at_work, panel.cards[1].remove, by_key=by_key)
    assert panel.cards[1].is_open and focused() is panel.cards[1].form.alt
    at_work.click(panel.cards[1].open)
    press(at_work, panel.cards[1].remove, by_key=by_key)
    assert focused() is panel.cards[0].open and in_view(panel.cards[0].open, panel.viewport())
    press(at_work, panel.cards[0].remove, by_key=by_key)
    assert at_work.session.kit.logos == () and focused() is panel.choose


@pytest.mark.parametrize("gone", [0, 1])
def test_taking_out_one_of_two_logos_leaves_the_other_as_it_was(at_work: Hand, tmp_path: Path, gone: int) -> None:
    panel = at_work.step(at_work.panels.logos)
    add_logos(at_work, tmp_path, "a.png", "b.png")
    assert [card.is_open for card in panel.cards] == [False, False]
    at_work.click(panel.cards[gone].remove)
    assert [card.is_open for card in panel.cards] == [False]
    at_work.session.undo()
    at_work.settle()
    at_work.click(panel.cards[1 - gone].open)
    at_work.click(panel.cards[gone].remove)
    assert [card.is_open for card in panel.cards] == [True]


def test_unticking_one_of_two_logos_on_the_shelf_of_the_week_opens_nothing(at_work: Hand) -> None:
    offered = at_work.panels.logos.shelf.gallery.cards.cards[0].id.removeprefix("asset:")
    kit = replace(at_work.session.kit, logos=(LogoChoice("a.png"), LogoChoice(asset=offered)))
    at_work.session.start(State(kit, {"a.png": saved(Image.new("RGB", (90, 60)), "PNG")}), None)
    panel = at_work.step(at_work.panels.logos)
    at_work.settle()
    panel.shelf.gallery.setFocus(Qt.FocusReason.TabFocusReason)
    at_work.press(Qt.Key.Key_Space)
    assert [logo.file for logo in at_work.session.kit.logos] == ["a.png"]
    assert [card.is_open for card in panel.cards] == [False] and focused() is panel.shelf.gallery


@pytest.mark.parametrize("with_room", [True, False])
def test_after_the_photo_it_is_what_chooses_one_or_a_logo_where_no_design_has_room(
    at_work: Hand, with_room: bool
) -> None:
    pieces = (PieceChoice("photo-poster"),) if with_room else ()
    picture = saved(Image.new("RGB", (400, 200), (90, 120, 60)), "JPEG")
    kit = replace(at_work.session.kit, pieces=pieces, photo=PhotoChoice("us.jpg"))
    at_work.session.edit("x", kit, logos={"us.jpg": picture})
    panel = at_work.step(at_work.panels.logos)
    at_work.settle()
    at_work.click(panel.photo.remove)
    assert focused() is (panel.photo.choose if with_room else panel.choose)


def test_after_a_partner_that_nobody_knows_it_is_the_partner_beside_it(at_work: Hand) -> None:
    kit = replace(at_work.session.kit, thank_you=ThankYouChoice(partners=("gone",)))
    at_work.session.edit("x", kit)
    panel = at_work.step(at_work.panels.thank_you)
    last = [row.box for row in panel.rows.values() if row.isVisible() and row is not panel.rows["gone"]][-1]
    at_work.click(panel.partners["gone"], QPointF(8, 8))
    assert not panel.partners["gone"].isVisible() and focused() is last


def pressed_fix(hand: Hand, panel: StepPanel, label: str) -> None:
    """Press the button with a label that fixes something, by a space on it."""
    hand.until(lambda: any(each.accessibleName() == label and each.isVisible() for each in fixes(panel)))
    button = next(each for each in fixes(panel) if each.accessibleName() == label and each.isVisible())
    press(hand, button, by_key=True)
    hand.settle()


def fixes(panel: StepPanel) -> list[FixButton]:
    return panel.findChildren(FixButton)


def test_after_a_fix_it_is_the_field_that_was_fixed_with_nothing_selected(at_work: Hand) -> None:
    group = replace(at_work.session.kit.group, phone="☎ 01632 960001")
    at_work.session.edit("x", replace(at_work.session.kit, group=group))
    at_work.settle()
    panel = at_work.step(at_work.panels.group)
    pressed_fix(at_work, panel, "Take them out")
    phone = panel.widgets()["group.phone"]
    assert "☎" not in at_work.session.kit.group.phone
    assert isinstance(phone, QLineEdit) and focused() is phone and not phone.selectedText()


def test_after_a_logo_that_is_taken_out_by_a_fix_it_is_the_next_one(at_work: Hand) -> None:
    logos = (LogoChoice("gone.png"), LogoChoice("b.png", alt="B"))
    state = State(replace(at_work.session.kit, logos=logos), {"b.png": saved(Image.new("RGB", (90, 60)), "PNG")})
    at_work.session.start(state, None)
    at_work.settle()
    panel = at_work.step(at_work.panels.logos)
    at_work.click(panel.cards[0].open)
    pressed_fix(at_work, panel, "Take it out")
    assert [logo.file for logo in at_work.session.kit.logos] == ["b.png"]
    assert focused() is panel.cards[0].open and not panel.cards[0].is_open
