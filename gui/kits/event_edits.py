"""Changes of a kit's list of events; a piece that shows the event of a number goes on showing the same event."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, time, timedelta

from kit.model.campaign import Campaign
from kit.model.kit import Event, Kit, PieceChoice, WhichEvent


def free_day(kit: Kit, campaign: Campaign, after: date | None = None) -> date | None:
    """Return the first day of the campaign's week without an event, None if there is none. after: a day before it."""
    taken = {event.date for event in kit.events}
    days = (campaign.starts + timedelta(days) for days in range((campaign.ends - campaign.starts).days + 1))
    return next((day for day in days if day not in taken and (after is None or day > after)), None)


def with_moment(event: Event, part: str, moment: date | time | None, unread: str) -> Event:
    """Return an event with another day or time, or with what was typed for it and cannot be read. part: as 'starts'."""
    others = tuple(pair for pair in event.unread if pair[0] != part)
    return replace(event, unread=(*others, (part, unread)) if unread else others, **{part: moment})  # type: ignore[arg-type]


def with_event_added(kit: Kit) -> Kit:
    """Return a kit with one more event, of which nothing is said yet, at the end."""
    return replace(kit, events=(*kit.events, Event()))


def with_event_copied(kit: Kit, number: int, campaign: Campaign) -> Kit:
    """Return a kit with an event once more, below itself, on the next day of the week without one if there is any."""
    event = kit.events[number]
    day = free_day(kit, campaign, event.date) if event.date else None
    order = [*range(number + 1), number, *range(number + 1, len(kit.events))]
    events = list(_ordered(kit, order).events)
    events[number + 1] = replace(event, date=day or event.date)
    return replace(_ordered(kit, order), events=tuple(events))


def with_event_moved(kit: Kit, start: int, end: int) -> Kit:
    """Return a kit with an event, by its number, at another number."""
    order = list(range(len(kit.events)))
    order.insert(end, order.pop(start))
    return _ordered(kit, order)


def without_event(kit: Kit, number: int) -> Kit:
    """Return a kit without an event; pieces that showed it show the first one."""
    return _ordered(kit, [other for other in range(len(kit.events)) if other != number])


def _ordered(kit: Kit, order: Sequence[int]) -> Kit:
    """Return a kit with its events in another order, by the numbers that they have in it."""
    numbers = {before: now for now, before in reversed(list(enumerate(order)))}
    pieces = (_renumbered(piece, numbers, len(kit.events)) for piece in kit.pieces)
    return replace(kit, events=tuple(kit.events[number] for number in order), pieces=tuple(dict.fromkeys(pieces)))


def _renumbered(piece: PieceChoice, numbers: dict[int, int], count: int) -> PieceChoice:
    """Return a piece with the number that its event has now. count: how many events there were."""
    if not piece.event.isdigit() or int(piece.event) > count:
        return piece
    now = numbers.get(int(piece.event) - 1)
    return replace(piece, event=WhichEvent() if now is None else WhichEvent(now + 1))
