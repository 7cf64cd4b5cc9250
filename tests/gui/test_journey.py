"""The whole way through the real window, from nothing to files that can be printed, and all the way back."""

from __future__ import annotations

import zipfile
from datetime import date, time
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from PIL import Image, ImageDraw
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox

from gui.kits.session import State
from gui.shell.start_cards import Card
from kit.model.kit import PieceChoice
from tests.gui.driving import Hand, Keys

LEAFLET, POSTER = "leaflet-tri-fold", "poster-event"


@pytest.fixture
def logo(tmp_path: Path) -> Path:
    """A disc on white, with a wide border that is no part of it."""
    image = Image.new("RGB", (500, 400), "white")
    ImageDraw.Draw(image).ellipse((150, 100, 350, 300), fill=(200, 30, 60))
    path = tmp_path / "our logo.png"
    image.save(path)
    return path


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file that somebody chooses when asked where to save."""
    path = tmp_path / "Puddle Ducks.kit"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *arguments: (str(path), ""))
    return path


def make_kit(hand: Hand, logo: Path) -> None:
    """Make a kit as somebody would who has never seen the window."""
    tell_of_the_group(hand)
    choose_pieces(hand)
    choose_messages(hand)
    add_logo(hand, logo)
    say_thank_you(hand)


def tell_of_the_group(hand: Hand) -> None:
    fields = hand.step(hand.panels.group).widgets()
    hand.type(fields["group.name"], "Puddle Ducks Nursery")
    hand.press(Qt.Key.Key_Tab)
    hand.press(Qt.Key.Key_Tab)
    hand.qtbot.keyClicks(QApplication.focusWidget(), "01632 960111")
    hand.type(fields["events[0].title"], "Splash and sing")
    hand.type(fields["events[0].date"], "Monday 6th June 2016")
    hand.type(fields["events[0].starts"], "10.30")
    hand.type(fields["events[0].venue"], "The Old Pump House, Mill Lane")
    kit = hand.session.kit
    assert (kit.group.name, kit.group.phone) == ("Puddle Ducks Nursery", "01632 960111")
    assert kit.events and (kit.events[0].date, kit.events[0].starts) == (date(2016, 6, 6), time(10, 30))


def choose_pieces(hand: Hand) -> None:
    """Take away what a new kit begins with, by the mouse; choose a poster by the mouse and a leaflet by keys."""
    gallery = hand.step(hand.panels.pieces).gallery
    for id in (hand.session.kit.pieces[0].template, POSTER):
        gallery.choose(id)
        card = gallery.visualRect(gallery.currentIndex())
        hand.click(gallery.viewport(), QPointF(gallery.painter.picture(card).center()))
    assert hand.session.kit.pieces == (PieceChoice(POSTER),)
    gallery.setFocus()
    hand.press(Qt.Key.Key_Home)
    for _ in range(20):
        if gallery.current_id() == LEAFLET:
            break
        hand.press(Qt.Key.Key_Right)
    hand.press(Qt.Key.Key_Space)
    assert [piece.template for piece in hand.session.kit.pieces] == [POSTER, LEAFLET]


def choose_messages(hand: Hand) -> None:
    """Search for three messages and add them, then put the last one first by keys."""
    panel = hand.step(hand.panels.messages)
    for words in ("lap is all", "will ask what we did", "somebody’s arms"):
        hand.paste(panel.search, words)
        panel.all.setFocus()
        hand.press(Qt.Key.Key_Home)
        hand.press(Qt.Key.Key_Space)
    assert len(hand.session.kit.messages) == 3
    before = hand.session.kit.messages
    panel.chosen.setFocus()
    hand.press(Qt.Key.Key_End)
    hand.press(Qt.Key.Key_Up, Keys.AltModifier, times=2)
    assert hand.session.kit.messages == (before[2], before[0], before[1])


def add_logo(hand: Hand, logo: Path) -> None:
    """Drop a logo, say what it says, and have its empty border trimmed where that is offered."""
    panel = hand.step(hand.panels.logos)
    hand.drop(panel.viewport(), logo)
    hand.until(lambda: len(hand.session.kit.logos) == 1)
    card = panel.cards[0]
    hand.type(card.form.alt, "Puddle Ducks")
    hand.until(card.form.trim.isVisible)
    card.form.trim.setFocus()
    hand.press(Qt.Key.Key_Space)
    assert hand.session.kit.logos[0].border == "trim"
    assert hand.session.kit.logos[0].alt == "Puddle Ducks"


def say_thank_you(hand: Hand) -> None:
    panel = hand.step(hand.panels.thank_you)
    hand.click(panel.partners["royal-college-of-midwives"])
    hand.type(panel.also, "The Millers")
    assert "The Millers" in panel.result.text() and "Royal College of Midwives" in panel.result.text()


def new_kit(hand: Hand) -> State:
    hand.click(hand.window.start.new_button)
    hand.until(hand.window.workspace.isVisible)
    return hand.session.state


def export_to(hand: Hand, folder: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, Path]:
    """Export to a folder by the buttons; return the files by the templates whose names are in theirs."""
    folder.mkdir()
    panel = hand.step(hand.panels.export)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *arguments: str(folder))
    hand.click(panel.folder_field.button)
    with hand.qtbot.waitSignal(panel.exported):
        hand.click(panel.export_button)
    names = {id: hand.session.library.templates[id].name["en"] for id in (LEAFLET, POSTER)}
    return {id: path for path in folder.iterdir() for id, name in names.items() if f" - {name}" in path.name}


def text_of(path: Path) -> str:
    """Return the text of a PDF in the order in which it is read, with one space between words."""
    document = pypdfium2.PdfDocument(path)
    pages = [page.get_textpage().get_text_range() for page in document]
    document.close()
    return " ".join(" ".join(pages).replace("\ufffe", "").split())


def in_order(text: str, *parts: str) -> bool:
    places = [text.find(part) for part in parts]
    return -1 not in places and places == sorted(places)


def test_a_kit_is_made_from_nothing_exported_undone_and_done_again(
    hand: Hand, logo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    nothing = new_kit(hand)
    make_kit(hand, logo)
    hand.settle()
    end = hand.session.state
    files = export_to(hand, tmp_path / "out", monkeypatch)
    assert set(files) == {LEAFLET, POSTER}
    assert {path.name for path in (tmp_path / "out").iterdir()} == {
        *(f.name for f in files.values()),
        "HOW TO PRINT.pdf",
    }
    with pikepdf.open(files[POSTER]) as poster, pikepdf.open(files[LEAFLET]) as leaflet:
        assert (len(poster.pages), len(leaflet.pages)) == (1, 2)
        assert "Puddle Ducks Nursery" in str(poster.docinfo["/Title"])
        figures = (each for each in poster.objects if isinstance(each, pikepdf.Dictionary) and "/Alt" in each)
        assert "Puddle Ducks" in [str(figure["/Alt"]) for figure in figures]
    text = text_of(files[POSTER])
    assert in_order(text, "Puddle Ducks Nursery", "invites you", "Splash and sing", "10:30am", "The Old Pump House")
    assert in_order(text, "The Old Pump House", "The Millers", "01632 960111")
    leads = hand.session.library.messages[end.kit.messages[0]].wording("en").headline
    second = hand.session.library.messages[end.kit.messages[1]].wording("en").headline
    assert in_order(text_of(files[LEAFLET]), leads, second)

    undo, redo = hand.window.actions_["undo"], hand.window.actions_["redo"]
    for _ in range(100):
        if not undo.isEnabled():
            break
        hand.press(Qt.Key.Key_Z, Keys.ControlModifier)
    assert hand.session.state == nothing and not undo.isEnabled()
    hand.settle()
    for _ in range(100):
        if not redo.isEnabled():
            break
        hand.press(Qt.Key.Key_Z, Keys.ControlModifier | Keys.ShiftModifier)
    assert hand.session.state == end and not redo.isEnabled()


def test_a_problem_is_mended_by_its_button(hand: Hand) -> None:
    new_kit(hand)
    fields = hand.step(hand.panels.group).widgets()
    hand.paste(fields["group.name"], "Puddle Ducks 🦆")
    assert hand.session.kit.group.name == "Puddle Ducks 🦆"
    hand.settle()
    problems = hand.step(hand.panels.export).problems
    row = next(row for row in problems.rows if row.problem.field == "group.name" and row.mend_button)
    hand.click(row.mend_button)
    assert hand.session.kit.group.name == "Puddle Ducks"
    hand.settle()
    assert not [row for row in problems.rows if row.problem.code == row.problem.field == "group.name"]
    hand.press(Qt.Key.Key_Z, Keys.ControlModifier)
    assert hand.session.kit.group.name == "Puddle Ducks 🦆"


def test_a_saved_kit_is_the_same_when_it_is_opened_again(hand: Hand, logo: Path, file: Path) -> None:
    new_kit(hand)
    make_kit(hand, logo)
    end = hand.session.state
    assert hand.window.isWindowModified()
    hand.press(Qt.Key.Key_S, Keys.ControlModifier)
    hand.until(lambda: not hand.window.isWindowModified())
    assert hand.window.windowTitle().startswith("Puddle Ducks.kit")
    hand.press(Qt.Key.Key_W, Keys.ControlModifier)
    hand.until(hand.window.start.isVisible)
    hand.until(lambda: bool(hand.window.start.cards.cards()))
    card: Card = next(iter(hand.window.start.cards.cards()))
    assert card.path == file
    hand.click(card)
    hand.until(hand.window.workspace.isVisible)
    assert hand.session.state == end and not hand.session.unsaved


def told(hand: Hand) -> str:
    """Wait for the window's answer to what cannot be done, read it, and put it away."""
    hand.until(lambda: bool(hand.window.findChildren(QMessageBox)))
    box = hand.window.findChildren(QMessageBox)[-1]
    words = f"{box.text()} {box.informativeText()}"
    box.close()
    box.deleteLater()
    return words


