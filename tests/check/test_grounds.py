"""What is behind a text: the colour with the least contrast of all that it touches."""

from __future__ import annotations

import pytest

from kit.check.pixels import Thumbnails
from kit.colour import contrast
from kit.scene import Circle, Figure, Glyph, Glyphs, Group, Item, Outline, Page, Rectangle, Role, Shape
from kit.units import Box, Size
from tests.workshop import COLOURS, page_of, readings_of

TEXT = Box(20, 20, 40, 6)
MIDNIGHT, PAPER, SUN = COLOURS["midnight"], COLOURS["paper"], COLOURS["sun"]


def shape(figure: Figure, fill: str, box: Box) -> Shape:
    return Shape((figure,), box, fill=COLOURS[fill])


def hill(box: Box) -> Outline:
    return Outline(
        (
            ("M", box.x, box.bottom),
            ("C", box.x, box.y, box.right, box.y, box.right, box.bottom),
            ("Z",),
        )
    )


def behind(*before: Item, after: tuple[Item, ...] = ()) -> str:
    """Return the hardest ground of a dark text on a white page with shapes before and after it."""
    run = Glyphs(20, 25, "any", 12, MIDNIGHT, (), TEXT)
    group = Group(Role.PARAGRAPH, (run,), TEXT)
    page = Page("front", Size(100, 100), (*before, group, *after), "en", COLOURS["white"])
    ((of, glyphs, ratio, ground),) = readings_of(page, Thumbnails({}))
    assert of is group and glyphs is run and ground
    assert ratio == contrast(MIDNIGHT, ground)
    return ground.name


def rectangle(x: float, y: float, width: float, height: float, fill: str) -> Shape:
    box = Box(x, y, width, height)
    return shape(Rectangle(box), fill, box)


def test_nothing_behind_it_but_the_page() -> None:
    assert behind() == "white"


def test_a_shape_that_covers_it_is_all_there_is() -> None:
    assert behind(rectangle(0, 0, 100, 100, "midnight"), rectangle(10, 10, 80, 40, "sun")) == "sun"


def test_a_shape_that_it_touches_counts_as_much_as_the_page() -> None:
    assert behind(rectangle(50, 0, 50, 100, "grey")) == "grey"
    assert behind(rectangle(50, 0, 50, 100, "paper")) == "paper"  # a little darker than the white of the rest


def test_what_lies_under_a_covering_shape_does_not_count() -> None:
    assert behind(rectangle(50, 0, 50, 100, "midnight"), rectangle(0, 0, 100, 100, "paper")) == "paper"


def test_what_is_painted_after_it_or_beside_it_does_not_count() -> None:
    over = rectangle(0, 0, 100, 100, "midnight")
    assert behind(rectangle(0, 50, 100, 50, "midnight"), after=(over,)) == "white"


def test_a_shape_without_a_fill_does_not_count() -> None:
    box = Box(0, 0, 100, 100)
    assert behind(Shape((Rectangle(box),), box, stroke=MIDNIGHT, stroke_width=1)) == "white"


def test_shapes_inside_groups_count() -> None:
    inner = rectangle(0, 0, 100, 100, "sun")
    assert behind(Group(Role.ARTIFACT, (Group(Role.ARTIFACT, (inner,), inner.box),), inner.box)) == "sun"


@pytest.mark.parametrize(
    ("circle", "ground"),
    [
        (Circle(40, 23, 30), "sun"),  # covers it
        (Circle(40, 60, 35), "sun"),  # reaches into it from below: sun and white, and sun is the harder
        (Circle(90, 80, 35), "white"),  # its box reaches the text, the circle does not
    ],
)
def test_circles(circle: Circle, ground: str) -> None:
    box = Box(circle.x - circle.radius, circle.y - circle.radius, 2 * circle.radius, 2 * circle.radius)
    assert behind(shape(circle, "sun", box)) == ground


@pytest.mark.parametrize(
    ("box", "ground"),
    [(Box(-100, -300, 300, 400), "sun"), (Box(30, -30, 20, 120), "sun"), (Box(0, 40, 100, 50), "white")],
)
def test_outlines(box: Box, ground: str) -> None:
    assert behind(shape(hill(box), "sun", box)) == ground


def test_an_outline_that_ends_just_beside_a_text_or_below_it_does_not_count() -> None:
    slope = Box(55, -100, 100, 200)  # it begins left of where the text ends, but is right of it at the text's height
    assert behind(shape(hill(slope), "sun", slope)) == "white"
    field = Outline((("M", 0, 27.5), ("L", 100, 27.5), ("L", 100, 100), ("L", 0, 100), ("L", 0, 10), ("Z",)))
    assert behind(shape(field, "sun", Box(0, 10, 100, 90))) == "white"


@pytest.mark.parametrize("clip", [Box(0, 50, 100, 50), Box(0, 0, 100, 10), Box(70, 0, 30, 100), Box(0, 0, 10, 100)])
def test_what_is_cut_off_before_it_reaches_the_text_does_not_count(clip: Box) -> None:
    inner = rectangle(0, 0, 100, 100, "midnight")
    assert behind(Group(Role.ARTIFACT, (inner,), inner.box, clip=(Rectangle(clip),))) == "white"


def test_one_dot_among_many_that_touches_the_text_counts() -> None:
    dots = tuple(Circle(10 + 10 * number, 60, 3) for number in range(8))
    whole = Box(0, 0, 100, 100)
    assert behind(Shape(dots, whole, fill=SUN)) == "white"
    assert behind(Shape((*dots, Circle(40, 23, 3)), whole, fill=SUN)) == "sun"


def test_each_run_of_a_laid_out_page_has_its_ground() -> None:
    page = page_of(
        "- column: [{event: title}, {box: [{event: venue, colour: paper}], ground: midnight, padding: 3mm}]",
        ground="paper",
    )
    assert [ground and ground.name for _, _, _, ground in readings_of(page, Thumbnails({}))] == ["paper", "midnight"]
    assert PAPER.name == "paper"


def test_a_box_in_a_box_with_round_corners_covers_what_is_behind_its_words() -> None:
    page = page_of("""
    - box:
        - box: [{text: Come and see us}]
          ground: sun
          padding: 4.1mm 13.3mm
      ground: midnight
      radius: 12mm
      width: 60mm
      at: centre
    """)
    assert {reading.background for reading in readings_of(page, Thumbnails({}))} == {SUN}


@pytest.mark.parametrize(("text", "ground"), [("30", "white"), ("30 July", "grey")])
def test_what_is_below_the_line_of_figures_alone_is_not_behind_them(text: str, ground: str) -> None:
    run = Glyphs(20, 25, "any", 12, MIDNIGHT, (Glyph(1, 500, 0, 0, text),), TEXT)
    group = Group(Role.PARAGRAPH, (run,), TEXT)
    below = rectangle(0, 25.2, 100, 50, "grey")
    page = Page("front", Size(100, 100), (below, group), "en", COLOURS["white"])
    ((_, _, _, found),) = readings_of(page, Thumbnails({}))
    assert getattr(found, "name", "") == ground
