from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from hashlib import sha256
from itertools import combinations
from pathlib import Path
from statistics import fmean
from typing import Any

import pytest
import yaml

from kit.model.message import HEADLINE_MOST, LONG_LEAST, LONG_MOST, SHORT_MOST
from kit.model.scenes import SCENES

MESSAGES = Path(__file__).parents[2] / "assets" / "messages"
IDS = sorted(path.stem for path in MESSAGES.glob("*.yaml"))
AUDIENCES = {"parents", "professionals", "everyone", "decision-makers"}
POINTS = {
    "1001 days",
    "relationships",
    "pregnancy",
    "the mind",
    "baby’s experience",
    "communities",
    "life chances",
    "early investment",
    "family balance",
    "the future",
    "conversation",
    "definition",
}
LETTER = (Path(__file__).parent / "launch-letter-runs.txt").read_text(encoding="utf-8").split()
"""A fingerprint of each run of six words of the launch letter, which is not ours to print here."""


def message(name: str) -> dict[str, Any]:
    content: dict[str, Any] = yaml.safe_load((MESSAGES / f"{name}.yaml").read_text(encoding="utf-8"))
    return content


def wordings() -> Iterator[tuple[str, str, str]]:
    for name in IDS:
        for kind, words in message(name)["wordings"]["en"].items():
            yield name, kind, words


def runs(text: str) -> dict[str, str]:
    """Return each run of six words by its fingerprint; case and punctuation do not count."""
    words = re.findall(r"[\w']+", text.lower().replace("’", "'"))
    found = (" ".join(words[start : start + 6]) for start in range(len(words) - 5))
    return {sha256(run.encode()).hexdigest()[:12]: run for run in found}


def syllables(word: str) -> int:
    """Return about how many syllables a word has: its groups of vowels, less a silent e."""
    letters = re.sub("[^a-z]", "", word.lower())
    groups = len(re.findall("[aeiouy]+", letters))
    silent = re.search("[^aeiouyl]e$|[^aeiouytd]ed$|[^aeioucsgzx]es$", letters)
    return max(1, groups - 1 if silent else groups)


def grade(text: str) -> float:
    """Return the Flesch-Kincaid grade of a text in English; with five added it is an age."""
    words = re.findall(r"\w[\w’-]*", text)
    sentences = max(1, len(re.findall(r"[.!?]+", text)))
    return 0.39 * len(words) / sentences + 11.8 * sum(map(syllables, words)) / len(words) - 15.59


def test_there_are_enough_messages_and_those_that_others_build_on() -> None:
    assert len(IDS) >= 24
    assert {"first-1001-days", "relationships"} <= set(IDS)
    assert all(re.fullmatch("[a-z0-9]+(-[a-z0-9]+)*", name) for name in IDS)


@pytest.mark.parametrize("name", IDS)
def test_each_message_says_for_whom_and_on_what_it_rests(name: str) -> None:
    content = message(name)
    assert list(content) == ["themes", "audiences", "rests on", "scene", "alt", "wordings"]
    assert content["themes"] and set(content["themes"]) <= POINTS
    assert content["audiences"] and set(content["audiences"]) <= AUDIENCES
    assert content["rests on"].startswith(("The launch letter: ", "The World Association for Infant Mental Health"))
    for tag, words in content["wordings"].items():
        assert list(words) == ["headline", "short", "long", *([] if tag == "en" else ["reviewed"])]


@pytest.mark.parametrize("name", IDS)
def test_wordings_are_of_the_length_that_designs_are_made_for(name: str) -> None:
    words = {kind: len(text.split()) for kind, text in message(name)["wordings"]["en"].items()}
    assert words["headline"] <= HEADLINE_MOST
    assert words["short"] <= SHORT_MOST
    assert LONG_LEAST <= words["long"] <= LONG_MOST


def test_every_point_and_every_audience_has_messages() -> None:
    assert {theme for name in IDS for theme in message(name)["themes"]} == POINTS
    for audience in AUDIENCES:
        assert sum(audience in message(name)["audiences"] for name in IDS) >= 5, audience


