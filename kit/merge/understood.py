"""How a table was understood, column by column, for somebody who looks at it and sets it right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from kit.merge.columns import Column, understand
from kit.merge.headings import PARTS, field_meant
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


def see(table: Table) -> tuple[Seen, ...]:
    """Return how the columns of a table are understood; those that say nothing in any row are left out.

    Raises UnreadableFile.
    """
    columns, problems = understand(table, {})
    used = {column.index for column in columns}
    reasons = iter(problems)  # one for each column that is not used, in their order
    return tuple(
        Seen(index, heading, field_meant(heading), text, None if index in used else next(reasons))
        for index, text in sorted(_samples(table).items())
        for heading in table.headings[index : index + 1]
    )


def chosen(seen: Sequence[Seen], index: int, field: str) -> tuple[Seen, ...]:
    """Return the columns after somebody said what one of them is, '' for not to be used.

    Where two say the same the first is used, unless they are parts of the address.
    """
    first: dict[str, Seen] = {}
    result = []
    for each in seen:
        each = replace(each, field=field, why=None) if each.index == index else each
        if each.field:
            before = first.setdefault(each.field, each)
            each = replace(each, why=None if before is each or each.field == PARTS else _twice(each, before))
        result.append(each)
    return tuple(result)


def _twice(seen: Seen, first: Seen) -> Problem:
    return Problem(Severity.WARNING, "column-unused.twice", {"heading": seen.heading, "first": first.heading})


def columns_of(seen: Sequence[Seen]) -> tuple[Column, ...]:
    """Return the columns that are used, as a merge takes them."""
    return tuple(Column(each.index, each.heading, each.field) for each in seen if each.field and not each.why)


def _samples(table: Table) -> dict[int, str]:
    """Return the first text of each column, by its place."""
    samples: dict[int, str] = {}
    for row in table.rows():
        for index, cell in enumerate(row.cells):
            if index not in samples and cell.strip():
                samples[index] = " ".join(cell.split())[:_LONGEST]
        if len(samples) == len(table.headings):
            break
    return samples
