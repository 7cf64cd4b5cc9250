"""What single shipped designs promise, beside what all of them do: a full programme, a photo, room to write."""

from __future__ import annotations

import io
import math
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, time
from typing import cast

import pytest
from PIL import Image

from kit.colour import Colour
from kit.layout.pages import lay_out
from kit.library.folders import shipped_assets
from kit.model.kit import Event, GroupDetails, Kit, LogoChoice, PhotoChoice, PieceChoice, ThankYouChoice
from kit.model.measures import PageSize
from kit.model.picture import PictureData, photo_picture
from kit.model.preset import SCREEN
from kit.pictures.reading import read_picture_bytes
from kit.pieces import lay_out_piece, read
from kit.scene import Circle, Group, Page, Rectangle, Shape, walk
from kit.units import Box, millimetres
from tests.layout.test_shipped_templates import CASES, pictures
from tests.workshop import boxes, glyphs_of, groups, printed, shipped, texts, typefaces

GROUP = GroupDetails("Little Acorns Nursery", phone="01632 960001", website="https://littleacorns.example")
TITLES = (
    "Songs for small ears",
    "A walk with prams for everybody who looks after a baby",
    "Baby and me coffee morning",
    "Open door",
    "Baby massage",
    "Tea and a talk",
)
THREE = ("first-1001-days", "relationships", "baby-here")
SAFE = 100 / 96 * 25.4
"""How much of a picture over an event phones cut off at each side, in mm: 100 pixels."""


def event(title: str, day: int = 6) -> Event:
    return Event(
        title, date(2016, 6, day), time(10, 30), time(12, 30), "St Mary’s Hall, Church Street", "Free. No need to book."
    )


def pages(
    id: str, *events: Event, size: str = "", pictures: Mapping[str, PictureData] | None = None, **chosen: object
) -> Sequence[Page]:
    """Return the pages of a shipped design, filled from a small kit."""
    made = shipped().templates[id]
    kit = replace(Kit(GROUP, (), events=events, messages=("relationships",)), **chosen)  # type: ignore[arg-type]
    paper = PageSize.parse(size) if size else made.size
    return lay_out(kit, shipped(), made, paper, pictures or {}, typefaces())


def text_of(group: Group) -> str:
    """Return the words of a group."""
    return "".join(run.text for run in glyphs_of(group)).strip()


@pytest.mark.parametrize("size", ["A4", "A3"])
def test_a_programme_is_full_with_six_events_and_with_one(size: str) -> None:
    (six,) = pages("programme-week", *(event(title, 6 + index) for index, title in enumerate(TITLES)), size=size)
    (one,) = pages("programme-week", event(TITLES[0]), size=size)
    assert not six.overset
    assert set(TITLES) <= set(texts(six)), "every event has its place"
    assert [text for text in texts(six) if text.isdigit()] == ["6", "7", "8", "9", "10", "11"]
    assert sum(bool(group.counted) for group in groups(one, "art")) == 1, "people are on the days"
    (crowd,), (large_crowd,) = (
        [group.box for group in groups(page, "art") if not group.counted] for page in (six, one)
    )
    assert crowd.height >= 25 * six.size.width / 210, "the people are still there"
    assert large_crowd.height >= one.size.height * 0.25, "they fill what events leave"
    heads = (min(item.box.y for item in art.items) for page in (six, one) for art in groups(page, "art"))
    assert all(top >= 3 for top in heads), "nobody's head is cut off"


@pytest.mark.parametrize("count", [1, 2, 3, 4, 5, 6])
def test_figures_of_a_programme_are_large_and_on_one_axis_with_its_headline(count: int) -> None:
    (page,) = pages("programme-week", *(event(title, 6 + index) for index, title in enumerate(TITLES[:count])))
    runs = [run for group in groups(page) for run in glyphs_of(group)]
    figures = [run for run in runs if run.text.strip().isdigit()]
    (headline,) = (run for run in runs if run.text.startswith("Come"))
    assert len(figures) == count
    if count == 1:
        (disc,) = (box for box in boxes(page, "shape") if box.width == pytest.approx(box.height))
        assert disc.x == pytest.approx(headline.x, abs=1.5) and disc.contains(figures[0].box)
    else:
        assert all(run.x == pytest.approx(headline.x, abs=1.5) for run in figures)
    (title,) = {run.size for run in runs if "Songs" in run.text}
    assert all(run.size > (1.8 if count < 5 else 1.3) * title for run in figures)


@pytest.mark.parametrize("count", [1, 2, 3, 6])
def test_every_day_of_a_month_has_room_in_a_programme(count: int) -> None:
    for first in range(10, 31, count):
        days = range(first, min(first + count, 31))
        (page,) = pages("programme-week", *(event("Open door", day) for day in days))
        assert not page.overset, first
        runs = [run for group in groups(page) for run in glyphs_of(group)]
        beside = min(run.box.x for run in runs if "Open" in run.text)
        figures = [run.box for run in runs if run.text.strip().isdigit()]
        assert max(box.right for box in figures) < beside, "words are beside figures"


