"""The designs on the start page: filled as a group would fill them, and each starts a kit."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from gui.kits.documents import read_kit
from gui.kits.session import Session, State
from gui.kits.shop_window import begun_with, shown_in_window
from gui.shell.shop import Shop
from kit.library.folders import shipped_assets
from kit.model.kit import GroupDetails, PieceChoice
from tests.gui.driving import Hand

EVENT, BUNTING, LEAFLET = "poster-event", "bunting", "leaflet-tri-fold"


@pytest.fixture
def shop(hand: Hand) -> Iterator[Shop]:
    hand.until(lambda: not hand.window.start.shop.busy)
    return hand.window.start.shop


@pytest.fixture(scope="session")
def example() -> State:
    return read_kit(shipped_assets() / "example" / "kit.yaml").state


def press(hand: Hand, shop: Shop, id: str) -> None:
    """Scroll to a design and click on its button."""
    place = shop.gallery.visualRect(shop.gallery.cards.index(shop.gallery.cards.number(id)))
    hand.window.start._bring_into_view(place.translated(shop.gallery.pos()))
    at = place.bottomLeft()
    at += shop.gallery.painter.foot(place).center() - place.bottomLeft()
    at.setY(place.bottom() - 25)
    hand.qtbot.mouseClick(shop.gallery.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_every_design_is_in_its_group_and_those_that_are_seen_have_pictures(shop: Shop) -> None:
    groups = list(dict.fromkeys(card.group for card in shop.gallery.cards.cards))
    assert groups == ["Posters", "Leaflets", "To give away", "For screens", "More to make"]
    seen = shop.gallery.in_view()
    assert 3 < len(seen) < len(shop.gallery.cards.cards)
    assert set(seen) <= set(shop.gallery.cards.pictures)


def test_what_is_scrolled_to_gets_its_picture(hand: Hand, shop: Shop) -> None:
    last = shop.gallery.cards.cards[-1].id
    assert last not in shop.gallery.cards.pictures
    bar = hand.window.start.verticalScrollBar()
    bar.setValue(bar.maximum())
    hand.until(lambda: last in shop.gallery.cards.pictures)


@pytest.mark.parametrize("id", [EVENT, BUNTING, LEAFLET])
def test_a_design_starts_a_kit_with_its_messages_where_the_group_says_who_it_is(
    hand: Hand, shop: Shop, id: str
) -> None:
    press(hand, shop, id)
    kit = hand.session.kit
    assert hand.window.workspace.isVisible() and hand.window.workspace.stack.currentWidget() is hand.panels.group
    assert kit.pieces == (PieceChoice(id),) and kit.group == GroupDetails() and kit.events == ()
    assert len(kit.messages) == hand.session.library.templates[id].wants.messages.most
    assert not hand.session.unsaved and hand.session.path is None
    hand.qtbot.keyClicks(QApplication.focusWidget(), "Puddle Ducks")
    assert hand.session.kit.group.name == "Puddle Ducks"


def test_who_clicks_twice_starts_a_kit_and_touches_nothing_in_it(hand: Hand, shop: Shop) -> None:
    press(hand, shop, EVENT)
    rail, stack = hand.window.workspace.rail, hand.window.workspace.stack
    place = QPointF(rail.visualItemRect(rail.item(0)).center())
    left, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for kind in (QEvent.Type.MouseButtonDblClick, QEvent.Type.MouseButtonRelease):
        event = QMouseEvent(kind, place, rail.viewport().mapToGlobal(place), left, left, keys)
        QApplication.sendEvent(rail.viewport(), event)
    assert stack.currentWidget() is hand.panels.group
    hand.step(hand.panels.pieces)  # a click of its own is nothing that is taken away
    hand.step(hand.panels.group)


def test_a_design_is_started_with_by_keys_and_comes_into_view(hand: Hand, shop: Shop) -> None:
    start = hand.window.start
    shop.gallery.setFocus(Qt.FocusReason.TabFocusReason)
    hand.press(Qt.Key.Key_End)
    last = shop.gallery.current_id()
    assert start.verticalScrollBar().value() > 0
    seen = shop.gallery.viewport().visibleRegion().boundingRect()
    assert seen.contains(shop.gallery.visualRect(shop.gallery.currentIndex()))
    hand.press(Qt.Key.Key_Return)
    assert hand.session.kit.pieces == (PieceChoice(last),)


def test_no_picture_is_made_while_a_kit_is_open(hand: Hand, shop: Shop) -> None:
    hand.window.new()
    shop.gallery.cards.pictures.clear()
    shop.look_again()
    hand.qtbot.wait(300)
    assert shop.gallery.cards.pictures == {}


def test_for_another_campaign_the_example_is_in_its_week_with_its_messages(session: Session, example: State) -> None:
    library = session.library
    week = replace(library.campaign, starts=date(2031, 3, 3), ends=date(2031, 3, 7), id="other")
    own = next(iter(library.messages.values()))
    other = replace(library, campaign=week, messages={"only-this": own}, partners={}, campaigns=("imhaw", "other"))
    kit = shown_in_window(example, other).kit
    assert kit.messages == ("only-this",) and kit.campaign == "other"
    assert [event.date for event in kit.events] == [date(2031, 3, 5)]
    assert kit.thank_you is not None and kit.thank_you.partners == () and kit.thank_you.also
    assert begun_with(EVENT, State(kit), other).campaign == "other"
    same = shown_in_window(example, library).kit
    assert (same.messages, same.events, same.campaign) == (example.kit.messages, example.kit.events, "")


def test_where_there_are_several_campaigns_it_is_said_whose_designs_are_shown(hand: Hand, shop: Shop) -> None:
    assert not shop.campaign.isVisible()
    studio = hand.session.studio
    hand.session.use(replace(studio, library=replace(studio.library, campaigns=("imhaw", "other"))))
    assert shop.campaign.isVisible() and shop.campaign.text() == "Infant Mental Health Awareness Week"


def test_a_design_starts_a_kit_before_the_example_was_read(session: Session) -> None:
    assert begun_with(LEAFLET, None, session.library).messages == ()
