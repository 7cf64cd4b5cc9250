"""Small screens, large system text and long names: what has no room scrolls, and nothing is out of reach."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gui.kits.documents import read_kit
from gui.kits.session import Session
from gui.kits.settings import Settings
from gui.steps.step import StepPanel
from kit.library.folders import shipped_assets
from tests.gui.driving import Hand, make_hand, put_away

LONG = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch-Nursery-Group"


@pytest.fixture
def large_text(
    session: Session, settings: Settings, tmp_path: Path, qtbot: QtBot, qapp: QApplication
) -> Iterator[Hand]:
    """The window with the system's text at 18 pt."""
    before = qapp.font()
    larger = qapp.font()
    larger.setPointSize(18)
    qapp.setFont(larger)
    hand = make_hand(session, settings, tmp_path / "journal", qtbot)
    yield hand
    put_away(hand)
    qapp.setFont(before)


def begin(hand: Hand, name: str) -> None:
    """Open the example for a group of a name, with two pieces and an event that none of them shows."""
    state = read_kit(shipped_assets() / "example" / "kit.yaml").state
    group = replace(state.kit.group, name=name, website=f"https://www.{name.lower()}.example")
    events = (*state.kit.events, replace(state.kit.events[0], title=name), replace(state.kit.events[0], title=name))
    kit = replace(state.kit, group=group, events=events, pieces=state.kit.pieces[:2])
    hand.session.start(replace(state, kit=kit), None)
    hand.window._show_page(hand.window.workspace)
    hand.settle()


def out_of_reach(panel: StepPanel) -> list[QWidget]:
    """Return what is in a panel to the right of all that can be scrolled to."""
    scrolls = panel.horizontalScrollBarPolicy() is not Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    reach = panel.viewport().width() + (panel.horizontalScrollBar().maximum() if scrolls else 0)
    inside = panel.widget()
    shown = (child for child in inside.findChildren(QWidget) if child.isVisibleTo(inside) and child.parent() is inside)
    return [child for child in shown if child.mapTo(inside, QPoint(child.width(), 0)).x() > reach]


def test_nothing_of_a_long_name_is_cut_off(hand: Hand) -> None:
    begin(hand, LONG)
    for panel in hand.panels:
        hand.step(panel)
        hand.settle()
        QApplication.processEvents()
        assert out_of_reach(panel) == [] and panel.horizontalScrollBar().maximum() == 0, panel.title


def test_nothing_is_cut_off_with_large_text(large_text: Hand) -> None:
    begin(large_text, "Little-Acorns")
    large_text.window.resize(900, 600)
    for panel in large_text.panels:
        large_text.step(panel)
        large_text.settle()
        QApplication.processEvents()
        assert out_of_reach(panel) == [], panel.title


def test_the_window_is_no_wider_than_a_small_screen_and_scrolls(hand: Hand) -> None:
    begin(hand, LONG)
    screen = QSize(640, 480)
    hand.window.resize(screen)
    hand.until(lambda: hand.window.width() <= screen.width() and hand.window.height() <= screen.height())
    area = hand.window.centralWidget()
    assert area.horizontalScrollBar().maximum() > 0
    area.horizontalScrollBar().setValue(area.horizontalScrollBar().maximum())
    button = hand.window.workspace.bar.buttons["print"]
    right = button.mapTo(hand.window, button.rect().topRight()).x()
    assert 0 < right <= screen.width()


def test_the_start_page_needs_no_more_width_than_it_has_itself(hand: Hand) -> None:
    hand.window.resize(640, 480)
    hand.until(lambda: hand.window.width() <= 640)
    area = hand.window.centralWidget()
    hand.until(lambda: area.horizontalScrollBar().maximum() == 0)
    begin(hand, LONG)
    hand.until(lambda: area.horizontalScrollBar().maximum() > 0)
    hand.window.show_start()
    hand.until(lambda: area.horizontalScrollBar().maximum() == 0)
