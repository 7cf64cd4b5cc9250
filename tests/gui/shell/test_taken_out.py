"""What was taken out is named, with a button beside it that brings it back for as long as it is the last change."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kit.model.kit import Event
from tests.gui.driving import Hand


@pytest.fixture
def at_work(hand: Hand) -> Hand:
    """A new kit with two events and two messages."""
    hand.window.new()
    kit = replace(hand.session.kit, events=(Event("Baby café"), Event("Pram walk")))
    hand.session.edit("x", replace(kit, messages=tuple(hand.session.library.messages)[:2]))
    hand.settle()
    return hand


def take_event(hand: Hand, folder: Path) -> str:
    panel = hand.step(hand.panels.group)
    hand.click(panel.events.list.remove)
    return "The event “Baby café” was taken out."


def take_message(hand: Hand, folder: Path) -> str:
    panel = hand.step(hand.panels.messages)
    panel.chosen.choose_row(1)
    headline = panel.chosen.rows.rows[1].title
    QTest.keyClick(panel.chosen, Qt.Key.Key_Delete)
    return f"The message “{headline}” was taken out."


def take_logo(hand: Hand, folder: Path) -> str:
    Image.new("RGB", (400, 300), (20, 90, 40)).save(folder / "duck.png")
    panel = hand.step(hand.panels.logos)
    hand.drop(panel.viewport(), folder / "duck.png")
    hand.until(lambda: bool(hand.session.kit.logos))
    hand.settle()
    hand.click(panel.cards[-1].remove)
    return "The logo “duck.png” was taken out."


@pytest.mark.parametrize("take", [take_event, take_message, take_logo])
def test_it_is_named_and_one_click_brings_it_back(
    take: Callable[[Hand, Path], str], at_work: Hand, tmp_path: Path
) -> None:
    told, height = at_work.window.taken_out, at_work.window.statusBar().height()
    assert not told.isVisible()
    sentence = take(at_work, tmp_path)
    assert told.isVisible() and told.said.toolTip() == sentence
    assert at_work.window.statusBar().height() == height
    less = at_work.session.kit
    at_work.click(told.undo)
    assert not told.isVisible()
    kit = at_work.session.kit
    assert len(kit.events + kit.messages + kit.logos) == len(less.events + less.messages + less.logos) + 1


def test_the_button_never_takes_back_something_else(at_work: Hand, tmp_path: Path) -> None:
    take_event(at_work, tmp_path)
    at_work.session.edit("y", replace(at_work.session.kit, messages=()))
    assert not at_work.window.taken_out.isVisible()


def test_on_the_start_page_nothing_is_said_of_the_kit(at_work: Hand, tmp_path: Path) -> None:
    take_event(at_work, tmp_path)
    at_work.window.show_start()
    assert not at_work.window.taken_out.isVisible()
