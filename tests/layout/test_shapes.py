"""Plain shapes fill their boxes, and grounds run into the bleed where they touch the paper's edge."""

from __future__ import annotations

from math import hypot

import pytest

from kit.layout.shapes import BLEED, shape_figures, with_bleed
from kit.model.preset import PRESETS
from kit.scene import Circle, Outline, Rectangle
from kit.units import Box, Size

PAGE = Size(100, 200)


@pytest.mark.parametrize(
    ("box", "bled"),
    [
        (Box(0, 0, 100, 200), (-6, -6, 106, 206)),
        (Box(10, 10, 80, 180), (10, 10, 90, 190)),
        (Box(0, 150, 100, 50), (-6, 150, 106, 206)),
        (Box(0, 10, 20, 20), (-6, 10, 20, 30)),
        (Box(80.005, 10, 20, 20), (80.005, 10, 106.005, 30)),
    ],
)
def test_a_box_bleeds_only_where_it_touches_the_edge(box: Box, bled: tuple[float, ...]) -> None:
    found = with_bleed(box, PAGE)
    assert (found.x, found.y, found.right, found.bottom) == pytest.approx(bled)


def test_what_bleeds_reaches_further_than_any_print_shop_shows() -> None:
    assert max(preset.imposition.bleed for preset in PRESETS.values()) < BLEED


def test_a_rectangle_is_its_box_with_its_corners() -> None:
    assert shape_figures("rectangle", Box(1, 2, 30, 40), 5) == (Rectangle(Box(1, 2, 30, 40), 5),)


def test_a_circle_is_as_large_as_its_box_allows_and_in_its_middle() -> None:
    assert shape_figures("circle", Box(10, 20, 40, 60), 0) == (Circle(30, 50, 20),)


@pytest.mark.parametrize("kind", ["arc", "hill"])
def test_domes_stand_on_the_foot_of_their_box_and_touch_its_top(kind: str) -> None:
    (dome,) = shape_figures(kind, Box(10, 20, 40, 60), 0)
    assert isinstance(dome, Outline)
    places = [step[-2:] for step in dome.steps if len(step) > 1]
    assert places == [(10, 80), (30, 20), (50, 80)]


def points(outline: Outline) -> list[tuple[float, float]]:
    """Return places on the curves of an outline."""
    found: list[tuple[float, float]] = []
    start = (0.0, 0.0)
    for step in outline.steps:
        places = [float(value) for value in step[1:]]
        if step[0] == "C":
            corners = [start, *zip(places[::2], places[1::2], strict=True)]
            for t in (0.0, 0.2, 0.4, 0.6, 0.8, 1.0):
                shares = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
                x, y = (sum(a * corner[axis] for a, corner in zip(shares, corners, strict=True)) for axis in (0, 1))
                found.append((x, y))
        if places:
            start = places[-2], places[-1]
    return found


def test_an_arc_twice_as_wide_as_high_is_half_of_a_circle() -> None:
    (dome,) = shape_figures("arc", Box(10, 20, 100, 50), 0)
    assert isinstance(dome, Outline)
    assert [hypot(x - 60, y - 70) for x, y in points(dome)] == pytest.approx([50.0] * 12, abs=0.05)


@pytest.mark.parametrize("kind", ["arc", "hill"])
def test_a_dome_is_the_same_on_both_sides_and_stays_in_its_box(kind: str) -> None:
    (dome,) = shape_figures(kind, Box(10, 20, 40, 60), 0)
    assert isinstance(dome, Outline)
    found = points(dome)
    assert [60 - x for x, _ in reversed(found)] == pytest.approx([x for x, _ in found])
    assert [y for _, y in reversed(found)] == pytest.approx([y for _, y in found])
    assert all(10 <= x <= 50 and 20 <= y <= 80 for x, y in found)


def test_a_hill_is_flatter_than_an_arc() -> None:
    def height_near_the_side(kind: str) -> float:
        (dome,) = shape_figures(kind, Box(0, 0, 100, 50), 0)
        assert isinstance(dome, Outline)
        _, _, y1, *_ = dome.steps[1]
        assert isinstance(y1, float)
        return 50 - y1

    assert height_near_the_side("hill") < height_near_the_side("arc")


def test_a_bowl_is_its_box_without_a_part_of_a_circle() -> None:
    (bowl,) = shape_figures("bowl", Box(10, 20, 80, 20), 0)
    assert isinstance(bowl, Outline)
    radius = (40**2 + 20**2) / (2 * 20)
    found = points(bowl)
    assert [hypot(x - 50, y - (40 - radius)) for x, y in found] == pytest.approx([radius] * len(found), abs=0.05)
    assert found[0] == pytest.approx((10, 20)) and found[-1] == pytest.approx((90, 20))
    assert [step[-2:] for step in bowl.steps[-3:-1]] == [(90, 40), (10, 40)]


def test_a_bowl_higher_than_half_its_width_has_a_dip_of_half_a_circle() -> None:
    (bowl,) = shape_figures("bowl", Box(10, 20, 40, 60), 0)
    assert isinstance(bowl, Outline)
    assert [hypot(x - 30, y - 20) for x, y in points(bowl)] == pytest.approx([20.0] * 12, abs=0.05)
