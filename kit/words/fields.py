"""What the fields of a kit are called: 'the venue', 'message 2'."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

FIELDS: Final = {
    "language": "the language",
    "english_for_missing_words": "whether words that are missing may be in English",
    "group": "the group",
    "group.name": "the group’s name",
    "group.strapline": "the line under the group’s name",
    "group.phone": "the phone number",
    "group.email": "the email address",
    "group.website": "the group’s website",
    "group.address": "the group’s address",
    "events": "the events",
    "events[0].title": "the title of the event",
    "events[0].date": "the date of the event",
    "events[0].starts": "the time when the event starts",
    "events[0].ends": "the time when the event ends",
    "events[0].venue": "the venue",
    "events[0].note": "the note about the event",
    "events[0].link": "the event’s web address",
    "messages": "the messages",
    "logos": "the logos",
    "photo": "the photo",
    "photo.file": "the file of the photo",
    "photo.alt": "what the photo shows",
    "photo.decorative": "whether the photo only decorates",
    "photo.focus": "the focus of the photo",
    "campaign": "the campaign",
    "pieces": "the pieces",
    "thank_you": "the thank-you",
    "thank_you.wording": "the wording of the thank-you",
    "thank_you.partners": "the partners in the thank-you",
    "thank_you.also": "the names in the thank-you",
    "thank_you.names": "the list of names in the thank-you",
    "thank_you.text": "the thank-you in your own words",
    "thank_you.and_names": "whether names come after your own words",
}
NUMBERED: Final = {
    "events": "event {number}",
    "events.title": "the title of event {number}",
    "events.date": "the date of event {number}",
    "events.starts": "the time when event {number} starts",
    "events.ends": "the time when event {number} ends",
    "events.venue": "the venue of event {number}",
    "events.note": "the note about event {number}",
    "events.link": "the web address of event {number}",
    "messages": "message {number}",
    "messages.headline": "the headline of message {number}",
    "messages.short": "the short wording of message {number}",
    "messages.long": "the long wording of message {number}",
    "logos": "logo {number}",
    "logos.asset": "logo {number}",
    "logos.partner": "the partner of logo {number}",
    "logos.role": "the role of logo {number}",
    "logos.alt": "what logo {number} shows",
    "logos.size": "the size of logo {number}",
    "logos.page": "the page of logo {number}",
    "logos.background": "the background of logo {number}",
    "logos.border": "the border of logo {number}",
    "pieces": "piece {number}",
    "pieces.event": "the event of piece {number}",
    "thank_you.partners": "partner {number} in the thank-you",
    "thank_you.also": "name {number} in the thank-you",
}
"""What one of several is called, or a part of it, by its number from 1."""

_ENTRY: Final = re.compile(r"^([\w.]+)\[(\d+)\](\.\w+)?")


def field_name(field: str, translate: Callable[[str], str] = str) -> str:
    """Return what a field is called in a sentence, with its article; one that has no name, by its key."""
    if field in FIELDS:
        return translate(FIELDS[field])
    found = _ENTRY.match(field)
    words = NUMBERED.get(f"{found[1]}{found[3] or ''}") or NUMBERED.get(found[1]) if found else None
    if found and words:
        return translate(words).format(number=int(found[2]) + 1)
    return _key_words(field)


def _key_words(field: str) -> str:
    """Return the key at the end of a path, for people: '“size”', 'entry 2 of “tags”'."""
    name, *numbers = re.split(r"\[(\d+)\]", field.rpartition(".")[2])
    key = f"“{name.replace('_', ' ')}”" if name else "the file"
    return f"entry {int(numbers[-2]) + 1} of {key}" if len(numbers) > 1 and numbers[-2].isdigit() else key


def path_words(field: str) -> str:
    """Return the path of a field as a file has it, for people: 'event 1: venue' for 'events[0].venue'."""
    return ": ".join(_step_words(step) for step in field.split("."))


def sentence_start(field: str) -> str:
    """Return the path of a field as it begins a sentence: 'Event 1: venue'."""
    words = path_words(field)
    return words[:1].upper() + words[1:]


def _step_words(step: str) -> str:
    name, *numbers = re.split(r"\[(\d+)\]", step)
    words = name.replace("_", " ")
    if not numbers:
        return words
    counted = " ".join(str(int(number) + 1) for number in numbers if number.isdigit())
    return f"{words.removesuffix('s')} {counted}"
