"""Tables as people have them: every encoding, delimiter and spreadsheet gives the same rows."""

from __future__ import annotations

from pathlib import Path

import pytest

from kit.merge.table import Row, Table, open_table
from kit.problems import UnreadableFile
from tests.merge.sheet_files import CLOCK, DAY, ods, workbook, xlsx

WELSH = ("Nursery,Phone,Venue", "Bôn-y-maen,01632 960001,Neuadd y Môr", "Crèche Zoë,01632 960002,St Mary’s")
POLISH = ("Nazwa,Telefon,Miejsce", "Słoneczko,01632 960001,Łódź", "Żabka,01632 960002,Świetlica Gęś")


def written(folder: Path, data: bytes, name: str = "groups.csv") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def cells(table: Table) -> list[tuple[str, ...]]:
    return [row.cells for row in table.rows()]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
def test_western_tables_in_every_encoding(tmp_path: Path, encoding: str, end: str, delimiter: str) -> None:
    text = end.join(WELSH).replace(",", delimiter)
    table = open_table(written(tmp_path, text.encode(encoding)))
    assert [table.headings, *cells(table)] == [tuple(line.split(",")) for line in WELSH]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "cp1250"])
def test_central_european_tables_in_every_encoding(tmp_path: Path, encoding: str) -> None:
    table = open_table(written(tmp_path, "\r\n".join(POLISH).encode(encoding)))
    assert [table.headings, *cells(table)] == [tuple(line.split(",")) for line in POLISH]


@pytest.mark.parametrize(
    ("name", "encoding"),
    [
        ("Crèche Les Étoiles", "cp1252"),
        ("Tŷ’r Môr, café".replace("ŷ", "y"), "cp1252"),
        ("“Jürgen’s” – £5", "cp1252"),
        ("Słoneczko", "cp1250"),
        ("Żłobek w Łodzi", "cp1250"),
        ("Grădiniţa Scufiţa", "cp1250"),
    ],
)
def test_old_encodings_are_told_apart_and_the_guess_is_shown(tmp_path: Path, name: str, encoding: str) -> None:
    table = open_table(written(tmp_path, f'Name,Phone\n"{name}",1\n'.encode(encoding)))
    assert cells(table)[0][0] == name
    other = {"cp1252": "cp1250", "cp1250": "cp1252"}[encoding]
    said = [problem.values["other"] for problem in table.problems]
    assert said == ([other] if name.encode(encoding).decode(other, "replace") != name else [])


def test_the_language_of_the_kit_decides_where_nothing_else_does(tmp_path: Path) -> None:
    path = written(tmp_path, "Name\nñ\n".encode("cp1252"))
    assert cells(open_table(path)) == [("ñ",)]
    assert cells(open_table(path, language="pl")) == [("ń",)]


def test_an_encoding_that_is_asked_for_is_used_or_refused(tmp_path: Path) -> None:
    path = written(tmp_path, "Name\nCafé\n".encode("cp850"))
    assert cells(open_table(path, "cp850")) == [("Café",)]
    with pytest.raises(UnreadableFile, match="cannot be read as utf-8"):
        open_table(path, "utf-8")
    with pytest.raises(UnreadableFile, match="cannot be read as klingon"):
        open_table(path, "klingon")


def test_line_ends_in_quotes_blank_rows_and_short_rows(tmp_path: Path) -> None:
    text = 'Name,Address,Phone\n"Little ""Oaks""","1 Lane\nAnytown",1\n\n,,\nShort\nLong,a,b,c,d\n'
    table = open_table(written(tmp_path, text.encode()))
    assert list(table.rows()) == [
        Row(2, ('Little "Oaks"', "1 Lane\nAnytown", "1")),
        Row(5, ("Short", "", "")),
        Row(6, ("Long", "a", "b")),
    ]


def test_what_is_above_the_headings_is_passed_over(tmp_path: Path) -> None:
    text = "Nurseries of the county;;\n;;\nName;Phone;Venue\nOaks;1;Hall\n"
    table = open_table(written(tmp_path, text.encode()))
    assert (table.first, [row.number for row in table.rows()]) == (3, [4])
    assert cells(open_table(written(tmp_path, b"sep=|\r\nName|Phone, or Tel\r\nOaks|1\r\n"))) == [("Oaks", "1")]


