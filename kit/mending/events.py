"""Fixes of events: their times, and which of them a piece shows."""

from __future__ import annotations

from dataclasses import replace

from kit.mending.case import Case, Mend
from kit.mending.fields import part_of, with_part
from kit.model.kit import EACH, Event, PieceChoice, WhichEvent


def event_times(case: Case) -> Mend | None:
    """Swap an end that is before its start; leave out one that is the same."""
    entry = case.field.removesuffix(".ends")
    event = part_of(case.kit, entry)
    if not isinstance(event, Event) or event.starts is None or event.ends is None or event.ends > event.starts:
        return None
    if event.ends == event.starts:
        kit = with_part(case.kit, entry, replace(event, ends=None))
        return case.mend("no-end", "fix-times", kit, end=event.ends)
    kit = with_part(case.kit, entry, replace(event, starts=event.ends, ends=event.starts))
    return case.mend("swap-times", "fix-times", kit, starts=event.ends, ends=event.starts)


def unused_event(case: Case) -> Mend | None:
    """Have the first piece that shows one event made for each of them."""
    templates = case.library.templates
    for number, piece in enumerate(case.kit.pieces):
        if piece.template in templates and templates[piece.template].wants.event != "no" and piece.event != EACH:
            kit = with_part(case.kit, f"pieces[{number}].event", EACH)
            return case.mend("each-event", "choose-event", kit, safe=False, template=piece.template)
    return None


def event_not_shown(case: Case) -> Mend | None:
    """Take the choice of an event out of a piece that shows none."""
    if not case.text:
        return None
    return case.mend("no-event", "choose-event", with_part(case.kit, case.field, WhichEvent()))


def unknown_event(case: Case) -> Mend | None:
    """Have a piece show the last event where there are not so many as it says; take the choice out if there is none."""
    piece, count = part_of(case.kit, case.field.removesuffix(".event")), len(case.kit.events)
    if not isinstance(piece, PieceChoice) or piece.event in ("", EACH) or int(piece.event) <= count:
        return None
    if not count:
        return case.mend("no-event", "choose-event", with_part(case.kit, case.field, WhichEvent()))
    kit = with_part(case.kit, case.field, WhichEvent(count))
    return case.mend("show-event", "choose-event", kit, safe=False, number=count, old=int(piece.event))
