"""How to print, beside the sheets that come out: the steps of the page for whoever prints, and what the lines mean."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from gui.kits.documents import read_kit
from gui.workspace.how_to import HowTo
from kit.library.folders import shipped_assets
from kit.model.kit import PieceChoice
from tests.gui.driving import Hand

CARD, LEAFLET, SQUARE = PieceChoice("card-thank-you"), PieceChoice("leaflet-tri-fold"), PieceChoice("social-square")


@pytest.fixture
def at_export(hand: Hand) -> Hand:
    """The step where files are made, with a card, a leaflet and a picture for the web."""
    state = read_kit(shipped_assets() / "example" / "kit.yaml").state
    hand.window.resize(1280, 760)
    hand.session.start(replace(state, kit=replace(state.kit, pieces=(CARD, LEAFLET, SQUARE))), None)
    hand.window._show_page(hand.window.workspace)
    hand.step(hand.panels.export)
    hand.settle()
    return hand


def said(hand: Hand, piece: PieceChoice) -> str:
    hand.window.workspace.show_piece(piece)
    hand.settle()
    how_to = hand.window.workspace.how_to
    return f"{how_to.words.said.text()}\n{how_to.words.lines.text()}" if how_to.isVisible() else ""


def test_each_piece_says_how_it_is_printed_cut_and_folded(at_export: Hand) -> None:
    card = said(at_export, CARD)
    assert card.startswith("1. A4, 1 sheet.") and "Actual size" in card
    assert "flip on short edge" in card and "that makes 4" in card
    assert "The red lines show where it is cut." in card and "folded" not in card
    leaflet = said(at_export, LEAFLET)
    assert "Fold the right panel in" in leaflet and "The dashed lines show where it is folded." in leaflet


def test_nothing_is_said_where_nothing_comes_out_of_ones_own_printer(at_export: Hand) -> None:
    assert said(at_export, SQUARE) == ""
    assert said(at_export, CARD)
    at_export.click(at_export.panels.export.presets.cards["print-shop"].radio)
    at_export.settle()
    assert said(at_export, CARD) == ""
    at_export.click(at_export.panels.export.presets.cards["home"].radio)
    at_export.settle()
    assert said(at_export, CARD)
    at_export.step(at_export.panels.group)
    at_export.settle()
    assert said(at_export, CARD) == ""


def test_it_leaves_room_for_the_preview_and_can_be_folded_away(at_export: Hand) -> None:
    workspace = at_export.window.workspace
    assert said(at_export, LEAFLET)
    assert workspace.preview.height() > workspace.how_to.height()
    at_export.click(workspace.how_to.fold_button)
    assert not workspace.how_to.words.said.isVisible()
    at_export.click(workspace.how_to.fold_button)
    assert workspace.how_to.words.said.isVisible()
    at_export.window.resize(900, 480)
    at_export.settle()
    other = at_export.window.workspace.how_to
    other._chosen = None
    other.fit()
    assert other.folded and not other.words.said.isVisible(), "where there is little room"


def test_a_heading_with_too_little_room_shows_that_it_goes_on(qtbot: QtBot) -> None:
    how_to = HowTo()
    qtbot.addWidget(how_to)
    how_to.show_steps(["Print it."], cut=False, folded=False)
    how_to.resize(120, 80)
    how_to.show()
    heading = how_to.findChildren(QLabel)[0]
    assert heading.text().endswith("…") and heading.toolTip() == "How to print this piece"
    assert heading.fontMetrics().horizontalAdvance(heading.text()) <= heading.width()
