"""Problems of logos that were chosen by name, and how they are fixed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from kit.check.logos import check_logos
from kit.kit_file import open_kit
from kit.library.load import load_library
from kit.mending.mend import mend
from kit.model.kit import Kit, LogoChoice, LogoSize
from kit.model.language import in_language
from kit.model.library import Library
from kit.model.logo import LogoName, LogoVersions
from kit.problems import Problem, Severity
from tests.workshop import KIT

WEEK = LogoChoice(asset="awareness-week")


@pytest.fixture(scope="module")
def library() -> Library:
    library, _ = load_library()
    rcm = library.partners["royal-college-of-midwives"]
    given = replace(rcm, logo=LogoVersions(LogoName("awareness-week-for-light-grounds.svg")))
    return replace(library, partners={**library.partners, rcm.id: given})


def found(library: Library, *logos: LogoChoice) -> list[tuple[str, str]]:
    return [(each.name, each.field) for each in check_logos(kit_with(*logos), library)]


def kit_with(*logos: LogoChoice) -> Kit:
    return replace(KIT, logos=logos)


def test_the_weeks_own_logo_and_that_of_a_partner_are_known_and_have_words(library: Library) -> None:
    assert found(library, WEEK, LogoChoice(partner="royal-college-of-midwives")) == []
    assert in_language(library.campaign.own_logos["awareness-week"].alt, "en")


@pytest.mark.parametrize(
    ("logo", "name", "field", "severity"),
    [
        (LogoChoice(asset="awareness-wek"), "unknown-logo.kit", "logos[1].asset", Severity.ERROR),
        (LogoChoice(partner="zero-to-thre"), "unknown-partner", "logos[1].partner", Severity.ERROR),
        (LogoChoice(partner="zero-to-three"), "partner-without-logo", "logos[1].partner", Severity.WARNING),
        (LogoChoice("a.png", asset="awareness-week", alt="A"), "several-logos", "logos[1]", Severity.ERROR),
        (LogoChoice("a.png"), "logo-without-words", "logos[1].alt", Severity.NOTE),
        (WEEK, "logo-twice", "logos[1]", Severity.WARNING),
    ],
)
def test_what_is_wrong_with_a_logo_is_told_where_it_is(
    library: Library, logo: LogoChoice, name: str, field: str, severity: Severity
) -> None:
    (problem,) = check_logos(kit_with(WEEK, logo), library)
    assert (problem.name, problem.field, problem.severity) == (name, field, severity)
    assert problem.message and problem.hint


@pytest.mark.parametrize(
    ("logo", "becomes", "safe"),
    [
        (LogoChoice(asset="awareness-wek", role="ours"), LogoChoice(asset="awareness-week", role="ours"), True),
        (LogoChoice(partner="zero-to-thre"), LogoChoice(partner="zero-to-three"), True),
        (LogoChoice(asset="something else"), None, False),
        (LogoChoice(partner="zzz"), None, False),
        (LogoChoice(partner="zero-to-three"), None, False),
    ],
)
def test_a_name_is_put_right_or_the_logo_taken_out(
    library: Library, logo: LogoChoice, becomes: LogoChoice | None, safe: bool
) -> None:
    kit = kit_with(LogoChoice("a.png", alt="A"), logo)
    (problem,) = check_logos(kit, library)
    mending = mend(problem, kit, library)
    assert mending and mending.safe == safe
    assert mending.kit.logos == ((kit.logos[0], becomes) if becomes else kit.logos[:1])


def test_one_that_is_chosen_twice_is_taken_out_once(library: Library) -> None:
    kit = kit_with(WEEK, WEEK)
    (problem,) = check_logos(kit, library)
    mending = mend(problem, kit, library)
    assert mending and mending.kit.logos == (WEEK,)


def told(folder: Path, logos: str) -> list[Problem]:
    path = folder / "kit.yaml"
    path.write_text(f"kit: 2\ngroup: {{name: A}}\nlogos:\n{logos}\npieces: [{{template: p}}]\n", encoding="utf-8")
    return list(open_kit(path).problems)


@pytest.mark.parametrize(
    ("logos", "name", "line", "column"),
    [
        ("  - {alt: Ours}", "missing.logo", 4, 5),
        ("  - {}", "missing.logo", 4, 5),
        ("  - asset: a\n    role: theirs", "unknown-word", 5, 11),
        ("  - {assett: a}", "unknown-key", 4, 6),
        ("  - asset: [a]", "wrong-type.bracket", 4, 12),
        ("  - {partner: a, file: {b: c}}", "wrong-type.bracket", 4, 24),
        ("  - awareness-week", "wrong-type.record", 4, 5),
        (f"  - partner: {'a' * 201}", "too-long", 4, 14),
    ],
)
def test_one_slip_in_a_file_makes_one_problem_at_its_line(
    tmp_path: Path, logos: str, name: str, line: int, column: int
) -> None:
    assert [(each.name, each.line, each.column) for each in told(tmp_path, logos)] == [(name, line, column)]


def test_a_campaign_that_names_no_logos_says_where_they_are_named(library: Library) -> None:
    bare = replace(library, campaign=replace(library.campaign, own_logos={}))
    (problem,) = check_logos(kit_with(WEEK), bare)
    assert (problem.name, problem.field) == ("unknown-logo.none", "logos[0].asset")
    assert "'own logos'" in problem.hint


def test_what_only_a_file_can_have_is_told_of_another_logo(library: Library) -> None:
    treated = LogoChoice(asset="awareness-week", background="remove", page=2)
    (problem,) = check_logos(kit_with(treated), library)
    assert (problem.name, problem.severity) == ("logo-look-unused", Severity.WARNING)
    assert "'page' and 'background' do nothing" in problem.message
    assert found(library, LogoChoice("a.png", alt="A", background="remove", page=2, border="trim")) == []


def test_the_size_of_a_partner_is_told_to_be_that_of_all(library: Library) -> None:
    larger = LogoSize(110)
    assert found(library, LogoChoice("a.png", alt="A", size=larger), replace(WEEK, role="ours", size=larger)) == []
    assert found(library, LogoChoice("a.png", alt="A", role="with", size=larger), replace(WEEK, size=larger)) == [
        ("logo-size-unused", "logos[0].size"),
        ("logo-size-unused", "logos[1].size"),
    ]
