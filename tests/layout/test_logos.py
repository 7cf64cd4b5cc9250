"""Logos: equal to the eye, clear of each other, in as few rows as can be, and never lost on their ground."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from itertools import combinations, pairwise
from math import sqrt

import pytest
from PIL import Image, ImageDraw

from kit.colour import contrast
from kit.layout.logos import SHOWS_FROM, vanishes
from kit.model.kit import LogoChoice, LogoRole, LogoSize
from kit.model.picture import PictureData
from kit.pictures.reading import read_picture_bytes
from kit.scene import Page, Role, Shape
from kit.units import Box
from tests.workshop import (
    BARE,
    COLOURS,
    KIT,
    boxes,
    groups,
    logo,
    page_of,
    shown_logos,
    texts,
    with_logos,
)

DARK, PALE, BLUE = (10, 30, 60), (250, 250, 250), (30, 80, 200)
EIGHT = [(800, 800), (2000, 500), (500, 1200), (1500, 700), (900, 900), (3000, 600), (1000, 1000), (1200, 600)]


def page_with(
    pictures: list[PictureData], options: str = "", ground: str = "white", size: str = "210 x 297 mm"
) -> Page:
    kit, store = with_logos(KIT, pictures)
    return page_of(f"- column: [{{logos: up to 8{options}}}]\n  padding: 15mm", kit, store, ground=ground, size=size)


def eight(colour: tuple[int, int, int] = BLUE) -> list[PictureData]:
    return [logo(f"{index}.png", *size, colour) for index, size in enumerate(EIGHT)]


def middles(found: list[Box]) -> list[float]:
    """Return how far down the middles of rows are, in mm."""
    return sorted({round(box.y + box.height / 2, 2) for box in found})


def test_a_square_logo_is_as_high_as_the_template_says() -> None:
    page = page_with([logo("a.png", 800, 800, BLUE)], ", logo height: 22mm")
    (box,) = boxes(page, "logo")
    assert (box.x, box.y, box.width, box.height) == pytest.approx((15, 15, 22, 22))


def test_all_logos_keep_their_proportion_whatever_their_size() -> None:
    found = boxes(page_with(eight()), "logo")
    assert [box.width / box.height for box in found] == pytest.approx([width / height for width, height in EIGHT])


def ink(picture: PictureData) -> float:
    """Return the share of a logo's area that is not clear."""
    assert picture.alpha is not None
    return sum(picture.alpha) / (255 * len(picture.alpha))


def bar(name: str, share: float, width: int = 800, height: int = 400) -> PictureData:
    """Return a logo that is a bar of ink from side to side between two hairlines, a share of its height."""
    image = Image.new("RGBA", (width, height), (0, 0, 0, 0))
    draw = ImageDraw.Draw(image)
    for top, bottom in ((0, 1), (height * (1 - share) / 2, height * (1 + share) / 2), (height - 2, height - 1)):
        draw.rectangle((0, top, width, bottom), fill=(*BLUE, 255))
    data = BytesIO()
    image.save(data, "PNG")
    picture, _ = read_picture_bytes(name, data.getvalue(), name)
    assert picture is not None
    return picture


def test_logos_have_as_much_ink_as_one_another() -> None:
    light, bold = bar("light.png", 0.30), bar("bold.png", 0.55)
    one, other = boxes(page_with([light, bold]), "logo")
    assert one.width > other.width
    assert one.width * one.height * ink(light) == pytest.approx(other.width * other.height * ink(bold), rel=0.01)


def test_no_logo_is_so_light_or_so_bold_that_it_gets_out_of_scale() -> None:
    one, other = boxes(page_with([bar("light.png", 0.02), bar("bold.png", 1.0)]), "logo")
    assert one.width / other.width == pytest.approx(1.25 / 0.75, rel=0.01)


def test_a_logo_on_a_panel_counts_with_its_panel() -> None:
    pictures = [logo("a.png", 1500, 700, (90, 60, 160)), logo("b.png", 1500, 700, PALE)]
    bare, on_panel = boxes(page_with(pictures, ground="paper"), "logo")
    assert on_panel.width < bare.width


