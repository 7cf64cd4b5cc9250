from __future__ import annotations

import re
from collections.abc import Callable
from functools import reduce
from typing import Any

import pytest

Read = Callable[[str], Any]

WORDINGS = ["warm", "formal", "short", "nursery", "community", "volunteers", "launch"]
NEIGHBOURS = ["Anytown Town Council", "Barnfield Library", "Café Olive", "Dad’s Den", "Elm Row Surgery", "The Larder"]


@pytest.fixture(scope="module")
def names(read: Read) -> list[str]:
    """Return twelve names as they stand in a sentence, partners first."""
    partners = read("partners.yaml")["partners"].values()
    own = [f"{partner.get('article', {}).get('en', '')} {partner['name']['en']}".strip() for partner in partners]
    return [*own, *NEIGHBOURS]


def joined(names: list[str], language: dict[str, str]) -> str:
    """Return the names as a list in a sentence of the language."""
    if len(names) < 2:
        return "".join(names)
    rest = reduce(lambda one, two: one + language["list separator"] + two, names[:-1])
    return language["list two" if len(names) == 2 else "list last"].format(rest=rest, last=names[-1])


def test_the_partners_of_the_week_are_all_there(names: list[str]) -> None:
    assert names[:6] == [
        "the Association for Infant Mental Health",
        "the Community Practitioners and Health Visitors’ Association",
        "the Institute of Health Visiting",
        "Public Health England",
        "the Royal College of Midwives",
        "Zero to Three",
    ]


def test_there_is_a_thank_you_for_each_occasion(read: Read) -> None:
    assert list(read("partners.yaml")["thank yous"]) == WORDINGS


@pytest.mark.parametrize("count", [0, 1, 2, 3, 12])
@pytest.mark.parametrize("wording", WORDINGS)
def test_a_thank_you_reads_well_with_any_number_of_names(
    wording: str, count: int, read: Read, names: list[str]
) -> None:
    words = read("partners.yaml")["thank yous"][wording]["wordings"]["en"]
    pattern = words["none" if count == 0 else "one" if count == 1 else "many"]
    assert pattern.count("{names}") == (1 if count else 0)
    listed = joined(names[:count], read("languages.yaml")["languages"]["en"])
    sentence = f"{pattern.replace('{names}', listed)} {words['closing']}"
    assert "{" not in sentence and "  " not in sentence and sentence.endswith(".")
    assert "thank" in sentence.lower() or "grateful" in sentence.lower()
    assert all(name in sentence for name in names[:count])
    assert not re.search(r"\.\.|,,|,\.| ,|[.!?] [a-z]|\bthe the\b", sentence)


@pytest.mark.parametrize("wording", WORDINGS)
def test_names_are_never_the_subject_of_a_verb_that_would_have_to_agree(wording: str, read: Read) -> None:
    words = read("partners.yaml")["thank yous"][wording]["wordings"]["en"]
    for kind in ("one", "many"):
        assert not re.search(r"\{names\}[^.]*\b(is|are|was|were|has|have|helps?|makes?)\b", words[kind])
    assert words["many"].endswith("{names}.")  # twelve names are read best at the end


def test_each_letter_is_in_the_typefaces(read: Read, letters: Callable[[str, int], set[str]]) -> None:
    content = read("partners.yaml")
    english = [thanks["wordings"]["en"] for thanks in content["thank yous"].values()]
    for family in ("headline", "display", "body", "bold"):
        assert set(str([content["partners"], english])) <= letters(family, 1), family


def test_lists_of_names_read_as_english(read: Read) -> None:
    english = read("languages.yaml")["languages"]["en"]
    assert joined(["Ann", "Bob"], english) == "Ann and Bob"
    assert joined(["Ann", "Bob", "Cy"], english) == "Ann, Bob and Cy"
