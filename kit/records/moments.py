"""Days and times of day as people write them: the one reader of files and of the window.

A time without am or pm is meant as an event would be: the hours 1 to 6 are in the afternoon, unless they are written as
on a digital clock, '01:30'. Whoever reads one can ask whether the half of the day was only understood.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from datetime import date, time
from typing import Final, NamedTuple

from kit.records.day_names import MONTHS_ELSEWHERE, WEEKDAYS_ELSEWHERE
from kit.records.expected import Expected
from kit.words.filling import MONTHS, WEEKDAYS

PATTERNS: Final[Mapping[type, re.Pattern[str]]] = {
    date: re.compile(r".*[0-9].*"),
    time: re.compile(r".*[0-9].*|noon|midday|midnight|(half|quarter) (past|to) .*"),
}
"""What every text that can be read as a day or a time looks like, in small letters."""

_LONGEST: Final = 80
"""What is longer is no day or time, whatever it begins with."""

_AROUND: Final = " \t\n\"'“”„‟‘’"  # word processors make quotes curly
_YEAR: Final = "(?P<year>[0-9]{4}|'?[0-9]{2})"
_DAY: Final = "(?P<day>[0-9]{1,2})"
_NTH: Final = f"{_DAY}(?:st|nd|rd|th)?"
_WORD: Final = r"[^\s\d_.,/'-]{2,12}"  # with the marks above and below letters, which are no letters
_OF_YEAR: Final = r"(?: ?(?:r\.?|roku|року))?"  # "8 czerwca 2016 r."
_BETWEEN: Final = ("-", "/", ".")
_MONTH: Final = rf"(?P<name>{_WORD})\.?"
_MIDNIGHT: Final = r"(?:[t ]00:00(?::00(?:\.0+)?)?z?)?"  # spreadsheets write a day as its first moment
# The patterns are compiled when the first text comes that they are tried on: few texts need more than one of them.
_DATES: Final = (
    rf"(?P<year>[0-9]{{4}})(?P<by>[-/. ])(?P<month>[0-9]{{1,2}})(?P=by){_DAY}{_MIDNIGHT}",
    r"(?P<year>[0-9]{4})(?P<month>[0-9]{2})(?P<day>[0-9]{2})",
    rf"{_DAY} ?(?P<by>[-/. ]) ?(?P<month>[0-9]{{1,2}}) ?(?P=by) ?{_YEAR}{_MIDNIGHT}",
    rf"(?:the )?{_NTH}(?: of)?[-/. ]?{_MONTH}[-/. ]?{_YEAR}{_OF_YEAR}",
    rf"{_MONTH} ?{_NTH} {_YEAR}",
)
_WITHOUT_YEAR: Final = (
    rf"(?:the )?[0-9]{{1,2}}(?:st|nd|rd|th)?(?: of)? ?(?:{_WORD}\.?|[-/.] ?[0-9]{{1,2}})|"
    rf"{_WORD} ?[0-9]{{1,2}}(?:st|nd|rd|th)?"
)
_NOON: Final = r"(?:12 ?)?(?:noon|midday|mid-day)|12 hanner dydd|hanner dydd|12 بجے دوپہر|12 ظهرًا"
_NOON_FIRST: Final = r"(?:দুপুর|ਦੁਪਹਿਰ|બપોરે|நண்பகல்) 12"
_MIDNIGHT_WORDS: Final = r"(?:12 ?)?(?:midnight|mid-night)|(?:12 )?hanner nos"
_AM: Final = r"a\.? ?m?\.?|yb|y\.b\.|ص|(?:in the )?morning"
_PM: Final = r"p\.? ?m?\.?|yp|y\.p\.|م|(?:in the )?(?:afternoon|evening)"
_CLOCK: Final = (
    r"(?:(?:at|from) )?(?P<hour>[0-9]{1,2})"
    r"(?: ?[:,h]|(?: ?(?:[:.,h]|(?<=[0-9]) ) ?(?P<minute>[0-9]{2})(?::00)?)|\.(?P<tens>[0-5]?))?"
    rf"(?: ?(?:o'?clock|h|hrs|hours))? ?(?:(?P<am>{_AM})|(?P<pm>{_PM}))?"
)
_TOGETHER: Final = r"([0-9]{1,2})([0-9]{2})(?=\D*$)"
_HALF_PAST: Final = r"(half|quarter|a quarter) (past|to) ([0-9]{1,2})(?=\D*$)"
_BOTH_ENDS: Final = r"[0-9].*(?:[-–—]|\b(?:to|till|til|until)\b).*(?:[0-9]|noon|midday|midnight)"
_AFTERNOON: Final = range(1, 7)
_EITHER: Final = range(1, 8)


class ClockTime(NamedTuple):
    """A time that was read. is_guess: whether morning or afternoon was understood and not written."""

    moment: time
    is_guess: bool = False


def read_date(text: str, week: tuple[date, date] | None = None) -> date:
    """Read '2016-06-08', 'Wed 8th June 2016', '8/6/16', '8.6.2016': day first, as in the United Kingdom.

    week: the first and last day of the one whose year is meant where none is written, unless the weekday that is
    written is not that of the day then; of a week in two years, the year in which the day is nearer to it.
    Raises Expected, also where the weekday is not that of the day.
    """
    words = _plain(text).replace(",", " ").replace("،", " ").replace("  ", " ").rstrip()
    weekday, words = _weekday(words)
    if week is not None and re.fullmatch(_WITHOUT_YEAR, words):
        return _in_year_of(week, words, weekday)
    match = next((found for pattern in _DATES if (found := re.fullmatch(pattern, words))), None)
    if match is None:
        raise Expected("expected-date.year" if re.fullmatch(_WITHOUT_YEAR, words) else "expected-date")
    parts = match.groupdict()
    try:
        year = int(parts["year"].strip("'"))
        day = date(year if len(parts["year"]) == 4 else 2000 + year, _month(parts), int(parts["day"]))
    except ValueError:
        raise Expected("expected-date.calendar") from None
    if weekday is not None and day.weekday() != weekday:
        raise Expected("expected-date.weekday", weekday=WEEKDAYS[day.weekday()], day=day)
    return day


def _in_year_of(week: tuple[date, date], words: str, weekday: int | None) -> date:
    """Read a date that has no year as one of the year of a week. Raises Expected."""
    starts, ends = week
    by = re.sub("[0-9 ]", "", words) if words.replace(" ", "")[-1].isdigit() else ""
    years = dict.fromkeys((starts.year, ends.year))
    days = (read_date(f"{words}{by if by in _BETWEEN else ' '}{year:04}") for year in years)
    day = min(days, key=lambda each: max(starts - each, each - ends))
    if weekday is not None and day.weekday() != weekday:
        raise Expected("expected-date.year")
    return day


def read_time(text: str) -> time:
    """Read '10', '10:30', '2.30pm', '1430', '12 noon' as a time of day. Raises Expected."""
    return read_clock_time(text).moment


def read_clock_time(text: str, after: time | None = None) -> ClockTime:
    """Read a time of day, and whether its half of the day was only understood. Raises Expected.

    after: when the event starts, if this is when it ends: '6:30' to '8:30' is an evening.
    """
    words = _plain(text)
    if re.fullmatch(_NOON, words) or re.fullmatch(_NOON_FIRST, words):
        return ClockTime(time(12))
    if re.fullmatch(_MIDNIGHT_WORDS, words):
        return ClockTime(time(0))
    match = re.fullmatch(_CLOCK, _with_colon(words))
    if not match:
        raise Expected("expected-time.one" if re.search(_BOTH_ENDS, words) else "expected-time")
    hour, minute = int(match["hour"]), int(match["minute"] or (match["tens"] or "").ljust(2, "0"))
    half = "am" if match["am"] else "pm" if match["pm"] else ""
    if half and not 1 <= hour <= 12:
        raise Expected("expected-time")
    if hour > 23 or minute > 59:
        raise Expected("expected-time.day")
    if half:
        return ClockTime(time(hour % 12 + (12 if half == "pm" else 0), minute))
    return _understood(hour, minute, after, as_digital=match["hour"].startswith("0"))


def _understood(hour: int, minute: int, after: time | None, *, as_digital: bool) -> ClockTime:
    """Return a time that was written without am or pm. as_digital: with a zero before its hour."""
    if as_digital:
        return ClockTime(time(hour, minute))
    moment = time(hour + 12 if hour in _AFTERNOON else hour, minute)
    if after is not None and hour < 12 and moment <= after < time(hour + 12, minute):
        return ClockTime(time(hour + 12, minute), is_guess=True)
    return ClockTime(moment, is_guess=hour in _EITHER)


def _plain(text: str) -> str:
    """Return a text in small letters with plain spaces, without what cannot be seen and quotes around it.

    Of one that is too long to be a day or a time nothing is left.
    """
    if len(text) > _LONGEST:
        return ""
    plain = unicodedata.normalize("NFC", text)
    seen = "".join(str(unicodedata.decimal(each, each)) for each in plain if unicodedata.category(each) != "Cf")
    return " ".join(seen.split()).strip(_AROUND).casefold().replace("’", "'")


def _with_colon(words: str) -> str:
    """Return '1030' and 'half past 10' as '10:30'."""
    if words[:1].isdigit():
        return re.sub(_TOGETHER, r"\1:\2", words, count=1) if re.match(r"[0-9]{3,4}(?![0-9])", words) else words
    if not (match := re.match(_HALF_PAST, words)):
        return words
    hour, past = int(match[3]), match[2] == "past"
    minutes = 30 if match[1] == "half" else 15 if past else 45
    return f"{hour if past else hour - 1 or 12}:{minutes}{words[match.end() :]}"


def _weekday(words: str) -> tuple[int | None, str]:
    """Return the weekday that a date begins with, Monday as 0, None if there is none; and what follows it."""
    for each in WEEKDAYS_ELSEWHERE:
        for index, name in enumerate(each.split("|")):
            if words.startswith(f"{name} "):
                return index, words[len(name) + 1 :].lstrip("- ")
    first, _, rest = words.partition(" ")
    name = "wednesday" if first in ("weds", "weds.") else first.rstrip(".")
    found = [index for index, each in enumerate(WEEKDAYS) if len(name) >= 2 and f"{each.casefold()}s".startswith(name)]
    return (found[0], rest.lstrip("- ")) if found and rest else (None, words)


def _month(parts: Mapping[str, str | None]) -> int:
    """Return the number of a month. Raises ValueError."""
    if number := parts.get("month"):
        return int(number)
    name = parts.get("name") or ""
    for names in (" ".join(MONTHS).casefold(), *MONTHS_ELSEWHERE):
        for index, each in enumerate(names.split(), 1):
            if each == name or (each.startswith(name) and len(name) >= 3):
                return index
    raise ValueError(name)
