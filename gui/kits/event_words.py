"""What an event is called where there are several: by its name, its day and where it is, as they are printed."""

from __future__ import annotations

from kit.layout.wording import day_words, time_words
from kit.model.kit import Event, Kit
from kit.model.language import language_of
from kit.model.library import Library


def event_name(event: Event) -> str:
    """Return what an event is called, in one line; '' if it has no name."""
    return " ".join(event.title.split())


def event_day(event: Event, kit: Kit, library: Library) -> str:
    """Return the day of an event, '' if it has none."""
    return day_words(language_of(kit.language, library.languages), event.date) if event.date else ""


def event_place(event: Event, kit: Kit, library: Library) -> str:
    """Return when and where an event is, as far as it says."""
    language = language_of(kit.language, library.languages)
    when = (event_day(event, kit, library), time_words(language, event.starts, event.ends))
    where = " ".join(event.venue.split())
    return " · ".join(part for part in (*when, where) if part)


def event_label(number: int, kit: Kit, library: Library) -> str:
    """Return what tells an event of a kit, by its number from 0, from its others; '' if nothing does."""
    event = kit.events[number]
    name, day = event_name(event), event_day(event, kit, library)
    alike = [other for other in kit.events if event_name(other) == name]
    return f"{name}, {day}" if name and day and len(alike) > 1 else name or day
