"""What a piece is called, in the window, on its file and on the pages beside it: one name, in the kit's language.

It is that of its design; where there are several its size; and where a kit has several events that of the one it shows.
"""

from __future__ import annotations

from kit.check.events import events_on, shows_each
from kit.layout.wording import day_words
from kit.model.kit import Event, Kit, PieceChoice, events_by_day
from kit.model.language import in_language, language_of
from kit.model.library import Library, wanted_pieces
from kit.model.template import Template
from kit.pieces import one_line


def piece_name(choice: PieceChoice, kit: Kit, library: Library) -> str:
    """Return what a piece of a kit is called, for example 'Our own event, A4: Pram walk'."""
    sized, label = _sized(choice, kit, library), event_shown(choice, kit, library)
    return f"{sized}: {label}" if label else sized


def short_name(choice: PieceChoice, kit: Kit, library: Library) -> str:
    """Return what a piece is called where there is little room: by its event first, if others are of its design."""
    sized, label = _sized(choice, kit, library), event_shown(choice, kit, library)
    events = {each.event for each in wanted_pieces(kit, library) if each.template == choice.template}
    return f"{label} – {sized}" if label and len(events) > 1 else piece_name(choice, kit, library)


def _sized(choice: PieceChoice, kit: Kit, library: Library) -> str:
    return ", ".join(filter(None, (design_name(choice, kit, library), size_name(choice, library))))


def design_name(choice: PieceChoice, kit: Kit, library: Library) -> str:
    """Return the name of a piece's design; with its id behind it if another design of the kit has the same name."""
    id, templates = choice.template, library.templates
    if id not in templates:
        return id
    ids = dict.fromkeys((id, *(each.template for each in kit.pieces)))
    names = {each: one_line(in_language(templates[each].name, kit.language)) for each in ids if each in templates}
    alike = [name for name in names.values() if _same(name, names[id])]
    return f"{names[id]} ({id})" if len(alike) > 1 else names[id]


def size_name(choice: PieceChoice, library: Library) -> str:
    """Return the name of a piece's size, '' if its design has one only and none was chosen."""
    template = library.templates.get(choice.template)
    sizes = template.sizes() if template else ()
    if not choice.size:
        return sizes[0].name if len(sizes) > 1 else ""
    return next((size.name for size in sizes if size.is_called(choice.size)), one_line(choice.size))


def languages_name(kit: Kit, library: Library) -> str:
    """Return what the languages of a kit are called, each in itself; '' if it is in English alone."""
    if kit.tongues == ("en",):
        return ""
    return " + ".join(language_of(tag, library.languages).name for tag in kit.tongues)


def event_shown(choice: PieceChoice, kit: Kit, library: Library) -> str:
    """Return what the event is called that a piece shows, '' if it could be no other one or shows several."""
    template = library.templates.get(choice.template)
    shown = events_on(template, choice, kit) if template and has_event_to_choose(template, kit) else ()
    return event_label(shown[0], kit, library) if len(shown) == 1 else ""


def has_event_to_choose(template: Template, kit: Kit) -> bool:
    """Tell whether a kit has several events to show and a design has room for one of them."""
    return template.wants.event != "no" and len(events_by_day(kit.events)) > 1 and not shows_each(template)


def event_label(number: int, kit: Kit, library: Library) -> str:
    """Return what tells an event of a kit, by its number from 0, from its others; '' if nothing does."""
    labels = [_label(event, kit, library) for event in kit.events]
    label, alike = labels[number], [other for other in labels if _same(other, labels[number])]
    return f"{label} ({number + 1})" if label and len(alike) > 1 else label


def _label(event: Event, kit: Kit, library: Library) -> str:
    """Return the name of an event, with its day if others have the same name; its day alone if it has no name."""
    name, day = event_name(event), event_day(event, kit, library)
    alike = [other for other in kit.events if _same(event_name(other), name)]
    return f"{name}, {day}" if name and day and len(alike) > 1 else name or day


def event_name(event: Event) -> str:
    """Return what an event is called, in one line; '' if it has no name."""
    return one_line(event.title)


def event_day(event: Event, kit: Kit, library: Library) -> str:
    """Return the day of an event, '' if it has none."""
    return day_words(language_of(kit.language, library.languages), event.date) if event.date else ""


def _same(name: str, other: str) -> bool:
    """Tell whether two names would be one on a disk that does not tell large letters from small ones."""
    return name.casefold() == other.casefold()
