"""What the command line shows: problems in blocks or as JSON, lists in columns, and a bar while work goes on."""

from __future__ import annotations

import json
import sys
import textwrap
from collections.abc import Mapping, Sequence
from types import TracebackType
from typing import TextIO

from kit.problems import Problem, Severity

Row = Mapping[str, object]
_WIDTH = 100
_BAR = 24


def show_problems(problems: Sequence[Problem], stream: TextIO) -> None:
    """Print problems, the gravest first, one block each: where, what, how to mend it."""
    order = list(Severity)
    for problem in sorted(problems, key=lambda problem: order.index(problem.severity)):
        print(_block(problem), file=stream)


def _block(problem: Problem) -> str:
    lines = [f"{problem.severity.value}: {_where(problem)}".rstrip(": ")]
    for text in (problem.message, problem.hint):
        if text:
            lines += textwrap.wrap(text, _WIDTH, initial_indent="  ", subsequent_indent="  ")
    return "\n".join(lines) + "\n"


def _where(problem: Problem) -> str:
    place = ":".join(str(part) for part in (problem.file, problem.line, problem.column) if part)
    piece = " ".join(part for part in (problem.piece, problem.page and f"({problem.page})") if part)
    return ", ".join(part for part in (place, piece, problem.field) if part)


def problems_as_json(problems: Sequence[Problem]) -> str:
    """Return problems as a JSON array of objects; what does not apply to a problem is left out of it."""
    always = ("severity", "code", "message", "hint")
    sometimes = ("file", "line", "column", "field", "piece", "page")
    rows = [
        {name: str(getattr(problem, name)) for name in always}
        | {name: value for name in sometimes if (value := getattr(problem, name))}
        for problem in problems
    ]
    return rows_as_json(rows)


def rows_as_json(rows: Sequence[Row]) -> str:
    """Return rows as a JSON array of objects."""
    return json.dumps(rows, indent=2, ensure_ascii=False)


def rows_as_text(rows: Sequence[Row]) -> str:
    """Return rows as two columns: the name that kit files use, and what it stands for."""
    width = max((len(str(row["id"])) for row in rows), default=0)
    return "\n".join(f"{row['id']!s:<{width}}  {row['name']}" for row in rows)


class Progress:
    """A bar on a terminal that says how far long work has come; silent where nobody is looking."""

    def __init__(self, stream: TextIO | None = None) -> None:
        self._stream = stream or sys.stderr
        self._shows = self._stream.isatty()

    def __enter__(self) -> Progress:
        return self

    def __call__(self, done: int, total: int, name: str) -> None:
        """Show that so many of the pieces are done, and which is in hand."""
        if self._shows and total:
            filled = _BAR * done // total
            bar = "█" * filled + "░" * (_BAR - filled)
            self._stream.write(f"\r\x1b[K{bar} {done} of {total}  {name}")
            self._stream.flush()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._shows:
            self._stream.write("\r\x1b[K")
            self._stream.flush()