@pytest.mark.parametrize("how", ["cut short", "no archive", "empty", "newer", "gone"])
def test_a_file_that_cannot_be_opened_is_told_in_words_and_nothing_is_lost(
    hand: Hand, tmp_path: Path, how: str
) -> None:
    new_kit(hand)
    hand.type(hand.step(hand.panels.group).widgets()["group.name"], "Puddle Ducks")
    before = hand.session.state
    hand.session.saved_as(tmp_path / "mine.kit", before)
    bad = tmp_path / "theirs.kit"
    if how == "cut short":
        with zipfile.ZipFile(bad, "w") as archive:
            archive.writestr("kit.yaml", "kit: 1\n" * 200)
        bad.write_bytes(bad.read_bytes()[:150])
    elif how == "newer":
        with zipfile.ZipFile(bad, "w") as archive:
            archive.writestr("kit.yaml", "kit: 99\nlanguage: en\n")
    elif how != "gone":
        bad.write_bytes(b"" if how == "empty" else b"a letter")
    kept = bad.read_bytes() if bad.exists() else None
    hand.drop(hand.window, bad)
    words = told(hand)
    assert "theirs.kit" in words and "Traceback" not in words and len(words) > 30
    if how == "newer":
        assert "newer" in words
    assert hand.session.state == before
    assert (bad.read_bytes() if bad.exists() else None) == kept


