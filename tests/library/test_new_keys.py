"""The keys by which staff paint and turn: a bad value of each is told where it stands, and said what to write."""

from __future__ import annotations

import pytest

from kit.library.templates_file import read_template
from kit.problems import Problem
from kit.records.source import compose
from kit.words.saying import FILES
from tests.library.test_templates_file import GRAMMAR

TOP = "name: T\nkind: poster\nsize: A4\npages:\n  - name: front\n    ground: sun\n    layers:\n"


def told(element: str, line: str) -> tuple[Problem, ...]:
    node, problems = compose(f"{TOP}      - {element}\n        {line}\n".encode(), "ours.yaml")
    assert node is not None, problems
    return read_template(node, GRAMMAR)[1]


@pytest.mark.parametrize(
    ("element", "line", "name", "column", "hint"),
    [
        ("picture: park.jpg", "focus: 150% 30%", "wrong-value", 16, "50% 30%"),
        ("picture: park.jpg", "focus: face", "wrong-value", 16, "50% 30%"),
        ("picture: park.jpg", "mask: star", "wrong-value", 15, "circle"),
        ("picture: park.jpg", "shade: ink", "wrong-type.record", 16, "colour"),
        ("picture: park.jpg", "shade: {colour: ikn}", "unknown-colour", 25, "There are"),
        ("picture: park.jpg", "shade: {from: middle}", "unknown-word", 23, "all over"),
        ("picture: park.jpg", "shade: {strength: 70}", "wrong-value", 27, "25%"),
        ("picture: park.jpg", "shade: {strenght: 70%}", "unknown-key", 17, "strength"),
        ("picture: park.jpg", "border: coral 1mm", "wrong-value", 17, "1mm coral"),
        ("picture: park.jpg", "border: 1mm corall", "unknown-colour", 17, "coral"),
        ("picture: park.jpg", "border: 400mm coral", "wrong-value", 17, "1mm coral"),
        ("picture: park.jpg", "turn: 45", "wrong-value", 15, "90, 180 or 270"),
        ("picture: mesage", "turn: 90", "unknown-picture", 18, "message"),
        ("box: [rule]", "ground: {from: sun}", "missing.key", 17, "to"),
        ("box: [rule]", "ground: {from: sun, to: corall}", "unknown-colour", 33, "coral"),
        ("box: [rule]", "ground: {from: sun, to: coral, towards: up}", "unknown-word", 49, "bottom"),
        ("shape: hill", "fill: acent", "unknown-colour", 15, "accent"),
        ("shape: hill", "fill: [sun, coral]", "wrong-type.bracket-expected", 15, "sun"),
    ],
)
def test_a_bad_value_is_told_at_its_place(element: str, line: str, name: str, column: int, hint: str) -> None:
    (problem,) = told(element, line)
    assert (problem.name, problem.line) == (name, 8 if name == "unknown-picture" else 9)
    assert problem.column == column
    said = FILES.say(problem)
    assert hint in f"{said.message} {said.hint}"


@pytest.mark.parametrize(
    ("element", "line"),
    [
        ("picture: park.jpg", "shade: {colour: accent, from: all over, strength: 0%}"),
        ("picture: park.jpg", "border: 0.5 Accent"),
        ("picture: park.jpg", "mask: 6mm"),
        ("picture: park.jpg", "turn: -90"),
        ("box: [rule]", "ground: {from: Sun, to: accent, towards: Left}"),
        ("shape: circle", "fill: accent"),
    ],
)
def test_what_is_right_is_read(element: str, line: str) -> None:
    assert told(element, line) == ()
