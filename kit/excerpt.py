"""The line that a problem stands in, as it is in its file, and where in it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from kit.problems import Problem
from kit.records.source import read_text
from kit.values import dataclass

WIDEST: Final = 90
"""Of a longer line only so many letters are shown, those round the place."""

_BEFORE: Final = 30

_OPENING: Final = re.compile(r"\s*(?:- +)*")


@dataclass(frozen=True, slots=True)
class Excerpt:
    """One line of a file.

    caret, letters: what stands before the place, counted in columns where all letters are equally wide, and in letters.
    """

    number: int
    text: str
    caret: int
    letters: int

    def lines(self) -> tuple[str, str]:
        """Return the line under its number, and below it the caret."""
        return f"{self.number:>5} | {self.text}", f"{'':>5} | {' ' * self.caret}^"


def excerpt(problem: Problem) -> Excerpt | None:
    """Return the line that a problem names, None if it names none or that line is not there any more."""
    if not problem.line:
        return None
    text = read_text(Path(problem.file))
    lines = text.split("\n") if text is not None else []
    if problem.line > len(lines):
        return None
    return cut_out(lines[problem.line - 1], problem.line, problem.column or 1)


def with_columns(problems: Iterable[Problem]) -> Iterator[Problem]:
    """Yield problems, those that name a line each with the column where what stands in that line begins."""
    read: dict[str, list[str]] = {}
    for problem in problems:
        if problem.line and problem.file not in read:
            read[problem.file] = (read_text(Path(problem.file)) or "").split("\n")
        yield _with_column(problem, read.get(problem.file, []))


def _with_column(problem: Problem, lines: Sequence[str]) -> Problem:
    if not problem.line or problem.column or problem.line > len(lines):
        return problem
    opening = _OPENING.match(lines[problem.line - 1])
    return replace(problem, column=(opening.end() if opening else 0) + 1)


def cut_out(line: str, number: int, column: int) -> Excerpt:
    """Return what is shown of a line for a place in it; column: from 1."""
    at = min(column - 1, len(line))
    start = 0 if len(line) <= WIDEST else max(0, min(at - _BEFORE, len(line) - WIDEST))
    before = "…" + line[start + 1 : at] if start and at > start else line[start:at]
    rest = line[start + len(before) : start + WIDEST]
    after = rest[:-1] + "…" if start + WIDEST < len(line) else rest
    shown = "".join(" " if letter == "\t" else letter for letter in before + after)
    return Excerpt(number, shown.rstrip(), sum(_width(letter) for letter in before), len(before))


def _width(letter: str) -> int:
    """Return how many columns a letter takes where all are equally wide."""
    if unicodedata.combining(letter) or unicodedata.category(letter) == "Cf":
        return 0
    return 2 if unicodedata.east_asian_width(letter) in "WF" else 1
