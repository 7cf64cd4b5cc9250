"""The columns of a table: which field of the kit each one says, and what is said of those that say none."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from kit.merge.headings import PART, is_field
from kit.merge.table import Table
from kit.merge.understood import Seen, see
from kit.problems import KitError, Problem, Severity
from kit.values import dataclass
from kit.words.words import Value


@dataclass(frozen=True, slots=True)
class Column:
    """A column that is used. index: its place among the cells of a row, from 0. field: as a Problem names one.

    What several columns say is put together of them in their order.
    """

    index: int
    heading: str
    field: str


def understand(table: Table, meant: Mapping[str, str]) -> tuple[tuple[Column, ...], tuple[Problem, ...]]:
    """Return the columns that are used, and a warning for each that is not; an empty column is as if it were not there.

    meant: the fields that somebody gave to headings, '' for a column that is not to be used. Raises KitError for
    headings that the table lacks, and for what is no field.
    """
    _refuse_unknown(table, meant)
    seen = see(table, meant)
    return columns_of(seen), tuple(replace(each.why, file=str(table.path)) for each in seen if each.why)


def columns_of(seen: Sequence[Seen]) -> tuple[Column, ...]:
    """Return the columns that are used, as a merge takes them."""
    used = (each for each in seen if each.field and not each.why)
    return tuple(Column(each.index, each.heading, each.field.removesuffix(PART)) for each in used)


def _refuse_unknown(table: Table, meant: Mapping[str, str]) -> None:
    problems = []
    for heading, field in meant.items():
        if heading not in table.headings:
            known = tuple(each for each in table.headings if each)
            values: dict[str, Value] = {"heading": heading, "name": table.path.name, "known": known}
            problems.append(Problem(Severity.ERROR, "column-unknown", values, file=str(table.path)))
        elif field and not is_field(field):
            problems.append(Problem(Severity.ERROR, "column-field", {"field": field}))
    if problems:
        raise KitError(problems)