def test_a_long_wordmark_stops_shrinking_so_that_it_can_be_read() -> None:
    pictures = [bar("a.png", 0.3, 800, 800), bar("b.png", 0.3, 1600, 400), bar("c.png", 0.3, 2400, 400)]
    square, wide, long = boxes(page_with(pictures), "logo")
    assert wide.height == pytest.approx(square.height / sqrt(4), rel=0.03)
    assert long.height == pytest.approx(square.height / sqrt(5), rel=0.03)


def test_no_wordmark_is_so_wide_that_it_outshouts_the_others() -> None:
    page = page_with([bar("a.png", 0.3, 800, 800), bar("b.png", 0.3, 3000, 200)])
    square, long = boxes(page, "logo")
    assert long.width == pytest.approx(3.4 * square.width, rel=0.02)
    assert long.width / long.height == pytest.approx(15)


@pytest.mark.parametrize("count", [5, 6, 7, 8])
@pytest.mark.parametrize("room", [60, 80, 110, 180])
def test_rows_are_as_equal_in_number_as_can_be(count: int, room: int) -> None:
    kit, store = with_logos(KIT, [logo(f"{index}.png", 900, 600, BLUE) for index in range(count)])
    page = page_of(f"- column: [{{logos: up to 8, width: {room}mm}}]", kit, store, size="A4")
    found = boxes(page, "logo")
    lines = middles(found)
    numbers = [sum(round(box.y + box.height / 2, 2) == line for box in found) for line in lines]
    assert sum(numbers) == count and max(numbers) - min(numbers) <= 1


def test_eight_logos_of_all_forms_are_two_rows_of_four_on_a_poster() -> None:
    found = boxes(page_with(eight(), ", logo height: 20mm"), "logo")
    assert [sum(round(box.y + box.height / 2, 2) == line for box in found) for line in middles(found)] == [4, 4]


def test_a_row_may_ask_for_smaller_logos_so_that_there_are_fewer_rows_and_a_few_are_as_large_as_ever() -> None:
    many = boxes(page_with(eight(), ", logo height: 20mm, least logo height: 10mm"), "logo")
    assert len(many) == 8 and len(middles(many)) == 1
    few = boxes(page_with(eight()[:2], ", logo height: 20mm, least logo height: 10mm"), "logo")
    assert [box.height for box in few] == [
        box.height for box in boxes(page_with(eight()[:2], ", logo height: 20mm"), "logo")
    ]


def test_several_rows_of_logos_are_one_block_as_wide_as_their_room() -> None:
    found = boxes(page_with(eight()), "logo")
    rows = [[box for box in found if round(box.y + box.height / 2, 2) == middle] for middle in middles(found)]
    assert len(rows) > 1
    for row in rows:
        assert (row[0].x, row[-1].right) == pytest.approx((15, 195))
        gaps = [after.x - before.right for before, after in pairwise(row)]
        assert min(gaps) >= 0.25 * max(box.width for box in row[:-1]) * 0.9


def test_a_logo_alone_in_its_row_is_where_the_row_begins() -> None:
    pictures = [logo(f"{index}.png", 800, 800, BLUE) for index in range(3)]
    kit, store = with_logos(KIT, pictures)
    page = page_of("- column: [{logos: up to 8, width: 40mm}]", kit, store, size="100 x 100 mm")
    one, two, three = boxes(page, "logo")
    assert (one.x, two.right) == pytest.approx((0, 40))
    assert three.x == pytest.approx(0) and three.y > one.bottom


def test_a_square_logo_is_never_below_the_least_height_of_the_rules() -> None:
    found = boxes(page_with(eight()), "logo")
    assert sqrt(found[0].width * found[0].height) >= 15 - 0.01


