"""The caption beside pictures that are posted: what people would write, and what is to be seen."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kit.caption import caption
from kit.model.kit import PieceChoice
from kit.model.preset import SOCIAL
from kit.pieces import Piece, Workbench, lay_out_piece, read
from tests.test_ticket import EXAMPLE


@pytest.fixture(scope="module")
def bench() -> Workbench:
    return read(EXAMPLE)


def said(piece: Piece, bench: Workbench) -> list[str]:
    return caption(piece, bench).decode("utf-8-sig").split("\r\n")


def test_it_says_message_event_who_and_the_hashtag_in_this_order(bench: Workbench) -> None:
    lines = said(lay_out_piece(PieceChoice("poster-event"), bench, SOCIAL), bench)
    wanted = ["Baby and me coffee morning", "Wednesday 8 June, 10am to 11:30am", "Little Acorns Nursery"]
    places = [lines.index(each) for each in wanted]
    assert places == sorted(places)
    assert lines[places[-1] + 2].startswith("#IMHAW16 ")


def test_a_picture_without_an_event_says_nothing_of_one(bench: Workbench) -> None:
    assert "coffee" not in " ".join(said(lay_out_piece(PieceChoice("poster-holding"), bench, SOCIAL), bench))


def test_a_kit_with_nothing_in_it_still_says_which_week_it_is(bench: Workbench) -> None:
    kit = replace(bench.kit, messages=(), events=(), group=replace(bench.kit.group, name=""))
    empty = replace(bench, kit=kit)
    lines = said(lay_out_piece(PieceChoice("poster-holding"), empty, SOCIAL), empty)
    assert "Infant Mental Health Awareness Week, 6 to 10 June 2016" in lines
    assert "" not in lines[2 : lines.index("Infant Mental Health Awareness Week, 6 to 10 June 2016")]


def test_its_quotation_marks_are_set_and_its_addresses_are_not(bench: Workbench) -> None:
    event = replace(bench.kit.events[0], title='Mary\'s "Stay" day', link="https://example.org/mary's")
    kit = replace(bench.kit, events=(event,))
    own = replace(bench, kit=kit)
    lines = said(lay_out_piece(PieceChoice("poster-event"), own, SOCIAL), own)
    assert "Mary’s “Stay” day" in lines
    assert "https://example.org/mary's" in lines


def test_what_a_picture_announces_is_in_its_caption_with_its_note_and_in_its_description(bench: Workbench) -> None:
    event = replace(bench.kit.events[0], note="Free")
    own = replace(bench, kit=replace(bench.kit, events=(event,)))
    lines = said(lay_out_piece(PieceChoice("poster-event"), own, SOCIAL), own)
    seen = lines.index("DESCRIPTION of the picture, for people who cannot see it")
    assert "Free" in lines[:seen]
    day = f"{event.title}, Wednesday 8 June, 10am to 11:30am, {event.venue}"
    assert day in lines[seen:]
    without = said(lay_out_piece(PieceChoice("poster-holding"), own, SOCIAL), own)
    assert not [line for line in without if "coffee" in line or line == "Free"]
