from __future__ import annotations

import ast
import contextlib
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gui import i18n
from gui.kits import documents
from gui.kits.journal import Leftover
from gui.kits.session import Session, State
from gui.kits.settings import Settings
from gui.look import theme
from gui.look.breaking import breakable
from gui.shell.about import AboutDialog
from gui.shell.start import StartPage
from gui.shell.window import Window
from gui.steps.languages import called
from gui.workspace.panels import Panels
from kit.layout.wording import thank_you_sentence
from kit.library.layers import own_folder
from kit.model.kit import Kit, PackName, ThankYouChoice
from kit.model.preset import PRESETS
from kit.pieces import check, prepare
from kit.studio import Studio
from tests.gui.dialogs.designs import make_pack_file, open_dialog
from tests.gui.driving import Hand
from tests.gui.pseudo import CLOSE, OPEN, ROOT, cut_off, gather, pseudo, strings, texts, translate_all, untranslated

SOURCES = sorted((ROOT / "gui").rglob("*.py"))
CALLS = {"tr": 0, "translate": 1, "QT_TRANSLATE_NOOP": 1}

ABBREVIATIONS = {"awareness-kit", "PDF", "PNG", "SVG", "JPEG", "mm", "px", "dpi", "kB", "MB", "QR"}
"""What is the same in every language."""


@pytest.fixture(scope="session")
def pseudo_files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("i18n")
    translate_all(gather(folder))
    return folder


@pytest.fixture
def spoken(qapp: QApplication, pseudo_files: Path) -> Iterator[None]:
    """The window speaks the pseudo-language, in the program's own look."""
    assert i18n.install(qapp, ["en-XA"], pseudo_files) == "en-XA"
    before = qapp.styleSheet()
    qapp.setStyleSheet(theme._style_sheet())
    yield
    qapp.setStyleSheet(before)
    i18n.install(qapp, ["en-GB"])


@pytest.mark.parametrize("languages", [["de-DE"], ["en-US", "de-DE"], ["cy-GB", "de-DE"], []])
def test_dates_are_written_in_the_language_of_the_window(
    qapp: QApplication, tmp_path: Path, languages: list[str]
) -> None:
    QLocale.setDefault(QLocale("de-DE"))
    assert i18n.install(qapp, languages, tmp_path) == "en"
    assert QLocale().monthName(6) == "June"
    i18n.install(qapp, ["en-GB"])


def marked(path: Path) -> Iterator[tuple[int, ast.expr]]:
    """Yield what a module gives to Qt to be translated, with the line."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name in CALLS and len(node.args) > CALLS[name]:
            yield node.lineno, node.args[CALLS[name]]


def test_the_translators_file_holds_every_string_that_the_sources_mark(pseudo_files: Path) -> None:
    tree = ElementTree.parse(pseudo_files / "awareness-kit_en_XA.ts")
    gathered = {source.text for source in tree.iter("source")}
    missed = [
        f"{path.name}:{line}: {argument.value}"
        for path in SOURCES
        for line, argument in marked(path)
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str) and argument.value not in gathered
    ]
    assert missed == []
    assert len(gathered) > 100


def test_no_string_is_put_together_before_it_is_translated() -> None:
    built = [
        f"{path.name}:{line}"
        for path in SOURCES
        for line, argument in marked(path)
        if isinstance(argument, ast.JoinedStr | ast.BinOp)
    ]
    assert built == []


def test_a_translation_keeps_its_placeholders_and_is_twice_as_long() -> None:
    text = pseudo("Open {0} of <b>%n</b> kits")
    assert text.startswith(OPEN) and text.endswith(CLOSE)
    assert all(part in text for part in ("{0}", "<b>", "%n", "</b>"))
    assert len(text) >= 2 * len("Open  of  kits")


def test_the_first_language_that_is_known_is_spoken(qapp: QApplication, pseudo_files: Path, spoken: None) -> None:
    assert QCoreApplication.translate("actions", "&Quit").startswith(OPEN)
    assert QCoreApplication.translate("actions", "Nobody translated this") == "Nobody translated this"


def test_who_reads_english_before_another_language_is_given_english(qapp: QApplication, pseudo_files: Path) -> None:
    (pseudo_files / "awareness-kit_cy.qm").write_bytes((pseudo_files / "awareness-kit_en_XA.qm").read_bytes())
    assert i18n.install(qapp, ["en-Latn-GB", "en-GB", "en", "cy-GB", "cy"], pseudo_files) == "en"
    assert i18n.install(qapp, ["xx", "fi"], pseudo_files) == "en"
    assert QCoreApplication.translate("actions", "&Quit") == "&Quit"
    i18n.install(qapp, ["en-GB"])


def _thanked(kit: Kit) -> tuple[tuple[str, ...], tuple[str, ...]]:
    return (kit.thank_you.partners, kit.thank_you.also) if kit.thank_you else ((), ())


def content_of(session: Session) -> list[str]:
    """Return the campaign's, the group's and the engine's own words, in small letters, the longest first."""
    opened = session.opened_kit()
    bench = prepare(opened, session.studio)
    problems = [problem for preset in PRESETS.values() for problem in check(bench, preset)]
    kit = session.kit
    thanks = [
        thank_you_sentence(session.library, ThankYouChoice(id, *_thanked(kit)), "en")
        for id in session.library.thank_yous
    ]
    files = [Path(logo.file) for logo in kit.logos]
    languages = [called(language) for language in session.library.languages.values()]
    own = (session.library, languages, kit, problems, thanks, PRESETS, opened.path, files, Path.home(), ABBREVIATIONS)
    found = {text.lower() for value in own for text in strings(value)}
    lines = {line.strip() for text in found for line in text.splitlines()} | {" ".join(text.split()) for text in found}
    return sorted((text for text in found | lines if len(text) > 1), key=len, reverse=True)


