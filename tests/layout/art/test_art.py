"""The drawings: 1001 days that can be counted, and flat shapes that stay where they belong."""

from __future__ import annotations

import math
from bisect import bisect
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import pytest

from kit.colour import Colour
from kit.layout.art import Pens, draw
from kit.layout.art.curves import filled
from kit.layout.art.days import Bounds
from kit.model.art import (
    Arms,
    CutPaper,
    Dawn,
    Days,
    Embrace,
    Garland,
    Grid,
    Hill,
    Hug,
    Leaves,
    Months,
    Nested,
    Scene,
    Spiral,
    Sun,
    Wave,
    Weeks,
    WritingLines,
)
from kit.model.measures import Corner, Distance, Length, Unit
from kit.model.paint import ROLES, Border, ColourName
from kit.model.scenes import SCENES, SceneName
from kit.model.template import Art
from kit.scene import Circle, Outline, Rectangle, Shape
from kit.units import Box, Edges

COLOURS = {
    name: Colour(name, (index * 30, 90, 120), (0, 0, 0, index * 10))
    for index, name in enumerate(("midnight", "paper", "coral", "sun", "mint", "lilac", *ROLES))
}
PENS = Pens(COLOURS, COLOURS, COLOURS)
POSTER = Box(0, 0, 210, 150)
DAYS: list[tuple[Days, Box]] = [
    (Spiral(), Box(20, 30, 170, 170)),
    (Spiral(centre=Corner(0.63, 0.42), reach=Length(106), stands=True, growth=2.0, fullness=0.92), POSTER),
    (Spiral(centre=Corner(0.63, 0.42), reach=Length(106), stands=True, growth=2.0, fullness=0.92), Box(0, 0, 210, 40)),
    (Spiral(centre=Corner(1.0, 0.0), reach=Length(150), growth=0.6, fullness=1.0), POSTER),
    (Wave(rows=11, swell=Length(17, Unit.PERCENT), waves=0.8, phase=190, fullness=0.94), Box(0, 30, 297, 60)),
    (Wave(), Box(0, 0, 297, 25)),
    (Wave(rows=13, growth=0.5, waves=2, swell=Length(30, Unit.PERCENT)), Box(5, 5, 200, 90)),
    (Sun(), Box(0, 80, 210, 105)),
    (Sun(sweep=360, inner=Length(47), reach=Length(88), stands=True, growth=1.0, fullness=0.86), POSTER),
    (
        Sun(sweep=360, centre=Corner(0.5, 0.5), inner=Length(48), reach=Length(95), even=True, parting=Length(1.6)),
        Box(0, 0, 210, 196),
    ),
    (Sun(sweep=360, centre=Corner(0.5, 0.5), inner=Length(1), even=True), Box(0, 0, 300, 300)),
    (Sun(centre=Corner(0.5, 1), reach=Length(104), inner=Length(40)), Box(0, 0, 210, 60)),
    (Sun(sweep=41, centre=Corner(0.5, 0.94), inner=Length(6), reach=Length(241), even=True), Box(5, 26, 200, 266)),
    (Grid(), Box(16, 16, 178, 240)),
    (Grid(columns=91, by_times=True, parting=Length(1), growth=1.0, fullness=0.9), Box(15, 160, 180, 23.7)),
    (Grid(columns=40, by_times=True), Box(16, 16, 178, 240)),
    (Weeks(), Box(18, 94, 384, 170)),
    (Weeks(weeks=143, growth=1.0), Box(6, 5, 138, 8)),
    (Weeks(weeks=11, line_gap=Length(4), parted_after=4, parting=Length(3)), Box(10, 10, 190, 270)),
    (Weeks(weeks=52, by_years=True, first_days=Distance(44), line_gap=Length(32)), Box(18, 94, 384, 186)),
    (Months(), Box(18, 103, 384, 160)),
    (Months(line_gap=Length(19.5), parting=Length(4), growth=1.0, fullness=1.0), Box(18, 103, 384, 160)),
    (Dawn(), Box(15, 40, 180, 230)),
    (Dawn(inner=Length(88), growth=1.0, fullness=1.0), Box(15, 40, 180, 230)),
    (Dawn(inner=Length(30)), Box(3, 40, 44, 80)),
    (Dawn(growth=1.0), Box(10, 10, 270, 190)),
    (Garland(), Box(10, 10, 190, 270)),
    (Garland(rows=11, corner=Length(0)), Box(10, 10, 130, 130)),
]
FLAT: list[Art] = [
    *(Scene(scene=name) for name in SCENES),
    Embrace(),
    Arms(),
    Hug(),
    Nested(),
    Leaves(veins=ColourName("paper")),
    CutPaper(),
    Hill(),
    WritingLines(),
]


def circles_of(shapes: tuple[Shape, ...]) -> list[Circle]:
    return [figure for shape in shapes for figure in shape.figures if isinstance(figure, Circle)]