@pytest.mark.parametrize("count", [1, 2, 4, 6])
def test_a_day_of_a_programme_reads_from_above_its_weekday_its_figure_its_month(count: int) -> None:
    (page,) = pages("programme-week", *(event(title, 6 + index) for index, title in enumerate(TITLES[:count])))
    runs = [run for group in groups(page) for run in glyphs_of(group)]
    middles = [(run.text.strip(), run.box.y + run.box.height / 2) for run in runs]
    days = [middle for text, middle in middles if text.isdigit()]
    weekdays = [middle for text, middle in middles if text.endswith("day")]
    months = [middle for text, middle in middles if text == "June"]
    assert len(days) == len(weekdays) == len(months) == count
    for day, weekday, month in zip(days, weekdays, months, strict=True):
        assert weekday < day < month < weekday + 45


@pytest.mark.parametrize(("note", "least"), [("Free. No need to book.", 30), ("", 30)])
def test_a_single_event_says_what_it_is_in_large_words(note: str, least: float) -> None:
    (page,) = pages("programme-week", replace(event("Stay and play"), note=note))
    (size,) = {run.size for group in groups(page) for run in glyphs_of(group) if "play" in run.text}
    assert least < size < least + 15 and not page.overset


@pytest.mark.parametrize("has_photo", [True, False])
def test_a_photo_or_the_scene_of_the_message_runs_over_three_edges_and_days_hold_it(has_photo: bool) -> None:
    data = io.BytesIO()
    Image.new("RGB", (3000, 2000), (90, 120, 90)).save(data, "JPEG")
    picture, _ = read_picture_bytes(photo_picture("us.jpg"), data.getvalue(), "us.jpg")
    assert picture
    if has_photo:
        (page,) = pages("photo-poster", photo=PhotoChoice("us.jpg", "Us"), pictures={picture.name: picture})
        (shown,) = boxes(page, "photo")
    else:
        (page,) = pages("photo-poster")
        (shown,) = (group.box for group in groups(page, "art") if not group.counted)
    assert (shown.x, shown.y, shown.right) == (0, 0, page.size.width)
    assert shown.height > page.size.height * 0.35, "the picture is the piece"
    (days,) = (group for group in groups(page, "art") if group.counted)
    dots, bowl = dots_of(days), boxes(page, "shape")[0]
    round_by = ((bowl.width / 2) ** 2 + bowl.height**2) / (2 * bowl.height)
    middle = page.size.width / 2, bowl.bottom - round_by
    gaps = [math.dist((dot.x, dot.y), middle) - dot.radius - round_by for dot in dots]
    assert len(dots) == 1001 and 2 < min(gaps) < 6, "they go along its round foot"
    assert all(dot.x - dot.radius > 5 and dot.x + dot.radius < page.size.width - 5 for dot in dots)


def test_many_logos_do_not_press_the_picture_of_a_photo_poster_into_a_strip() -> None:
    case, design = CASES["eight logos"], shipped().templates["photo-poster"]
    (page,) = lay_out(case, shipped(), design, design.size, pictures(), typefaces())
    (shown,) = (group.box for group in groups(page, "art") if not group.counted)
    assert not page.overset and shown.width == page.size.width and shown.height > 0.35 * shown.width


def dots_of(days: Group) -> Sequence[Circle]:
    return [dot for shape in days.items if isinstance(shape, Shape) for dot in shape.figures if isinstance(dot, Circle)]


def test_people_on_the_noticeboard_stand_on_a_road_of_days_as_wide_as_its_words() -> None:
    (page,) = pages("poster-noticeboard")
    scene, days = groups(page, "art")
    road, paper = roads(page)
    assert (days.box.x, days.box.right) == pytest.approx((15, 195), abs=0.2)
    assert days.counted and [(len(time.figures), time.fill and time.fill.name) for time in times_of(days)] == [
        (271, "paper"),
        (365, "sun"),
        (365, "coral"),
    ]
    dots = dots_of(days)
    assert road.y + 1 < min(dot.y - dot.radius for dot in dots), "all of them are on the road"
    middle = max(dot.y + dot.radius for dot in dots if abs(dot.x - 105) < 3)
    assert middle + 1 < paper.y < middle + 4
    assert road.y - 12 < feet(scene) < road.y + 3, "and people stand on it"
    assert min(dot.radius for dot in dots) >= 0.85, "dots that are seen from afar"


def times_of(days: Group) -> Sequence[Shape]:
    return [shape for shape in days.items if isinstance(shape, Shape)]


def roads(page: Page) -> Sequence[Box]:
    """The top of a road that is round, and of the paper below it."""
    return sorted(
        (each.box for each in walk(page.items) if isinstance(each, Shape) and each.box.height > 1000),
        key=lambda box: box.y,
    )


def feet(scene: Group) -> float:
    """Where the lowest coat or wheel of people ends; legs belong to what they stand on."""
    return max(item.box.bottom for item in scene.items if isinstance(item, Shape) and item.box.width < 60)


@pytest.mark.parametrize("message", ["first-1001-days", "dads-and-partners", "six-doors", "relationships"])
def test_nobody_on_the_noticeboard_wears_the_colour_behind_them(message: str) -> None:
    for events in ((), (event(TITLES[2]),)):
        (page,) = pages("poster-noticeboard", *events, messages=(message,))
        (scene,) = (group for group in groups(page, "art") if not group.counted)
        worn = {item.fill.name for item in scene.items if isinstance(item, Shape) and item.fill}
        assert not {"white", "paper"} & worn