def test_a_child_of_eleven_could_read_them() -> None:
    grades = {name: grade(message(name)["wordings"]["en"]["long"]) for name in IDS}
    assert fmean(grades.values()) <= 5
    assert max(grades.values()) <= 6.5, max(grades, key=lambda name: grades[name])


def test_the_measure_of_reading_age_tells_a_report_from_a_bedtime_story() -> None:
    report = (
        "Multidisciplinary commissioning arrangements necessitate comprehensive consideration of developmental "
        "trajectories across heterogeneous populations, particularly concerning sensitive caregiving."
    )
    assert grade(report) > 14
    assert grade("The cat sat on the mat. The dog ran to the cat. They had tea.") < 2


@pytest.mark.parametrize(
    "word, count", [("baby", 2), ("time", 1), ("little", 2), ("listened", 2), ("wanted", 2), ("faces", 2), ("loves", 1)]
)
def test_syllables_are_counted_about_right(word: str, count: int) -> None:
    assert syllables(word) == count


def test_nothing_is_copied_from_the_letter() -> None:
    for name, kind, words in wordings():
        copied = [run for mark, run in runs(words).items() if mark in LETTER]
        assert not copied, (name, kind, copied)


def test_a_line_of_the_letter_would_be_noticed() -> None:
    fact = "Thank YOU to all our partners, for"  # six of its words
    assert any(mark in LETTER for mark in runs(fact))


def test_no_two_messages_say_the_same() -> None:
    told = {name: set(runs(" ".join(message(name)["wordings"]["en"].values())).values()) for name in IDS}
    assert not [(one, two, shared) for one, two in combinations(IDS, 2) if (shared := told[one] & told[two])]
    openings = [" ".join(words.split()[:2]) for _, kind, words in wordings() if kind == "headline"]
    assert len(set(openings)) == len(openings)


def test_they_are_set_as_a_printer_would() -> None:
    for name, kind, words in wordings():
        assert words == " ".join(words.split()), (name, kind)
        assert words[-1] in ".?!”", (name, kind)
        assert not re.search("[\"'—{}<>]| - |\\.\\.\\.", words), (name, kind)
        assert words.count("“") == words.count("”"), (name, kind)


def test_they_neither_frighten_nor_blame_nor_promise() -> None:
    unkind = re.compile(
        r"\b(damag\w*|harm\w*|abus\w*|neglect\w*|trauma\w*|toxic|fail\w*|fault|never too late|too late|guarantee\w*|"
        r"will ensure|always will|disorder\w*|symptom\w*|treat\w*|diagnos\w*|must never|should have)\b",
        re.IGNORECASE,
    )
    assert not [(name, found[0]) for name, _, words in wordings() if (found := unkind.search(words))]


def test_they_are_spelled_as_in_britain() -> None:
    american = re.compile(
        r"\b(mom|mommy|color\w*|favorite|neighbor\w*|center|diaper\w*|crib|sidewalk|stroller)\b", re.I
    )
    assert not [(name, found[0]) for name, _, words in wordings() if (found := american.search(words))]


def test_all_kinds_of_families_are_spoken_of() -> None:
    everything = " ".join(words for _, _, words in wordings()).lower()
    for person in ("dad", "partner", "foster", "adopti", "grandparent", "gran", "stepdad", "one parent or two"):
        assert person in everything, person


def test_each_letter_is_in_the_typefaces(letters: Callable[[str, int], set[str]]) -> None:
    for family in ("headline", "display", "body", "bold"):
        own = letters(family, 1)  # English needs no other typeface to stand in
        for name, kind, words in wordings():
            assert set(words) <= own, (name, kind, family, set(words) - own)


def test_messages_use_all_scenes_and_say_what_is_seen_in_the_same_words_for_the_same_scene() -> None:
    said = {name: (message(name)["scene"], message(name)["alt"]["en"]) for name in IDS}
    assert {scene for scene, _ in said.values()} == set(SCENES)
    assert len(set(said.values())) == len(SCENES)
    assert all(len(words.split()) <= 20 and words.endswith(".") for _, words in said.values())
