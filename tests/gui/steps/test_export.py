"""The step Check and export, with real clicks: the files are there afterwards, and whatever goes wrong is told."""

from __future__ import annotations

import errno
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QCursor, QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

import gui.steps.exporting
from gui.kits.documents import read_kit
from gui.kits.proofs import Order, Proof, Proofs
from gui.kits.session import Session
from gui.kits.settings import Settings
from gui.steps.export import ExportPanel
from gui.steps.exporting import Ended
from kit.export import HOW_TO_PRINT
from kit.export import export as engine_export
from kit.files import write_whole
from kit.library.folders import shipped_assets
from kit.model.edition import EDITIONS
from kit.model.kit import PieceChoice
from kit.model.preset import SCREEN, SOCIAL, Preset
from kit.pieces import Piece
from kit.problems import Problem, Severity, WriteFailed
from kit.raster import rasterise

LEAFLET, POSTER = PieceChoice("leaflet-tri-fold"), PieceChoice("poster-event", "A4")


@pytest.fixture
def panel(session: Session, settings: Settings, tmp_path: Path, qtbot: QtBot) -> Iterator[ExportPanel]:
    read = read_kit(shipped_assets() / "example" / "kit.yaml")
    session.start(replace(read.state, kit=replace(read.state.kit, pieces=(POSTER, LEAFLET))), tmp_path / "acorns.kit")
    (tmp_path / "out").mkdir()
    settings.note_folder("export", tmp_path / "out")
    panel = ExportPanel(session, settings)
    session.changed.connect(panel.show_state)
    qtbot.addWidget(panel)
    panel.resize(400, 700)
    panel.show()
    qtbot.waitExposed(panel)
    yield panel
    panel.shut()


def click(qtbot: QtBot, button: QAbstractButton | None) -> None:
    assert button is not None and button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def exported(panel: ExportPanel, qtbot: QtBot, button: QAbstractButton | None = None) -> Ended:
    with qtbot.waitSignal(panel.exported) as signal:
        click(qtbot, button or panel.export_button)
    ended = signal.args[0]
    assert isinstance(ended, Ended)
    return ended


def files(panel: ExportPanel) -> list[str]:
    """Return the files of pieces, without the page that says how they are printed."""
    return sorted(path.name for path in panel.folder.iterdir() if path.name != HOW_TO_PRINT)


def test_the_pieces_become_files_that_can_be_opened(
    panel: ExportPanel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert panel.export_button.text() == "Export 2 pieces"
    exported(panel, qtbot)
    assert files(panel) == [
        "Little Acorns Nursery - Our own event - A4 - to print.pdf",
        "Little Acorns Nursery - Three-fold leaflet - to print.pdf",
    ]
    assert len(rasterise((panel.folder / files(panel)[1]).read_bytes(), 20)) == 2
    assert "Done. 3 files were made." in panel.results.text
    assert panel.results.open_buttons[panel.folder / HOW_TO_PRINT].accessibleName() == "Open How to print these"
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url) or True)
    click(qtbot, panel.results.folder_button)
    click(qtbot, panel.results.open_buttons[panel.folder / files(panel)[1]])
    assert [url.toLocalFile() for url in opened] == [str(panel.folder), str(panel.folder / files(panel)[1])]


def test_what_is_worth_a_look_does_not_hide_why_there_is_nothing_to_export(panel: ExportPanel) -> None:
    panel.show_left((Problem(Severity.WARNING, "thanks-unused", field="thank_you"),))
    assert panel.foot.line.text() == "Here: 1 thing worth a look."
    for box in panel.pieces.boxes.values():
        box.click()
    assert panel.foot.line.text() == "Tick at least one piece to make." and not panel.export_button.isEnabled()
    next(iter(panel.pieces.boxes.values())).click()
    assert panel.foot.line.text() == "Here: 1 thing worth a look."


