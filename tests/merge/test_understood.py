"""How a table was understood is told column by column, and can be set right."""

from __future__ import annotations

from pathlib import Path

from kit.merge.columns import columns_of
from kit.merge.decoding import readings
from kit.merge.headings import PART, field_meant, fields_offered, is_field
from kit.merge.table import open_table
from kit.merge.understood import chosen, see
from tests.merge.test_merging import table


def test_every_column_that_says_anything_is_shown_with_what_is_in_it(tmp_path: Path) -> None:
    rows = table(tmp_path, "Setting name,Empty,Notes by us,Tel,Phone,", "Little Oaks,,,1,2,x", "Two,, nice  people,,,")
    seen = see(open_table(rows))
    assert [(each.heading, each.field, each.sample) for each in seen] == [
        ("Setting name", "group.name", "Little Oaks"),
        ("Notes by us", "", "nice people"),
        ("Tel", "group.phone", "1"),
        ("Phone", "group.phone", "2"),
        ("", "", "x"),
    ]
    assert [each.why.name if each.why else "" for each in seen] == [
        "",
        "column-unused",
        "",
        "column-unused.twice",
        "column-unused.untitled",
    ]


def test_what_somebody_says_of_a_column_counts_and_the_first_of_two_is_used(tmp_path: Path) -> None:
    seen = see(open_table(table(tmp_path, "Name,Tel,Phone", "One,1,2")))
    assert [each.index for each in columns_of(seen)] == [0, 1]
    seen = chosen(seen, 1, "")
    assert [(each.index, each.field) for each in columns_of(seen)] == [(0, "group.name"), (2, "group.phone")]
    assert all(each.why is None for each in seen)
    again = chosen(seen, 1, "group.name")
    assert [each.why.name if each.why else "" for each in again] == ["", "column-unused.twice", ""]
    assert chosen(again, 1, "") == seen, "what is passed over on the way to a choice changes no other column"
    parts = chosen(chosen(chosen(seen, 1, f"group.address{PART}"), 2, f"group.address{PART}"), 0, "")
    assert [each.field for each in columns_of(parts)] == ["group.address", "group.address"]


def test_what_can_be_chosen_is_what_a_column_can_say() -> None:
    offered = fields_offered(2)
    assert len(offered) == len(set(offered))
    assert all(map(is_field, offered))
    assert {"group.name", "events[0].venue", "events[1].date", "logos[0].file", "language", "pieces"} < set(offered)
    assert "events[2].date" not in offered
    assert {field_meant(each) for each in ("Setting name", "Postcode", "Venue", "Venue address", "Event 2 date")} < set(
        offered
    )


def test_the_ways_to_read_a_text_are_shown_with_its_own_words(tmp_path: Path) -> None:
    rows = table(tmp_path, "Nazwa;Telefon", "Żłobek Słoneczko;1", "Świat;2", encoding="cp1250")
    found = readings(rows, "cp1250")
    shown = {each.encoding: each.shown for each in found}
    assert (shown["cp1250"], shown["cp1252"]) == ("Żłobek, Słoneczko, Świat", "¯³obek, S³oneczko, Œwiat")
    assert [each.shown for each in readings(rows, "cp1254")] == [each.shown for each in found], "always in one order"
    assert "cp1254" in {each.encoding for each in readings(rows, "cp1254")} and "cp1254" not in shown
    assert all(each.shown.replace(", ", "").isprintable() for each in found)
    assert len({each.shown for each in found}) == len(found) > 2
    assert open_table(rows, found[1].encoding).encoding == found[1].encoding
