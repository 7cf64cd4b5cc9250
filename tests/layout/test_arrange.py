"""Columns, rows, layers and boxes: where things come to stand, in millimetres, and what vanishes with its gap."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kit.scene import Role
from tests.workshop import BARE, KIT, boxes, groups, lines, near, page_of, pages_of, template, texts


def test_a_column_sets_one_below_the_other_with_gaps_inside_its_padding() -> None:
    page = page_of("""
    - column:
        - {shape: rectangle, width: 30mm, height: 10mm}
        - {shape: rectangle, height: 5mm}
        - rule: 2mm
      gap: 3mm
      padding: 10mm 8mm 6mm 12mm
    """)
    first, second = boxes(page, "shape")
    assert near(first, 12, 10, 30, 10)
    assert near(second, 12, 23, 80, 5)
    assert near(boxes(page, "rule")[0], 12, 31, 80, 2)


@pytest.mark.parametrize(("align", "left"), [("left", 10), ("centre", 35), ("right", 60)])
def test_narrow_elements_of_a_column_stand_where_it_says(align: str, left: float) -> None:
    page = page_of(f"- column: [{{shape: rectangle, width: 30mm, height: 10mm}}]\n  align: {align}\n  padding: 10mm")
    assert near(boxes(page, "shape")[0], left, 10, 30, 10)


def test_shares_of_the_height_divide_what_is_left() -> None:
    page = page_of("""
    - column:
        - {shape: rectangle, height: 1fr}
        - {shape: rectangle, height: 20mm}
        - {shape: rectangle, height: 2fr}
        - space: 1fr
      gap: 4mm
    """)
    first, fixed, second = boxes(page, "shape")
    assert near(first, 0, 0, 100, 17)
    assert near(fixed, 0, 21, 100, 20)
    assert near(second, 0, 45, 100, 34)


def test_a_part_of_the_height_is_of_the_room_inside_the_padding() -> None:
    page = page_of(
        "- column: [{shape: rectangle, height: 25%}, {shape: rectangle, width: 50%, height: 50%}]\n  padding: 10mm"
    )
    first, second = boxes(page, "shape")
    assert near(first, 10, 10, 80, 20)
    assert near(second, 10, 30, 40, 40)


def test_no_element_of_a_column_is_wider_than_the_column() -> None:
    page = page_of("- column: [{shape: rectangle, width: 300mm, height: 10mm}]\n  padding: 10mm")
    assert near(boxes(page, "shape")[0], 10, 10, 80, 10)


def test_a_row_divides_its_width_among_fixed_widths_and_shares() -> None:
    page = page_of("""
    - row:
        - {shape: rectangle, width: 20mm, height: 10mm}
        - {shape: rectangle, width: 1fr, height: 10mm}
        - {shape: rectangle, width: 3fr, height: 10mm}
      gap: 5mm
      padding: 5mm
    """)
    assert [round(box.x, 2) for box in boxes(page, "shape")] == [5, 30, 50]
    assert [round(box.width, 2) for box in boxes(page, "shape")] == [20, 15, 45]


def test_parts_of_a_rows_width_are_of_what_its_gaps_leave() -> None:
    page = page_of("""
    - row:
        - {shape: rectangle, width: 50%, height: 10mm}
        - {shape: rectangle, width: 50%, height: 10mm}
      gap: 10mm
    """)
    first, second = boxes(page, "shape")
    assert near(first, 0, 0, 45, 10)
    assert near(second, 55, 0, 45, 10)


@pytest.mark.parametrize(("align", "top"), [("top", 0), ("middle", 10), ("bottom", 20)])
def test_low_elements_of_a_row_stand_where_it_says(align: str, top: float) -> None:
    page = page_of(f"""
    - column:
        - row:
            - {{shape: rectangle, width: 20mm, height: 30mm}}
            - {{shape: rectangle, width: 20mm, height: 10mm}}
          align: {align}
    """)
    assert near(boxes(page, "shape")[1], 20, top, 20, 10)


@pytest.mark.parametrize(("low", "shapes"), [("no", [0.0, 0.0, 0.0, 24.0]), ("yes", [7.0, 0.0, 0.0, 24.0])])
def test_in_a_level_row_what_follows_the_first_element_of_each_column_begins_on_one_line(
    low: str, shapes: list[float]
) -> None:
    page = page_of(f"""
    - column:
        - row:
            - column: [{{shape: rectangle, height: 10mm}}, {{rule: 1mm}}, {{rule: 2mm}}]
              gap: 2mm
              width: 1fr
            - column: [{{shape: rectangle, height: 16mm}}, {{rule: 1mm}}]
              gap: 3mm
              width: 1fr
            - column: [{{shape: rectangle, height: 4mm}}]
              width: 1fr
          level: yes
          low: {low}
          gap: 0mm
        - {{shape: rectangle, height: 7mm}}
      gap: 0mm
    """)
    assert [round(box.y, 1) for box in boxes(page, "rule")] == [19.0, 22.0, 19.0]
    assert [round(box.y, 1) for box in boxes(page, "shape")] == shapes


def test_text_in_a_row_is_as_wide_as_its_words_and_a_space_pushes_the_rest_away() -> None:
    page = page_of("""
    - row:
        - event: title
        - space: 1fr
        - {shape: rectangle, width: 10mm, height: 10mm}
    """)
    assert boxes(page, "event")[0].width == pytest.approx(31, abs=3)  # fourteen letters of 14 pt
    assert near(boxes(page, "shape")[0], 90, 0, 10, 10)


def test_texts_side_by_side_give_way_to_each_other_so_that_none_leaves_the_row() -> None:
    page = page_of("- row: [{message: long}, {message: long, number: 2}]\n  gap: 4mm")
    first, second = boxes(page, "message")
    assert first.x == 0 and second.right == pytest.approx(100) and second.x == pytest.approx(first.right + 4)
    assert first.width == pytest.approx(48, abs=1) and second.width == pytest.approx(48, abs=1)
    assert not page.overset


def test_what_has_a_width_of_its_own_keeps_it_beside_a_text_that_gives_way() -> None:
    page = page_of("- row: [{shape: rectangle, width: 30mm, height: 10mm}, {message: long}]\n  gap: 5mm")
    assert near(boxes(page, "shape")[0], 0, 0, 30, 10)
    assert boxes(page, "message")[0].x == pytest.approx(35)
    assert boxes(page, "message")[0].width == pytest.approx(65)


def test_layers_in_a_column_are_as_high_as_the_highest_of_them_with_their_padding() -> None:
    page = page_of("""
    - column:
        - layers:
            - {shape: rectangle, height: 20mm}
            - {shape: rectangle, height: 12mm}
          padding: 3mm 0mm 7mm 0mm
        - {shape: circle, height: 10mm, width: 10mm}
    """)
    assert near(boxes(page, "shape")[0], 0, 3, 100, 20)
    assert near(boxes(page, "shape")[2], 0, 30, 10, 10)


def test_a_part_of_a_height_without_end_is_nothing() -> None:
    page = page_of("""
    - column:
        - column: [{shape: rectangle, height: 50%}, {shape: rectangle, height: 10mm}]
    """)
    assert boxes(page, "shape")[0].height == 0
    assert near(boxes(page, "shape")[1], 0, 0, 100, 10)


def test_a_box_in_a_row_is_as_high_as_the_row() -> None:
    page = page_of("""
    - column:
        - row:
            - box: [{event: title}]
              ground: sun
              width: 40mm
              padding: 2mm
            - {shape: rectangle, width: 20mm, height: 30mm}
      padding: 10mm
    """)
    assert near(boxes(page, "box")[0], 10, 10, 40, 30)


def test_a_column_in_a_row_shares_out_the_rows_height() -> None:
    page = page_of("""
    - column:
        - row:
            - column: [{space: 1fr}, {shape: rectangle, width: 10mm, height: 5mm}]
              width: 20mm
            - {shape: circle, width: 20mm, height: 40mm}
    """)
    assert near(boxes(page, "shape")[0], 0, 35, 10, 5)


def test_layers_stand_one_on_top_of_another_and_corners_place_them() -> None:
    page = page_of("""
    - layers:
        - {shape: rectangle, fill: sun}
        - {shape: rectangle, width: 20mm, height: 10mm, at: bottom right}
        - {shape: rectangle, width: 20mm, height: 10mm, at: centre}
        - {shape: rectangle, width: 20mm, height: 10mm, at: 25% 75%}
      padding: 10mm
    """)
    whole, corner, middle, placed = boxes(page, "shape")
    assert near(whole, 10, 10, 80, 80)
    assert near(corner, 70, 80, 20, 10)
    assert near(middle, 40, 45, 20, 10)
    assert near(placed, 25, 62.5, 20, 10)


def test_a_text_at_a_place_in_a_layer_is_as_wide_as_its_words() -> None:
    page = page_of("- layers: [{event: title, at: bottom right}]")
    box = boxes(page, "event")[0]
    assert box.right == pytest.approx(100, abs=0.1)
    assert box.bottom == pytest.approx(100, abs=0.1)
    assert box.width < 40


def test_a_box_at_a_place_wraps_what_is_in_it() -> None:
    page = page_of("""
    - layers:
        - box: [{event: title}]
          ground: sun
          padding: 3mm
          at: centre
    """)
    ground, text = boxes(page, "box")[0], boxes(page, "event")[0]
    assert near(ground, text.x - 3, text.y - 3, text.width + 6, text.height + 6)
    assert ground.x + ground.width / 2 == pytest.approx(50, abs=0.05)


def test_a_box_at_the_edge_of_the_paper_runs_into_the_bleed_and_one_inside_does_not() -> None:
    page = page_of("""
    - column:
        - {box: [{event: title}], ground: sun, height: 20mm}
        - column: [{box: [{event: title}], ground: mint}]
          padding: 10mm
    """)
    edge, inside = boxes(page, "box")
    assert (edge.x, edge.y, edge.right, edge.bottom) == pytest.approx((-6, -6, 106, 20))
    assert inside.x == pytest.approx(10)


def test_a_box_without_a_ground_paints_nothing() -> None:
    assert not boxes(page_of("- box: [{event: title}]\n  padding: 4mm"), "box")


THREE = """
- column:
    - {group: name}
    - {group: strapline}
    - {group: phone}
  gap: 6mm