def test_small_notes_come_into_sight_when_they_are_opened(panel: ExportPanel, qtbot: QtBot) -> None:
    panel.show_problems((Problem(Severity.NOTE, "photo-unused", field="photo"),))
    qtbot.wait(50)
    button, bar = panel.notes.button, panel.verticalScrollBar()
    place = button.mapTo(panel.widget(), QPoint(0, 0)).y() + button.height()
    bar.setValue(place - panel.viewport().height() + 4)  # the button is the last that is seen
    click(qtbot, button)
    (row,) = panel.notes.list.rows
    qtbot.wait(50)  # until all has its place
    assert row.visibleRegion().boundingRect() == row.rect()
    assert not button.visibleRegion().isEmpty()


def test_the_foot_says_why_there_is_nothing_to_export(panel: ExportPanel, session: Session) -> None:
    assert panel.foot.line.text() == "Nothing needs fixing here." and panel.export_button.isEnabled()
    for box in panel.pieces.boxes.values():
        box.click()
    assert panel.foot.line.text() == "Tick at least one piece to make." and not panel.export_button.isEnabled()
    session.edit("x", replace(session.kit, pieces=()))
    assert panel.foot.line.text() == "Choose at least one piece, in the step Pieces."


def test_what_an_export_replaced_is_told_and_what_stayed_the_same_is_not(
    panel: ExportPanel, session: Session, qtbot: QtBot
) -> None:
    exported(panel, qtbot)
    assert "before" not in panel.results.text
    exported(panel, qtbot)
    assert "before" not in panel.results.text
    session.edit("x", replace(session.kit, group=replace(session.kit.group, phone="01632 960123")))
    exported(panel, qtbot)
    assert "Done. 3 files were made." in panel.results.text
    assert "3 files that were there before were replaced." in panel.results.text


def test_only_ticked_pieces_are_made_for_the_preset_that_was_chosen(
    panel: ExportPanel, settings: Settings, qtbot: QtBot
) -> None:
    panel.pieces.boxes[LEAFLET].click()
    assert panel.export_button.text() == "Export"
    card = panel.presets.cards["print-shop"]
    assert "crop marks" in card.radio.accessibleDescription()
    with qtbot.waitSignal(panel.preset_chosen) as signal:
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    assert signal.args == ["print-shop"]
    exported(panel, qtbot)
    stem = "Little Acorns Nursery - Our own event - A4 - print shop"
    assert files(panel) == [f"{stem}.pdf", f"{stem}.txt"]
    names = [button.accessibleName() for button in panel.results.open_buttons.values()]
    assert [name.endswith(", job ticket") for name in names] == [False, True]
    assert settings.text("preset") == "print-shop"


@pytest.mark.parametrize(
    ("preset", "called"),
    [
        (SOCIAL, ["Our own event, A4", "Our own event, A4, words to post with it and its description"]),
        (SCREEN._replace(edition=EDITIONS["plain-text"]), ["Our own event, A4"]),
    ],
    ids=["to post", "a plain text"],
)
def test_a_text_is_called_what_it_is(
    panel: ExportPanel, session: Session, qtbot: QtBot, preset: Preset, called: list[str]
) -> None:
    session.edit("choose piece", replace(session.kit, pieces=(POSTER,)))
    ended = exported(panel, qtbot)
    texts = tuple(Path(f"poster{ending}") for ending in ((".txt",) if preset.edition else (".png", ".txt")))
    order = replace(ended.order, preset=preset)
    told = panel.results._called(replace(ended, order=order, made=(replace(ended.made[0], files=texts),)))
    assert [name for name, file in told if file in texts] == called


def test_what_is_printed_is_for_a_home_printer_at_first_and_pictures_for_a_screen(
    panel: ExportPanel, session: Session, qtbot: QtBot
) -> None:
    pieces = (PieceChoice("poster-event", "A4"), PieceChoice("social-square"))
    session.edit("choose piece", replace(session.kit, pieces=pieces))
    poster, picture = sorted(exported(panel, qtbot).files)
    assert poster.name.endswith("Our own event - A4 - to print.pdf") and "Square picture" in picture.name
    assert "print" not in picture.name


def test_what_was_made_is_told_until_it_is_to_go_elsewhere_or_on_other_paper(
    panel: ExportPanel, qtbot: QtBot, tmp_path: Path
) -> None:
    exported(panel, qtbot)
    panel.use_folder(panel.folder)
    assert "Done." in panel.results.text
    (tmp_path / "elsewhere").mkdir()
    panel.use_folder(tmp_path / "elsewhere")
    assert panel.results.isHidden()
    exported(panel, qtbot)
    panel.presets.cards["screen"].radio.click()
    assert panel.results.isHidden()


