"""The structure tree that falls out of a scene's roles."""

from __future__ import annotations

import pytest

from kit.model.condition import LIGHT
from kit.pdf.document import Document
from kit.pdf.means import Means
from kit.pdf.paint import paint
from kit.scene import Group, Item, Link, Picture, Placement, Rectangle, Role, Sheet
from kit.units import Box, millimetres
from tests.pdf.scenes import PICTURES, dots, group, line, page, sheet, typefaces
from tests.pdf.structure import faults, opened, operators, outline

DOCUMENT = Document("t", "a", "en", links=True)
FACES = typefaces()
BOX = Box(20, 20, 30, 30)


def words(text: str = "words", y: float = 20) -> Item:
    return line(FACES, text, 20, y, 14)


def painted(*items: Item) -> bytes:
    pdf = paint([sheet(page(*items))], Means(PICTURES, typefaces(), LIGHT, DOCUMENT))
    assert faults(pdf) == []
    return pdf


def tree(*items: Item) -> list[str]:
    """The structure under the document's element."""
    return [row[2:] for row in outline(painted(*items))[1:]]


@pytest.mark.parametrize("role", [Role.H1, Role.H2, Role.H3, Role.PARAGRAPH])
def test_text_has_the_role_of_its_group(role: Role) -> None:
    assert tree(group(role, words())) == [str(role)]


def test_sections_hold_what_is_in_them() -> None:
    inner = group(Role.SECTION, group(Role.H2, words()), group(Role.PARAGRAPH, words()))
    assert tree(group(Role.SECTION, group(Role.H1, words()), inner)) == ["Sect", "  H1", "  Sect", "    H2", "    P"]


def test_lists_have_items_with_bodies() -> None:
    entries = [group(Role.LIST_ITEM, words("• "), words("one")), group(Role.LIST_ITEM, group(Role.PARAGRAPH, words()))]
    assert tree(group(Role.LIST, *entries)) == ["L", "  LI", "    LBody", "  LI", "    LBody", "      P"]


def test_what_stands_in_a_list_without_an_item_gets_one() -> None:
    assert tree(group(Role.LIST, words(), group(Role.PARAGRAPH, words()))) == [
        "L",
        "  LI",
        "    LBody",
        "  LI",
        "    LBody",
        "      P",
    ]


def test_an_item_outside_a_list_is_none() -> None:
    assert tree(group(Role.LIST_ITEM, group(Role.PARAGRAPH, words()))) == ["Div", "  P"]


def test_text_directly_on_a_page_or_in_a_section_is_a_paragraph() -> None:
    assert tree(words(), words(y=30), group(Role.SECTION, words())) == ["P", "Sect", "  P"]


@pytest.mark.parametrize("role", [Role.H1, Role.PARAGRAPH])
def test_text_within_text_is_a_part_of_it(role: Role) -> None:
    assert tree(group(role, group(role, words()), group(role, words(y=30)))) == [str(role)]
    assert tree(group(role, words(), group(role, words(), language="cy"))) == [str(role), "  Span Lang=cy"]


def test_all_lines_of_a_paragraph_are_one_piece_of_content() -> None:
    pdf = painted(group(Role.PARAGRAPH, words("one"), words("two", 30), words("three", 40)))
    assert [operator for _, operator in operators(pdf)].count("BDC") == 1


def test_language_is_told_only_where_it_changes() -> None:
    inner = group(Role.PARAGRAPH, words(), language="cy")
    assert tree(group(Role.SECTION, inner, language="cy"), group(Role.PARAGRAPH, words(), language="en")) == [
        "Sect Lang=cy",
        "  P",
        "P",
    ]


def test_a_figure_says_what_it_shows_and_where_it_is() -> None:
    pdf = painted(group(Role.FIGURE, Picture("photo", BOX), dots(3, BOX), alt="Two colours"))
    assert outline(pdf) == ["Document", "  Figure Alt=Two colours"]
    file = opened(pdf)
    figure = file.Root.StructTreeRoot.K[0].K[0]
    assert [millimetres(float(edge)) for edge in figure.A.BBox] == pytest.approx([20, 247, 50, 277], abs=0.01)
    assert (figure.A.O, figure.A.Placement) == ("/Layout", "/Block")


@pytest.mark.parametrize(("x", "y", "scale"), [(0, 0, 1), (50, 10, 0.5), (-20, 30, 1.25)])
def test_a_figure_and_a_link_are_where_the_sheet_has_them(x: float, y: float, scale: float) -> None:
    figure = group(Role.FIGURE, Picture("photo", BOX), Link(BOX, "https://example.org"), alt="Two colours")
    whole = Box(0, 0, 210, 297)
    placed = Placement(page(figure), x, y, scale)
    file = opened(
        paint(
            [Sheet("s", whole.size, (whole,), 0, (placed,))],
            Means(PICTURES, FACES, LIGHT, DOCUMENT),
        )
    )
    link = file.Root.StructTreeRoot.K[0].K[0].K[0]
    stated = link.K[0].A.BBox, file.pages[0].Annots[0].Rect
    left, top, side = x + 20 * scale, y + 20 * scale, 30 * scale
    for edges in stated:
        found = [millimetres(float(edge)) for edge in edges]
        assert found == pytest.approx([left, 297 - top - side, left + side, 297 - top], abs=0.01)


@pytest.mark.parametrize(
    "item",
    [
        dots(3, BOX),
        Picture("photo", BOX),
        group(Role.FIGURE, Picture("photo", BOX)),
        group(Role.ARTIFACT, words(), group(Role.PARAGRAPH, words())),
        group(Role.SECTION, dots(3, BOX)),
        Group(Role.PARAGRAPH, (), BOX),
    ],
    ids=["shape", "picture", "figure without a word", "artifact", "section of shapes", "empty"],
)
def test_what_says_nothing_is_not_in_the_tree(item: Item) -> None:
    assert tree(item) == []


def test_shapes_in_groups_within_a_figure_belong_to_it() -> None:
    assert tree(group(Role.FIGURE, group(Role.SECTION, dots(3, BOX)), alt="Dots")) == ["Figure Alt=Dots"]


def test_an_ornament_in_a_paragraph_is_not_read() -> None:
    pdf = painted(group(Role.PARAGRAPH, words("one"), dots(3, BOX), words("two", 40)))
    marks = [str(operands[0]) for operands, operator in operators(pdf) if operator in ("BDC", "BMC")]
    assert marks == ["/P", "/Artifact", "/P"]


def test_a_clip_within_a_paragraph_does_not_cross_its_content() -> None:
    clipped = Group(Role.PARAGRAPH, (words("inside"),), BOX, clip=(Rectangle(BOX),))
    assert tree(group(Role.SECTION, words("before"), clipped, words("after", 40), box=BOX)) == [
        "Sect",
        "  P",
        "  P",
        "  P",
    ]
