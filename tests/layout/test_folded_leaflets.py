"""The leaflets that are folded: a last page that ends on purpose, headings apart from their words, a title that breaks
by its meaning."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import pytest

from kit.layout.pages import lay_out
from kit.model.kit import Kit
from kit.scene import Page
from tests.layout.test_shipped_templates import CASES, pictures
from tests.workshop import boxes, groups, lines, shipped, typefaces

FOLDED = ("leaflet-tri-fold", "leaflet-booklet")
CROWDED = "one message, twelve to thank, eight logos"


def pages(id: str, kit: Kit) -> dict[str, Page]:
    made = shipped().templates[id]
    found: Sequence[Page] = lay_out(kit, shipped(), made, made.size, pictures(), typefaces())
    return {page.name: page for page in found}


@pytest.mark.parametrize("id", FOLDED)
@pytest.mark.parametrize("case", ["eight logos", CROWDED])
def test_under_many_logos_the_days_fill_what_is_left_and_nobody_is_cut_off(id: str, case: str) -> None:
    back = pages(id, CASES[case])["back"]
    (days,) = groups(back, "art")
    assert days.counted and days.box.height >= 5
    assert max(group.box.bottom for group in groups(back, "logo")) <= days.box.y
    assert max(box.bottom for box in boxes(back, "box")) >= back.size.height, "a foot closes the page"


def test_headings_in_the_booklet_are_apart_from_their_words_and_messages_from_one_another() -> None:
    inside = pages("leaflet-booklet", CASES["4 messages"])["inside"]
    placed = groups(inside, "message")
    assert len(placed) == 8
    for one, other in pairwise(placed):
        if one.source.field == other.source.field:
            assert other.box.y - one.box.bottom >= 3, "a heading and its words"
        elif other.box.y > one.box.y:
            assert other.box.y - one.box.bottom >= 7, "a message and the next"


def test_the_title_of_an_event_on_the_flap_breaks_by_its_meaning() -> None:
    flap = pages("leaflet-tri-fold", CASES["all in order"])["flap"]
    (title,) = (group for group in groups(flap, "event") if group.source.field == "events[0].title")
    assert lines(title) == ["Baby and me", "coffee morning"]
