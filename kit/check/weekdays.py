"""Weekdays named in a text, against the dates they belong to: their own if one stands beside them, else the event's."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import pairwise
from typing import Final, NamedTuple

from kit.model.language import Language
from kit.words.filling import MONTHS, WEEKDAYS

_SHORT: Final = {"Mon": 0, "Tue": 1, "Tues": 1, "Wed": 2, "Weds": 2, "Thu": 3, "Thur": 3, "Thurs": 3, "Fri": 4}
_SHORT_BESIDE_A_DATE: Final = {"Sat": 5, "Sun": 6}
"""What is a word of its own as well: a weekday only where a date stands behind it."""

_NAMED_AFTER: Final = (
    r"(?i)\s+(?:(?:morning|afternoon|evening|night|lunch(?:time)?)\s+)?"
    r"(?:schools?|clubs?|groups?|markets?|times|services?|lunch|roast|playgroup|trust|centre|foundation)\b"
)
_NAMED_BEFORE: Final = r"\b(?:Good|Easter|Ash|Shrove|Black|Palm|Whit|Maundy|Holy|Mothering)\s+$"
_NAME_GOES_ON: Final = (
    r"\s+(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Morning|Afternoon|Evening"
    r"|Night|At|From|And|Or|To|The|In)[a-z]*\b)[A-Z][a-z]"
)
"""What makes a weekday part of a name: a noun behind it, a word before it, or capitals that go on.

Like all patterns here they are compiled, and kept by `re`, when the first text names a weekday: few texts do.
"""

_RANGE: Final = (
    r"(?i)[.)]?(?:\s*\d{1,2}(?:st|nd|rd|th)?)?\s*"
    r"(?:[-\u2010-\u2015/]|\b(?:to|until|till?|through|thro['’]?|thru|i|do|hyd|tan)(?!\w))\s*\(?"
)
"""What stands between the first and the last day of a range."""

_REPEATED_BEFORE: Final = (
    r"(?i)"
    r"\b(?:every|each|most|all|alternate|other|weekly|bob|pob|co|każd\w*|first|second|third|fourth|last|1st|2nd|3rd|4th)"
    r"(?:\s+(?:on|other|second|week|weekday|dydd))*\W+(?:\w+\.?(?:\s+(?:and|or|a|i)\s+|\s*[,&/+]\s*))*$"
)
_REPEATED_AFTER: Final = (
    r"(?i)s\b|['’]s\b(?!\s+\d)|\s+(?:mornings|afternoons|evenings|nights|lunchtimes)\b"
    r"|\W{1,3}(?:weekly|every week|fortnightly)\b"
)
_OTHER_DAY_BEFORE: Final = (
    r"(?i)"
    r"\b(?:by|before|after|until|till?|from|since|except|not|no\s+\w+|closed|deadline|rsvp|next|last|if|erbyn|cyn|przed)"
    r"(?:\s+(?:on|the|next|last|this|dydd))*[\s:]+$"
)
"""What says that a day is another than the event's."""

_BEFORE: Final = 60
"""How many characters before a weekday can bear on it."""
_FAR: Final = 250
"""Days between the event and a date without a year, at most: in spring 'Monday 9 January' may be past or to come."""
_ORDINAL: Final = "(?:st|nd|rd|th|af|il|ydd|fed)"


class Slip(NamedTuple):
    """A weekday that is not that of its date: what is written, from where to where, and what is right.

    right: the weekday of the date, as a sentence has it. instead: the same, as short as the wrong one and written so.
    """

    start: int
    end: int
    written: str
    day: date
    right: str
    instead: str


class _Named(NamedTuple):
    start: int
    end: int
    weekday: int
    names: Sequence[str]
    instead: Sequence[str]
    days: tuple[date, ...]


def weekday_slips(text: str, language: Language | None, event: date | None, near: date, *, place: bool) -> list[Slip]:
    """Return the weekdays of a text that are not those of their dates.

    A weekday with a date beside it is compared with that; others with the event's, unless they are said of another
    day, of a range or of every week, or the right one is among them. event: its date; None if the text is not about it.
    near: where dates without a month or a year are. place: whether capitals that go on make a name, as in Monday Hall.
    """
    named = list(_named(text, language, near))
    found = [each for each in named if not _is_in_a_name(text, each, place) and not _is_of_a_range(text, each, named)]
    slips = [_slip(text, each, each.days[0]) for each in found if each.days and not _is_right(each)]
    if event and event.weekday() not in {each.weekday for each in found}:
        slips += [_slip(text, each, event) for each in found if not each.days and not _is_of_another_day(text, each)]
    return sorted(slips)


def with_right_weekday(text: str, slips: Sequence[Slip]) -> str:
    """Return a text with the right weekday in the place of a wrong one; as it is if more than one is wrong."""
    if len(slips) != 1:
        return text
    slip = slips[0]
    return text[: slip.start] + slip.instead + text[slip.end :]


def _is_right(named: _Named) -> bool:
    return any(day.weekday() == named.weekday for day in named.days)


def _slip(text: str, named: _Named, day: date) -> Slip:
    written, right = text[named.start : named.end], named.names[day.weekday()]
    return Slip(named.start, named.end, written, day, right, _as_written(written, named.instead[day.weekday()]))


def _named(text: str, language: Language | None, near: date) -> Iterator[_Named]:
    """Yield each weekday that a text names, in order, with the dates that may be meant beside it."""
    mentions = sorted(_mentions(text, language), key=lambda each: (each[0], -each[1]))
    forms = _date_forms(language) if mentions else None
    seen = 0
    for start, end, weekday, names, instead in mentions:
        if start < seen:
            continue
        days = _dates_beside(text, start, end, forms, near) if forms else ()
        if days or text[start:end].title() not in _SHORT_BESIDE_A_DATE:
            seen = end
            yield _Named(start, end, weekday, names, instead, days)


