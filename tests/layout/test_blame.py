"""What is told of a page that is too full: the text that is really too long, not its neighbour."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kit.layout.pages import lay_out
from kit.model.kit import Kit, ThankYouChoice
from kit.model.message import Message, Wording
from kit.scene import Page
from tests.workshop import EVENT, KIT, MESSAGES, groups, library, logo, page_of, template, typefaces, with_logos

WORDS = " ".join(f"word{number}" for number in range(400))
ONE = replace(KIT, messages=("first",))


def told(page: Page) -> list[str]:
    return [over.source.field for over in page.overset]


def with_event(**changes: str) -> Kit:
    return replace(ONE, events=(replace(EVENT, **changes),))  # type: ignore[arg-type]


LAYOUTS = {
    "the name above it": "- column: [{group: name}, {event: note}]",
    "the name below it": "- column: [{event: note}, {group: name}]",
    "the name in what is left": "- column: [{event: note}, {column: [{group: name}], height: 1fr}]",
    "itself in what is left": "- column: [{group: name}, {column: [{event: note}], height: 1fr}]",
    "a box at the foot": "- column: [{column: [{message: long}], height: 1fr}, {box: [{event: note}], ground: sun}]",
    "side by side": "- row: [{column: [{group: name}], width: 1fr}, {column: [{event: note}], width: 1fr}]",
    "beside a longer thank-you": ("- column: [{event: note}, {thank-you: sentence}, {group: contact}]"),
}


@pytest.mark.parametrize("layers", LAYOUTS.values(), ids=list(LAYOUTS))
def test_a_text_of_400_words_is_blamed_wherever_it_stands(layers: str) -> None:
    page = page_of(layers, with_event(note=WORDS))
    assert told(page) == ["events[0].note"]
    assert 200 < page.overset[0].words <= 400


@pytest.mark.parametrize("field", ["title", "venue", "note"])
def test_an_overlong_event_is_blamed_before_a_thank_you_with_more_words(field: str) -> None:
    kit = with_event(**{field: "A long afternoon of songs, stories and tea for families and friends in the hall. " * 2})
    layers = f"""
    - column:
        - {{event: {field}, style: headline}}
        - {{thank-you: sentence, style: fixed, keep: yes}}
    """
    kit = replace(kit, thank_you=ThankYouChoice("warm", tuple(library().partners)))
    page = page_of(layers, kit, size="60 x 20 mm")
    assert {*told(page)} == {f"events[0].{field}"}


def test_a_long_text_without_spaces_is_blamed_though_it_is_one_word() -> None:
    layers = """
    - column:
        - row: [{column: [{event: title}], width: 1fr}, {column: [{event: note}], width: 30mm}]
        - {thank-you: sentence, style: fixed}
    """
    link = "https://example.org/coffee?" + "&".join(f"utm_part={number}" for number in range(20))
    assert told(page_of(layers, with_event(note=link), size="100 x 70 mm")) == ["events[0].note"]


def test_two_texts_that_are_too_long_are_both_told_the_worst_first() -> None:
    page = page_of(
        "- column: [{event: venue}, {event: note}, {group: name}]", with_event(note=WORDS, venue=WORDS[:1200])
    )
    assert told(page) == ["events[0].note", "events[0].venue"]


def test_names_without_number_are_blamed_on_the_thank_you() -> None:
    names = tuple(f"Friends of Park {number}" for number in range(40))
    kit = replace(ONE, thank_you=ThankYouChoice("warm", (), names))
    for form in ("sentence", "list"):
        page = page_of(f"- column: [{{message: short}}, {{thank-you: {form}, keep: yes}}]", kit, size="100 x 60 mm")
        assert told(page)
        assert set(told(page)) <= {"thank_you", "thank_you.names"}
        assert page.overset[0].words > 60


def test_a_message_of_a_layer_that_is_far_too_long_is_blamed() -> None:
    long = Message("first", (), (), "", {"en": Wording("Hold me close", WORDS, WORDS)})
    known = replace(library(), messages={**MESSAGES, "first": long})
    made = template("- column: [{group: name}, {message: long}, {event: note}]")
    (page,) = lay_out(ONE, known, made, made.size, {}, typefaces())
    assert told(page) == ["messages[0]"]


def test_a_designs_own_long_text_is_blamed_and_not_the_groups_name() -> None:
    (over,) = page_of(f"- column: [{{group: name}}, {{text: {WORDS[:1900]}}}]").overset
    assert (over.source.field, over.source.file, bool(over.source.line)) == ("", "test.yaml", True)
    assert over.words > 50


def test_a_text_in_too_small_a_place_is_blamed_and_not_a_longer_one_that_has_room() -> None:
    own = " ".join(f"word{number}" for number in range(16))
    layers = f"- column: [{{column: [{{text: {own}, style: fixed}}], height: 8mm, width: 40mm}}, {{message: long}}]"
    page = page_of(layers, ONE)
    (over,) = page.overset
    assert (over.source.field, bool(over.source.line)) == ("", True)
    assert 1 <= over.words < 16


def test_a_text_is_blamed_that_leaves_too_little_for_what_has_no_words() -> None:
    drawing = "{column: [{shape: circle, height: 40mm, width: 40mm}], height: 1fr}"
    page = page_of(f"- column: [{{message: short, style: fixed}}, {drawing}]", ONE, size="60 x 45 mm")
    assert told(page) == ["messages[0]"]


def test_a_text_in_what_is_left_is_not_blamed_for_what_fills_the_page_above_it() -> None:
    long, short = (" ".join(f"word{number}" for number in range(words)) for words in (40, 12))
    layers = f"""
    - column:
        - {{text: {long}, style: fixed}}
        - {{column: [{{text: {short}, style: fixed}}], height: 1fr}}
    """
    page = page_of(layers, ONE, size="60 x 40 mm")
    (over,) = page.overset
    (first, _) = groups(page, "text")
    assert over.source.line == first.source.line


def test_of_one_text_that_is_too_wide_and_too_high_the_worse_is_told() -> None:
    name = "Nurserymanagement " * 2
    layers = "- column: [{group: name, style: headline, height: 4mm}]"
    (over,) = page_of(layers, replace(ONE, group=replace(KIT.group, name=name)), size="50 x 100 mm").overset
    assert over.millimetres > 10


def test_what_is_no_text_is_told_in_millimetres() -> None:
    kit, store = with_logos(Kit(KIT.group, ()), [logo(f"{number}.png", 400, 400, (0, 90, 60)) for number in range(8)])
    (over,) = page_of("- column: [{logos: up to 8, logo height: 60mm}]", kit, store, size="60 x 40 mm").overset
    assert (over.source.field, over.words) == ("logos", 0)
    assert over.millimetres > 10


def test_a_text_whose_style_is_too_large_is_told_and_not_the_longer_one_beside_it() -> None:
    page = page_of(f"""
    - column:
        - {{text: Congratulations to all of you here today, style: headline}}
        - {{text: "{"Small words, more of them than there are above this. " * 1}", style: fixed}}
      height: 12mm
      at: top left
      width: 60mm
    """)
    assert [each.source.line for each in page.overset] == [11]


def test_a_text_too_large_for_a_room_of_its_own_is_told_itself() -> None:
    page = page_of(f"""
    - column:
        - {{text: Congratulations to all, style: headline, height: 4mm}}
        - {{text: "{"Small words that have all the room that they need. " * 9}", style: fixed}}
      padding: 4mm
    """)
    assert [each.source.line for each in page.overset] == [11]


def test_where_the_page_as_a_whole_is_too_full_its_largest_parts_are_told() -> None:
    events = tuple(replace(EVENT, title=f"Tea number {number}", note="Come and have tea.") for number in range(6))
    layers = """
    - column:
        - {text: Our week, style: headline}
        - each event: up to 6
          elements:
            - {event: title, style: headline}
            - {event: note, style: fixed, keep: yes}
    """
    page = page_of(layers, replace(ONE, events=events), size="100 x 40 mm")
    (over,) = page.overset
    assert (over.largest[0].kind, over.largest[0].source.line) == ("event", 14)
    assert over.largest[0].height > 6 * 4 > over.largest[-1].height
    assert over.millimetres > 5
