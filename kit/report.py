"""What the command line shows: problems in blocks or as JSON, and lists in columns."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from typing import TextIO

from kit.excerpt import excerpt
from kit.problems import Problem, Severity
from kit.terminal import rows_as_json, visible
from kit.words.fields import path_words
from kit.words.saying import FILES

_WIDTH = 100
_MOST_OF_A_KIND = 10


def show_problems(problems: Sequence[Problem], stream: TextIO) -> None:
    """Print problems, the gravest first, one block each: where, what, how to fix it.

    What is said of several places is said once, and of the many of one kind only the first ones.
    """
    order = list(Severity)
    alike: dict[str, list[Problem]] = {}
    for problem in sorted(problems, key=lambda problem: order.index(problem.severity)):
        alike.setdefault(FILES.say(problem).message, []).append(problem)
    kinds: dict[tuple[Severity, str], list[list[Problem]]] = {}
    for same in alike.values():
        kinds.setdefault((same[0].severity, same[0].code), []).append(same)
    for (severity, _), blocks in kinds.items():
        for same in blocks[:_MOST_OF_A_KIND]:
            print(_block(same), file=stream)
        if len(blocks) > _MOST_OF_A_KIND:
            print(f"{severity.value}: and {len(blocks) - _MOST_OF_A_KIND} more of this kind\n", file=stream)


def counted(problems: Sequence[Problem]) -> str:
    """Return how many problems of each severity there are, as a sentence: '2 errors and 1 note.'"""
    numbers = [(sum(each.severity is severity for each in problems), severity.value) for severity in Severity]
    parts = [f"{number} {word}{'s' * (number > 1)}" for number, word in numbers if number]
    return f"{', '.join(parts[:-1])}{' and ' * (len(parts) > 1)}{parts[-1]}." if parts else "No problems found."


def _block(same: Sequence[Problem]) -> str:
    """Return the block of problems that say the same; the first one tells where."""
    problem, others = same[0], len(same) - 1
    lines = [f"{problem.severity.value}: {_where(problem)}".rstrip(": ")]
    lines[0] += f", and {others} more like it" if others else ""
    wrapper = textwrap.TextWrapper(
        _WIDTH, initial_indent="  ", subsequent_indent="  ", break_long_words=False, break_on_hyphens=False
    )
    for text in FILES.say(problem):
        lines += wrapper.wrap(visible(text))
    if found := excerpt(problem):
        lines += (visible(line) for line in found.lines())
    return "\n".join(lines) + "\n"


def _where(problem: Problem) -> str:
    place = ":".join(str(part) for part in (problem.file, problem.line, problem.column) if part)
    piece = " ".join(part for part in (problem.piece, problem.page and f"({problem.page})") if part)
    return visible(", ".join(part for part in (place, piece, path_words(problem.field)) if part))


def problems_as_json(problems: Sequence[Problem]) -> str:
    """Return problems as a JSON array of objects; what does not apply to a problem is left out of it.

    text: the line that a problem stands in.
    """
    always = ("severity", "code", "message", "hint")
    sometimes = ("file", "line", "column", "field", "piece", "page")
    rows = [
        {name: str(getattr(problem, name)) for name in always}
        | {name: value for name in sometimes if (value := getattr(problem, name))}
        | ({"text": found.text} if (found := excerpt(problem)) else {})
        for problem in problems
    ]
    return rows_as_json(rows)