def test_all_that_was_made_is_in_view(panel: ExportPanel, qtbot: QtBot) -> None:
    panel.resize(400, 480)
    exported(panel, qtbot)
    rows = (panel.results.folder_button, *panel.results.open_buttons.values())
    qtbot.waitUntil(lambda: not any(row is None or row.visibleRegion().isEmpty() for row in rows))


def test_what_cannot_be_opened_is_told_with_its_name_and_folder(
    panel: ExportPanel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: False)
    exported(panel, qtbot)
    file, button = next(iter(panel.results.open_buttons.items()))
    click(qtbot, button)
    (box,) = panel.findChildren(QMessageBox)
    assert file.name in box.text() and str(panel.folder) in box.informativeText()
    box.close()
    file.unlink()
    click(qtbot, button)
    assert "not there any more" in panel.findChildren(QMessageBox)[-1].text()
    panel.findChildren(QMessageBox)[-1].close()


def test_with_nothing_ticked_there_is_nothing_to_press(panel: ExportPanel) -> None:
    for box in panel.pieces.boxes.values():
        box.click()
    assert not panel.export_button.isEnabled()


def test_a_tick_taken_away_stays_away_when_the_kit_changes(panel: ExportPanel, session: Session) -> None:
    panel.pieces.boxes[LEAFLET].click()
    session.edit("add piece", replace(session.kit, pieces=(*session.kit.pieces, PieceChoice("poster-event", "A3"))))
    assert panel.pieces.ticked == (POSTER, PieceChoice("poster-event", "A3"))


def test_exporting_by_keyboard_alone_ends_on_open_folder(panel: ExportPanel, qtbot: QtBot) -> None:
    with qtbot.waitActive(panel):
        panel.activateWindow()
    panel.export_button.setFocus()
    with qtbot.waitSignal(panel.exported):
        qtbot.keyClick(panel.export_button, Qt.Key.Key_Space)
        assert panel.cancel_button.hasFocus()
    assert panel.results.folder_button and panel.results.folder_button.hasFocus()


