"""Figures as the operators of a path."""

from __future__ import annotations

from kit.pdf.outlines import outlined, stepped
from kit.scene import Circle, Outline, Rectangle
from kit.units import Box


def test_straight_lines_and_curves() -> None:
    steps = (("M", 1, 2), ("L", 3.5, 4), ("C", 1, 2, 3, 4, 5, 6), ("Z",))
    assert stepped(steps) == outlined((Outline(steps),)) == "1 2 m\n3.5 4 l\n1 2 3 4 5 6 c\nh"


def test_a_rectangle_is_one_operator_and_one_with_round_corners_a_path() -> None:
    assert outlined((Rectangle(Box(1, 2, 3, 4)),)) == "1 2 3 4 re"
    path = outlined((Rectangle(Box(0, 0, 30, 20), 5),)).split("\n")
    assert [line[-1] for line in path] == ["m", "l", "c", "l", "c", "l", "c", "l", "c", "h"]


def test_a_rectangle_as_round_as_it_can_be_is_a_circle() -> None:
    circle = outlined((Circle(10, 10, 5),))
    assert outlined((Rectangle(Box(5, 5, 10, 10), 99),)) == circle
    assert [line[-1] for line in circle.split("\n")] == ["m", "c", "c", "c", "c", "h"]


def test_figures_follow_one_another() -> None:
    one, other = Rectangle(Box(1, 2, 3, 4)), Circle(1, 1, 1)
    assert outlined((one, other)) == f"{outlined((one,))}\n{outlined((other,))}"
