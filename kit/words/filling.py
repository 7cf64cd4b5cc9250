"""Values put into the places of a sentence, in the forms that English gives them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, time
from string import Formatter
from typing import Any, Final

from kit.words.words import Phrase, Value

MONTHS: Final = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
WEEKDAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

_JOINED_BY: Final = ("and", "or")


def filled(
    text: str, values: Mapping[str, Value], phrase: Callable[[Phrase], str], moment: Callable[[date | time], str]
) -> str:
    """Return a text with each {place} filled. phrase, moment: put a value that is a phrase, a day or a time into words.

    Raises KeyError where a value is missing.
    """
    return _Filler(phrase, moment).vformat(text, (), values)


def joined(words: Sequence[str], by: str = "and") -> str:
    """Return words as a list: 'one, two and three'."""
    return f"{', '.join(words[:-1])} {by} {words[-1]}" if len(words) > 1 else "".join(words)


def long_date(day: date) -> str:
    """Return a day as it is written in Britain: '8 June 2016'."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def clock_time(moment: time) -> str:
    """Return a time of day as it is written in Britain: '1:30pm', '12 noon'."""
    if moment == time(12):
        return "12 noon"
    minutes = f":{moment.minute:02}" if moment.minute else ""
    return f"{moment.hour % 12 or 12}{minutes}{'am' if moment.hour < 12 else 'pm'}"


def written(moment: date | time) -> str:
    """Return a day or a time of day as it is written in Britain."""
    return long_date(moment) if isinstance(moment, date) else clock_time(moment)


class _Filler(Formatter):
    def __init__(self, phrase: Callable[[Phrase], str], moment: Callable[[date | time], str]) -> None:
        self._phrase, self._moment = phrase, moment

    def get_value(self, key: int | str, args: Sequence[Any], kwargs: Mapping[str, Any]) -> Any:
        """Return a value by its name; a name with a capital has its words begin with one."""
        name = str(key)
        if name in kwargs or not name[:1].isupper():
            return kwargs[name]
        words = self.format_field(kwargs[name[:1].lower() + name[1:]], "")
        return words[:1].upper() + words[1:]

    def format_field(self, value: Any, format_spec: str) -> str:
        """Return a value in words; see Words for how it may be asked for."""
        if "|" in format_spec:
            number = len(value) if isinstance(value, tuple) else value
            forms = format_spec.split("|")
            return forms[0 if number == 1 else -1].replace("#", str(number))
        if isinstance(value, Phrase):
            return self._phrase(value)
        if isinstance(value, tuple):
            words = [self.format_field(each, "") for each in value]
            return joined(words, format_spec or "and") if format_spec in ("", *_JOINED_BY) else format_spec.join(words)
        if isinstance(value, date | time):
            return self._moment(value)
        return format(value, format_spec)
