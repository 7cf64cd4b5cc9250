"""Days near an edge that a print shop cuts are told, with their distance; those that stay whole are not."""

from __future__ import annotations

import pytest

from kit.check.counted import CUT_BESIDE, check_counted
from kit.colour import BLACK
from kit.model.preset import HOME, PRINT_SHOP, SCREEN, Preset
from kit.problems import Problem, Severity
from kit.scene import Circle, Group, Page, Placement, Role, Shape, Sheet, Source
from kit.units import Box, Edges, Size
from kit.words.saying import FILES
from tests.workshop import on_sheets, page_of


def found(layers: str, preset: Preset = PRINT_SHOP, size: str = "A4") -> list[Problem]:
    return list(check_counted(on_sheets([page_of(layers, size=size)], preset)))


def page_with(dot: Circle, stroke: float = 0.0, counted: bool = True) -> Page:
    box = Box(0, 0, 100, 100)
    dots = Shape((Circle(50, 50, 1), dot), box, fill=BLACK, stroke=BLACK if stroke else None, stroke_width=stroke)
    inner = Group(Role.FIGURE, (dots,), box, source=Source("t.yaml", 7), kind="art", counted=counted)
    return Page("front", Size(100, 100), (Group(Role.SECTION, (inner,), box),), "en", BLACK)


def told(page: Page, bleed: Edges = Edges.all(3)) -> list[str]:
    placed = (Placement(page, 20, 20, bleed=bleed),)
    sheet = Sheet("s", Size(140, 140), (Box(20, 20, 100, 100),), 3, placed)
    return [problem.name for problem in check_counted([sheet])]


@pytest.mark.parametrize(
    ("dot", "name"),
    [
        (Circle(5, 50, 2), None),
        (Circle(4.5, 50, 2), "days-at-edge"),
        (Circle(50, 4.5, 2), "days-at-edge"),
        (Circle(95.5, 50, 2), "days-at-edge"),
        (Circle(50, 95.5, 2), "days-at-edge"),
        (Circle(2, 50, 2), "days-at-edge.cut"),
        (Circle(99, 50, 2), None),
        (Circle(99.5, 50, 2), "days-at-edge.cut"),
        (Circle(120, 50, 2), "days-at-edge.cut"),
    ],
)
def test_every_edge_counts(dot: Circle, name: str | None) -> None:
    assert told(page_with(dot)) == ([name] if name else [])
    assert told(page_with(dot, counted=False)) == []


def test_a_line_round_the_dots_counts_too() -> None:
    dot = Circle(2 + CUT_BESIDE, 50, 2)
    assert told(page_with(dot)) == [] and told(page_with(dot, stroke=0.4)) == ["days-at-edge"]


def test_a_fold_is_no_edge_that_is_cut() -> None:
    page = page_with(Circle(2, 50, 2))
    assert told(page, Edges(3, 3, 3, 0)) == []
    assert told(page, Edges(3, 0, 3, 3)) == ["days-at-edge.cut"]


@pytest.mark.parametrize("preset", [SCREEN, HOME])
def test_only_what_is_cut_is_looked_at(preset: Preset) -> None:
    layers = "- art: wave\n  height: 1fr"
    assert found(layers) and not found(layers, preset)


def test_a_drawing_of_days_inside_its_margins_is_in_order_and_other_drawings_may_run_off() -> None:
    assert not found("- column: [{art: wave, height: 1fr}]\n  padding: 10mm")
    assert not found("- art: hill\n  height: 1fr")


def test_it_is_told_where_the_drawing_stands_to_staff_and_to_groups() -> None:
    (problem,) = found("- art: wave\n  height: 1fr")
    assert (problem.severity, problem.page) == (Severity.WARNING, "front") and problem.line
    assert "1001 dots" in FILES.say(problem).message
    assert "this drawing" in FILES.say(problem.for_staff()).message
