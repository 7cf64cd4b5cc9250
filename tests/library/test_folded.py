"""What staff may get wrong in how a template is folded, and where they are told."""

from __future__ import annotations

import pytest

from kit.library.templates_file import read_template
from kit.problems import Problem, Severity
from kit.records.source import compose
from tests.library.test_templates_file import GRAMMAR

TOP = "name: Z\nkind: leaflet\nsize: A4 landscape\n"
ALL = ("cover", "2", "3", "back", "5", "6")


def told(fold: str, *panels: str) -> list[tuple[str, int | None, int | None]]:
    return [(each.name, each.line, each.column) for each in problems_of(fold, *panels)]


def problems_of(fold: str, *panels: str) -> tuple[Problem, ...]:
    pages = "".join(
        f"  - name: p{number}\n    ground: sun\n" + (f"    panel: {panel}\n" if panel else "") + "    layers: [rule]\n"
        for number, panel in enumerate(panels)
    )
    node, problems = compose(f"{TOP}{fold}\npages:\n{pages}".encode(), "ours.yaml")
    assert node is not None, problems
    return read_template(node, GRAMMAR)[1]


@pytest.mark.parametrize("fold", ["fold: z-fold", "fold: Z fold", "fold: [99mm, 99mm, 99mm]", "fold: [9.9cm, 99, 99]"])
@pytest.mark.parametrize("panels", [ALL, ("cover", "inside", "5", "6"), tuple(reversed(ALL))])
def test_a_sheet_folded_to_and_fro_takes_its_panels_or_one_spread(fold: str, panels: tuple[str, ...]) -> None:
    assert told(fold, *panels) == []


@pytest.mark.parametrize(
    ("fold", "name", "column"),
    [
        ("fold: [99mm, 99mm]", "wrong-fold.sum", 7),
        ("fold: [99mm, 99mm, 110mm]", "wrong-fold.sum", 7),
        ("fold: [297mm]", "wrong-fold.count", 7),
        ("fold: [60, 60, 60, 60, 57]", "wrong-fold.count", 7),
        ("fold: []", "wrong-fold.count", 7),
        ("fold: [277mm, -10mm, 30mm]", "wrong-fold.narrow", 15),
        ("fold: [99mm, wide, 99mm]", "wrong-value", 14),
        ("fold: y-fold", "unknown-word", 7),
        ("fold: {a: 99mm}", "wrong-type.bracket-expected", 7),
    ],
)
def test_widths_that_cannot_be_are_told_at_their_place(fold: str, name: str, column: int) -> None:
    assert told(fold, *ALL) == [(name, 4, column)]


@pytest.mark.parametrize(
    ("panels", "expected"),
    [
        (("cover", "flap", "inside", "5", "6"), [("wrong-panel.unknown", 12)]),
        (("cover", "", "inside", "5", "6"), [("wrong-panel.no-panel", 10)]),
        (("cover", "inside", "3", "5", "6"), [("wrong-panel.spread", 16)]),
        (("cover", "inside", "5"), [("wrong-panel.missing", 4)]),
        (("cover", "5", "6"), [("wrong-panel.missing", 4)]),
        (("cover", "2", "3", "5", "6"), [("wrong-panel.missing", 4)]),
    ],
)
def test_panels_that_cannot_be_or_are_missing_are_told(
    panels: tuple[str, ...], expected: list[tuple[str, int]]
) -> None:
    assert [(name, line) for name, line, _ in told("fold: z-fold", *panels)] == expected


def test_what_is_missing_is_a_warning_that_names_it() -> None:
    (problem,) = problems_of("fold: z-fold", "cover", "2", "3", "5")
    assert problem.severity is Severity.WARNING
    assert problem.values["missing"] == ("6", "back") or problem.values["missing"] == ("back", "6")
    (problem,) = problems_of("fold: z-fold", "cover", "5", "6")
    assert problem.values["missing"] == ("inside",)
    assert problems_of("fold: tri-fold", "cover", "flap", "back", "inside") == ()