@pytest.mark.parametrize("align", ["left", "centre", "right"])
def test_every_logo_has_its_clear_space_and_none_leaves_its_room(align: str) -> None:
    found = boxes(page_with(eight(), f", align: {align}"), "logo")
    room = Box(15, 15, 180, 267)
    for one, other in combinations(found, 2):
        assert not one.overlaps(other)
        same_row = abs((one.y + one.height / 2) - (other.y + other.height / 2)) < 0.01
        if same_row:
            space = max(one.x, other.x) - min(one.right, other.right)
            assert space >= 0.25 * max(one.width, other.width) - 0.01
    assert all(room.contains(box) for box in found)


def test_logos_of_one_row_stand_middle_to_middle_and_rows_below_each_other() -> None:
    found = boxes(page_with(eight()), "logo")
    lines = middles(found)
    assert 1 < len(lines) <= 3
    for upper, lower in pairwise(lines):
        above = max(box.bottom for box in found if round(box.y + box.height / 2, 2) == upper)
        below = min(box.y for box in found if round(box.y + box.height / 2, 2) == lower)
        assert below - above >= 0.25 * 15 * 0.9


@pytest.mark.parametrize(("align", "share"), [("left", 0.0), ("centre", 0.5), ("right", 1.0)])
def test_rows_stand_where_the_template_says(align: str, share: float) -> None:
    (box,) = boxes(page_with([logo("a.png", 800, 800, BLUE)], f", logo height: 20mm, align: {align}"), "logo")
    assert box.x == pytest.approx(15 + (180 - 20) * share)


def test_logos_come_in_the_groups_order() -> None:
    assert shown_logos(page_with(eight())) == [f"{index}.png" for index in range(8)]


def test_no_more_logos_than_the_template_has_room_for() -> None:
    kit, store = with_logos(KIT, eight())
    assert len(shown_logos(page_of("- column: [{logos: up to 3}]", kit, store))) == 3


def test_they_are_set_smaller_where_that_saves_a_row() -> None:
    pictures = [logo(f"{index}.png", 800, 800, BLUE) for index in range(5)]
    kit, store = with_logos(KIT, pictures)
    page = page_of("- column: [{logos: up to 8, logo height: 20mm}]", kit, store, size="100 x 100 mm")
    found = boxes(page, "logo")
    assert len({round(box.y, 2) for box in found}) == 1
    assert 15 <= found[0].height < 20  # five of 16 mm with a quarter between them fit, five of 20 mm do not


def test_too_many_for_the_height_is_told() -> None:
    kit, store = with_logos(KIT, eight())
    page = page_of("- column: [{column: [{logos: up to 8}], height: 20mm}]", kit, store, size="100 x 100 mm")
    assert page.overset


def test_a_logo_wider_than_its_room_is_made_to_fit() -> None:
    page = page_with([logo("a.png", 3000, 300, BLUE)], ", logo height: 30mm", size="70 x 70 mm")
    (box,) = boxes(page, "logo")
    assert box.x >= 15 - 0.01 and box.right <= 55 + 0.01
    assert not page.overset


@pytest.mark.parametrize(
    ("colour", "cut_out", "ground", "hidden"),
    [
        (DARK, True, "midnight", True),
        (PALE, True, "midnight", False),
        (PALE, True, "white", True),
        (DARK, True, "white", False),
        (BLUE, False, "white", False),  # a white field on white paper: the mark itself shows
        (PALE, False, "white", True),
        (DARK, False, "midnight", False),  # the white field shows
        (BLUE, True, "paper", False),
        ((120, 80, 40), True, "coral", True),  # brown on coral
        (DARK, True, "coral", False),
        (PALE, True, "sun", True),  # white letters on yellow are weak
        (PALE, True, "mint", True),
        ((255, 194, 75), True, "white", False),  # yellow on white is how many charities print theirs
    ],
)
def test_which_logos_would_vanish(colour: tuple[int, int, int], cut_out: bool, ground: str, hidden: bool) -> None:
    assert vanishes(logo("a.png", 800, 800, colour, cut_out=cut_out), COLOURS[ground]) == hidden
    assert SHOWS_FROM > 1


