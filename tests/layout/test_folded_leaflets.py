"""The leaflets that are folded: a last page that ends on purpose and is not crammed, headings apart from their words,
one message that fills its side, a title that breaks by its meaning."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import pytest

from kit.layout.pages import lay_out
from kit.model.kit import Kit
from kit.scene import Circle, Page, Role, Shape
from kit.units import Box
from tests.layout.test_shipped_templates import CASES, OTHERS, PARTNERSHIP, pictures
from tests.workshop import boxes, glyphs_of, groups, lines, shipped, typefaces

FOLDED = ("leaflet-tri-fold", "leaflet-booklet")
CROWDED = "one message, twelve to thank, eight logos"


def pages(id: str, kit: Kit) -> dict[str, Page]:
    made = shipped().templates[id]
    found: Sequence[Page] = lay_out(kit, shipped(), made, made.size, pictures(), typefaces())
    return {page.name: page for page in found}


@pytest.mark.parametrize("id", FOLDED)
@pytest.mark.parametrize("case", ["eight logos", CROWDED, PARTNERSHIP])
def test_many_logos_stand_apart_from_the_thanks_and_from_the_foot_that_closes_the_page(id: str, case: str) -> None:
    back = pages(id, CASES[case])["back"]
    logos = [group.box for group in groups(back, "logo")]
    (thanks,) = boxes(back, "thank-you")
    foot = max(boxes(back, "box"), key=lambda box: box.bottom)
    assert foot.bottom >= back.size.height
    top, bottom = min(box.y for box in logos), max(box.bottom for box in logos)
    assert top - thanks.bottom >= 5
    if id == "leaflet-tri-fold":
        assert top - foot.y >= 6 and back.size.height - bottom >= 8, "they are on the foot"
    else:
        assert foot.y - bottom >= 6


@pytest.mark.parametrize("case", [CROWDED, PARTNERSHIP])
def test_beside_many_logos_thanks_of_the_three_fold_leaflet_name_everybody_and_end_there(case: str) -> None:
    (thanks,) = groups(pages("leaflet-tri-fold", CASES[case])["back"], "thank-you")
    said = " ".join(lines(thanks))
    assert all(name in said for name in OTHERS) and "this week, thank you too" not in said


def test_beside_one_message_are_who_to_ask_and_the_week_each_below_people() -> None:
    inside = pages("leaflet-tri-fold", CASES["1 messages"])["inside"]
    headline, words = groups(inside, "message")
    sizes = [{run.size for run in glyphs_of(group)} for group in (headline, words)]
    assert [len(found) for found in sizes] == [1, 1] and min(sizes[0]) >= 1.5 * max(sizes[1])
    assert headline.box.right <= 100 and words.box.right <= 100 and headline.box.bottom < words.box.y
    assert not groups(inside, "qr"), "the one for the week is on the back"
    who = boxes(inside, "group")
    assert len(who) >= 2 and all(box.x > 100 and box.right < 200 for box in who)
    week = [group.box for group in groups(inside, "text") if group.box.x > 200 and group.box.y > 60]
    people = [group.box for group in groups(inside, "art") if not group.counted]
    assert week and sorted(box.x for box in people) == pytest.approx([0, 100, 200])
    assert all(box.height >= 35 for box in people[1:])
    assert max(box.bottom for box in people[1:]) <= min(box.y for box in (*who, *week))


@pytest.mark.parametrize("messages", [("first-1001-days", "relationships", "baby-here"), ("who-holds",), ()])
def test_inside_the_three_fold_leaflet_each_panel_has_people_of_its_own_those_of_its_message(
    messages: tuple[str, ...],
) -> None:
    inside = pages("leaflet-tri-fold", replace(CASES["all in order"], messages=messages))["inside"]
    people = [group for group in groups(inside, "art") if not group.counted]
    assert len({group.items for group in people}) == len(people) == 3
    told = [group.alt for group in people if group.alt]
    assert told == [shipped().messages[id].alt["en"] for id in messages]


@pytest.mark.parametrize("case", ["4 messages", "all in order", "1 messages"])
def test_inside_the_booklet_one_message_leads_beside_the_event_and_whoever_holds_is_under_all_days(case: str) -> None:
    inside = pages("leaflet-booklet", CASES[case])["inside"]
    lead, *others = groups(inside, "message")
    assert lead.role is Role.PARAGRAPH, "its headline is on the cover"
    size = min(run.size for run in glyphs_of(lead))
    assert all(size > 1.3 * run.size for other in others for run in glyphs_of(other))
    assert lead.box.right < inside.size.width / 2 < min(group.box.x for group in groups(inside, "event"))
    days, people = groups(inside, "art")[:2]
    assert days.counted and people.box.bottom < lead.box.y and people.box.height >= 80


@pytest.mark.parametrize("case", ["4 messages", "all in order", "1 messages", "one message and no event"])
def test_on_the_right_page_of_the_booklet_each_message_has_people_of_its_own_and_an_event_alone_has_some(
    case: str,
) -> None:
    inside = pages("leaflet-booklet", CASES[case])["inside"]
    people = [group for group in groups(inside, "art") if group.box.x >= 148]
    told = [shipped().messages[id].alt["en"] for id in CASES[case].messages[1:]]
    assert [group.alt for group in people if group.alt] == told and len(people) == max(len(told), 1)
    assert all(group.box.height >= 27 for group in people)
    words = [group.box for group in groups(inside) if group.box.x > 148.5 and glyphs_of(group)]
    assert not any(group.box.overlaps(box) for group in people for box in words)


def test_headings_in_the_booklet_are_apart_from_their_words_and_messages_from_one_another() -> None:
    inside = pages("leaflet-booklet", CASES["4 messages"])["inside"]
    placed = groups(inside, "message")
    assert len(placed) == 7
    for one, other in pairwise(placed[1:]):
        if one.source.field == other.source.field:
            assert other.box.y - one.box.bottom >= 3, "a heading and its words"
        elif other.box.y > one.box.y:
            assert other.box.y - one.box.bottom >= 7, "a message and the next"


def test_the_title_of_an_event_on_the_flap_breaks_by_its_meaning() -> None:
    flap = pages("leaflet-tri-fold", CASES["all in order"])["flap"]
    (title,) = (group for group in groups(flap, "event") if group.source.field == "events[0].title")
    assert lines(title) == ["Baby and me", "coffee morning"]


@pytest.mark.parametrize("link", ["https://example.org/coffee", ""])
def test_on_the_flap_the_place_is_as_large_as_day_and_time_and_larger_than_the_note(link: str) -> None:
    kit = CASES["all in order"]
    flap = pages("leaflet-tri-fold", replace(kit, events=(replace(kit.events[0], link=link),)))["flap"]
    size = {group.source.field.partition(".")[2]: glyphs_of(group)[0].size for group in groups(flap, "event")}
    assert size["starts"] >= size["venue"] > 1.3 * size["note"]


def test_the_booklet_says_the_whole_of_one_message_beside_an_event_with_all_its_details() -> None:
    kit = CASES["1 messages"]
    inside = pages("leaflet-booklet", kit)["inside"]
    said = {" ".join(" ".join(lines(group)).split()) for group in groups(inside, "message")}
    assert shipped().messages[kit.messages[0]].wording("en").long in said
    assert inside.scale >= 0.85


def test_on_the_cover_of_the_three_fold_leaflet_people_are_large_and_nobody_is_before_a_day() -> None:
    for case in ("all in order", CROWDED, PARTNERSHIP):
        cover = pages("leaflet-tri-fold", CASES[case])["cover"]
        days, people = groups(cover, "art")
        dots = [
            dot for time in days.items if isinstance(time, Shape) for dot in time.figures if isinstance(dot, Circle)
        ]
        figures = [shape.box for shape in people.items if isinstance(shape, Shape)]
        assert len(dots) == 1001 and people.box.height >= 0.32 * cover.size.height, case
        assert not any(box.contains(Box(dot.x, dot.y, 0, 0)) for dot in dots for box in figures), case
        (headline,) = (group.box for group in groups(cover, "message"))
        assert min(dot.x - dot.radius for dot in dots) == pytest.approx(headline.x, abs=1), "both begin on one line"


def test_inside_the_three_fold_leaflet_people_stand_on_one_line_as_headings_do_and_words_are_close_below_them() -> None:
    kit = replace(CASES["all in order"], messages=("dads-and-partners", "six-doors", "crying-is-talking"))
    inside = pages("leaflet-tri-fold", kit)["inside"]
    headings, words = groups(inside, "message")[::2], groups(inside, "message")[1::2]
    assert len({len(lines(group)) for group in headings}) == 2
    assert len({round(run.size, 2) for group in headings for run in glyphs_of(group)}) == 1
    assert max(group.box.y for group in headings) - min(group.box.y for group in headings) < 0.01
    assert all(3 <= below.box.y - above.box.bottom <= 5 for above, below in zip(headings, words, strict=True))
    people = [group.box for group in groups(inside, "art") if not group.counted]
    assert len({(round(box.y, 2), round(box.bottom, 2)) for box in people}) == 1 and len(people) == 3


def test_inside_the_three_fold_leaflet_each_time_begins_where_the_words_of_its_panel_do() -> None:
    inside = pages("leaflet-tri-fold", CASES["all in order"])["inside"]
    (days,) = (group for group in groups(inside, "art") if group.counted)
    begins = [
        min(dot.x - dot.radius for dot in time.figures if isinstance(dot, Circle))
        for time in days.items
        if isinstance(time, Shape)
    ]
    words = [group.box.x for group in groups(inside, "message")[::2]]
    assert begins == pytest.approx(words, abs=1.5)


def test_outside_the_three_fold_leaflet_is_one_night_over_feet_of_one_height() -> None:
    for case in ("all in order", "no logo", "no event", "eight logos"):
        outside = [pages("leaflet-tri-fold", CASES[case])[name] for name in ("flap", "back", "cover")]
        feet = [max(boxes(page, "box"), key=lambda box: (box.bottom, box.y)) for page in outside]
        assert [foot.y for foot in feet] == pytest.approx([feet[0].y] * 3, abs=0.5), case
        assert len({page.ground for page in outside}) == 1, case


@pytest.mark.parametrize("message", sorted(shipped().messages))
def test_on_the_cover_of_the_three_fold_leaflet_the_headline_is_larger_than_the_host(message: str) -> None:
    kit = replace(CASES["all in order"], messages=(message,))
    for name in ("Bubs", "The Saint Bartholomew and All Angels Nursery and Parent Club"):
        cover = pages("leaflet-tri-fold", replace(kit, group=replace(kit.group, name=name)))["cover"]
        (headline,) = groups(cover, "message")
        rest = max(run.size for group in groups(cover) if group is not headline for run in glyphs_of(group))
        assert min(run.size for run in glyphs_of(headline)) > 1.15 * rest >= 1.15 * 14, name


@pytest.mark.parametrize("case", ["all in order", CROWDED, PARTNERSHIP])
def test_people_on_the_cover_of_the_booklet_are_large_and_the_days_are_below_them(case: str) -> None:
    people, days = groups(pages("leaflet-booklet", CASES[case])["cover"], "art")
    assert days.counted and not people.counted
    assert days.box.y >= people.box.bottom - 0.4 and people.box.height >= 80


@pytest.mark.parametrize("case", ["all in order", "eight logos", PARTNERSHIP])
def test_the_words_of_an_event_in_the_booklet_have_at_most_three_sizes_and_its_code_is_beside_its_address(
    case: str,
) -> None:
    inside = pages("leaflet-booklet", CASES[case])["inside"]
    (code,) = boxes(inside, "qr")
    words = groups(inside, "event")
    assert len({round(run.size, 2) for group in words for run in glyphs_of(group)}) <= 3
    (address,) = (group.box for group in words if group.source.field == "events[0].link")
    assert code.y < address.y < code.bottom and address.right < code.x
