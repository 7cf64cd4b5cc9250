"""A template is tried with what may lay out differently, and with nothing twice."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TypeVar

from kit.model.library import Library
from kit.trying.cases import cases
from kit.trying.telling import telling_cases
from tests.workshop import shipped

Words = TypeVar("Words")


def only_english() -> Library:
    """Return the shipped library as it would be if nothing had been put into other languages."""
    library = shipped()
    return replace(
        library,
        campaign=replace(library.campaign, name={"en": "Week"}, line={"en": "Line"}),
        messages={id: replace(each, wordings=_english(each.wordings)) for id, each in library.messages.items()},
        thank_yous={id: replace(each, wordings=_english(each.wordings)) for id, each in library.thank_yous.items()},
    )


def _english(wordings: Mapping[str, Words]) -> Mapping[str, Words]:
    return {"en": wordings["en"]}


def test_languages_with_words_of_their_own_all_tell_something() -> None:
    library = shipped()
    telling = telling_cases(library.templates["poster-holding"], library)
    assert {case.opened.kit.language for case in telling} == set(library.languages)


def test_of_languages_in_one_script_without_words_only_one_tells_something() -> None:
    library = only_english()
    template = library.templates["social-portrait"]
    every, telling = cases(template, library), telling_cases(template, library)
    assert {case.id for case in telling} < {case.id for case in every}
    kits = [case.opened.kit for case in telling]
    assert all(kit not in kits[:index] for index, kit in enumerate(kits))
    languages = {case.opened.kit.language for case in telling}
    assert "en" in languages
    assert languages < set(library.languages)
