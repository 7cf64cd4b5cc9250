"""What the catalogue consists of."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, time
from typing import NamedTuple, TypeAlias


class Words(NamedTuple):
    """How a problem is told: what is wrong and where, and what to do about it.

    window: the hint in the window, where the other speaks of files or commands. staff, staff_hint: both as somebody
    who writes a template reads them, where they differ. What is left empty is as in the others.

    A place for a value is written {name}: a number, a list, a date or a phrase is put into words by itself. After a
    colon stands how: {count:# word|# words} chooses by number and puts it in for #, {names:or} joins with 'or',
    {size:.1f} has one decimal. A name with a capital, as {Field}, begins its sentence.
    """

    message: str
    hint: str = ""
    window: str = ""
    staff: str = ""
    staff_hint: str = ""


class Phrase(NamedTuple):
    """A part of a sentence that has an entry in the catalogue of its own, and the values in it."""

    name: str
    values: Mapping[str, Value] = {}


Value: TypeAlias = "str | int | float | date | time | Phrase | tuple[str | Phrase, ...]"
