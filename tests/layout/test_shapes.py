"""Plain shapes fill their boxes, and grounds run into the bleed where they touch the paper's edge."""

from __future__ import annotations

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
    assert max(preset.bleed for preset in PRESETS.values()) < BLEED


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


def test_a_hill_is_flatter_than_an_arc() -> None:
    def height_near_the_side(kind: str) -> float:
        (dome,) = shape_figures(kind, Box(0, 0, 100, 50), 0)
        assert isinstance(dome, Outline)
        _, _, y1, *_ = dome.steps[1]
        assert isinstance(y1, float)
        return 50 - y1

    assert height_near_the_side("hill") < height_near_the_side("arc")
