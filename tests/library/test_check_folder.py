"""`awareness-kit check FOLDER`: what staff are told about a folder of theirs, and only of theirs."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from kit.library.check_folder import check_assets
from kit.library.folders import shipped_assets
from kit.problems import Severity

Overlay = Callable[..., Path]


def test_the_shipped_folder_is_sound() -> None:
    assert check_assets(shipped_assets()) == ()


def test_a_copy_of_the_whole_folder_is_sound(tmp_path: Path) -> None:
    shutil.copytree(shipped_assets(), tmp_path / "2017")
    assert check_assets(tmp_path / "2017") == ()


def test_everything_in_a_folder_is_told_by_file_and_line(overlay: Overlay) -> None:
    folder = overlay(
        {
            "campain.yaml": "",
            "messages/b.yaml": "themes: a\n",
            "messages/a.yaml": "\tx: y\n",
            "messages/notes.docx": "",
            "fonts/Fake.ttf": "not a typeface",
            "fonts/LICENCE.txt": "free",
        }
    )
    problems = check_assets(folder)
    assert [(Path(each.file).name, each.code, each.line) for each in problems] == [
        ("campain.yaml", "unknown-file", None),
        ("Fake.ttf", "unreadable-typeface", None),
        ("a.yaml", "not-yaml", 1),
        ("b.yaml", "missing", 1),
        ("b.yaml", "missing", 1),
        ("b.yaml", "missing", 1),
        ("b.yaml", "wrong-type", 1),
        ("notes.docx", "unknown-file", None),
    ]
    assert {each.severity for each in problems if each.code == "unknown-file"} == {Severity.WARNING}
    assert 'Did you mean "campaign.yaml"?' in problems[0].hint


def test_a_folder_that_breaks_what_it_is_laid_over_is_told_of_its_own_files_only(overlay: Overlay) -> None:
    campaign = (shipped_assets() / "campaign.yaml").read_text(encoding="utf-8")
    folder = overlay({"campaign.yaml": campaign.replace("coral:", "orange:", 1)})
    assert all(Path(each.file).is_relative_to(folder) for each in check_assets(folder))


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    assert [each.code for each in check_assets(tmp_path / "gone")] == ["unreadable-folder"]