def panels(page: Page) -> list[tuple[Box, str]]:
    found = []
    for group in groups(page, "logo-panel"):
        (shape,) = group.items
        assert isinstance(shape, Shape) and shape.fill and group.role is Role.ARTIFACT
        found.append((group.box, shape.fill.name))
    return found


def test_no_panel_where_every_logo_shows() -> None:
    page = page_with(eight())
    assert not panels(page)
    assert {group.ground and group.ground.name for group in groups(page, "logo")} == {"white"}


def test_one_panel_behind_all_where_one_would_vanish() -> None:
    page = page_with([logo("a.png", 800, 800, DARK), logo("b.png", 800, 800, (255, 180, 0))], ground="midnight")
    ((panel, colour),) = panels(page)
    assert colour == "paper"
    found = boxes(page, "logo")
    assert all(panel.contains(box) for box in found)
    assert min(found[0].x - panel.x, found[0].y - panel.y) >= 0.2 * found[0].height
    assert panel.x >= 15 - 0.01 and panel.right <= 195 + 0.01
    assert {group.ground and group.ground.name for group in groups(page, "logo")} == {"paper"}


def test_a_white_logo_beside_a_coloured_one_has_a_panel_of_its_own() -> None:
    """On one midnight panel for both the coloured one would hardly be seen."""
    page = page_with([logo("a.png", 800, 800, (90, 60, 160)), logo("b.png", 800, 800, PALE)], ground="paper")
    ((panel, colour),) = panels(page)
    assert contrast(COLOURS[colour], COLOURS["white"]) > 2.4
    coloured, white = boxes(page, "logo")
    assert panel.contains(white)
    assert not panel.overlaps(coloured)


def test_a_panel_keeps_a_quarter_of_the_shorter_side_of_its_logo_clear_on_all_sides() -> None:
    alone = page_with([logo("a.png", 1500, 700, (90, 60, 160)), logo("b.png", 2000, 500, PALE)], ground="paper")
    ((panel, _),) = panels(alone)
    _, white = boxes(alone, "logo")
    together = page_with([logo("a.png", 1500, 700, DARK), logo("b.png", 2000, 500, DARK)], ground="midnight")
    ((common, _),) = panels(together)
    for around, mark in ((panel, white), *((common, box) for box in boxes(together, "logo"))):
        clear = 0.25 * min(mark.width, mark.height) - 0.01
        edges = mark.x - around.x, mark.y - around.y, around.right - mark.right, around.bottom - mark.bottom
        assert min(edges) >= clear
    assert all(Box(15, 15, 180, 267).contains(each) for each in (panel, common))


@pytest.mark.parametrize("count", [1, 3])
@pytest.mark.parametrize(("wide", "high"), [(900, 320), (3000, 600), (800, 800), (400, 900)])
@pytest.mark.parametrize("room", [30, 60, 180])
def test_a_panel_hugs_its_logos_whatever_their_room(count: int, wide: int, high: int, room: int) -> None:
    """In a narrow room the logo becomes smaller, and so does what is round it."""
    kit, store = with_logos(KIT, [logo(f"{index}.png", wide, high, DARK) for index in range(count)])
    layers = f"- column: [{{column: [{{logos: up to 3, logo height: 30mm}}], width: {room}mm}}]\n  padding: 10mm"
    page = page_of(layers, kit, store, ground="midnight")
    ((panel, _),) = panels(page)
    found = boxes(page, "logo")
    clear = 0.25 * min(found[0].width, found[0].height)
    edges = (
        min(box.x for box in found) - panel.x,
        min(box.y for box in found) - panel.y,
        panel.right - max(box.right for box in found),
        panel.bottom - max(box.bottom for box in found),
    )
    assert edges == pytest.approx([clear] * 4, abs=0.05)