@pytest.mark.parametrize("count", [2, 3])
def test_the_other_messages_of_the_noticeboard_are_sisters_below_the_first_with_their_words(count: int) -> None:
    (page,) = pages("poster-noticeboard", messages=THREE[:count])
    scene, days = boxes(page, "art")
    assert scene.height >= 75
    placed = {text_of(group): group.box for group in groups(page)}
    (first,) = (box for text, box in placed.items() if text.startswith("From conception to"))
    headlines = [box for text, box in placed.items() if text.startswith(("Babies grow in", "What’s it like"))]
    words = [box for text, box in placed.items() if text.startswith(("Food and sleep matter.", "Lie on the floor."))]
    assert len(headlines) == len(words) == count - 1, "none is a headline alone"
    assert len({box.y for box in headlines}) == 1 and headlines[0].y > days.bottom + 4 and first.bottom < scene.y + 1


@pytest.mark.parametrize("count", [1, 3])
def test_the_noticeboard_with_an_event_has_one_message_and_a_large_picture(count: int) -> None:
    (page,) = pages("poster-noticeboard", event(TITLES[2]), messages=THREE[:count])
    scene, _ = boxes(page, "art")
    assert scene.height >= 75, "a quarter of the page"
    said = [text_of(group) for group in groups(page)]
    others = ("From conception to", "Babies grow in", "What’s it like")
    assert not any(text.startswith(others) for text in said), "a headline, its picture, what is on: three storeys"


@pytest.mark.parametrize(
    "group", [GROUP, replace(GROUP, name="Anytown and District Parent and Infant Friendship Partnership")]
)
def test_the_headline_of_the_noticeboard_leads_and_the_event_is_second(group: GroupDetails) -> None:
    (page,) = pages("poster-noticeboard", event(TITLES[2]), messages=("first-1001-days",), group=group)
    sizes = {text_of(each): run.size for each in groups(page) for run in glyphs_of(each)}
    headline, day, venue = (
        next(size for text, size in sizes.items() if said in text) for said in ("1001 days.", " June", "Hall")
    )
    assert headline > 1.4 * sizes[TITLES[2]] > 1.6 * day > 2 * venue, "each is quieter than the one before"
    (scene,) = (group for group in groups(page, "art") if not group.counted)
    people = [item.box for item in scene.items if item.box.width < page.size.width]
    tall = max(box.bottom for box in people) - min(box.y for box in people)
    assert tall > 65 and max(box.right for box in people) - min(box.x for box in people) < 2.4 * tall, (
        "five, not a crowd"
    )


@pytest.mark.parametrize("language", ["en", "cy", "pl", "ur", "bn", "pa", "ar", "ro", "uk"])
def test_who_invites_is_said_over_the_event_of_the_noticeboard(language: str) -> None:
    (page,) = pages("poster-noticeboard", event(TITLES[2]), messages=THREE[:1], language=language)
    _, days = boxes(page, "art")
    placed = {text_of(named): box for named, box in printed(page) if text_of(named)}
    (invitation,) = (text for text in placed if GROUP.name in text)
    assert invitation != GROUP.name, "it invites"
    assert days.bottom + 2 < placed[invitation].y < placed[invitation].bottom < placed[TITLES[2]].y + 1
    (large,) = {run.size for group in groups(page) if text_of(group) == invitation for run in glyphs_of(group)}
    assert large >= 20, "it is read from two metres"


def test_without_an_event_the_host_of_the_noticeboard_has_its_place() -> None:
    (page,) = pages("poster-noticeboard", messages=THREE[:1])
    (name,) = (group for group in groups(page) if text_of(group) == GROUP.name)
    _, days = boxes(page, "art")
    assert min(run.size for run in glyphs_of(name)) >= 30 and 3 < name.box.y - days.bottom < 36


@pytest.mark.parametrize("size", ["A4", "A3"])
def test_dots_to_colour_in_are_of_one_size_and_as_large_as_a_felt_pen_likes(size: str) -> None:
    (page,) = pages("colouring-sheet", size=size)
    (days,) = (group for group in groups(page, "art") if group.counted)
    dots = [dot for shape in days.items if isinstance(shape, Shape) for dot in shape.figures if isinstance(dot, Circle)]
    assert len(dots) == 1001 and len({dot.radius for dot in dots}) == 1
    factor = page.size.width / 210
    assert dots[0].radius * 2 >= 3.7 * factor
    edge, scene = 7.59 * factor, boxes(page, "art")[1]
    line = max(shape.stroke_width for shape in days.items if isinstance(shape, Shape))
    apart = min(math.dist(dot[:2], other[:2]) for number, dot in enumerate(dots) for other in dots[:number])
    assert apart >= 2 * dots[0].radius + line + 0.2 * factor, "none touches another"
    assert all(edge <= dot.x - dot.radius and dot.x + dot.radius <= page.size.width - edge for dot in dots)
    assert scene.height >= 76 * factor, "people are large"
    left, foot = min(dot.x for dot in dots), max(dot.y for dot in dots)
    times = (dots[1:272], [dots[0], *dots[272:636]], dots[636:])  # the day of birth is drawn first
    for days_of_it in times:
        assert min(dot.x for dot in days_of_it) == pytest.approx(left, abs=0.01), "each begins at the left"
        assert max(dot.y for dot in days_of_it) == pytest.approx(foot, abs=0.01), "and goes to the ground"
    assert foot + dots[0].radius < scene.bottom - 4 * factor, "the ground is below them"


