"""People who click twice on everything: each double click does one thing, whatever has come under the pointer."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget

from kit.model.kit import Event, OwnMessage
from tests.gui.driving import Hand


@pytest.fixture
def at_work(hand: Hand) -> Hand:
    """A new kit with three events and four messages."""
    hand.window.resize(1280, 800)
    hand.window.new()
    kit = replace(hand.session.kit, events=(Event("One"), Event("Two"), Event("Three")))
    hand.session.edit("x", replace(kit, messages=tuple(hand.session.library.messages)[:4]))
    hand.settle()
    return hand


def double_click(hand: Hand, widget: QWidget, *, shown_in: object) -> None:
    """Click twice on the middle of a widget, the second time on what is there by then."""
    shown_in.ensureWidgetVisible(widget)  # type: ignore[attr-defined]
    QApplication.processEvents()
    place = widget.mapToGlobal(QPoint(widget.width() // 2, widget.height() // 2))
    hand.click(widget)
    QApplication.processEvents()
    hand.second_click(place)


def test_one_event_is_taken_out_or_added(at_work: Hand) -> None:
    panel = at_work.step(at_work.panels.group)
    double_click(at_work, panel.events.list.remove, shown_in=panel)
    assert [event.title for event in at_work.session.kit.events] == ["Two", "Three"]
    double_click(at_work, panel.events.list.add, shown_in=panel)
    double_click(at_work, panel.events.list.copy, shown_in=panel)
    assert len(at_work.session.kit.events) == 4


def test_one_message_is_taken_out(at_work: Hand) -> None:
    before = at_work.session.kit.messages
    panel = at_work.step(at_work.panels.messages)
    panel.chosen.choose_row(0)
    double_click(at_work, panel.remove, shown_in=panel)
    assert at_work.session.kit.messages == before[1:]


def test_one_message_is_begun_and_what_is_typed_goes_into_its_headline(at_work: Hand) -> None:
    panel = at_work.step(at_work.panels.messages)
    double_click(at_work, panel.write, shown_in=panel)
    at_work.qtbot.keyClicks(QApplication.focusWidget(), "Come and play")
    assert at_work.session.kit.messages[4:] == (OwnMessage("Come and play"),)


def test_one_logo_is_taken_out(at_work: Hand, tmp_path: Path) -> None:
    for number, name in enumerate(("a.png", "b.png", "c.png")):
        Image.new("RGB", (400, 300), (20, 90, 40 * number)).save(tmp_path / name)
    panel = at_work.step(at_work.panels.logos)
    at_work.drop(panel.viewport(), *(tmp_path / name for name in ("a.png", "b.png", "c.png")))
    at_work.until(lambda: len(at_work.session.kit.logos) == 3)
    at_work.settle()
    panel.opening.open("")  # closed they are of one height: the next slides to where this one was
    QApplication.processEvents()
    double_click(at_work, panel.cards[0].remove, shown_in=panel)
    assert len(at_work.session.kit.logos) == 2


def test_a_click_of_its_own_counts(at_work: Hand) -> None:
    panel = at_work.step(at_work.panels.group)
    double_click(at_work, panel.events.list.remove, shown_in=panel)
    at_work.click(panel.events.list.remove)
    assert [event.title for event in at_work.session.kit.events] == ["Three"]
