"""The voices: the same problem for files, for the window and for staff."""

from __future__ import annotations

import pytest

from kit.problems import Problem, Severity
from kit.words import catalogue as catalogue_of_all
from kit.words.saying import FILES, Voice
from kit.words.words import Phrase, Words

WINDOW = Voice(in_window=True)
STAFF = Voice(for_staff=True)


@pytest.fixture(autouse=True)
def catalogue(monkeypatch: pytest.MonkeyPatch) -> None:
    sentences = {
        "full": Words("{Field} of {template} is full.", "Type less.", "Click here.", "The room is full.", "Make room."),
        "plain": Words("It holds {what}.", "Write {what}."),
        "thing": Words("a thing", staff="an element"),
        "frame": Words("In {place}: {message}"),
    }
    monkeypatch.setattr(catalogue_of_all, "CATALOGUE", sentences)


def problem(name: str, **values: str | Phrase) -> Problem:
    return Problem(Severity.ERROR, name, values, field="events[0].venue", piece="poster")


def test_each_voice_has_its_own_words() -> None:
    assert FILES.say(problem("full")) == ("The venue of poster is full.", "Type less.")
    assert WINDOW.say(problem("full")) == ("The venue of poster is full.", "Click here.")
    assert STAFF.say(problem("full")) == ("The room is full.", "Make room.")


@pytest.mark.parametrize("voice", [FILES, WINDOW, STAFF])
def test_what_a_voice_has_no_words_for_is_as_in_the_others(voice: Voice) -> None:
    assert voice.say(problem("plain", what="x")) == ("It holds x.", "Write x.")


def test_a_voice_calls_fields_and_templates_as_its_edge_does() -> None:
    voice = Voice(field=lambda field: f"box “{field}”", template=lambda id: f"“{id.title()}”")
    assert voice.say(problem("full")).message == "Box “events[0].venue” of “Poster” is full."


def test_a_phrase_inside_a_sentence_has_the_words_of_the_voice_too() -> None:
    assert FILES.say(problem("plain", what=Phrase("thing"))).message == "It holds a thing."
    assert STAFF.say(problem("plain", what=Phrase("thing"))).message == "It holds an element."


def test_sentences_are_translated_before_they_are_filled() -> None:
    voice = Voice(translate=lambda text: text.replace("It holds", "Mae'n dal"))
    assert voice.say(problem("plain", what="It holds")).message == "Mae'n dal It holds."


def test_a_problem_that_is_framed_keeps_its_code_and_its_hint() -> None:
    framed = problem("plain", what="x").framed(Phrase("frame", {"place": "line 3"}))
    assert framed.code == "plain"
    assert FILES.say(framed) == ("In line 3: It holds x.", "Write x.")


def test_a_problem_for_staff_has_their_words_wherever_it_is_told() -> None:
    for voice in (FILES, WINDOW, STAFF):
        assert voice.say(problem("full").for_staff()) == ("The room is full.", "Make room.")
    assert problem("full").for_staff().code == "full"


def test_a_frame_with_a_hint_of_its_own_says_that_instead() -> None:
    framed = problem("full").framed(Phrase("plain", {"what": "x"}))
    assert FILES.say(framed).hint == "Write x."
