"""Problems in what people typed: placeholders left in, weekdays that do not match, letters that cannot be printed."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from kit.model.kit import Kit
from kit.model.library import Library
from kit.problems import Problem, Severity, legacy
from kit.text.chain import missing_characters
from kit.text.cleaning import clean
from kit.text.typefaces import Typefaces
from kit.words.fields import sentence_start

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
    rf"|[\[<{{]+\s*{_PHRASE}\s*[\]>}}]+"
    r"|lorem ipsum|dolor sit amet|_{4,}|(?:^|[\s:])\?{2,}|\bdd?[/.-]mm?[/.-]yy"
    r"|\b01234 ?567 ?890\b|\byour(?:website|site|domain|group|nursery|name)\b|^(?:your|name|you|someone)@"
    r"|(?-i:\bXX+(?=:|/|\.|\s[A-Z]))|\d\s?X{3,}|:\s*X{2,}"
    r"|\bT\.?B\.?[CAD](?!\w)\.?+(?!\s+(?-i:[A-Z]))|\bto be (?:confirmed|announced|decided)(?=\W*+$|[.,;:)!])",
    re.IGNORECASE,
)
"""What looks like a place to be filled in. Kisses, brackets and question marks in what people really write do not."""

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_SHORT = {"Mon": 0, "Tue": 1, "Tues": 1, "Wed": 2, "Weds": 2, "Thu": 3, "Thur": 3, "Thurs": 3, "Fri": 4}

_NAMED_AFTER = re.compile(
    r"\s+(?:(?:morning|afternoon|evening|night|lunch(?:time)?)\s+)?"
    r"(?:schools?|clubs?|groups?|markets?|times|services?|lunch|roast|playgroup|trust|centre|foundation)\b",
    re.IGNORECASE,
)
_NAMED_BEFORE = re.compile(r"\b(?:Good|Easter|Ash|Shrove|Black|Palm|Whit|Maundy|Holy|Mothering)\s+$")
_NAME_GOES_ON = re.compile(
    r"\s+(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Morning|Afternoon|Evening"
    r"|Night|At|From|And|Or|To|The|In)[a-z]*\b)[A-Z][a-z]"
)
"""What makes a weekday part of a name: a noun behind it, a word before it, or capitals that go on."""

_DROPPED = {
    "CONTROL CHARACTER": "an invisible control sign",
    "PRIVATE USE CHARACTER": "a sign of one typeface’s own",
    "HALF OF A CHARACTER": "half a letter",
    "NOT A CHARACTER": "a code that is no letter",
}

_SHOWS_NOTHING = ("Zs", "Zl", "Zp", "Cc", "Cf", "Mn", "Me")

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
        printed, _ = clean(text)
        problems += _check_placeholder(field, printed)
        problems += _check_weekday(field, printed, kit, library)
    return tuple(problems)


def _check_cleaning(field: str, text: str) -> Iterator[Problem]:
    _, dropped = clean(text)
    if dropped:
        signs = ", ".join(_in_words(name) for name in dropped)
        message = f"{sentence_start(field)} holds signs that are never printed; they were left out: {signs}."
        hint = "Nothing needs doing; typing the text afresh takes them away."
        yield legacy(Severity.NOTE, "signs-left-out", message, hint, field=field)


def _in_words(name: str) -> str:
    """Return what a sign that was dropped is called, from its Unicode name."""
    kind, _, code = name.partition(" U+")
    return f"{_DROPPED.get(kind, kind.lower())} (U+{code})" if code else name.lower()


def _check_placeholder(field: str, text: str) -> Iterator[Problem]:
    found = _PLACEHOLDER.search(text)
    if found:
        message = f"{sentence_start(field)} still says “{found[0]}”, which looks like a place to be filled in."
        yield legacy(Severity.WARNING, "placeholder", message, "Write what should be printed there.", field=field)


def _check_weekday(field: str, text: str, kit: Kit, library: Library) -> Iterator[Problem]:
    """Compare the weekdays named in a text with the event's date; silent if the right one is among them."""
    date = kit.event.date if kit.event else None
    if date is None:
        return
    language = library.languages.get(kit.language)
    names = {day: index for index, day in enumerate(language.weekdays if language else ())}
    names |= {day: index for index, day in enumerate(_WEEKDAYS)}
    named = [(day, weekday, re.IGNORECASE) for day, weekday in names.items()]
    named += [(day, weekday, re.NOFLAG) for day, weekday in _SHORT.items()]
    found = sorted(
        (match.start(), match[0], weekday)
        for day, weekday, flags in named
        for match in re.finditer(rf"(?<!\w){re.escape(day)}(?!\w)", text, flags)
        if not _is_in_a_name(text, match.start(), match.end(), field)
    )
    if found and date.weekday() not in (weekday for _, _, weekday in found):
        right = language.weekdays[date.weekday()] if language else _WEEKDAYS[date.weekday()]
        message = f"{sentence_start(field)} says {found[0][1]}, but {date.day} {date:%B %Y} is a {right}."
        hint = "Mend the weekday, or the date of the event."
        yield legacy(Severity.WARNING, "weekday", message, hint, field=field)


