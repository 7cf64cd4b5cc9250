from __future__ import annotations

from dataclasses import replace
from datetime import date

from gui.kits.event_edits import free_day, with_event_added, with_event_copied, with_event_moved, without_event
from kit.model.kit import EACH, Event, GroupDetails, Kit, PieceChoice, WhichEvent
from kit.studio import Studio

MONDAY, WEDNESDAY = date(2016, 6, 6), date(2016, 6, 8)


def kit(*pieces: PieceChoice) -> Kit:
    events = (Event("One", date=MONDAY), Event("Two", date=WEDNESDAY), Event("Three"))
    return Kit(GroupDetails("Acorns"), pieces, events=events)


def titles(kit: Kit) -> list[str]:
    return [event.title for event in kit.events]


def poster(event: str = "") -> PieceChoice:
    return PieceChoice("poster-event", event=WhichEvent(event))


def test_the_first_day_of_the_week_without_an_event_is_free(studio: Studio) -> None:
    campaign = studio.library.campaign
    assert free_day(replace(kit(), events=()), campaign) == MONDAY == campaign.starts
    assert free_day(kit(), campaign) == date(2016, 6, 7)
    assert free_day(kit(), campaign, after=WEDNESDAY) == date(2016, 6, 9)
    full = tuple(Event(date=MONDAY.replace(day=day)) for day in range(6, campaign.ends.day + 1))
    assert free_day(replace(kit(), events=full), campaign) is None


def test_a_copy_is_below_its_event_on_the_next_free_day(studio: Studio) -> None:
    found = with_event_copied(kit(), 0, studio.library.campaign)
    assert titles(found) == ["One", "One", "Two", "Three"]
    assert [event.date for event in found.events] == [MONDAY, date(2016, 6, 7), WEDNESDAY, None]


def test_a_copy_of_an_event_without_a_day_or_after_the_week_keeps_what_it_has(studio: Studio) -> None:
    assert with_event_copied(kit(), 2, studio.library.campaign).events[3] == Event("Three")
    late = replace(kit(), events=(Event("Late", date=date(2016, 12, 1)),))
    assert with_event_copied(late, 0, studio.library.campaign).events == late.events * 2


def test_a_piece_goes_on_showing_the_event_that_it_showed(studio: Studio) -> None:
    before = kit(poster(), poster("2"), poster("3"), poster("each"))
    moved = with_event_moved(before, 0, 2)
    assert titles(moved) == ["Two", "Three", "One"]
    assert [piece.event for piece in moved.pieces] == ["", "1", "2", EACH]
    copied = with_event_copied(before, 0, studio.library.campaign)
    assert [piece.event for piece in copied.pieces] == ["", "3", "4", EACH]
    assert with_event_added(before).pieces == before.pieces


def test_without_its_event_a_piece_shows_the_first_and_is_there_once() -> None:
    found = without_event(kit(poster(), poster("2"), poster("3")), 1)
    assert titles(found) == ["One", "Three"]
    assert found.pieces == (poster(), poster("2"))


def test_an_event_that_is_not_there_stays_what_the_piece_asks_for() -> None:
    assert with_event_moved(kit(poster("9")), 0, 1).pieces == (poster("9"),)
