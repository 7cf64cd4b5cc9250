"""When and where an event is, as it is printed."""

from __future__ import annotations

from kit.called import event_day
from kit.layout.wording import time_words
from kit.model.kit import Event, Kit
from kit.model.language import language_of
from kit.model.library import Library


def event_place(event: Event, kit: Kit, library: Library) -> str:
    """Return when and where an event is, as far as it says."""
    language = language_of(kit.language, library.languages)
    when = (event_day(event, kit, library), time_words(language, event.starts, event.ends))
    where = " ".join(event.venue.split())
    return " · ".join(part for part in (*when, where) if part)