@pytest.mark.parametrize(("art", "box"), DAYS)
def test_there_are_1001_days_in_three_colours(art: Days, box: Box) -> None:
    shapes = draw(art, box, 1.0, PENS)
    assert [len(shape.figures) for shape in shapes] == [271, 365, 365]
    assert [shape.fill and shape.fill.name for shape in shapes] == list(art.colours)
    assert len({(circle.x, circle.y) for circle in circles_of(shapes)}) == 1001


@pytest.mark.parametrize(("art", "box"), DAYS)
def test_every_day_shows_at_least_half_of_its_dot_in_its_room(art: Days, box: Box) -> None:
    for circle in circles_of(draw(art, box, 1.0, PENS)):
        assert box.x - 0.01 <= circle.x <= box.right + 0.01
        assert box.y - 0.01 <= circle.y <= box.bottom + 0.01


@pytest.mark.parametrize(("art", "box"), DAYS)
def test_no_two_dots_touch(art: Days, box: Box) -> None:
    circles = sorted(circles_of(draw(art, box, 1.0, PENS)), key=lambda circle: circle.x)
    widest = 2 * max(circle.radius for circle in circles)
    for index, first in enumerate(circles):
        for second in circles[index + 1 :]:
            if second.x - first.x > widest:
                break
            assert math.hypot(second.x - first.x, second.y - first.y) > first.radius + second.radius


@pytest.mark.parametrize(("art", "box"), DAYS)
def test_diameters_are_few_so_that_equal_dots_can_share_a_drawing(art: Days, box: Box) -> None:
    diameters = {round(2 * circle.radius, 6) for circle in circles_of(draw(art, box, 1.0, PENS))}
    assert len(diameters) < 120
    assert all(abs(diameter / 0.05 - round(diameter / 0.05)) < 1e-6 for diameter in diameters)


def test_a_spiral_only_ever_leads_outwards() -> None:
    art = Spiral(centre=Corner(0.5, 0.4))
    box = Box(0, 0, 200, 200)
    distances = [math.hypot(dot.x - 100, dot.y - 80) for dot in circles_of(draw(art, box, 1.0, PENS))]
    assert all(later > earlier for earlier, later in pairwise(distances))


def test_the_last_day_of_a_spiral_stands_at_its_reach_however_much_is_cropped() -> None:
    for centre in (Corner(0.5, 0.5), Corner(0.9, 0.2), Corner(0.0, 0.0)):
        art = Spiral(centre=centre, reach=Length(90))
        last = circles_of(draw(art, Box(0, 0, 200, 200), 1.0, PENS))[-1]
        assert math.hypot(last.x - 200 * centre.across, last.y - 200 * centre.down) == pytest.approx(90, abs=4)


def test_a_spiral_that_stands_keeps_clear_of_what_is_below_it() -> None:
    for height in (60, 120, 200):
        art = Spiral(centre=Corner(0.6, 0.9), reach=Length(100), stands=True)
        shapes = draw(art, Box(0, 0, 210, height), 1.0, PENS)
        assert max(shape.box.bottom for shape in shapes) <= height + 3


def test_the_rings_of_a_sun_with_91_rays_are_three_before_birth_and_four_for_each_year() -> None:
    dots = circles_of(draw(Sun(), Box(0, 0, 210, 105), 1.0, PENS))
    radii = [round(math.hypot(dot.x - 105, dot.y - 105)) for dot in dots]
    assert len(set(radii)) == 11
    assert len(set(radii[:271])) == 3
    assert len(set(radii[277:630])) == 4


@pytest.mark.parametrize("edge", [4.0, 12.0])
def test_a_sun_beside_an_edge_that_may_cut_no_day_has_whole_rings_that_reach_less_far(edge: float) -> None:
    art, box = Sun(centre=Corner(0.5, 0.5), sweep=226, inner=Length(51), reach=Length(92)), Box(0, 0, 210, 190)
    inside = Box(edge, edge, 210 - 2 * edge, 190)
    dots = circles_of(draw(art, box, 1.0, PENS, bounds=Bounds(inside, whole=True)))
    assert all(inside.contains(Box(dot.x, dot.y, 0, 0).outset(Edges.all(dot.radius))) for dot in dots)
    apart = Counter(round(math.hypot(dot.x - 105, dot.y - 95), 1) for dot in dots)
    assert sorted(apart.values()) == sorted([90, 90, 91, 91, 91, 91, 91, 91, 91, 92, 92])


def test_a_wave_is_a_time_line_even_in_time() -> None:
    box = Box(0, 0, 297, 60)
    shapes = draw(Wave(rows=11), box, 1.0, PENS)
    ends = [max(dot.x for dot in circles_of((shape,))) / box.width for shape in shapes]
    assert ends == pytest.approx([271 / 1001, 636 / 1001, 1.0], abs=0.02)
    places = [dot.x for dot in circles_of(shapes)]
    assert places == sorted(places)


