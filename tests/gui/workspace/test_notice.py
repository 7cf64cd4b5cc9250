"""A piece that cannot be made says so over its preview, with the way to the field, and is not printed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox

from gui.workspace.in_place import Clicked
from tests.gui.driving import Hand


@pytest.fixture
def at_event(hand: Hand) -> Hand:
    hand.window.start_with("poster-event")
    hand.step(hand.panels.group)
    hand.type(hand.panels.group.widgets()["events[0].title"], "Splash and sing")
    hand.settle()
    return hand


def test_a_date_that_cannot_be_read_is_told_over_the_preview_once_the_field_is_left(at_event: Hand) -> None:
    notice, panel = at_event.window.workspace.notice, at_event.panels.group
    assert not notice.isVisible()
    at_event.type(panel.widgets()["events[0].date"], "31/02/2016")
    at_event.settle()
    assert not notice.isVisible()
    at_event.press(Qt.Key.Key_Tab)
    at_event.until(notice.isVisible)
    assert notice.said.text().startswith("This cannot be made yet.") and "31/02/2016" in notice.said.text()
    at_event.step(at_event.panels.pieces)
    at_event.click(notice.button)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit) and field.selectedText() == "31/02/2016"
    at_event.qtbot.keyClicks(field, "8 June 2016")
    at_event.until(notice.isHidden)


def test_what_cannot_be_made_is_not_printed(at_event: Hand, monkeypatch: pytest.MonkeyPatch) -> None:
    event = replace(at_event.session.kit.events[0], unread=(("date", "31/02/2016"),))
    at_event.session.edit("x", replace(at_event.session.kit, events=(event,)))
    at_event.settle()
    at_event.window.actions_["print"].trigger()
    at_event.until(lambda: bool(at_event.window.findChildren(QMessageBox)))
    (box,) = at_event.window.findChildren(QMessageBox)
    assert "31/02/2016" in box.text()
    box.close()


def test_the_preview_stays_where_it_is_while_somebody_types_into_it(at_event: Hand) -> None:
    work = at_event.window.workspace
    event = replace(at_event.session.kit.events[0], date=date(2016, 6, 8))
    at_event.session.edit("x", replace(at_event.session.kit, events=(event,)))
    at_event.settle()
    work.in_place.begin(Clicked("events[0].date", QRect(40, 40, 80, 20), "8"))
    (field,) = work.in_place.fields.values()
    before = work.preview.geometry()
    at_event.qtbot.keyClicks(field, "31/02/2016")
    at_event.settle()
    assert work.preview.geometry() == before and not work.notice.isVisible()
    at_event.press(Qt.Key.Key_Return)
    at_event.until(work.notice.isVisible)


@pytest.mark.parametrize("width", [900, 1280, 1920])
def test_all_of_it_is_seen_at_every_width(at_event: Hand, width: int) -> None:
    at_event.window.resize(width, 720)
    notice = at_event.window.workspace.notice
    event = replace(at_event.session.kit.events[0], unread=(("date", "31/02/2016"),))
    at_event.session.edit("x", replace(at_event.session.kit, events=(event,)))
    at_event.until(notice.isVisible)
    at_event.settle()
    at_event.until(lambda: notice.said.height() >= notice.said.heightForWidth(notice.said.width()))
    at_event.until(lambda: notice.height() <= notice.said.height() + notice.button.height())
