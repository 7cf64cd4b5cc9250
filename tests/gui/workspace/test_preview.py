"""What the preview shows: finished pages where a piece is edited, the sheets of its preset where it is exported."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from gui.kits.documents import read_kit
from gui.workspace.hits import field_at, fields
from gui.workspace.preview import MOST_PIXELS, Preview
from gui.workspace.sheets import best_columns
from gui.workspace.titles import sheet_titles
from kit.library.folders import shipped_assets
from kit.model.kit import PieceChoice
from kit.model.preset import HOME, SCREEN, Preset
from kit.pieces import Piece, lay_out_piece, prepare
from kit.scene import Sheet
from tests.gui.driving import Hand

CARD, LARGE, LEAFLET = (
    PieceChoice("card-thank-you"),
    PieceChoice("poster-holding", "A3"),
    PieceChoice("leaflet-tri-fold"),
)
BOOKLET, FLAGS = PieceChoice("leaflet-booklet"), PieceChoice("bunting", "A3")


@pytest.fixture
def at_home(hand: Hand) -> Hand:
    """The example with pieces that home printers take in several ways."""
    state = read_kit(shipped_assets() / "example" / "kit.yaml").state
    hand.window.resize(1280, 760)
    hand.session.start(replace(state, kit=replace(state.kit, pieces=(CARD, LARGE, LEAFLET))), None)
    hand.window._show_page(hand.window.workspace)
    hand.step(hand.panels.group)
    hand.settle()
    return hand


def shown(hand: Hand, piece: PieceChoice) -> Preview:
    """Show a piece in the step in hand."""
    hand.window.workspace.show_piece(piece)
    hand.settle()
    preview = hand.window.workspace.preview
    assert preview.proof is not None and preview.proof.piece.choice == piece
    return preview


def titles(preview: Preview) -> list[str]:
    return [page.title for page in preview._pages]


def test_a_piece_itself_is_shown_where_it_is_edited_and_its_sheets_where_it_is_exported(at_home: Hand) -> None:
    preview = shown(at_home, CARD)
    assert titles(preview) == ["Front", "Back"]
    assert all(len(page.sheet.trims) == 1 and page.sheet.size.width < 150 for page in preview._pages)
    at_home.step(at_home.panels.export)
    at_home.settle()
    assert all(len(page.sheet.trims) > 1 and max(page.sheet.size) == 297 for page in preview._pages)
    assert titles(shown(at_home, LARGE)) == ["Map", *(f"Sheet {number} of 4" for number in range(1, 5))]
    at_home.step(at_home.panels.messages)
    at_home.settle()
    assert titles(preview) == [""] and preview._pages[0].sheet.size.height == 420


def test_cuts_and_folds_are_drawn_on_what_comes_out_and_on_nothing_else(at_home: Hand) -> None:
    preview = shown(at_home, LEAFLET)
    assert [line for page in preview._pages for line in page.folds if line.isVisible()] == []
    at_home.step(at_home.panels.export)
    at_home.settle()
    for page in preview._pages:
        places = {line.sceneBoundingRect().center().x() - page.x() for line in page.folds if line.isVisible()}
        assert sorted(places) == pytest.approx(sorted(page.sheet.folds), abs=0.5) and len(places) == 2
    cards = shown(at_home, CARD)._pages[0]
    assert len([line for line in cards.cuts if line.isVisible()]) == len(cards.sheet.trims)


def test_no_problem_comes_or_goes_with_a_step(at_home: Hand) -> None:
    told: list[object] = []
    at_home.window.workspace.problems_changed.connect(told.append)
    for panel in (at_home.panels.export, at_home.panels.group, at_home.panels.export):
        at_home.step(panel)
        at_home.settle()
    assert len(told) >= 2 and len(set(map(repr, told))) == 1


def test_thumbnails_show_the_pieces_themselves_at_every_step(at_home: Hand) -> None:
    strip = at_home.window.workspace.strip
    before = [strip.item(row).icon().pixmap(118, 80).toImage() for row in range(strip.count())]
    at_home.step(at_home.panels.export)
    shown(at_home, LARGE)
    shown(at_home, CARD)
    after = [strip.item(row).icon().pixmap(118, 80).toImage() for row in range(strip.count())]
    for one, other in zip(before, after, strict=True):
        assert one.size() == other.size()
        assert (one.pixelColor(3, 3).alpha() == 0) == (other.pixelColor(3, 3).alpha() == 0)


def laid_out(hand: Hand, piece: PieceChoice, preset: Preset) -> Piece:
    return lay_out_piece(piece, prepare(hand.session.opened_kit(), hand.session.studio), preset)


def every_field(sheet: Sheet) -> set[str]:
    """Return the fields that clicks in the middle of what stands on a sheet lead to."""
    found = set()
    for _, box in fields(sheet):
        x, y = box.x + box.width / 2, box.y + box.height / 2
        assert 0 <= x <= sheet.size.width and 0 <= y <= sheet.size.height
        found.add(field_at(sheet, x, y))
    return found


def test_a_click_on_any_copy_and_on_any_part_finds_the_field(at_home: Hand) -> None:
    back = laid_out(at_home, CARD, HOME).sheets[1]
    names = [box for group, box in fields(back) if group.source.field == "group.name"]
    assert len(names) == len(back.trims)
    for box in names:
        assert field_at(back, box.x + box.width / 2, box.y + box.height / 2) == "group.name"
    parts = laid_out(at_home, LARGE, HOME).sheets
    assert set().union(*map(every_field, parts[1:])) == every_field(laid_out(at_home, LARGE, SCREEN).sheets[0])
    left = next(box for group, box in fields(parts[3]) if group.source.field == "messages[0]")
    assert left.right <= 210, "what is on the next sheet is not clicked here"


@pytest.mark.parametrize(
    ("piece", "wanted"),
    [
        (LEAFLET, ["Outside", "Inside"]),
        (BOOKLET, ["Outside", "Inside"]),
        (FLAGS, ["Page 1: Map", "Page 1: Sheet 1 of 4", "Page 1: Sheet 2 of 4"]),
    ],
)
def test_sheets_are_called_by_plain_words(at_home: Hand, piece: PieceChoice, wanted: list[str]) -> None:
    laid = laid_out(at_home, piece, HOME)
    assert list(sheet_titles(laid))[: len(wanted)] == wanted


def test_many_sheets_are_shown_in_rows_and_two_side_by_side() -> None:
    assert best_columns(2, 297, 210, 500, 900) == 2
    assert best_columns(5, 210, 297, 570, 500) == 3
    assert best_columns(9, 210, 297, 600, 600) in (3, 4)
    assert best_columns(40, 210, 297, 600, 500) * 6 >= 40


def wheel(preview: Preview, at: QPoint, turns: int = 1) -> None:
    place = QPointF(at)
    away, keys = QPoint(0, 120 * turns), Qt.KeyboardModifier.ControlModifier
    event = QWheelEvent(
        place,
        QPointF(preview.viewport().mapToGlobal(at)),
        QPoint(),
        away,
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(preview.viewport(), event)


@pytest.mark.parametrize("share", [(0.1, 0.15), (0.5, 0.5), (0.92, 0.85)])
def test_the_wheel_zooms_to_what_the_pointer_is_on(at_home: Hand, share: tuple[float, float]) -> None:
    preview = shown(at_home, LEAFLET)
    at = QPoint(round(preview.viewport().width() * share[0]), round(preview.viewport().height() * share[1]))
    for turns in (1, 3, -2, 4):
        before, scale = preview.mapToScene(at), preview.transform().m11()
        wheel(preview, at, turns)
        moved = (preview.mapToScene(at) - before) * preview.transform().m11()
        assert (preview.transform().m11() > scale) == (turns > 0)
        assert abs(moved.x()) <= 2 and abs(moved.y()) <= 2, "of the screen's own dots"


def test_buttons_zoom_to_the_middle(at_home: Hand) -> None:
    preview = shown(at_home, LARGE)
    middle = preview.viewport().rect().center()
    before = preview.mapToScene(middle)
    for name in ("zoom_in", "zoom_in", "true_size", "zoom_in"):
        at_home.window.actions_[name].trigger()
        moved = (preview.mapToScene(preview.viewport().rect().center()) - before) * preview.transform().m11()
        assert abs(moved.x()) <= 12 and abs(moved.y()) <= 12, "but for the room that scroll bars take"


def test_many_sheets_take_no_more_memory_than_a_few(at_home: Hand) -> None:
    flags = PieceChoice("bunting", "A3")
    at_home.session.edit("x", replace(at_home.session.kit, pieces=(flags,)))
    at_home.step(at_home.panels.export)
    preview = shown(at_home, flags)
    preview.zoom_by(100)
    at_home.settle()
    assert preview.proof is not None and len(preview.proof.images) == 50
    assert sum(image.width() * image.height() for image in preview.proof.images) < MOST_PIXELS * 1.02