def test_each_time_of_a_wave_begins_where_its_design_says_and_goes_on_to_the_next() -> None:
    box, rows = Box(11, 0, 275, 30), 9
    starts = (Distance(0), Distance(100), Distance(200))
    times = [circles_of((shape,)) for shape in draw(Wave(rows=rows, starts=starts), box, 1.0, PENS)]
    assert [len(days) for days in times] == [271, 365, 365]
    pitches = [100 / 31, 100 / 41, 75 / 41]
    for days, start, end, pitch in zip(times, starts, (100, 200, 275), pitches, strict=True):
        assert days[0].x == pytest.approx(11 + start.mm + pitch / 2, abs=0.01)
        assert days[-1].x == pytest.approx(11 + end - pitch / 2, abs=0.01), "no gap before the next"
        steps = {round(later.x - dot.x, 2) for dot, later in zip(days, days[rows:], strict=False)}
        assert max(steps) - min(steps) < 0.02
    radii = [dot.radius for days in times for dot in days]
    assert radii == sorted(radii), "a day is never smaller than the one before"


def test_weeks_are_columns_of_seven_and_each_year_has_a_line_that_ends_below_the_one_before_birth() -> None:
    dots = circles_of(draw(Weeks(line_gap=Length(10)), Box(0, 0, 520, 230), 1.0, PENS))
    columns = [dots[first : first + 7] for first in range(0, 1001, 7)]
    assert len(columns) == 143
    assert all(len({dot.x for dot in column}) == 1 for column in columns)
    lines = [sum(column[0].y == top for column in columns) for top in sorted({column[0].y for column in columns})]
    assert lines == [39, 52, 52]
    assert columns[38][0].x == columns[38 + 52][0].x == columns[142][0].x
    assert columns[39][0].y - columns[38][6].y == pytest.approx(10 + 10)


def test_by_years_birth_and_the_first_birthday_begin_a_line_below_the_last_week_before_birth() -> None:
    art = Weeks(by_years=True, line_gap=Length(10), parting=Length(10), growth=1)
    dots = circles_of(draw(art, Box(0, 0, 560, 230), 1.0, PENS))
    before, first, second = dots[:271], dots[271:636], dots[636:]
    assert (first[0].x, second[0].x) == (5, 5), "each year begins at the left"
    assert [line[0].y for line in (first, second)] == [min(dot.y for dot in line) for line in (first, second)]
    assert before[-1].x == first[-2].x == second[-2].x == 545, "the weeks of all lines end together"
    assert before[-1].y == max(dot.y for dot in before), "birth follows a whole week"
    assert [round(line[-1].x - line[-2].x, 6) for line in (first, second)] == [10, 10], "a year is 52 weeks and a day"
    assert [line[-1].y for line in (first, second)] == [first[0].y, second[0].y]


def test_the_first_day_of_each_year_may_be_as_large_as_its_line_is_high_before_52_whole_weeks() -> None:
    art = Weeks(by_years=True, first_days=Distance(80), line_gap=Length(10), growth=1, fullness=0.9)
    dots = circles_of(draw(art, Box(0, 0, 600, 230), 1.0, PENS))
    before, first, second = dots[:271], dots[271:636], dots[636:]
    for year in (first, second):
        large, *weeks = year
        assert (large.x, large.y) == (35, weeks[3].y) and large.radius == pytest.approx(0.9 * 35)
        assert len({dot.x for dot in weeks}) == 52 and weeks[0].x == 85 and weeks[-1].x == 595
        assert [dot.y for dot in weeks[:7]] == [dot.y for dot in weeks[-7:]]
    assert [dot.y for dot in before[:5]] == [dot.y for dot in before[6:11]], "the first week is in the middle"
    assert {dot.radius for dot in (*before, *first[1:], *second[1:])} == {4.5}


def test_three_months_of_weeks_are_parted_from_the_next() -> None:
    dots = circles_of(draw(Weeks(parting=Length(10)), Box(0, 0, 550, 230), 1.0, PENS))
    steps = [round(dots[day + 7].x - dots[day].x, 3) for day in range(39 * 7, 91 * 7 - 7, 7)]
    assert [number for number, step in enumerate(steps, 1) if step == 20] == [13, 26, 39]
    assert set(steps) == {10, 20}


