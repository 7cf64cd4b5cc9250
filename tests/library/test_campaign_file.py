"""campaign.yaml: what staff may get wrong in it, and where they are told."""

from __future__ import annotations

import pytest

from kit.colour import Colour
from kit.library.campaign_file import read_campaign
from kit.library.folders import shipped_assets
from kit.library.load import load_library
from kit.model.campaign import Campaign, LogoRules, TypeStyle
from kit.model.paint import ROLES
from kit.problems import Problem, Severity
from kit.records.source import compose

CAMPAIGN = """\
name: {en: A Week, cy: Wythnos}
starts: 2017-06-12
ends: 16 June 2017
organiser: Us
website: example.org
hashtag: "#IMHAW17"
line: Begin Before Birth
colours:
  sky: {rgb: "0F2F3D", cmyk: [90, 60, 50, 45.5]}
typefaces:
  main: [A.ttf, B.ttf]
type scale:
  body: {typeface: main, size: 14pt, least: 12, tracking: -5, balanced: yes}
logos: {least height: 2cm, clear space: 30%}
"""


def read(text: str) -> tuple[Campaign | None, tuple[Problem, ...]]:
    node, problems = compose(text.encode(), "campaign.yaml")
    assert node is not None
    assert problems == ()
    return read_campaign(node, ("en", "cy"), ("A.ttf", "B.ttf"))


def test_a_new_year_is_a_new_file() -> None:
    campaign, problems = read(CAMPAIGN)
    assert problems == ()
    assert campaign is not None
    assert campaign.colours == {"sky": Colour("sky", (15, 47, 61), (90, 60, 50, 45.5))}
    assert campaign.type_scale == {"body": TypeStyle("body", "main", 14, 12, tracking=-5, balanced=True)}
    assert campaign.logos == LogoRules(20, 0.3)
    assert campaign.line == {"en": "Begin Before Birth"}
    assert campaign.typefaces == {"main": ("A.ttf", "B.ttf")}


def test_a_role_is_another_name_for_a_colour() -> None:
    colours = (
        '  night: {rgb: "000000", cmyk: [0, 0, 0, 100]}\n  rose: {rgb: "FF0000", cmyk: [0, 100, 100, 0]}\n'
        '  chalk: {rgb: "FFFFFF", cmyk: [0, 0, 0, 0]}\nroles: {Accent: rose, ink: sky, title: rose}\n'
    )
    campaign, problems = read(CAMPAIGN.replace("typefaces:", f"{colours}typefaces:"))
    assert problems == ()
    assert campaign is not None
    of_roles = {role: campaign.palette[role].name for role in ("ground", "ink", "accent", "second accent", "title")}
    assert of_roles == {
        "ground": "chalk",
        "ink": "sky",
        "accent": "rose",
        "second accent": "rose",
        "title": "rose",
    }
    assert set(campaign.colours) == {"sky", "night", "rose", "chalk"}


def test_a_campaign_of_one_colour_has_all_roles() -> None:
    campaign, _ = read(CAMPAIGN)
    assert campaign is not None
    assert {campaign.palette[role].name for role in ROLES} == {"sky"}


@pytest.mark.parametrize(
    ("roles", "code", "column"),
    [
        ("roles: {ink: skye}", "unknown-colour", 14),
        ("roles: {sky: night}", "wrong-value", 14),
        ("roles: [ink]", "wrong-type", 8),
    ],
)
def test_a_role_that_cannot_be_is_told_where_it_stands(roles: str, code: str, column: int) -> None:
    colour = '  night: {rgb: "000000", cmyk: [0, 0, 0, 100]}\n'
    _, (problem,) = read(CAMPAIGN.replace("typefaces:", f"{colour}{roles}\ntypefaces:"))
    assert (problem.code, problem.line, problem.column) == (code, 11, column)


def test_the_rules_for_logos_may_be_left_out() -> None:
    campaign, problems = read(CAMPAIGN.replace("logos: {least height: 2cm, clear space: 30%}\n", ""))
    assert problems == ()
    assert campaign is not None
    assert campaign.logos == LogoRules()


