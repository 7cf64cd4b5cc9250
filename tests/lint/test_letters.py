"""Typefaces without the letters that the campaign's languages need, and files that are no typefaces."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kit.library.folders import shipped_assets
from kit.library.load import load_library
from kit.lint import check_folder
from kit.lint.letters import check_families
from kit.problems import Problem, Severity
from kit.text.typefaces import Typefaces
from tests.lint.conftest import Check, Make

ATKINSON = (shipped_assets() / "fonts" / "AtkinsonHyperlegibleNext_400Regular.ttf").read_bytes()


def lacking(problems: tuple[Problem, ...]) -> list[Problem]:
    return [each for each in problems if each.code == "missing-letters"]


def test_every_shipped_language_can_be_set_in_every_family() -> None:
    library, _ = load_library()
    assert all(language.letters for language in library.languages.values())
    assert list(check_families(library, Typefaces(library.fonts, library.campaign.figures), shipped_assets())) == []


def test_a_family_is_told_of_each_language_that_it_lacks_letters_of(check: Check) -> None:
    campaign = "typefaces:\n  body: [AtkinsonHyperlegibleNext_400Regular.ttf]\n"
    problems = lacking(check({"campaign.yaml": campaign}))
    languages = [re.findall(r"\((\w+)\)", each.message)[0] for each in problems]
    assert set(languages) == {"ur", "ar", "bn", "pa", "gu", "ta", "uk"}
    assert {(each.line, each.column, Path(each.file).name) for each in problems} == {(2, 9, "campaign.yaml")}
    assert {each.severity for each in problems} == {Severity.ERROR}
    urdu = next(each for each in problems if "(ur)" in each.message)
    assert "اردو (ur) needs letters that the typeface “body” does not have: " in urdu.message
    assert "more" in urdu.message


def test_a_new_language_is_told_where_it_stands(check: Check) -> None:
    shipped = (shipped_assets() / "languages.yaml").read_text(encoding="utf-8")
    english = shipped[shipped.index("  en:") : shipped.index("  cy:")].replace("  en:", "  zh:")
    english = re.sub('letters: ".*"', "letters: 婴儿", english)
    problems = lacking(check({"languages.yaml": f"languages:\n{english}"}))
    assert {(each.line, Path(each.file).name) for each in problems} == {(3, "languages.yaml")}
    assert len(problems) == 4
    assert "婴 儿" in problems[0].message


def test_capital_letters_are_needed_too(check: Check) -> None:
    shipped = (shipped_assets() / "languages.yaml").read_text(encoding="utf-8")
    english = shipped[shipped.index("  en:") : shipped.index("  cy:")].replace("  en:", "  xk:")
    text = re.sub('letters: ".*"', "letters: 𐐨", english)
    assert "𐐀" in lacking(check({"languages.yaml": f"languages:\n{text}"}))[0].message


def test_a_typeface_that_replaces_a_better_one_is_told_as_a_file(check: Check) -> None:
    problems = lacking(check({"fonts/NotoSansTamil-Regular.ttf": ATKINSON}))
    assert {Path(each.file).name for each in problems} == {"NotoSansTamil-Regular.ttf"}
    assert all("(ta)" in each.message for each in problems)


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "Mine.ttf is empty."),
        (b"hello", "Mine.ttf is not a TrueType file"),
        (b"OTTO" + ATKINSON[4:], "Mine.ttf is not a TrueType file"),
        (ATKINSON[:20_000], "The end of the typeface Mine.ttf is missing."),
        (b"\0\1\0\0" + b"\xff" * 500, "The end of the typeface Mine.ttf is missing."),
        (b"\0\1\0\0" + b"\0" * 500, "The typeface Mine.ttf is damaged"),
    ],
)
def test_a_file_that_is_no_typeface_is_told_in_plain_words(check: Check, data: bytes, why: str) -> None:
    problems = check({"fonts/Mine.ttf": data})
    assert [(each.code, each.severity) for each in problems] == [("unreadable-typeface", Severity.ERROR)]
    assert why in problems[0].message


def test_a_damaged_typeface_of_the_campaign_is_told_once_and_of_its_file(make: Make, at_once: None) -> None:
    layers = "name: {en: A}\nkind: poster\nsize: A4\npages: [{name: a, ground: paper, layers: [{text: A, role: H1}]}]\n"
    home = make({"fonts/Lexend_800ExtraBold.ttf": b"\0\1\0\0broken", "templates/a.yaml": layers})
    problems = [each for each in check_folder(home) if each.severity is Severity.ERROR]
    assert [Path(each.file).name for each in problems if each.code == "unreadable-typeface"] == [
        "Lexend_800ExtraBold.ttf"
    ]
