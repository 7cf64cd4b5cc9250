"""Problems in what people typed: what is left to be filled in, was copied wrongly or names the wrong weekday."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from datetime import date
from typing import Final, NamedTuple

from kit.check.weekdays import Slip, weekday_slips
from kit.model.kit import Kit, OwnMessage, events_by_day
from kit.model.language import Language
from kit.model.library import Library
from kit.problems import Problem, Severity
from kit.store import Same, Store
from kit.text.cleaning import clean
from kit.text.copied import decoded, difference
from kit.text.markup import without_markup
from kit.words.words import Phrase, Value

_PART = (
    r"(?:name|group|nursery|organi[sz]ation|logo|text|words?|address|venue|place|event|date|time|title|strapline|"
    r"(?:tele)?phone|number|e-?mail|website|link|details|message|note)"
)
_LEAD = (
    r"(?:insert|enter|type|write|put|add|your|our|the|an?|of|(?:group|nursery|organi[sz]ation|event|venue)(?:['’]?s)?)"
)
_PHRASE = rf"(?:{_LEAD}\s+)*{_PART}(?:\s+here)?"
_ALL_OF_IT = (  # what is a placeholder only where nothing else is said
    rf"(?:insert|enter|type|write|put|add|your)\s+{_PHRASE}",
    rf"(?:{_LEAD}\s+)*{_PART}\s+here",
    rf"{_PART}\s+of\s+{_PHRASE}",
    r"(?:group|nursery|venue|event|organi[sz]ation)(?:['’]?s)?\s+(?:name|title|address|date|place)",
    r"x{3,}+|\?++",
)
_PLACEHOLDER = re.compile(
    rf"^[^\w?]*+(?:{'|'.join(_ALL_OF_IT)})\W*+$"
    rf"|(?<![\[<{{«])[\[<{{«]++\s*{_PHRASE}\s*[\]>}}»]+|\{{\s*campaign\.\w+\s*\}}?"
    r"|lorem ipsum|dolor sit amet|_{4,}|(?:^|[\s:])\?{2,}|\bdd?[/.-]mm?[/.-]yy"
    r"|\b01234 ?567 ?890\b|\byour(?:website|site|domain|group|nursery|name)\b|^(?:your|name|you|someone)@"
    r"|(?-i:\bXX+(?=:|/|\.|\s[A-Z]))|\d\s?X{3,}|:\s*X{2,}"
    r"|\bT\.?B\.?[CAD](?!\w)\.?+(?!\s+(?-i:[A-Z]))|\bto be (?:confirmed|announced|decided)(?=\W*+$|[.,;:)!])",
    re.IGNORECASE,
)
"""What looks like a place to be filled in. Kisses, brackets and question marks in what people really write do not."""

_PLACES: Final = re.compile(r"events\[\d+\]\.venue|group\.(?:address|name)")
"""The fields in which capitals that go on behind a weekday make a name of it: Friday Hall."""

_OF_AN_EVENT: Final = re.compile(r"events\[(\d+)\]\.(?:title|venue|note)")

DAMAGED: Final = "\ufffd\ufffc"
"""What stands where a letter could not be read, or an object was not copied."""

_MOST_SHOWN: Final = 40


def typed(kit: Kit) -> Iterator[tuple[str, str]]:
    """Yield every text that the group typed, with the field it stands in."""
    for part in ("name", "strapline", "phone", "email", "website", "address"):
        yield f"group.{part}", getattr(kit.group, part)
    for number, event in enumerate(kit.events):
        for part in ("title", "venue", "note", "link"):
            yield f"events[{number}].{part}", getattr(event, part)
    for number, message in enumerate(kit.messages):
        if isinstance(message, OwnMessage):
            for part in ("headline", "short", "long"):
                yield f"messages[{number}].{part}", getattr(message, part)
    if kit.thank_you:
        yield "thank_you.text", kit.thank_you.text
        for index, name in enumerate(kit.thank_you.also):
            yield f"thank_you.also[{index}]", name


class _Days(NamedTuple):
    """What the weekdays in a text are compared with. event: the date of it, where the text is about it."""

    language: Language | None
    event: date | None
    near: date


def check_texts(kit: Kit, library: Library, store: Store) -> tuple[Problem, ...]:
    """Return what is wrong with the texts that the group typed. store: remembers it of each text."""
    return tuple(problem for field, text in typed(kit) for problem in _check_text(field, text, kit, library, store))


def _check_text(field: str, text: str, kit: Kit, library: Library, store: Store) -> tuple[Problem, ...]:
    days = _days(field, kit, library)
    key = ("text problems", field, text, days.language and Same(days.language), days.event, days.near)
    return store.made(key, lambda: tuple(_problems(field, text, days))) if text else ()


def _problems(field: str, text: str, days: _Days) -> Iterator[Problem]:
    yield from _check_copied(field, text)
    yield from _check_cleaning(field, text)
    printed, _ = clean(text)
    yield from _check_damage(field, printed)
    yield from _check_placeholder(field, printed)
    yield from _check_weekday(field, printed, days)


def _check_copied(field: str, text: str) -> Iterator[Problem]:
    """Tell what was copied with a text: codes of web pages, letters read wrongly, marks for bold and new lines."""
    read = decoded(text)
    if read != text:
        found, instead = difference(text, read)
        name = "web-code" if instead else "web-code.nothing"
        yield Problem(Severity.WARNING, name, {"found": found, "instead": instead}, field=field)
    plain = without_markup(read)
    if plain != read:
        yield Problem(Severity.WARNING, "markup", {"found": difference(read, plain)[0]}, field=field)


def _check_cleaning(field: str, text: str) -> Iterator[Problem]:
    _, dropped = clean(decoded(text))
    if dropped:
        signs = tuple(map(_dropped_sign, dropped))
        yield Problem(Severity.NOTE, "signs-left-out", {"signs": signs}, field=field)


def _dropped_sign(sign: str) -> Phrase:
    """Return what a sign that is never printed is called."""
    name = unicodedata.name(sign, "").lower()
    if name:
        return Phrase("sign.invisible", {"name": name})
    kinds = {"Cc": "sign.control", "Co": "sign.private", "Cs": "sign.half"}
    return Phrase(kinds.get(unicodedata.category(sign), "sign.no-character"), {"code": ord(sign)})


def _check_damage(field: str, text: str) -> Iterator[Problem]:
    found = next((sign for sign in text if sign in DAMAGED), "")
    if found:
        yield Problem(Severity.WARNING, "damaged-text", {"sign": found}, field=field)


def _check_placeholder(field: str, text: str) -> Iterator[Problem]:
    found = _PLACEHOLDER.search(text)
    if found:
        yield Problem(Severity.WARNING, "placeholder", {"found": found[0].strip()[:_MOST_SHOWN]}, field=field)


def _check_weekday(field: str, text: str, days: _Days) -> Iterator[Problem]:
    first = {slip.day: slip for slip in reversed(_slips(field, text, days))}
    for slip in reversed(first.values()):
        values: dict[str, Value] = {"day": slip.written, "date": slip.day, "right": slip.right}
        yield Problem(Severity.WARNING, "weekday", values, field=field)


def slips_of(field: str, text: str, kit: Kit, library: Library) -> list[Slip]:
    """Return the wrong weekdays of a text of a kit."""
    return _slips(field, text, _days(field, kit, library))


def _slips(field: str, text: str, days: _Days) -> list[Slip]:
    return weekday_slips(text, days.language, days.event, days.near, place=_PLACES.fullmatch(field) is not None)


def _days(field: str, kit: Kit, library: Library) -> _Days:
    """Return what the weekdays in a text are compared with: the event that it is of, or else the first one."""
    own = _OF_AN_EVENT.fullmatch(field)
    number = int(own[1]) if own else next(iter(events_by_day(kit.events)), -1)
    date = kit.events[number].date if 0 <= number < len(kit.events) else None
    return _Days(library.languages.get(kit.language), date if own else None, date or library.campaign.starts)