@pytest.mark.parametrize("width", [50, 60, 70])
def test_a_panel_behind_a_logo_that_is_too_long_for_its_room_fills_the_room(width: int) -> None:
    kit, store = with_logos(KIT, [logo("a.png", 3000, 600, DARK)])
    layers = f"- column: [{{column: [{{logos: up to 1, logo height: 30mm}}], width: {width}mm}}]\n  padding: 10mm"
    page = page_of(layers, kit, store, ground="midnight")
    assert not page.overset
    ((panel, _),) = panels(page)
    assert (panel.x, panel.width) == pytest.approx((10, width), abs=0.05)


@pytest.mark.parametrize(("width", "there"), [(0.3, False), (1.2, True)])
def test_a_logo_in_a_room_that_is_hardly_there_is_told_as_too_large(width: float, there: bool) -> None:
    kit, store = with_logos(KIT, [logo("a.png", 800, 800, BLUE)])
    page = page_of(f"- column: [{{column: [{{logos: up to 1}}], width: {width}mm}}]\n  padding: 10mm", kit, store)
    assert [over.source.field for over in page.overset] == ([] if there else ["logos"])


def test_a_thin_logo_on_a_panel_is_there() -> None:
    page = page_with([logo("a.png", 100, 1500, DARK)], ", logo height: 22mm", ground="midnight")
    assert panels(page) and not page.overset


def test_what_follows_logos_in_several_rows_is_below_the_last_of_them() -> None:
    kit, store = with_logos(KIT, eight())
    page = page_of("- column: [{logos: up to 8}, {rule: 1mm}]\n  padding: 15mm\n  gap: 4mm", kit, store, size="A4")
    found = boxes(page, "logo")
    assert max(box.y for box in found) > max(found[0].bottom, 30)
    assert boxes(page, "rule")[0].y == pytest.approx(max(box.bottom for box in found) + 4)


def test_the_templates_own_panel_comes_first() -> None:
    page = page_with([logo("a.png", 800, 800, DARK)], ", panel: mint", ground="midnight")
    assert [colour for _, colour in panels(page)] == ["mint"]


def test_a_panel_of_another_colour_where_the_templates_own_would_hide_one_too() -> None:
    page = page_with([logo("a.png", 800, 800, PALE)], ground="white")
    ((_, colour),) = panels(page)
    assert not vanishes(logo("a.png", 800, 800, PALE), COLOURS[colour])


def test_a_panel_of_its_own_for_each_where_no_single_one_serves() -> None:
    """Black, white and every colour of the campaign: whatever the panel, it hides one of them."""
    marks = {"black": (0, 0, 0), **{name: colour.rgb for name, colour in COLOURS.items()}}
    pictures = [logo(f"{name}.png", 800, 800, rgb) for name, rgb in marks.items()][:8]
    page = page_with(pictures, ground="midnight")
    found = groups(page, "logo")
    assert len(found) == 8
    own = panels(page)
    assert own and len(own) < 8
    for picture, group in zip(pictures, found, strict=True):
        assert group.ground is not None
        assert not vanishes(picture, group.ground)
    for panel, _ in own:
        assert sum(panel.overlaps(group.box) for group in found) == 1
    for (one, _), (other, _) in combinations(own, 2):
        assert not one.overlaps(other)


def test_a_logo_says_what_it_shows() -> None:
    page = page_with([logo("a.png", 800, 800, BLUE)])
    (group,) = groups(page, "logo")
    assert (group.role, group.alt, group.source.field) == (Role.FIGURE, "The logo a.png", "logos[0]")


def test_a_logo_without_words_says_the_groups_name() -> None:
    kit, store = with_logos(KIT, [logo("a.png", 800, 800, BLUE)])
    kit = replace(kit, logos=tuple(replace(each, alt="  ") for each in kit.logos))
    assert groups(page_of("- column: [{logos: up to 8}]", kit, store), "logo")[0].alt == "Little Acorns Nursery"


def test_a_logo_of_others_without_words_says_the_name_of_its_file_and_never_the_groups() -> None:
    kit, store = with_logos(KIT, [logo("town-library.png", 800, 800, BLUE)])
    kit = replace(kit, logos=tuple(replace(each, alt="", role="supported by") for each in kit.logos))
    assert groups(page_of("- column: [{logos: up to 8}]", kit, store), "logo")[0].alt == "Town Library"


