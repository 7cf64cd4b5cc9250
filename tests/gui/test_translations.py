"""The translations that the program comes with: whole, in line with the sources, and right in their details."""

from __future__ import annotations

import ast
import re
import shutil
from collections import Counter
from collections.abc import Iterator
from datetime import date, time
from pathlib import Path
from string import Formatter
from typing import NamedTuple
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu

from gui import i18n
from gui.i18n.moments import written
from gui.kits.session import Session
from gui.kits.settings import Settings
from gui.problems.words import SENTENCES, WINDOW
from gui.shell.window import Window
from gui.widgets.moments import DayField, TimeField
from kit.problems import Problem, Severity
from kit.records.moments import read_clock_time, read_date
from tests.gui.pseudo import ROOT, gather

FOLDER = ROOT / "gui" / "i18n"
LANGUAGES = [code for code in i18n.offered() if code != i18n.ENGLISH]
PLACES = re.compile(r"\{\w*\}|%n|%[vm]|\(\*\.?\w*\)")


class Entry(NamedTuple):
    """One thing to translate: where it is from, what it says in English, and its forms in the language."""

    context: str
    source: str
    forms: tuple[str, ...]
    finished: bool


def entries(file: Path) -> list[Entry]:
    return [
        Entry(context.findtext("name", ""), message.findtext("source", ""), tuple(_forms(message)), _is_done(message))
        for context in ElementTree.parse(file).getroot().findall("context")
        for message in context.findall("message")
    ]


def _forms(message: ElementTree.Element) -> Iterator[str]:
    forms = message.findall("translation/numerusform")
    yield from ((form.text or "") for form in forms) if forms else (message.findtext("translation", ""),)


def _is_done(message: ElementTree.Element) -> bool:
    translation = message.find("translation")
    return translation is not None and translation.get("type") is None


def translations(language: str) -> list[Entry]:
    return entries(FOLDER / f"awareness-kit_{language}.ts")


@pytest.fixture(scope="module", params=[i18n.ENGLISH, *LANGUAGES])
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_welsh_is_offered_and_said_to_be_unchecked() -> None:
    assert i18n.offered()[0] == "en" and "cy" in LANGUAGES
    assert i18n.own_name("cy") == "Cymraeg" and i18n.own_name("en") == "English"
    assert set(LANGUAGES) >= i18n.NOT_REVIEWED


def test_every_string_of_the_window_is_translated(language: str) -> None:
    left = [f"{entry.context}: {entry.source}" for entry in translations(language) if not all(entry.forms)]
    assert [each for each in left if not each.startswith(f"{SENTENCES}: ")] == []
    assert all(entry.finished is bool(all(entry.forms)) for entry in translations(language))


def test_a_translation_has_the_places_of_its_source(language: str) -> None:
    wrong = []
    for entry in translations(language):
        if entry.context == SENTENCES:
            continue
        wanted = Counter(PLACES.findall(entry.source))
        for number, form in enumerate(entry.forms):
            there = Counter(PLACES.findall(form))
            said_in_words = len(entry.forms) > 1 and wanted - there == Counter(["%n"]) and number < 2
            if form and there != wanted and not said_in_words:
                wrong.append(f"{entry.source} / {form}")
    assert wrong == []


@pytest.mark.parametrize("spoken", LANGUAGES)
def test_a_sentence_of_the_engine_can_be_filled_in_every_language(spoken: str) -> None:
    for entry in translations(spoken):
        if entry.context == SENTENCES and entry.forms[0]:
            said, wanted = (set(_values(text)) for text in (entry.forms[0], entry.source))
            assert said == wanted, entry


def _values(text: str) -> Iterator[str]:
    """Yield the values that a sentence takes, with how each is written; {Field} is {field}."""
    for _, name, style, _ in Formatter().parse(text):
        if name:
            yield name[:1].lower() + name[1:] + (style or "" if re.fullmatch(r",|\.?\d*[fgX]", style or "") else "")


def test_dots_and_line_ends_are_kept(language: str) -> None:
    for entry in translations(language):
        for form in filter(None, entry.forms):
            assert form.endswith("…") == entry.source.endswith("…"), form
            assert form.count("\n") == entry.source.count("\n"), form
            assert form.strip() == form or entry.source.strip() != entry.source, form
            assert "'" not in form or "'" in entry.source, form


def test_a_translation_has_a_key_where_its_source_has_one(language: str) -> None:
    for entry in translations(language):
        if entry.context not in ("Saving", SENTENCES):
            assert all(form.count("&") == entry.source.count("&") for form in entry.forms if form), entry


def test_the_files_are_in_line_with_the_sources(language: str, tmp_path: Path) -> None:
    """`make translations` brings them in line."""
    for file in FOLDER.glob(f"awareness-kit_{language}.*"):
        shutil.copy(file, tmp_path)
    made = gather(tmp_path, language)
    assert made.read_text(encoding="utf-8") == (FOLDER / made.name).read_text(encoding="utf-8")
    assert made.with_suffix(".qm").read_bytes() == (FOLDER / made.name).with_suffix(".qm").read_bytes()


def test_every_number_has_its_form(language: str, qapp: QApplication) -> None:
    translator = QTranslator()
    assert translator.load(str(FOLDER / f"awareness-kit_{language}.qm"))
    counted = [entry for entry in translations(language) if len(entry.forms) > 1]
    assert len(counted) > 20
    for entry in counted:
        for number in range(25):
            said = translator.translate(entry.context, entry.source, "", number)
            assert said in entry.forms, (entry.source, number, said)
            assert "%n" in said or number == 1, (said, number)


