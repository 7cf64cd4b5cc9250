"""Nobody goes on with an older state of a kit without a word while newer work on it waits."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from gui.kits.journal import leftovers
from gui.kits.session import Session
from gui.kits.settings import Settings
from gui.shell.leftovers import LeftoverRow
from kit.kit_file import save_kit
from kit.model.kit import GroupDetails
from tests.gui.driving import Hand, make_hand, put_away


@pytest.fixture
def after_a_crash(session: Session, settings: Settings, tmp_path: Path, qtbot: QtBot) -> Iterator[Hand]:
    """The start page with a recent kit, on which newer work was not saved."""
    saved, journal = tmp_path / "acorns.kit", tmp_path / "journal"
    journal.mkdir()
    save_kit(replace(session.kit, group=GroupDetails("Saved")), saved, {})
    save_kit(replace(session.kit, group=GroupDetails("Newer")), journal / "0123.kit", {})
    (journal / "0123.json").write_text(json.dumps({"path": str(saved)}))
    settings.note_recent(saved)
    hand = make_hand(session, settings, journal, qtbot)
    hand.until(lambda: hand.window.start.cards.kit(saved) is not None)
    yield hand
    put_away(hand)


def open_recent(hand: Hand, button: str, path: Path) -> list[str]:
    """Click on the card of a recent kit, and on a button of what is asked then; return what was asked."""
    asked: list[str] = []

    def answer() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            asked.append(box.text())
            wanted = next(each for each in box.buttons() if each.text().replace("&", "") == button)
            hand.qtbot.mouseClick(wanted, Qt.MouseButton.LeftButton)

    card = hand.window.start.cards.kit(path)
    assert card is not None
    timer = QTimer(interval=20)
    timer.timeout.connect(answer)
    timer.start()
    hand.click(card.card)
    timer.stop()
    return asked


@pytest.mark.parametrize(("button", "name"), [("Get the newer work back", "Newer"), ("Open the saved kit", "Saved")])
def test_a_recent_kit_with_newer_work_asks_which_of_them(
    after_a_crash: Hand, tmp_path: Path, button: str, name: str
) -> None:
    hand = after_a_crash
    asked = open_recent(hand, button, tmp_path / "acorns.kit")
    assert asked == ["There is newer work on acorns.kit that was not saved last time."]
    hand.until(lambda: hand.session.kit.group.name == name)
    waits = name == "Saved"
    hand.until(lambda: hand.window.recovering.note.isVisible() is waits)
    assert [each.state.kit.group.name for each in leftovers(tmp_path / "journal")] == (["Newer"] if waits else [])


def test_whoever_changes_their_mind_stays_on_the_start_page(after_a_crash: Hand, tmp_path: Path) -> None:
    assert len(open_recent(after_a_crash, "Cancel", tmp_path / "acorns.kit")) == 1
    assert after_a_crash.window.start.isVisible() and not after_a_crash.window.recovering.note.isVisible()
    assert len(list(leftovers(tmp_path / "journal"))) == 1


def test_while_another_kit_is_worked_on_it_is_said_that_work_waits(after_a_crash: Hand) -> None:
    hand = after_a_crash
    hand.click(hand.window.start.new_button)
    hand.until(hand.window.workspace.isVisible)
    note = hand.window.recovering.note
    assert note.isVisible() and note.text() == "Work that was not saved last time waits on the start page."
    hand.window.close_kit()
    hand.until(hand.window.start.isVisible)
    (row,) = [row for row in hand.window.start.findChildren(LeftoverRow) if row.isVisible()]
    hand.click(row.throw_button)
    hand.click(row.sure_button)
    hand.click(hand.window.start.new_button)
    hand.until(hand.window.workspace.isVisible)
    assert not hand.window.recovering.note.isVisible()
