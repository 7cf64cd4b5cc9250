"""The step for the pieces: the gallery, its pictures, ticks, sizes and filters."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.kits.session import Session, State
from gui.steps.pieces import PiecesPanel
from gui.widgets.gallery_cards import Card
from kit.model.kit import Event, GroupDetails, Kit, PieceChoice, WhichEvent

DAYS, LEAFLET, EVENT = "poster-thousand-days", "leaflet-tri-fold", "poster-event"


@pytest.fixture
def panel(session: Session, qtbot: QtBot) -> Iterator[PiecesPanel]:
    made = PiecesPanel(session)
    session.changed.connect(made.show_state)
    made.resize(420, 700)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.shut()


def start(session: Session, *pieces: PieceChoice) -> None:
    session.start(State(Kit(GroupDetails("Little Acorns Nursery"), pieces, messages=("first-1001-days",))), None)


def card(panel: PiecesPanel, id: str) -> Card:
    return panel.gallery.cards.cards[panel.gallery.cards.number(id)]


def go_to(panel: PiecesPanel, id: str) -> None:
    panel.gallery.choose(id)
    QApplication.processEvents()


def click(panel: PiecesPanel, qtbot: QtBot, id: str, *, on_words: bool = False) -> None:
    go_to(panel, id)
    rect = panel.gallery.visualRect(panel.gallery.currentIndex())
    part = panel.gallery.painter.words(rect) if on_words else panel.gallery.painter.picture(rect)
    qtbot.mouseClick(panel.gallery.viewport(), Qt.MouseButton.LeftButton, pos=part.center())


def shown(panel: PiecesPanel) -> list[str]:
    return [card.id for card in panel.gallery.cards.cards]


@pytest.mark.parametrize("height", [700, 440])
def test_the_first_design_that_a_kit_has_chosen_is_in_sight_when_it_is_opened(
    panel: PiecesPanel, session: Session, qtbot: QtBot, height: int
) -> None:
    panel.resize(420, height)
    QApplication.processEvents()
    assert panel._bar.whole == (height < 700)
    start(session, PieceChoice(LEAFLET), PieceChoice(shown(panel)[-1]))
    qtbot.waitUntil(lambda: in_sight(panel, LEAFLET))
    assert panel.gallery.current_id() == ""
    panel.hide()
    start(session, PieceChoice(shown(panel)[0]))
    panel.show()
    qtbot.waitUntil(lambda: in_sight(panel, shown(panel)[0]))
    assert panel.verticalScrollBar().value() == 0 or height < 700
    start(session, PieceChoice(shown(panel)[-1]))
    panel.show_design(DAYS)
    QApplication.processEvents()
    assert in_sight(panel, DAYS), "what is asked for comes first"


def test_a_kit_is_opened_with_all_kinds_of_designs(panel: PiecesPanel, session: Session) -> None:
    panel.kinds.setCurrentIndex(1)
    assert len(shown(panel)) < len(session.library.templates)
    start(session, PieceChoice(LEAFLET))
    assert len(shown(panel)) == len(session.library.templates)


def in_sight(panel: PiecesPanel, id: str) -> bool:
    """Tell whether nearly all of a card is seen in the panel."""
    rect = panel.gallery.visualRect(panel.gallery.cards.index(panel.gallery.cards.number(id)))
    seen = panel.gallery.viewport().visibleRegion().boundingRect() & rect
    return seen.height() > 0.9 * rect.height()


def test_the_gallery_shows_every_template_by_its_name(panel: PiecesPanel, session: Session) -> None:
    names = {card.name for card in panel.gallery.cards.cards}
    assert names == {template.name["en"] for template in session.library.templates.values()}
    assert panel.foot.line.text() == "Choose at least one piece."


def test_pictures_come_in_the_background_and_follow_the_group(
    panel: PiecesPanel, session: Session, qtbot: QtBot
) -> None:
    pictures = panel.gallery.cards.pictures
    start(session)
    first = panel.gallery.cards.cards[0].id
    qtbot.waitUntil(lambda: first in pictures)
    before = pictures[first]
    group = replace(session.kit.group, name="Another Nursery")
    session.edit("typing in name", replace(session.kit, group=group))
    qtbot.waitUntil(lambda: pictures[first] != before)


def test_choosing_a_piece_makes_no_picture_anew(panel: PiecesPanel, session: Session, qtbot: QtBot) -> None:
    start(session)
    seen = panel.gallery.in_view()
    qtbot.waitUntil(lambda: all(id in panel.gallery.cards.pictures for id in seen))
    before = {id: panel.gallery.cards.pictures[id].cacheKey() for id in seen}
    session.edit("choose piece", replace(session.kit, pieces=(PieceChoice(DAYS),)))
    qtbot.wait(300)
    assert {id: panel.gallery.cards.pictures[id].cacheKey() for id in seen} == before


def test_the_order_of_ticking_is_the_order_of_the_pieces(panel: PiecesPanel, session: Session, qtbot: QtBot) -> None:
    click(panel, qtbot, LEAFLET)
    click(panel, qtbot, DAYS)
    click(panel, qtbot, EVENT)
    assert session.kit.pieces == (PieceChoice(LEAFLET), PieceChoice(DAYS), PieceChoice(EVENT))
    assert session.undo_name == "choose piece"
    assert panel.foot.line.text() == "3 pieces are chosen."
    click(panel, qtbot, DAYS)
    assert session.kit.pieces == (PieceChoice(LEAFLET), PieceChoice(EVENT))
    assert not card(panel, DAYS).chosen
    session.undo()
    assert card(panel, DAYS).chosen


@pytest.mark.parametrize("on_words", [False, True])
def test_a_click_anywhere_on_a_card_chooses_it_and_another_takes_it_out(
    panel: PiecesPanel, session: Session, qtbot: QtBot, on_words: bool
) -> None:
    with qtbot.waitSignal(panel.piece_current) as told:
        click(panel, qtbot, LEAFLET, on_words=on_words)
    assert told.args == [PieceChoice(LEAFLET)]
    assert session.kit.pieces == (PieceChoice(LEAFLET),)
    click(panel, qtbot, LEAFLET, on_words=on_words)
    assert session.kit.pieces == () and session.undo_name == "remove piece"


def test_a_double_click_chooses_once(panel: PiecesPanel, session: Session, qtbot: QtBot) -> None:
    go_to(panel, LEAFLET)
    place = panel.gallery.painter.picture(panel.gallery.visualRect(panel.gallery.currentIndex())).center()
    qtbot.mouseDClick(panel.gallery.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseRelease(panel.gallery.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert session.kit.pieces == (PieceChoice(LEAFLET),)


def test_arrows_go_from_card_to_card_and_space_ticks(panel: PiecesPanel, session: Session, qtbot: QtBot) -> None:
    told: list[PieceChoice] = []
    panel.piece_current.connect(told.append)
    panel.gallery.setFocus(Qt.FocusReason.TabFocusReason)
    ids = [card.id for card in panel.gallery.cards.cards]
    qtbot.keyClick(panel.gallery, Qt.Key.Key_Right)
    assert told[-1] == PieceChoice(ids[1])
    qtbot.keyClick(panel.gallery, Qt.Key.Key_Space)
    assert session.kit.pieces == (PieceChoice(ids[1]),)
    assert panel.gallery.current_id() == ids[1]
    assert panel.gallery.hasFocus()
    qtbot.keyClick(panel.gallery, Qt.Key.Key_Left)
    assert told[-1] == PieceChoice(ids[0])


def test_a_chosen_piece_has_a_choice_of_sizes_next_to_it_by_tab(
    panel: PiecesPanel, session: Session, qtbot: QtBot
) -> None:
    start(session, PieceChoice(LEAFLET), PieceChoice(DAYS))
    assert set(panel.gallery.choices()) == {DAYS}
    go_to(panel, DAYS)
    panel.gallery.setFocus(Qt.FocusReason.TabFocusReason)
    combo = panel.gallery.choices()[DAYS]
    assert combo.isVisible()
    qtbot.keyClick(panel.gallery, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is combo
    assert "A thousand and one days" in combo.accessibleName()
    qtbot.keyClick(combo, Qt.Key.Key_Down)
    assert session.kit.pieces == (PieceChoice(LEAFLET), PieceChoice(DAYS, "A3"))
    assert session.undo_name == "change size"
    session.undo()
    assert combo.currentText() == "A4"


def test_every_size_at_once_and_sizes_from_a_file(panel: PiecesPanel, session: Session, qtbot: QtBot) -> None:
    start(session, PieceChoice(DAYS), PieceChoice(LEAFLET))
    combo = panel.gallery.choices()[DAYS]
    qtbot.keyClick(combo, Qt.Key.Key_End)
    every = tuple(PieceChoice(DAYS, size) for size in ("A4", "A3", "A2"))
    assert session.kit.pieces == (*every, PieceChoice(LEAFLET))
    assert combo.currentText() == "A4, A3 and A2"
    start(session, PieceChoice(DAYS, "A3"), PieceChoice(LEAFLET), PieceChoice(DAYS, "A2"))
    assert panel.gallery.choices()[DAYS].currentText() == "A3 and A2"
    assert session.kit.pieces == (PieceChoice(DAYS, "A3"), PieceChoice(LEAFLET), PieceChoice(DAYS, "A2"))


def test_designs_are_in_groups_and_the_sizes_are_said_before_anything_is_chosen(
    panel: PiecesPanel, session: Session
) -> None:
    groups = list(dict.fromkeys(each.group for each in panel.gallery.cards.cards))
    assert groups == ["Posters", "Leaflets", "To give away", "For screens", "More to make"]
    start(session)
    assert card(panel, DAYS).size_words == "A4, A3 and A2" and not card(panel, DAYS).choice
    assert card(panel, "social-square").size_words == "1080 × 1080 px"
    described = panel.gallery.cards.index(panel.gallery.cards.number(DAYS)).data(
        Qt.ItemDataRole.AccessibleDescriptionRole
    )
    assert described.startswith("A4, A3 and A2. ") and described.endswith(". Posters")


def test_a_kind_is_shown_alone(panel: PiecesPanel, session: Session) -> None:
    panel.kinds.setCurrentIndex(panel.kinds.findText("Leaflets"))
    assert set(shown(panel)) == {id for id, each in session.library.templates.items() if each.kind == "leaflet"}
    panel.kinds.setCurrentIndex(0)
    assert set(shown(panel)) == set(session.library.templates)


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("thousand", DAYS),
        ("LEAFLET zebra", None),
        ("LEAFLET tri", LEAFLET),
        ("three-fold", LEAFLET),
        ("give away card", "card-thank-you"),
        ("cafe", "certificate"),
        ("a3 event", EVENT),
        ("buntting", "bunting"),
        ("buntt", "bunting"),
        ("letflet zebra", None),
        ("leafelt three", LEAFLET),
        ("social media", "social-square"),
        ("Instagram", "social-portrait"),
        ("facebook event", "social-event-cover"),
        ("whatsapp", "social-story"),
        ("whatsapp", "social-event-cover"),
        ("picture share", "social-event-cover"),
        ("picture post", "social-event-cover"),
        ("flyer", LEAFLET),
        ("tri-fold", LEAFLET),
        ("tri fold", LEAFLET),
        ("Trifold", LEAFLET),
        ("brochure", LEAFLET),
        ("a5 flier", "leaflet-two-sides"),
        ("postcard", "card-thank-you"),
        ("shop sign", "window-babies-welcome"),
        ("timetable", "programme-week"),
        ("coloring", "colouring-sheet"),
        ("powerpoint", "screen-waiting-room"),
        ("gwahoddiad", EVENT),
        ("cerdyn post", "card-thank-you"),
    ],
)
def test_designs_are_searched_by_name_group_size_and_what_they_are_for(
    panel: PiecesPanel, qtbot: QtBot, words: str, first: str | None
) -> None:
    qtbot.keyClicks(panel.search, words)
    if first is None:
        assert shown(panel) == [] and panel.none.isVisible() and not panel.gallery.isVisible()
    else:
        assert first in shown(panel) and len(shown(panel)) < 10 and not panel.none.isVisible()
    panel.search.clear()
    assert len(shown(panel)) > 20 and panel.gallery.isVisible()


def test_a_search_does_not_outlast_the_step(panel: PiecesPanel, qtbot: QtBot) -> None:
    qtbot.keyClicks(panel.search, "instagram")
    assert "email-signature" not in shown(panel) and "social-square" in shown(panel)
    panel.hide()
    panel.show()
    assert panel.search.text() == "" and len(shown(panel)) > 20


def test_down_goes_from_the_search_to_what_was_found_and_space_chooses_it(
    panel: PiecesPanel, session: Session, qtbot: QtBot
) -> None:
    qtbot.keyClicks(panel.search, "three-fold")
    qtbot.keyClick(panel.search, Qt.Key.Key_Down)
    assert panel.gallery.hasFocus() and panel.gallery.current_id() == LEAFLET
    qtbot.keyClick(panel.gallery, Qt.Key.Key_Space)
    assert session.kit.pieces == (PieceChoice(LEAFLET),)
    qtbot.keyClick(panel.gallery, Qt.Key.Key_Return)
    assert session.kit.pieces == ()


def test_reveal_finds_the_piece_behind_a_search_and_a_kind(panel: PiecesPanel, session: Session, qtbot: QtBot) -> None:
    start(session, PieceChoice(DAYS), PieceChoice(LEAFLET))
    panel.kinds.setCurrentIndex(panel.kinds.findText("Posters"))
    qtbot.keyClicks(panel.search, "event")
    assert panel.reveal("pieces[1]")
    assert panel.gallery.current_id() == LEAFLET
    assert panel.gallery.hasFocus()
    assert panel.reveal("pieces")
    assert not panel.reveal("messages[0]")


def test_a_design_that_is_gone_is_told_and_can_be_unticked(panel: PiecesPanel, session: Session, qtbot: QtBot) -> None:
    start(session, PieceChoice("poster-of-old"), PieceChoice(DAYS))
    assert card(panel, "poster-of-old").sign == "Not here any more"
    go_to(panel, "poster-of-old")
    qtbot.keyClick(panel.gallery, Qt.Key.Key_Space)
    assert session.kit.pieces == (PieceChoice(DAYS),)
    assert panel.gallery.cards.number("poster-of-old") == -1


def test_a_piece_with_errors_shows_a_sign_with_words(panel: PiecesPanel, session: Session, qtbot: QtBot) -> None:
    start(session)
    session.edit("break", replace(session.kit, messages=("long-gone",)))
    go_to(panel, DAYS)
    qtbot.waitUntil(lambda: card(panel, DAYS).sign == "One thing to fix")
    assert "long-gone" in card(panel, DAYS).wrong
    session.undo()
    qtbot.waitUntil(lambda: card(panel, DAYS).sign == "")


def test_cards_speak_to_screen_readers(panel: PiecesPanel, session: Session) -> None:
    start(session, PieceChoice(DAYS))
    index = panel.gallery.cards.index(panel.gallery.cards.number(DAYS))
    assert index.data() == "A thousand and one days"
    assert Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) is Qt.CheckState.Checked
    assert "1001 dots" in index.data(Qt.ItemDataRole.AccessibleDescriptionRole)


def test_no_picture_is_made_while_the_step_is_hidden(panel: PiecesPanel, session: Session, qtbot: QtBot) -> None:
    panel.hide()
    panel.gallery.cards.pictures.clear()
    start(session)
    qtbot.wait(400)
    assert panel.gallery.cards.pictures == {}


def with_events(session: Session, *pieces: PieceChoice) -> None:
    events = (Event("Pram walk", date(2016, 6, 9)), Event("Baby café", date(2016, 6, 7)))
    session.start(State(Kit(GroupDetails("Acorns"), pieces, events=events)), None)


def test_a_card_lets_choose_which_of_several_events_it_shows(panel: PiecesPanel, session: Session) -> None:
    with_events(session, PieceChoice(EVENT, "A3"), PieceChoice("poster-holding"))
    assert set(panel.gallery.event_choices()) == {EVENT}
    combo = panel.gallery.event_choices()[EVENT]
    words = [combo.itemText(number) for number in range(combo.count())]
    assert words == ["First: Baby café", "Baby café", "Pram walk", "One for each event"]
    assert combo.accessibleName() == "Which event Our own event shows"
    assert not combo.geometry().intersects(panel.gallery.choices()[EVENT].geometry())
    combo.activated.emit(2)
    assert session.kit.pieces == (PieceChoice(EVENT, "A3", WhichEvent("1")), PieceChoice("poster-holding"))
    assert session.undo_name == "choose event"
    panel.gallery.sized.emit(EVENT, "*")
    assert [(piece.size, piece.event) for piece in session.kit.pieces[:2]] == [("A4", "1"), ("A3", "1")]
    combo.activated.emit(3)
    assert {piece.event for piece in session.pieces if piece.template == EVENT} == {"1", "2"}
    session.undo()
    assert combo.currentText() == "Pram walk"


def test_with_one_event_there_is_nothing_to_choose(panel: PiecesPanel, session: Session) -> None:
    with_events(session, PieceChoice(EVENT))
    tall = panel.gallery.painter.card_size.height()
    session.edit("x", replace(session.kit, events=session.kit.events[:1]))
    assert not panel.gallery.event_choices() and panel.gallery.painter.card_size.height() < tall


def test_what_a_file_says_of_events_is_shown_as_it_is(panel: PiecesPanel, session: Session) -> None:
    with_events(session, PieceChoice(EVENT, event=WhichEvent("1")), PieceChoice(EVENT, event=WhichEvent("9")))
    combo = panel.gallery.event_choices()[EVENT]
    assert combo.currentText() == "Pram walk and an event that is not there"
    combo.activated.emit(0)
    assert session.kit.pieces == (PieceChoice(EVENT),)


def test_a_design_that_is_called_by_the_words_of_a_search_leads(panel: PiecesPanel) -> None:
    panel.search.setText("thank")
    found = [card.id for card in panel.gallery.cards.cards]
    assert found[0] == "card-thank-you" and len(found) > 1
    panel.search.setText("")
    groups = [card.group for card in panel.gallery.cards.cards]
    assert len(set(groups)) == sum(one != other for one, other in zip(groups, ["", *groups], strict=False))
