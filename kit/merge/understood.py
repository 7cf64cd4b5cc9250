"""How a table is understood, column by column, and how somebody who looks at it sets it right."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Final

from kit.merge.headings import PART, field_meant
from kit.merge.table import Table
from kit.problems import Problem, Severity
from kit.values import dataclass

_LONGEST: Final = 80
"""A sample has no more letters."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A column that says something in some row.

    index: its place among the cells of a row, from 0. field: the one that it says, as a Problem names one, '' for none.
    sample: the first cell that says something. why: why it is not used, if nobody said that it is not to be.
    """

    index: int
    heading: str
    field: str
    sample: str
    why: Problem | None = None


def see(table: Table, meant: Mapping[str, str] | None = None) -> tuple[Seen, ...]:
    """Return how the columns of a table are understood; those that say nothing in any row are left out.

    meant: the fields that somebody gave to headings, '' for a column that is not to be used. Raises UnreadableFile.
    """
    meant = meant or {}
    seen = []
    for index, sample in sorted(_samples(table).items()):
        heading = table.headings[index]
        field = meant[heading] if heading in meant else field_meant(heading)
        why = None if field or heading in meant else _unclear(index, heading)
        seen.append(Seen(index, heading, field, sample, why))
    return _each_once(seen)


def chosen(seen: Sequence[Seen], index: int, field: str) -> tuple[Seen, ...]:
    """Return the columns after somebody said what one of them is, '' for not to be used."""
    return _each_once(replace(each, field=field, why=None) if each.index == index else each for each in seen)


def _each_once(seen: Iterable[Seen]) -> tuple[Seen, ...]:
    """Return the columns so that of two which say the same the first is used, unless each says a part of it."""
    first: dict[str, Seen] = {}
    result = []
    for each in seen:
        if each.field:
            before = first.setdefault(each.field, each)
            each = replace(each, why=None if before is each or each.field.endswith(PART) else _twice(each, before))
        result.append(each)
    return tuple(result)


def _unclear(index: int, heading: str) -> Problem:
    name = "column-unused" if heading else "column-unused.untitled"
    return Problem(Severity.WARNING, name, {"heading": heading, "number": index + 1})


def _twice(seen: Seen, first: Seen) -> Problem:
    return Problem(Severity.WARNING, "column-unused.twice", {"heading": seen.heading, "first": first.heading})


def _samples(table: Table) -> dict[int, str]:
    """Return the first text of each column, by its place."""
    samples: dict[int, str] = {}
    empty = set(range(len(table.headings)))
    for row in table.rows():
        said = {index for index in empty if row.cells[index].strip()}
        samples |= {index: " ".join(row.cells[index].split())[:_LONGEST] for index in said}
        empty -= said
        if not empty:
            break
    return samples