def test_the_space_between_rows_follows_the_height_of_a_very_long_logo_and_not_its_width() -> None:
    found = boxes(page_with([logo(f"{index}.png", 3000, 300, BLUE) for index in range(6)], size="110 x 297 mm"), "logo")
    rows = sorted({round(box.y, 3): box for box in found}.items())
    assert len(rows) > 1
    for (_, upper), (_, lower) in pairwise(rows):
        assert lower.y - upper.bottom == pytest.approx(0.25 * 2 * upper.height, abs=0.01)
        assert lower.y - upper.bottom < 0.25 * upper.width / 2


def test_the_space_between_rows_of_square_logos_is_a_quarter_of_their_width() -> None:
    found = boxes(page_with([logo(f"{index}.png", 800, 800, BLUE) for index in range(8)], size="110 x 297 mm"), "logo")
    upper, lower = sorted({round(box.y, 3): box for box in found}.values(), key=lambda box: box.y)[:2]
    assert lower.y - upper.bottom == pytest.approx(0.25 * upper.width, abs=0.01)


WEEK = (logo("logos:light.svg", 900, 300, DARK), logo("logos:dark.svg", 900, 300, PALE))
"""The week's own logo: dark for light backgrounds, nearly white for dark ones."""


def in_two(name: str, options: str = "", ground: str = "white", role: LogoRole = "") -> Page:
    """Return a page with a logo of the campaign's own and one file."""
    return beside(f"- column: [{{logos: up to 8{options}}}]\n  padding: 15mm", name, role, ground=ground)


def beside(layers: str, name: str = "week", role: LogoRole = "", **options: str) -> Page:
    """Return a page for a group that chose a logo of the campaign's own and one file."""
    pictures = [*WEEK, logo("a.png", 400, 400, BLUE)]
    kit = replace(KIT, logos=(LogoChoice(asset=name, role=role), LogoChoice("a.png", alt="A")))
    return page_of(layers, kit, {each.name: each for each in pictures}, **options)


@pytest.mark.parametrize(("ground", "version"), [("white", "light"), ("paper", "light"), ("midnight", "dark")])
def test_a_logo_in_two_versions_shows_the_one_for_its_ground_and_needs_no_panel(ground: str, version: str) -> None:
    page = in_two("week", ", whose: with", ground)
    assert shown_logos(page) == [f"logos:{version}.svg"]
    assert not groups(page, "logo-panel")
    assert groups(page, "logo")[0].alt == "The week"


def test_on_a_panel_for_another_logo_the_version_is_the_one_for_the_panel() -> None:
    page = in_two("week", ground="midnight", options=", panel: paper")
    panels = groups(page, "logo-panel")
    assert panels and "a.png" in shown_logos(page)
    assert shown_logos(page)[0] == (
        "logos:light.svg" if panels[0].box.overlaps(boxes(page, "logo")[0]) else "logos:dark.svg"
    )


def test_a_design_may_ask_for_the_logos_of_one_role() -> None:
    assert shown_logos(in_two("week", ", whose: ours")) == ["a.png"]
    assert shown_logos(in_two("week", ", whose: with")) == ["logos:light.svg"]
    assert shown_logos(in_two("week", ", whose: supported by", role="supported by")) == ["logos:light.svg"]
    assert shown_logos(in_two("week")) == ["logos:light.svg", "a.png"]


def test_a_logo_that_is_not_there_is_passed_over() -> None:
    assert shown_logos(in_two("other")) == ["a.png"]


@pytest.mark.parametrize(("ground", "version"), [("white", "light"), ("midnight", "dark")])
def test_a_design_shows_the_weeks_logo_by_its_name_in_the_version_for_its_ground(ground: str, version: str) -> None:
    page = beside("- column: [{logo: week, logo height: 30mm}]\n  padding: 15mm", ground=ground)
    assert shown_logos(page) == [f"logos:{version}.svg"]
    (shown,) = groups(page, "logo")
    assert (shown.role, shown.alt) == (Role.FIGURE, "The week")
    assert (shown.box.x, shown.box.y) == pytest.approx((15, 15))
    assert shown.box.width * shown.box.height == pytest.approx(30 * 30, rel=0.01)


