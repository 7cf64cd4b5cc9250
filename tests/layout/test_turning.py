"""Turned elements: they take the room of their turned box, and everything on them is where it is printed."""

from __future__ import annotations

import pytest

from kit.check.pages import check_pages
from kit.layout.turning import turned, upright
from kit.model.picture import Encoding, PictureData
from kit.scene import Circle, Glyphs, Gradient, Group, Link, Picture, Rectangle, Role, Shade, Shape, walk
from kit.units import Box, Size
from tests.workshop import COLOURS, boxes, groups, near, on_sheets, page_of

PAGE = Size(100, 200)
PHOTO = PictureData("assets:photo.png", 400, 100, "RGB", Encoding.RAW, bytes(400 * 100 * 3), vector=True)


def runs(layers: str, **options: str) -> list[Glyphs]:
    return [item for item in walk(page_of(layers, **options).items) if isinstance(item, Glyphs)]


@pytest.mark.parametrize(
    ("degrees", "box"), [(90, Box(60, 10, 20, 50)), (180, Box(40, 160, 50, 20)), (270, Box(20, 140, 20, 50))]
)
def test_a_box_is_turned_with_its_page_and_back(degrees: int, box: Box) -> None:
    # 50 x 20 mm, 10 mm from the left and 20 mm from the top of its own page
    (item,) = turned((Link(Box(10, 20, 50, 20), "a"),), degrees, PAGE)
    assert isinstance(item, Link)
    assert item.box == box
    assert upright(box, degrees, PAGE) == Box(10, 20, 50, 20)


def test_four_quarters_are_a_whole() -> None:
    gradient = Gradient(COLOURS["sun"], COLOURS["coral"], (1, 2), (3, 4))
    shape = Shape((Circle(5, 6, 2), Rectangle(Box(1, 2, 8, 4), 1)), Box(1, 2, 8, 6), fill=gradient)
    shade = Shade(COLOURS["coral"], "left", 0.5)
    picture = Picture("p", Box(1, 2, 3, 4), Box(1, 2, 2, 2), Circle(2, 3, 1), shade)
    run = Glyphs(10, 20, "t", 12, COLOURS["sun"], (), Box(10, 15, 30, 7))
    group = Group(Role.PARAGRAPH, (run, shape, picture), Box(1, 2, 40, 30), clip=(Rectangle(Box(0, 0, 50, 50), 4),))
    items: tuple[Group, ...] = (group,)
    for number in range(4):
        items = turned(items, 90, PAGE if number % 2 else PAGE.turned())  # type: ignore[assignment]
        if number == 0:
            (first,) = items
            (_, _, once) = first.items
            assert isinstance(once, Picture)
            assert (once.turn, once.shade) == (90, shade._replace(side="top"))
    assert items == (group,)


@pytest.mark.parametrize("turn", ["90", "270"])
def test_turned_words_run_along_the_height_and_take_no_more_width_than_their_lines(
    turn: str,
) -> None:
    text = "- text: Words\n  turn: {}\n  at: top left\n"
    (upright_run,) = runs(text.format(0))
    (run,) = runs(text.format(turn))
    assert (run.turn, upright_run.turn) == (int(turn), 0)
    assert (run.box.width, run.box.height) == pytest.approx((upright_run.box.height, upright_run.box.width))
    assert run.baseline == pytest.approx(run.box.y if turn == "90" else run.box.bottom)
    assert run.box.y == pytest.approx(0, abs=0.2)
    (group,) = groups(page_of(text.format(turn)), "text")
    (before,) = groups(page_of(text.format(0)), "text")
    assert group.box == pytest.approx((0, 0, before.box.height, before.box.width))


def test_a_turned_column_beside_words_leaves_them_the_rest() -> None:
    page = page_of("- row:\n    - text: Side\n      turn: 90\n    - text: Rest\n      width: 1fr\n  gap: 5mm\n")
    side, rest = groups(page, "text")
    (line,) = groups(page_of("- text: Side\n"), "text")
    assert side.box.width == pytest.approx(line.box.height)
    assert near(rest.box, side.box.right + 5, 0, 95 - side.box.width, rest.box.height)


def test_a_turned_box_at_the_edge_of_the_page_runs_into_the_bleed_there() -> None:
    page = page_of("- box: [text: A few words]\n  ground: sun\n  turn: 90\n  at: bottom right\n  padding: 5mm\n")
    (box,) = boxes(page, "box")
    assert (box.right, box.bottom) == pytest.approx((106, 106))
    assert box.x > 75
    assert box.height > box.width


def test_a_turned_box_fills_a_layer_of_its_own_but_no_more_than_it_needs_at_a_place() -> None:
    whole = page_of("- box: [text: A]\n  ground: sun\n  turn: 270\n")
    assert boxes(whole, "box") == [Box(-6, -6, 112, 112)]
    part = page_of("- box: [text: A]\n  ground: sun\n  turn: 270\n  at: left\n  height: 60mm\n")
    (box,) = boxes(part, "box")
    assert (box.y, box.height) == pytest.approx((20, 60))
    assert box.width < 20


@pytest.mark.parametrize(("options", "size"), [("width: 20mm", (20, 80)), ("width: 20mm\n  height: 30mm", (20, 30))])
def test_a_turned_picture_is_as_high_as_it_was_wide(options: str, size: tuple[float, float]) -> None:
    page = page_of(f"- picture: photo.png\n  turn: 90\n  at: centre\n  {options}\n", pictures={PHOTO.name: PHOTO})
    (group,) = groups(page, "picture")
    assert (group.box.width, group.box.height) == pytest.approx(size)
    (picture,) = group.items
    assert isinstance(picture, Picture)
    assert picture.turn == 90
    assert picture.box.height == pytest.approx(picture.box.width * 4)


def test_what_is_turned_twice_is_turned_by_both() -> None:
    (run,) = runs("- box:\n    - text: A\n      turn: 90\n  turn: 270\n  padding: 10mm\n")
    assert run.turn == 0


def test_turned_words_that_are_too_long_do_not_fit() -> None:
    page = page_of("- text: " + "A good many words " * 20 + "\n  turn: 90\n  width: 10mm\n  height: 40mm\n")
    assert [each.source.line for each in page.overset] == [10]


def test_turned_words_near_the_edge_and_hard_to_read_are_told() -> None:
    page = page_of("- text: Words\n  turn: 90\n  at: right\n  colour: white\n")
    assert {each.code for each in check_pages(on_sheets([page]), {})} == {"margin", "contrast"}
    inside = page_of("- column:\n    - text: Words\n      turn: 90\n  padding: 6mm\n")
    assert check_pages(on_sheets([inside]), {}) == ()


def test_a_link_and_the_alternative_text_of_a_turned_picture_are_where_it_is() -> None:
    layers = (
        "- picture: photo.png\n  alt: {en: A photo}\n  turn: 90\n  width: 20mm\n  height: 30mm\n  at: bottom right\n"
    )
    (group,) = groups(page_of(layers, pictures={PHOTO.name: PHOTO}), "picture")
    assert (group.role, group.alt, group.box) == (Role.FIGURE, "A photo", Box(80, 70, 20, 30))
