"""What holds for every tree of elements and every text: nothing fails, nothing hides, heights add up."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import example, given, settings
from hypothesis import strategies as st

from kit.layout.arrange import Room, arrange
from kit.layout.fill import fill_element
from kit.layout.fragment import Fragment
from kit.layout.pages import lay_out
from kit.model.kit import Event, GroupDetails, Kit, ThankYouChoice
from kit.model.measures import Corner, Distance, Length, Padding, PageSize, Unit
from kit.model.paint import ColourName
from kit.model.pictures import ShapeElement
from kit.model.places import CodeAddress
from kit.model.template import (
    BoxElement,
    Column,
    Element,
    EventText,
    GroupText,
    Layers,
    MessageText,
    PageTemplate,
    QrCode,
    Row,
    Rule,
    Space,
    StyleName,
    Template,
    Text,
    ThankYouText,
)
from kit.scene import Glyphs, Page, walk
from kit.units import Box, Edges, Size
from tests.workshop import EVENT, KIT, STYLES, filling_of, library, setting_of, typefaces

SLACK = 0.2
lengths = st.builds(Length, st.integers(0, 90), st.sampled_from([Unit.MM, Unit.MM, Unit.PERCENT]))
shares = st.builds(Length, st.integers(1, 4), st.just(Unit.SHARE))
maybe = st.none() | lengths | shares
gaps = st.builds(Distance, st.integers(0, 12))
paddings = st.builds(lambda *sides: Padding(Edges(*sides)), *[st.integers(0, 9)] * 4)
styles = st.sampled_from([StyleName("body"), StyleName("headline"), StyleName("fixed")])
aligns = st.sampled_from(["left", "centre", "right"])
own = {"width": maybe, "height": maybe}
words = st.text(st.characters(codec="utf-8"), max_size=60) | st.lists(
    st.text("abcdefghij-.,é", min_size=1, max_size=14), max_size=30
).map(" ".join)

leaves = st.one_of(
    st.builds(Text, value=words.map(lambda text: {"en": text}), style=styles, align=aligns, **own),
    st.builds(
        MessageText, value=st.sampled_from(["headline", "short", "long"]), number=st.integers(1, 4), style=styles
    ),
    st.builds(EventText, value=st.sampled_from(["title", "date", "note", "link"]), style=styles, **own),
    st.builds(GroupText, value=st.sampled_from(["name", "contact"]), style=styles, align=aligns),
    st.builds(ThankYouText, value=st.sampled_from(["sentence", "list"]), columns=st.integers(1, 3)),
    st.builds(QrCode, value=st.just(CodeAddress("event.link")), side=st.builds(Distance, st.integers(5, 40))),
    st.builds(ShapeElement, value=st.just("rectangle"), **own),
    st.builds(Rule, value=st.builds(Distance, st.integers(0, 3))),
    st.builds(Space, value=lengths | shares),
)


def containers(children: st.SearchStrategy[Element]) -> st.SearchStrategy[Element]:
    several = st.lists(children, min_size=1, max_size=4).map(tuple)
    inside = {"value": several, "padding": paddings, **own}
    placed = children.flatmap(lambda child: st.just(child) | st.just(replace(child, at=Corner(0.5, 1.0))))
    return st.one_of(
        st.builds(Column, gap=gaps, align=aligns, **inside),
        st.builds(Row, gap=gaps, align=st.sampled_from(["top", "middle", "bottom"]), **inside),
        st.builds(BoxElement, gap=gaps, ground=st.sampled_from([None, ColourName("sun")]), **inside),
        st.builds(Layers, **inside | {"value": st.lists(placed, min_size=1, max_size=3).map(tuple)}),
    )


trees = st.recursive(leaves, containers, max_leaves=8)
kits = st.builds(
    lambda name, note, also, event: replace(
        KIT,
        group=replace(KIT.group, name=name),
        events=(replace(EVENT, note=note),) if event else (),
        thank_you=ThankYouChoice("warm", (), tuple(also)),
    ),
    words,
    words,
    st.lists(words, max_size=3),
    st.booleans(),
)
paper = st.builds(Size, st.integers(30, 250), st.integers(30, 250))


def made(element: Element, size: Size) -> Template:
    return Template(
        name={"en": "Any"},
        kind="poster",
        size=PageSize("any", size),
        pages=(PageTemplate(name="front", ground=ColourName("white"), layers=(element,)),),
    )


def page_of(element: Element, kit: Kit, size: Size) -> Page:
    template = made(element, size)
    return lay_out(kit, library(), template, template.size, {}, typefaces())[0]


@given(trees, kits, paper)
@settings(max_examples=120)
def test_no_tree_and_no_text_makes_layout_fail_and_it_comes_out_the_same_twice(
    element: Element, kit: Kit, size: Size
) -> None:
    page = page_of(element, kit, size)
    assert page == page_of(element, kit, size)
    assert 0 < page.scale <= 1


@given(trees, kits, paper)
@settings(max_examples=80)
def test_no_text_is_set_below_the_least_size_of_its_style(element: Element, kit: Kit, size: Size) -> None:
    """On a page that would not take all of it otherwise, large type is a little smaller than that."""
    page, least = page_of(element, kit, size), min(style.least for style in STYLES.values())
    headline = STYLES["headline"].least * (0.7 if page.pressed else 1)
    for item in walk(page.items):
        if isinstance(item, Glyphs):
            wanted = headline if item.typeface.startswith("Lexend_800") else least
            assert item.size >= wanted - 1e-9


@given(trees, kits, paper)
@settings(max_examples=150)
@example(
    Row(value=(ShapeElement(value="rectangle", width=Length(60)),), padding=Padding(Edges.all(40))), KIT, Size(70, 70)
)
def test_what_leaves_its_parent_is_told(element: Element, kit: Kit, size: Size) -> None:
    """Every fragment stands inside the one that holds it, unless one of the two, or one between them, was a misfit."""
    filled = fill_element(Layers(value=(element,)), filling_of(kit))
    if filled is None:
        return
    whole = arrange(filled, Room(size.width, size.height, "white"), setting_of(size))
    if not whole.all_misfits():
        check_inside(whole)


def check_inside(fragment: Fragment) -> None:
    room = Box(0, 0, fragment.width, fragment.height).outset(Edges.all(SLACK))
    for x, y, child in fragment.children:
        if child.width == 0:  # a room that is all padding: there is nothing to be seen
            continue
        assert room.contains(Box(x, y, child.width, child.height)), (fragment.element, child.element, x, y)
        check_inside(child)


blocks = st.lists(st.integers(1, 30), min_size=1, max_size=6)


@given(blocks, st.integers(0, 9), paddings)
def test_the_height_of_a_column_is_that_of_its_parts(heights: list[int], gap: int, padding: Padding) -> None:
    children = tuple(ShapeElement(value="rectangle", height=Length(height)) for height in heights)
    column = Column(value=children, gap=Distance(gap), padding=padding)
    fragment = arranged(column, None)
    expected = sum(heights) + gap * (len(heights) - 1) + padding.edges.top + padding.edges.bottom
    assert abs(fragment.height - expected) < 0.01
    assert abs(arranged(Row(value=(column,)), None).height - expected) < 0.01


def arranged(element: Element, height: float | None) -> Fragment:
    filled = fill_element(element, filling_of())
    assert filled
    return arrange(filled, Room(100, height, "white"), setting_of(Size(100, 400)))


@given(blocks, st.lists(st.integers(1, 5), min_size=1, max_size=3), st.integers(0, 5))
def test_shares_fill_what_is_left_to_the_last_hair(fixed: list[int], parts: list[int], gap: int) -> None:
    children = (
        *(ShapeElement(value="rectangle", height=Length(height)) for height in fixed),
        *(ShapeElement(value="rectangle", height=Length(part, Unit.SHARE)) for part in parts),
    )
    fragment = arranged(Column(value=children, gap=Distance(gap)), 400)
    _, y, last = fragment.children[-1]
    assert abs(y + last.height - 400) < 0.01
    shared = [child.height / part for (_, _, child), part in zip(fragment.children[len(fixed) :], parts, strict=True)]
    assert max(shared) - min(shared) < 0.01


@given(st.text(max_size=200), paper)
def test_every_letter_that_is_typed_and_can_be_printed_is_on_the_page(text: str, size: Size) -> None:
    kit = Kit(GroupDetails(text), (), events=(Event(note=text),))
    page = page_of(Column(value=(GroupText(value="name"),)), kit, size)
    shown = "".join(item.text for item in walk(page.items) if isinstance(item, Glyphs))
    for letter in text:
        if letter.isascii() and letter.isalnum():
            assert shown.count(letter) >= text.count(letter)