def _is_in_a_name(text: str, start: int, end: int, field: str) -> bool:
    """Tell whether a weekday is part of a name, as in Sunday School; in a venue or a group also in Friday Hall."""
    if _NAMED_AFTER.match(text, end) or _NAMED_BEFORE.search(text[:start]):
        return True
    return field.startswith(("event.venue", "group.")) and bool(_NAME_GOES_ON.match(text, end))


def check_letters(kit: Kit, library: Library, typefaces: Typefaces) -> tuple[Problem, ...]:
    """Return the characters that no typeface of the campaign has: letters are errors, signs and emoji are left out."""
    problems = [*_check_name(kit, library, typefaces)]
    for field, text in typed(kit):
        missing = missing_characters(clean(text)[0], library.campaign.typefaces["body"], typefaces)
        letters = "".join(character for character in missing if unicodedata.category(character)[0] in "LMN")
        signs = "".join(character for character in missing if character not in letters)
        if letters:
            message = (
                f"{sentence_start(field)} has letters that none of the campaign’s typefaces can print: "
                f"{_named(letters)}."
            )
            hint = "Write them in another way, or ask the campaign for a typeface that has them."
            problems.append(legacy(Severity.ERROR, "missing-letters", message, hint, field=field))
        if signs:
            message = (
                f"{sentence_start(field)} has signs that no typeface of the campaign has; they are left out: "
                f"{_named(signs)}."
            )
            hint = "Take them out, or say it in words."
            problems.append(legacy(Severity.WARNING, "missing-signs", message, hint, field=field))
    return tuple(problems)


def _check_name(kit: Kit, library: Library, typefaces: Typefaces) -> Iterator[Problem]:
    """Tell of a name of the group that is written and yet prints as nothing; one not written at all is told before."""
    name, _ = clean(kit.group.name)
    missing = missing_characters(name, library.campaign.typefaces["body"], typefaces)
    shows = (letter not in missing and unicodedata.category(letter) not in _SHOWS_NOTHING for letter in name)
    if kit.group.name and not any(shows):
        message = "The group’s name prints as nothing: it has only spaces, or signs that no typeface has."
        hint = "Write the name in letters, as Little Acorns Nursery."
        yield legacy(Severity.ERROR, "missing", message, hint, field="group.name")


def _named(characters: str) -> str:
    shown = ", ".join(_with_name(character) for character in characters[:_MOST_NAMED])
    return shown if len(characters) <= _MOST_NAMED else f"{shown} and {len(characters) - _MOST_NAMED} more"


def _with_name(character: str) -> str:
    return f"{character} ({unicodedata.name(character, f'U+{ord(character):04X}').lower()})"
