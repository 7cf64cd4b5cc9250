"""What people call a language, and the one that is meant."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kit.model.language_names import language_called
from kit.model.library import with_known_language
from tests.workshop import KIT, shipped


@pytest.mark.parametrize(
    ("called", "tag"),
    [
        ("cy", "cy"),
        ("cy-GB", "cy"),
        ("CY", "cy"),
        ("cy_GB.UTF-8", "cy"),
        ("cym", "cy"),
        ("Cymraeg", "cy"),
        ("cymraeg", "cy"),
        (" Welsh ", "cy"),
        ("Welsh (Cymraeg)", "cy"),
        ("EN", "en"),
        ("en_GB", "en"),
        ("en-GB", "en"),
        ("English", "en"),
        ("British English", "en"),
        ("English (UK)", "en"),
        ("en UK", "en"),
        ("Polski", "pl"),
        ("polish", "pl"),
        ("Romana", "ro"),
        ("Punjabi", "pa"),
        ("বাংলা", "bn"),
        ("اردو", "ur"),
        ("ur-PK", "ur"),
    ],
)
def test_a_language_is_known_by_tag_and_name(called: str, tag: str) -> None:
    assert language_called(called, shipped().languages) == tag
    assert with_known_language(replace(KIT, language=called), shipped()).language == tag


@pytest.mark.parametrize(
    "called", ["", "tlh", "Klingon", "German", "de-DE", "Welsh/English", "cy, en", "cy and en", "en/cy", "e", "-"]
)
def test_others_stay_as_they_are(called: str) -> None:
    assert language_called(called, shipped().languages) == ""
    kit = replace(KIT, language=called)
    assert with_known_language(kit, shipped()) is kit


def test_a_language_is_found_only_where_there_are_words_in_it() -> None:
    only = {tag: language for tag, language in shipped().languages.items() if tag != "cy"}
    assert language_called("Welsh", only) == ""
