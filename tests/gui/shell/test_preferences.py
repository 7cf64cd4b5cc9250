"""Language, light and dark, and the menu for staff: chosen in the window, done at once, and kept."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from gui import i18n
from gui.kits.settings import Settings
from gui.look import theme
from gui.look.appearance import Appearance, is_dark
from gui.shell.app import Program
from gui.shell.preferences import APPEARANCE, LANGUAGE, Preferences, chosen_appearance
from kit.studio import Studio
from tests.gui.driving import Hand


@pytest.fixture
def program(studio: Studio, settings: Settings, tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[Program]:
    program = Program(qapp, studio, settings, tmp_path / "journal")
    program.window.furnishing.at_once()
    program.window.show()
    yield program
    program.window.give_way()
    i18n.install(qapp, ["en-GB"])


@pytest.fixture
def in_its_own_colours(qapp: QApplication) -> Iterator[None]:
    yield
    theme.show_in(qapp, Appearance.SYSTEM)
    qapp.setStyleSheet("")


def choose(preferences: Preferences, value: str, what: str = LANGUAGE) -> None:
    group = {LANGUAGE: preferences.language, APPEARANCE: preferences.appearance}[what]
    next(action for action in group.actions() if action.data() == value).trigger()


def test_another_language_is_spoken_at_once_and_the_work_goes_on(program: Program, qtbot: QtBot) -> None:
    first = program.window
    first.new()
    session = first.session
    session.edit("typing in name", replace(session.kit, group=replace(session.kit.group, name="Acorns")))
    first.workspace.open_step(first.workspace.panels.logos)
    choose(first.preferences, "cy")
    qtbot.waitUntil(lambda: program.window is not first)
    second = program.window
    assert second.menuBar().actions()[0].text() == "&Ffeil"
    assert second.isVisible() and not first.isVisible()
    assert second.pages.currentWidget() is second.workspace
    assert second.workspace.stack.currentWidget() is second.workspace.panels.logos
    assert second.session.kit.group.name == "Acorns" and second.session.unsaved
    assert second.session.undo_name == "typing in name"
    second.actions_["undo"].trigger()
    assert second.session.kit.group.name == "" and session.kit.group.name == "Acorns"
    choose(second.preferences, "en")
    qtbot.waitUntil(lambda: program.window is not second)
    assert program.window.menuBar().actions()[0].text() == "&File"


def test_the_language_is_kept_and_marked_where_it_is_chosen(program: Program, settings: Settings, qtbot: QtBot) -> None:
    first = program.window
    words = {action.data(): action.text() for action in first.preferences.language.actions()}
    assert words["cy"] == "Cymraeg (not checked yet)" and words["en"] == "English"
    assert first.preferences.language.checkedAction().data() == ""
    choose(first.preferences, "cy")
    qtbot.waitUntil(lambda: program.window is not first)
    assert settings.text(LANGUAGE) == "cy"
    assert program.window.preferences.language.checkedAction().data() == "cy"


def test_the_unsaved_work_is_written_down_by_the_new_window_alone(
    program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    first = program.window
    first.new()
    kit = first.session.kit
    first.session.edit("typing in name", replace(kit, group=replace(kit.group, name="Acorns")))
    qtbot.waitUntil(lambda: len(list((tmp_path / "journal").glob("*.kit"))) == 1)
    choose(first.preferences, "cy")
    qtbot.waitUntil(lambda: program.window is not first and len(list((tmp_path / "journal").glob("*.kit"))) == 1)
    qtbot.waitUntil(lambda: program.window.journal._file.is_file())


@pytest.mark.parametrize("chosen", [Appearance.DARK, Appearance.LIGHT])
def test_light_and_dark_are_as_they_were_chosen_and_kept(
    chosen: Appearance, hand: Hand, settings: Settings, qapp: QApplication, in_its_own_colours: None
) -> None:
    choose(hand.window.preferences, chosen, APPEARANCE)
    assert is_dark() is (chosen is Appearance.DARK)
    assert chosen_appearance(settings) is chosen
    assert theme.accent().name() in qapp.styleSheet()
    choose(hand.window.preferences, "", APPEARANCE)
    assert not is_dark() and chosen_appearance(settings) is Appearance.SYSTEM


def test_what_nobody_can_have_chosen_is_as_the_system_has_it(tmp_path: Path) -> None:
    settings = Settings(QSettings(str(tmp_path / "other.ini"), QSettings.Format.IniFormat))
    settings.note_text(APPEARANCE, "purple")
    assert chosen_appearance(settings) is Appearance.SYSTEM


def test_the_menu_for_staff_is_there_once_it_was_asked_for(program: Program, settings: Settings, qtbot: QtBot) -> None:
    first = program.window
    assert not designs(first).menuAction().isVisible()
    first.actions_["staff"].trigger()
    assert designs(first).menuAction().isVisible()
    choose(first.preferences, "en")
    qtbot.waitUntil(lambda: program.window is not first)
    assert designs(program.window).menuAction().isVisible()
    program.window.actions_["staff"].trigger()
    assert not designs(program.window).menuAction().isVisible() and not settings.text("for staff")


def designs(window: object) -> QMenu:
    menus = window.menuBar().findChildren(QMenu)  # type: ignore[attr-defined]
    return next(menu for menu in menus if menu.title() == "&Designs")
