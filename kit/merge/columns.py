"""The columns of a table: which field of the kit each one says, and what is said of those that say none."""

from __future__ import annotations

from collections.abc import Mapping

from kit.merge.headings import PARTS, field_meant, is_field
from kit.merge.table import Table
from kit.problems import KitError, Problem, Severity
from kit.values import dataclass
from kit.words.words import Value


@dataclass(frozen=True, slots=True)
class Column:
    """A column that is used. index: its place among the cells of a row, from 0. field: as a Problem names one."""

    index: int
    heading: str
    field: str


def understand(table: Table, meant: Mapping[str, str]) -> tuple[tuple[Column, ...], tuple[Problem, ...]]:
    """Return the columns that are used, and a warning for each that is not; an empty column is as if it were not there.

    meant: the fields that somebody gave to headings, '' for a column that is not to be used. Raises KitError for
    headings that the table lacks, and for what is no field.
    """
    _refuse_unknown(table, meant)
    columns: list[Column] = []
    problems: list[Problem] = []
    says_anything = _columns_in_use(table)
    for index, heading in enumerate(table.headings):
        if index not in says_anything or meant.get(heading) == "":
            continue
        field = meant.get(heading) or field_meant(heading)
        first = next((each for each in columns if each.field == field and field != PARTS), None)
        if field and not first:
            columns.append(Column(index, heading, field))
        elif first:
            values: dict[str, Value] = {"heading": heading, "first": first.heading}
            problems.append(Problem(Severity.WARNING, "column-unused.twice", values, file=str(table.path)))
        else:
            name = "column-unused" if heading else "column-unused.untitled"
            values = {"heading": heading, "number": index + 1}
            problems.append(Problem(Severity.WARNING, name, values, file=str(table.path)))
    return tuple(columns), tuple(problems)


def _columns_in_use(table: Table) -> set[int]:
    """Return which columns say anything in any row."""
    empty = set(range(len(table.headings)))
    for row in table.rows():
        empty -= {index for index in empty if row.cells[index].strip()}
        if not empty:
            break
    return set(range(len(table.headings))) - empty


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