@pytest.mark.parametrize("language", ["en", "cy", "pl", "ur", "bn", "pa", "ar", "ro", "uk"])
@pytest.mark.parametrize("size", ["A4", "A3"])
def test_the_name_of_each_time_to_colour_in_is_below_the_ground_that_it_goes_to(size: str, language: str) -> None:
    for group in (GROUP, long_name()):
        (page,) = pages("colouring-sheet", size=size, group=group, language=language)
        assert not page.overset
        factor = page.size.width / 210
        (days,) = (group for group in groups(page, "art") if group.counted)
        birth, *times = ([dot for dot in shape.figures if isinstance(dot, Circle)] for shape in days.items)  # type: ignore[union-attr]
        everything = [*birth, *(dot for each in times for dot in each)]
        ground = max(dot.y for dot in everything)
        inks = [box for named, box in printed(page) if text_of(named)]
        names = [box for box in inks if ground < box.y < ground + 17 * factor]
        names.sort(key=lambda box: abs(box.x - birth[0].x))
        assert len(birth) == 1
        for named, arc in zip(names, times, strict=True):
            feet = [dot for dot in arc if dot.y > ground - 0.1]
            left, right = min(dot.x - dot.radius for dot in feet), max(dot.x + dot.radius for dot in feet)
            assert max(named.x, left) < min(named.right, right), "it is below the end of its days"
        assert min(gap(box, dot) for box in inks for dot in everything) > factor


def gap(box: Box, dot: Circle) -> float:
    """Return how far a dot is from a box, in mm."""
    across, down = max(box.x - dot.x, 0, dot.x - box.right), max(box.y - dot.y, 0, dot.y - box.bottom)
    return math.hypot(across, down) - dot.radius


@pytest.mark.parametrize("messages", [THREE[:1], THREE])
def test_each_time_is_told_over_its_own_days_which_go_on_over_the_folds(messages: Sequence[str]) -> None:
    (inside,) = (page for page in pages("leaflet-tri-fold", messages=messages) if page.name == "inside")
    (days,) = (group for group in groups(inside, "art") if group.counted)
    times = [each for each in days.items if isinstance(each, Shape)]
    for told, dots in zip(("271 before", "365 in the first", "365 in the second"), times, strict=True):
        label = next(box for group, box in printed(inside) if text_of(group).startswith(told))
        assert dots.box.x - 1.2 <= label.x and label.right <= dots.box.right, told
        assert 0 < dots.box.y - label.bottom < 12, told
    for fold in (100, 200):
        assert any(dots.box.x + 8 < fold < dots.box.right - 8 for dots in times)


@pytest.mark.parametrize("messages", [(), THREE[:1], THREE[:2], THREE])
def test_somebody_is_under_each_of_the_three_times_however_few_messages_there_are(messages: Sequence[str]) -> None:
    (inside,) = (page for page in pages("leaflet-tri-fold", messages=messages) if page.name == "inside")
    (days,) = (group.box for group in groups(inside, "art") if group.counted)
    people = [group.box for group in groups(inside, "art") if not group.counted and group.box.y >= days.bottom - 0.1]
    rooms = [(0, 100), (100, 200), (200, 297)]
    assert all(any(start <= box.x and box.right <= end for box in people) for start, end in rooms)


def long_name() -> GroupDetails:
    return replace(GROUP, name="Anytown and District Parent and Infant Friendship Partnership")


def test_a_bookmark_is_50_by_150_mm_and_all_it_says_is_level() -> None:
    for page in pages("bookmark", group=long_name()):
        assert page.size == PageSize.parse("50 x 150 mm").size
        assert not any(run.turn for group in groups(page) for run in glyphs_of(group))


@pytest.mark.parametrize("website", ["littleacorns.example", "https://www.little-acorns-day-nursery.co.uk", ""])
def test_under_the_code_of_a_bookmark_is_the_mark_of_the_week_and_no_address_that_breaks(website: str) -> None:
    for name in ("Little Acorns Nursery", long_name().name):
        bench = read(shipped_assets() / "example" / "kit.yaml", only=["bookmark"])
        kit = replace(bench.kit, group=GroupDetails(name, phone=GROUP.phone, website=website))
        _, back = lay_out_piece(PieceChoice("bookmark"), replace(bench, kit=kit), SCREEN).pages
        (code,), (above,) = boxes(back, "qr"), (group for group in groups(back) if text_of(group).startswith(name[:7]))
        (mark,) = (group for group in groups(back) if group.box.y >= code.bottom)
        assert mark.kind == "logo" and not back.overset
        assert code.y - above.box.bottom >= 3 and mark.box.y - code.bottom >= 3
        assert mark.box.x == pytest.approx(code.x, abs=0.5) == above.box.x


def around_days(page: Page) -> Box:
    """Return the smallest box round the days of a page."""
    (days,) = (group for group in groups(page, "art") if group.counted)
    found = [item.box for item in days.items]
    left, top = min(box.x for box in found), min(box.y for box in found)
    return Box(left, top, max(box.right for box in found) - left, max(box.bottom for box in found) - top)


@pytest.mark.parametrize("message", ["small-wellies", "like-a-lullaby"])
def test_the_back_of_a_bookmark_says_what_its_three_colours_are_between_words_and_foot(message: str) -> None:
    for group in (GroupDetails("Oak Street Baby Group", website="oakstreet.example"), long_name()):
        _, back = pages("bookmark", group=group, messages=(message,))
        key = [each for each in groups(back) if text_of(each) in ("Before birth", "First year", "Second year")]
        assert not back.overset
        assert len({glyphs_of(each)[0].colour for each in key}) == 3
        assert key[0].box.y - boxes(back, "message")[0].bottom >= 4
        assert boxes(back, "qr")[0].y - key[-1].box.bottom >= 10


