"""Which packs are installed is read from one index; nothing that stands in it can do harm or stop the library."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from kit.library.catalogue import LISTS
from kit.library.layers import find_layers
from kit.library.load import load_library
from kit.model.layer import Origin
from kit.model.pack import PackCampaign
from kit.packs.installed import (
    INDEX,
    StoredPack,
    StoredVersion,
    installed_packs,
    packs_folder,
    read_index,
    write_index,
)

WEEK = PackCampaign("Week", date(2017, 6, 12), None)
SPRING = StoredPack("Spring", (StoredVersion("spring/1", "1"), StoredVersion("spring/3", "2", "About it", WEEK)))
WALES = StoredPack("Wales 🏴", (StoredVersion("wales/2", "x"),))


@pytest.fixture
def root() -> Path:
    root = packs_folder()
    for pack in (SPRING, WALES):
        for version in pack.versions:
            (root / version.place / "messages").mkdir(parents=True)
    write_index(root, (SPRING, WALES))
    return root


def test_what_was_written_is_read_back(root: Path) -> None:
    assert read_index(root) == (SPRING, WALES)


def test_nothing_is_installed_where_there_is_nothing(tmp_path: Path) -> None:
    assert installed_packs(tmp_path / "nowhere") == ()
    assert installed_packs() == ()


def test_the_last_version_counts_and_the_others_can_be_gone_back_to(root: Path) -> None:
    spring, wales = installed_packs()
    assert (spring.name, spring.version, spring.earlier) == ("Spring", "2", ("1",))
    assert (spring.folder, spring.about, spring.campaign) == (root / "spring/3", "About it", WEEK)
    assert wales.earlier == ()


def test_packs_are_the_lowest_layers_in_the_order_of_installation(root: Path, tmp_path: Path) -> None:
    layers = find_layers([tmp_path])
    assert [(layer.origin, layer.name, layer.version) for layer in layers] == [
        (Origin.PACK, "Spring", "2"),
        (Origin.PACK, "Wales 🏴", "x"),
        (Origin.GIVEN, "", ""),
    ]


def test_a_version_whose_folder_is_gone_is_passed_over(root: Path) -> None:
    (root / "spring/3/messages").rmdir()
    (root / "spring/3").rmdir()
    (root / "wales/2/messages").rmdir()
    (root / "wales/2").rmdir()
    assert [(each.name, each.version, each.earlier) for each in installed_packs()] == [("Spring", "1", ())]


def row(**changed: object) -> str:
    version = {"version": "1", "place": "spring/1", "about": "", "campaign": [], **changed}
    return json.dumps({"packs": [{"name": "Spring", "versions": [version]}]})


@pytest.mark.parametrize(
    "text",
    [
        *("", "[]", "{}", "null", '{"packs": 7}', '{"packs": [7]}', '{"packs": [{"name": "x"}]}', "[" * 100_000),
        '{"packs": [{"name": "x", "versions": []}]}',
        *(row(place=place) for place in ("../../etc", "/etc/1", "spring/../1", "C:\\1", "spring", ".part/1", 7, None)),
        *(
            row(version=2),
            row(about=None),
            row(campaign="x"),
            row(campaign=["W"]),
            row(campaign=["W", "2017-99-01", ""]),
        ),
        "\x00\ud800".encode("utf-8", "surrogatepass").decode("latin-1"),
    ],
)
def test_a_damaged_index_never_stops_the_library(root: Path, text: str) -> None:
    (root / INDEX).write_bytes(text.encode("latin-1"))
    assert installed_packs() == ()  # these folders do not say what they are
    library, problems = load_library(find_layers())
    assert library.templates
    assert problems == ()


def test_of_a_damaged_index_the_folders_tell_what_they_are(root: Path) -> None:
    for place, text in (("spring/1", "name: Spring\nversion: 1"), ("spring/3", "name: Spring\nversion: 2")):
        (root / place / "pack.yaml").write_text(text)
    (root / "wales/2/pack.yaml").write_text("pack: 99\nname: Wales")
    (root / INDEX).write_text("{")
    assert [(each.name, each.version, each.earlier) for each in installed_packs()] == [("Spring", "2", ("1",))]


def test_the_list_of_packs_says_what_can_be_gone_back_to(root: Path) -> None:
    rows, problems = LISTS["packs"](find_layers())
    assert problems == ()
    assert [(row["id"], row["version"], row["earlier"], row["from"]) for row in rows] == [
        ("Spring", "2", ["1"], "pack Spring 2"),
        ("Wales 🏴", "x", [], "pack Wales 🏴 x"),
    ]
