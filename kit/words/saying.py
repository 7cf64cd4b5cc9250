"""A problem put into words, as one edge of the program says them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, time
from typing import TYPE_CHECKING, Final, NamedTuple

from kit.values import dataclass
from kit.words.fields import field_name
from kit.words.filling import filled, written
from kit.words.words import Phrase, Value, Words

if TYPE_CHECKING:
    from kit.problems import Problem


class Said(NamedTuple):
    """What is wrong, and what to do about it, in words; the second may be empty."""

    message: str
    hint: str


def _as_it_is(text: str) -> str:
    return text


def _words(name: str) -> Words:
    from kit.words.catalogue import CATALOGUE  # a thousand sentences, read when the first is said

    return CATALOGUE[name]


@dataclass(frozen=True)
class Voice:
    """How one edge of the program speaks.

    in_window: hints are those for the window. for_staff: what somebody reads who writes a template. field, template:
    what a field of a kit and a template are called, by their path and id. translate: from English to what is spoken.
    moment: how a day or a time of day is written.
    """

    in_window: bool = False
    for_staff: bool = False
    field: Callable[[str], str] = field_name
    template: Callable[[str], str] = _as_it_is
    translate: Callable[[str], str] = _as_it_is
    moment: Callable[[date | time], str] = written

    def phrase(self, phrase: Phrase) -> str:
        """Return a part of a sentence in words."""
        words = _words(phrase.name)
        return self._filled((self.for_staff and words.staff) or words.message, phrase.values)

    def say(self, problem: Problem) -> Said:
        """Return a problem in words."""
        if problem.values.get("staff") and not self.for_staff:
            return replace(self, for_staff=True).say(problem)
        values = {"field": self.field(problem.field), "template": self.template(problem.piece), **problem.values}
        said = self._said(_words(problem.name), values)
        frame = problem.values.get("frame")
        if not isinstance(frame, Phrase):
            return said
        around = self._said(_words(frame.name), {**frame.values, "message": said.message})
        return Said(around.message, around.hint or said.hint)

    def _said(self, words: Words, values: Mapping[str, Value]) -> Said:
        message = (self.for_staff and words.staff) or words.message
        hint = (self.for_staff and words.staff_hint) or (self.in_window and words.window) or words.hint
        return Said(self._filled(message, values), self._filled(hint, values))

    def _filled(self, text: str, values: Mapping[str, Value]) -> str:
        return filled(self.translate(text), values, self.phrase, self.moment) if text else ""


FILES: Final = Voice()
"""Of the command line and of files."""