MESSAGES = tuple(sorted({message.scene: message.id for message in shipped().messages.values()}.values()))


@pytest.mark.parametrize("message", MESSAGES)
def test_people_on_a_bookmark_are_whole_and_stand_on_days_that_run_off_its_edges(message: str) -> None:
    front, _ = pages("bookmark", messages=(message,))
    scene, days = next(group for group in groups(front, "art") if not group.counted), around_days(front)
    people = [item.box for item in scene.items if item.box.width < front.size.width]
    assert all(box.x >= 0 and box.right <= front.size.width for box in people)
    assert scene.box.bottom - 0.4 <= days.y < scene.box.bottom + 5 and scene.box.height >= 38
    assert days.x < 0 and days.right > front.size.width and days.bottom > front.size.height


@pytest.mark.parametrize("message", MESSAGES)
def test_under_an_email_people_are_whole_and_on_a_line_of_days_from_edge_to_edge(message: str) -> None:
    (page,) = pages("email-signature", messages=(message,))
    scene, days = next(group for group in groups(page, "art") if not group.counted), around_days(page)
    (headline,) = boxes(page, "message")
    people = [item.box for item in scene.items if item.box.width < scene.box.width]
    assert all(box.x > 0 and box.right < scene.box.right and box.y > 2 for box in people)
    assert days.x < 0.5 and days.right > page.size.width - 0.5 and days.y > scene.box.bottom
    assert scene.box.right < headline.x - 5 and headline.bottom < days.y


@pytest.mark.parametrize("logos", [(), CASES["eight logos"].logos[:1]])
@pytest.mark.parametrize("website", ["", "littleacorns.example", "saintbartholomewandallangels.example/parent-club"])
def test_under_an_email_the_longest_name_has_room_beside_every_message(
    website: str, logos: tuple[LogoChoice, ...]
) -> None:
    name = "The Saint Bartholomew and All Angels Nursery and Parent Club"
    for message in shipped().messages:
        (page,) = pages(
            "email-signature",
            group=GroupDetails(name, website=website),
            messages=(message,),
            logos=logos,
            pictures=pictures(),
        )
        assert not page.overset, message
        said = "".join(run.text for group in groups(page) for run in glyphs_of(group))
        assert "·" not in said, "name and address are on lines of their own"


def test_under_an_email_a_logo_is_at_the_end_of_the_last_line_on_a_pale_ground() -> None:
    case, design = CASES["eight logos"], shipped().templates["email-signature"]
    (page,) = lay_out(case, shipped(), design, design.size, pictures(), typefaces())
    logo = boxes(page, "logo")[-1]
    assert cast(Colour, page.ground).luminance() > 0.9
    (who,) = (box for group, box in printed(page) if group.source.field == "group.name")
    assert logo.y - who.bottom > 5 and logo.right == pytest.approx(page.size.width - 9, abs=0.5)


def test_under_an_email_the_name_is_the_largest_and_the_date_is_level_with_the_middle_of_the_mark_of_the_week() -> None:
    bench = read(shipped_assets() / "example" / "kit.yaml", only=["email-signature"])
    (page,) = lay_out_piece(PieceChoice("email-signature"), bench, SCREEN).pages
    (name,), (mark, *_) = (each for each in groups(page) if text_of(each) == bench.kit.group.name), boxes(page, "logo")
    (when,) = (run for group in groups(page) for run in glyphs_of(group) if "June" in run.text)
    large = {run.size for run in glyphs_of(name)}
    rest = {run.size for group in groups(page) if group is not name for run in glyphs_of(group)}
    assert min(large) > 1.5 * max(rest)
    figures = when.baseline - 0.35 * millimetres(when.size)
    assert figures == pytest.approx((mark.y + mark.bottom) / 2, abs=0.4), "figures are 0.7 of their size high"
    assert when.x > mark.right


@pytest.mark.parametrize("message", ["six-doors", "small-wellies", "first-1001-days"])
def test_on_a_screen_words_keep_from_people_and_edges_and_the_name_is_larger_than_the_date(message: str) -> None:
    (page,) = pages("screen-waiting-room", group=long_name(), messages=(message,))
    scene = next(group for group in groups(page, "art") if not group.counted)
    (headline,) = (box for group, box in printed(page) if group.kind == "message")
    assert headline.x - scene.box.right > 16 and headline.y > 15
    runs = [run for group in groups(page) for run in glyphs_of(group)]
    (name,), (when,) = ({run.size for run in runs if word in run.text} for word in ("Anytown", "June"))
    assert name > 1.15 * when