def test_the_window_goes_on_while_files_are_made_from_the_kit_as_it_was(
    panel: ExportPanel, session: Session, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(panel.exported):
        panel.export_button.click()
        session.edit("typing in name", replace(session.kit, group=replace(session.kit.group, name="Oak Tree")))
        assert panel.running and not panel.export_button.isEnabled()
    assert all(name.startswith("Little Acorns Nursery - ") for name in files(panel))


def test_a_cancelled_export_leaves_whole_files_and_says_which(
    panel: ExportPanel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    first_done, go_on = threading.Event(), threading.Event()

    def slow(*args: object, **options: object) -> object:
        if first_done.is_set():
            go_on.wait(30)
        outcome = engine_export(*args, **options)  # type: ignore[arg-type]
        first_done.set()
        return outcome

    monkeypatch.setattr(gui.steps.exporting, "export", slow)
    with qtbot.waitSignal(panel.exported) as signal:
        panel.export_button.click()
        qtbot.waitUntil(first_done.is_set)
        click(qtbot, panel.cancel_button)
        go_on.set()
    assert signal.args[0].cancelled
    assert files(panel) == ["Little Acorns Nursery - Our own event - A4 - to print.pdf"]
    assert len(rasterise((panel.folder / files(panel)[0]).read_bytes(), 20)) == 1
    assert "Stopped. These files were finished" in panel.results.text
    assert list(panel.results.open_buttons) == [panel.folder / HOW_TO_PRINT, panel.folder / files(panel)[0]]
    assert panel.export_button.isEnabled()


def test_somebody_elses_file_is_told_and_replaced_only_when_asked(panel: ExportPanel, qtbot: QtBot) -> None:
    other = panel.folder / "Little Acorns Nursery - Our own event - A4 - to print.pdf"
    other.write_bytes(b"the minutes of the last meeting")
    exported(panel, qtbot)
    assert other.read_bytes() == b"the minutes of the last meeting"
    first, head, name, why, made, *_ = panel.results.text.splitlines()
    assert first == "One piece was not made." and made == "2 files were made."
    assert head == "One file in that folder is still the old one." and name == other.name
    assert "was not made here from this kit, so it may be somebody’s work." in why
    assert "--force" not in panel.results.text
    left = panel.results.not_replaced
    assert left is not None and left.visibleRegion().boundingRect() == left.rect()
    exported(panel, qtbot, left.replace_button)
    assert other.read_bytes().startswith(b"%PDF")
    assert panel.results.not_replaced is None and "not made" not in panel.results.text


def test_another_folder_is_chosen_where_files_stood_in_the_way(
    panel: ExportPanel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("Our own event - A4", "Three-fold leaflet"):
        (panel.folder / f"Little Acorns Nursery - {name} - to print.pdf").write_bytes(b"old")
    with qtbot.waitActive(panel):
        panel.activateWindow()
    exported(panel, qtbot)
    assert "2 files in that folder are still the old ones." in panel.results.text
    left, elsewhere = panel.results.not_replaced, panel.folder / "elsewhere"
    elsewhere.mkdir()
    assert left is not None and left.replace_button.accessibleName() == "Replace 2 old files"
    assert not left.replace_button.hasFocus(), "a space that was meant for something else replaces nobody's work"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *asked: str(elsewhere))
    click(qtbot, left.folder_button)
    assert panel.folder == elsewhere and panel.results.text == ""


def test_its_own_earlier_files_are_replaced_without_a_question(
    panel: ExportPanel, session: Session, qtbot: QtBot
) -> None:
    exported(panel, qtbot)
    before = {name: (panel.folder / name).read_bytes() for name in files(panel)}
    session.edit("typing in strapline", replace(session.kit, group=replace(session.kit.group, phone="01632 960999")))
    ended = exported(panel, qtbot)
    assert len(ended.files) == 2 and panel.results.not_replaced is None
    assert {name: (panel.folder / name).read_bytes() for name in files(panel)} != before


def test_files_that_are_older_than_the_kit_are_told_as_that(panel: ExportPanel, session: Session, qtbot: QtBot) -> None:
    exported(panel, qtbot)
    assert "You have changed" not in panel.results.text
    session.edit("typing in phone", replace(session.kit, group=replace(session.kit.group, phone="01632 960999")))
    assert "You have changed your kit since these files were made." in panel.results.text
    exported(panel, qtbot)
    assert "You have changed" not in panel.results.text


def test_files_are_called_by_their_pieces(panel: ExportPanel, qtbot: QtBot) -> None:
    exported(panel, qtbot)
    assert "Our own event, A4" in panel.results.text and "Three-fold leaflet" in panel.results.text
    assert ".pdf" not in panel.results.text


def test_a_folder_that_vanished_is_told(panel: ExportPanel, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "out").rmdir()
    panel.export_button.click()
    qtbot.waitUntil(lambda: not panel.running)
    assert f"The folder {tmp_path / 'out'} is not there." in panel.results.text
    assert not (tmp_path / "out").exists()


def test_a_folder_is_typed_and_one_that_is_not_there_is_told(panel: ExportPanel, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "out").joinpath("posters").mkdir()
    panel.ensureWidgetVisible(panel.folder_field.line)
    qtbot.mouseClick(panel.folder_field.line, Qt.MouseButton.LeftButton)
    qtbot.keyClick(panel.folder_field.line, Qt.Key.Key_End)
    qtbot.keyClicks(panel.folder_field.line, "/postrs")
    qtbot.keyClick(panel.folder_field.line, Qt.Key.Key_Return)
    assert f"The folder {tmp_path / 'out' / 'postrs'} is not there." in panel._folder_told.text
    qtbot.keyClick(panel.folder_field.line, Qt.Key.Key_Backspace)
    assert panel._folder_told.text == ""
    qtbot.keyClick(panel.folder_field.line, Qt.Key.Key_Backspace)
    qtbot.keyClicks(panel.folder_field.line, "ers ")
    qtbot.keyClick(panel.folder_field.line, Qt.Key.Key_Return)
    assert panel._folder_told.text == "" and panel.folder == tmp_path / "out" / "posters"
    assert panel._settings.folder("export") == panel.folder
    panel.folder_field.line.clear()
    qtbot.keyClick(panel.folder_field.line, Qt.Key.Key_Return)
    assert panel.folder_field.line.text() == str(tmp_path / "out" / "posters")


@pytest.mark.parametrize("typed", ["posters", "~/posters"])
def test_a_folder_that_is_no_whole_path_begins_in_ones_own(
    panel: ExportPanel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, typed: str
) -> None:
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    panel.folder_field.line.setText(typed)
    assert panel.folder == tmp_path / "posters"


def test_a_full_disk_is_told_for_each_piece(panel: ExportPanel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("kit.files.os.fsync", full)
    exported(panel, qtbot)
    assert files(panel) == []
    assert "“Our own event, A4” was not made." in panel.results.text
    assert panel.results.text.count("the disk is full. Make room on it") == 2


def test_a_disk_that_is_full_before_the_last_file_of_a_piece_is_told(
    panel: ExportPanel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full_before_tickets(path: Path, data: bytes) -> None:
        if path.suffix == ".txt":
            raise WriteFailed(Problem(Severity.ERROR, "write-failed.full", {"name": path.name}, file=str(path)))
        write_whole(path, data)

    monkeypatch.setattr("kit.export.write_whole", full_before_tickets)
    panel.presets.cards["print-shop"].radio.click()
    panel.pieces.boxes[LEAFLET].click()
    exported(panel, qtbot)
    assert [Path(name).suffix for name in files(panel)] == [".pdf"]
    assert "Not all of “Our own event, A4” was made." in panel.results.text


def test_a_piece_with_errors_is_shown_as_not_to_be_made_and_why(
    panel: ExportPanel, session: Session, qtbot: QtBot
) -> None:
    card = PieceChoice("card-thank-you")
    session.edit("choose message", replace(session.kit, messages=("first-1001-day",), pieces=(card, LEAFLET)))
    proofs, made = Proofs(), dict[PieceChoice, Proof]()
    proofs.made.connect(lambda proof: made.update({proof.piece.choice: proof}))
    try:
        with qtbot.waitSignal(proofs.finished) as signal:
            proofs.order(Order(session.opened_kit(), session.studio, SCREEN, card, 24))
    finally:
        proofs.close()
    panel.show_proofs(made)
    panel.show_problems(signal.args[0])
    assert panel.pieces.ticked == (card,)  # which says no message
    panel.pieces.boxes[card].click()
    assert not panel.export_button.isEnabled()
    reason = panel.pieces.boxes[LEAFLET].accessibleDescription()
    assert reason == "Cannot be made yet. There is no message called “first-1001-day”."
    button = next(row.mend_button for row in panel.problems.rows if row.problem.code == "unknown-message")
    assert button and button.text() == "Use “first-1001-days”"
    click(qtbot, button)
    assert session.kit.messages == ("first-1001-days",)


def test_show_me_is_passed_on(panel: ExportPanel, session: Session, qtbot: QtBot) -> None:
    panel.show_problems((Problem(Severity.WARNING, "fold", {"least": 3.0}, field="events[0].venue"),))
    with qtbot.waitSignal(panel.field_wanted) as signal:
        click(qtbot, panel.problems.rows[0].show_button)
    assert signal.args == ["events[0].venue"]


def test_what_is_wrong_is_above_the_pieces_and_notes_are_folded_below_all_choices(
    panel: ExportPanel, qtbot: QtBot
) -> None:
    wrong = Problem(Severity.WARNING, "fold", {"least": 3.0}, field="events[0].venue")
    notes = [Problem(Severity.NOTE, "logo-panel", {"colour": f"{number}"}, field="logos") for number in range(12)]
    panel.show_problems((*notes, wrong))
    QApplication.processEvents()
    places = [panel.problems, panel.pieces, panel.presets, panel.folder_field.line, panel.notes]
    heights = [widget.mapTo(panel.widget(), QPoint()).y() for widget in places]
    assert heights == sorted(heights)
    assert [row.problem for row in panel.problems.rows] == [wrong] and not panel.notes.list.isVisible()
    assert panel.pieces.mapTo(panel.viewport(), QPoint()).y() < panel.viewport().height()
    panel.ensureWidgetVisible(panel.notes.button)
    click(qtbot, panel.notes.button)
    QApplication.processEvents()
    with qtbot.waitSignal(panel.field_wanted) as signal:
        click(qtbot, panel.notes.list.rows[0].show_button)
    assert signal.args == ["logos"]


def test_what_saves_ink_says_what_is_pale_and_what_is_not(panel: ExportPanel) -> None:
    inks = panel.presets.printer._inks
    inks.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(inks, Qt.Key.Key_Down)
    assert inks.currentData() == "saver" and inks.currentText() == "Pale backgrounds, to save ink"
    assert "1001 dots keep their colours" in inks.itemData(inks.currentIndex(), Qt.ItemDataRole.ToolTipRole)


def test_what_was_made_from_another_kit_is_forgotten(panel: ExportPanel, session: Session, qtbot: QtBot) -> None:
    exported(panel, qtbot)
    assert panel.results.isVisible()
    session.start(session.state, None)
    assert not panel.results.isVisible()


def test_every_control_that_takes_the_focus_has_a_name(panel: ExportPanel, qtbot: QtBot) -> None:
    exported(panel, qtbot)
    takes = [widget for widget in panel.findChildren(QWidget) if widget.focusPolicy() & Qt.FocusPolicy.TabFocus]
    nameless = [widget for widget in takes if widget.isVisible() and not (
        widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text())
    )]  # fmt: skip
    assert len(takes) > 8 and nameless == []


@pytest.mark.parametrize("on_it", [True, False])
def test_problems_that_come_late_move_nothing_under_the_pointer(panel: ExportPanel, qtbot: QtBot, on_it: bool) -> None:
    panel.resize(400, 300)
    box = panel.pieces.boxes[LEAFLET]
    panel.ensureWidgetVisible(box)
    qtbot.wait(20)
    before, edge = box.mapTo(panel, QPoint(8, 8)), panel.mapToGlobal(panel.rect().topLeft())
    QCursor.setPos(panel.mapToGlobal(before) if on_it else edge - QPoint(20, 20))
    wrong = {"address": "w", "guess": "example.org"}
    panel.show_problems((Problem(Severity.WARNING, "not-an-address", wrong, field="group.website"),))
    qtbot.wait(50)
    assert panel.problems.rows and (box.mapTo(panel, QPoint(8, 8)) == before) is on_it
    if on_it:
        QTest.mouseClick(panel.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, before)
        assert panel.pieces.ticked == (POSTER,)


def test_pieces_that_cannot_be_made_any_more_move_nothing_under_the_pointer(panel: ExportPanel, qtbot: QtBot) -> None:
    panel.resize(400, 300)
    card = panel.presets.cards["print-shop"]
    panel.ensureWidgetVisible(card)
    qtbot.wait(20)
    before, height = card.mapTo(panel, QPoint(8, 8)), panel.pieces.height()
    QCursor.setPos(panel.mapToGlobal(before))
    error = Problem(Severity.ERROR, "no-folder.gone", {"folder": "a folder with a long name " * 4})
    piece = Piece(LEAFLET, None, None, SCREEN, (error,))
    panel.show_proofs({LEAFLET: Proof(piece, piece, (), 72)})
    qtbot.wait(50)
    assert panel.pieces.height() > height and card.mapTo(panel, QPoint(8, 8)) == before


def test_a_purpose_that_is_chosen_stays_under_the_pointer(panel: ExportPanel, qtbot: QtBot) -> None:
    for card in panel.presets.cards.values():
        panel.ensureWidgetVisible(card)
        qtbot.wait(20)
        before = card.mapTo(panel, QPoint(0, 0))
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
        qtbot.wait(20)
        assert card.mapTo(panel, QPoint(0, 0)) == before and card.radio.isChecked()
        assert panel.presets.printer.isEnabled() is panel.presets.cards["home"].radio.isChecked()
