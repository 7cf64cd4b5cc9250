"""“Show me” in the check brings the field that is meant into sight, all of it and with the focus, on every screen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QAbstractItemView, QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from gui.kits.documents import read_kit
from gui.kits.session import Session
from gui.kits.settings import Settings
from gui.steps.step import StepPanel
from gui.widgets.fields import Labelled
from kit.library.folders import shipped_assets
from kit.model.kit import OwnMessage
from tests.gui.driving import Hand, make_hand, put_away


@pytest.fixture(params=[(640, 360, 0), (1280, 720, 0), (1280, 720, 18)], ids=["small", "usual", "large letters"])
def screen(
    request: pytest.FixtureRequest,
    session: Session,
    settings: Settings,
    tmp_path: Path,
    qtbot: QtBot,
    qapp: QApplication,
) -> Iterator[Hand]:
    """The window with a kit that has a bit of everything, on screens of several sizes."""
    width, height, points = request.param
    before = qapp.font()
    if points:
        larger = qapp.font()
        larger.setPointSize(points)
        qapp.setFont(larger)
    hand = make_hand(session, settings, tmp_path / "journal", qtbot)
    hand.window.setMinimumSize(1, 1)
    hand.window.resize(QSize(width, height))
    hand.until(lambda: hand.window.size() == QSize(width, height))
    state = read_kit(shipped_assets() / "example" / "kit.yaml").state
    kit = replace(state.kit, messages=(*state.kit.messages, OwnMessage("Ours", "Short", "Long")))
    assert kit.thank_you is not None
    kit = replace(kit, thank_you=replace(kit.thank_you, text="Thank you all."), pieces=kit.pieces[:3])
    hand.session.start(replace(state, kit=kit), None)
    hand.window._show_page(hand.window.workspace)
    hand.settle()
    yield hand
    put_away(hand)
    qapp.setFont(before)


def fields_of(hand: Hand) -> list[str]:
    """Return every field that a problem of this kit may lead to."""
    kit = hand.session.kit
    fields = [field for panel in hand.panels for field in panel.widgets()]
    fields += [f"pieces[{number}]" for number in range(len(kit.pieces))]
    fields += [f"messages[{number}]" for number in range(len(kit.messages))]
    last = len(kit.messages) - 1
    return list(dict.fromkeys([*fields, *(f"messages[{last}].{name}" for name in ("headline", "short", "long"))]))


def in_view(panel: StepPanel, widget: QWidget, part: QRect) -> bool:
    """Tell whether as much of a part of a widget is in the view of a panel as there is room for."""
    place = QRect(widget.mapTo(panel.viewport(), part.topLeft()), part.size())
    view = panel.viewport().rect()
    return view.contains(place) or (
        place.height() > view.height() and place.top() >= 0 > view.height() - place.bottom()
    )


def unseen(hand: Hand) -> str:
    """Return what of the widget that has the focus is out of sight, '' if it is all there."""
    panel, widget = hand.window.workspace.stack.currentWidget(), QApplication.focusWidget()
    assert isinstance(panel, StepPanel)
    if widget is None or not panel.isAncestorOf(widget):
        return f"the focus is on {widget}"
    if isinstance(widget, QAbstractItemView):
        row = widget.visualRect(widget.currentIndex())
        there = widget.viewport().rect()
        whole = there.contains(row) or (row.height() > there.height() and row.top() == 0)
        shown = whole and in_view(panel, widget.viewport(), row & there)
        return "" if shown else f"its row, at {row}"
    if not in_view(panel, widget, widget.rect()):
        return "the field"
    around = widget.parentWidget()
    label = around.label if isinstance(around, Labelled) else None
    room = label is not None and around is not None and around.height() <= panel.viewport().height()
    return "the label" if label and room and not in_view(panel, label, label.rect()) else ""


def test_every_field_comes_wholly_into_sight(screen: Hand) -> None:
    found = {}
    for field in fields_of(screen):
        screen.step(screen.panels.export)
        screen.panels.export.field_wanted.emit(field)
        screen.qtbot.wait(40)
        if missing := unseen(screen):
            found[field] = missing
    assert found == {}


def test_the_button_in_the_check_leads_there_with_all_that_is_told(screen: Hand) -> None:
    group = replace(screen.session.kit.group, website="little acorns .example")
    screen.session.edit("x", replace(screen.session.kit, group=group))
    screen.settle()
    export = screen.step(screen.panels.export)
    screen.settle()
    row = next(row for row in export.problems.rows if row.problem.field == "group.website")
    export.ensureWidgetVisible(row.show_button)
    screen.click(row.show_button)
    screen.qtbot.wait(40)
    website = screen.panels.group._rows["group.website"]
    assert QApplication.focusWidget() is website.field and unseen(screen) == ""
    if website.height() <= screen.panels.group.viewport().height():
        assert website.told.isVisible() and in_view(screen.panels.group, website, website.rect())


def test_what_is_typed_after_show_me_takes_the_place_of_what_was_wrong(screen: Hand) -> None:
    event = replace(screen.session.kit.events[0], date=None, unread=(("date", "31/02/2016"),))
    screen.session.edit("x", replace(screen.session.kit, events=(event,)))
    screen.settle()
    export = screen.step(screen.panels.export)
    screen.settle()
    row = next(row for row in export.problems.rows if row.problem.field == "events[0].date")
    export.ensureWidgetVisible(row.show_button)
    screen.click(row.show_button)
    screen.qtbot.keyClicks(QApplication.focusWidget(), "8 June 2016")
    assert screen.session.kit.events[0].date == date(2016, 6, 8)


def test_who_is_led_to_a_text_of_several_lines_finds_all_of_it_selected(screen: Hand) -> None:
    screen.window.workspace.reveal("events[0].venue")
    venue = QApplication.focusWidget()
    assert isinstance(venue, QPlainTextEdit) and venue.toPlainText()
    assert venue.textCursor().selectedText() == venue.toPlainText().replace("\n", "\u2029")
