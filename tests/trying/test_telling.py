"""A template is tried with what may lay out differently, and with nothing twice."""

from __future__ import annotations

from kit.trying.cases import cases
from kit.trying.telling import telling_cases
from tests.workshop import shipped


def test_of_languages_in_one_script_without_words_only_one_tells_something() -> None:
    library = shipped()
    template = library.templates["poster-event"]
    every, telling = cases(template, library), telling_cases(template, library)
    assert {case.id for case in telling} < {case.id for case in every}
    kits = [case.opened.kit for case in telling]
    assert all(kit not in kits[:index] for index, kit in enumerate(kits))
    languages = {case.opened.kit.language for case in telling}
    assert "en" in languages
    assert languages < set(library.languages)
