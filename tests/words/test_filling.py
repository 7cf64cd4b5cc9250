"""Values in a sentence: plurals, lists, dates, times, capitals, phrases."""

from __future__ import annotations

from datetime import date, time

import pytest

from kit.words.filling import filled, joined, long_date, written
from kit.words.words import Phrase, Value


def said(text: str, /, **values: Value) -> str:
    return filled(text, values, lambda phrase: f"<{phrase.name}>", written)


@pytest.mark.parametrize(
    ("count", "words"), [(0, "0 words are"), (1, "1 word is"), (2, "2 words are"), (1000, "1000 words are")]
)
def test_a_number_chooses_the_form(count: int, words: str) -> None:
    assert said("{count:# word is|# words are} here", count=count) == f"{words} here"


def test_a_list_chooses_the_form_by_how_many_are_in_it() -> None:
    text = "{names} {names:is|are} # here"
    assert said(text, names=("One",)) == "One is # here"
    assert said(text, names=("One", "Two")) == "One and Two are # here"


@pytest.mark.parametrize(
    ("names", "words"),
    [((), ""), (("a",), "a"), (("a", "b"), "a and b"), (("a", "b", "c"), "a, b and c")],
)
def test_a_list_is_joined_as_people_say_it(names: tuple[str, ...], words: str) -> None:
    assert said("{names}", names=names) == words == joined(names)
    assert said("{names:or}", names=names) == words.replace(" and ", " or ")


def test_a_list_is_joined_by_whatever_is_asked_for() -> None:
    assert said("{chain: → }", chain=("a", "b", "a")) == "a → b → a"
    assert said("{names:, }", names=("a", "b")) == "a, b"
    assert said("“{names:” and “}”", names=("a", "b")) == "“a” and “b”"


def test_dates_and_times_are_british() -> None:
    assert said("{day}", day=date(2016, 12, 8)) == "8 December 2016" == long_date(date(2016, 12, 8))
    assert said("{at}", at=time(13, 30)) == "1:30pm"
    assert said("{at}", at=time(12)) == "12 noon"


def test_a_name_with_a_capital_begins_its_sentence() -> None:
    assert said("{Field} is empty.", field="the venue") == "The venue is empty."
    assert said("{Names} here.", names=("élan", "b")) == "Élan and b here."
    assert said("{Field}", field="") == ""


def test_a_phrase_is_put_into_words_also_in_a_list() -> None:
    assert said("Write {expected}.", expected=Phrase("expected-text")) == "Write <expected-text>."
    assert said("{parts:or}", parts=(Phrase("a"), "b")) == "<a> or b"


def test_numbers_are_as_a_sentence_asks_for_them() -> None:
    assert said("{size:.1f} mm, {total:g} %, {most:,}", size=4.55, total=300.0, most=5000) == "4.5 mm, 300 %, 5,000"


def test_what_is_typed_is_no_place_of_the_sentence() -> None:
    assert said("“{text}”, {{en: }}", text="{names} {0} {") == "“{names} {0} {”, {en: }"


def test_a_value_that_is_missing_is_a_mistake_that_is_seen() -> None:
    with pytest.raises(KeyError):
        said("{count}")
