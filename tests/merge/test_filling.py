"""A row becomes a kit: its cells take the place of what the kit says, and are read as a kit file is."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, time
from pathlib import Path

import pytest
from PIL import Image

from kit.kit_file.opening import OpenedKit, open_kit
from kit.library.load import open_library
from kit.merge.columns import understand
from kit.merge.filling import Base, filled
from kit.merge.table import open_table
from kit.model.kit import Event, LogoChoice, OwnMessage, PieceChoice
from kit.problems import Severity

KIT = """kit: 2
language: en
group: {name: The chain, phone: 01632 960999, website: chain.example}
events:
  - {title: Coffee morning, date: 2016-06-08, starts: "10:00", ends: "11:00", venue: The hall}
messages: [first-1001-days, relationships]
logos:
  - {partner: royal-college-of-midwives}
  - {file: chain.png, alt: The chain}
thank_you: {wording: warm}
pieces: [{template: poster-event, size: A4}]
"""


def row(folder: Path, cells: Mapping[str, str], kit: str = KIT) -> OpenedKit:
    """Return the kit of a row with these cells, which are below a row that says something in every column."""
    (folder / "chain.yaml").write_text(kit, encoding="utf-8")
    lines = [cells.keys(), ["x"] * len(cells), cells.values()]
    text = "\n".join(";".join(f'"{cell}"' for cell in line) for line in lines)
    (folder / "groups.csv").write_text(text, encoding="utf-8")
    table = open_table(folder / "groups.csv")
    columns, _ = understand(table, {})
    return filled(Base.of(open_kit(folder / "chain.yaml"), columns, table.path, open_library()), list(table.rows())[1])


def picture(path: Path, colour: str = "red") -> Path:
    path.parent.mkdir(exist_ok=True)
    Image.new("RGB", (40, 40), colour).save(path)
    return path


def test_cells_take_the_place_of_what_the_kit_says_and_the_rest_stays(tmp_path: Path) -> None:
    kit = row(tmp_path, {"Nursery": "Little Oaks", "Tel.": "", "Venue": "Oak Hall", "Time": "2pm - 3:30pm"}).kit
    assert (kit.group.name, kit.group.phone, kit.group.website) == ("Little Oaks", "", "chain.example")
    assert kit.events == (Event("Coffee morning", date(2016, 6, 8), time(14), time(15, 30), "Oak Hall"),)
    assert kit.messages == ("first-1001-days", "relationships")


@pytest.mark.parametrize(("said", "starts", "ends"), [("2pm", 14, None), ("10am - 12", 10, 12), ("", None, None)])
def test_an_event_ends_when_its_row_says_and_never_when_the_kit_s_does(
    tmp_path: Path, said: str, starts: int | None, ends: int | None
) -> None:
    opened = row(tmp_path, {"Name": "Oaks", "Time": said})
    assert [problem for problem in opened.problems if problem.field.startswith("events")] == []
    (event,) = opened.kit.events
    assert (event.starts, event.ends) == (starts and time(starts), ends and time(ends))


NOTED = KIT.replace("venue: The hall}", "venue: The hall, note: Good to know}")


@pytest.mark.parametrize(
    "headings", [("Event", "Date", "Starts", "Venue"), ("Event",), ("Date", "Event note"), ("Starts", "Venue")]
)
def test_a_row_that_leaves_all_columns_of_an_event_empty_has_no_event(
    tmp_path: Path, headings: tuple[str, ...]
) -> None:
    opened = row(tmp_path, {"Name": "Ash", **dict.fromkeys(headings, "")}, NOTED)
    assert opened.kit.events == ()
    assert [(each.name, each.severity, each.field) for each in opened.problems if "event" in each.field] == [
        ("row-without-event", Severity.NOTE, "events[0]")
    ]


@pytest.mark.parametrize(
    "cells",
    [{"Event": "", "Date": "", "Venue": "Oak Hall"}, {"Venue": ""}, {"Starts": ""}, {"Event note": "", "Link": ""}],
)
def test_an_event_of_which_something_is_said_or_only_a_detail_is_not_stays(
    tmp_path: Path, cells: Mapping[str, str]
) -> None:
    opened = row(tmp_path, {"Name": "Ash", **cells}, NOTED)
    assert len(opened.kit.events) == 1 and "row-without-event" not in [each.name for each in opened.problems]


def test_of_two_events_a_row_may_have_the_second_alone(tmp_path: Path) -> None:
    opened = row(
        tmp_path, {"Name": "Ash", "Event": "", "Date": "", "Event 2": "Picnic", "Date 2": "9 June 2016"}, NOTED
    )
    assert [event.title for event in opened.kit.events] == ["", "Picnic"] and opened.kit.events[0].empty
    opened = row(tmp_path, {"Name": "Ash", "Event": "Tea", "Event 2": "", "Date 2": ""}, NOTED)
    assert [event.title for event in opened.kit.events] == ["Tea"]
    assert "row-without-event" not in [each.name for each in opened.problems]


@pytest.mark.parametrize("headings", [("Starts", "Ends"), ("Ends", "Starts")])
@pytest.mark.parametrize(("ends", "meant"), [("", time(11)), ("11:30", None)])
def test_a_time_from_and_to_is_read_where_the_row_s_end_is_empty(
    tmp_path: Path, headings: tuple[str, str], ends: str, meant: time | None
) -> None:
    cells = {"Starts": "9:30am - 11am", "Ends": ends}
    opened = row(tmp_path, {"Name": "Oaks", **{heading: cells[heading] for heading in headings}})
    told = [problem.code for problem in opened.problems if problem.field.startswith("events[0].starts")]
    assert bool(told) == (meant is None)
    if meant:
        assert (opened.kit.events[0].starts, opened.kit.events[0].ends) == (time(9, 30), meant)


def test_further_events_languages_messages_and_pieces(tmp_path: Path) -> None:
    cells = {
        "Name": "Oaks",
        "Event 2": "Picnic",
        "Event 2 date": "9 June 2016",
        "Venue 3": "",
        "Language": "Welsh",
        "Messages": "baby-here, who-holds",
        "Pieces": "poster-event A3\nleaflet-tri-fold\nwall-chart each",
    }
    kit = row(tmp_path, cells).kit
    assert [event.title for event in kit.events] == ["Coffee morning", "Picnic"]
    assert kit.events[1].date == date(2016, 6, 9)
    assert kit.language == "Welsh"
    assert kit.messages == ("baby-here", "who-holds")
    assert [(piece.template, piece.size, str(piece.event)) for piece in kit.pieces] == [
        ("poster-event", "A3", ""),
        ("leaflet-tri-fold", "", ""),
        ("wall-chart", "", "each"),
    ]


def test_a_day_has_its_time_behind_it_where_no_other_cell_says_one(tmp_path: Path) -> None:
    event = row(tmp_path, {"Name": "Oaks", "When": "Wed 8 June 2016, 9.30 to 11am", "Time": ""}).kit.events[0]
    assert (event.date, event.starts, event.ends) == (date(2016, 6, 8), time(9, 30), time(11))
    event = row(tmp_path, {"Name": "Oaks", "Date": "08/06/2016 09:30", "Time": "10:15", "Ends": ""}).kit.events[0]
    assert (event.date, event.starts, event.ends) == (date(2016, 6, 8), time(10, 15), None)


def test_a_row_in_two_languages_says_so_in_one_cell_or_in_two(tmp_path: Path) -> None:
    said = [
        {"Language": "English and Welsh"},
        {"Language": "en / cy"},
        {"Language": "English", "Second language": "Welsh"},
    ]
    kits = [row(tmp_path, {"Name": "Oaks", **cells}).kit for cells in (*said, {"Language": "", "Language 2": "Polish"})]
    assert [each.tongues for each in kits[:3]] == [("English", "Welsh"), ("en", "cy"), ("English", "Welsh")]
    assert kits[3].tongues == ("Polish",)


def test_a_wording_of_thanks_is_understood_by_its_name(tmp_path: Path) -> None:
    for cell in ("warm", "Warm", "WARM"):
        thanks = row(tmp_path, {"Name": "Oaks", "Thank you": cell}).kit.thank_you
        assert thanks and thanks.wording == "warm"


def test_an_empty_cell_leaves_language_messages_and_pieces_as_they_are(tmp_path: Path) -> None:
    kit = row(tmp_path, {"Name": "Oaks", "Language": "", "Messages": "", "Pieces": "", "Headline": ""}).kit
    assert (kit.language, kit.messages, kit.pieces) == (
        "en",
        ("first-1001-days", "relationships"),
        (PieceChoice("poster-event", "A4"),),
    )


def test_own_words_take_the_place_of_the_first_message(tmp_path: Path) -> None:
    kit = row(tmp_path, {"Name": "Oaks", "Headline": "Come and play", "Message 2": "baby-here"}).kit
    assert kit.messages == (OwnMessage("Come and play"), "baby-here")


def test_an_address_in_several_columns_is_one(tmp_path: Path) -> None:
    cells = {"Name": "Oaks", "Address line 1": "1 Lane", "Address line 2": "", "Town": "Anytown", "Postcode": "AN1 2YZ"}
    assert row(tmp_path, cells).kit.group.address == "1 Lane, Anytown, AN1 2YZ"


def test_a_place_in_several_columns_is_one_in_whatever_order_they_stand(tmp_path: Path) -> None:
    cells = {"Name": "Oaks", "Venue": "St Mary’s Hall", "Venue address": "Church Street, Anytown", "Event postcode": ""}
    assert row(tmp_path, cells).kit.events[0].venue == "St Mary’s Hall, Church Street, Anytown"
    assert row(tmp_path, {"Name": "Oaks", "Event address": "1 Lane"}).kit.events[0].venue == "1 Lane"
    assert row(tmp_path, {"Name": "Oaks", "Postcode": "AN1", "Address": "1 Lane"}).kit.group.address == "AN1, 1 Lane"


def test_a_logo_is_of_the_table_s_own_folder_and_takes_the_place_of_the_group_s_own(tmp_path: Path) -> None:
    picture(tmp_path / "chain.png")
    oaks = picture(tmp_path / "logos" / "oaks.png", "green")
    opened = row(tmp_path, {"Name": "Oaks", "Logo": r"logos\oaks.png", "Logo description": "Oaks"})
    assert opened.problems == ()
    assert opened.kit.logos == (
        LogoChoice(partner="royal-college-of-midwives"),
        LogoChoice(file=r"logos\oaks.png", alt="Oaks"),
    )
    assert opened.logo_sources == {r"logos\oaks.png": oaks}
    without = row(tmp_path, {"Name": "Oaks", "Logo": ""}).kit
    assert without.logos == (LogoChoice(partner="royal-college-of-midwives"),)


def test_a_logo_that_is_called_as_one_of_the_kit_is_not_taken_for_it(tmp_path: Path) -> None:
    from kit.kit_file.saving import save_kit

    (tmp_path / "kit").mkdir()
    picture(tmp_path / "kit" / "chain.png")
    own = picture(tmp_path / "chain.png", "green")
    (tmp_path / "kit" / "two.yaml").write_text(KIT + "photo: {file: chain.png, alt: Us}\n", encoding="utf-8")
    opened = open_kit(tmp_path / "kit" / "two.yaml")
    save_kit(opened.kit, tmp_path / "two.kit", opened.logo_sources)
    (tmp_path / "groups.csv").write_text("Name,Logo\nOaks,chain.png\n", encoding="utf-8")
    table = open_table(tmp_path / "groups.csv")
    base = Base.of(open_kit(tmp_path / "two.kit"), understand(table, {})[0], table.path, open_library())
    found = filled(base, next(table.rows()))
    logo, photo = found.kit.logos[1], found.kit.photo
    assert photo is not None
    assert found.read_logo(logo.file) == own.read_bytes()
    assert found.read_logo(photo.file) == (tmp_path / "kit" / "chain.png").read_bytes()


def test_files_outside_the_table_s_folder_are_never_read(tmp_path: Path) -> None:
    picture(tmp_path / "secret.png")
    folder = tmp_path / "inner"
    folder.mkdir()
    (folder / "link.png").symlink_to(tmp_path / "secret.png")
    for name in ("../secret.png", str(tmp_path / "secret.png"), "link.png", r"..\secret.png", r"C:\secret.png"):
        opened = row(folder, {"Name": "Oaks", "Logo": name})
        assert [problem.name for problem in opened.problems if "file" in problem.values] == ["cell-file.outside"], name
        assert all(not str(source).endswith("secret.png") for source in opened.logo_sources.values())


def test_what_cannot_be_read_is_a_problem_of_its_field(tmp_path: Path) -> None:
    picture(tmp_path / "chain.png")
    opened = row(tmp_path, {"Name": "Oaks", "Date": "soon", "Phone": "1.6E+09", "Logo": "chian.png", "Venue": "#REF!"})
    told = {(problem.code, problem.field) for problem in opened.problems}
    assert told == {
        ("wrong-value", "events[0].date"),
        ("cell-lost", "group.phone"),
        ("cell-file", "logos[1].file"),
        ("cell-broken", "events[0].venue"),
    }
