"""Folders of assets: found, laid over one another, and safe from what does not belong in them."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path

import kit
from kit.library.folders import MOST_FILES, find_assets, shipped_assets
from kit.model.layer import Layer

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
    start = time.process_time()
    _, problems = find_assets([Layer(tmp_path)])
    assert time.process_time() - start < 2
    assert [each.code for each in problems] == ["too-many-files"]
