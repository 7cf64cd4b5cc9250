"""What some groups never see of a design is noticed before they do."""

from __future__ import annotations

import pytest

from kit.library.load import load_library
from kit.lint.left_out import check_company, check_logo_rows
from kit.model.template import Template
from kit.problems import Problem, Severity
from tests.workshop import template


def rows(*written: str) -> list[Problem]:
    return list(check_logo_rows(template("".join(f"- logos: {each}\n" for each in written))))


def column(inside: str, options: str = "") -> list[Problem]:
    return list(check_company(template(f"- column:\n    - text: Here\n    - column: [{inside}]\n{options}")))


def test_a_role_for_which_there_is_no_row_is_told() -> None:
    (problem,) = rows("up to 8\n  whose: ours")
    assert (problem.name, problem.severity, problem.file) == ("logos-left-out.roles", Severity.WARNING, "test.yaml")
    assert problem.line and "with or supported by" in problem.message


@pytest.mark.parametrize(
    "written",
    [
        ("up to 8",),
        ("up to 3\n  whose: ours", "up to 8"),
        ("up to 4\n  whose: ours", "up to 2\n  whose: with", "up to 2\n  whose: supported by"),
        ("up to 1", "up to 8"),
    ],
)
def test_rows_that_show_every_logo_are_in_order(written: tuple[str, ...]) -> None:
    assert rows(*written) == []


def test_rows_with_less_room_than_the_design_says_are_told() -> None:
    (problem,) = rows("up to 2", "up to 1")
    assert problem.name == "logos-left-out.room"
    assert "8 logos" in problem.message and "up to 2 only" in problem.message


@pytest.mark.parametrize(
    ("inside", "said"),
    [
        ("{art: embrace}, {logos: up to 8}", "Without a logo, this drawing disappears, too."),
        ('{text: "{campaign.name}"}, {logos: up to 8}', "Without a logo, this line about the week disappears, too."),
        ("{picture: photo.png, alt: A park}, {group: strapline}", "Without the group’s strapline, this picture"),
        ("{logo: week}, {thank-you: sentence}", "Without a thank-you, this logo disappears, too."),
        (
            "{column: [{art: embrace}]}, {event: title}, {event: date}",
            "Without an event, this drawing disappears, too.",
        ),
    ],
)
def test_what_goes_with_the_one_thing_that_a_group_left_empty_is_noted(inside: str, said: str) -> None:
    (problem,) = column(inside)
    assert (problem.code, problem.severity) == ("goes-too", Severity.NOTE)
    assert problem.message.startswith(said) and problem.line


@pytest.mark.parametrize(
    "inside",
    [
        "{art: embrace, keep: yes}, {logos: up to 8}",
        "{text: Supported by}, {logos: up to 8}",
        "{art: embrace}, {group: name}",
        "{art: embrace}, {logos: up to 8}, {event: title}",
        "{art: embrace}, {logos: up to 8}, {text: None, when: no logos}",
        "{art: embrace}, {text: Hello}",
        "{rule: 1mm}, {logos: up to 8}",
    ],
)
def test_what_stays_or_is_only_a_label_is_not_noted(inside: str) -> None:
    assert column(inside) == []


def test_what_frames_a_page_and_what_says_when_are_meant_so() -> None:
    assert list(check_company(template("- column: [{art: embrace}, {logos: up to 8}]"))) == []
    assert column("{art: embrace}, {logos: up to 8}", "  keep: yes") == column("{art: embrace}, {logos: up to 8}")
    assert list(check_company(template("- column: [{art: embrace}, {logos: up to 8}]\n  at: top\n  when: logos"))) == []


def test_no_shipped_design_loses_anything_so() -> None:
    library, _ = load_library()
    shipped: list[Template] = list(library.templates.values())
    assert len(shipped) >= 10
    for each in shipped:
        assert [(problem.name, problem.line) for problem in (*check_logo_rows(each), *check_company(each))] == []
