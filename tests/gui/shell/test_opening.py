"""What is seen at once, in a process of its own: the card before the window, and then the window alone."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from gui.shell.opening import OpeningCard

ROOT = Path(__file__).parents[3]

SEEN = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from gui.shell import opening
made = opening.make_application()
names = []
def look():
    shown = [type(each).__name__ for each in QApplication.topLevelWidgets() if each.isVisible()]
    if shown and names[-1:] != [shown]:
        names.append(shown)
    if "Window" in shown and "OpeningCard" not in shown:
        print(names, "gui.steps" in early)
        next(each for each in QApplication.topLevelWidgets() if type(each).__name__ == "Window").close()
timer = QTimer(interval=1); timer.timeout.connect(look); timer.start()
show = opening.OpeningCard.show_now
early = set()
def show_now(card, application):
    early.update(sys.modules)
    show(card, application)
    look()
opening.OpeningCard.show_now = show_now
sys.exit(opening.run([]))
"""


def test_it_says_in_a_sentence_what_the_program_is(qtbot: QtBot) -> None:
    card = OpeningCard()
    qtbot.addWidget(card)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    card.show_now(application)
    said = [label.text() for label in card.findChildren(QLabel) if label.text()]
    assert said[:2] == [
        "Make your own posters and leaflets",
        "Choose a design, add your group’s name, event and logo, then print it or send it.",
    ]
    assert card.painted
    assert card.screen().availableGeometry().contains(card.geometry())
    for label in card.findChildren(QLabel):
        assert label.height() >= label.heightForWidth(label.width()) or not label.text()


def test_it_comes_before_most_of_the_program_is_read_and_goes_with_the_window(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    run = subprocess.run([sys.executable, "-c", SEEN], cwd=tmp_path, capture_output=True, text=True, timeout=300)
    assert run.returncode == 0, run.stderr
    shown, early = run.stdout.rsplit(maxsplit=1)
    assert shown.startswith("[['OpeningCard']") and shown.endswith("['Window']]")
    assert early == "False"
