"""Problems of several events: which of them a piece shows, and which none does; and on which pieces they bear."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, time

import pytest

from kit.check.content import check_content, check_piece, concerns
from kit.check.events import events_on
from kit.model.kit import EACH, Event, Kit, PieceChoice, WhichEvent, events_by_day
from kit.pieces import once
from kit.problems import Problem, Severity
from tests.check.test_content import LOUD, MAYBE, QUIET, shelf, with_id
from tests.workshop import EVENT, KIT

MONDAY, TUESDAY, FRIDAY = date(2016, 6, 6), date(2016, 6, 7), date(2016, 6, 10)
LATE = replace(EVENT, title="Late", date=FRIDAY)
EARLY = replace(EVENT, title="Early", date=MONDAY)
SOME_DAY = replace(EVENT, title="Some day", date=None)


def of(*pieces: PieceChoice, events: tuple[Event, ...] = (LATE, EARLY, SOME_DAY)) -> Kit:
    return replace(KIT, events=events, pieces=pieces, thank_you=None)


def told(kit: Kit) -> list[tuple[str, str]]:
    every = without_parts(check_content(kit, shelf()))
    for index, piece in enumerate(kit.pieces):
        every += check_piece(piece, index, kit, shelf())
    return [(each.name, each.field) for each in every if "event" in each.name or each.field.startswith("events")]


def without_parts(problems: Iterable[Problem]) -> list[Problem]:
    """Return problems without those of parts of an event, of which these small designs show hardly any."""
    return [each for each in problems if each.name != "event-part-unused"]


def test_events_are_shown_in_the_order_of_their_days_and_counted_as_they_were_typed() -> None:
    assert events_by_day((LATE, EARLY, SOME_DAY)) == (1, 0, 2)
    assert events_by_day((Event(), LATE, Event(note="x"), replace(LATE, starts=time(8)))) == (3, 1, 2)
    same = replace(LATE, title="Same")
    assert events_by_day((LATE, same)) == (0, 1) and events_by_day((same, LATE)) == (0, 1)
    assert events_by_day((replace(LATE, starts=None), LATE)) == (0, 1)


@pytest.mark.parametrize(
    ("event", "shown"), [("", (1,)), ("1", (0,)), ("3", (2,)), ("4", ()), ("each", (1, 0, 2))]
)  # fmt: skip
def test_a_piece_shows_the_first_by_day_unless_it_says_which(event: str, shown: tuple[int, ...]) -> None:
    piece = PieceChoice("loud", event=WhichEvent(event))
    assert events_on(LOUD, piece, of(piece)) == shown
    assert events_on(QUIET, piece, of(piece)) == ()


def test_an_event_that_no_piece_shows_is_told() -> None:
    assert told(of(PieceChoice("loud"))) == [("event-unused", "events[0]"), ("event-unused", "events[2]")]
    second = PieceChoice("loud", event=WhichEvent("1"))
    assert told(of(PieceChoice("loud"), second)) == [("event-unused", "events[2]")]
    assert told(of(PieceChoice("loud", event=EACH))) == [("missing-date", "events[2].date")]
    assert told(of(PieceChoice("quiet"), events=(LATE,))) == []  # alone it may be for another time


def test_a_number_that_no_event_has_is_an_error_at_the_piece() -> None:
    kit = of(PieceChoice("quiet"), PieceChoice("maybe", event=WhichEvent("4")))
    (problem,) = (each for each in check_piece(kit.pieces[1], 1, kit, shelf()) if each.code == "unknown-event")
    assert (problem.severity, problem.field) == (Severity.ERROR, "pieces[1].event")
    assert "you have 3 events" in problem.message
    none = replace(kit, events=())
    (problem,) = (each for each in check_piece(kit.pieces[1], 1, none, shelf()) if each.code == "unknown-event")
    assert problem.name == "unknown-event.none"


def test_an_event_of_which_nothing_is_said_is_missing_where_it_is_named() -> None:
    piece = PieceChoice("maybe", event=WhichEvent("2"))
    kit = of(piece, events=(LATE, Event()))
    assert ("missing-event.empty", "events[1]") in told(kit)


def test_a_piece_that_shows_no_event_has_no_use_for_a_number() -> None:
    assert ("event-not-shown", "pieces[0].event") in told(of(PieceChoice("quiet", event=EACH), events=(LATE,)))


def test_the_same_event_twice_is_told() -> None:
    assert ("event-twice", "events[1]") in told(of(PieceChoice("loud", event=EACH), events=(LATE, LATE)))
    assert told(of(PieceChoice("loud", event=EACH), events=(LATE, replace(LATE, starts=time(8))))) == []


@pytest.mark.parametrize(
    ("field", "first", "second", "each"),
    [
        ("events[1].venue", True, False, True),
        ("events[0].venue", False, True, True),
        ("events[0].date", True, True, True),  # with another day it might be the first
        ("events[0]", True, True, True),
        ("events", True, True, True),
    ],
)
def test_a_problem_of_an_event_bears_on_the_pieces_that_show_it(
    field: str, first: bool, second: bool, each: bool
) -> None:
    problem = Problem(Severity.ERROR, "any", field=field)
    pieces = [PieceChoice("maybe", event=WhichEvent(event)) for event in ("", "1", "each")]
    kit = of(*pieces, events=(LATE, EARLY))
    assert [concerns(problem, MAYBE, piece, kit) for piece in pieces] == [first, second, each]
    assert not any(concerns(problem, QUIET, piece, kit) for piece in pieces)


TOGETHER = with_id(
    "together",
    "{column: [{each event: up to 2, elements: [{event: title}, {event: date}]}]}",
    "messages: 0, event: maybe",
)
BOTH = with_id(
    "both",
    "{event: title}, {column: [{each event: up to 2, elements: [{event: date}]}]}",
    "messages: 0, event: maybe",
)


def said_of(kit: Kit) -> list[Problem]:
    known, kit = (
        replace(shelf(), templates={each.id: each for each in (TOGETHER, BOTH, LOUD)}),
        replace(kit, messages=()),
    )
    pieces = [problem for index, piece in enumerate(kit.pieces) for problem in check_piece(piece, index, kit, known)]
    return without_parts([*check_content(kit, known), *pieces])


def test_one_piece_for_each_event_of_a_design_that_shows_them_together_is_told() -> None:
    (problem,) = said_of(of(PieceChoice("together", event=EACH), events=(LATE, EARLY)))
    assert (problem.name, problem.field) == ("same-for-each", "pieces[0].event")
    assert problem.severity is Severity.WARNING and "the same page 2 times" in problem.message
    assert said_of(of(PieceChoice("together", event=EACH), events=(LATE,))) == [], "it is made once"
    assert said_of(of(PieceChoice("both", event=EACH), events=(LATE, EARLY))) == [], "each has its own title"


def test_what_was_typed_of_an_event_and_no_piece_shows_is_told() -> None:
    free = replace(LATE, note="Free", link="")
    known = replace(shelf(), templates={"together": TOGETHER, "quiet": QUIET})
    kit = replace(of(PieceChoice("together"), events=(free, EARLY)), messages=())
    assert [(each.name, each.field) for each in check_content(kit, known)][:2] == [
        ("event-part-unused", "events[0].starts"),
        ("event-part-unused", "events[0].venue"),
    ]
    assert ("event-part-unused", "events[0].note") in {(each.name, each.field) for each in check_content(kit, known)}
    about_nothing = replace(of(PieceChoice("quiet"), events=(free,)), messages=())
    assert not [each for each in check_content(about_nothing, known) if each.name == "event-part-unused"]


def test_an_event_beyond_the_room_of_a_design_is_a_warning_with_another_advice() -> None:
    (problem,) = said_of(of(PieceChoice("together")))
    assert (problem.name, problem.field, problem.severity) == ("event-unused.full", "events[2]", Severity.WARNING)
    assert "“Some day”" in problem.message and "room for 2 events" in problem.message
    assert "each" not in problem.hint and "event: 3" in problem.hint
    names = [each.name for each in said_of(of(PieceChoice("together", event=EACH)))]
    assert names == ["event-unused.full", "same-for-each"], "it is on none of the three"
    third = PieceChoice("loud", event=WhichEvent("3"))
    assert "event-unused.full" not in [each.name for each in said_of(of(PieceChoice("together"), third))]


def test_an_event_without_a_time_is_a_warning_where_the_design_shows_one() -> None:
    timed = with_id("timed", "{event: title}, {event: date and time}", "messages: 0, event: yes")
    kit = of(PieceChoice("timed"), events=(replace(LATE, starts=None, ends=None),))
    (problem,) = (
        each
        for each in check_piece(kit.pieces[0], 0, kit, replace(shelf(), templates={"timed": timed}))
        if each.code == "missing-starts"
    )
    assert (problem.severity, problem.field) == (Severity.WARNING, "events[0].starts")


def test_an_event_without_a_time_is_noted_and_without_a_venue_says_what_else_to_write() -> None:
    by_phone = replace(LATE, venue="", starts=None, ends=None)
    every = {each.code: each for each in said_of(of(PieceChoice("loud"), events=(by_phone,)))}
    assert every["missing-starts"].field == "events[0].starts" and every["missing-starts"].severity is Severity.NOTE
    assert "by phone" in every["missing-venue"].hint
    answered = of(PieceChoice("loud"), events=(replace(by_phone, venue="by phone", starts=time(10)),))
    assert not [each for each in said_of(answered) if each.code.startswith("missing")]


def test_a_design_that_may_show_an_event_tells_what_is_missing_of_one_that_was_begun() -> None:
    shows = "{event: title}, {event: date}, {event: venue}"
    maybe = with_id("maybe", shows, "messages: 0, event: maybe")
    library = replace(shelf(), templates={"maybe": maybe})

    def missing(*events: Event) -> list[tuple[str, Severity]]:
        kit = of(PieceChoice("maybe"), events=events)
        every = check_piece(kit.pieces[0], 0, kit, library)
        return [(each.field, each.severity) for each in every if each.code.startswith("missing")]

    assert missing() == missing(Event()) == missing(EVENT) == []
    begun = Event(title="Stay and play", starts=time(10))
    assert missing(begun) == [("events[0].date", Severity.WARNING), ("events[0].venue", Severity.WARNING)]
    assert missing(replace(EVENT, starts=None)) == [], "it shows no time"


def test_what_is_missing_of_an_event_is_one_problem_however_many_pieces_show_it() -> None:
    shows, hides = "{event: title}, {event: date}, {event: venue}, {event: time}", "{event: title}"
    library = replace(
        shelf(),
        templates={
            "maybe": replace(with_id("maybe", shows, "messages: 0, event: maybe"), name={"en": "Wall"}),
            "brief": replace(with_id("brief", hides, "messages: 0, event: yes"), name={"en": "Card"}),
        },
    )
    pieces = PieceChoice("brief"), PieceChoice("maybe")

    def told_of(*events: Event) -> list[Problem]:
        kit = of(*pieces, events=events)
        return list(
            once(each for number, piece in enumerate(pieces) for each in check_piece(piece, number, kit, library))
        )

    begun = told_of(Event(title="Stay and play"), Event())
    assert [each.field for each in begun] == ["events[0].date", "events[0].venue", "events[0].starts"]
    assert all("“Card” and “Wall” announce an event" in each.message and not each.piece for each in begun)
    assert {each.severity for each in begun} == {Severity.WARNING}, "the time is a small note on the card alone"
    (none,) = told_of(Event())
    assert none.code == "missing-event" and none.piece == "brief"