@pytest.mark.parametrize("language", ["en", "ur"])
@pytest.mark.parametrize("size", ["A3 landscape", "A2 landscape"])
def test_the_number_of_every_fourth_week_of_the_wall_chart_is_large_and_above_it(size: str, language: str) -> None:
    (page,) = pages("wall-chart", size=size, language=language)
    figures = [each for each in groups(page) if text_of(each).isdigit()]
    ages = [figures[10], figures[24]]
    labels = [each for each in figures if each not in ages]
    numbers = {int(text_of(each)): each for each in labels}
    assert numbers.keys() == {39, *range(0, 104, 4)}, "39 weeks before birth, and two years"
    (days,) = (group for group in groups(page, "art") if group.counted)
    dots = dots_of(days)
    assert min(dot.radius for dot in dots) * 2 >= 4.8 * page.size.width / 420, "a felt pen has room"
    assert all(run.size >= 16 for each in numbers.values() for run in glyphs_of(each))
    for age, day in enumerate((dots[0], dots[636])):  # the day of birth is drawn first
        (inside,) = (box for named, box in printed(page) if named is ages[age])
        assert text_of(ages[age]) == str(age) and day.radius > 6 * dots[1].radius, "a year begins with a large dot"
        assert math.hypot(inside.x + inside.width / 2 - day.x, inside.y + inside.height / 2 - day.y) < 0.12 * day.radius
    for week in range(52, 104, 4):
        first = dots[637 + 7 * (week - 52)]
        (below,) = (box for named, box in printed(page) if named is numbers[week])
        edge = first.x - first.radius if language == "en" else first.x + first.radius
        assert (below.x if language == "en" else below.right) == pytest.approx(edge, abs=2)
        assert 3 < (first.y - first.radius - below.bottom) * 420 / page.size.width < 4.6, "and clear of them"


def test_on_the_wall_chart_what_a_large_dot_is_stands_over_it() -> None:
    (page,) = pages("wall-chart")
    (days,) = (group for group in groups(page, "art") if group.counted)
    dots = dots_of(days)
    for words, day in zip(("Born", "First birthday"), (dots[0], dots[636]), strict=True):
        (over,) = (box for named, box in printed(page) if text_of(named) == words)
        assert over.x + over.width / 2 == pytest.approx(day.x, abs=1)
        assert 1 < day.y - day.radius - over.bottom < 8


@pytest.mark.parametrize("language", ["en", "cy", "pl", "ur", "bn", "pa", "ar", "ro", "uk"])
def test_on_the_wall_chart_names_of_times_have_air_and_two_people_sit_on_the_first_year(language: str) -> None:
    (page,) = pages("wall-chart", group=long_name(), language=language)
    assert not page.overset
    shapes = [item for item in walk(page.items) if isinstance(item, Shape)]
    filled = [item for item in shapes if isinstance(item.figures[0], Rectangle) and 25 < item.box.height < 100]
    bands = sorted({item.box.y for item in filled if item.box.width > page.size.width / 2})
    inks = [box for named, box in printed(page) if text_of(named)]
    assert len(bands) == 4
    for top in bands[:3]:
        assert min(box.y for box in inks if box.bottom > top) - top > 3, "no name is at the edge of its band"
    scene, _ = boxes(page, "art")
    assert bands[1] < scene.bottom < bands[1] + 9 and scene.height > 95
    (line,) = boxes(page, "rule")
    assert line.width >= 165, "a name is written by hand"
    lowest = [box for box in inks if box.y > bands[3]]
    assert min(box.y for box in lowest) - bands[3] > 6, "the name keeps from the band over it"
    assert page.size.height - max(box.bottom for box in lowest) > 5.5


@pytest.mark.parametrize("language", ["en", "cy", "pl", "ur", "bn", "pa", "ar", "ro", "uk"])
def test_everybody_on_the_thank_you_card_is_whole_and_lines_to_write_on_keep_from_its_foot(language: str) -> None:
    front, back = pages("card-thank-you", group=long_name(), language=language)
    assert not front.overset and not back.overset
    scene = next(group for group in groups(front, "art") if not group.counted)
    people = [item.box for item in scene.items if item.box.width < front.size.width]
    assert len(people) > 20 and all(box.x > 5 and box.right < front.size.width - 5 for box in people)
    assert around_days(front).width > front.size.width - 25, "they stand on all of the days"
    (lines,) = boxes(back, "art")
    fields = [item.box for item in walk(back.items) if isinstance(item, Shape) and item.box.width >= back.size.width]
    foot = max(box.y for box in fields)
    assert foot - lines.bottom >= 5 and lines.height > 15


def test_beside_twelve_names_a_thank_you_card_has_three_lines_for_a_pen_and_the_mark_has_air() -> None:
    others = ("Anytown Town Council", "The Corner Bakery") * 3
    thanks = ThankYouChoice("warm", tuple(sorted(shipped().partners)[:6]), others)
    bench = read(shipped_assets() / "example" / "kit.yaml", only=["card-thank-you"])
    kit = replace(bench.kit, group=long_name(), thank_you=thanks)
    _, back = lay_out_piece(PieceChoice("card-thank-you"), replace(bench, kit=kit), SCREEN).pages
    (lines,) = groups(back, "art")
    (mark, *_) = boxes(back, "logo")
    (name,) = (group.box for group in groups(back) if text_of(group).startswith("Anytown and District"))
    assert not back.overset and "The Corner Bakery" in " ".join(texts(back))
    assert sum(len(item.figures) for item in lines.items if isinstance(item, Shape)) >= 3 and lines.box.height >= 24
    assert mark.x - name.right >= 5 or mark.y - name.bottom >= 5


