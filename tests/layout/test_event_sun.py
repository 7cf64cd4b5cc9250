"""The sun of an event: eleven whole rings of days, each of one time, on the poster; the date inside its disc."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from math import hypot

import pytest

from kit.layout.pages import lay_out
from kit.model.kit import Kit
from kit.model.template import Template
from kit.scene import Circle, Page, Shape
from tests.layout.test_shipped_templates import CASES, pictures
from tests.workshop import groups, lines, printed, shipped, typefaces

KIT = CASES["all in order"]
DESIGN = shipped().templates["poster-event"]
LONGEST_MONTH = date(2016, 9, 22)


def dated(language: str, day: date, second: str = "", design: Template = DESIGN, case: Kit = KIT) -> Page:
    """Return the last page of a design, which is the one that holds the day."""
    event = replace(KIT.events[0], date=day)
    kit = replace(case, language=language, second_language=second, events=(event,))
    *_, page = lay_out(kit, shipped(), design, design.size, pictures(), typefaces())
    return page


def leaving(page: Page) -> list[str]:
    """Return what of the date is not wholly inside the disc."""
    circle = disc(page)
    found = []
    for group, box in printed(page):
        corners = [(x, y) for x in (box.x, box.right) for y in (box.y, box.bottom)]
        out = max(hypot(x - circle.x, y - circle.y) for x, y in corners) >= circle.radius
        if group.source.field == "events[0].date" and out:
            found += lines(group)
    return found


def _radius(circle: Circle) -> float:
    return circle.radius


def disc(page: Page) -> Circle:
    """Return the disc of the day, the smallest circle; another one may be the night round it."""
    shapes = [item for group in groups(page, "shape") for item in group.items if isinstance(item, Shape)]
    circle = min((each for shape in shapes for each in shape.figures if isinstance(each, Circle)), key=_radius)
    return circle


def behind_people(page: Page) -> list[str]:
    """Return what of the date people stand before."""
    people = [shape.box for group in groups(page, "art") if not group.counted for shape in group.items]
    return [
        line
        for group, box in printed(page)
        if group.source.field == "events[0].date" and any(each.overlaps(box) for each in people)
        for line in lines(group)
    ]


@pytest.mark.parametrize(
    ("design", "case"),
    [("poster-event", "all in order"), ("leaflet-two-sides", "all in order"), ("leaflet-two-sides", "eight logos")],
)
@pytest.mark.parametrize("language", shipped().languages)
def test_the_weekday_the_day_and_the_month_are_inside_the_disc(language: str, design: str, case: str) -> None:
    for number in range(7):
        day = LONGEST_MONTH + timedelta(days=number)
        page = dated(language, day, design=shipped().templates[design], case=CASES[case])
        assert sum(group.source.field == "events[0].date" for group, _ in printed(page)) == 3
        assert leaving(page) == []


@pytest.mark.parametrize("case", ["all in order", "eight logos", "a long event", "long own thanks"])
def test_nobody_stands_before_the_date(case: str) -> None:
    for second in ("", "en", "bn"):
        assert behind_people(dated("cy", LONGEST_MONTH, second, case=CASES[case])) == []


@pytest.mark.parametrize("design", ["poster-event", "social-event-cover", "leaflet-two-sides"])
@pytest.mark.parametrize("language", [each for each in shipped().languages if each != "en"])
def test_so_they_are_in_two_languages(language: str, design: str) -> None:
    for number in range(7):
        day, template = LONGEST_MONTH + timedelta(days=number), shipped().templates[design]
        for first, second in ((language, "en"), ("en", language)):
            page = dated(first, day, second, template)
            assert sum(group.source.field == "events[0].date" for group, _ in printed(page)) >= 5
            assert leaving(page) == []


@pytest.mark.parametrize("case", ["all in order", "eight logos", "no thank-you", "a long event", "no event"])
def test_the_days_are_eleven_whole_rings(case: str) -> None:
    (page,) = lay_out(CASES[case], shipped(), DESIGN, DESIGN.size, pictures(), typefaces())
    (art,) = (group for group in groups(page, "art") if group.counted)
    middle = disc(page)
    shapes = (item for item in art.items if isinstance(item, Shape))
    times = [[figure for figure in shape.figures if isinstance(figure, Circle)] for shape in shapes]
    dots = [dot for time in times for dot in time]
    distances = [sorted(hypot(dot.x - middle.x, dot.y - middle.y) for dot in time) for time in times]
    rings = [1 + sum(after - before > 0.1 for before, after in pairwise(time)) for time in distances]
    assert [len(time) for time in times] == [271, 365, 365]
    assert rings == [3, 4, 4]
    assert all(after[0] - before[-1] > 0.1 for before, after in pairwise(distances)), "no ring has two colours"
    assert min(dot.y - dot.radius for dot in dots) > 0
    assert min(dot.x - dot.radius for dot in dots) > 0


@pytest.mark.parametrize("case", ["all in order", "eight logos", "no thank-you", "a long event"])
def test_the_sun_comes_down_to_people_who_are_in_a_line_from_edge_to_edge(case: str) -> None:
    (page,) = lay_out(CASES[case], shipped(), DESIGN, DESIGN.size, pictures(), typefaces())
    (scene,) = (group for group in groups(page, "art") if not group.counted)
    (days,) = (group for group in groups(page, "art") if group.counted)
    people = [item.box for item in scene.items if item.box.width < page.size.width]
    assert 7 < min(box.x for box in people) < 13 and 7 < page.size.width - max(box.right for box in people) < 13
    dots = [dot for item in days.items if isinstance(item, Shape) for dot in item.figures if isinstance(dot, Circle)]
    ends = max(dot.y + dot.radius for dot in dots)
    assert 0 < min(box.y for box in people) - ends < 6.5, "they are right under the ends of its rays"


@pytest.mark.parametrize("typed", ["31/02/2016", "the Thursday of the week after next"])
def test_a_date_that_cannot_be_read_is_inside_the_disc_as_typed_and_never_the_days_of_the_week(typed: str) -> None:
    event = replace(KIT.events[0], date=None, unread=(("date", typed),))
    *_, page = lay_out(replace(KIT, events=(event,)), shipped(), DESIGN, DESIGN.size, pictures(), typefaces())
    sun = disc(page)
    boxes = [(group, box) for group, box in printed(page) if hypot(box.x - sun.x, box.y - sun.y) < sun.radius]
    inside = [group for group, box in boxes if box.y < sun.y + sun.radius]
    assert [group.source.field for group in inside] == ["events[0].date"] and leaving(page) == []
    assert " ".join(lines(inside[0])).rstrip("…") == typed[:18].rstrip()