def test_a_full_disk_is_told_and_the_work_stays(hand: Hand, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    new_kit(hand)
    hand.type(hand.step(hand.panels.group).widgets()["group.name"], "Puddle Ducks")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *arguments: ("/proc/nowhere/kit.kit", ""))
    hand.press(Qt.Key.Key_S, Keys.ControlModifier)
    assert "could not be written" in told(hand)
    assert hand.session.kit.group.name == "Puddle Ducks" and hand.window.isWindowModified()


def test_a_day_outside_the_week_is_remarked_on_under_its_field_and_in_the_check(hand: Hand) -> None:
    new_kit(hand)
    fields = hand.step(hand.panels.group).widgets()
    hand.type(fields["events[0].title"], "Splash and sing")
    hand.type(fields["events[0].date"], "13 June 2016")
    hand.settle()
    remark = "The event is on 13 June 2016, which is not in the campaign’s week."
    row = hand.panels.group.events.rows["date"]
    brief = row.remarks.brief
    assert brief.isVisible() and brief.words.accessibleName().startswith(remark)
    hand.click(brief.more)
    assert row.told.isVisible() and row.told.text.splitlines()[0] == "Monday 13 June 2016"
    export = hand.step(hand.panels.export)
    assert remark not in [row.said.message for row in export.problems.rows]
    hand.click(export.notes.button)
    assert remark in [row.said.message for row in export.notes.list.rows]
