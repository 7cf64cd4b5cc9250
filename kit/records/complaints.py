"""What the YAML parser complains about, traced to the slip behind it: it often stops a line after the one to blame."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final, NamedTuple

import yaml

from kit.problems import Problem, Severity
from kit.records.nodes import BULLETS, GLUED, LINE_BREAK
from kit.words.words import Value

_CAUSES: Final[tuple[tuple[str, str], ...]] = (
    ("found unexpected end of stream", "not-yaml.open-quote"),
    ("found unexpected document indicator", "not-yaml.open-quote"),
    ("found unknown escape character", "not-yaml.backslash"),
    ("did not find expected hexdecimal number", "not-yaml.backslash"),
    ("expected escape sequence of", "not-yaml.backslash"),
    ("expected alphabetic or numeric character", "not-yaml.star"),
    ("tag", "not-yaml.exclamation-mark"),
    ("block sequence entries are not allowed", "not-yaml.list-in-line"),
    ("did not find expected <document start>", "not-yaml.does-not-fit"),
)
"""Complaints that have one cause, and stand where it is."""

_ODD_SPACES: Final = "\xa0\u1680\u2000-\u200a\u202f\u205f\u3000\ufeff"
_ODD_COLON: Final = re.compile(rf"\s*(?:- +)?[^\W\d][\w -]*:[ ]*[{_ODD_SPACES}]")
_BULLET: Final = re.compile(rf"\s*([{''.join(BULLETS)}])")
_HYPHEN: Final = re.compile(r"\s*-(?![\s-])\S")
_CLOSED: Final = re.compile(r"""[:,\-\[{]\s+[\[{"'].*([\]}"'])\s*$""")
_WIDE_COLON: Final = re.compile(r"\s*(?:- +)?[^\W\d][\w -]*([\uff1a\ufe55\u2236\ua789])")
_SIGN_FIRST: Final = re.compile(r"(?::|^\s*-)\s+([>|?,\]}])")
_STRAY: Final = (",", ";", ".", "]", "}", ")")
_SECOND_COLON: Final = re.compile(r":\s.*\S")
_CURLY: Final = re.compile(r"[:\-\[{,]\s*[“„‘]")


_NOTE: Final = re.compile(r"(?<=[\s\[{,])#")
"""Where a note begins."""


class _Cause(NamedTuple):
    """Which slip it was, and where: line and column from 0."""

    name: str
    line: int
    column: int
    values: Mapping[str, Value] = MappingProxyType({})


def explain(error: yaml.YAMLError, text: str, file: str) -> Problem:
    """Return the one problem behind what the parser raised."""
    cause = _cause(error, [*LINE_BREAK.split(text), ""])
    return Problem(Severity.ERROR, cause.name, cause.values, file=file, line=cause.line + 1, column=cause.column + 1)


def _cause(error: yaml.YAMLError, lines: list[str]) -> _Cause:
    stopped = (error.problem_mark or error.context_mark) if isinstance(error, yaml.MarkedYAMLError) else None
    if not isinstance(error, yaml.MarkedYAMLError) or stopped is None:
        return _Cause("not-yaml", 0, 0)
    what, opened = error.problem or "", error.context_mark or stopped
    line, column = stopped.line, stopped.column
    row = lines[line] if line < len(lines) else ""
    if indented := _indented(row, line, column):
        return indented
    if row.startswith("```"):
        return _Cause("not-yaml.fence", line, 0)
    if "cannot start any token" in what:
        return _Cause("not-yaml.first-letter", line, column, {"letter": row[column : column + 1]})
    if "mapping values are not allowed" in what:
        return _colon(lines, line, column)
    if "could not find expected ':'" in what:
        return _slip(lines, opened.line) or _no_colon(lines, opened.line)
    if "did not find expected ',' or" in what:
        return _open_bracket(lines, opened)
    if "did not find expected node content" in what and not row and (open_at_end := _open_at_end(lines, line)):
        return open_at_end
    if "did not find expected key" in what or "did not find expected '-' indicator" in what:
        name = "not-yaml.not-in-list" if "'-'" in what else "not-yaml.does-not-fit"
        above = _above(lines, line)
        slip = _slip(lines, line) or (_slip(lines, above) if above is not None else None)
        return _after_end(row, line, column) or slip or _Cause(name, line, column)
    at = opened if "unexpected" in what else stopped
    name = next((name for beginning, name in _CAUSES if beginning in what), "")
    if not name and (found := _SIGN_FIRST.search(row)):
        return _Cause("not-yaml.first-letter", line, found.start(1), {"letter": found[1]})
    return _Cause(name or "not-yaml", at.line, at.column)


def _indented(row: str, line: int, column: int) -> _Cause | None:
    """Return the slip of a line whose indentation is not made of plain spaces."""
    indent = row[: len(row) - len(row.lstrip())]
    if "\t" in indent or row[column : column + 1] == "\t":
        return _Cause("not-yaml.tab", line, column)
    return _Cause("not-yaml.odd-space", line, column) if indent.strip(" ") else None


def _colon(lines: list[str], line: int, column: int) -> _Cause:
    """Return why a colon may not stand where it does: another one before it, or the line above has none."""
    before = lines[line][:column]
    if _SECOND_COLON.search(before):
        return _Cause("not-yaml.curly-quotes" if _CURLY.search(before) else "not-yaml.second-colon", line, column)
    above = _above(lines, line)
    if above is not None and (slip := _slip(lines, above)):
        return slip
    if above is not None and ":" not in lines[above] and not lines[above].lstrip().startswith("-"):
        return _no_colon(lines, above)
    return _Cause("not-yaml.indented", line, column)


def _slip(lines: list[str], line: int) -> _Cause | None:
    """Return the slip at the beginning of a line, if it has one that the parser reads over."""
    row = lines[line]
    if found := _BULLET.match(row):
        return _Cause("not-yaml.bullet", line, found.start(1), {"sign": found[1]})
    if found := _HYPHEN.match(row):
        return _Cause("not-yaml.hyphen", line, found.end() - 1)
    if found := _ODD_COLON.match(row):
        return _Cause("not-yaml.odd-space-after-colon", line, found.end() - 1)
    if found := _WIDE_COLON.match(row):
        return _Cause("not-yaml.wide-colon", line, found.start(1), {"sign": found[1]})
    if found := GLUED.match(row):
        return _Cause("not-yaml.space-after-colon", line, found.end() - 1, {"key": found["key"]})
    return None


def _no_colon(lines: list[str], line: int) -> _Cause:
    return _Cause("not-yaml.no-colon", line, len(lines[line]) - len(lines[line].lstrip()))


def _open_bracket(lines: list[str], opened: Any) -> _Cause:
    """Return why a list in [ ] or a block in { } does not end."""
    row = lines[opened.line]
    if note := _NOTE.search(row, opened.column):
        return _Cause("not-yaml.hash", opened.line, note.start(), {"sign": row[opened.column]})
    if "“" in row[opened.column :]:
        return _Cause("not-yaml.curly-in-brackets", opened.line, row.index("“", opened.column))
    return _Cause("not-yaml.open-bracket", opened.line, opened.column, {"sign": row[opened.column]})


def _open_at_end(lines: list[str], end: int) -> _Cause | None:
    """Return why a bracket in the last line of a file does not end, None if that has no bracket that is open."""
    last = _above(lines, end)
    row = _NOTE.split(lines[last])[0] if last is not None else ""
    opened: list[int] = []
    for column, sign in enumerate(row):
        if sign in "[{":
            opened.append(column)
        elif sign in "]}" and opened:
            opened.pop()
    return _open_bracket(lines, _Cause("", last, opened[-1])) if last is not None and opened else None


def _after_end(row: str, line: int, column: int) -> _Cause | None:
    """Return the slip of a text that goes on after a closing bracket or quote."""
    if not (found := _CLOSED.search(row[:column])):
        return None
    sign = found[1]
    if row[column:].strip() in _STRAY:
        return _Cause("not-yaml.stray", line, column, {"sign": row[column:].strip()})
    if sign in "\"'":
        return _Cause("not-yaml.after-quote", line, column)
    return _Cause("not-yaml.after-bracket", line, column, {"sign": "[" if sign == "]" else "{", "end": sign})


def _above(lines: list[str], line: int) -> int | None:
    """Return the next line above that is neither empty nor a remark, None if there is none."""
    return next((each for each in range(line - 1, -1, -1) if not re.match(r"\s*(?:#|$)", lines[each])), None)