@pytest.mark.parametrize(
    ("old", "new", "code", "line", "column"),
    [
        ("16 June", "11 June", "wrong-value", 3, 7),
        ("website: example.org", "website: our site", "wrong-value", 5, 10),
        ("website: example.org", "website: javascript:alert(1)", "wrong-value", 5, 10),
        ('"0F2F3D"', "blue", "wrong-value", 9, 14),
        ("[90, 60, 50, 45.5]", "[90, 60, 50]", "wrong-value", 9, 30),
        ("[90, 60, 50, 45.5]", "[90, 60, 50, 101]", "wrong-value", 9, 30),
        ("[A.ttf, B.ttf]", "[A.ttf, C.ttf]", "unknown-font", 11, 17),
        ("[A.ttf, B.ttf]", "[]", "wrong-count", 11, 9),
        ("typeface: main", "typeface: mian", "unknown-family", 13, 20),
        ("14pt", "14mm", "wrong-value", 13, 32),
        ("least: 12", "least: 15", "wrong-value", 13, 45),
        ("tracking: -5", "leading: 0.1", "wrong-value", 13, 58),
        ("30%", "30", "wrong-value", 14, 41),
        ("cy: Wythnos", "cz: Wythnos", "unknown-language", 1, 20),
        ("hashtag:", "hash tag:", "unknown-key", 6, 1),
    ],
)
def test_a_slip_is_told_at_its_place(old: str, new: str, code: str, line: int, column: int) -> None:
    assert old in CAMPAIGN
    _, problems = read(CAMPAIGN.replace(old, new, 1))
    assert (code, line, column) in [(each.code, each.line, each.column) for each in problems]


def test_too_much_ink_is_a_warning() -> None:
    campaign, problems = read(CAMPAIGN.replace("[90, 60, 50, 45.5]", "[90, 80, 80, 60]"))
    assert campaign is not None
    assert [(each.code, each.severity, each.line) for each in problems] == [("too-much-ink", Severity.WARNING, 9)]
    assert "310 %" in problems[0].message


def test_the_shipped_campaign_prints_without_too_much_ink() -> None:
    node, _ = compose((shipped_assets() / "campaign.yaml").read_bytes(), "campaign.yaml")
    assert node is not None
    fonts = [path.name for path in (shipped_assets() / "fonts").iterdir()]
    logos = [path.name for path in (shipped_assets() / "logos").iterdir()]
    assert read_campaign(node, load_library()[0].languages, fonts, logos=logos)[1] == ()


@pytest.mark.parametrize(
    ("old", "new", "code", "hint"),
    [
        ("tracking: -5", "leading: 1,35", "cut-off", "a point and not a comma"),
        ("size: 14pt", "size: 14,5pt", "cut-off", "a point and not a comma"),
        ("45.5]", "45,5]", "wrong-value", "four numbers"),
        ("14pt", "14px", "wrong-value", "in points"),
    ],
)
def test_a_comma_or_a_unit_of_elsewhere_is_told_once_with_what_to_write(
    old: str, new: str, code: str, hint: str
) -> None:
    _, problems = read(CAMPAIGN.replace(old, new, 1))
    assert [each.code for each in problems] == [code]
    assert hint in problems[0].hint


OWN = "own logos:\n  week:\n    light: a.svg\n    dark: b.svg\n    alt: {en: The week, cy: Yr wythnos}\n"


def with_own(text: str) -> tuple[Campaign | None, tuple[Problem, ...]]:
    node, _ = compose((CAMPAIGN + text).encode(), "campaign.yaml")
    assert node is not None
    return read_campaign(node, ("en", "cy"), ("A.ttf", "B.ttf"), logos=("a.svg", "b.svg"))


def test_the_weeks_own_logos_are_files_in_logos() -> None:
    campaign, problems = with_own(OWN)
    assert campaign and problems == ()
    week = campaign.own_logos["week"]
    assert (week.light, week.dark, week.files, week.alt["cy"]) == ("a.svg", "b.svg", ("a.svg", "b.svg"), "Yr wythnos")
    alone, problems = with_own("own logos: {week: {light: a.svg}}\n")
    assert alone and problems == () and alone.own_logos["week"].files == ("a.svg",)


@pytest.mark.parametrize(
    ("old", "new", "code", "line"),
    [
        ("light: a.svg", "light: a.sgv", "unknown-logo", 3),
        ("dark: b.svg", "dark: c.svg", "unknown-logo", 4),
        ("    light: a.svg\n", "", "missing", 3),
        ("light: a.svg", "light: [a.svg]", "wrong-type", 3),
        ("light:", "ligth:", "unknown-key", 3),
        ("{en: The week, cy: Yr wythnos}", "{xx: The week}", "unknown-language", 5),
    ],
)
def test_bad_values_of_own_logos_are_told_at_their_lines(old: str, new: str, code: str, line: int) -> None:
    _, problems = with_own(OWN.replace(old, new))
    before = CAMPAIGN.count("\n")
    assert (code, line + before) in [(each.code, each.line) for each in problems]
