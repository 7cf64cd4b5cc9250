"""The catalogue: every sentence is used and can be filled, and every name that the program says has one."""

from __future__ import annotations

import importlib
import pkgutil
from string import Formatter

import pytest

import kit.words
from kit.words.catalogue import CATALOGUE
from kit.words.words import Words
from tests.words.uses import NAME, literals, uses

TRADES = [name for _, name, _ in pkgutil.iter_modules(kit.words.__path__) if name.startswith("about_")]
ALWAYS = {"field", "template", "message", "picture"}
"""What is put in later: by a voice the field and template of a problem, and a sentence that is framed by another; by
whoever reads pictures the name of one."""


def places(words: Words) -> set[str]:
    """Return the names of the values that the sentences of an entry need."""
    fields = [field for text in words for _, field, _, _ in Formatter().parse(text) if field is not None]
    return {field[:1].lower() + field[1:] for field in fields}


def test_every_trade_is_in_the_catalogue_and_no_name_is_there_twice() -> None:
    homes: dict[str, list[str]] = {}
    for trade in TRADES:
        for name in importlib.import_module(f"kit.words.{trade}").WORDS:
            homes.setdefault(name, []).append(trade)
    assert {name: trades for name, trades in homes.items() if len(trades) > 1} == {}
    assert set(homes) == set(CATALOGUE)


@pytest.mark.parametrize("name", CATALOGUE)
def test_a_name_is_a_code_and_a_detail_in_small_letters(name: str) -> None:
    assert NAME.fullmatch(name)


@pytest.mark.parametrize("name", CATALOGUE)
def test_every_sentence_can_be_taken_apart(name: str) -> None:
    assert all(place.isidentifier() for place in places(CATALOGUE[name]))
    assert not any(text.startswith(" ") for text in CATALOGUE[name])


def test_every_name_that_the_program_says_has_a_sentence() -> None:
    assert [f"{use.place} {use.name}" for use in uses() if use.name not in CATALOGUE] == []


def test_every_sentence_is_used() -> None:
    texts, patterns = literals()
    unused = [name for name in CATALOGUE if name not in texts and not any(each.fullmatch(name) for each in patterns)]
    assert unused == []


def test_whatever_a_sentence_needs_is_given_where_it_is_used() -> None:
    seen = [use for use in uses() if use.name in CATALOGUE and use.given is not None]
    assert len(seen) > 100
    lacking = {
        f"{use.place} {use.name}": missing
        for use in seen
        if (missing := places(CATALOGUE[use.name]) - (use.given or set()) - ALWAYS)
    }
    assert lacking == {}
