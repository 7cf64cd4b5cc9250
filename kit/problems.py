"""What a person should know or mend: a Problem is a value; an exception is only for what cannot go on.

KitError                 what cannot go on, with the problems that say why; exit code 2
├── UnreadableFile       a file that cannot be opened, parsed or trusted
├── NewerVersion         a file made by a newer program
└── WriteFailed          a file that could not be written: full disk, no permission, somebody else's file
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum


class Severity(StrEnum):
    """How much a problem matters: an error stops its piece; a warning and a note are only told."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Problem:
    """Something a person should know or mend.

    code: a short stable name for machines, as 'unknown-message'.
    message: what is wrong and where, one or two sentences. hint: what to do about it.
    file, line, column: where it stands in a file (line and column from 1), if in one.
    field: the field of the kit behind it, as 'event.venue' or 'logos[0]'.
    piece, page: the template's id and the page's name, where it belongs to one piece.
    """

    severity: Severity
    code: str
    message: str
    hint: str = ""
    file: str = ""
    line: int | None = None
    column: int | None = None
    field: str = ""
    piece: str = ""
    page: str = ""

    def on(self, piece: str, page: str = "") -> Problem:
        """Return the same problem, told of one piece and page."""
        return replace(self, piece=piece, page=page or self.page)

    def placed(self, file: str, places: Mapping[str, tuple[int, int]]) -> Problem:
        """Return the same problem with the place of its field in the kit's file, unless it has a line already.

        places: the line and column of each field; of those that hold the field, the innermost counts.
        """
        if self.line or not self.field:
            return self if self.file else replace(self, file=file)
        for field in _outwards(self.field):
            if field in places:
                line, column = places[field]
                return replace(self, file=file, line=line, column=column)
        return self if self.file else replace(self, file=file)


class KitError(Exception):
    """What cannot go on. It carries every problem found, never the first one only."""

    exit_code = 2

    def __init__(self, problems: Problem | Iterable[Problem]) -> None:
        self.problems: tuple[Problem, ...] = (problems,) if isinstance(problems, Problem) else tuple(problems)
        super().__init__(" ".join(problem.message for problem in self.problems))


class UnreadableFile(KitError):
    """A file that cannot be opened, parsed or trusted."""


class NewerVersion(KitError):
    """A file made by a newer program than this one."""


class WriteFailed(KitError):
    """A file that could not be written."""


def field_words(field: str) -> str:
    """Return a field as people say it: 'message 2' for 'messages[1]', 'event: venue' for 'event.venue'."""
    return ": ".join(_step_words(step) for step in field.split("."))


def sentence_start(field: str) -> str:
    """Return a field as it begins a sentence: 'Event: venue'."""
    words = field_words(field)
    return words[:1].upper() + words[1:]


def _step_words(step: str) -> str:
    name, *numbers = re.split(r"\[(\d+)\]", step)
    words = name.replace("_", " ")
    if not numbers:
        return words
    counted = " ".join(str(int(number) + 1) for number in numbers if number.isdigit())
    return f"{words.removesuffix('s')} {counted}"


def _outwards(field: str) -> Iterable[str]:
    """Yield a field and what holds it, as 'logos[0].alt', 'logos[0]', 'logos'."""
    while field:
        yield field
        field = field[: max(field.rfind("."), field.rfind("["), 0)]


def worst(problems: Iterable[Problem]) -> Severity | None:
    """Return the gravest severity among the problems, None if there is no problem."""
    order = list(Severity)
    return min((problem.severity for problem in problems), key=order.index, default=None)
