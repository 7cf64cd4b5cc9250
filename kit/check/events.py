"""Problems of a group's events: their times and days, which of them a piece shows, and which none does."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from kit.check.together import called
from kit.check.unshown import check_parts, shows_part
from kit.model.kit import EACH, Kit, PieceChoice, events_by_day, shown_events
from kit.model.language import in_language
from kit.model.library import Library
from kit.model.template import EachEvent, Element, Template
from kit.model.tree import kept_of_each, shows_event
from kit.problems import Problem, Severity
from kit.words.words import Value

_FAR: Final = 60
"""An event more days than this away from the campaign's week is worth a second look at its date."""

_WANTED: Final = ("title", "date", "venue")
"""What a piece that announces an event cannot do without."""

_PLACES_IT: Final = ("date", "starts")
"""What decides which of several events is the first."""


def check_events(kit: Kit, library: Library) -> Iterator[Problem]:
    """Yield what is wrong with the events of a kit, and which of them no piece shows."""
    week = library.campaign
    longest = (week.ends - week.starts).days + _FAR
    for number, event in enumerate(kit.events):
        if event.starts and event.ends and event.ends <= event.starts:
            values: dict[str, Value] = {"starts": event.starts, "ends": event.ends}
            yield Problem(Severity.WARNING, "event-times", values, field=f"events[{number}].ends")
        if event.date and not week.starts <= event.date <= week.ends:
            far = not -_FAR <= (event.date - week.starts).days <= longest
            values = {"date": event.date, "days": _FAR, "starts": week.starts, "ends": week.ends}
            name = "far-from-week" if far else "far-from-week.outside"
            yield Problem(Severity.NOTE, name, values, field=f"events[{number}].date")
        if not event.empty and event in kit.events[:number]:
            yield Problem(Severity.WARNING, "event-twice", field=f"events[{number}]")
    yield from _check_shown(kit, library)
    yield from _check_each(kit, library)
    yield from check_parts(kit, library)


def _check_each(kit: Kit, library: Library) -> Iterator[Problem]:
    """Tell of each piece that is to be made for every event and would be the same for all of them."""
    for index, piece in enumerate(kit.pieces):
        template = library.templates.get(piece.template)
        count = len(shown_events(piece, kit)) if piece.event == EACH else 1
        if count > 1 and template and template.wants.event != "no" and shows_together(template):
            values: dict[str, Value] = {"count": count}
            field = f"pieces[{index}].event"
            yield Problem(Severity.WARNING, "same-for-each", values, field=field).on(template.id)


def _check_shown(kit: Kit, library: Library) -> Iterator[Problem]:
    """Tell which of several events no piece shows; of one alone, pieces may well be about something else."""
    by_day = events_by_day(kit.events)
    if len(by_day) < 2:
        return
    made = [(piece, library.templates[piece.template]) for piece in kit.pieces if piece.template in library.templates]
    shown = {number for piece, template in made for number in events_on(template, piece, kit)}
    full = next((template for _, template in made if shows_together(template)), None)
    for number in by_day:
        if number in shown:
            continue
        if full:
            yield _no_room(full, number, kit)
        else:
            name = "event-unused" if kit.events[number].title else "event-unused.untitled"
            yield Problem(Severity.NOTE, name, {"title": kit.events[number].title}, field=f"events[{number}]")


def _no_room(template: Template, number: int, kit: Kit) -> Problem:
    """Return the problem of an event that a template leaves out which shows several. number: from 0."""
    values: dict[str, Value] = {
        "title": kit.events[number].title,
        "design": in_language(template.name, kit.language),
        "room": _room(template),
        "number": number + 1,
    }
    return Problem(Severity.WARNING, "event-unused.full", values, field=f"events[{number}]")


def events_on(template: Template, piece: PieceChoice, kit: Kit) -> tuple[int, ...]:
    """Return the numbers, from 0, of the events that a piece of a template shows, in the order of their days."""
    if template.wants.event == "no":
        return ()
    together = events_by_day(kit.events)[: _room(template)]
    return together if shows_together(template) else tuple(dict.fromkeys((*together, *shown_events(piece, kit))))


@kept_of_each
def _room(template: Template) -> int:
    """Return how many events a template shows one after the other, 0 if it shows none so."""
    return max((element.value.most for element in _each_event(template)), default=0)


@kept_of_each
def shows_each(template: Template) -> bool:
    """Tell whether the pieces of a template show several events, whichever is chosen for them."""
    return any(True for _ in _each_event(template))


@kept_of_each
def shows_together(template: Template) -> bool:
    """Tell whether a template shows several events, and none of them apart: which is chosen for it changes nothing."""
    outside = (element for page in template.pages for each in page.layers for element in _outside(each))
    return shows_each(template) and not any(map(shows_event, outside))


def _outside(element: Element) -> Iterator[Element]:
    """Yield an element and all in it that is not for each event."""
    if not isinstance(element, EachEvent):
        yield element
        for child in element.contents:
            yield from _outside(child)


def _each_event(template: Template) -> Iterator[EachEvent]:
    return (element for element in template.elements if isinstance(element, EachEvent))


def check_events_of(template: Template, piece: PieceChoice, index: int, kit: Kit) -> Iterator[Problem]:
    """Yield what is wrong with the event that a piece is to show, and what its template wants to know of it.

    index: which of the kit's pieces it is, from 0.
    """
    field = f"pieces[{index}].event"
    named = int(piece.event) - 1 if piece.event not in ("", EACH) else None
    if piece.event and template.wants.event == "no":
        yield Problem(Severity.NOTE, "event-not-shown", field=field)
    elif named is not None and named >= len(kit.events):
        values: dict[str, Value] = {"number": named + 1, "count": len(kit.events)}
        yield Problem(Severity.ERROR, "unknown-event" if kit.events else "unknown-event.none", values, field=field)
    elif named is not None and kit.events[named].empty:
        yield Problem(Severity.WARNING, "missing-event.empty", {"number": named + 1}, field=f"events[{named}]")
    else:
        yield from _check_said(template, piece, kit)


def _check_said(template: Template, piece: PieceChoice, kit: Kit) -> Iterator[Problem]:
    """Yield what is not said yet of the events that a piece shows; one that is not about events may do without any.

    It then tells only of what its design would show.
    """
    shown, announces = events_on(template, piece, kit), template.wants.event == "yes"
    values: dict[str, Value] = {"pieces": called(template, kit)}
    if announces and not shown:
        yield Problem(Severity.WARNING, "missing-event", values, field="events")
    for number in shown:
        for part in _WANTED:
            if not getattr(kit.events[number], part) and (announces or shows_part(template, part)):
                yield Problem(Severity.WARNING, f"missing-{part}", values, field=f"events[{number}].{part}")
        shows_it = shows_part(template, "starts")
        if not kit.events[number].starts and (announces or shows_it):
            severity = Severity.WARNING if shows_it else Severity.NOTE
            yield Problem(severity, "missing-starts", values, field=f"events[{number}].starts")


def concerns_events(problem: Problem, template: Template, piece: PieceChoice, kit: Kit) -> bool:
    """Tell whether a problem of the events of a kit bears on a piece."""
    if template.wants.event == "no":
        return False
    entry, _, part = problem.field.partition(".")
    if "[" not in entry or (part in ("", *_PLACES_IT) and not piece.event):
        return True
    return int(entry[entry.index("[") + 1 : -1]) in events_on(template, piece, kit)
