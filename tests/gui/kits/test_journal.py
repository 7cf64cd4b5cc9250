from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gui.kits.journal import Journal, leftovers, wait_after
from gui.kits.session import Session
from kit.kit_file import save_kit
from kit.model.kit import GroupDetails, Kit

ROOT = Path(__file__).parents[3]


def type_name(session: Session, name: str) -> None:
    session.edit("typing in name", replace(session.kit, group=replace(session.kit.group, name=name)))


def test_an_edit_is_written_down_and_a_closed_journal_leaves_nothing(
    session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    journal = Journal(session, tmp_path)
    type_name(session, "Acorns")
    qtbot.waitUntil(lambda: any(tmp_path.glob("*.kit")))
    assert list(leftovers(tmp_path)) == []  # its run is alive
    journal.close()
    assert list(tmp_path.iterdir()) == []


def test_what_is_saved_is_taken_out_of_the_journal(session: Session, qtbot: QtBot, tmp_path: Path) -> None:
    journal = Journal(session, tmp_path)
    type_name(session, "Acorns")
    qtbot.waitUntil(lambda: any(tmp_path.glob("*.kit")))
    session.saved_as(tmp_path / "mine.kit", session.state)
    qtbot.waitUntil(lambda: not any(tmp_path.glob("*.kit")))
    journal.close()


CRASH = """
import os, sys
from dataclasses import replace
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from gui.shell.app import load_studio
from gui.kits.journal import Journal
from gui.kits.session import Session
app = QCoreApplication([])
session = Session(load_studio())
journal = Journal(session, Path(sys.argv[1]))
session.path = Path("/somewhere/mine.kit")
session.add_logo("ours.png", b"bytes of a logo", "Ours")
session.edit("typing in name", replace(session.kit, group=replace(session.kit.group, name="Acorns")))
files = [journal._file, journal._file.with_suffix(".json")]
look = QTimer(interval=10)
look.timeout.connect(lambda: all(file.exists() for file in files) and os.kill(os.getpid(), 9))
look.start()
app.exec()
"""


def test_a_crash_after_an_edit_was_written_down_costs_nothing(tmp_path: Path) -> None:
    env = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, "-c", CRASH, str(tmp_path)], env=env, capture_output=True, text=True)
    assert done.returncode == -9, done.stderr
    (left,) = leftovers(tmp_path)
    assert left.state.kit.group.name == "Acorns"
    assert list(left.state.logos.values()) == [b"bytes of a logo"]
    assert left.path == Path("/somewhere/mine.kit")
    left.discard()
    assert list(leftovers(tmp_path)) == []


@pytest.mark.parametrize(("took", "wait"), [(0.0, 150), (0.01, 150), (0.1, 400), (30.0, 1000)])
def test_an_edit_waits_no_longer_than_a_keystroke_takes_unless_writing_itself_takes_long(
    session: Session, tmp_path: Path, took: float, wait: int
) -> None:
    assert wait_after(took) == wait
    journal = Journal(session, tmp_path)
    journal._took = took
    type_name(session, "A")
    assert journal._timer.interval() == wait
    journal.close()


def test_a_kill_between_the_two_files_of_a_journal_costs_nothing(
    session: Session, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whose work it is, is written down before the work: killed right then, there is no work without a file."""
    there: list[bool] = []
    monkeypatch.setattr(
        "gui.kits.journal.save_kit", lambda kit, file, logos: there.append(file.with_suffix(".json").exists())
    )
    session.path = tmp_path / "mine.kit"
    journal = Journal(session, tmp_path / "journal")
    type_name(session, "Acorns")
    qtbot.waitUntil(lambda: there[:1] == [True])
    journal.close()


@pytest.mark.parametrize("note", [None, b"", b"{", b"[]", b'{"path": 3}'])
def test_work_whose_note_is_lost_is_offered_back_all_the_same(tmp_path: Path, note: bytes | None) -> None:
    save_kit(Kit(GroupDetails("Acorns"), ()), tmp_path / "left.kit")
    if note is not None:
        (tmp_path / "left.json").write_bytes(note)
    (left,) = leftovers(tmp_path)
    assert left.state.kit.group.name == "Acorns" and left.path is None


def test_an_edit_is_written_down_within_two_seconds_however_many_follow(session: Session, tmp_path: Path) -> None:
    journal = Journal(session, tmp_path)
    left = []
    for name in ("A", "Ac", "Aco"):
        type_name(session, name)
        left.append(journal._timer.remainingTime())
    assert 2000 > left[0] >= left[1] >= left[2] >= 0
    journal.close()


def test_a_damaged_journal_hides_no_other(session: Session, tmp_path: Path) -> None:
    (tmp_path / "broken.kit").write_bytes(b"PK\x03\x04 half a zip")
    (tmp_path / "empty.kit").write_bytes(b"")
    assert list(leftovers(tmp_path)) == []


def test_people_are_told_while_nothing_can_be_written_down(session: Session, qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "journal"
    folder.write_text("a file where the folder should be")
    journal, told = Journal(session, folder), list[bool]()
    journal.off.connect(told.append)
    type_name(session, "Acorns")
    qtbot.waitUntil(lambda: told == [True])
    type_name(session, "Acorns Nursery")
    qtbot.wait(1000)
    assert told == [True]  # once
    folder.unlink()
    type_name(session, "Little Acorns Nursery")
    qtbot.waitUntil(lambda: told == [True, False])
    journal.close()


def test_a_place_that_cannot_be_written_to_any_more_is_told_too(session: Session, qtbot: QtBot, tmp_path: Path) -> None:
    journal, told = Journal(session, tmp_path), list[bool]()
    journal.off.connect(told.append)
    type_name(session, "Acorns")
    qtbot.waitUntil(lambda: any(tmp_path.glob("*.kit")))
    for file in tmp_path.glob("*.[kj]*"):
        file.unlink()
    journal._file.mkdir()  # nothing can be written in its place
    type_name(session, "Oaks")
    qtbot.waitUntil(lambda: told == [True])
    journal._file.rmdir()
    journal.close()