def test_each_month_is_a_leaf_of_a_calendar_below_one_another_in_three_lines_that_end_together() -> None:
    art = Months(line_gap=Length(10), parting=Length(4), growth=1)
    dots = circles_of(draw(art, Box(0, 0, 5 * 8 * 12 + 4 * 11, 7 * 6 * 3 + 2 * 10), 1.0, PENS))
    starts = [0, *(day for day in range(1, 1001) if dots[day].x - dots[day - 1].x > 9)]
    starts = sorted({*starts, 271, 636})
    lengths = [end - start for start, end in pairwise([*starts, 1001])]
    assert len(lengths) == 9 + 12 + 12 and set(lengths) == {30, 31}
    assert (sum(lengths[:9]), sum(lengths[9:21])) == (271, 365)
    lefts = [dots[start].x for start in starts]
    assert lefts[:9] == lefts[12:21] == lefts[24:], "months are below one another"
    assert [round(later - earlier, 6) for earlier, later in pairwise(lefts[9:21])] == [44] * 11
    tops = [dots[start].y for start in starts]
    assert tops == [3] * 9 + [55] * 12 + [107] * 12, "each month begins at the top of its line"
    for start, length in zip(starts, lengths, strict=True):
        places = [(round(dot.x - dots[start].x, 3), dot.y - dots[start].y) for dot in dots[start : start + length]]
        assert places == [(8 * (day // 7), 6 * (day % 7)) for day in range(length)], "a week is a column"


@pytest.mark.parametrize(
    ("box", "inner", "parting"),
    [
        (Box(12, 30, 186, 206), 87, 0),
        (Box(12, 30, 186, 206), 87, 9),
        (Box(3, 40, 44, 80), 35, 0),
        (Box(3, 40, 44, 80), 35, 2),
    ],
)
def test_the_dots_of_a_dawn_are_of_one_size_on_even_rings_and_each_time_has_its_own(
    box: Box, inner: float, parting: float
) -> None:
    dots = circles_of(draw(Dawn(inner=Length(inner), parting=Length(parting), growth=1), box, 1.0, PENS))
    middle = box.x + box.width / 2
    distances = [math.dist((dot.x, dot.y), (middle, box.bottom)) for dot in dots]
    starts = [0, *(day for day in range(1, 1001) if distances[day] - distances[day - 1] > 0.5)]
    assert {271, 636} <= set(starts)
    between = distances[starts[1]] - distances[0]
    assert [distances[day] for day in starts] == pytest.approx(
        [distances[0] + between * ring + parting * bisect([271, 636], day) for ring, day in enumerate(starts)],
        abs=0.05,
    )
    assert inner < distances[0] and distances[-1] < box.height
    steps = [math.dist(dots[day - 1][:2], dots[day][:2]) for day in range(1, 1001) if day not in starts]
    assert 0.93 * between < min(steps) and max(steps) < 1.13 * between, "as far apart along a ring as from ring to ring"
    assert len({dot.radius for dot in dots}) == 1


@pytest.mark.parametrize("cut", [False, True])
def test_a_deep_dawn_is_arcs_from_side_to_side_about_a_middle_far_below_its_room(cut: bool) -> None:
    box = Box(10, 50, 280, 60)
    dots = circles_of(draw(Dawn(inner=Length(550), depth=Length(530), cut=cut, growth=1), box, 1.0, PENS))
    distances = [math.dist((dot.x, dot.y), (150, 640)) for dot in dots]
    starts = [0, *(day for day in range(1, 1001) if distances[day] - distances[day - 1] > 0.5)]
    assert len(dots) == 1001 and {271, 636} <= set(starts), "each time has rings of its own"
    assert distances[0] > 550 and distances[-1] < 590
    firsts, lasts = [dots[day] for day in starts], [dots[day - 1] for day in [*starts[1:], 1001]]
    pitch = distances[starts[1]] - distances[0]
    aside = 0 if cut else pitch / 2
    assert [dot.x for dot in firsts] == pytest.approx([10 + aside] * len(firsts), abs=0.05)
    assert [dot.x for dot in lasts] == pytest.approx([290 - aside] * len(lasts), abs=0.05)
    assert all(box.y < dot.y - dot.radius and dot.y + dot.radius < box.bottom for dot in dots)


@pytest.mark.parametrize("box", [Box(10, 40, 190, 200), Box(10, 40, 190, 240), Box(0, 0, 90, 60)])
@pytest.mark.parametrize("parting", [0, 2])
def test_every_ring_of_a_quarter_of_a_dawn_goes_from_the_side_of_its_room_to_its_foot(box: Box, parting: float) -> None:
    art = Dawn(inner=Length(box.height * 0.4), parting=Length(parting), growth=1, quarter=True)
    dots = circles_of(draw(art, box, 1.0, PENS))
    edge = dots[0].x - box.x
    middle = box.x + edge, box.bottom - edge
    assert 0 < dots[0].radius <= edge
    assert all(dot.x + dot.radius <= box.right and dot.y - dot.radius >= box.y for dot in dots)
    arcs = [dots[:271], dots[271:636], dots[636:]]
    for arc in arcs:
        rings = [math.dist((dot.x, dot.y), middle) for dot in arc]
        starts = [middle[1] - dot.y for dot in arc if dot.x == pytest.approx(middle[0], abs=0.001)]
        ends = [dot.x - middle[0] for dot in arc if dot.y == pytest.approx(middle[1], abs=0.001)]
        assert starts == pytest.approx(ends)
        assert all(min(abs(distance - start) for start in starts) < 0.01 for distance in rings)
    distances = [sorted(math.dist((dot.x, dot.y), middle) for dot in arc) for arc in arcs]
    assert distances[0][0] > art.inner.resolve(box.height, 1.0)
    assert [after[0] - before[-1] for before, after in pairwise(distances)] == pytest.approx(
        [2 * edge + parting] * 2, abs=0.01
    )
    assert distances[2][-1] > 0.93 * min(box.width, box.height) - 2 * edge, "as far as there is room"


@pytest.mark.parametrize("box", [Box(10, 40, 180, 190), Box(0, 0, 90, 60), Box(0, 0, 297, 297)])
@pytest.mark.parametrize("inner", [35, 45])
def test_days_of_a_quarter_to_colour_in_never_touch_and_all_have_as_much_room(box: Box, inner: float) -> None:
    line = 0.2
    pen = Border(Distance(line), ColourName("ink"))
    art = Dawn(inner=Length(inner), parting=Length(1), growth=1, fullness=0.93, quarter=True, outline=pen)
    dots = circles_of(draw(art, box, 1.0, PENS))
    nearest = [min(math.dist(dot[:2], other[:2]) for other in dots if other is not dot) for dot in dots]
    assert len({dot.radius for dot in dots}) == 1
    assert min(nearest) > 1.05 * (2 * dots[0].radius + line), "there is paper between them"
    assert max(nearest) < 1.2 * min(nearest)


@pytest.mark.parametrize(
    "box", [Box(15, 15, 180, 119), Box(7, 7, 283, 196), Box(0, 0, 130, 130), Box(10, 10, 190, 270)]
)
@pytest.mark.parametrize("rows", [1, 3, 4, 6])
def test_days_of_a_frame_are_of_one_size_and_as_near_to_one_another_everywhere(box: Box, rows: int) -> None:
    dots = circles_of(draw(Garland(rows=rows, growth=1, fullness=0.86), box, 1.0, PENS))
    nearest = [min(math.dist(dot[:2], other[:2]) for other in dots if other is not dot) for dot in dots]
    assert len({dot.radius for dot in dots}) == 1
    assert max(nearest) < 1.15 * min(nearest), "no gap, and no corner where they crowd"
    assert 2 * dots[0].radius > 0.75 * max(nearest)


@pytest.mark.parametrize("rows", [3, 4])
def test_the_first_days_of_a_frame_are_beside_its_last_ones(rows: int) -> None:
    dots = circles_of(draw(Garland(rows=rows, growth=1), Box(15, 15, 180, 119), 1.0, PENS))
    for first, last in zip(dots[:rows], dots[-rows:], strict=True):
        assert first.y == pytest.approx(last.y, abs=0.01) and last.x - first.x < 4 * first.radius
    assert abs(dots[0].x + dots[-rows].x - 2 * 105) < 6 * dots[0].radius, "in the middle of the bottom edge"


@pytest.mark.parametrize("form", [Months, Wave, Garland, Weeks, Grid])
def test_a_line_round_each_day_is_within_its_room(form: type[Days]) -> None:
    box, pen = Box(0, 0, 380, 200), Border(Distance(0.5), ColourName("ink"))
    plain, rimmed, lined = (
        circles_of(draw(form(growth=1, fullness=0.94, **lines), box, 1.0, PENS))
        for lines in ({}, {"rim": pen}, {"outline": pen})
    )
    assert [dot[:2] for dot in plain] == [dot[:2] for dot in rimmed]
    for before, *after in zip(plain, rimmed, lined, strict=True):
        assert [dot.radius + 0.25 for dot in after] == pytest.approx([before.radius] * 2, abs=0.03)


@pytest.mark.parametrize(
    ("columns", "rows"), [(91, [3, 4, 4]), (40, [7, 9, 9]), (100, [3, 4, 4]), (1, [271, 365, 365])]
)
@pytest.mark.parametrize("parting", [0.0, 4.0, 900.0])
def test_each_row_of_a_grid_by_times_is_of_one_time_and_goes_from_side_to_side(
    columns: int, rows: Sequence[int], parting: float
) -> None:
    box = Box(15, 160, 180, 24)
    dots = circles_of(draw(Grid(columns=columns, by_times=True, parting=Length(parting)), box, 1.0, PENS))
    times = [dots[:271], dots[271:636], dots[636:]]
    assert [len({dot.y for dot in time}) for time in times] == rows
    assert all(max(dot.y for dot in one) < min(dot.y for dot in other) for one, other in pairwise(times))
    for time in times:
        for y in {dot.y for dot in time}:
            row = [dot.x for dot in time if dot.y == y]
            assert min(row) - box.x == pytest.approx(box.right - max(row), abs=0.01)


@pytest.mark.parametrize("box", [Box(0, 0, 8, 0), Box(0, 0, 0, 80), Box(0, 0, -3, 80), Box(0, 0, 8, -7)])
def test_a_dawn_without_any_room_is_not_drawn(box: Box) -> None:
    assert circles_of(draw(Dawn(), box, 1.0, PENS)) == []
    assert circles_of(draw(Dawn(quarter=True), box, 1.0, PENS)) == []


@pytest.mark.parametrize("inner", [0, 0.5, 89, 200])
def test_a_dawn_has_every_day_however_small_its_innermost_ring_is(inner: float) -> None:
    for quarter in (False, True):
        art = Dawn(inner=Length(inner), growth=1, quarter=quarter)
        assert len(circles_of(draw(art, Box(15, 40, 230 if quarter else 180, 230), 1.0, PENS))) == 1001


def test_a_whole_spiral_reaches_no_further_than_its_room() -> None:
    for box in (Box(6, 50, 32, 45), Box(6, 50, 32, 20)):
        dots = circles_of(draw(Spiral(reach=Length(60), whole=True), box, 1.0, PENS))
        reach = min(box.width, box.height) / 2
        x, y = box.x + box.width / 2, box.y + box.height / 2
        assert 0.95 * reach < max(math.dist((dot.x, dot.y), (x, y)) for dot in dots) < 1.01 * reach


@pytest.mark.parametrize("art", [Months(birth=ColourName("coral")), Dawn(birth=ColourName("coral"))])
def test_in_outline_the_day_of_birth_is_not_left_to_be_coloured_in(art: Days) -> None:
    lines = replace(art, outline=Border(Distance(0.5), ColourName("ink")))
    birth, *others = draw(lines, Box(15, 40, 180, 230), 1.0, PENS, COLOURS["paper"])
    assert len(birth.figures) == 1 and birth.fill == COLOURS["coral"]
    assert all(shape.fill == COLOURS["paper"] for shape in others)
    assert {shape.stroke for shape in (birth, *others)} == {COLOURS["ink"]}


def test_the_day_of_birth_may_have_a_colour_of_its_own() -> None:
    shapes = draw(Weeks(birth=ColourName("coral")), Box(0, 0, 384, 170), 1.0, PENS)
    assert [len(shape.figures) for shape in shapes] == [1, 271, 364, 365]
    every = circles_of(draw(Weeks(), Box(0, 0, 384, 170), 1.0, PENS))
    assert circles_of(shapes[:1]) == [every[271]]
    assert shapes[0].fill == COLOURS["coral"]


def test_a_rim_is_a_line_round_each_day_in_its_own_colour() -> None:
    plain = draw(Weeks(birth=ColourName("coral")), Box(0, 0, 384, 170), 2.0, PENS)
    rim = Border(Distance(0.25), ColourName("ink"))
    found = draw(Weeks(birth=ColourName("coral"), rim=rim), Box(0, 0, 384, 170), 2.0, PENS)
    assert [shape.fill for shape in found] == [shape.fill for shape in plain]
    assert {(shape.stroke, shape.stroke_width) for shape in found} == {(COLOURS["ink"], 0.5)}


@pytest.mark.parametrize("art", [Spiral(), *FLAT])
def test_in_outline_a_drawing_is_lines_round_the_colour_behind_it(art: Art) -> None:
    lines = replace(art, outline=Border(Distance(0.5), ColourName("ink")))
    found = draw(lines, POSTER, 2.0, PENS, COLOURS["paper"])
    if not isinstance(art, (Scene, Days)):  # whose faces are whole in lines, and whose lines are within a day's room
        assert [shape.figures for shape in found] == [shape.figures for shape in draw(art, POSTER, 2.0, PENS)]
    for shape in found:
        assert (shape.fill, shape.stroke, shape.stroke_width) == (COLOURS["paper"], COLOURS["ink"], 1.0)


def test_in_outline_no_cover_of_a_head_is_a_mask_and_faces_are_empty() -> None:
    art = Scene(scene=SceneName("lap and book"))
    flat = draw(art, POSTER, 2.0, PENS)
    lined = draw(replace(art, outline=Border(Distance(0.5), ColourName("ink"))), POSTER, 2.0, PENS, COLOURS["paper"])
    assert len(lined) == len(flat), "nobody has eyes or a mouth"
    large, small = sorted((dot.radius for dot in circles_of(lined)), reverse=True)[:2]
    assert large == pytest.approx(small * 0.165 / 0.135, rel=0.01), "both faces are whole"
    assert large > 2 * max(dot.radius for dot in circles_of(flat)), "in flat colours a cover lies over half of them"


def test_days_of_one_colour_with_a_rim_keep_it_on_a_black_printer_so_that_they_can_be_coloured_in() -> None:
    grey = Colour("grey", (230, 230, 230), (0, 0, 0, 10))
    inks = {name: Colour(name, (255, 255, 255), (0, 0, 0, 0)) for name in COLOURS}
    pens = Pens(inks, inks, inks, grey=True)
    one = (ColourName("paper"),)
    rim = Border(Distance(0.25), ColourName("ink"))
    kept = draw(Months(colours=one, rim=rim), Box(18, 103, 384, 160), 1.0, pens, grey)
    changed = draw(Months(colours=one), Box(18, 103, 384, 160), 1.0, pens, grey)
    assert {shape.fill for shape in kept} == {inks["paper"]}
    assert inks["paper"] not in {shape.fill for shape in changed}


def test_dots_grow_with_time() -> None:
    for art in (Spiral(growth=2.0), Wave(growth=2.0), Sun(growth=2.0), Grid(growth=2.0)):
        dots = circles_of(draw(art, Box(0, 0, 297, 297), 1.0, PENS))
        assert dots[-1].radius > 1.5 * dots[0].radius
        assert all(abs(later.radius - earlier.radius) < 0.3 * later.radius for earlier, later in pairwise(dots))


@pytest.mark.parametrize("art", [*(art for art, _ in DAYS), *FLAT])
def test_a_drawing_is_the_same_every_time_and_scales_with_its_paper(art: Art) -> None:
    box = Box(0, 0, 210, 150)
    assert draw(art, box, 1.0, PENS) == draw(art, box, 1.0, PENS)
    small, large = draw(art, box, 1.0, PENS), draw(art, Box(0, 0, 420, 300), 2.0, PENS)
    for one, two in zip(small, large, strict=True):
        for first, second in zip(one.figures, two.figures, strict=True):
            if isinstance(first, Circle) and isinstance(second, Circle):
                assert (second.x, second.y) == pytest.approx((2 * first.x, 2 * first.y), abs=0.01)
            elif isinstance(first, Outline) and isinstance(second, Outline):
                assert second.steps[0][1:] == pytest.approx([2 * float(part) for part in first.steps[0][1:]], abs=0.01)


@pytest.mark.parametrize("art", [Embrace(), Hug(), Arms(), Leaves(), CutPaper(), Hill(), WritingLines()])
@pytest.mark.parametrize("box", [Box(10, 20, 75, 45), Box(10, 20, 75, 150), Box(0, 0, 210, 100)])
def test_flat_shapes_stay_in_their_room(art: Art, box: Box) -> None:
    for shape in draw(art, box, 1.0, PENS):
        assert box.contains(shape.box, tolerance=0.02 * box.height + 1), shape


def test_the_one_who_is_held_is_inside_the_reach_of_the_one_who_holds_and_touches_nothing() -> None:
    large, head, small = draw(Embrace(small=ColourName("sun")), Box(0, 0, 200, 200), 1.0, PENS)
    assert large.box.contains(small.box)
    assert not head.box.overlaps(small.box)


@pytest.mark.parametrize("shrink", [0.3, 0.52, 0.66, 0.9])
def test_nested_ones_lie_with_their_heads_inside_the_body_that_holds_them(shrink: float) -> None:
    circles = circles_of(draw(Nested(shrink=shrink), Box(0, 0, 200, 200), 1.0, PENS))
    heads, bodies = circles[::2], circles[1::2]
    for holder, head, body in zip(bodies, heads[1:], bodies[1:], strict=False):
        for held in (head, body):
            assert math.hypot(holder.x - held.x, holder.y - held.y) + held.radius < holder.radius


@pytest.mark.parametrize("count", [1, 2, 3, 4, 5])
def test_each_pair_of_arms_lies_in_the_one_before_and_the_dot_rests_in_the_last(count: int) -> None:
    names = tuple(ColourName(name) for name in ("coral", "sun", "mint", "lilac", "paper"))[:count]
    *arms, dot = draw(Arms(colours=names), Box(0, 0, 200, 200), 1.0, PENS)
    for outer, inner in pairwise([*arms, dot]):
        assert outer.box.contains(inner.box)
    assert dot.box.width > 8


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("box", [Box(-6, -6, 222, 182), Box(-6, -6, 222, 80), Box(-6, -6, 222, 300), Box(0, 0, 90, 90)])
def test_a_hug_fills_the_foot_of_its_room_and_keeps_hand_and_heads_inside(mirrored: bool, box: Box) -> None:
    body, head, wrap, small, arm = draw(Hug(mirrored=mirrored), box, 1.0, PENS)
    assert (body.box.x, body.box.right, body.box.bottom) == pytest.approx((box.x, box.right, box.bottom))
    for shape in (body, head, wrap, small, arm):
        assert box.contains(shape.box, tolerance=0.01)


@pytest.mark.parametrize("mirrored", [False, True])
def test_a_hug_is_cheek_to_cheek_with_an_arm_round_the_small_one(mirrored: bool) -> None:
    body, head, wrap, small, arm = draw(Hug(mirrored=mirrored), Box(0, 0, 210, 180), 1.0, PENS)
    (cheek,), (other,) = circles_of((head,)), circles_of((small,))
    assert math.hypot(cheek.x - other.x, cheek.y - other.y) == pytest.approx(cheek.radius + other.radius, rel=0.1)
    assert small.box.overlaps(wrap.box)
    reached = arm.box.x < wrap.box.x if mirrored else arm.box.right > wrap.box.right
    assert reached
    assert body.box.y < wrap.box.y


def test_a_shape_knows_the_smallest_box_round_its_curves() -> None:
    shape = filled([("M", 0, 0), ("C", 0, 40, 100, 40, 100, 0), ("Z",)], COLOURS["coral"])
    assert shape.box == Box(0, 0, 100, 30)
    shape = filled([("M", 10, 50), ("C", -10, 50, -10, 10, 10, 10), ("L", 80, 30), ("Z",)], COLOURS["coral"])
    assert (shape.box.x, shape.box.right, shape.box.y, shape.box.bottom) == pytest.approx((-5, 80, 10, 50))


def test_an_embrace_that_would_be_a_blot_is_left_out() -> None:
    assert draw(Embrace(), Box(0, 0, 75, 12), 1.0, PENS) == ()
    assert draw(Embrace(), Box(0, 0, 75, 0), 1.0, PENS) == ()
    assert draw(Embrace(), Box(0, 0, 75, 20), 1.0, PENS)


FORMS = (
    *(Dawn, Garland, Grid, Months, Spiral, Sun, Wave, Weeks),
    *(Arms, CutPaper, Embrace, Hill, Hug, Leaves, Nested, WritingLines),
)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("size", [(0, 0), (0, 100), (100, 0), (0.5, 0.5), (9, 9), (200, 9), (9, 200), (60, 60)])
def test_in_any_room_a_drawing_is_whole_or_not_there(form: type[Art], size: tuple[float, float]) -> None:
    art = form()
    shapes = draw(art, Box(10, 10, *size), 1.0, PENS)
    circles = sum(isinstance(figure, Circle) for shape in shapes for figure in shape.figures)
    assert not isinstance(art, Days) or circles in (0, 1001)


def even_sun(parting: float) -> tuple[Shape, ...]:
    """Return an even sun round (105, 98), its first ring at 48 mm and its last at 95."""
    sun = Sun(sweep=360, centre=Corner(0.5, 0.5), inner=Length(48), reach=Length(95), growth=1.0)
    return draw(replace(sun, even=True, parting=Length(parting)), Box(0, 0, 210, 196), 1.0, PENS)


def test_all_dots_of_an_even_sun_are_of_one_size_and_larger_than_the_smallest_of_another() -> None:
    sizes = {figure.radius for shape in even_sun(0) for figure in shape.figures if isinstance(figure, Circle)}
    other = Sun(sweep=360, centre=Corner(0.5, 0.5), inner=Length(48), reach=Length(95), growth=1.0)
    rays = draw(other, Box(0, 0, 210, 196), 1.0, PENS)
    smallest = min(figure.radius for shape in rays for figure in shape.figures if isinstance(figure, Circle))
    assert len(sizes) == 1
    assert sizes.pop() > 1.2 * smallest


@pytest.mark.parametrize("parting", [0.0, 3.0])
def test_the_dots_of_an_even_fan_are_of_one_size_never_touch_and_begin_with_one(parting: float) -> None:
    sun = Sun(sweep=41, centre=Corner(0.5, 1), inner=Length(4), reach=Length(240), growth=1, even=True)
    shapes = draw(replace(sun, parting=Length(parting)), Box(0, 0, 200, 260), 1.0, PENS)
    dots = circles_of(shapes)
    assert len(dots) == 1001 and len({dot.radius for dot in dots}) == 1
    assert dots[0].x == pytest.approx(100) and dots[0].y == pytest.approx(256), "the first is in the middle"
    closest = min(math.dist(dot[:2], other[:2]) for number, dot in enumerate(dots) for other in dots[:number])
    assert closest > 2 * dots[0].radius > 3
    reach = [round(math.dist((dot.x, dot.y), (100, 260)), 1) for dot in dots]
    assert reach == sorted(reach) and reach[-1] <= 240
    assert all(abs(math.degrees(math.atan2(dot.x - 100, 260 - dot.y))) <= 20.51 for dot in dots)


@pytest.mark.parametrize("parting", [0.0, 1.6, 4.0])
def test_the_times_of_an_even_sun_are_parted(parting: float) -> None:
    times = [
        [math.dist((figure.x, figure.y), (105, 98)) for figure in shape.figures if isinstance(figure, Circle)]
        for shape in even_sun(parting)
    ]
    rings = [sorted({round(distance, 1) for distance in time}) for time in times]
    pitch = min(further - near for time in rings for near, further in pairwise(time))
    assert [min(times[0]), max(times[2])] == pytest.approx([48, 95], abs=0.01)
    for time, later in pairwise(rings):
        assert later[0] - time[-1] == pytest.approx(pitch + parting, abs=0.25)


@pytest.mark.parametrize(("height", "lines"), [(8.5, 0), (9.0, 1), (44.9, 4), (45.0, 5)])
def test_there_are_as_many_lines_to_write_on_as_there_is_room_for_and_the_last_is_the_foot(
    height: float, lines: int
) -> None:
    shapes = draw(WritingLines(), Box(10, 20, 75, height), 1.0, PENS)
    found = [figure.box for shape in shapes for figure in shape.figures if isinstance(figure, Rectangle)]
    assert len(found) == lines
    assert all((box.x, box.right) == (10, 85) for box in found)
    assert not found or found[-1].bottom == pytest.approx(20 + height)
    assert all(below.y - above.y == pytest.approx(9) for above, below in pairwise(found))


def test_only_large_light_days_have_a_contour_where_ink_is_spared() -> None:
    light, dark = Colour("light", (240, 200, 90), (0, 0, 0, 10)), Colour("dark", (20, 60, 70), (0, 0, 0, 90))
    colours = dict.fromkeys(COLOURS, light)
    pens = Pens(colours, {**colours, "coral": dark}, COLOURS, contour=dark)
    days = Grid(colours=(ColourName("sun"), ColourName("coral"), ColourName("sun")))
    large = draw(days, Box(0, 0, 260, 390), 1.0, pens)
    assert [bool(shape.stroke) for shape in large] == [True, False, True]
    small = draw(days, Box(0, 0, 30, 45), 1.0, pens)
    assert [shape.stroke for shape in small] == [None] * 3
    assert all(shape.stroke for shape in draw(Embrace(), Box(0, 0, 200, 200), 1.0, pens))
