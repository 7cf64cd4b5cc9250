"""The window never waits for work: nothing heavy runs in its own thread, whatever a person does.

`make bench` shows how long the window was deaf meanwhile, the event loop's longest gap; the aim is 50 ms.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from time import perf_counter
from typing import Any

import PIL.Image
import PIL.ImageFile
import pypdfium2
import pytest
import resvg_py
import uharfbuzz
import yaml
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from gui.background.garbage import GarbageCollector, spare_what_is_there
from gui.background.jobs import Latest
from gui.kits.documents import read_kit
from gui.shell.app import load_studio
from gui.shell.application import TURN
from kit.library.folders import shipped_assets
from kit.model.layer import Layer
from kit.studio import Studio
from tests.gui.driving import Hand

HEAVY = (
    (PIL.Image, "open"),
    (PIL.ImageFile.ImageFile, "load"),
    (pypdfium2.PdfDocument, "__init__"),
    (resvg_py, "svg_to_bytes"),
    (uharfbuzz, "shape"),
    (yaml, "parse"),
)
"""What reads a file of a kit or of the studio, lays text out, or draws a page."""

LETTERS = "The Old Pump House, Mill Lane, behind the library, up a ramp"


class Clock:
    """Notes when the event loop comes round, and between which two moments it did not."""

    def __init__(self) -> None:
        self.times: list[float] = []
        self._timer = QTimer(interval=1)
        self._timer.timeout.connect(lambda: self.times.append(perf_counter()))

    def watch(self, what: str, do: Callable[[], None]) -> None:
        """Print the longest gap while something is done."""
        self.times = [perf_counter()]
        self._timer.start()
        do()
        self._timer.stop()
        self.times.append(perf_counter())
        gaps = sorted((later - before for before, later in zip(self.times, self.times[1:], strict=False)), reverse=True)
        slow = sum(gap > 0.05 for gap in gaps)
        print(f"\n    {what}: longest gap {gaps[0] * 1000:.0f} ms, {slow} over 50 ms, {len(gaps)} rounds", end="")


@pytest.fixture
def heavy(monkeypatch: pytest.MonkeyPatch) -> Iterator[set[tuple[str, bool]]]:
    """Watch what is heavy, and see that none of it ran in the window's thread; give what ran, and whether there."""
    ran: set[tuple[str, bool]] = set()
    for owner, name in HEAVY:
        monkeypatch.setattr(owner, name, noted(getattr(owner, name), name, ran))
    yield ran
    assert [name for name, is_window in ran if is_window] == []


def noted(do: Callable[..., Any], name: str, ran: set[tuple[str, bool]]) -> Callable[..., Any]:
    def note(*arguments: Any, **options: Any) -> Any:
        ran.add((name, threading.current_thread() is threading.main_thread()))
        return do(*arguments, **options)

    return note


