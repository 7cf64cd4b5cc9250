"""Leaves with a size: texts, lists of names, spaces, rules, shapes, pictures, drawings, links."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest

from kit.model.kit import GroupDetails, ThankYouChoice
from kit.scene import Link, Page, Picture, Rectangle, Role, Shape, walk
from kit.units import millimetres
from tests.workshop import (
    KIT,
    LONG,
    boxes,
    circles,
    glyphs_of,
    groups,
    ink,
    lines,
    logo,
    near,
    page_of,
    pages_of,
    template,
    texts,
)


def links(page: Page) -> list[tuple[str, float]]:
    return [(item.address, item.box.y) for item in walk(page.items) if isinstance(item, Link)]


def test_a_text_hangs_from_its_capitals_and_stands_on_its_descenders() -> None:
    page = page_of("- column: [{text: Hxg, style: headline}]\n  padding: 10mm")
    (group,) = groups(page, "text")
    printed = ink(glyphs_of(group)[0])
    assert printed.y == pytest.approx(10, abs=0.35)  # round letters rise a little above the line
    assert printed.bottom <= group.box.bottom
    assert group.box.height == pytest.approx(millimetres(40) * 0.95, abs=1)


def test_lines_stand_one_leading_apart() -> None:
    (group,) = groups(page_of("- column: [{message: long}]"), "message")
    baselines = sorted({run.baseline for run in glyphs_of(group)})
    steps = [after - before for before, after in pairwise(baselines)]
    assert steps == pytest.approx([millimetres(14 * 1.4)] * (len(baselines) - 1))


@pytest.mark.parametrize("align", ["left", "centre", "right"])
def test_lines_stand_where_the_text_says(align: str) -> None:
    (group,) = groups(page_of(f"- column: [{{message: long, align: {align}}}]\n  padding: 10mm"), "message")
    for line in glyphs_of(group):
        printed = ink(line)
        left, right = printed.x - 10, 90 - printed.right
        expected = {"left": left, "right": right, "centre": left - right}[align]
        assert expected == pytest.approx(0, abs=0.5 if align == "left" else 1)
        assert left >= -0.5 and right >= -0.5


@pytest.mark.parametrize("name", ["روضة الأطفال", "Little Acorns", "12 34"])
@pytest.mark.parametrize(("language", "edge"), [("en", 10), ("ar", 90)])
def test_lines_begin_where_the_kits_language_begins(name: str, language: str, edge: float) -> None:
    kit = replace(KIT, group=GroupDetails(name), language=language)
    (group,) = groups(page_of("- column: [{group: name}]\n  padding: 10mm", kit), "group")
    printed = [ink(run) for run in glyphs_of(group)]
    start = min(box.x for box in printed) if language == "en" else max(box.right for box in printed)
    assert start == pytest.approx(edge, abs=0.6)


def test_a_style_follows_the_paper_as_its_growth_says() -> None:
    made = template("- column: [{text: Hello, style: growing}, {text: Hello, style: fixed}]", size="A4")
    sizes = {
        size: [glyphs_of(group)[0].size for group in groups(pages_of(made, size=size)[0], "text")]
        for size in ("A4", "A3", "A2", "A6")
    }
    assert sizes["A4"] == pytest.approx([20, 12])
    assert sizes["A3"] == pytest.approx([20 * 2**0.5, 12], rel=0.01)
    assert sizes["A2"] == pytest.approx([40, 12], rel=0.01)
    assert sizes["A6"] == pytest.approx([12, 12])  # never below the least size


def test_each_line_of_the_contact_opens_its_address_at_its_place() -> None:
    page = page_of("- column: [{group: contact}]")
    phone, email, website, _ = groups(page, "group")
    assert links(page) == [
        ("tel:01632960001", phone.box.y),
        ("mailto:hello@acorns.example", email.box.y),
        ("https://acorns.example/", website.box.y),
    ]


def test_paragraphs_of_one_leaf_stand_one_leading_apart() -> None:
    found = groups(page_of("- column: [{group: contact}]"), "group")
    baselines = [glyphs_of(group)[0].baseline for group in found]
    assert [b - a for a, b in pairwise(baselines)] == pytest.approx([millimetres(14 * 1.4)] * 3)


def test_texts_keep_their_role_and_their_ground() -> None:
    page = page_of(
        "- column: [{event: title, role: H1}, {event: venue}, {box: [{event: note}], ground: sun}]", ground="paper"
    )
    title, venue, note = (group for group in groups(page, "event"))
    assert (title.role, venue.role) == (Role.H1, Role.PARAGRAPH)
    assert [group.ground and group.ground.name for group in (title, venue, note)] == ["paper", "paper", "sun"]


def test_lines_that_people_typed_stay_lines() -> None:
    kit = replace(KIT, group=replace(KIT.group, address="12 Orchard Lane\nAnytown\r\nAN1 2YZ"))
    (group,) = groups(page_of("- column: [{group: address}]", kit), "group")
    assert lines(group) == ["12 Orchard Lane", "Anytown", "AN1 2YZ"]


def listed(columns: int, names: int, **options: str) -> Page:
    kit = replace(
        KIT, thank_you=ThankYouChoice("warm", (), tuple(f"Name {letter}" for letter in "ABCDEFGHIJKL"[:names]))
    )
    return page_of(f"- column: [{{thank-you: list, columns: {columns}, names style: fixed}}]", kit, **options)


def test_names_as_a_list_stand_between_the_words() -> None:
    page = listed(1, 3)
    assert texts(page) == ["Thank you all.", "Name A", "Name B", "Name C", "Bless you."]
    found = [group for group in groups(page) if glyphs_of(group)]
    assert [group.role for group in found] == [Role.PARAGRAPH, *[Role.LIST_ITEM] * 3, Role.PARAGRAPH]
    assert [group.box.y for group in found] == sorted(group.box.y for group in found)
    assert sum(group.role is Role.LIST for group in groups(page)) == 1


@pytest.mark.parametrize(("columns", "names", "rows"), [(2, 12, 6), (3, 12, 4), (3, 2, 1), (2, 3, 2)])
def test_names_fill_one_column_after_the_other(columns: int, names: int, rows: int) -> None:
    page = listed(columns, names)
    items = [group for group in groups(page) if group.role is Role.LIST_ITEM]
    assert len(items) == names
    assert len({round(item.box.y, 2) for item in items}) == rows
    assert [round(item.box.y, 2) for item in items[:rows]] == sorted({round(item.box.y, 2) for item in items})
    for one, other in ((a, b) for a in items for b in items if a is not b):
        assert not one.box.overlaps(other.box)


def test_a_list_too_long_for_its_room_is_told() -> None:
    assert not listed(2, 12).overset
    assert listed(1, 12, size="60 x 40 mm").overset


def test_a_space_is_as_high_as_it_says_and_paints_nothing() -> None:
    page = page_of("- column: [{rule: 1mm}, {space: 20%}, {rule: 1mm}]")
    assert [box.y for box in boxes(page, "rule")] == pytest.approx([0, 21])
    assert len(page.items) == 2


def test_rules_and_shapes_are_decoration_in_their_colours() -> None:
    page = page_of("- column: [{rule: 1mm, colour: coral}, {shape: circle, fill: mint, height: 20mm, width: 30mm}]")
    rule, shape = groups(page)
    assert rule.role is shape.role is Role.ARTIFACT
    fills = [item.fill.name for group in (rule, shape) for item in group.items if isinstance(item, Shape) and item.fill]
    assert fills == ["coral", "mint"]


def test_a_shape_may_run_off_the_page_where_it_touches_its_edge() -> None:
    page = page_of(
        "- column: [{shape: rectangle, bleed: yes, height: 20mm}, {shape: rectangle, bleed: no, height: 20mm}]"
    )
    bleeding, kept = boxes(page, "shape")
    assert near(bleeding, -6, -6, 112, 26)
    assert near(kept, 0, 20, 100, 20)


def picture(name: str, width: int, height: int) -> dict[str, object]:
    data = logo(f"assets:{name}", width, height, (200, 30, 30), cut_out=False)
    return {data.name: data}


@pytest.mark.parametrize("fit", ["cover", "contain"])
def test_a_picture_fills_its_room_or_shows_all_of_itself(fit: str) -> None:
    store = picture("photo.png", 800, 400)
    layers = f"- column: [{{picture: photo.png, height: 60mm, fit: {fit}, alt: {{en: A photograph}}}}]\n  padding: 20mm"
    page = page_of(layers, pictures=store)  # type: ignore[arg-type]
    (group,) = groups(page, "picture")
    (item,) = group.items
    assert isinstance(item, Picture)
    assert item.box.width / item.box.height == pytest.approx(2)
    if fit == "cover":
        assert item.box.height == pytest.approx(60) and item.box.width == pytest.approx(120)
        assert item.clip and near(item.clip, 20, 20, 60, 60)
        assert item.box.x + item.box.width / 2 == pytest.approx(50)
    else:
        assert near(item.box, 20, 35, 60, 30)
        assert item.clip is None
    assert (group.role, group.alt) == (Role.FIGURE, "A photograph")


@pytest.mark.parametrize("size", [(800, 400), (400, 800), (500, 500)], ids=["wide", "high", "square"])
@pytest.mark.parametrize("layers", ["- picture: photo.png", "- column: [{picture: photo.png, height: 100%}]"])
def test_a_picture_that_fills_a_page_fills_the_bleed_too(size: tuple[int, int], layers: str) -> None:
    page = page_of(layers, pictures=picture("photo.png", *size))  # type: ignore[arg-type]
    (item,) = groups(page, "picture")[0].items
    assert isinstance(item, Picture) and item.clip
    assert near(item.clip, -6, -6, 112, 112)
    assert item.box.contains(item.clip, 0.01)


def test_a_picture_at_one_edge_bleeds_over_that_edge_alone() -> None:
    layers = "- column: [{picture: photo.png, height: 50mm}]\n  padding: 0mm 20mm"
    (item,) = groups(page_of(layers, pictures=picture("photo.png", 400, 400)), "picture")[0].items  # type: ignore[arg-type]
    assert isinstance(item, Picture) and item.clip
    assert near(item.clip, 20, -6, 60, 56)
    assert item.box.contains(item.clip, 0.01)


def test_a_picture_that_is_shown_whole_from_edge_to_edge_bleeds_over_those_edges() -> None:
    layers = "- column: [{picture: photo.png, fit: contain, height: 80mm}]"
    (item,) = groups(page_of(layers, pictures=picture("photo.png", 800, 400)), "picture")[0].items  # type: ignore[arg-type]
    assert isinstance(item, Picture) and item.clip
    assert item.clip.x == -6 and item.clip.right == 106 and item.clip.height == pytest.approx(50)
    assert item.box.contains(item.clip, 0.01)


def test_a_picture_without_a_height_keeps_its_proportion_and_without_words_is_decoration() -> None:
    page = page_of("- column: [{picture: photo.png}]\n  padding: 10mm", pictures=picture("photo.png", 800, 400))  # type: ignore[arg-type]
    assert near(boxes(page, "picture")[0], 10, 10, 80, 40)
    assert groups(page, "picture")[0].role is Role.ARTIFACT


def test_a_picture_that_could_not_be_read_is_left_out() -> None:
    assert not page_of("- column: [{picture: photo.png}]").items


def test_a_drawing_with_words_is_a_figure_of_1001_days_inside_its_room() -> None:
    page = page_of("- column: [{art: grid, height: 80mm, alt: {en: 1001 dots}}]\n  padding: 10mm")
    (group,) = groups(page, "art")
    assert (group.role, group.alt) == (Role.FIGURE, "1001 dots")
    assert len(circles(page)) == 1001
    assert all(10 <= circle.x <= 90 and 10 <= circle.y <= 90 for circle in circles(page))


def test_the_long_wording_is_set_letter_for_letter() -> None:
    assert texts(page_of("- column: [{message: long}]")) == [LONG]


@pytest.mark.parametrize(("paper", "radius"), [("A4", 8), ("A3", 8 * 2**0.5), ("A5", 8 / 2**0.5)])
def test_round_corners_grow_with_the_paper(paper: str, radius: float) -> None:
    layers = """
    - column:
        - {shape: rectangle, height: 30mm, radius: 8mm}
        - {box: [{text: Hello}], ground: sun, radius: 8mm}
      padding: 20mm
    """
    page = pages_of(template(layers, size="A4", head="scales to: [A3, A5]"), size=paper)[0]
    figures = [figure for item in walk(page.items) if isinstance(item, Shape) for figure in item.figures]
    assert [figure.radius for figure in figures if isinstance(figure, Rectangle)] == pytest.approx(
        [radius] * 2, rel=0.01
    )
