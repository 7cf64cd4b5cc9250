"""What a person should know or mend: a Problem is a value; an exception is only for what cannot go on.

KitError                 what cannot go on, with the problems that say why; exit code 2
├── UnreadableFile       a file that cannot be opened, parsed or trusted
├── NewerVersion         a file made by a newer program
├── WriteFailed          a file that could not be written: full disk, no permission, somebody else's file
└── OutputLost           what was to be printed is lost: the disk that it went to is full
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import KW_ONLY, replace
from dataclasses import field as declared
from enum import StrEnum
from typing import TYPE_CHECKING

from kit.values import dataclass
from kit.words.words import Phrase, Value

if TYPE_CHECKING:
    from kit.words.saying import Said


class Severity(StrEnum):
    """How much a problem matters: an error stops its piece; a warning and a note are only told."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Problem:
    """Something a person should know or mend.

    name: of its sentence in kit.words: its code and, where a code has several, which one after a dot: 'not-yaml.tab'.
    values: what is put into the sentence, by name; 'frame' is a phrase that the sentence itself is put into, and
    'staff' says that whoever reads it writes templates.
    file, line, column: where it stands in a file (line and column from 1), if in one.
    field: the field of the kit behind it, as 'events[0].venue' or 'logos[0]'.
    piece, page: the template's id and the page's name, where it belongs to one piece.
    """

    severity: Severity
    name: str
    values: Mapping[str, Value] = declared(default_factory=dict, hash=False)
    _: KW_ONLY
    file: str = ""
    line: int | None = None
    column: int | None = None
    field: str = ""
    piece: str = ""
    page: str = ""

    @property
    def code(self) -> str:
        """A short stable name for machines, as 'unknown-message'."""
        return self.name.partition(".")[0]

    @property
    def message(self) -> str:
        """What is wrong and where, as the command line says it; an edge that speaks otherwise has a Voice."""
        return self._said().message

    @property
    def hint(self) -> str:
        """What to do about it, as the command line says it; may be empty."""
        return self._said().hint

    def _said(self) -> Said:
        from kit.words.saying import FILES  # the catalogue is read when the first problem is told

        return FILES.say(self)

    def on(self, piece: str, page: str = "") -> Problem:
        """Return the same problem, told of one piece and page."""
        return replace(self, piece=piece, page=page or self.page)

    def for_staff(self) -> Problem:
        """Return the same problem, told to somebody who writes templates."""
        return replace(self, values={**self.values, "staff": True})

    def framed(self, frame: Phrase) -> Problem:
        """Return the same problem, its sentence put into another one in the place {message}, whose hint counts."""
        return replace(self, values={**self.values, "frame": frame})

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
        super().__init__(self.problems)

    def __str__(self) -> str:
        return " ".join(problem.message for problem in self.problems)


class UnreadableFile(KitError):
    """A file that cannot be opened, parsed or trusted."""


class NewerVersion(KitError):
    """A file made by a newer program than this one."""


class WriteFailed(KitError):
    """A file that could not be written."""


class OutputLost(KitError):
    """Nobody can read what was to be printed: the disk that it went to is full."""


def _outwards(field: str) -> Iterable[str]:
    """Yield a field and what holds it, as 'logos[0].alt', 'logos[0]', 'logos'."""
    while field:
        yield field
        field = field[: max(field.rfind("."), field.rfind("["), 0)]


def worst(problems: Iterable[Problem]) -> Severity | None:
    """Return the gravest severity among the problems, None if there is no problem."""
    order = list(Severity)
    return min((problem.severity for problem in problems), key=order.index, default=None)
