"""What the fields of a kit are called: 'the venue', 'message 2'."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

FIELDS: Final = {
    "language": "the language",
    "group": "the group",
    "group.name": "the group’s name",
    "group.strapline": "the line under the group’s name",
    "group.phone": "the phone number",
    "group.email": "the email address",
    "group.website": "the group’s website",
    "group.address": "the group’s address",
    "event": "the event",
    "event.title": "the title of the event",
    "event.date": "the date of the event",
    "event.starts": "the time when the event starts",
    "event.ends": "the time when the event ends",
    "event.venue": "the venue",
    "event.note": "the note about the event",
    "event.link": "the event’s web address",
    "messages": "the messages",
    "logos": "the logos",
    "pieces": "the pieces",
    "thank_you": "the thank-you",
    "thank_you.wording": "the wording of the thank-you",
    "thank_you.partners": "the partners in the thank-you",
    "thank_you.also": "the names in the thank-you",
    "thank_you.names": "the list of names in the thank-you",
    "thank_you.text": "the thank-you in your own words",
}
NUMBERED: Final = {
    "messages": "message {number}",
    "logos": "logo {number}",
    "pieces": "piece {number}",
    "thank_you.partners": "partner {number} in the thank-you",
    "thank_you.also": "name {number} in the thank-you",
}
"""What one of several is called, by its number from 1."""

_ENTRY: Final = re.compile(r"^([\w.]+)\[(\d+)\]")


def field_name(field: str, translate: Callable[[str], str] = str) -> str:
    """Return what a field is called in a sentence, with its article; one that has no name, by its key."""
    if field in FIELDS:
        return translate(FIELDS[field])
    found = _ENTRY.match(field)
    if found and found[1] in NUMBERED:
        return translate(NUMBERED[found[1]]).format(number=int(found[2]) + 1)
    return _key_words(field)


def _key_words(field: str) -> str:
    """Return the key at the end of a path, for people: '“size”', 'entry 2 of “tags”'."""
    name, *numbers = re.split(r"\[(\d+)\]", field.rpartition(".")[2])
    key = f"“{name.replace('_', ' ')}”" if name else "the file"
    return f"entry {int(numbers[-2]) + 1} of {key}" if len(numbers) > 1 and numbers[-2].isdigit() else key


def path_words(field: str) -> str:
    """Return the path of a field as a file has it, for people: 'event: venue' for 'event.venue'."""
    return ": ".join(_step_words(step) for step in field.split("."))


def sentence_start(field: str) -> str:
    """Return the path of a field as it begins a sentence: 'Event: venue'."""
    words = path_words(field)
    return words[:1].upper() + words[1:]


def _step_words(step: str) -> str:
    name, *numbers = re.split(r"\[(\d+)\]", step)
    words = name.replace("_", " ")
    if not numbers:
        return words
    counted = " ".join(str(int(number) + 1) for number in numbers if number.isdigit())
    return f"{words.removesuffix('s')} {counted}"
