"""What `list` shows."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from kit.library.catalogue import LISTS
from kit.library.folders import shipped_assets
from kit.model.layer import Layer, Origin

Overlay = Callable[..., Path]

MESSAGE = """
themes: [play]
audiences: [parents]
rests on: our own experience
wordings:
  en: {headline: "Play, every day", short: Ten minutes are enough., long: "Ten minutes: on the floor."}
"""
TEMPLATE = """
name: Ours
kind: card
size: A6
pages: [{name: front, ground: coral, layers: [{text: Hello}]}]
"""
WELSH = """
languages:
  cy: {name: Cymraeg, direction: ltr, months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], weekdays: [a, b, c, d, e, f, g],
    date: "{day} {month}", time range: "{starts}-{ends}", midday: m, am: a, pm: p, list separator: ",",
    list two: "{rest} {last}", list last: "{rest} {last}"}
"""


@pytest.mark.parametrize("what", ["languages", "logos", "messages", "partners", "templates"])
def test_every_row_has_an_id_a_name_and_a_file(what: str) -> None:
    rows, problems = LISTS[what]([])
    assert problems == ()
    assert rows
    assert all(row["id"] and row["name"] and Path(str(row["file"])).is_file() for row in rows)
    assert len({str(row["id"]) for row in rows}) == len(rows)
    assert json.loads(json.dumps(rows)) == rows


def test_templates_say_what_they_can_be() -> None:
    rows, _ = LISTS["templates"]([])
    poster = next(row for row in rows if row["id"] == "poster-thousand-days")
    assert poster["kind"] == "poster"
    assert poster["sizes"] == ["A4", "A3", "A2"]


def test_messages_say_whom_they_are_for() -> None:
    rows, _ = LISTS["messages"]([])
    first = next(row for row in rows if row["id"] == "first-1001-days")
    assert "en" in first["languages"]
    assert first["audiences"]


def test_an_overlay_is_listed_with_its_problems(overlay: Overlay) -> None:
    folder = overlay({"messages/ours.yaml": "themes: [a]\n"})
    rows, problems = LISTS["messages"]([Layer(folder)])
    assert "ours" not in [row["id"] for row in rows]
    assert {each.file for each in problems} == {str(folder / "messages" / "ours.yaml")}


@pytest.mark.parametrize("what", LISTS)
def test_everything_that_can_be_listed_tells_where_it_is(what: str) -> None:
    rows, problems = LISTS[what]([])
    assert problems == ()
    assert rows or what in ("pictures", "packs")
    assert all(row["from"] == "shipped" and row["hides"] == [] and Path(str(row["file"])).is_file() for row in rows)


@pytest.mark.parametrize(
    ("what", "file", "text", "id"),
    [
        ("messages", "messages/relationships.yaml", MESSAGE, "relationships"),
        ("templates", "templates/poster-event.yaml", TEMPLATE, "poster-event"),
        ("partners", "partners.yaml", "partners: {zero-to-three: {name: Zero}}", "zero-to-three"),
        ("languages", "languages.yaml", WELSH, "cy"),
        ("colours", "campaign.yaml", 'colours: {coral: {rgb: "AA0000", cmyk: [0, 90, 90, 0]}}', "coral"),
        ("styles", "campaign.yaml", "type scale: {body: {typeface: body, size: 15, least: 12}}", "body"),
        ("pictures", "pictures/park.jpg", "no picture, but a file", "park.jpg"),
        ("typefaces", "fonts/NotoSans-Bold.ttf", "no typeface, but a file", "NotoSans-Bold.ttf"),
    ],
)
def test_what_replaces_tells_what_it_hides(overlay: Overlay, what: str, file: str, text: str, id: str) -> None:
    low, top = overlay({file: text}, "low"), overlay({file: text}, "top")
    layers = [Layer(low, Origin.OWN), Layer(top, Origin.PACK, "Spring", "2")]
    rows, problems = LISTS[what](layers)
    assert problems == ()
    row = next(row for row in rows if row["id"] == id)
    shipped = shipped_assets() / file
    assert (row["file"], row["from"]) == (str(top / file), "pack Spring 2")
    assert row["hides"] == [str(low / file), *([str(shipped)] if shipped.exists() else [])]
    others = [row for row in rows if row["id"] != id]
    assert {str(row["from"]) for row in others} <= {"shipped"}


def test_a_broken_file_hides_nothing(overlay: Overlay) -> None:
    folder = overlay({"campaign.yaml": "colours: {coral: red}", "templates/poster-event.yaml": "name: x"})
    for what, id in (("colours", "coral"), ("templates", "poster-event")):
        rows, problems = LISTS[what]([Layer(folder)])
        row = next(row for row in rows if row["id"] == id)
        assert problems
        assert (row["from"], row["hides"]) == ("shipped", [])


def test_logos_that_kits_can_choose_are_the_weeks_own_and_those_that_partners_gave(tmp_path: Path) -> None:
    rows, problems = LISTS["logos"]([])
    assert problems == ()
    assert [(row["chosen by"], row["id"]) for row in rows] == [("asset", "awareness-week")]
    (tmp_path / "logos").mkdir()
    (tmp_path / "logos" / "ours.svg").write_text("<svg/>", encoding="utf-8")
    (tmp_path / "partners.yaml").write_text(
        "partners: {ours: {name: Ours, logo: {light: ours.svg}}}\n", encoding="utf-8"
    )
    rows, _ = LISTS["logos"]([Layer(tmp_path)])
    assert [(row["chosen by"], row["id"], row["dark"]) for row in rows][1:] == [("partner", "ours", "ours.svg")]