def test_a_design_may_put_its_logo_to_the_right_and_turn_it() -> None:
    (box,) = boxes(beside("- column: [{logo: week, align: right}]\n  padding: 15mm"), "logo")
    assert box.right == pytest.approx(85)
    (box,) = boxes(beside("- column: [{logo: week, turn: 90}]\n  padding: 15mm"), "logo")
    assert box.height == pytest.approx(3 * box.width)


def test_the_weeks_logo_stays_where_the_group_chose_none() -> None:
    bare = page_of("- column: [{logo: week}, {text: Ours}]", BARE, {each.name: each for each in WEEK})
    assert shown_logos(bare) == ["logos:light.svg"]


@pytest.mark.parametrize("rows", ["{logos: up to 8}", "{logos: up to 8, whose: with}, {logos: up to 8, whose: ours}"])
def test_a_logo_that_the_design_shows_itself_is_never_printed_twice(rows: str) -> None:
    assert shown_logos(beside(f"- column: [{{logo: week}}, {rows}]")) == ["logos:light.svg", "a.png"]
    alone = beside(f"- column: [{rows}, {{text: Two, when: second logo}}, {{logo: week}}]")
    assert shown_logos(alone) == ["a.png", "logos:light.svg"]
    assert texts(alone) == []


def test_where_the_design_does_not_show_its_logo_after_all_the_groups_choice_is_shown() -> None:
    page = beside("- column: [{logo: week, when: no event}, {logos: up to 8}]")
    assert shown_logos(page) == ["logos:light.svg", "a.png"]
    assert [each.source.field for each in groups(page, "logo")] == ["logos[0]", "logos[1]"]


def test_a_design_whose_logo_is_larger_than_its_room_says_so_and_where() -> None:
    (over,) = beside("- column: [{logo: week, logo height: 30mm, height: 10mm}]").overset
    assert (over.source.field, over.source.line > 0, over.words, over.kind) == ("", True, 0, "logo")
    assert over.millimetres == pytest.approx(30 / sqrt(3) - 10, abs=0.1)


def test_no_logo_is_shown_of_a_file_that_cannot_be_read() -> None:
    assert shown_logos(page_of("- column: [{logo: week}, {text: A}]", BARE)) == []


def sized(scale: int | None, options: str = "", role: LogoRole = "") -> Box:
    kit, store = with_logos(KIT, [logo("a.png", 800, 800, BLUE), logo("b.png", 800, 800, BLUE)])
    first = replace(kit.logos[0], size=LogoSize(scale) if scale else None, role=role)
    kit = replace(kit, logos=(first, *kit.logos[1:]))
    return boxes(page_of(f"- column: [{{logos: up to 8{options}}}]\n  padding: 15mm", kit, store), "logo")[0]


def test_a_logo_is_as_much_larger_or_smaller_than_the_others_as_it_is_to_be() -> None:
    assert sized(None, ", logo height: 20mm").height == pytest.approx(20)
    assert sized(125, ", logo height: 20mm").height == pytest.approx(25)
    assert sized(80, ", logo height: 20mm").height == pytest.approx(16)
    assert sized(80, ", logo height: 17mm").height == pytest.approx(15), "the least height of the campaign's rules"
    assert sized(80, ", logo height: 12mm").height == pytest.approx(12), "unless the design itself is below that"
    assert sized(125, ", logo height: 20mm", "with").height == pytest.approx(20), "partners are equals"


def test_a_logo_is_no_larger_than_there_is_room_for() -> None:
    assert sized(125, ", logo height: 20mm, height: 22mm").height == pytest.approx(20)
    assert sized(125, ", logo height: 20mm, height: 26mm").height == pytest.approx(25)
