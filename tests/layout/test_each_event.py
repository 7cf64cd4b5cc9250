"""What is shown for each event, fields in a design's own words, and what stays or goes with them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from itertools import pairwise

import pytest

from kit.model.kit import Event, GroupDetails, Kit
from tests.workshop import BARE, KIT, groups, page_of, texts

LATER = Event("Later", date(2016, 6, 9), time(14), None, "The park")
FIRST = Event("First", date(2016, 6, 7), time(10), None, "The hall")
UNTIMED = Event("Some day")
THREE = replace(KIT, events=(LATER, UNTIMED, FIRST))
EACH = """
- column:
    - text: Our week
    - each event: up to 5
      elements:
        - column:
            - event: title
            - text: "{event.day and month} at {event.venue}"
  padding: 10mm
"""


def said(layers: str, kit: Kit) -> list[str]:
    return texts(page_of(layers, kit))


def test_elements_are_there_once_for_each_event_in_the_order_of_their_days() -> None:
    assert said(EACH, THREE) == ["Our week", "First", "7 June at The hall", "Later", "9 June at The park", "Some day"]


def test_no_more_events_than_it_says_and_none_if_there_are_too_few() -> None:
    assert said(EACH.replace("up to 5", "1"), THREE) == ["Our week", "First", "7 June at The hall"]
    assert "First" not in said(EACH.replace("up to 5", "4 to 5"), THREE)


def test_without_events_it_vanishes_with_the_column_that_it_is_in() -> None:
    inside = "[{text: Our week}, {each event: 3, elements: [{event: title}]}]"
    nested = f"- column:\n    - text: Always\n    - column: {inside}\n  padding: 10mm"
    assert said(nested, BARE) == ["Always"]
    assert said(nested, replace(BARE, events=(FIRST,))) == ["Always", "Our week", "First"]


def test_in_a_row_events_are_side_by_side() -> None:
    page = page_of("- row: [{each event: 3, elements: [{event: title}]}]\n  padding: 10mm\n  gap: 5mm", THREE)
    assert texts(page) == ["First", "Later", "Some day"]


def test_the_words_of_an_event_never_run_into_the_next_one_though_all_share_the_height() -> None:
    venue = "A hall whose name goes on and on, behind the library and beside the park. " * 2
    kit = replace(KIT, events=(FIRST, replace(LATER, venue=venue), UNTIMED))
    page = page_of(
        """
        - column:
            - each event: up to 3
              elements:
                - rule: 0.5mm
                - row: [{column: [{event: title}, {event: venue}], width: 1fr}]
                  height: 1fr
        """,
        kit,
        size="60 x 90 mm",
    )
    assert not page.overset and page.scale == 1
    places = [(group.box.y, group.box.bottom) for group in groups(page) if group.kind in ("rule", "event")]
    assert all(upper[1] <= lower[0] for upper, lower in pairwise(places))


@pytest.mark.parametrize(
    ("words", "kit", "shown"),
    [
        ("Call {group.phone}", KIT, True),
        ("Call {group.phone}", BARE, False),
        ("{event.title} on {event.weekday}, {event.time}", replace(BARE, events=(FIRST,)), True),
        ("{event.title} in {event.note}", replace(BARE, events=(FIRST,)), False),
        ("{campaign.name} and {group.name}", BARE, True),
    ],
)
def test_words_go_with_what_they_speak_of(words: str, kit: Kit, shown: bool) -> None:
    found = said(f'- column: [{{text: Always}}, {{text: "{words}"}}]\n  padding: 10mm', kit)
    assert len(found) == 1 + shown
    assert not any("{" in text for text in found)


def test_two_brackets_are_one_and_asterisks_of_a_group_stay() -> None:
    kit = replace(BARE, group=GroupDetails("**Acorns**"))
    assert said('- column: [{text: "{{x}} {group.name}"}]\n  padding: 10mm', kit) == ["{x} *\u2060*Acorns*\u2060*"]


@pytest.mark.parametrize(
    ("when", "kit", "shown"),
    [
        ("phone", KIT, True),
        ("phone", BARE, False),
        ("no phone", BARE, True),
        ("No Website", BARE, True),
        ("second event", THREE, True),
        ("fourth event", THREE, False),
        ("venue", replace(BARE, events=(UNTIMED,)), False),
        ("no venue", replace(BARE, events=(UNTIMED,)), True),
        ("time", replace(BARE, events=(FIRST,)), True),
    ],
)
def test_an_element_may_depend_on_any_field(when: str, kit: Kit, shown: bool) -> None:
    found = said(f"- column: [{{text: Always}}, {{text: Sometimes, when: {when}}}]\n  padding: 10mm", kit)
    assert ("Sometimes" in found) is shown


def test_words_that_are_kept_keep_their_column() -> None:
    layers = "- column: [{column: [{text: Congratulations%s}, {group: strapline}]}]\n  padding: 10mm"
    assert said(layers % "", BARE) == []
    assert said(layers % ", keep: yes", BARE) == ["Congratulations"]
    column = "- column: [{column: [{text: Congratulations}, {group: strapline}], keep: yes}]\n  padding: 10mm"
    assert said(column, BARE) == ["Congratulations"]


def test_a_page_on_which_nothing_is_shown_is_empty() -> None:
    assert page_of("- column: [{column: [{text: Hi}, {group: strapline}]}]", BARE).empty
    assert page_of("- column: [{art: embrace, when: event, height: 30mm}, {space: 3mm}]", BARE).empty
    assert not page_of("- column: [{art: embrace, height: 30mm}]", BARE).empty


def test_a_code_of_the_designs_own_is_shown_to_everybody() -> None:
    page = page_of('- column: [{qr: "https://example.org/x"}]\n  padding: 10mm', BARE)
    assert not page.empty
    assert any("example.org" in str(getattr(item, "alt", "")) for item in page.items)
