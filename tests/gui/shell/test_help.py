"""The menu Help: a page that names what the window has, the keys, and what each step is for."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from gui import i18n
from gui.dialogs.guide import GuideWindow, slug
from gui.shell.actions import table
from gui.shell.help import help_file
from gui.shell.keys import KeysDialog, plain
from tests.gui.driving import Hand, Keys
from tests.gui.test_translations import translations

PAGES = ["en", *(code for code in i18n.offered() if code != "en")]


def said(language: str) -> set[str]:
    """Return everything that the window says in a language, without signs for keys."""
    every = translations("cy")
    return {plain(each.source if language == "en" else each.forms[0]) for each in every}


@pytest.mark.parametrize("language", PAGES)
def test_the_page_calls_everything_as_the_window_does(language: str) -> None:
    file = help_file(language)
    assert file.name == ("HELP.md" if language == "en" else f"HELP.{language}.md")
    text = " ".join(file.read_text(encoding="utf-8").split())
    steps = {part for bold in re.findall(r"\*\*([^*]+ → [^*]+)\*\*", text) for part in bold.split(" → ")}
    known = {word.removesuffix(" (Language)").removesuffix(" (Iaith)") for word in said(language)}
    assert len(steps) > 6 and {step.rstrip("…") for step in steps} - known == set()


@pytest.mark.parametrize("language", PAGES)
def test_the_links_of_the_page_lead_to_its_headings(language: str) -> None:
    text = help_file(language).read_text(encoding="utf-8")
    headings = {slug(heading) for heading in re.findall(r"^#+ (.+)$", text, re.MULTILINE)}
    links = re.findall(r"\]\(#([^)]+)\)", text)
    chapters = re.findall(r"^## (.+)$", text, re.MULTILINE)
    assert len(chapters) > 10 and list(dict.fromkeys(links)) == [slug(chapter) for chapter in chapters]
    assert set(links) <= headings
    assert re.search(r"\w'\w", text) is None


@pytest.mark.parametrize("language", PAGES)
def test_the_page_has_pictures_that_are_there_and_said_in_words(language: str) -> None:
    file = help_file(language)
    pictures = re.findall(r"!\[([^\]]*)\]\(([^)]+)\)", file.read_text(encoding="utf-8"))
    assert len(pictures) > 8
    for words, name in pictures:
        assert len(words.split()) > 3
        with Image.open(file.parent / name) as picture:
            assert min(picture.size) > 200
    assert any(f".{language}." in name for _, name in pictures) is (language != "en")


def test_another_language_has_the_page_in_english() -> None:
    assert help_file("fi") == help_file("en") and help_file("fi").is_file()


def test_f1_shows_the_page_beside_the_window_once(hand: Hand) -> None:
    hand.press(Qt.Key.Key_F1)
    page = hand.window.help.pages["help"]
    assert isinstance(page, GuideWindow) and not page.isModal()
    hand.until(lambda: "New kit" in page.page.toPlainText())
    assert len(page.page.pictures) > 8 and not any(picture.isNull() for picture in page.page.pictures.values())
    hand.window.actions_["help"].trigger()
    assert hand.window.help.pages["help"] is page
    page.reject()
    hand.until(lambda: "help" not in hand.window.help.pages)


def test_every_key_of_the_menus_is_listed(hand: Hand) -> None:
    hand.window.actions_["keys"].trigger()
    page = hand.window.help.pages["keys"]
    assert isinstance(page, KeysDialog)
    shown = [label.text().replace("\u200b", "") for label in page.findChildren(QLabel)]
    actions = hand.window.actions_
    with_keys = [plain(entry.text) for entry in table() if entry.keys and not actions[entry.id].shortcut().isEmpty()]
    assert len(with_keys) > 12 and set(with_keys) <= set(shown)
    assert "Ctrl+S" in shown and "F1" in shown
    page.reject()


def test_each_step_says_what_it_is_when_asked(hand: Hand) -> None:
    hand.window.new()
    for panel in hand.panels:
        hand.step(panel)
        heading = panel.heading
        assert not heading.more.isVisible()
        hand.click(heading.button)
        assert heading.more.isVisible() and 1 <= heading.more.text().count(".") <= 3
        heading.button.setFocus()
        hand.press(Qt.Key.Key_Space, Keys.NoModifier)
        assert not heading.more.isVisible()


def test_the_page_comes_with_the_program() -> None:
    packaged = (Path(__file__).parents[3] / "pyproject.toml").read_text(encoding="utf-8")
    assert '"assets" = "kit/assets"' in packaged and help_file("en").parent.name == "assets"
