"""Everything that a column can say, and every way to read a table, has words that a person understands."""

from __future__ import annotations

from pathlib import Path

import pytest

from gui.merging.words import encoding_words, field_words, how_read
from kit.merge.decoding import KNOWN
from kit.merge.headings import fields_offered
from kit.merge.table import open_table
from tests.merge.sheet_files import xlsx
from tests.merge.test_merging import table


def test_every_field_has_words_of_its_own(qapp: object) -> None:
    said = [field_words(field) for field in ("", *fields_offered(3))]
    assert len(said) == len(set(said))
    assert all(each[0].isupper() and "_" not in each and "[" not in each and "“" not in each for each in said)
    assert field_words("group.name") == "The group’s name"
    assert field_words("events[1].venue") == "The venue of event 2"


def test_every_encoding_is_called_by_where_it_is_usual(qapp: object) -> None:
    old = [each for each in KNOWN if not each.startswith("utf")]
    assert all(encoding_words(each) != each for each in old)
    assert len({encoding_words(each) for each in old}) == len(old)


@pytest.mark.parametrize(
    ("delimiter", "said"), [(",", "commas"), (";", "semicolons"), ("\t", "tabs"), ("|", "upright lines")]
)
def test_how_a_text_was_read_is_said(qapp: object, tmp_path: Path, delimiter: str, said: str) -> None:
    found = open_table(table(tmp_path, f"Name{delimiter}Phone", f"One{delimiter}1"))
    assert how_read(found) == f"groups.csv was read as a text with {said} between its columns."


def test_a_spreadsheet_is_called_one(qapp: object, tmp_path: Path) -> None:
    file = tmp_path / "groups.xlsx"
    file.write_bytes(xlsx([["Name"], ["One"]]))
    assert how_read(open_table(file)) == "groups.xlsx was read as a spreadsheet, its sheet “Groups”."
