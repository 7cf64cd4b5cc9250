"""What a group typed of its events and no piece shows, and what a piece that is full does without."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from kit.model.kit import Kit, events_by_day
from kit.model.library import Library
from kit.model.template import Element, EventText, OwnWords, QrCode, Template
from kit.model.tree import kept_of_each, places_in
from kit.problems import Problem, Severity
from kit.scene import Page

_SHOWN_AS: Final = {
    "title": ("title",),
    "date": ("date", "weekday", "day", "day and month", "date and time"),
    "starts": ("time", "date and time"),
    "venue": ("venue",),
    "note": ("note",),
    "link": ("link",),
}
"""By the parts of an event that a group types, the parts of a design that show it."""


def check_parts(kit: Kit, library: Library) -> Iterator[Problem]:
    """Yield which parts of events are shown by none of the designs that show events at all."""
    made = [library.templates[piece.template] for piece in kit.pieces if piece.template in library.templates]
    parts = frozenset[str]().union(*map(_parts, made))
    if not parts:
        return
    for number in sorted(events_by_day(kit.events)):
        for typed, shown_as in _SHOWN_AS.items():
            if getattr(kit.events[number], typed) and not parts & {*shown_as}:
                yield Problem(Severity.NOTE, "event-part-unused", field=f"events[{number}].{typed}")


def check_full(pages: Sequence[Page]) -> Iterator[Problem]:
    """Yield what a piece with a page that is very full does without: notes on events, words of messages, large type."""
    left_out = sorted({field for page in pages for field in page.left_out})
    if notes := [field for field in left_out if field.startswith("events")]:
        yield Problem(Severity.WARNING, "notes-left-out", field=notes[0])
    yield from (Problem(Severity.WARNING, "words-left-out", field=each) for each in left_out if each not in notes)
    if any(page.pressed for page in pages):
        yield Problem(Severity.NOTE, "page-pressed")


def shows_part(template: Template, typed: str) -> bool:
    """Tell whether a template shows a part of an event that a group types, as 'starts'."""
    return not {*_SHOWN_AS[typed]}.isdisjoint(_parts(template))


@kept_of_each
def _parts(template: Template) -> frozenset[str]:
    """Return which parts of an event a template shows."""
    every = template.elements if template.wants.event != "no" else ()
    return frozenset(part for element in every for part in _parts_in(element))


def _parts_in(element: Element) -> Iterable[str]:
    if isinstance(element, EventText):
        return (element.value,)
    if isinstance(element, QrCode):
        return (element.value.removeprefix("event."),)
    return (place.removeprefix("event.") for place in places_in(element)) if isinstance(element, OwnWords) else ()
