"""Large print, easy read and plain text in the step Check and export, with real clicks and keys."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gui.kits.documents import read_kit
from gui.steps.export import ExportPanel
from gui.widgets.drop_down import DropDown
from kit.export import HOW_TO_PRINT
from kit.library.folders import shipped_assets
from kit.model.kit import PieceChoice
from tests.gui.driving import Hand

POSTER, CARD = PieceChoice("poster-event", "A4"), PieceChoice("card-thank-you")
STEM = "Little Acorns Nursery - Our own event - A4"


@pytest.fixture
def at_export(hand: Hand, tmp_path: Path) -> Hand:
    """The step where files are made, with a poster and a card, for somebody's own printer."""
    state = read_kit(shipped_assets() / "example" / "kit.yaml").state
    hand.window.resize(1280, 760)
    hand.session.start(replace(state, kit=replace(state.kit, pieces=(POSTER, CARD))), None)
    hand.window._show_page(hand.window.workspace)
    hand.step(hand.panels.export)
    hand.panels.export.use_folder(tmp_path)
    hand.window.workspace.show_piece(POSTER)
    hand.settle()
    return hand


def choose(hand: Hand, field: DropDown, text: str) -> None:
    """Choose from a list with the keys for up and down. text: what the entry begins with."""
    field.setFocus(Qt.FocusReason.TabFocusReason)
    wanted = next(each for each in range(field.count()) if field.itemText(each).startswith(text))
    while field.currentIndex() != wanted:
        QTest.keyClick(field, Qt.Key.Key_Down if wanted > field.currentIndex() else Qt.Key.Key_Up)
    assert field.currentText().startswith(text)
    hand.settle()


def pages(hand: Hand) -> int:
    return len(hand.window.workspace.preview._pages)


def export(hand: Hand) -> list[str]:
    panel: ExportPanel = hand.panels.export
    before = set(panel.folder.iterdir())
    hand.click(panel.export_button)
    hand.until(lambda: not panel.running)
    return sorted(path.name for path in set(panel.folder.iterdir()) - before if path.name.startswith(STEM))


def test_whoever_needs_no_other_form_sees_one_line_more_and_gets_what_was_designed(at_export: Hand) -> None:
    editions = at_export.panels.export.editions
    assert editions.forms.currentText() == "As designed"
    assert not editions.points.isVisible() and not editions._about.isVisible()
    assert export(at_export) == [f"{STEM} - to print.pdf"]


def test_the_preview_and_the_files_are_in_the_form_that_is_chosen(at_export: Hand) -> None:
    panel = at_export.panels.export
    choose(at_export, panel.editions.forms, "Large")
    assert panel.editions.points.isVisible() and panel.editions.points.currentText() == "18\u00a0pt"
    choose(at_export, panel.editions.points, "24")
    at_24 = pages(at_export)
    assert at_24 > 1, "what was on one page needs several"
    assert export(at_export) == [f"{STEM} - large print 24 pt, to print.pdf"]
    choose(at_export, panel.editions.points, "16")
    assert pages(at_export) < at_24
    choose(at_export, panel.editions.forms, "Plain")
    assert not panel.editions.points.isVisible() and not at_export.window.workspace.how_to.isVisible()
    (panel.folder / HOW_TO_PRINT).unlink()
    (text,) = export(at_export)
    assert not (panel.folder / HOW_TO_PRINT).exists(), "a text is not printed"
    assert text.endswith(".txt")
    assert "Baby and me coffee morning" in " ".join((panel.folder / text).read_text(encoding="utf-8").split())


def test_a_piece_that_has_no_other_form_says_so_and_comes_back(at_export: Hand) -> None:
    panel = at_export.panels.export
    assert panel.pieces.ticked == (POSTER, CARD)
    choose(at_export, panel.editions.forms, "Easy")
    assert panel.pieces.ticked == (POSTER,)
    assert panel.pieces.boxes[CARD].accessibleDescription().startswith("Stays out: only posters and leaflets")
    at_export.window.workspace.show_piece(CARD)
    at_export.settle()
    assert "only posters and leaflets have one" in at_export.window.workspace.bar.shown.toolTip()
    choose(at_export, panel.editions.forms, "As")
    assert panel.pieces.ticked == (POSTER, CARD) and pages(at_export) > 0


def test_the_other_steps_show_the_design_and_the_next_kit_begins_with_it(at_export: Hand) -> None:
    panel = at_export.panels.export
    designed = at_export.window.workspace.preview._pages[0].sheet
    choose(at_export, panel.editions.forms, "Large")
    assert at_export.window.workspace.preview._pages[0].sheet != designed
    at_export.step(at_export.panels.group)
    at_export.settle()
    assert pages(at_export) == 1 and at_export.window.workspace.current == POSTER
    at_export.session.start(at_export.session.state, None)
    assert panel.editions.forms.currentText() == "As designed"


def test_pictures_to_post_are_as_they_were_designed(at_export: Hand) -> None:
    panel = at_export.panels.export
    choose(at_export, panel.editions.forms, "Large")
    at_export.click(panel.presets.cards["social"].radio)
    at_export.settle()
    assert panel.preset.edition is None and not panel.editions.forms.isEnabled()
    assert panel.editions._about.text() == "Pictures to post are always as they were designed."
    at_export.click(panel.presets.cards["home"].radio)
    assert panel.preset.edition is not None and panel.editions.points.isVisible()
