"""All rows of a table looked at before anything is made: how many can be made, what is wrong, and which to look at."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from kit.merge.columns import Column
from kit.merge.making import Checked, Made, Maker, Result
from kit.merge.same import same_for_all
from kit.merge.table import Row, Table
from kit.merge.told import Gathered
from kit.problems import KitError, Problem, Severity
from kit.values import dataclass
from kit.words.words import Value

_PRINTED: Final = ("group.", "events[", "messages[", "thank_you.text", "thank_you.also")
"""The fields whose letters stand on a page as they are in a cell begin like this."""


@dataclass(frozen=True, slots=True)
class Survey:
    """What is known of the rows. groups: what the group of each is called, by the number of the row. sound: how many
    can be made, before they are laid out.

    first, longest: of those that can be made, the first, and the one with most to print. worst: the one of which most
    is wrong, None if nothing is. problems: what all rows say alike, and what is wrong with cells and rows, each told
    once, with the first row that has it.
    """

    groups: Mapping[int, str]
    sound: int
    first: Row | None
    longest: Row | None
    worst: Row | None
    problems: tuple[Problem, ...]

    @property
    def rows(self) -> int:
        """How many rows there are."""
        return len(self.groups)

    def row(self, number: int, table: Table) -> Row:
        """Return a row by its number, from the table unless it is known. Raises KitError where it is there no more."""
        known = (each for each in (self.first, self.longest, self.worst) if each)
        row = next((each for rows in (known, table.rows()) for each in rows if each.number == number), None)
        if row is None:
            values: dict[str, Value] = {"row": number, "name": table.path.name}
            raise KitError(Problem(Severity.ERROR, "row-gone", values, file=str(table.path)))
        return row


def survey(maker: Maker, table: Table, looked_at: Callable[[int], None]) -> Survey:
    """Look at every row, one after the other. Raises UnreadableFile.

    looked_at: is told how many were looked at; what it raises ends the survey.
    """
    gathered = Gathered()
    groups: dict[int, str] = {}
    sound = 0
    first: Row | None = None
    longest: tuple[int, Row] | None = None
    worst: tuple[tuple[int, int], Row] | None = None
    for row in table.rows():
        read = maker.read(row)
        checked = read if isinstance(read, Checked) else maker.check(read)
        groups[row.number] = checked.group
        gathered.add(Made(row.number, checked.group, Result.LEFT_OUT, _of_row(checked, table)))
        if checked.sound:
            sound += 1
            first = first or row
            letters = letters_printed(row, maker.base.columns)
            longest = (letters, row) if longest is None or letters > longest[0] else longest
        wrong = _how_wrong(checked, table)
        if any(wrong) and (worst is None or wrong > worst[0]):
            worst = wrong, row
        looked_at(len(groups))
    problems = (*same_for_all(maker.base, table), *gathered.problems())
    return Survey(groups, sound, first, longest[1] if longest else None, worst[1] if worst else None, problems)


def letters_printed(row: Row, columns: Sequence[Column]) -> int:
    """Return how many letters of a row are for a page."""
    return sum(len(row.cells[each.index].strip()) for each in columns if each.field.startswith(_PRINTED))


def _of_row(checked: Checked, table: Table) -> tuple[Problem, ...]:
    """Return the problems that a row has because of what is in it; those that the kit has anyway are told there."""
    return tuple(
        each for each in checked.problems if each.severity is Severity.ERROR or each.file in ("", str(table.path))
    )


def _how_wrong(checked: Checked, table: Table) -> tuple[int, int]:
    """Return how many errors a row has, and how many warnings."""
    severities = [each.severity for each in _of_row(checked, table)]
    return severities.count(Severity.ERROR), severities.count(Severity.WARNING)
