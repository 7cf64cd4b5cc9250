"""A window that is only a start page at first: what is wanted of it meanwhile is done, and nothing is lost."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gui.background.jobs import Latest
from gui.kits.session import Session
from gui.kits.settings import Settings
from gui.shell.app import load_studio
from gui.shell.window import Window
from kit.model.layer import Layer
from kit.starter import write_new_kit


@pytest.fixture
def window(session: Session, settings: Settings, tmp_path: Path, qtbot: QtBot) -> Iterator[Window]:
    """Give a window that is seen, and nothing of it but the start page."""
    window = Window(session, settings, tmp_path / "journal")
    yield window
    session.saved_as(Path("test.kit"), session.state)
    window.close()
    window.deleteLater()


def is_bare(window: Window) -> bool:
    return not hasattr(window, "workspace") and window.pages.count() == 1


def test_once_the_start_page_is_seen_the_rest_is_made(window: Window, qtbot: QtBot) -> None:
    assert is_bare(window) and not window.furnishing.begun
    window.show()
    qtbot.waitUntil(lambda: window.furnishing.over)
    assert window.pages.currentWidget() is window.start and window.pages.indexOf(window.workspace) == 1
    assert not window.actions_["save"].isEnabled() and not window.actions_["undo"].isEnabled()
    assert {*window.slots} >= {"new", "help", "folders", "send"}


def test_what_is_wanted_before_is_done_once_and_the_last_wish_counts(window: Window, qtbot: QtBot) -> None:
    begun: list[bool] = []
    window.session.begun.connect(lambda: begun.append(True))
    window.actions_["example"].trigger()
    qtbot.mouseClick(window.start.new_button, Qt.MouseButton.LeftButton)
    assert is_bare(window) and window.cursor().shape() is Qt.CursorShape.BusyCursor
    qtbot.waitUntil(lambda: window.furnishing.over)
    assert window.pages.currentWidget() is window.workspace and begun == [True]
    assert window.session.kit.group.name == "" and window.cursor().shape() is Qt.CursorShape.ArrowCursor
    window.actions_["guides"].setChecked(True)
    assert window.workspace.preview._guides_shown and window.actions_["save"].isEnabled()


def test_a_kit_file_that_is_opened_before_is_shown(window: Window, tmp_path: Path, qtbot: QtBot) -> None:
    write_new_kit(tmp_path / "fair.kit", example=True)
    window.start.path_chosen.emit(tmp_path / "fair.kit")
    qtbot.waitUntil(lambda: window.session.path == tmp_path / "fair.kit")
    assert window.pages.currentWidget() is window.workspace
    assert window.settings.noted() == [tmp_path / "fair.kit"]


def test_a_design_that_is_chosen_before_comes_with_messages(window: Window, qtbot: QtBot) -> None:
    window.show()
    window.start.shop.design_wanted.emit("poster-event")
    qtbot.waitUntil(lambda: window.furnishing.over)
    assert [piece.template for piece in window.session.kit.pieces] == ["poster-event"]
    assert window.session.kit.messages


def test_pictures_wait_for_the_rest_and_then_follow(window: Window, qtbot: QtBot) -> None:
    made: list[bool] = []
    window.show()
    window.furnishing.then(lambda: made.append(window.start.shop._fillings.busy))
    qtbot.waitUntil(lambda: bool(made) and window.start.shop.shown is not None)
    assert made == [False]
    qtbot.waitUntil(lambda: window.start.shop._fillings.busy)
    qtbot.waitUntil(lambda: not window.start.shop.busy)


@pytest.mark.parametrize("when", ["not begun", "reading", "half made"])
def test_a_window_that_is_closed_before_leaves_nothing_running(window: Window, when: str, qtbot: QtBot) -> None:
    if when != "not begun":
        window.furnishing.begin()
    if when == "half made":
        qtbot.waitUntil(lambda: hasattr(window, "workspace"))
    window.close()
    assert not window.isVisible() and window.furnishing.over is (when == "half made")
    assert not any(each._thread.is_alive() for each in window.findChildren(Latest))


def test_what_is_wrong_with_a_design_is_told_as_soon_as_it_was_read(
    settings: Settings, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "ours" / "templates").mkdir(parents=True)
    (tmp_path / "ours" / "templates" / "ours.yaml").write_text(
        "name: Ours\nkind: card\nsize: A6\npages:\n  - {name: front, layers: [{txt: Hello}]}\n"
    )
    session = Session(load_studio([Layer(tmp_path / "ours")]))
    window = Window(session, settings, tmp_path / "journal")
    ids = [card.id for card in window.start.shop.gallery.cards.cards]
    assert "ours" in ids and not session.library.templates.kept, "cards are made from the heads"
    window.show()
    qtbot.waitUntil(lambda: window.furnishing.over)
    assert "unknown-element" in [problem.code for problem in session.studio.problems]
    assert "ours" not in [card.id for card in window.start.shop.gallery.cards.cards]
    window.close()
    window.deleteLater()
