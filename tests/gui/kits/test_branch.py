"""What a copy for another branch keeps, and what it does not."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from gui.kits.branch import for_branch, names_thanked, on_one_line, to_fill_in
from gui.kits.session import State
from kit.model.kit import (
    EACH,
    Event,
    GroupDetails,
    Kit,
    LogoChoice,
    OwnMessage,
    PhotoChoice,
    PieceChoice,
    ThankYouChoice,
    WhichEvent,
)

EVENT = Event("Splash", date(2016, 6, 6), time(10), time(11), "The Old Pump House", "Free.", "https://a.example")
KIT = Kit(
    GroupDetails("Ducks Anytown", "By the river", "01632 960111", "any@ducks.example", "ducks.example", "1 Mill Lane"),
    (PieceChoice("poster-event", "A3", WhichEvent("2")), PieceChoice("poster-event", "A3"), PieceChoice("bunting")),
    "cy",
    (EVENT, replace(EVENT, title="Sing")),
    ("relationships", OwnMessage("Come in")),
    (LogoChoice("logos/a.png", role="ours"), LogoChoice("logos/b.png", role="supported by"), LogoChoice(asset="week")),
    ThankYouChoice("formal", ("royal-college-of-midwives",), ("The Millers",), "In our own words"),
    photo=PhotoChoice("photos/us.jpg"),
    campaign="imhaw",
)
FILES = {"logos/a.png": b"a", "logos/b.png": b"b", "photos/us.jpg": b"us"}
OTHER = GroupDetails("Ducks Newtown")


def test_what_all_branches_share_stays_and_what_belongs_to_one_goes() -> None:
    copy = for_branch(State(KIT, FILES), OTHER, events=KIT.events)
    same = ("pieces", "language", "messages", "logos", "packs", "campaign")
    assert {name: getattr(copy.kit, name) for name in same} == {name: getattr(KIT, name) for name in same}
    assert copy.kit.group == OTHER and copy.kit.photo is None
    assert copy.kit.thank_you == KIT.thank_you
    assert dict(copy.logos) == {"logos/a.png": b"a", "logos/b.png": b"b"}


@pytest.mark.parametrize(
    ("said", "copied"),
    [
        ("Ducks Anytown", "Ducks Newtown"),
        ("The logo of ducks anytown, a duck", "The logo of Ducks Newtown, a duck"),
        ("Ducks Anytowners", "Ducks Anytowners"),
        ("Ducks", "Ducks"),
        ("", ""),
    ],
)
def test_a_logo_that_was_called_by_the_name_of_the_group_is_called_by_that_of_the_branch(
    said: str, copied: str
) -> None:
    kit = replace(KIT, logos=(LogoChoice("logos/a.png", alt=said),))
    assert for_branch(State(kit, FILES), OTHER, events=KIT.events).kit.logos[0].alt == copied


def test_a_logo_keeps_no_name_where_the_branch_has_none_yet_and_its_words_where_the_group_had_none() -> None:
    kit = replace(KIT, logos=(LogoChoice("logos/a.png", alt="Logo of Ducks Anytown"),))
    assert for_branch(State(kit, FILES), GroupDetails(), events=KIT.events).kit.logos[0].alt == ""
    assert for_branch(State(replace(kit, group=GroupDetails())), OTHER, events=KIT.events).kit.logos == kit.logos


def test_events_stay_without_their_places_and_addresses() -> None:
    kept = for_branch(State(KIT, FILES), OTHER, events=KIT.events).kit.events
    assert kept == tuple(replace(event, venue="", link="") for event in KIT.events)


def test_without_events_every_piece_shows_the_first_and_none_is_there_twice() -> None:
    copy = for_branch(State(KIT, FILES), OTHER).kit
    assert copy.events == () and copy.pieces == (PieceChoice("poster-event", "A3"), PieceChoice("bunting"))
    each = replace(KIT, pieces=(PieceChoice("poster-event", event=EACH),), events=())
    assert for_branch(State(each), OTHER).kit.pieces == (PieceChoice("poster-event"),)


def test_the_name_line_and_website_are_there_to_be_changed() -> None:
    assert to_fill_in(KIT.group) == GroupDetails("Ducks Anytown", "By the river", website="ducks.example")


def test_the_names_that_are_thanked_go_where_that_is_wanted_and_the_words_stay() -> None:
    thanks = for_branch(State(KIT, FILES), OTHER, events=KIT.events, with_names=False).kit.thank_you
    assert thanks == ThankYouChoice("formal", text="In our own words")
    assert (
        for_branch(State(replace(KIT, thank_you=None)), OTHER, events=KIT.events, with_names=False).kit.thank_you
        is None
    )


def test_events_are_at_the_address_of_the_branch_where_that_is_wanted() -> None:
    other = replace(OTHER, address="2 Hill Road\n Newtown\n\n")
    kept = for_branch(State(KIT, FILES), other, events=KIT.events, venue=on_one_line(other.address)).kit.events
    assert [event.venue for event in kept] == ["2 Hill Road, Newtown"] * 2


def test_names_are_asked_about_only_where_there_are_any() -> None:
    assert names_thanked(KIT)
    assert not names_thanked(replace(KIT, thank_you=None))
    assert not names_thanked(replace(KIT, thank_you=ThankYouChoice("warm")))
