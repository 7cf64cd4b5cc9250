"""Days and times of day as the window writes them, in the language that it speaks."""

from __future__ import annotations

from datetime import date, time

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from kit.records.moments import read_date
from kit.words.filling import long_date

Moment = date | time

translate = QCoreApplication.translate


def written(moment: Moment | None) -> str:
    """Return a day or time as the window writes it and reads it back: '8 June 2016', '2:30pm'; '' for none."""
    if isinstance(moment, date):
        return _written_day(moment)
    if moment is None:
        return ""
    if moment == time(12):
        return translate("moments", "12 noon")
    minutes = f":{moment.minute:02d}" if moment.minute else ""
    half = translate("moments", "am") if moment.hour < 12 else translate("moments", "pm")
    return f"{moment.hour % 12 or 12}{minutes}{half}"


def _written_day(day: date) -> str:
    """Return a day in the language of the window, in English where its months could not be read back."""
    words = _in_language(day, "d MMMM yyyy")
    try:
        return words if read_date(words) == day else long_date(day)
    except ValueError:
        return long_date(day)


def _in_language(day: date, pattern: str) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def in_words(day: date) -> str:
    """Return a day with its weekday: 'Wednesday 8 June 2016', in the language of the window."""
    return _in_language(day, "dddd d MMMM yyyy")
