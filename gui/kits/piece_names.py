"""What a piece is called: its design, where one was chosen its size, and where there are several its event."""

from __future__ import annotations

from gui.kits.event_words import event_label
from kit.check.events import events_on, shows_each
from kit.model.kit import Kit, PieceChoice, events_by_day
from kit.model.language import in_language
from kit.model.library import Library
from kit.model.template import Template
from kit.pieces import wanted_pieces


def piece_name(choice: PieceChoice, kit: Kit, library: Library) -> str:
    """Return what a piece of a kit is called, for example 'Our own event, A4: Pram walk'."""
    sized, label = _parts(choice, kit, library)
    return f"{sized}: {label}" if label else sized


def short_name(choice: PieceChoice, kit: Kit, library: Library) -> str:
    """Return what a piece is called where there is little room: by its event first, if others are of its design."""
    sized, label = _parts(choice, kit, library)
    events = {each.event for each in wanted_pieces(kit, library) if each.template == choice.template}
    return f"{label} – {sized}" if label and len(events) > 1 else piece_name(choice, kit, library)


def _parts(choice: PieceChoice, kit: Kit, library: Library) -> tuple[str, str]:
    """Return the name of a piece's design with its size, and what its event is called if it could be another."""
    template = library.templates.get(choice.template)
    name = in_language(template.name, kit.language) if template else choice.template
    shown = events_on(template, choice, kit) if template and has_event_to_choose(template, kit) else ()
    label = event_label(shown[0], kit, library) if len(shown) == 1 else ""
    return f"{name}, {choice.size}" if choice.size else name, label


def has_event_to_choose(template: Template, kit: Kit) -> bool:
    """Tell whether a kit has several events to show and a design has room for one of them."""
    return template.wants.event != "no" and len(events_by_day(kit.events)) > 1 and not shows_each(template)
