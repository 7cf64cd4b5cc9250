"""Before anything is made, all rows are looked at: how many are sound, what is wrong, and which are worth a look."""

from __future__ import annotations

from pathlib import Path

import pytest

from kit.merge.columns import understand
from kit.merge.making import Job, Maker
from kit.merge.survey import Survey, survey
from kit.merge.table import open_table
from kit.model.preset import SCREEN
from kit.words.saying import FILES
from tests.merge.test_merging import kit, table


class EndedError(Exception):
    """Raised by whoever wants no more."""


def looked_over(folder: Path, *rows: str) -> tuple[Survey, list[int]]:
    found = open_table(table(folder, *rows))
    counted: list[int] = []
    maker = Maker(Job(kit(folder), found.path, understand(found, {})[0], folder / "out", SCREEN))
    return survey(maker, found, counted.append), counted


def test_the_first_the_longest_and_the_worst_row_are_found(tmp_path: Path) -> None:
    found, counted = looked_over(
        tmp_path,
        "Name,Venue,Date,Tel,Pieces",
        "Bad,,8 June 2016,1,",
        "First,Hall,8 June 2016,1,",
        "The longest name of all,The long hall,8 June 2016,1,",
        "Short,Hall,8 June 2016,1,poster-event poster-event poster-event poster-event",
        "Worst,,soon,1,",
        "Zero,Hall,8 June 2016,1632960001,",
    )
    assert (found.rows, found.sound, counted) == (6, 3, [1, 2, 3, 4, 5, 6])
    assert [row.number if row else 0 for row in (found.first, found.longest, found.worst)] == [3, 4, 6]
    said = [FILES.say(each).message for each in found.problems]
    assert any(each.startswith("Bad (row 2), and 1 other row: poster-event needs the venue") for each in said), said
    assert any(each.startswith("Worst (row 6): “soon”") for each in said)
    assert any("Zero (row 7): The phone number" in each and "01632960001" in each for each in said)
    assert list((tmp_path).glob("out*")) == []


def test_where_nothing_is_wrong_no_row_is_the_worst(tmp_path: Path) -> None:
    found, _ = looked_over(tmp_path, "Name,Venue,Tel", "One,Hall,01632 960001", "Two,Hall,01632 960002")
    assert (found.rows, found.sound, found.worst, found.problems) == (2, 2, None, ())


def test_what_all_rows_say_alike_is_told_before_anything_is_made(tmp_path: Path) -> None:
    found, _ = looked_over(tmp_path, "Name,Venue", "One,Hall", "Two,Hall")
    assert (found.sound, found.worst) == (2, None)
    assert [FILES.say(each).message for each in found.problems] == [
        "No column of the table says these, so the pieces of every group say the same: phone “01632 960999”."
    ]


def test_what_is_raised_while_rows_are_looked_at_ends_it(tmp_path: Path) -> None:
    found = open_table(table(tmp_path, "Name", *map(str, range(50))))
    maker = Maker(Job(kit(tmp_path), found.path, understand(found, {})[0], tmp_path / "out", SCREEN))
    counted: list[int] = []

    def stop(rows: int) -> None:
        counted.append(rows)
        if rows == 3:
            raise EndedError

    with pytest.raises(EndedError):
        survey(maker, found, stop)
    assert counted == [1, 2, 3]