def test_a_certificate_has_room_to_write_a_name_and_to_sign() -> None:
    for name in ("Little Acorns Nursery", "The Saint Bartholomew and All Angels Nursery and Toddler Club"):
        (page,) = pages("certificate", group=GroupDetails(name))
        words = [box for _, box in printed(page)]
        lines = sorted(boxes(page, "rule"), key=lambda box: box.y)
        for line, least in zip(lines, (18, 12, 12), strict=True):
            above = [box.bottom for box in words if box.bottom <= line.y and box.x < line.right and box.right > line.x]
            assert line.y - max(above) >= least, f"{name}: {line}"
            assert line.width >= 35
        assert lines[0].width >= 115, "the longest line is for a name"


def test_the_mark_of_the_week_is_in_one_place_on_a_certificate_and_its_sun_behind_both() -> None:
    bench = read(shipped_assets() / "example" / "kit.yaml", only=["certificate"])
    places = set()
    for kit in (bench.kit, replace(bench.kit, logos=())):
        (page,) = lay_out_piece(PieceChoice("certificate"), replace(bench, kit=kit), SCREEN).pages
        (week,) = (group.box for group in groups(page, "logo") if group.alt.startswith("Infant Mental"))
        places.add(round(week.x))
        (sun,) = boxes(page, "shape")
        scene = next(group for group in groups(page, "art") if not group.counted)
        people = [item.box for item in scene.items if item.box.width < 0.9 * scene.box.width]
        heads = min(box.y for box in people)
        assert len(people) > 3 and heads > sun.y + 10 and heads < sun.y + sun.height / 2, "it is higher than they are"
        assert all(box.x >= scene.box.x for box in people) and max(box.right for box in people) <= scene.box.right
    assert len(places) == 1


def test_the_heading_of_a_certificate_is_one_line_over_the_line_for_a_name_and_the_door_beside_it() -> None:
    (page,) = pages("certificate")
    (sheet, *door), (heading,) = (
        boxes(page, "box"),
        (box for group, box in printed(page) if "friendly" in text_of(group)),
    )
    assert heading.y - sheet.y >= 8 and heading.width > 0.7 * sheet.width, "it is in one line"
    top, bottom = min(box.y for box in door), max(box.bottom for box in door)
    assert top - heading.bottom >= 5 and bottom - top > 0.5 * sheet.height
    line = boxes(page, "rule")[0]
    assert line.x == pytest.approx(heading.x, abs=1.5) and door[0].x - line.right >= 8, "they are clear of one another"
    assert top < line.y < bottom


def test_each_conversation_card_asks_its_own_question_beside_its_own_drawing() -> None:
    fronts, backs = pages("conversation-cards")
    questions = [text for text in texts(fronts) if text.endswith("?")]
    assert len(set(questions)) == len(questions) == 8
    seen = [group.alt for group in groups(fronts, "art")]
    assert all(seen) and len(set(seen)) == len(seen) == 8
    assert texts(backs).count("Little Acorns Nursery") == texts(backs).count("You could begin with") == 8


@pytest.mark.parametrize(
    "name", ["Oak Street Baby Group", "Anytown and District Parent and Infant Friendship Partnership"]
)
def test_lines_to_write_on_are_level_on_all_conversation_cards_and_phrases_clear_of_what_leads_to_them(
    name: str,
) -> None:
    _, backs = pages("conversation-cards", group=GroupDetails(name))
    assert len({(round(box.y % 105, 1), round(box.height, 1)) for box in boxes(backs, "art")}) == 1
    assert all(box.height >= 16 for box in boxes(backs, "art")), "two lines at a pitch that a pen can write on"
    above = [group.box for group in groups(backs) if text_of(group) == "You could begin with"]
    phrases = [group.box for group in groups(backs) if text_of(group).endswith("…")]
    assert len(above) == len(phrases) == 8
    for box in above:
        below = min(each.y for each in phrases if each.y > box.y and abs(each.x - box.x) < 2)
        assert below - box.bottom >= 3.4


def test_all_days_on_a_flag_are_inside_its_slopes() -> None:
    flags = [(page, group) for page in pages("bunting") for group in groups(page, "art") if group.counted]
    assert len(flags) == len({page.name for page, _ in flags}) == 10, "every flag has them"
    for page, days in flags:
        dots = [dot for shape in days.items if isinstance(shape, Shape) for dot in shape.figures]
        tip, side = page.size.height - 5.2, (page.size.width / 2 - 5.2) / (page.size.height - 5.2 - 25.9)
        assert len(dots) == 1001
        for dot in dots:
            assert isinstance(dot, Circle)
            assert abs(dot.x - page.size.width / 2) + 1.1 * dot.radius < (tip - dot.y) * side


@pytest.mark.parametrize("second", ["", "en", "cy", "bn"])
@pytest.mark.parametrize("language", ["en", "cy", "pl", "ur", "bn", "pa", "ar", "ro", "uk"])
def test_all_words_on_a_flag_are_inside_its_slopes(language: str, second: str) -> None:
    for group in (GROUP, long_name()):
        for page in pages(
            "bunting", group=group, language=language, second_language=second if second != language else ""
        ):
            tip, side = page.size.height - 5.2, (page.size.width / 2 - 5.2) / (page.size.height - 5.2 - 25.9)
            assert not page.overset
            for run in (run for each in groups(page) for run in glyphs_of(each)):
                if run.baseline < 26 or run.text.isdigit():
                    continue  # what is said of the strip, and a figure, which is round
                middle = page.size.width / 2
                reach = max(middle - run.box.x, run.box.right - middle)
                assert reach + 2 < (tip - run.baseline) * side, f"{page.name}: {run.text}"


