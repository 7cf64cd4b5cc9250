"""A long name of a group is told where a piece sets its words smaller for it, or has it in many lines."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kit.check.long_names import SMALL, USUAL
from kit.kit_file import OpenedKit
from kit.library.folders import shipped_assets
from kit.model.kit import PieceChoice
from kit.model.preset import SCREEN
from kit.pieces import Workbench, lay_out_piece, once, prepare, read
from kit.problems import Problem, Severity

EXAMPLE = shipped_assets() / "example" / "kit.yaml"
LONG = "The Little Acorns and Puddle Ducks Community Nursery, Pre-School and Out of School Club of Greater Anytown"


@pytest.fixture(scope="module")
def bench() -> Workbench:
    return read(EXAMPLE)


def told(bench: Workbench, id: str, name: str) -> list[Problem]:
    kit = replace(bench.kit, group=replace(bench.kit.group, name=name), pieces=(PieceChoice(id),))
    opened = OpenedKit(kit, bench.path, (), {})
    problems = lay_out_piece(PieceChoice(id), prepare(opened, bench.studio), SCREEN).problems
    return [each for each in problems if each.field == "group.name" and each.piece == id]


def test_a_name_in_many_lines_is_told_at_the_name(bench: Workbench) -> None:
    (problem,) = told(bench, "poster-holding", LONG)
    assert (problem.severity, problem.name) == (Severity.NOTE, "long-name")
    assert problem.values["letters"] == len(LONG) and problem.values["lines"] == 4


def test_a_name_for_which_all_words_are_smaller_is_told_by_how_much(bench: Workbench) -> None:
    (problem,) = told(bench, "social-square", LONG)
    share = problem.values["share"]
    assert problem.name == "long-name.smaller" and isinstance(share, int) and 100 * (1 - SMALL) < share < 50


def test_of_several_pieces_there_is_one_note_that_says_it_all(bench: Workbench) -> None:
    pieces = tuple(map(PieceChoice, ("poster-holding", "social-square", "wall-chart")))
    kit = replace(bench.kit, group=replace(bench.kit.group, name=LONG), pieces=pieces)
    made = prepare(OpenedKit(kit, bench.path, (), {}), bench.studio)
    laid_out = [each for choice in pieces for each in lay_out_piece(choice, made, SCREEN).problems]
    every = [each for each in laid_out if each.code == "long-name"]
    (one,) = (each for each in once(laid_out) if each.code == "long-name")
    assert len(every) == 3 and (one.name, one.piece, one.field) == ("long-name.both", "", "group.name")
    for what in ("lines", "share"):
        assert one.values[what] == max(each.values[what] for each in every if what in each.values)
    assert all(f"“{name}”" in one.message for name in ("Held", "Square picture", "Wall chart"))
    (two,) = once(each for each in every if "share" in each.values)
    assert two.name == "long-name.smaller" and "“Square picture” and “Wall chart”" in two.message


@pytest.mark.parametrize("id", ["poster-holding", "social-square", "bunting", "bookmark"])
def test_nothing_is_said_of_a_name_of_usual_length(bench: Workbench, id: str) -> None:
    assert told(bench, id, LONG[:USUAL].strip()) == []


def test_a_name_that_does_not_fit_is_one_problem(bench: Workbench) -> None:
    (problem,) = told(bench, "bookmark", f"{LONG}, {LONG}, {LONG}")
    assert problem.code == "does-not-fit"
