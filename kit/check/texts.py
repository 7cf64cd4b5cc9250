"""Problems in what people typed: placeholders left in, weekdays that do not match, letters that cannot be printed."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from kit.model.kit import Kit
from kit.model.library import Library
from kit.problems import Problem, Severity
from kit.text.cleaning import clean
from kit.text.paragraph import missing_characters
from kit.text.typefaces import Typefaces

_PLACEHOLDER = re.compile(
    r"lorem ipsum|dolor sit amet"
    r"|\byour (?:group|nursery|name|organisation|logo|text|address|venue|event)(?:['’]s name)?\b(?: here)?"
    r"|\b(?:insert|enter|type|add) (?:your|the|a|text|name|venue|date)\b.*?\bhere\b|\[[^\]]{2,40}\]"
    r"|<[a-z][a-z ]{1,30}>|\{\{.*?\}\}|\bx{3,}\b|\?{3,}|_{4,}"
    r"|\bT\.?B\.?[CAD]\.?(?!\w)|\bto be (?:confirmed|announced)\b",
    re.IGNORECASE,
)
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_SHORT = {"Mon": 0, "Tue": 1, "Tues": 1, "Wed": 2, "Weds": 2, "Thu": 3, "Thur": 3, "Thurs": 3, "Fri": 4}

_MOST_NAMED = 8


def typed(kit: Kit) -> Iterator[tuple[str, str]]:
    """Yield every text that the group typed, with the field it stands in."""
    for part in ("name", "strapline", "phone", "email", "website", "address"):
        yield f"group.{part}", getattr(kit.group, part)
    if kit.event:
        for part in ("title", "venue", "note", "link"):
            yield f"event.{part}", getattr(kit.event, part)
    if kit.thank_you:
        yield "thank_you.text", kit.thank_you.text
        for index, name in enumerate(kit.thank_you.also):
            yield f"thank_you.also[{index}]", name


def check_texts(kit: Kit, library: Library) -> tuple[Problem, ...]:
    """Return what is wrong with the texts that the group typed."""
    problems: list[Problem] = []
    for field, text in typed(kit):
        problems += _check_cleaning(field, text)
        problems += _check_placeholder(field, text)
        problems += _check_weekday(field, text, kit, library)
    return tuple(problems)


def _check_cleaning(field: str, text: str) -> Iterator[Problem]:
    _, dropped = clean(text)
    if dropped:
        message = f"{field} holds signs that are never printed; they were left out: {', '.join(dropped)}."
        hint = "Nothing needs doing; typing the text afresh takes them away."
        yield Problem(Severity.NOTE, "signs-left-out", message, hint, field=field)


def _check_placeholder(field: str, text: str) -> Iterator[Problem]:
    found = _PLACEHOLDER.search(text)
    if found:
        message = f"{field} still says “{found[0]}”, which looks like a place to be filled in."
        yield Problem(Severity.WARNING, "placeholder", message, "Write what should be printed there.", field=field)


def _check_weekday(field: str, text: str, kit: Kit, library: Library) -> Iterator[Problem]:
    """Compare the weekdays named in a text with the event's date; silent if the right one is among them."""
    date = kit.event.date if kit.event else None
    if date is None:
        return
    language = library.languages.get(kit.language)
    names = {day: index for index, day in enumerate(language.weekdays if language else ())}
    names |= {day: index for index, day in enumerate(_WEEKDAYS)}
    known = "|".join(re.escape(day) for day in sorted(names, key=len, reverse=True))
    found = [(match[0], names[_canonical(match[0], names)]) for match in re.finditer(rf"\b(?:{known})\b", text, re.I)]
    found += [(match[0], _SHORT[match[0]]) for match in re.finditer(rf"\b(?:{'|'.join(_SHORT)})\b", text)]
    if found and date.weekday() not in (weekday for _, weekday in found):
        right = language.weekdays[date.weekday()] if language else _WEEKDAYS[date.weekday()]
        message = f"{field} says {found[0][0]}, but {date.day} {date:%B %Y} is a {right}."
        hint = "Mend the weekday, or the date of the event."
        yield Problem(Severity.WARNING, "weekday", message, hint, field=field)


def _canonical(word: str, names: dict[str, int]) -> str:
    return next(name for name in names if name.casefold() == word.casefold())


def check_letters(kit: Kit, library: Library, typefaces: Typefaces) -> tuple[Problem, ...]:
    """Return the characters that no typeface of the campaign has: letters are errors, signs and emoji are left out."""
    problems = []
    for field, text in typed(kit):
        missing = missing_characters(clean(text)[0], library.campaign.typefaces["body"], typefaces)
        letters = "".join(character for character in missing if unicodedata.category(character)[0] in "LMN")
        signs = "".join(character for character in missing if character not in letters)
        if letters:
            message = f"{field} has letters that none of the campaign’s typefaces can print: {_named(letters)}."
            hint = "Write them in another way, or ask the campaign for a typeface that has them."
            problems.append(Problem(Severity.ERROR, "missing-letters", message, hint, field=field))
        if signs:
            message = f"{field} has signs that no typeface of the campaign has; they are left out: {_named(signs)}."
            hint = "Take them out, or say it in words."
            problems.append(Problem(Severity.WARNING, "missing-signs", message, hint, field=field))
    return tuple(problems)


def _named(characters: str) -> str:
    shown = ", ".join(_with_name(character) for character in characters[:_MOST_NAMED])
    return shown if len(characters) <= _MOST_NAMED else f"{shown} and {len(characters) - _MOST_NAMED} more"


def _with_name(character: str) -> str:
    return f"{character} ({unicodedata.name(character, f'U+{ord(character):04X}').lower()})"