def test_a_row_whose_quotes_are_wrong_is_named_and_the_next_is_read(tmp_path: Path) -> None:
    rows = list(open_table(written(tmp_path, b'Name,Phone\n"Oaks" Nursery,1\nElms,2\n')).rows())
    assert [(row.number, row.problem and row.problem.name) for row in rows] == [
        (2, "row-unreadable.quotes"),
        (3, None),
    ]


def test_a_quote_that_is_never_closed_loses_no_row_silently(tmp_path: Path) -> None:
    for rest in ("Elms,2\n", "Elms,2\n" * 30_000):
        rows = list(open_table(written(tmp_path, f'Name,Phone\nAsh,1\n"Oaks,1\n{rest}'.encode())).rows())
        assert [(row.number, row.problem and row.problem.name) for row in rows] == [
            (2, None),
            (3, "row-unreadable.unclosed"),
        ]


def test_a_workbook_gives_days_times_and_numbers_as_they_were_typed(tmp_path: Path) -> None:
    rows = [
        ["Nurseries", None],
        [],
        ["Nursery", "Phone", "Date", "Starts", "Venue", "Postcode"],
        ["Little Oaks", 1632960001.0, (42529, DAY), (0.4375, CLOCK), "Hall\nMain Street", 12],
        [],
        ["Ash_x000D_", "01632 960002", "8 June", 42529.5, None, 0.1],
    ]
    table = open_table(written(tmp_path, xlsx(rows), "groups.xlsx"))
    assert list(table.rows()) == [
        Row(4, ("Little Oaks", "1632960001", "2016-06-08", "10:30", "Hall\nMain Street", "12")),
        Row(6, ("Ash\r", "01632 960002", "8 June", "42529.5", "", "0.1")),
    ]


def test_of_a_workbook_the_sheet_with_the_groups_is_read_and_others_with_groups_are_told(tmp_path: Path) -> None:
    about, empty = [["Please fill in the second sheet."]], [["Name", "Phone", "Venue", "Website"]]
    north, south = [["Nursery", "Phone", "Venue"], ["Oaks", "1", "Hall"]], [["Nursery", "Phone"], ["Elms", "2"]]
    table = open_table(written(tmp_path, workbook({"Read me": about, "Blank": empty, "North & West": north}), "a.xlsx"))
    assert (table.sheet, cells(table), table.problems) == ("North & West", [("Oaks", "1", "Hall")], ())
    both = open_table(written(tmp_path, workbook({"South": south, "North": north, "Notes": about}), "b.xlsx"))
    assert (both.sheet, cells(both)) == ("North", [("Oaks", "1", "Hall")])
    (told,) = both.problems
    assert (told.name, told.values["sheet"], told.values["others"]) == ("table-sheets", "North", ("“South”",))


def test_a_spreadsheet_of_libreoffice(tmp_path: Path) -> None:
    table = open_table(written(tmp_path, ods([["Enw", "Ffôn"], ["Bôn-y-maen", "01632 960001"]]), "groups.ods"))
    assert (table.headings, cells(table)) == (("Enw", "Ffôn"), [("Bôn-y-maen", "01632 960001")])


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"a,b\n1,2\n",
        b"PK\x03\x04 damaged",
        xlsx([]),
        xlsx([["x"]])[:300],
        b"%PDF-1.7\nName\n",
        b"\xff\xfe",
        b"\0" * 99,
    ],
)
def test_what_is_no_table_of_groups_is_refused_with_a_sentence(tmp_path: Path, data: bytes) -> None:
    with pytest.raises(UnreadableFile) as refused:
        list(open_table(written(tmp_path, data)).rows())
    assert str(refused.value)


@pytest.mark.parametrize(("data", "said"), [(b"\x89PNG\r\n", "is a picture or a document"), (b" \r\n", "is empty")])
def test_what_has_nothing_of_a_table_is_called_what_it_is(tmp_path: Path, data: bytes, said: str) -> None:
    path = tmp_path / "groups.csv"
    path.write_bytes(data)
    with pytest.raises(UnreadableFile, match=f"groups.csv {said}"):
        open_table(path)


def test_a_table_that_is_missing_or_a_folder_is_refused(tmp_path: Path) -> None:
    for path in (tmp_path / "nowhere.csv", tmp_path):
        with pytest.raises(UnreadableFile):
            open_table(path)
