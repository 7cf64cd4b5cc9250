"""Folders of assets: found, laid over one another, and safe from what does not belong in them."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

import kit
from kit.library.folders import MOST_FILES, find_assets, shipped_assets
from kit.model.layer import Layer
from kit.problems import Severity

Overlay = Callable[..., Path]


def test_the_shipped_assets_are_there() -> None:
    assert (shipped_assets() / "campaign.yaml").is_file()
    assert shipped_assets().parent in (Path(kit.__file__).parent, Path(kit.__file__).parent.parent)


def test_the_same_name_replaces_and_a_new_one_adds(overlay: Overlay) -> None:
    staff = overlay({"messages/relationships.yml": "a", "messages/ours.yaml": "b"}, "staff")
    group = overlay({"messages/ours.yaml": "c", "pictures/park.jpg": "d"}, "group")
    assets, problems = find_assets([Layer(staff), Layer(group)])
    assert problems == ()
    messages = assets.topmost("messages")
    assert messages["relationships.yaml"] == staff / "messages" / "relationships.yml"
    assert messages["ours.yaml"] == group / "messages" / "ours.yaml"
    assert messages["first-1001-days.yaml"].parent.parent == shipped_assets()
    assert assets.files["messages/ours.yaml"] == (group / "messages" / "ours.yaml", staff / "messages" / "ours.yaml")
    assert assets.topmost("pictures")["park.jpg"] == group / "pictures" / "park.jpg"


def test_names_come_in_order() -> None:
    names = list(find_assets()[0].under("messages"))
    assert names == sorted(names)


def test_what_has_no_place_is_named(overlay: Overlay) -> None:
    folder = overlay(
        {"campain.yaml": "", "messages/x.txt": "", "messages/x.doc": "", "fonts/x.woff": "", "README.md": ""}
    )
    assets, problems = find_assets([Layer(folder)])
    assert problems == ()
    assert sorted(path.name for path in assets.unknown) == ["campain.yaml", "x.doc", "x.woff"]


def test_what_systems_leave_behind_is_passed_over(overlay: Overlay) -> None:
    folder = overlay(
        {".DS_Store": "", "Thumbs.db": "", "messages/desktop.ini": "", "messages/.x.yaml.swp": "", "~$x.doc": ""}
    )
    assets, problems = find_assets([Layer(folder)])
    assert (assets.unknown, problems) == ((), ())


def test_folders_pipes_and_dead_links_are_told(overlay: Overlay) -> None:
    folder = overlay({"messages/good.yaml": ""})
    (folder / "messages" / "folder.yaml").mkdir()
    os.mkfifo(folder / "messages" / "pipe.yaml")
    (folder / "messages" / "dead.yaml").symlink_to(folder / "gone")
    (folder / "campaign.yaml").mkdir()
    assets, problems = find_assets([Layer(folder)])
    assert [Path(each.file).name for each in problems if each.code == "not-a-file"] == [
        "campaign.yaml",
        "dead.yaml",
        "folder.yaml",
        "pipe.yaml",
    ]
    assert "messages/good.yaml" in assets.files
    assert not {"messages/pipe.yaml", "messages/dead.yaml"} & set(assets.files)


def test_a_link_may_stay_inside_but_not_lead_out(overlay: Overlay, tmp_path: Path) -> None:
    (tmp_path / "secret.yaml").write_text("a: b")
    folder = overlay({"messages/good.yaml": ""})
    (folder / "messages" / "inside.yaml").symlink_to(folder / "messages" / "good.yaml")
    (folder / "messages" / "outside.yaml").symlink_to(tmp_path / "secret.yaml")
    assets, problems = find_assets([Layer(folder)])
    assert [(each.code, Path(each.file).name) for each in problems] == [("outside-folder", "outside.yaml")]
    assert "messages/inside.yaml" in assets.files
    assert "messages/outside.yaml" not in assets.files


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    assets, problems = find_assets([Layer(tmp_path / "gone")])
    assert [(each.code, each.file) for each in problems] == [("unreadable-folder", str(tmp_path / "gone"))]
    assert "campaign.yaml" in assets.files


def test_ten_thousand_files_are_no_hang(tmp_path: Path) -> None:
    (tmp_path / "messages").mkdir()
    for number in range(10 * MOST_FILES):
        (tmp_path / "messages" / f"{number:05}.yaml").touch()
    _, problems = find_assets([Layer(tmp_path)])
    assert [each.code for each in problems] == ["too-many-files"]


@pytest.mark.parametrize(
    ("name", "better"),
    [
        ("templates/poster.yaml.txt", "poster.yaml"),
        ("templates/poster.yaml.TXT", "poster.yaml"),
        ("messages/play.yml.txt", "play.yml"),
        ("campaign.yaml.txt", "campaign.yaml"),
        ("templates/poster.yaml.rtf", "poster.yaml"),
        ("templates/poster.yaml.bak", "poster.yaml"),
        ("templates/poster.yaml~", "poster.yaml"),
        ("templates/.poster.yaml", "poster.yaml"),
        ("templates/~poster.yaml", "poster.yaml"),
        ("pictures/.park.jpg", "park.jpg"),
        (".campaign.yaml", "campaign.yaml"),
    ],
)
def test_a_file_that_is_not_read_for_its_name_alone_is_told_with_a_better_one(
    overlay: Overlay, name: str, better: str
) -> None:
    assets, problems = find_assets([Layer(overlay({name: "", "templates/good.yaml": ""}))])
    (problem,) = problems
    assert (problem.code, Path(problem.file).name) == ("unread-file", Path(name).name)
    assert Path(name).name in problem.message
    assert better in problem.hint
    assert assets.unknown == ()
    assert "templates/good.yaml" in assets.files


@pytest.mark.parametrize("name", ["park.jpg.txt", "licence.md.txt", "._poster.yaml", "x.png.jpg", "read me.txt"])
def test_notes_and_what_a_mac_leaves_beside_a_file_are_passed_over(overlay: Overlay, name: str) -> None:
    assert find_assets([Layer(overlay({f"pictures/{name}": ""}))])[1] == ()


@pytest.mark.parametrize("name", ["ours.YAML", "ours.Yml", "ours.yaml ", " ours.yaml"])
def test_an_ending_is_known_however_it_is_spelt(overlay: Overlay, name: str) -> None:
    assets, problems = find_assets([Layer(overlay({f"templates/{name}": "", "Campaign.YAML": ""}))])
    assert problems == ()
    assert "ours.yaml" in assets.topmost("templates")
    assert assets.files["campaign.yaml"][0].name == "Campaign.YAML"


def test_of_two_files_with_one_name_the_second_is_told(overlay: Overlay) -> None:
    folder = overlay({"templates/ours.yaml": "", "templates/ours.yml": ""})
    assets, problems = find_assets([Layer(folder)])
    assert assets.topmost("templates")["ours.yaml"].name == "ours.yaml"
    assert [(each.name, Path(each.file).name) for each in problems] == [("unread-file.second", "ours.yml")]


@pytest.mark.parametrize(
    "name",
    [
        "copy of ours.yaml",
        "Copy of ours.yaml",
        "ours copy.yaml",
        "ours copy 2.yaml",
        "ours - Copy.yaml",
        "ours - Copy (2).yaml",
        "ours (copy).yaml",
        "ours (1).yaml",
    ],
)
def test_a_copy_left_beside_the_original_is_noted(overlay: Overlay, name: str) -> None:
    folder = overlay({"templates/ours.yaml": "", f"templates/{name}": ""})
    assets, problems = find_assets([Layer(folder)])
    assert [(each.code, each.severity) for each in problems] == [("copied-file", Severity.NOTE)]
    assert "ours.yaml" in problems[0].message
    assert name in assets.topmost("templates")
    (folder / "templates" / "ours.yaml").unlink()
    assert find_assets([Layer(folder)])[1] == ()
