"""The preview beside the steps: it follows, shows what will be printed, and leads back to the field behind it."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QGraphicsSimpleTextItem, QToolTip

from gui.kits.documents import read_kit
from gui.widgets.fields import TextField
from gui.workspace.hits import Whose, field_at, fields, page_at, whose_at
from kit.library.folders import shipped_assets
from kit.model.kit import GroupDetails, PieceChoice
from kit.scene import Sheet
from tests.gui.driving import Hand, Keys

POSTER, LEAFLET = PieceChoice("poster-event", "A4"), PieceChoice("leaflet-two-sides")


@pytest.fixture
def two(hand: Hand) -> Hand:
    """The example with a poster and a leaflet."""
    state = read_kit(shipped_assets() / "example" / "kit.yaml").state
    hand.window.resize(1280, 760)
    hand.session.start(replace(state, kit=replace(state.kit, pieces=(POSTER, LEAFLET))), None)
    hand.window._show_page(hand.window.workspace)
    hand.settle()
    return hand


def place_of(hand: Hand, field: str) -> QPoint:
    """Return where a field stands in the preview, in pixels of it."""
    preview = hand.window.workspace.preview
    assert preview.proof is not None
    for page, sheet in zip(preview._pages, preview.proof.shown.sheets, strict=True):
        for group, box in fields(sheet):
            if group.source.field == field:
                return preview.mapFromScene(page.mapToScene(box.x + box.width / 2, box.y + box.height / 2))
    raise AssertionError(f"{field} stands nowhere")


def look(hand: Hand) -> QImage:
    return hand.window.workspace.preview.grab().toImage()


def test_a_click_on_the_venue_goes_to_the_venue_and_typing_shows_in_the_preview(two: Hand) -> None:
    two.step(two.panels.pieces)
    preview = two.window.workspace.preview
    two.qtbot.mouseClick(preview.viewport(), Qt.MouseButton.LeftButton, pos=place_of(two, "events[0].venue"))
    panel = two.panels.group
    assert two.window.workspace.stack.currentWidget() is panel
    assert panel.widgets()["events[0].venue"].visibleRegion().boundingRect().height() > 0
    assert QApplication.focusWidget() is two.window.workspace.in_place.fields["events[0].venue"]
    before = look(two)
    two.qtbot.keyClicks(QApplication.focusWidget(), ", upstairs")
    two.settle()
    assert two.session.kit.events and two.session.kit.events[0].venue.endswith(", upstairs")
    field = panel.widgets()["events[0].venue"]
    assert isinstance(field, TextField) and field.shown.endswith(", upstairs")
    assert look(two) != before


def test_both_sides_of_a_leaflet_stand_side_by_side_and_fit(two: Hand) -> None:
    workspace = two.window.workspace
    item = workspace.strip.item(1)
    two.qtbot.mouseClick(
        workspace.strip.viewport(), Qt.MouseButton.LeftButton, pos=workspace.strip.visualItemRect(item).center()
    )
    assert workspace.current == LEAFLET
    two.settle()
    proof = workspace.preview.proof
    assert proof is not None and proof.piece.choice == LEAFLET and len(proof.shown.sheets) == 2
    left, right = workspace.preview._pages
    assert right.x() > left.x() + proof.shown.sheets[0].size.width and right.y() == left.y()
    seen = workspace.preview.mapToScene(workspace.preview.viewport().rect()).boundingRect()
    assert seen.contains(left.sceneBoundingRect()) and seen.contains(right.sceneBoundingRect())


def test_print_size_is_as_large_as_paper_and_whole_page_fits_again(two: Hand) -> None:
    preview, actions = two.window.workspace.preview, two.window.actions_
    fitted = preview.zoom
    actions["true_size"].trigger()
    assert preview.zoom == pytest.approx(1.0, abs=0.01)
    width = preview.transform().m11() * 210 / preview.physicalDpiX()
    assert width == pytest.approx(210 / 25.4, rel=0.01), "an A4 sheet is 8.27 inches wide"
    two.settle()
    assert preview.proof is not None and preview.proof.dpi >= preview.wanted_dpi, "it is drawn as sharp as it is seen"
    actions["fit"].trigger()
    two.until(lambda: preview.zoom == pytest.approx(fitted, rel=0.01))  # once the scroll bars have gone


def test_guides_are_drawn_and_taken_away(two: Hand) -> None:
    two.settle()
    plain = look(two)
    two.window.actions_["guides"].trigger()
    assert look(two) != plain
    two.window.actions_["guides"].trigger()
    assert look(two) == plain


def test_only_the_newest_state_is_drawn_in_the_end(two: Hand) -> None:
    drawn: list[str] = []
    two.window.workspace._proofs.made.connect(lambda proof: drawn.append(proof.piece.choice.template))
    for number in range(30):
        group = replace(two.session.kit.group, name=f"Name {number}")
        two.session.edit("typing in name", replace(two.session.kit, group=group), joins="group.name")
        two.qtbot.wait(5)
    two.settle()
    preview = two.window.workspace.preview
    assert preview.proof is not None
    texts = [
        group
        for sheet in preview.proof.shown.sheets
        for group, _ in fields(sheet)
        if group.source.field == "group.name"
    ]
    assert texts and len(drawn) < 60, "not every letter was drawn"
    shown = look(two)
    two.session.undo()
    two.settle()
    assert look(two) != shown


def test_problems_are_counted_on_the_last_step_and_go_when_mended(two: Hand) -> None:
    rail = two.window.workspace.rail
    last = rail.item(rail.count() - 1)
    assert last.text() == "Check and export"
    kit = two.session.kit
    two.session.edit("x", replace(kit, messages=("no-such-message", *kit.messages)))
    two.settle()
    assert last.text() == "Check and export\n1 thing to fix"
    row = next(row for row in two.step(two.panels.export).problems.rows if row.problem.code == "unknown-message")
    two.click(row.show_button)
    assert two.window.workspace.stack.currentWidget() is two.panels.messages
    two.step(two.panels.export)
    two.click(row.mend_button)
    two.settle()
    assert two.session.kit.messages == kit.messages and last.text() == "Check and export"


def said_at(hand: Hand, place: QPoint) -> str:
    """Return what is said beside a click at a place of the preview."""
    QToolTip.hideText()
    hand.qtbot.mouseClick(hand.window.workspace.preview.viewport(), Qt.MouseButton.LeftButton, pos=place)
    return QToolTip.text()


def test_a_click_where_no_field_is_says_whose_it_is(two: Hand) -> None:
    two.step(two.panels.pieces)
    preview = two.window.workspace.preview
    assert preview.proof is not None
    sheet = preview.proof.shown.sheets[0]
    free = [place for place in places(sheet) if not field_at(sheet, *place)]
    own = next(place for place in free if whose_at(sheet, *place) is Whose.DESIGN)
    empty = next(place for place in free if whose_at(sheet, *place) is Whose.NOBODY)
    page = preview._pages[0]
    assert "belongs to the design" in said_at(two, preview.mapFromScene(page.mapToScene(*own)))
    assert said_at(two, preview.mapFromScene(page.mapToScene(*empty))) == "There is nothing here."
    two.session.edit("remove logo", replace(two.session.kit, logos=()))
    two.settle()
    assert (
        said_at(two, preview.mapFromScene(page.mapToScene(*empty)))
        == "There is nothing here yet. You have not given a logo."
    )
    assert two.window.workspace.stack.currentWidget() is two.panels.pieces


def test_a_click_on_an_empty_foot_leads_to_what_is_missing_there(two: Hand) -> None:
    kit = two.session.kit
    bare = replace(kit, group=GroupDetails(), logos=(), thank_you=None)
    for kit, field in ((bare, "group.name"), (replace(bare, group=GroupDetails("Acorns")), "group.phone")):
        two.step(two.panels.pieces)
        two.session.edit("take out", kit)
        two.settle()
        preview = two.window.workspace.preview
        assert preview.proof is not None
        sheet = preview.proof.shown.sheets[0]
        free = [place for place in places(sheet) if not field_at(sheet, *place)]
        foot = next(place for place in free if whose_at(sheet, *place) is Whose.FOOT)
        assert foot[1] > sheet.size.height * 0.7
        assert "You have not given" in said_at(two, preview.mapFromScene(preview._pages[0].mapToScene(*foot)))
        assert two.window.workspace.stack.currentWidget() is two.panels.group
        assert two.panels.group.widgets()[field].hasFocus()


def test_the_page_at_a_place_is_known_by_its_number(two: Hand) -> None:
    two.window.workspace.show_piece(LEAFLET)
    two.settle()
    proof = two.window.workspace.preview.proof
    assert proof is not None and len(proof.piece.pages) == 2
    found = [
        page_at(sheet, proof.piece.pages, *(sheet.size.width / 2, sheet.size.height / 2))
        for sheet in proof.shown.sheets
    ]
    assert found == [0, 1]
    assert page_at(proof.shown.sheets[0], proof.piece.pages, -50, -50) is None


def places(sheet: Sheet) -> list[tuple[float, float]]:
    """Return places all over a sheet, in mm, from its upper left corner."""
    return [(x, y) for y in range(2, round(sheet.size.height), 4) for x in range(2, round(sheet.size.width), 4)]


def test_next_leads_from_step_to_step_with_the_focus_and_export_is_in_reach(two: Hand) -> None:
    two.window.resize(1280, 720)
    workspace, panels = two.window.workspace, list(two.panels)
    two.step(panels[0])
    for panel, following in pairwise(panels):
        for button in (panel.foot.next_button, panel.foot.export_button):
            assert button.visibleRegion().boundingRect() == button.rect(), panel.title
        assert panel.foot.next_button.text() == f"Next: {following.title}"
        two.click(panel.foot.next_button)
        assert workspace.stack.currentWidget() is following
        assert following.isAncestorOf(QApplication.focusWidget())
    button = two.panels.export.export_button
    assert button.visibleRegion().boundingRect() == button.rect(), "below no fold"
    two.step(two.panels.logos)
    two.click(two.panels.logos.foot.export_button)
    assert workspace.stack.currentWidget() is two.panels.export and button.hasFocus()


def test_each_step_says_at_its_foot_what_is_left(two: Hand) -> None:
    kit = two.session.kit
    said = [panel.foot.line.text() for panel in two.panels]
    assert said[0] == "2 pieces are chosen." and set(said[1:]) == {"Nothing needs fixing here."}
    two.session.edit("x", replace(kit, messages=("no-such-message", *kit.messages)))
    two.settle()
    left = {panel.title: panel.foot.line.text() for panel in two.panels}
    assert left["Messages"] == left["Check and export"] == "Here: 1 thing to fix."
    assert left["Logos and photo"] == "Nothing needs fixing here."
    group = replace(kit.group, website="little acorns .example")
    two.session.edit("x", replace(kit, messages=("no-such-message", *kit.messages), group=group))
    two.settle()
    rail = two.window.workspace.rail
    title, *counted = rail.item(rail.count() - 1).text().split("\n")
    assert title == "Check and export" and counted == ["1 thing to fix", "1 thing worth a look"]
    assert two.panels.group.foot.line.text() == "Here: 1 thing worth a look."
    two.session.edit("x", replace(kit, messages=(), pieces=()))
    two.settle()
    assert two.panels.pieces.foot.line.text() == "Choose at least one piece."
    assert two.panels.messages.foot.line.text() == "Choose at least one message."


def test_another_kit_shows_its_own_first_piece_and_nothing_of_the_one_before(two: Hand) -> None:
    workspace = two.window.workspace
    state = two.session.state
    two.session.start(replace(state, kit=replace(state.kit, pieces=(LEAFLET,))), None)
    two.settle()
    assert workspace.current == LEAFLET and not workspace.strip.isVisible()
    assert workspace.preview.proof is not None and workspace.preview.proof.piece.choice == LEAFLET
    two.session.start(replace(state, kit=replace(state.kit, pieces=())), None)
    two.settle()
    assert workspace.current is None and workspace.preview.proof is None and not workspace.preview.scene().items()


def test_what_looks_as_it_did_is_not_painted_again(two: Hand) -> None:
    workspace = two.window.workspace
    shown, item = workspace.preview._pages[0].picture, workspace.strip.item(0)
    proof = workspace.proofs[workspace.current]
    before = shown.pixmap().cacheKey(), item.icon().cacheKey()
    alike = replace(proof, images=tuple(image.copy() for image in proof.images))
    workspace._take_proof(alike)
    assert (shown.pixmap().cacheKey(), item.icon().cacheKey()) == before
    other = tuple(image.rgbSwapped() for image in proof.images)
    workspace._take_proof(replace(proof, images=other))
    assert shown.pixmap().toImage() == other[0].convertToFormat(shown.pixmap().toImage().format())
    assert item.icon().cacheKey() != before[1]


def test_a_click_finds_what_stands_there_now_and_not_what_stood_there_before(two: Hand) -> None:
    two.step(two.panels.group)
    field = two.panels.group.widgets()["events[0].title"]
    two.type(field, " with a very much longer name than the one that it had before")
    two.settle()
    workspace = two.window.workspace
    assert [page.sheet for page in workspace.preview._pages] == list(workspace.preview.proof.shown.sheets)
    two.qtbot.mouseClick(workspace.preview.viewport(), Qt.MouseButton.LeftButton, pos=place_of(two, "events[0].venue"))
    assert list(workspace.in_place.fields) == ["events[0].venue"]


def untick(hand: Hand) -> None:
    """Take the poster out of the kit by a click on its card."""
    gallery = hand.step(hand.panels.pieces).gallery
    gallery.choose(POSTER.template)
    card = gallery.visualRect(gallery.currentIndex())
    hand.click(gallery.viewport(), QPointF(gallery.painter.picture(card).center()))
    hand.settle()
    assert hand.session.kit.pieces == (LEAFLET,)


def said_across(hand: Hand) -> list[str]:
    across = hand.window.workspace.preview._across
    return [item.text() for item in across if isinstance(item, QGraphicsSimpleTextItem)]


def test_a_piece_that_is_not_chosen_says_so_and_is_shown_only_where_pieces_are_chosen(two: Hand) -> None:
    assert said_across(two) == []
    untick(two)
    workspace = two.window.workspace
    assert workspace.current is not None and workspace.current.template == POSTER.template
    assert said_across(two) == ["Not chosen"]
    for panel in (panel for panel in two.panels if panel is not two.panels.pieces):
        two.step(panel)
        two.settle()
        assert workspace.current == LEAFLET and workspace.preview.proof is not None
        assert workspace.preview.proof.piece.choice == LEAFLET and said_across(two) == []


def test_a_piece_that_is_not_chosen_is_not_printed(two: Hand, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []
    monkeypatch.setattr(two.window.printing, "ask", lambda kit, studio, piece, *others: asked.append(piece))
    untick(two)
    two.press(Qt.Key.Key_P, Keys.ControlModifier)
    assert asked == [] and "Tick this one first" in two.window.statusBar().currentMessage()
    two.step(two.panels.group)
    two.press(Qt.Key.Key_P, Keys.ControlModifier)
    assert asked == [LEAFLET]


def test_where_no_piece_is_chosen_the_preview_and_the_printer_say_so(
    two: Hand, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []
    monkeypatch.setattr(two.window.printing, "ask", lambda *arguments: asked.append(arguments))
    two.session.edit("none", replace(two.session.kit, pieces=()))
    two.step(two.panels.messages)
    two.settle()
    preview = two.window.workspace.preview
    assert preview.proof is None and "No piece is chosen yet" in preview.accessibleDescription()
    empty = preview.viewport().grab().toImage()
    preview.clear()
    assert preview.viewport().grab().toImage() != empty, "it is written where the piece would be"
    two.press(Qt.Key.Key_P, Keys.ControlModifier)
    assert asked == [] and "No piece is chosen yet" in two.window.statusBar().currentMessage()
