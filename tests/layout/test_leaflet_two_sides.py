"""The leaflet of two sides: people before a sun of days that nobody hides; on its back who, what, when and where."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from math import dist

import pytest

from kit.colour import contrast
from kit.layout.pages import lay_out
from kit.model.kit import Kit, ThankYouChoice
from kit.model.scenes import SCENES
from kit.scene import Circle, Page, Shape
from tests.layout.test_shipped_templates import CASES, OTHERS, PARTNERS, PARTNERSHIP, pictures
from tests.press.shipped_pieces import bench
from tests.workshop import boxes, glyphs_of, groups, picture_of, printed, shipped, texts, typefaces

DESIGN = shipped().templates["leaflet-two-sides"]
KIT = CASES["all in order"]
OF_SCENE = {scene: next(id for id, each in shipped().messages.items() if each.scene == scene) for scene in SCENES}
DPI = 100


def pages(kit: Kit) -> Sequence[Page]:
    return lay_out(kit, shipped(), DESIGN, DESIGN.size, pictures(), typefaces())


@pytest.mark.parametrize("message", [*OF_SCENE.values(), "on-a-tuesday", "six-doors"])
def test_nobody_stands_before_a_day_of_the_sun(message: str) -> None:
    laid_out = pages(replace(KIT, messages=(message,)))
    image = picture_of(laid_out, DESIGN, DESIGN.size, pictures(), DPI)[0].convert("RGB")
    (days,) = (group for group in groups(laid_out[0], "art") if group.counted)
    hidden, all_of_them = [], 0
    for shape in days.items:
        assert isinstance(shape, Shape) and shape.fill
        for dot in shape.figures:
            assert isinstance(dot, Circle)
            all_of_them += 1
            seen = image.getpixel((int(dot.x / 25.4 * DPI), int(dot.y / 25.4 * DPI)))
            assert isinstance(seen, tuple)
            hidden += [dot for one, other in zip(seen, shape.fill.rgb, strict=True) if abs(one - other) > 40]
    assert all_of_them == 1001 and hidden == []


def test_the_back_says_who_what_when_and_where_and_the_code_is_below_the_place() -> None:
    back = pages(KIT)[-1]
    placed = [("".join(run.text for run in glyphs_of(group)), group.box) for group in groups(back)]
    order = ("Little Acorns Nursery", "Baby and me", "10am", "St Mary’s Hall")
    found = [next(box for text, box in placed if text.startswith(each)) for each in order]
    assert all(before.bottom <= after.y + 0.1 for before, after in pairwise(found))
    (code,) = boxes(back, "qr")
    assert code.x == pytest.approx(found[3].x, abs=3), "it has an empty edge"
    assert found[3].bottom < code.y


@pytest.mark.parametrize("case", ["all in order", "no logo", "eight logos"])
def test_day_title_time_and_place_are_one_block_apart_from_message_contact_and_thanks(case: str) -> None:
    back = pages(CASES[case])[-1]
    placed = [(group.source.field, group.box) for group in groups(back) if group.source.field]
    of_the_event = [box for field, box in placed if field.startswith("events[0]")]
    others = [box for field, box in placed if not field.startswith("events[0]") and field != "group.name"]
    (title,) = (box for field, box in placed if field == "events[0].title")
    (venue,) = (box for field, box in placed if field == "events[0].venue")
    (sun,) = (group.box for group in groups(back, "art") if group.counted)
    assert title.bottom < sun.y < venue.bottom < sun.bottom, "the place is beside the day"
    assert max(box.bottom for box in of_the_event) + 9 < min(box.y for box in others)


def test_only_the_day_is_set_larger_than_the_title() -> None:
    for case in ("all in order", "eight logos", "one message, twelve to thank, eight logos"):
        back = pages(CASES[case])[-1]
        sizes: dict[str, float] = {}
        for group in groups(back):
            for run in glyphs_of(group):
                sizes[group.source.field] = max(sizes.get(group.source.field, 0), run.size)
        title = sizes.pop("events[0].title")
        assert sizes.pop("events[0].date") > title > max(sizes.values()), case


def test_beside_an_event_and_two_rows_of_logos_all_twelve_are_thanked_by_name() -> None:
    kit = CASES["eight logos"]
    back = pages(replace(kit, logos=kit.logos[:6], thank_you=ThankYouChoice("warm", PARTNERS, OTHERS)))[-1]
    said = " ".join(texts(back))
    assert [name for name in OTHERS if name not in said] == []


@pytest.mark.parametrize("second", ["", "cy", "pl"])
def test_without_an_event_the_days_of_the_week_are_inside_the_disc(second: str) -> None:
    back = pages(replace(KIT, events=(), second_language=second))[-1]
    dates = [box for group, box in printed(back) if "June" in "".join(run.text for run in glyphs_of(group))]
    shape = min((group.box for group in groups(back, "shape")), key=lambda box: box.width)
    middle, radius = (shape.x + shape.width / 2, shape.y + shape.height / 2), shape.width / 2
    assert dates
    for box in dates:
        corners = [(x, y) for x in (box.x, box.right) for y in (box.y, box.bottom)]
        assert all(dist(corner, middle) < radius for corner in corners)


@pytest.mark.parametrize("case", ["all in order", "no logo", "eight logos", PARTNERSHIP])
def test_the_days_round_the_day_are_where_a_printer_at_home_prints_two_leaflets_on_a_sheet(case: str) -> None:
    back = pages(CASES[case])[-1]
    (days,) = (group for group in groups(back, "art") if group.counted)
    dots = [dot for shape in days.items if isinstance(shape, Shape) for dot in shape.figures if isinstance(dot, Circle)]
    assert len(dots) == 1001
    assert min(dot.x - dot.radius for dot in dots) >= 7.4


def test_without_a_link_time_and_place_are_as_large_as_their_room_beside_the_day() -> None:
    heights = []
    for event in (KIT.events[0], replace(KIT.events[0], link="")):
        back = pages(replace(KIT, events=(event,), logos=()))[-1]
        placed = {group.source.field: group for group in groups(back, "event")}
        found = [placed[f"events[0].{field}"] for field in ("starts", "venue")]
        heights.append([max(run.size for run in glyphs_of(group)) for group in found])
    assert all(alone >= 1.15 * beside for beside, alone in zip(*heights, strict=True))


@pytest.mark.parametrize("case", ["all in order", "no logo", "eight logos", PARTNERSHIP])
def test_at_the_foot_of_the_back_who_invites_is_beside_the_mark_of_the_week(case: str) -> None:
    kit, marks = CASES[case], bench().pictures
    back = lay_out(kit, shipped(), DESIGN, DESIGN.size, {**pictures(), **marks}, typefaces())[-1]
    (mark,) = (group.box for group in groups(back, "logo") if group.alt == shipped().campaign.name["en"])
    strip = max(boxes(back, "box"), key=lambda box: box.bottom)
    contact = [group.box for group in groups(back, "group")]
    assert contact and all(strip.contains(box, 0.1) for box in (*contact, mark))
    assert strip.bottom >= back.size.height and mark.x > max(box.x for box in contact)


def test_the_three_times_of_the_sun_on_the_front_differ_from_one_another_and_from_its_ground() -> None:
    (days,) = (group for group in groups(pages(KIT)[0], "art") if group.counted)
    fills = [shape.fill for shape in days.items if isinstance(shape, Shape) and shape.fill]
    night = shipped().campaign.palette["ink"]
    tones = sorted(contrast(fill, night) for fill in fills)
    assert len(tones) == 3 and tones[0] >= 3 and all(other >= 1.4 * one for one, other in pairwise(tones))


@pytest.mark.parametrize("case", ["all in order", "no logo", "eight logos", PARTNERSHIP])
def test_what_is_read_on_the_back_begins_on_one_line(case: str) -> None:
    back = pages(CASES[case])[-1]
    (sun,) = (group.box for group in groups(back, "art") if group.counted)
    (code,) = boxes(back, "qr")
    read = [group.box for group in groups(back) if group.source.field and glyphs_of(group)]
    (link,) = (group.box for group in groups(back) if group.source.field == "events[0].link" and glyphs_of(group))
    assert link.x > code.right and code.y < link.y < link.bottom < code.bottom, "an address is beside its code"
    beside = [box for box in read if not sun.contains(box, 1) and box != link]
    assert len(beside) >= 6 and {round(box.x, 1) for box in beside} == {10.5}
    assert all(box.right < sun.x or box.bottom < sun.y or box.y > sun.bottom for box in (*beside, link, code))
