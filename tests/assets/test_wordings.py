"""What the campaign says in other languages than English, wherever it is written: all of it, and well set."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from kit.library.load import load_library
from kit.lint.letters import missing_letters
from kit.model.library import Library
from kit.model.message import HEADLINE_MOST, LONG_LEAST, LONG_MOST, SHORT_MOST
from kit.model.pictures import ShownElement
from kit.model.template import Art, OwnWords
from kit.model.tree import elements_of, own_wordings_of
from tests.workshop import typefaces

TAGS = ("cy", "pl", "ur", "bn", "pa", "ar", "ro", "uk")
SCRIPTS = {"ur": "ARABIC", "ar": "ARABIC", "bn": "BENGALI", "pa": "GURMUKHI", "uk": "CYRILLIC"}
QUOTES = {"cy": "“”", "pl": "„”", "ro": "„”", "ur": "“”", "bn": "“”", "pa": "“”", "ar": "«»", "uk": "«»"}
STOPS = ",.;:?!\u060c\u061b\u061f\u06d4\u0964"
"""Signs that end a part of a sentence, those of Arabic, Urdu and Punjabi among them."""

OWN_NAMES = {"WAIMH"}
"""What is written in Latin letters everywhere."""


class Said(NamedTuple):
    """Words by language, and where they are written."""

    where: str
    words: dict[str, str]


@pytest.fixture(scope="module")
def library() -> Library:
    return load_library()[0]


@pytest.fixture(scope="module")
def said(library: Library) -> list[Said]:
    return list(everything(library))


def everything(library: Library) -> Iterator[Said]:
    """Yield all that the campaign and its designs say or have read out."""
    campaign = library.campaign
    yield from (Said("name", dict(campaign.name)), Said("line", dict(campaign.line)))
    for id, logo in campaign.own_logos.items():
        yield Said(id, dict(logo.alt))
    for id, message in library.messages.items():
        yield Said(f"{id} alt", dict(message.alt))
        for part in ("headline", "short", "long"):
            yield Said(f"{id} {part}", {tag: getattr(words, part) for tag, words in message.wordings.items()})
    for id, thanks in library.thank_yous.items():
        for part in ("none", "one", "many", "closing"):
            yield Said(f"{id} {part}", {tag: getattr(words, part) for tag, words in thanks.wordings.items()})
    for id, design in library.templates.items():
        yield from (Said(id, dict(words)) for words in own_wordings_of(design))
        for element in elements_of(tuple(layer for page in design.pages for layer in page.layers)):
            if isinstance(element, ShownElement | Art) and not isinstance(element, OwnWords) and element.alt:
                yield Said(f"{id} alt", dict(element.alt))


def test_there_is_much_to_say(said: list[Said]) -> None:
    assert len(said) > 250
    assert {"name", "line", "a-lap long", "warm many", "wall-chart", "bookmark alt"} <= {where for where, _ in said}


@pytest.mark.parametrize("tag", TAGS)
def test_nothing_is_left_in_english(tag: str, said: list[Said]) -> None:
    assert not [(where, words["en"]) for where, words in said if not words.get(tag, "").strip()]
    same = {words["en"] for _, words in said if words[tag] == words["en"]}
    assert not same, same


@pytest.mark.parametrize("tag", TAGS)
def test_wordings_fit_where_the_english_fit(tag: str, library: Library) -> None:
    for id, message in library.messages.items():
        words, english = message.wordings[tag], message.wordings["en"]
        assert len(words.headline.split()) <= HEADLINE_MOST, (id, words.headline)
        assert len(words.short.split()) <= SHORT_MOST, (id, words.short)
        assert LONG_LEAST <= len(words.long.split()) <= LONG_MOST, (id, words.long)
        assert len(words.short) <= 1.2 * len(english.short), (id, words.short)
        assert len(words.long) <= 1.2 * len(english.long), (id, words.long)


@pytest.mark.parametrize("tag", TAGS)
def test_no_speaker_has_read_them_yet(tag: str, library: Library) -> None:
    assert not [id for id, message in library.messages.items() if message.wordings[tag].reviewed]
    assert not [id for id, thanks in library.thank_yous.items() if thanks.wordings[tag].reviewed]
    assert tag not in library.campaign.reviewed


@pytest.mark.parametrize("tag", TAGS)
def test_each_letter_is_in_the_typefaces(tag: str, said: list[Said], library: Library) -> None:
    for where, words in said:
        assert not missing_letters(words[tag], library, typefaces()), (where, words[tag])


@pytest.mark.parametrize("tag", TAGS)
def test_each_is_written_in_its_own_script(tag: str, said: list[Said]) -> None:
    script = SCRIPTS.get(tag, "LATIN")
    for where, words in said:
        text = re.sub(r"\{[^}]*\}", "", words[tag])
        letters = [letter for word in text.split() if word.strip("،,") not in OWN_NAMES for letter in word]
        strange = [each for each in letters if each.isalpha() and not unicodedata.name(each).startswith(script)]
        assert not strange, (where, words[tag], strange)


@pytest.mark.parametrize("tag", TAGS)
def test_each_is_set_as_its_printers_would(tag: str, said: list[Said]) -> None:
    opening, closing = QUOTES[tag]
    for where, words in said:
        text = words[tag]
        assert text == unicodedata.normalize("NFC", text), (where, text)
        assert not re.search(f"[\"'<>]|  |\\.\\.\\.| [{STOPS}]", text), (where, text)
        quotes = [letter for letter in text if letter in "“”„«»"]
        assert quotes == [opening, closing] * (len(quotes) // 2), (where, text)


@pytest.mark.parametrize("tag", TAGS)
def test_places_are_the_same_in_every_language(tag: str, said: list[Said]) -> None:
    for where, words in said:
        places = re.findall(r"\{[^}]*\}", words["en"])
        assert re.findall(r"\{[^}]*\}", words[tag]) == places, (where, words[tag])


@pytest.mark.parametrize("tag", TAGS)
def test_figures_are_the_same_in_every_language(tag: str, said: list[Said]) -> None:
    for where, words in said:
        if re.fullmatch(r"\D*\d+\D*", words["en"]) and tag != "pa":
            assert set(re.findall(r"\d+", words[tag])) == set(re.findall(r"\d+", words["en"])), (where, words[tag])


def test_the_files_lie_where_staff_look_for_them() -> None:
    files = sorted((Path(__file__).parents[2] / "assets" / "messages").glob("*.yaml"))
    assert all(f"  {tag}:\n    headline:" in file.read_text(encoding="utf-8") for file in files for tag in TAGS)
