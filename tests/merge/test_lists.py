"""Cells of pieces, messages and partners: what people call them is understood, and what nobody knows is kept."""

from __future__ import annotations

import pytest

from kit.library.load import open_library
from kit.merge.columns import Column
from kit.merge.lists import ids_of, listed
from kit.records.nodes import ListNode, MapNode, TextNode

IDS = ids_of([Column(0, "", field) for field in ("pieces", "messages", "thank_you.partners")], open_library())


def texts(field: str, cell: str) -> list[str]:
    node = listed(field, cell, IDS)
    assert isinstance(node, ListNode)
    return [each.text for each in node.items if isinstance(each, TextNode)]


@pytest.mark.parametrize(
    ("cell", "meant"),
    [
        ("poster-event", [("poster-event", "", "")]),
        ("poster-event A3, wall-chart each", [("poster-event", "A3", ""), ("wall-chart", "", "each")]),
        ("BOOKMARK", [("bookmark", "", "")]),
        ("Our own event (A4)\nthank-you card", [("poster-event", "A4", ""), ("card-thank-you", "", "")]),
        ("A thousand and one days A2", [("poster-thousand-days", "A2", "")]),
        ("poster-event 2", [("poster-event", "", "2")]),
        ("No such thing A4", [("No such thing", "A4", "")]),
        ("no such", [("no such", "", "")]),
    ],
)
def test_pieces_are_understood_by_id_and_by_name_with_a_size_or_an_event_behind(
    cell: str, meant: list[tuple[str, str, str]]
) -> None:
    node = listed("pieces", cell, IDS)
    assert isinstance(node, ListNode)
    read = [{key.text: each for key, each in item.entries} for item in node.items if isinstance(item, MapNode)]
    values = [[getattr(each.get(key), "text", "") for key in ("template", "size", "event")] for each in read]
    assert values == [list(each) for each in meant]


@pytest.mark.parametrize(
    ("cell", "meant"),
    [
        ("baby-here, who-holds", ["baby-here", "who-holds"]),
        ("Big feelings, very small wellies; what's it like to be a baby here?", ["small-wellies", "baby-here"]),
        ("First-1001-Days; baby here", ["first-1001-days", "baby-here"]),
        ("Nothing like it", ["Nothing like it"]),
        (" ; ,", []),
    ],
)
def test_messages_are_understood_by_id_and_by_headline_with_commas_in_it(cell: str, meant: list[str]) -> None:
    assert texts("messages", cell) == meant


def test_partners_are_understood_by_name_and_others_thanked_as_they_are() -> None:
    cell = "Zero to Three; royal college of midwives"
    assert texts("thank_you.partners", cell) == ["zero-to-three", "royal-college-of-midwives"]
    assert texts("thank_you.also", "Zero to Three, The Corner Bakery") == ["Zero to Three", "The Corner Bakery"]
