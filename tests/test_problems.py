"""Problems as values: where they stand, and what their fields are called."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kit.problems import Problem, Severity
from kit.words.fields import path_words, sentence_start

PLACES = {"events": (4, 1), "events[0]": (5, 5), "events[0].venue": (6, 10), "logos": (8, 1), "logos[1]": (10, 5)}
PROBLEM = Problem(Severity.ERROR, "empty-file", field="events[0].venue")


@pytest.mark.parametrize(
    ("field", "words"),
    [
        ("messages[1]", "message 2"),
        ("logos[0]", "logo 1"),
        ("logos[0].alt", "logo 1: alt"),
        ("pieces[2].template", "piece 3: template"),
        ("events[0].venue", "event 1: venue"),
        ("group.name", "group: name"),
        ("thank_you.partners[0]", "thank you: partner 1"),
        ("thank_you.also[9]", "thank you: also 10"),
        ("messages", "messages"),
        ("", ""),
    ],
)
def test_fields_are_said_as_people_count(field: str, words: str) -> None:
    assert path_words(field) == words


def test_a_field_can_begin_a_sentence() -> None:
    assert sentence_start("thank_you.also[0]") == "Thank you: also 1"


@pytest.mark.parametrize(
    ("field", "place"),
    [
        ("events[0].venue", (6, 10)),
        ("events[0].date", (5, 5)),  # it is not written: its block tells where
        ("logos[1].alt", (10, 5)),
        ("logos[0]", (8, 1)),
        ("pieces", (None, None)),
        ("eventful", (None, None)),
    ],
)
def test_a_problem_stands_where_the_innermost_of_its_fields_does(
    field: str, place: tuple[int | None, int | None]
) -> None:
    placed = replace(PROBLEM, field=field).placed("my.kit", PLACES)
    assert (placed.file, placed.line, placed.column) == ("my.kit", *place)


def test_a_place_that_is_known_is_kept() -> None:
    known = replace(PROBLEM, file="poster.yaml", line=3)
    assert known.placed("my.kit", PLACES) == known
    assert replace(PROBLEM, field="", file="logo.png").placed("my.kit", PLACES).file == "logo.png"