def _mentions(text: str, language: Language | None) -> Iterator[tuple[int, int, int, Sequence[str], Sequence[str]]]:
    """Yield each weekday that is in a text; patterns are only made of names whose letters are there."""
    tables = [WEEKDAYS, language.weekdays] if language else [WEEKDAYS]
    letters = _folded(text)
    for names in tables:
        for weekday, name in enumerate(names):
            if _folded(name) not in letters:
                continue
            for match in re.finditer(rf"(?<!\w){re.escape(name)}(?=s?(?!\w))", text, re.IGNORECASE):
                yield match.start(), match.end(), weekday, names, names
    short = tuple(name[:3] for name in WEEKDAYS)
    for name, weekday in (_SHORT | _SHORT_BESIDE_A_DATE).items():
        if name not in text and name.upper() not in text:
            continue
        for match in re.finditer(rf"(?<!\w)(?:{name}|{name.upper()})(?!\w)", text):
            yield match.start(), match.end(), weekday, WEEKDAYS, short


def _folded(text: str) -> str:
    """Return a text without a difference between capitals and small letters, nor between i with a dot and without."""
    return text.casefold().replace("i\u0307", "i").replace("\u0131", "i")


class _DateForms(NamedTuple):
    """How dates are written behind a weekday and before it, and the months by their names in small letters."""

    behind: tuple[re.Pattern[str], ...]
    before: tuple[re.Pattern[str], ...]
    months: Mapping[str, int]


def _date_forms(language: Language | None) -> _DateForms:
    english = {name[:length]: number for number, name in enumerate(MONTHS, 1) for length in (3, 4, len(name))}
    own = {name: number for number, name in enumerate(language.months, 1)} if language else {}
    months = {name.casefold(): number for name, number in (english | own).items()}
    month = "|".join(sorted(map(re.escape, months), key=len, reverse=True))
    forms = (
        rf"(?P<day>\d{{1,2}}){_ORDINAL}?\s*(?:of\s+)?(?P<month>{month})\b\.?,?(?:\s*(?P<year>\d{{4}})\b)?",
        rf"(?P<month>{month})\b\.?\s*(?P<day>\d{{1,2}}){_ORDINAL}?\b(?:,?\s*(?P<year>\d{{4}})\b)?",
        r"(?P<day>\d{1,2})(?P<sign>[/.-])(?P<month>\d{1,2})(?P=sign)(?P<year>\d{4}|\d{2})(?!\d)",
        r"(?P<day>\d{1,2})/(?P<month>\d{1,2})(?P<year>)(?![/\d])",
        rf"(?P<day>\d{{1,2}}){_ORDINAL}\b(?P<month>)(?P<year>)",
    )
    behind = tuple(re.compile(rf"[.\s,(]*(?:the\s+)?{form}", re.IGNORECASE) for form in forms)
    before = tuple(re.compile(rf"(?<!\d)(?:{form})[\s,(]*$", re.IGNORECASE) for form in forms)
    return _DateForms(behind, before, months)


def _dates_beside(text: str, start: int, end: int, forms: _DateForms, near: date) -> tuple[date, ...]:
    """Return the dates that may be meant by what stands behind a weekday, or before it; none if no date does."""
    before = text[max(0, start - _BEFORE) : start]
    for follows, leads in zip(forms.behind, forms.before, strict=True):
        for match in (follows.match(text, end), leads.search(before)):
            if match and (found := _dates(match, forms.months, near)):
                return found
    return ()


def _dates(match: re.Match[str], months: Mapping[str, int], near: date) -> tuple[date, ...]:
    """Return the date that is written; of one without a year those that are not far away, the nearest first."""
    month = match["month"].casefold()
    number = months.get(month) or (int(month) if month.isdecimal() else near.month)
    day = int(match["day"])
    if match["year"]:
        year = int(match["year"])
        return tuple(filter(None, (_day(year if year >= 100 else year + 2000, number, day),)))
    found = filter(None, (_day(near.year + years, number, day) for years in (-1, 0, 1)))
    apart = sorted((abs(each - near).days, each) for each in found)
    return tuple(each for days, each in apart if days <= _FAR)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _is_of_another_day(text: str, named: _Named) -> bool:
    """Tell whether a weekday is said of every week, or of a day before or after the event."""
    before = text[max(0, named.start - _BEFORE) : named.start]
    repeated = re.search(_REPEATED_BEFORE, before) or re.match(_REPEATED_AFTER, text[named.end :])
    return bool(repeated or re.search(_OTHER_DAY_BEFORE, before))


def _is_of_a_range(text: str, named: _Named, every: Sequence[_Named]) -> bool:
    """Tell whether a weekday is the first or the last of some days, as in Mon-Fri."""
    return any(
        re.fullmatch(_RANGE, text[first.end : last.start]) for first, last in pairwise(every) if named in (first, last)
    )


def _is_in_a_name(text: str, named: _Named, place: bool) -> bool:
    """Tell whether a weekday is part of a name, as in Sunday School; in a place also in Friday Hall."""
    before, behind = text[max(0, named.start - _BEFORE) : named.start], text[named.end :]
    if re.match(_NAMED_AFTER, behind) or re.search(_NAMED_BEFORE, before):
        return True
    return place and bool(re.match(_NAME_GOES_ON, behind))


def _as_written(old: str, new: str) -> str:
    """Return a word in capitals or small letters, as another one is written."""
    if len(old) > 1 and old.isupper():
        return new.upper()
    if old.islower():
        return new.lower()
    return new[:1].lower() + new[1:] if old[:1].islower() else new
