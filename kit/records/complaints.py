"""What the YAML parser complains about, said in words that help someone who never heard of YAML."""

from __future__ import annotations

from typing import Any, Final

import yaml

from kit.problems import Problem, Severity, legacy

_QUOTES: Final = 'Put the whole text in "quotes".'

_BACKSLASH: Final = (
    'A backslash \\ inside "double quotes" has a special meaning.',
    "Use 'single quotes' around the text, or / instead of \\.",
)

_EXPLANATIONS: Final[tuple[tuple[str, str, str], ...]] = (
    (
        "mapping values are not allowed",
        "There is a second colon on this line, or the line is indented too far.",
        'Write the text in "quotes" because it contains a colon; otherwise start the line below the one before it.',
    ),
    ("found unexpected end of stream", "A quotation mark that opens here is never closed.", "Add the missing quote."),
    (
        "found unexpected document indicator",
        "A quotation mark that opens here is never closed.",
        "Add the missing quote.",
    ),
    ("found unknown escape character", *_BACKSLASH),
    ("did not find expected hexdecimal number", *_BACKSLASH),
    ("expected escape sequence of", *_BACKSLASH),
    ("expected alphabetic or numeric character", "A text cannot begin with * or &.", _QUOTES),
    ("undefined tag handle", "A text cannot begin with !.", _QUOTES),
    ("tag", "A text cannot begin with !.", _QUOTES),
    (
        "could not find expected ':'",
        "A key on this line, or the one before, has no colon.",
        "Write it as 'key: value'.",
    ),
    (
        "did not find expected ',' or",
        "A list in [ ] or a block in { } is not closed, or a comma is missing in it.",
        'Put commas between its parts and close it with ] or }. Text that contains , [ ] { } needs "quotes".',
    ),
    (
        "did not find expected '-' indicator",
        "This line does not belong to the list above it.",
        "Start every line of a list with '- ' in the same column.",
    ),
    (
        "block sequence entries are not allowed",
        "A list cannot start on this line.",
        "Put each '- ' on a line of its own, below its key.",
    ),
    (
        "did not find expected key",
        "This line does not fit what is above it: it is indented differently, or something follows a closing quote.",
        'Start it in the same column as its neighbours. A text with quotes inside goes in "quotes" as a whole.',
    ),
)


_OPENED_BEFORE: Final = (
    "found unexpected end of stream",
    "found unexpected document indicator",
    "did not find expected ',' or",
)
"""Complaints whose cause is not where the parser stopped but where something was opened and never closed."""


def explain(error: yaml.YAMLError, text: str, file: str) -> Problem:
    """Return the one problem behind what the parser raised."""
    what = str(getattr(error, "problem", "") or "")
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    if what.startswith(_OPENED_BEFORE):
        mark = getattr(error, "context_mark", None) or mark
    if mark is None:
        return legacy(Severity.ERROR, "not-yaml", "This file is not in the YAML format.", _QUOTES, file, 1, 1)
    lines = text.split("\n")
    row = lines[mark.line] if mark.line < len(lines) else ""
    message, hint = _in_words(what, row, mark)
    return legacy(Severity.ERROR, "not-yaml", message, hint, file, mark.line + 1, mark.column + 1)


def _in_words(what: str, row: str, mark: Any) -> tuple[str, str]:
    at = row[mark.column : mark.column + 1]
    indent = row[: len(row) - len(row.lstrip())]
    if "\t" in indent or at == "\t":
        return "This line is indented with a tab.", "Use spaces: two for each step."
    if indent.strip(" "):
        return (
            "This line is indented with an odd space that only looks like one.",
            "Use plain spaces: two for each step.",
        )
    if "cannot start any token" in what:
        return f"A text cannot begin with {at}.", _QUOTES
    for beginning, message, hint in _EXPLANATIONS:
        if beginning in what:
            return message, hint
    return "This line cannot be understood.", f"Check its quotes, brackets and colons. {_QUOTES}"
