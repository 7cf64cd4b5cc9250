from __future__ import annotations

import pytest

from kit.text.scripts import USUAL_LETTERS, clusters, script_of, with_scripts


@pytest.mark.parametrize(
    ("character", "script"),
    [("a", "Latn"), ("ŵ", "Latn"), ("ب", "Arab"), ("শ", "Beng"), ("ਬ", "Guru"), ("1", ""), (" ", ""), ("،", "")],
)
def test_script_of(character: str, script: str) -> None:
    assert script_of(character) == script


def test_figures_and_stops_join_the_letters_beside_them() -> None:
    assert with_scripts(list("(NHS)ب1.")) == ["Latn"] * 5 + ["Arab"] * 3
    assert with_scripts(list("10:00")) == [""] * 5


def test_marks_joiners_and_conjuncts_are_never_torn_apart() -> None:
    assert clusters("e\u0301a") == ["e\u0301", "a"]
    assert clusters("স্বাস্থ্য") == ["স্বা", "স্থ্য"]
    assert clusters("👩\u200d👧!") == ["👩\u200d👧", "!"]
    assert clusters("👩\u200d b") == ["👩\u200d", " ", "b"]
    assert clusters("") == []


def test_the_letters_that_show_a_script_belong_to_it() -> None:
    for script, letters in USUAL_LETTERS.items():
        assert {script_of(letter) for letter in letters} - {""} == {script or "Latn"}