def test_on_conversation_cards_people_stand_on_one_level() -> None:
    fronts, _ = pages("conversation-cards")
    scenes = [box for box in boxes(fronts, "art") if box.height > 20]
    assert len(scenes) == 8
    assert len({round(box.bottom % 105, 1) for box in scenes}) == 1


BACKS = {
    "What does your baby do when you walk in?": "When I come home, I see…",
    "Who sang to you when you were small?": "I remember a song about…",
    "What do you already know about this baby?": "Tell me how your baby…",
    "How do you tell a baby: I am here?": "Without a word, I…",
}


def test_the_back_of_each_card_falls_behind_its_front() -> None:
    """The sheet is turned over its short edge: what is at the left of one side is at the right of the other."""
    fronts, backs = ({text_of(group): group.box for group in groups(page)} for page in pages("conversation-cards"))
    for question, answer in BACKS.items():
        front, back = fronts[question], backs[answer]
        assert front.x // 74.25 + back.x // 74.25 == 3, question
        assert front.y // 105 == back.y // 105, question


@pytest.mark.parametrize(("id", "least", "times"), [("email-signature", 16, 1.5), ("screen-waiting-room", 20, 1.7)])
def test_what_is_seen_small_or_from_afar_has_no_small_type(id: str, least: float, times: float) -> None:
    (page,) = pages(id)
    sizes = [run.size for group in groups(page) for run in glyphs_of(group)]
    assert min(sizes) >= least
    assert max(sizes) >= times * min(sizes)


def test_the_words_over_an_event_are_not_cut_off_by_phones() -> None:
    for title in TITLES:
        (page,) = pages("social-event-cover", event(title))
        for group, box in printed(page):
            assert box.x >= SAFE, group.source.field
            assert box.right <= page.size.width - SAFE, group.source.field


def test_over_an_event_days_are_clear_of_its_words_and_people_are_under_them() -> None:
    for title in TITLES:
        (page,) = pages("social-event-cover", event(title))
        words = [box for group, box in printed(page) if group.source.field != "events[0].date"]
        (people,) = (group for group in groups(page, "art") if not group.counted)
        assert min(box.x for box in words) - around_days(page).right >= 7, title
        assert max(box.bottom for box in words) <= people.box.y + 1, title
        assert around_days(page).x >= SAFE - 0.5, "nor is the sun cut off"
        assert people.box.height >= 48 and people.box.right <= page.size.width - SAFE, "few, large, and nobody cut off"


def test_people_on_a_square_are_few_and_nobody_is_cut_off() -> None:
    (page,) = pages("social-square", messages=("first-1001-days",))
    (scene,) = (group for group in groups(page, "art") if not group.counted)
    figures = [item.box for item in scene.items if item.box.width < page.size.width / 2]
    assert min(box.x for box in figures) > 20 and max(box.right for box in figures) < page.size.width - 20
    assert scene.box.height >= 105
    said = {"6 to 10 June 2016", "infantmentalhealthweek.com", "#IMHAW16"}
    assert all(any(each in line for line in texts(page)) for each in said), "nothing is broken"


@pytest.mark.parametrize("message", ["first-1001-days", "relationships", "the-bath-cannot", "six-doors"])
@pytest.mark.parametrize("language", ["en", "ur"])
def test_people_on_a_square_stand_on_a_round_world_of_days_that_goes_on_at_both_sides(
    message: str, language: str
) -> None:
    (page,) = pages("social-square", messages=(message,), language=language)
    (scene,) = (group for group in groups(page, "art") if not group.counted)
    (days,) = (group for group in groups(page, "art") if group.counted)
    dots = dots_of(days)
    assert min(dot.x - dot.radius for dot in dots) < 0, "cut by the edge"
    assert max(dot.x + dot.radius for dot in dots) > page.size.width
    top, ends = min(dot.y for dot in dots), max(dot.y for dot in dots if dot.x < 2)
    assert scene.box.bottom - 13 < top < scene.box.bottom, "nobody's feet show"
    assert ends > top + 35
    words = [box for group, box in printed(page) if group.source.field != "messages[0]"]
    assert min(box.y for box in words) > ends, "and no word is over a day"


@pytest.mark.parametrize("message", ["first-1001-days", "relationships", "the-bath-cannot", "six-doors"])
@pytest.mark.parametrize("second", ["", "cy", "ur"])
def test_a_story_has_no_words_where_apps_have_buttons_but_days_and_people_are_there(message: str, second: str) -> None:
    (page,) = pages("social-story", group=long_name(), messages=(message,), second_language=second)
    (scene,) = (group for group in groups(page, "art") if not group.counted)
    (days,) = (group for group in groups(page, "art") if group.counted)
    words = [box for _, box in printed(page)]
    assert min(box.y for box in words) > 66 and max(box.bottom for box in words) < page.size.height - 79
    assert all(dot.y + dot.radius < 66 for dot in dots_of(days))
    assert min(dot.y for dot in dots_of(days)) < 12
    assert scene.box.height > 150 and scene.box.bottom > page.size.height - 20


def test_a_square_in_two_languages_has_room_for_the_longest_headlines_above_a_long_name() -> None:
    (page,) = pages("social-square", group=long_name(), messages=("on-a-tuesday",), language="cy", second_language="en")
    assert not page.overset
    assert any(group.items for group in groups(page, "art") if not group.counted), "and for people"
