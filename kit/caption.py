"""The caption of a picture that is posted: what to write beside it, and what it shows for people who cannot see it."""

from __future__ import annotations

from collections.abc import Iterator

from kit.check.events import events_on
from kit.layout.wording import day_words, span_words, time_words
from kit.model.kit import Event
from kit.model.language import Language, in_language, language_of, tag_for
from kit.model.library import chosen_message
from kit.pieces import Piece, Workbench, group_name, one_line
from kit.scene import Group, Role, walk
from kit.text.quotes import curled
from kit.words.saying import FILES
from kit.words.words import Phrase


def caption(piece: Piece, bench: Workbench) -> bytes:
    """Return the caption of a piece and the description of its pictures as a text file.

    It begins with a byte order mark and its lines end as on Windows, so that every editor shows it right.
    """
    marks = language_of(bench.kit.language, bench.library.languages).quotes
    lines, seen = ([curled(line, marks) for line in each(piece, bench)] for each in (_lines, _described))
    said = [FILES.phrase(Phrase("caption.text")), "", *lines]
    if seen:
        said += ["", FILES.phrase(Phrase("caption.description")), "", *seen]
    return "\r\n".join((*said, "")).encode("utf-8-sig")


def _lines(piece: Piece, bench: Workbench) -> Iterator[str]:
    """Yield what to write beside the picture, in the kit's language: message, event, who, the week, its hashtag."""
    kit, library = bench.kit, bench.library
    language, campaign = language_of(kit.language, library.languages), library.campaign
    wants = piece.template.wants if piece.template else None
    message = chosen_message(kit.messages[0], kit, library) if kit.messages else None
    if message and wants and wants.messages.most and message.wordings:
        wording = message.wordings[tag_for(message.wordings, language.id)]
        yield from filter(None, (one_line(wording.headline), one_line(wording.short)))
    for event in _events(piece, bench):
        texts = (event.title, _when(event, language), event.venue, event.note)
        yield from filter(None, (*map(one_line, texts), event.link))
    name = in_language(campaign.name, language.id)
    yield from filter(None, (group_name(kit),))
    yield f"{name}, {span_words(language, campaign.starts, campaign.ends)}"
    yield f"{campaign.hashtag} {campaign.website}".strip()


def _described(piece: Piece, bench: Workbench) -> Iterator[str]:
    """Yield what is to be seen, page by page, each picture once, and then the events that are announced."""
    figures = (item for page in piece.pages for item in walk(page.items) if isinstance(item, Group))
    shown = (each.alt for each in figures if each.role is Role.FIGURE and each.alt and each.kind != "qr")
    yield from dict.fromkeys(map(one_line, shown))
    language = language_of(bench.kit.language, bench.library.languages)
    for event in _events(piece, bench):
        yield ", ".join(filter(None, map(one_line, (event.title, _when(event, language), event.venue))))


def _events(piece: Piece, bench: Workbench) -> list[Event]:
    """Return the events that a piece shows and that say something, in the order of their days."""
    numbers = events_on(piece.template, piece.choice, bench.kit) if piece.template else ()
    return [bench.kit.events[number] for number in numbers if not bench.kit.events[number].empty]


def _when(event: Event, language: Language) -> str:
    """Return the day and time of an event, as far as they are known."""
    day = day_words(language, event.date) if event.date else ""
    return ", ".join(filter(None, (day, time_words(language, event.starts, event.ends))))
