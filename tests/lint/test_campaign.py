"""A campaign.yaml in a folder is tried on the designs of the program too, which take its colours and styles."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from kit.library.load import load_library
from kit.lint import check_folder, folder
from kit.lint.campaign import check_campaign
from kit.lint.jobs import Setting, Task
from kit.lint.watchdog import Done
from kit.model.layer import Layer
from kit.problems import Problem, Severity
from kit.text.typefaces import Typefaces
from tests.lint.conftest import Make, poster

DESIGNS = ("card-thank-you", "poster-holding")
PALE = 'colours:\n  midnight: {rgb: "F4EFE6", cmyk: [3, 5, 10, 0]}\n'
LARGE = "type_scale:\n  headline: {typeface: display, size: 900, least: 890}\n"
SOUND = """colours:
  midnight: {rgb: "102A38", cmyk: [90, 60, 50, 45]}
  teal: {rgb: "00A0A0", cmyk: [80, 0, 40, 20]}
"""


def spoilt(home: Path) -> list[Problem]:
    """What a campaign.yaml spoils in some designs of the program."""
    library, _ = load_library((Layer(home),))
    typefaces = Typefaces(library.fonts, library.campaign.figures)
    designs = (library.templates[id] for id in DESIGNS)
    found = [
        problem for each in designs for problem in check_campaign(home / "campaign.yaml", each, library, typefaces)
    ]
    return [problem for problem in found if problem.severity is not Severity.NOTE]


@pytest.mark.parametrize(("text", "code"), [(PALE, "contrast"), (LARGE, "does-not-fit")])
def test_what_spoils_a_shipped_design_is_told_at_its_line(make: Make, text: str, code: str) -> None:
    home = make({"campaign.yaml": text})
    problems = spoilt(home)
    assert code in {each.code for each in problems}
    assert {(each.file, each.line) for each in problems} == {(str(home / "campaign.yaml"), 2)}
    assert all(each.message.startswith("In the design “") for each in problems)
    assert {each.piece for each in problems} <= set(DESIGNS)


def test_colours_that_do_no_harm_are_not_told(make: Make) -> None:
    assert spoilt(make({"campaign.yaml": SOUND})) == []


@pytest.mark.parametrize(
    ("files", "tried"), [({"campaign.yaml": SOUND}, True), ({"templates/a.yaml": poster("- text: Hello")}, False)]
)
def test_every_shipped_design_is_tried_and_only_for_a_campaign(
    make: Make, monkeypatch: pytest.MonkeyPatch, files: dict[str, str | bytes], tried: bool
) -> None:
    orders: list[Task] = []

    def work(do: Callable[..., object], setting: Setting, tasks: Sequence[Task]) -> Iterator[Done[Task, object]]:
        orders.extend(tasks)
        return iter(())

    monkeypatch.setattr(folder, "work", work)
    check_folder(make(files))
    shipped = set(load_library()[0].templates)
    assert {task.name for task in orders if task.kind == "designs"} == (shipped if tried else set())


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("starts: 2017-06-12\nends: 2017-06-16\n", [("no-campaign-id", 1)]),
        ("id: imhaw-2016\nstarts: 2016-06-06\n", []),
        ("line: Ours\n", []),
    ],
)
def test_other_days_without_an_id_are_noted(
    overlay: Callable[..., Path], text: str, told: list[tuple[str, int]]
) -> None:
    problems = check_folder(overlay({"campaign.yaml": text}))
    assert [(problem.name, problem.line) for problem in problems] == told