"""


def test_what_has_nothing_to_show_takes_no_room_and_no_gap() -> None:
    full, bare = page_of(THREE), page_of(THREE, replace(KIT, group=replace(KIT.group, strapline="")))
    name, strapline, _ = boxes(full, "group")
    assert [box.y for box in boxes(bare, "group")] == pytest.approx([name.y, strapline.y])


def test_spaces_only_count_as_nothing_to_show() -> None:
    page = page_of(THREE, replace(KIT, group=replace(KIT.group, strapline=" \n ", phone="\t")))
    assert texts(page) == ["Little Acorns Nursery"]


CONTACT = """
- column:
    - column:
        - text: Come and see us
        - event: title
      gap: 2mm
    - group: name
  gap: 5mm
"""


def test_a_label_vanishes_with_what_it_is_the_label_of() -> None:
    page = page_of(CONTACT, BARE)
    assert texts(page) == ["Little Acorns Nursery"]
    assert groups(page)[0].box.y == pytest.approx(0)


def test_a_container_of_labels_only_stays() -> None:
    assert texts(page_of("- column: [{text: One}, {column: [{text: Two}]}]", BARE)) == ["One", "Two"]


def test_a_box_vanishes_with_its_ground() -> None:
    assert not groups(page_of("- column: [{box: [{event: title}, {text: With us}], ground: sun, padding: 5mm}]", BARE))


@pytest.mark.parametrize(("when", "with_event", "without"), [("event", True, False), ("no event", False, True)])
def test_elements_may_stand_only_with_or_only_without_an_event(when: str, with_event: bool, without: bool) -> None:
    layers = f"- column: [{{text: Hello, when: {when}}}, {{text: Bye}}]"
    assert ("Hello" in texts(page_of(layers, KIT))) == with_event
    assert ("Hello" in texts(page_of(layers, BARE))) == without


def test_an_event_with_nothing_in_it_is_none() -> None:
    empty = replace(KIT, events=(type(KIT.events[0])(),))  # type: ignore[misc]
    assert texts(page_of("- column: [{text: Hello, when: no event}]", empty)) == ["Hello"]


def test_of_two_spaces_that_meet_the_larger_stays() -> None:
    layers = """
    - column:
        - {shape: rectangle, height: 10mm}
        - space: 3mm
        - event: title
        - space: 8mm
        - {shape: rectangle, height: 10mm}
        - group: name
    """
    assert boxes(page_of(layers, BARE), "shape")[1].y == pytest.approx(18)
    turned = layers.replace("3mm", "9mm").replace("8mm", "4mm")
    assert boxes(page_of(turned, BARE), "shape")[1].y == pytest.approx(19)
    title = boxes(page_of(layers), "event")[0]
    assert boxes(page_of(layers), "shape")[1].y == pytest.approx(13 + title.height + 8)


@pytest.mark.parametrize(
    "elements",
    ["{event: title}, {space: 8mm}, {group: name}", "{group: name}, {space: 8mm}, {event: title}"],
    ids=["first", "last"],
)
def test_a_space_goes_with_what_vanished_beside_it_at_either_end(elements: str) -> None:
    page = page_of(f"- column: [{{box: [{elements}], ground: sun}}]\n  padding: 10mm", BARE)
    assert boxes(page, "box")[0].height == pytest.approx(boxes(page, "group")[0].height)


def test_two_spaces_that_were_written_together_both_stay() -> None:
    page = page_of("- column: [{space: 3mm}, {space: 4mm}, {shape: rectangle, height: 10mm}]")
    assert boxes(page, "shape")[0].y == pytest.approx(7)


def test_a_share_with_a_least_height_keeps_it_and_the_text_gives_way() -> None:
    layers = """
    - column:
        - {shape: rectangle, height: 1fr, LEAST}
        - message: long
    """
    free = page_of(layers.replace(", LEAST", ""), size="60 x 62 mm")
    kept = page_of(layers.replace("LEAST", "least: 20mm"), size="60 x 62 mm")
    assert boxes(free, "shape")[0].height < 20
    assert boxes(kept, "shape")[0].height >= 20 - 0.01
    assert len(" ".join(texts(free))) > len(" ".join(texts(kept)))  # the short wording stands in for the long one
    assert not kept.overset


def test_a_share_of_the_height_grows_with_what_is_in_it_and_takes_that_from_the_others() -> None:
    page = page_of("""
    - column:
        - row: [{shape: circle, width: 20mm, height: 60mm}]
          height: 1fr
        - box: [{shape: circle, width: 20mm, height: 5mm}]
          ground: sun
          height: 1fr
        - {shape: rectangle, height: 1fr}
    """)
    assert not page.overset
    high, low, shape = boxes(page, "shape")
    assert near(high, 0, 0, 20, 60)
    assert boxes(page, "box")[0].y == pytest.approx(60) and low.y == pytest.approx(60)
    assert near(shape, 0, 80, 100, 20)


def test_shares_that_are_too_high_together_are_told_once_and_none_lies_over_the_next() -> None:
    page = page_of("""
    - column:
        - {row: [{shape: circle, width: 20mm, height: 60mm}], height: 1fr}
        - {row: [{shape: circle, width: 20mm, height: 50mm}], height: 1fr}
    """)
    assert [round(each.millimetres, 1) for each in page.overset] == [10]
    assert [box.y for box in boxes(page, "shape")] == pytest.approx([0, 60])


def test_least_heights_come_before_the_shares() -> None:
    page = page_of("""
    - column:
        - {shape: rectangle, height: 1fr, least: 40mm}
        - {shape: rectangle, height: 1fr}
    """)
    assert [box.height for box in boxes(page, "shape")] == pytest.approx([70, 30])


@pytest.mark.parametrize(
    ("layers", "over"),
    [
        ("- column: [{shape: circle, height: 70mm}, {shape: circle, height: 50mm}]", 20),
        (
            "- column: [{shape: circle, height: 60mm}, {shape: circle, height: 30mm}]\n  gap: 8mm\n  padding: 5mm",
            8,
        ),
        (
            "- row: [{shape: arc, width: 48mm, height: 9mm}, {shape: arc, width: 48mm, height: 9mm}]\n  gap: 10mm",
            6,
        ),
        ("- row: [{shape: circle, width: 60mm, height: 9mm}, {shape: circle, width: 60mm, height: 9mm}]", 20),
        ("- row: [{shape: circle, width: 48mm, height: 120mm}]", 20),
        ("- layers: [{shape: circle, width: 48mm, height: 120mm, at: bottom}]", 20),
        ("- column: [{layers: [{qr: campaign.website, side: 50mm}], height: 30mm}]", 20),
        ("- column: [{layers: [{column: [{event: title}], height: 50mm}], height: 30mm}]", 20),
    ],
)
def test_what_is_too_large_is_told_with_the_millimetres(layers: str, over: float) -> None:
    page = page_of(layers)
    assert [round(each.millimetres, 1) for each in page.overset] == [over]
    assert page.overset[0].source.line


def test_what_fits_to_a_hair_is_no_misfit() -> None:
    assert not page_of("- row: [{shape: circle, width: 45mm}, {shape: circle, width: 45mm}]\n  gap: 10mm").overset
    assert not page_of("- column: [{shape: circle, height: 33.3mm}, {rule: 66.7mm}]").overset


def test_an_element_with_a_role_gathers_its_children_in_one_group() -> None:
    page = page_of("- column: [{column: [{event: title}, {event: venue}], role: Sect}]")
    (section,) = (group for group in groups(page) if group.role is Role.SECTION)
    assert [lines(item) for item in section.items if hasattr(item, "items")] == [["Coffee morning"], ["St Mary’s Hall"]]


def test_a_piece_scaled_to_other_paper_scales_every_length() -> None:
    layers = "- column: [{shape: rectangle, width: 30mm, height: 10mm}, {rule: 1mm}]\n  gap: 4mm\n  padding: 10mm"
    page = pages_of(template(layers, size="A4"), size="A2")[0]
    assert near(boxes(page, "shape")[0], 20, 20, 60, 20)
    assert near(boxes(page, "rule")[0], 20, 48, 380, 2)


def test_a_row_whose_gaps_alone_are_wider_than_it_is_told() -> None:
    page = page_of("- column: [{row: [{text: a}, {text: b}, {shape: rectangle}], gap: 2mm, width: 1mm}]")
    assert page.overset
    assert all(group.box.width >= 0 for group in groups(page, "text"))


@pytest.mark.parametrize("kind", ["column", "box"])
@pytest.mark.parametrize(
    ("language", "align", "left"),
    [
        ("ar", "left", 60),
        ("ar", "centre", 35),
        ("ar", "right", 10),
        ("ur", "left", 60),
        ("en", "left", 10),
        ("cy", "right", 60),
    ],
)
def test_left_and_right_change_places_where_the_kits_language_runs_from_right_to_left(
    kind: str, language: str, align: str, left: float
) -> None:
    layers = f"- {kind}: [{{shape: rectangle, width: 30mm, height: 10mm}}]\n  align: {align}\n  padding: 10mm"
    page = page_of(layers, replace(KIT, language=language))
    assert near(boxes(page, "shape")[0], left, 10, 30, 10)


@pytest.mark.parametrize(
    ("size", "over"),
    [
        ("width: 120mm", 20),
        ("height: 130mm", 30),
        ("width: 108mm, height: 125mm", 25),
        ("width: 100mm, height: 100mm", 0),
    ],
)
@pytest.mark.parametrize("leaf", ["shape: rectangle", "column: [{group: name}]"])
def test_a_layer_that_is_wider_or_higher_than_its_room_is_told(leaf: str, size: str, over: float) -> None:
    page = page_of(f"- layers: [{{{leaf}, {size}}}]")
    assert [each.millimetres for each in page.overset] == pytest.approx([over] if over else [])
