"""Words that something is painted over are told; what only comes near, is clear there or lies below them is not."""

from __future__ import annotations

import pytest
from PIL import Image

from kit.check.grounds import parts_of
from kit.check.hidden import hidden_words, words_of
from kit.check.pages import check_pages
from kit.check.pixels import Thumbnails
from kit.model.picture import Encoding, PictureData
from kit.scene import Circle, Figure, Glyphs, Group, Item, Outline, Page, Picture, Rectangle, Role, Shape
from kit.units import Box, Size
from tests.workshop import COLOURS, on_sheets, page_of

TEXT = Box(20, 20, 40, 6)
DARK = COLOURS["midnight"]


def hides(*over: Item, below: tuple[Item, ...] = (), pictures: dict[str, PictureData] | None = None) -> bool:
    """Tell whether words are hidden that have these over and below them."""
    group = Group(Role.PARAGRAPH, (Glyphs(20, 25, "any", 12, DARK, (), TEXT),), TEXT)
    page = Page("front", Size(100, 100), (*below, group, *over), "en", COLOURS["white"])
    found = [*hidden_words([*map(words_of, parts_of(page.items))], Thumbnails(pictures or {}))]
    assert found in ([], [group])
    return bool(found)


def filled(figure: Figure, box: Box) -> Shape:
    return Shape((figure,), box, fill=COLOURS["sun"])


def rectangle(x: float, y: float, width: float, height: float) -> Shape:
    return filled(Rectangle(Box(x, y, width, height)), Box(x, y, width, height))


@pytest.mark.parametrize(
    ("over", "hidden"),
    [
        (rectangle(0, 0, 100, 100), True),
        (rectangle(55, 0, 45, 100), True),
        (rectangle(60, 0, 40, 100), False),
        (rectangle(59.9, 0, 40, 100), False),
        (filled(Circle(62, 23, 4), Box(58, 19, 8, 8)), True),
        (filled(Circle(66, 23, 4), Box(62, 19, 8, 8)), False),
    ],
)
def test_a_shape_over_words_hides_them_and_one_beside_them_does_not(over: Shape, hidden: bool) -> None:
    assert hides(over) is hidden
    assert not hides(below=(over,))


def test_of_a_slope_only_the_part_that_is_filled_counts() -> None:
    box = Box(0, 0, 100, 100)

    def slope(across: float) -> Shape:
        return filled(Outline((("M", across, 0.0), ("L", 100.0, 0.0), ("L", 100.0, 100.0), ("Z",))), box)

    assert not hides(slope(55))  # its edge passes the words in the lower right
    assert hides(slope(40))


def test_a_line_round_words_hides_nothing() -> None:
    assert not hides(Shape((Rectangle(TEXT),), TEXT, fill=None, stroke=DARK, stroke_width=0.3))


def test_a_group_hides_only_where_it_shows() -> None:
    over = rectangle(0, 0, 100, 100)
    assert hides(Group(Role.ARTIFACT, (over,), over.box))
    assert not hides(Group(Role.ARTIFACT, (over,), over.box, clip=(Rectangle(Box(0, 0, 100, 15)),)))


@pytest.mark.parametrize(("alpha", "hidden"), [(255, True), (0, False)])
def test_a_picture_hides_words_where_it_is_not_clear(alpha: int, hidden: bool) -> None:
    size = (50, 50)
    data, clear = Image.new("RGB", size).tobytes(), Image.new("L", size, alpha).tobytes()
    picture = PictureData("a", *size, "RGB", Encoding.RAW, data, clear)
    assert hides(Picture("a", Box(0, 0, 100, 100)), pictures={"a": picture}) is hidden
    assert not hides(Picture("a", Box(0, 40, 100, 60)), pictures={"a": picture})


def test_it_is_told_once_with_its_place_and_what_to_do() -> None:
    layers = "- {column: [{group: name}]}\n- {column: [{shape: rectangle, fill: sun, height: 90mm}]}"
    (problem,) = [each for each in check_pages(on_sheets([page_of(layers)]), {}) if each.code == "words-hidden"]
    assert problem.field == "group.name"
    assert "is partly hidden" in problem.message and "shorter" in problem.hint
