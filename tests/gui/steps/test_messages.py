"""The step for the messages: adding, ordering, searching, and what is told of the wordings."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from gui.kits.proofs import Proof
from gui.kits.session import Session, State
from gui.steps.messages import MessagesPanel
from gui.widgets.rows import Row, RowList
from kit.model.kit import Event, GroupDetails, Kit, PieceChoice
from kit.model.preset import SCREEN
from kit.pieces import lay_out_piece, prepare

THREE = ("first-1001-days", "relationships", "who-holds")


@pytest.fixture
def panel(session: Session, qtbot: QtBot) -> Iterator[MessagesPanel]:
    made = MessagesPanel(session)
    session.changed.connect(made.show_state)
    made.resize(420, 700)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    yield made


def start(session: Session, messages: tuple[str, ...], pieces: tuple[PieceChoice, ...] = ()) -> None:
    session.start(State(Kit(GroupDetails("Little Acorns Nursery"), pieces, messages=messages)), None)


def rows(shown: RowList) -> tuple[Row, ...]:
    return shown.rows.rows


def click_button(qtbot: QtBot, shown: RowList, number: int) -> None:
    """Click the button that is painted at the top right of a row."""
    rect = shown.visualRect(shown.rows.index(number))
    place = rect.topRight() + QPoint(-40, 25)
    qtbot.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=place)


def chosen(panel: MessagesPanel) -> list[str]:
    return [row.title for row in rows(panel.chosen)]


def headline(session: Session, id: str) -> str:
    return session.library.messages[id].wording("en").headline


def test_a_click_on_add_puts_the_message_at_the_end_and_says_what_undo_would_take_back(
    panel: MessagesPanel, session: Session, qtbot: QtBot
) -> None:
    assert panel.nothing.isVisible()
    first, second = rows(panel.all)[0], rows(panel.all)[1]
    click_button(qtbot, panel.all, 0)
    click_button(qtbot, panel.all, 1)
    assert session.kit.messages == (first.id, second.id)
    assert session.undo_name == "choose message"
    assert chosen(panel) == [first.title, second.title]
    assert [row.badge for row in rows(panel.chosen)] == ["Leads", ""]
    assert [row.button for row in rows(panel.all)[:3]] == ["Remove", "Remove", "Add"]
    assert not panel.nothing.isVisible()
    click_button(qtbot, panel.all, 0)
    assert session.kit.messages == (second.id,)
    session.undo()
    assert chosen(panel) == [first.title, second.title]


def test_a_click_beside_the_button_adds_nothing(panel: MessagesPanel, session: Session, qtbot: QtBot) -> None:
    rect = panel.all.visualRect(panel.all.rows.index(0))
    qtbot.mouseClick(panel.all.viewport(), Qt.MouseButton.LeftButton, pos=rect.bottomLeft() + QPoint(30, -15))
    assert session.kit.messages == ()
    assert panel.all.currentIndex().row() == 0


def test_space_adds_and_takes_out_without_a_mouse(panel: MessagesPanel, session: Session, qtbot: QtBot) -> None:
    panel.all.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(panel.all, Qt.Key.Key_Down)
    qtbot.keyClick(panel.all, Qt.Key.Key_Space)
    assert session.kit.messages == (rows(panel.all)[1].id,)
    qtbot.keyClick(panel.all, Qt.Key.Key_Space)
    assert session.kit.messages == ()


def test_alt_and_the_arrows_move_a_message_and_it_stays_the_current_one(
    panel: MessagesPanel, session: Session, qtbot: QtBot
) -> None:
    start(session, THREE)
    panel.chosen.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(panel.chosen, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert session.kit.messages == (THREE[1], THREE[0], THREE[2])
    qtbot.keyClick(panel.chosen, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert session.kit.messages == (THREE[1], THREE[2], THREE[0])
    assert panel.chosen.currentIndex().row() == 2
    qtbot.keyClick(panel.chosen, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert session.kit.messages == (THREE[1], THREE[2], THREE[0])
    qtbot.keyClick(panel.chosen, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert session.kit.messages == (THREE[1], THREE[0], THREE[2])
    assert rows(panel.chosen)[0].badge == "Leads"
    assert session.undo_name == "move message"


def test_the_focus_goes_on_from_a_button_that_moved_a_message_to_the_end_and_never_to_the_bin(
    panel: MessagesPanel, session: Session, qtbot: QtBot
) -> None:
    start(session, THREE)
    panel.chosen.choose_row(1)
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    qtbot.mouseClick(panel.up, Qt.MouseButton.LeftButton)
    assert not panel.up.isEnabled() and panel.down.hasFocus()
    for _ in range(2):
        qtbot.mouseClick(panel.down, Qt.MouseButton.LeftButton)
    assert not panel.down.isEnabled() and panel.up.hasFocus()


def test_the_buttons_move_and_remove_and_stand_still_where_there_is_no_way(
    panel: MessagesPanel, session: Session, qtbot: QtBot
) -> None:
    start(session, THREE)
    panel.chosen.choose_row(0)
    assert not panel.up.isEnabled()
    assert panel.down.isEnabled()
    qtbot.mouseClick(panel.down, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(panel.down, Qt.MouseButton.LeftButton)
    assert session.kit.messages == (THREE[1], THREE[2], THREE[0])
    assert not panel.down.isEnabled()
    qtbot.mouseClick(panel.up, Qt.MouseButton.LeftButton)
    assert session.kit.messages == (THREE[1], THREE[0], THREE[2])
    qtbot.mouseClick(panel.remove, Qt.MouseButton.LeftButton)
    assert session.kit.messages == (THREE[1], THREE[2])
    qtbot.keyClick(panel.chosen, Qt.Key.Key_Delete)
    qtbot.keyClick(panel.chosen, Qt.Key.Key_Delete)
    assert session.kit.messages == ()
    assert not panel.remove.isEnabled()


@pytest.mark.parametrize(
    ("dragged", "onto", "below", "order"),
    [(0, 2, True, (1, 2, 0)), (2, 0, False, (2, 0, 1)), (0, 1, True, (1, 0, 2)), (1, 1, True, (0, 1, 2))],
)
def test_dragging_puts_a_message_where_it_is_dropped(
    panel: MessagesPanel, session: Session, dragged: int, onto: int, below: bool, order: tuple[int, ...]
) -> None:
    start(session, THREE)
    panel.resize(420, 1200)
    panel.show_state()
    panel.chosen.doItemsLayout()
    rect = panel.chosen.visualRect(panel.chosen.rows.index(onto))
    data = panel.chosen.rows.mimeData([panel.chosen.rows.index(dragged)])
    place = QPointF(rect.center().x(), rect.bottom() - 3 if below else rect.top() + 3)
    moves, none = Qt.DropAction.MoveAction, Qt.KeyboardModifier.NoModifier
    panel.chosen.dropEvent(QDropEvent(place, moves, data, Qt.MouseButton.LeftButton, none))
    assert session.kit.messages == tuple(THREE[number] for number in order)


def test_search_follows_typing_in_headlines_wordings_and_themes(
    panel: MessagesPanel, session: Session, qtbot: QtBot
) -> None:
    every = len(session.library.messages)
    qtbot.keyClicks(panel.search, "BABY'S  favourite station")
    assert [row.id for row in rows(panel.all)] == ["about-the-bus"]
    assert panel.found.text() == f"1 of {every}"
    panel.search.clear()
    qtbot.keyClicks(panel.search, "pregnancy")
    found = {row.id for row in rows(panel.all)}
    assert {id for id, each in session.library.messages.items() if "pregnancy" in each.themes} <= found
    panel.search.clear()
    qtbot.keyClicks(panel.search, "xyzzy")
    assert rows(panel.all) == ()
    assert panel.none.isVisible()
    panel.search.clear()
    assert len(rows(panel.all)) == every


def test_down_goes_from_the_search_to_the_first_that_was_found(
    panel: MessagesPanel, session: Session, qtbot: QtBot
) -> None:
    panel.search.setFocus()
    qtbot.keyClicks(panel.search, "xyzzy")
    qtbot.keyClick(panel.search, Qt.Key.Key_Down)
    assert panel.search.hasFocus(), "nothing was found"
    panel.search.clear()
    qtbot.keyClicks(panel.search, "BABY'S  favourite station")
    qtbot.keyClick(panel.search, Qt.Key.Key_Down)
    assert panel.all.hasFocus() and panel.all.current_id() == "about-the-bus"


def test_filters_leave_what_is_for_an_audience_and_about_a_theme(panel: MessagesPanel, session: Session) -> None:
    panel.audience.setCurrentIndex(panel.audience.findData("decision-makers"))
    panel.theme.setCurrentIndex(panel.theme.findData("early investment"))
    found = [session.library.messages[row.id] for row in rows(panel.all)]
    assert found
    assert all("decision-makers" in each.audiences and "early investment" in each.themes for each in found)
    panel.theme.setCurrentIndex(0)
    assert len(rows(panel.all)) > len(found)


def test_each_chosen_message_tells_which_wording_the_pieces_use(panel: MessagesPanel, session: Session) -> None:
    poster, leaflet = PieceChoice("poster-thousand-days"), PieceChoice("leaflet-tri-fold")
    start(session, THREE[:2], (poster, leaflet))
    assert rows(panel.chosen)[0].text == ""
    panel.show_proofs(proofs(session, poster, leaflet))
    assert rows(panel.chosen)[0].text.splitlines() == [
        "A thousand and one days: headline and short wording.",
        "Three-fold leaflet: headline, short and long wording.",
    ]
    assert rows(panel.chosen)[1].text.splitlines() == [
        "Three-fold leaflet: headline and long wording.",
        "A thousand and one days: not shown: there is room for one message only.",
    ]


def test_a_message_that_an_event_takes_off_a_piece_is_told_to_be_missing_there(
    panel: MessagesPanel, session: Session
) -> None:
    event, board, bunting = map(PieceChoice, ("poster-event", "poster-noticeboard", "bunting"))
    start(session, THREE[:2], (event, board, bunting))
    session.edit("event", replace(session.kit, events=(Event("Stay and play"),)))
    panel.show_proofs(proofs(session, event, board, bunting))
    assert rows(panel.chosen)[0].text.splitlines() == [
        "Noticeboard: headline.",
        "Our own event: not shown: it shows your event instead.",
    ]
    assert rows(panel.chosen)[1].text.splitlines() == [
        "Our own event: not shown: it shows your event instead.",
        "Noticeboard: not shown: beside the event there is room for one message only.",
        "Bunting: not shown: it has no place for messages.",
    ]
    session.edit("no event", replace(session.kit, events=()))
    panel.show_proofs(proofs(session, event, board, bunting))
    assert rows(panel.chosen)[0].text == "Our own event, Noticeboard: headline and short wording."
    assert "Our own event: not shown: there is room for one message only." in rows(panel.chosen)[1].text


def test_it_tells_when_the_long_wording_does_not_fit(panel: MessagesPanel, session: Session) -> None:
    leaflet = PieceChoice("leaflet-tri-fold")
    message = session.library.messages[THREE[1]]
    said = message.wordings["en"]
    endless = replace(message, wordings={"en": replace(said, long=" ".join([said.long] * 12))})
    library = replace(session.library, messages={**session.library.messages, THREE[1]: endless})
    session.use(replace(session.studio, library=library))
    start(session, THREE[:2], (leaflet,))
    panel.show_proofs(proofs(session, leaflet))
    words = "headline and short wording, because the long one does not fit."
    assert rows(panel.chosen)[1].text == f"Three-fold leaflet: {words}"


def test_proofs_of_another_state_are_not_believed(panel: MessagesPanel, session: Session) -> None:
    leaflet = PieceChoice("leaflet-tri-fold")
    start(session, THREE[:2], (leaflet,))
    panel.show_proofs(proofs(session, leaflet))
    session.edit("choose", replace(session.kit, messages=("a-lap", *THREE[:2])))
    assert rows(panel.chosen)[0].text == ""


def test_a_message_that_the_library_lacks_is_told_and_can_be_taken_out(
    panel: MessagesPanel, session: Session, qtbot: QtBot
) -> None:
    start(session, ("long-gone", THREE[0]))
    assert "long-gone" in chosen(panel)[0]
    panel.chosen.choose_row(0)
    qtbot.mouseClick(panel.remove, Qt.MouseButton.LeftButton)
    assert session.kit.messages == (THREE[0],)


def test_reveal_goes_to_the_message_or_to_the_search(panel: MessagesPanel, session: Session, qtbot: QtBot) -> None:
    assert panel.reveal("messages")
    assert panel.search.hasFocus()
    start(session, THREE)
    assert panel.reveal("messages[1]")
    assert panel.chosen.hasFocus()
    assert panel.chosen.currentIndex().row() == 1
    assert not panel.reveal("events[0].venue")


def test_the_list_speaks_to_screen_readers(panel: MessagesPanel, session: Session) -> None:
    start(session, THREE)
    first = panel.chosen.rows.index(0)
    assert first.data(Qt.ItemDataRole.AccessibleTextRole) == f"{headline(session, THREE[0])}, Leads"
    ticked = [row.id for row in rows(panel.all) if row.ticked]
    assert sorted(ticked) == sorted(THREE)
    for control in (panel.up, panel.down, panel.remove, panel.search, panel.audience, panel.theme, panel.all):
        assert control.accessibleName()


def proofs(session: Session, *choices: PieceChoice) -> dict[PieceChoice, Proof]:
    bench = prepare(session.opened_kit(), session.studio)
    pieces = {choice: lay_out_piece(choice, bench, SCREEN) for choice in choices}
    return {choice: Proof(piece, piece, (), 1.0) for choice, piece in pieces.items()}
