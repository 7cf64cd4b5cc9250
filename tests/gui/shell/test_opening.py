"""What is seen at once, in a process of its own: the card before the window, and then the window alone."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from gui.shell.opening import OpeningCard

ROOT = Path(__file__).parents[3]

SEEN = """
import sys
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from gui.shell import opening
made = opening.make_application()
names, pressed, seen = [], sys.argv[1:], set()
MOST = {"gui.steps", "gui.workspace", "kit.pieces", "kit.layout", "kit.pdf", "reportlab", "PIL"}
def look():
    shown = [type(each).__name__ for each in QApplication.topLevelWidgets() if each.isVisible()]
    if shown and names[-1:] != [shown]:
        names.append(shown)
    if "Window" in shown and "OpeningCard" not in shown:
        window = next(each for each in QApplication.topLevelWidgets() if type(each).__name__ == "Window")
        if not window.furnishing.over:
            seen.add(type(window.pages.currentWidget()).__name__)
            return
        print(type(window.pages.currentWidget()).__name__)
        print(names, early & MOST, *seen)
        window.close()
timer = QTimer(interval=1); timer.timeout.connect(look); timer.start()
show = opening.OpeningCard.show_now
early = set()
def show_now(card, application):
    show(card, application)
    look()
    if pressed:
        place = card.start.rect().center()
        for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
            button = Qt.MouseButton.LeftButton
            event = QMouseEvent(kind, place, card.start.mapToGlobal(place), button, button, Qt.KeyboardModifier(0))
            QApplication.postEvent(card.start, event)
opening.OpeningCard.show_now = show_now
class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.Paint and type(watched).__name__ == "StartPage" and not early:
            early.update(sys.modules)
        return False
watch = Watch()
made.installEventFilter(watch)
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


@pytest.mark.parametrize(("pressed", "page"), [((), "StartPage"), (("Start here",), "Workspace")])
def test_card_and_start_page_come_before_most_of_the_program_is_read(
    pressed: tuple[str, ...], page: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    command = [sys.executable, "-c", SEEN, *pressed]
    run = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=300)
    assert run.returncode == 0, run.stderr
    first, rest = run.stdout.split("\n", 1)
    shown, early, seen = rest.rsplit(maxsplit=2)
    assert first == page, "who has started on the card begins as soon as that can be done"
    assert shown.startswith("[['OpeningCard']") and shown.endswith("['Window']]")
    assert seen == "StartPage"
    assert pressed or early == "set()", "but where somebody waits for the rest, it is read at once"


def test_where_a_kit_is_opened_nothing_else_is_begun(qtbot: QtBot) -> None:
    card = OpeningCard(begins=False)
    qtbot.addWidget(card)
    assert card.start.isHidden() and not card.wanted


def test_a_click_that_comes_as_the_window_does_still_falls_on_the_card(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[bool] = []
    for pointed, clicked in ((False, False), (True, False), (True, True)):
        card = OpeningCard()
        card.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(card)
        card.show()
        monkeypatch.setattr(card.start, "underMouse", lambda pointed=pointed: pointed)
        card.leave(lambda: begun.append(True))
        assert card.isVisible() is pointed
        if clicked:
            qtbot.mouseClick(card.start, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda card=card: not card.isVisible())
        assert begun == [True] * clicked
