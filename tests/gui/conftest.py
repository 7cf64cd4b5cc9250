"""The window offscreen, with places of its own for settings and journals, and a library read once."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui import i18n
from gui.kits.session import Session
from gui.kits.settings import Settings
from kit.library.load import load_library
from kit.studio import Studio
from kit.text.typefaces import Typefaces
from tests.gui.driving import Hand, PatientBot, make_hand, put_away

OFTEN = gc.get_threshold()
"""How often Python collects garbage by itself."""


@pytest.fixture(scope="session", autouse=True)
def english(qapp: QApplication) -> None:
    """Have the window speak English, with what depends on a number as it is for that number."""
    i18n.install(qapp, ["en-GB"])


@pytest.fixture
def welsh(qapp: QApplication) -> Iterator[None]:
    assert i18n.install(qapp, ["cy-GB", "cy"]) == "cy"
    yield
    i18n.install(qapp, ["en-GB"])


@pytest.fixture
def qtbot(qapp: object, request: pytest.FixtureRequest) -> QtBot:
    """Give a bot that waits as long as a busy machine needs."""
    return PatientBot(request)


@pytest.fixture(autouse=True)
def own_places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))


@pytest.fixture(autouse=True)
def typing_is_quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let what is typed in one go be one step to undo, however long the machine takes from letter to letter."""
    monkeypatch.setattr("gui.kits.session.monotonic", lambda: 0.0)


@pytest.fixture(autouse=True)
def garbage_stays() -> Iterator[None]:
    """Collect no garbage while a test's background threads run: in one of them a widget would be destroyed."""
    gc.disable()
    yield
    gc.enable()


@pytest.fixture
def usual_garbage() -> Iterator[None]:
    """Have garbage collected as often as Python does by itself, not as seldom as in the other tests."""
    seldom = gc.get_threshold()
    gc.set_threshold(*OFTEN)
    yield
    gc.set_threshold(*seldom)


@pytest.fixture(scope="session")
def studio() -> Studio:
    library, problems = load_library()
    return Studio(library, Typefaces(library.fonts, library.campaign.figures), problems)


@pytest.fixture
def session(studio: Studio, qapp: object) -> Session:
    return Session(studio)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def hand(session: Session, settings: Settings, tmp_path: Path, qtbot: QtBot) -> Iterator[Hand]:
    """Give a hand on the real window."""
    hand = make_hand(session, settings, tmp_path / "journal", qtbot)
    yield hand
    put_away(hand)
