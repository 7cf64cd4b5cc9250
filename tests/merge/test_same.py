"""What no column says is the same on the pieces of every group, which is told where groups usually differ in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from kit.cli import main
from kit.kit_file.opening import open_kit
from kit.library.load import open_library
from kit.merge.columns import understand
from kit.merge.filling import Base
from kit.merge.same import same_for_all
from kit.merge.table import open_table
from tests.merge.test_merging import table

OAK = """kit: 2
group:
  name: Little Trees Nursery, Oak branch
  strapline: Care for babies
  phone: 01632 960011
  website: littletrees.example/oak
  address: |-
    Oak House
    12 Oak Lane
events:
  - {title: Open morning, date: 2016-06-09, starts: "09:30", venue: Oak House, note: Siblings welcome.}
messages: [a-lap, {headline: Babies love Oak, short: Come and see.}]
thank_you: {text: Thank you to all parents.}
pieces: [{template: poster-event, size: A4}]
"""


def told(folder: Path, *rows: str, kit: str = OAK) -> str:
    """Return what is said to be the same for all rows."""
    (folder / "oak.yaml").write_text(kit, encoding="utf-8")
    found = open_table(table(folder, *rows))
    base = Base.of(open_kit(folder / "oak.yaml"), understand(found, {})[0], found.path, open_library())
    return " ".join(each.message for each in same_for_all(base, found))


def test_what_usually_differs_and_has_no_column_is_told(tmp_path: Path) -> None:
    rows = (f"“Little Trees Nursery {name} branch”;01632 9600;Open morning" for name in ("Oak", "Elm"))
    assert told(tmp_path, "Name;Phone;Event", *rows) == (
        "No column of the table says these, so the pieces of every group say the same: line under the name “Care for "
        "babies”, website “littletrees.example/oak”, address “Oak House, 12 Oak Lane”, venue “Oak House”, “Babies love "
        "Oak”."
    )


def test_a_column_or_a_part_of_one_says_it(tmp_path: Path) -> None:
    headings = "Name;Strapline;Phone;Website;Street;Town;Venue;Headline 2"
    assert told(tmp_path, headings, "One;a;b;c.example;d;e;f;g", "Two;a;b;c.example;d;e;f;g") == ""


@pytest.mark.parametrize("rows", [("Name", "One"), ("Name", "One", "One"), ("Phone", "1", "2")])
def test_where_all_rows_are_of_one_group_nothing_is_told(tmp_path: Path, rows: tuple[str, ...]) -> None:
    assert told(tmp_path, *rows) == ""


def test_a_word_that_every_name_has_is_nobody_s_own(tmp_path: Path) -> None:
    kit = OAK.replace("all parents", "all at Little Trees Nursery").replace("Siblings", "The nursery and siblings are")
    said = told(tmp_path, "Name", "Little Trees Nursery, Oak branch", "Little Trees Nursery, Elm branch", kit=kit)
    assert "Siblings" not in said and "all at" not in said
    assert "all at Little Trees Nursery" in told(tmp_path, "Name", "Acorns Nursery", "Squirrels", kit=kit)


def test_the_description_of_another_logo_is_told(tmp_path: Path) -> None:
    kit = OAK + "logos: [{file: ours.png, alt: A tree}]\n"
    assert "description of the logo “A tree”" in told(tmp_path, "Name,Logo", "One,1.png", "Two,2.png", kit=kit)
    assert "A tree" not in told(tmp_path, "Name", "One", "Two", kit=kit)
    assert "A tree" not in told(tmp_path, "Name,Logo,Logo description", "One,1.png,x", "Two,2.png,y", kit=kit)


def test_the_command_tells_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "oak.yaml").write_text(OAK, encoding="utf-8")
    rows = table(tmp_path, "Name,Phone", "Oak,01632 960001", "Elm,01632 960002")
    assert main(["merge", str(tmp_path / "oak.yaml"), str(rows), "-o", str(tmp_path / "out")]) == 0
    said = " ".join(capsys.readouterr().err.split())
    assert "address “Oak House, 12 Oak Lane”" in said and "add a column for it" in said