def test_what_depends_on_a_number_is_not_said_by_a_class_that_others_inherit_from() -> None:
    """Qt for Python looks under the name of the class that inherits, and takes what is not there for its words."""
    said, inherited = set(), set()
    for file in (ROOT / "gui").rglob("*.py"):
        for each in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(each, ast.ClassDef):
                inherited |= {base.id for base in each.bases if isinstance(base, ast.Name)}
                said |= {each.name} if re.search(r"""\.tr\((["'])[^"']*%n""", ast.unparse(each)) else set()
    assert len(said) > 10 and said & inherited == set()


@pytest.mark.parametrize(
    ("number", "said"),
    [(1, "Mae 1 darn wedi’i ddewis."), *((n, f"Mae {n} o ddarnau wedi’u dewis.") for n in (2, 3, 5, 6, 10, 21))],
)
def test_welsh_counts(welsh: None, number: int, said: str) -> None:
    text = QCoreApplication.translate("PiecesPanel", "%n piece(s) are chosen.", "", number)
    assert text == said


def test_days_and_times_are_written_in_welsh_and_read_back(welsh: None) -> None:
    assert i18n.spoken() == "cy"
    for text in ("8 June 2016", "31 December 2025", "1 January 2026"):
        day = read_date(text)
        assert read_date(written(day)) == day
    assert written(read_date("8 June 2016")) == "8 Mehefin 2016"
    for text in ("9", "9:05am", "12 noon", "12:30pm", "6:30pm", "11:45pm"):
        moment = read_clock_time(text).moment
        assert read_clock_time(written(moment)).moment == moment
    assert DayField("x").read_moment("8 Mehefin 2016") == read_date("2016-06-08")
    assert TimeField("x").read_moment("6:30yp") == read_clock_time("6:30pm").moment


def test_a_problem_is_said_in_welsh_with_its_days_and_times(welsh: None) -> None:
    values = {"starts": time(14, 30), "ends": time(12)}
    said = WINDOW.say(Problem(Severity.WARNING, "event-times", values))
    assert said.message == "Mae’r digwyddiad yn dechrau am 2:30yp ac yn gorffen am 12 hanner dydd."
    assert WINDOW.moment(date(2016, 6, 8)) == "8 Mehefin 2016"


def test_a_day_is_written_in_english_where_its_months_could_not_be_read_back(qapp: QApplication) -> None:
    QLocale.setDefault(QLocale("fi"))
    try:
        assert written(read_date("8 June 2016")) == "8 June 2016"
    finally:
        i18n.install(qapp, ["en-GB"])


@pytest.mark.parametrize("spoken", ["en", *LANGUAGES])
def test_no_two_keys_of_a_menu_or_a_panel_clash(
    spoken: str, session: Session, settings: Settings, tmp_path: Path, qapp: QApplication
) -> None:
    i18n.install(qapp, [spoken])
    window = Window(session, settings, tmp_path / "journal")
    window.furnishing.at_once()
    window.actions_["staff"].setChecked(True)
    try:
        assert list(_clashes(window)) == []
    finally:
        window.close()
        window.deleteLater()
        i18n.install(qapp, ["en-GB"])


def _clashes(window: QMainWindow) -> Iterator[str]:
    menus = {"the menu bar": [action.text() for action in window.menuBar().actions()]}
    menus |= {menu.title(): [action.text() for action in menu.actions()] for menu in window.findChildren(QMenu)}
    for name, texts in menus.items():
        keys = Counter(_key(text) for text in texts if text)
        yield from (f"{name}: {key}" for key, number in keys.items() if key and number > 1)
        if name in [action.text() for action in window.menuBar().actions()]:
            yield from (f"{name}: no key in {text}" for text in texts if text and not _key(text))


def _key(text: str) -> str:
    found = re.search(r"&([^&])", text.replace("&&", ""))
    return found[1].lower() if found else ""


@pytest.mark.parametrize("name", ["MessagesPanel", "NewDesignDialog", "ProofDialog", "ExportPanel"])
@pytest.mark.parametrize("spoken", ["en", *LANGUAGES])
def test_no_two_keys_of_what_is_shown_together_clash(spoken: str, name: str) -> None:
    every = [
        (each, each.source if spoken == "en" else each.forms[0])
        for each in translations(LANGUAGES[0] if spoken == "en" else spoken)
    ]
    shown = [said for entry, said in every if entry.context == name and "&" in entry.source]
    menu_bar = [said for entry, said in every if entry.source in _MENUS]
    keys = Counter(_key(text) for text in (*shown, *(menu_bar if name.endswith("Panel") else ())))
    assert [key for key, number in keys.items() if number > 1] == []


_MENUS = ("&File", "&Edit", "&View", "&Designs", "&Help")


def test_the_language_that_was_chosen_comes_before_those_of_the_system() -> None:
    assert i18n.wanted("", ["cy-GB", "en-GB"]) == ["cy-GB", "en-GB"]
    assert i18n.wanted("en", ["cy-GB", "en-US"])[0] == "en-US"
    assert i18n.wanted("cy", ["en-GB"])[0] == "cy"
    assert i18n.wanted("en", ["cy-GB"])[0] == "en"
