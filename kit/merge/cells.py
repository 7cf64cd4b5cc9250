"""Cells as they were meant: what spreadsheets do to phone numbers, days and times is undone where that can be done."""

from __future__ import annotations

import re
from datetime import date, time, timedelta
from typing import Final

from kit.problems import Problem, Severity
from kit.text.cleaning import clean
from kit.words.filling import clock_time
from kit.words.words import Value

_NOTHING: Final = frozenset(("-", "–", "—", "n/a", "#n/a"))
_BROKEN: Final = re.compile(r"#(?:REF!|NAME\?|VALUE!|DIV/0!|NULL!|NUM!|GETTING_DATA|SPILL!|CALC!)|#{3,}", re.IGNORECASE)
_QUOTED: Final = re.compile(r'="([^"]*)"')
_POWER: Final = re.compile(r"(\d)(?:[.,](\d+))?E\+?(\d{1,2})", re.IGNORECASE)
_IN_THOUSANDS: Final = re.compile(r"[1-9]\d{0,2}(?:([,.'’])\d{3})(?:\1\d{3})+")
"""A number that was shown with a sign after each thousand."""

_WITHOUT_ZERO: Final = re.compile(r"[1-37-8]\d{8,9}")
"""A number of the United Kingdom whose zero a spreadsheet took for the front of a number."""

_FIRST_DAY: Final = date(1899, 12, 30)
"""Spreadsheets count days from here."""
_DAYS: Final = (36526, 73050)  # 2000 to 2099
_COUNTED: Final = re.compile(r"(\d{5})(?:[.,]\d+)?")
_FRACTION: Final = re.compile(r"0[.,]\d+")
_BOTH: Final = re.compile(
    r"(?<=[\dmbpn])\s*(?:-|–|—|\b(?:to|until|till|til|tan|do|până la|до)\b)\s*(?=\d|noon|midday)", re.IGNORECASE
)
_DAY_AND_TIME: Final = re.compile(
    r"(?P<day>.*(?:\d{4}|\d[-/.]\d\d?[-/.]\d\d|\d[-/.]\d\d?|[^\W\d_]{3}|\d(?:st|nd|rd|th)))(?:,|\s|T|at\b)+"
    r"(?P<time>\d{1,2}(?:[:.h]\d\d|\s*[ap]\.?m|\s+noon).*|noon|midday)",
    re.IGNORECASE,
)
_FIRST_MOMENT: Final = re.compile(r"0?0:00(?::00(?:\.0+)?)?Z?", re.IGNORECASE)


def as_meant(text: str, field: str) -> tuple[str, Problem | None]:
    """Return what a cell means, and what is said of it: a note if it was set right, an error if nobody can know.

    field: the one that its column says.
    """
    said = " ".join(text.split()) if "\n" not in text.strip() else text.strip()
    said = found[1].strip() if (found := _QUOTED.fullmatch(said)) else said
    if said.casefold() in _NOTHING:
        return "", None
    if _BROKEN.fullmatch(said):
        return "", Problem(Severity.ERROR, "cell-broken", {"text": said}, field=field)
    part = field.rpartition(".")[2]
    if part == "phone":
        return _phone(said.lstrip("'"), field)
    if part == "date":
        return _day(said, field)
    if part in ("starts", "ends"):
        return _moment(said, field)
    return clean(said)[0], None


def two_times(text: str) -> tuple[str, str]:
    """Return when something starts and ends of a cell that says both, as '10:30 - 12'; '' for an end not said."""
    parts = _BOTH.split(text, maxsplit=1)
    return (parts[0], parts[1]) if len(parts) == 2 else (text, "")


def day_and_time(text: str) -> tuple[str, str]:
    """Return the day and the time of a cell that says both, as '8/6/2016 10:00'; '' for a time not said."""
    found = _DAY_AND_TIME.fullmatch(text)
    if not found or _FIRST_MOMENT.fullmatch(found["time"]):  # as spreadsheets write a day
        return text, ""
    return found["day"].strip(" ,"), found["time"]


def _phone(said: str, field: str) -> tuple[str, Problem | None]:
    digits = re.sub(r"[.,]0+", "", said) if re.fullmatch(r"\d{9,}[.,]0+", said) else said
    if _IN_THOUSANDS.fullmatch(said):
        digits = re.sub(r"\D", "", said)
    if found := _POWER.fullmatch(said):
        whole, rest, power = found[1], found[2] or "", int(found[3])
        if len(rest) < power:
            return "", Problem(Severity.ERROR, "cell-lost.phone", {"text": said}, field=field)
        digits = whole + rest[:power]
    if _WITHOUT_ZERO.fullmatch(digits):
        digits = f"0{digits}"
    if digits == said:
        return said, None
    return digits, _set_right("cell-meant.phone", {"text": said, "meant": digits}, field)


def _day(said: str, field: str) -> tuple[str, Problem | None]:
    found = _COUNTED.fullmatch(said)
    if not found or not _DAYS[0] <= int(found[1]) <= _DAYS[1]:
        return said, None
    day = _FIRST_DAY + timedelta(days=int(found[1]))
    return day.isoformat(), _set_right("cell-meant.date", {"text": said, "meant": day}, field)


def _moment(said: str, field: str) -> tuple[str, Problem | None]:
    if re.fullmatch(r"\d{4}-\d\d-\d\d \d\d:\d\d", said):
        return said[-5:], None
    if not _FRACTION.fullmatch(said):
        return said, None
    minutes = round(float(said.replace(",", ".")) * 24 * 60)
    if minutes >= 24 * 60:
        return said, None
    moment = time(minutes // 60, minutes % 60)
    written = f"{moment.hour:02}:{moment.minute:02}"
    return written, _set_right("cell-meant.time", {"text": said, "meant": clock_time(moment)}, field)


def _set_right(name: str, values: dict[str, Value], field: str) -> Problem:
    return Problem(Severity.NOTE, name, values, field=field)