def complaints(top: QWidget, content: list[str]) -> str:
    """Return every text that is shown and was not translated, a line each."""
    left = {f"{where}: {text}" for where, text in texts(top) if untranslated(text, content)}
    return "\n".join(sorted(left))


@pytest.fixture(scope="session")
def example(studio: Studio) -> documents.Opened:
    opened = documents.example()(lambda: False, lambda part: None)
    assert isinstance(opened, documents.Opened)
    return opened


@pytest.fixture(scope="session")
def content(studio: Studio, example: documents.Opened, qapp: QApplication) -> list[str]:
    session = Session(studio)
    session.start(example.state, None)
    return content_of(session)


def test_the_start_page_is_translated_and_has_room(
    spoken: None, content: list[str], session: Session, settings: Settings, tmp_path: Path, qtbot: QtBot
) -> None:
    kit = tmp_path / "fair.kit"
    documents.save_file(State(), kit, session.library)(lambda: False, lambda part: None)
    settings.note_recent(kit)
    page = StartPage(settings, session)
    qtbot.addWidget(page)
    page.resize(1280, 700)
    page.show_leftovers([Leftover(kit, State(), None)])
    page.refresh()
    page.show()
    qtbot.waitUntil(lambda: not page._work.busy)
    qtbot.wait(50)
    assert complaints(page, [*(text.lower() for text in strings(kit)), *content]) == ""
    assert "\n".join(cut_off(page)) == ""
    page.shut()


def test_about_is_translated_and_has_room(spoken: None, content: list[str], qtbot: QtBot) -> None:
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    assert complaints(dialog, content) == ""
    assert "\n".join(cut_off(dialog)) == ""
    headings = re.findall(r"<h3[^>]*>(.*?)</h3>", dialog.licences.toHtml())
    assert len(headings) == 3
    assert all(OPEN in heading for heading in headings)


def test_the_walk_finds_what_is_not_translated_and_what_is_cut_off(qtbot: QtBot) -> None:
    top = QWidget()
    qtbot.addWidget(top)
    button = QPushButton("Forgotten words", top)
    button.setAccessibleName(pseudo("fine"))
    button.setFixedWidth(40)
    top.show()
    assert complaints(top, ["words"]) == "QPushButton: Forgotten words"
    assert len(list(cut_off(top))) == 1


@pytest.fixture
def window(
    spoken: None, studio: Studio, example: documents.Opened, settings: Settings, tmp_path: Path, qtbot: QtBot
) -> Iterator[Window]:
    """The real window with the example open, at the smallest screen that it is made for."""
    window = Window(Session(studio), settings, tmp_path / "journal")
    window.furnishing.at_once()
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    window._opened(example)
    yield window
    window._may_close = True
    window.close()


@pytest.mark.parametrize("step", Panels._fields)
def test_every_step_is_translated_and_has_room(step: str, window: Window, content: list[str], qtbot: QtBot) -> None:
    work = window.workspace
    work.open_step(work.panels._asdict()[step])
    qtbot.waitUntil(lambda: not work._soon.isActive() and not work._proofs.busy)
    qtbot.wait(30)
    assert work.stack.currentWidget() is work.panels._asdict()[step]
    with contextlib.suppress(TimeoutError):  # what is shown finds its room in the event loop's next rounds
        qtbot.waitUntil(lambda: not list(cut_off(window)))
    assert complaints(window, content) == ""
    assert "\n".join(cut_off(window)) == ""
    assert window.width() <= 1280


def test_the_menus_are_translated(window: Window) -> None:
    actions = [action for menu in window.findChildren(QMenu) for action in menu.actions() if action.text()]
    actions += [action for action in window.findChildren(QAction) if action.text()]
    assert len(actions) > 20
    assert {action.text() for action in actions if OPEN not in action.text()} == {"English"}


@pytest.mark.parametrize("name", ["new_design", "proof", "check_designs", "folders"])
def test_a_dialog_of_the_designs_is_translated_and_has_room(
    name: str, window: Window, content: list[str], qtbot: QtBot
) -> None:
    dialog = open_dialog(Hand(window, qtbot), name)
    own = [breakable(str(own_folder())).lower(), *(id.lower() for id in window.session.library.templates)]
    assert complaints(dialog, [*own, *content]) == ""
    assert "\n".join(cut_off(dialog)) == ""
    dialog.reject()


def test_a_pack_and_the_bar_of_a_missing_one_are_translated_and_have_room(
    window: Window, content: list[str], tmp_path: Path, qtbot: QtBot
) -> None:
    packing, session = window.designing.packing, window.session
    file = make_pack_file(tmp_path)
    window.open_path(file)
    qtbot.waitUntil(lambda: packing.dialog is not None)
    own = ["new posters for the spring.", "spring 2017", "lambs", *(text.lower() for text in strings(file))]
    days = ["monday, 6 june 2016", "friday, 10 june 2016"]
    assert complaints(packing.dialog, [*own, *days, *content]) == ""
    assert "\n".join(cut_off(packing.dialog)) == ""
    packing.dialog.reject()
    kit = replace(session.kit, packs=(PackName("Spring 2017"),))
    session.start(replace(session.state, kit=kit), None)
    assert window.missing_packs.isVisible()
    assert complaints(window.missing_packs, own) == ""
    assert "\n".join(cut_off(window.missing_packs)) == ""
    assert window.width() <= 1280