@pytest.fixture
def short_turns() -> Iterator[None]:
    """Let threads take turns as they do in the program."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(TURN)
    yield
    sys.setswitchinterval(before)


@pytest.fixture
def example(hand: Hand, short_turns: None, usual_garbage: None, request: pytest.FixtureRequest) -> Hand:
    """The example with all its pieces, in a window as large as people have it, its garbage collected as in theirs."""
    GarbageCollector(hand.window)
    spare_what_is_there()
    hand.session.assets_changed.connect(spare_what_is_there)
    hand.window.resize(1280, 760)
    state = read_kit(shipped_assets() / "example" / "kit.yaml").state
    hand.session.start(state, None)
    hand.window._show_page(hand.window.workspace)
    hand.settle()
    assert len(state.kit.pieces) == 10
    request.getfixturevalue("heavy")  # from now on: the test itself has read the example here
    return hand


def letter_by_letter(hand: Hand, letters: str, pause: int = 40) -> None:
    """Type as fast as a quick typist, the loop running between two letters."""
    for letter in letters:
        hand.qtbot.keyClicks(QApplication.focusWidget(), letter)
        hand.qtbot.wait(pause)


def test_typing(example: Hand, heavy: set[tuple[str, bool]]) -> None:
    field = example.step(example.panels.group).widgets()["events[0].venue"]
    example.paste(field, "")
    example.settle()

    def type_and_follow() -> None:
        letter_by_letter(example, LETTERS)
        example.settle()

    Clock().watch(f"typing {len(LETTERS)} letters", type_and_follow)
    assert example.session.kit.events and LETTERS in example.session.kit.events[0].venue
    assert {name for name, _ in heavy} >= {"shape", "__init__"}


def test_exporting_ten_pieces(example: Hand, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    panel = example.step(example.panels.export)
    panel.use_folder(tmp_path / "out")

    def export() -> None:
        with example.qtbot.waitSignal(panel.exported):
            example.click(panel.export_button)

    Clock().watch("exporting ten pieces", export)
    assert len(list((tmp_path / "out").iterdir())) >= 10


def test_a_folder_of_300_templates_loads(example: Hand, tmp_path: Path) -> None:
    templates = sorted((shipped_assets() / "templates").glob("*.yaml"))
    folder = tmp_path / "overlay" / "templates"
    folder.mkdir(parents=True)
    for number in range(300):
        source = templates[number % len(templates)]
        (folder / f"{source.stem}-{number:03}.yaml").write_text(source.read_text(encoding="utf-8"), encoding="utf-8")
    work = Latest("library", example.window)
    before: Studio = example.session.studio
    work.done.connect(example.session.use)
    panel = example.step(example.panels.pieces)

    def load() -> None:
        work.order(lambda stale, tell: load_studio((Layer(tmp_path / "overlay"),)).whole())
        example.until(lambda: example.session.studio is not before)
        example.settle()
        bar = panel.gallery.verticalScrollBar()
        for step in range(12):
            bar.setValue(bar.maximum() * step // 12)
            example.qtbot.wait(30)

    Clock().watch("a folder of 300 templates", load)
    work.close()
    assert len(example.session.library.templates) == len(templates) + 300


def test_a_message_is_moved_and_pieces_are_chosen(example: Hand) -> None:
    kit = example.session.kit

    def choose() -> None:
        for number in range(8):
            example.session.edit(
                "move message", replace(kit, messages=kit.messages[::-1] if number % 2 else kit.messages)
            )
            example.session.edit("choose piece", replace(kit, pieces=kit.pieces[: number + 1]))
            example.qtbot.wait(120)
        example.settle()

    Clock().watch("choosing pieces, moving messages", choose)


def test_going_from_step_to_step(example: Hand) -> None:
    def go() -> None:
        for _ in range(2):
            for panel in example.panels:
                example.step(panel)
                example.qtbot.wait(60)

    Clock().watch("going from step to step", go)


def test_scrolling_through_every_design_on_the_start_page(
    hand: Hand, short_turns: None, heavy: set[tuple[str, bool]]
) -> None:
    hand.window.resize(1280, 760)
    start = hand.window.start

    def scroll() -> None:
        bar = start.verticalScrollBar()
        for step in range(25):
            bar.setValue(bar.maximum() * step // 24)
            hand.qtbot.wait(120)
        hand.until(lambda: not start.shop.busy)

    Clock().watch("scrolling through the start page", scroll)
    for step in range(25):  # once more without haste: a busy machine has not made what was passed too quickly
        start.verticalScrollBar().setValue(start.verticalScrollBar().maximum() * step // 24)
        QApplication.processEvents()
        hand.until(lambda: not start.shop.busy)
    assert {name for name, _ in heavy} >= {"shape", "__init__"}
    assert len(start.shop.gallery.cards.pictures) == len(hand.session.library.templates)


def test_the_rows_of_a_table_are_looked_at_shown_and_made(example: Hand, tmp_path: Path) -> None:
    table = tmp_path / "groups.csv"
    rows = (f"Nursery {number};01632 960{number:03};Żoo {number}" for number in range(20))
    table.write_bytes("\n".join(("Name;Phone;Venue", *rows)).encode("cp1250"))
    example.window.actions_["merge"].trigger()
    dialog = example.window.branching.merging
    assert dialog is not None

    def merge() -> None:
        dialog.use_table(table)
        example.until(lambda: dialog.page is dialog.columns)
        dialog.go_on()
        example.until(lambda: dialog.rows.ready and not dialog._reading.busy)
        for choice in (each for each in dialog.rows.choices.values() if each.isVisibleTo(dialog)):
            choice.click()
            example.until(lambda: not dialog._reading.busy)
        dialog.go_on()
        dialog.go_on()
        example.until(lambda: dialog.progress.said.text().startswith("Made for"))
        dialog.go_on()
        example.until(lambda: not dialog.running)

    Clock().watch("making the pieces of a table", merge)
    assert list(dialog.make.folder.glob("*.pdf"))
