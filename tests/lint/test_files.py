"""Files that nobody uses, files that mean nothing, and folders that are no folders of assets."""

from __future__ import annotations

from pathlib import Path

import pytest

from kit.library.folders import shipped_assets
from kit.library.usable import check_profile
from kit.lint import looked_at
from kit.problems import Severity
from tests.lint.conftest import Check, Make, poster
from tests.lint.test_letters import ATKINSON

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9"/></svg>'


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("pictures/spare.svg", SVG.encode(), "No template uses the picture spare.svg."),
        ("fonts/Spare.ttf", ATKINSON, "The typeface Spare.ttf is not in any campaign.yaml"),
    ],
)
def test_what_nobody_uses_is_noted(check: Check, name: str, data: bytes, words: str) -> None:
    (problem,) = check({name: data})
    assert (problem.code, problem.severity, Path(problem.file).name) == ("unused-file", Severity.NOTE, Path(name).name)
    assert words in problem.message


def test_what_a_broken_template_names_is_not_called_unused(check: Check) -> None:
    files: dict[str, str | bytes] = {"pictures/mine.svg": SVG, "templates/a.yaml": "\tpicture: mine.svg\n"}
    assert [each.code for each in check(files)] == ["not-yaml"]


def test_what_a_template_shows_is_used(check: Check) -> None:
    layers = "- picture: mine.svg\n  alt: {en: A square}\n- text: A title\n  role: H1\n  colour: white\n  at: centre"
    files: dict[str, str | bytes] = {"pictures/mine.svg": SVG, "templates/a.yaml": poster(layers)}
    assert "unused-file" not in {each.code for each in check(files)}


def test_a_name_that_means_nothing_is_told_with_a_guess(check: Check) -> None:
    problems = check({"campain.yaml": "", "messages/notes.docx": "", "pictures/a.svg": SVG, "fonts/LICENCE.txt": ""})
    told = {Path(each.file).name: (each.code, each.severity) for each in problems}
    assert told["campain.yaml"] == told["notes.docx"] == ("unknown-file", Severity.WARNING)
    assert set(told) == {"campain.yaml", "notes.docx", "a.svg"}
    assert "Did you mean “campaign.yaml”?" in next(each.hint for each in problems if "campain" in each.file)


@pytest.mark.parametrize("files", [{}, {"README.md": "hello"}, {"letter.docx": b"PK"}])
def test_a_folder_without_assets_is_told_plainly(check: Check, make: Make, files: dict[str, str | bytes]) -> None:
    problems = check(files)
    assert [(each.code, each.severity) for each in problems] == [("no-assets", Severity.ERROR)]
    assert problems[0].message.startswith("There are no assets in mine")
    assert looked_at(make({})) == ""


def test_somebody_one_folder_too_high_is_shown_the_way(check: Check) -> None:
    assert "Did you mean" in check({"assets/templates/a.yaml": ""})[0].hint


def test_what_was_looked_at_is_counted(make: Make) -> None:
    home = make({"campaign.yaml": "", "messages/a.yaml": "", "messages/b.yml": "", "pictures/a.svg": SVG})
    assert looked_at(home) == "campaign.yaml, 2 messages, 1 picture"


@pytest.mark.parametrize("data", [b"", b"no profile", b"\0" * 5000])
def test_a_profile_that_is_none_is_told(check: Check, data: bytes) -> None:
    (problem,) = check({"icc/FOGRA39L_coated.icc": data})
    assert (problem.code, problem.severity) == ("unusable-profile", Severity.ERROR)
    assert "is not a colour profile" in problem.message


def test_a_profile_of_another_name_is_told(check: Check) -> None:
    from kit.library.folders import shipped_assets

    data = (shipped_assets() / "icc" / "FOGRA39L_coated.icc").read_bytes()
    (problem,) = check({"icc/ours.icc": data})
    assert (problem.code, problem.severity) == ("unused-file", Severity.NOTE)


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("pictures/a.png", b"", "is empty"),
        ("logos/a.svg", b"<!DOCTYPE x [<!ENTITY a 'b'>]><svg/>", "DOCTYPE"),
        ("pictures/a.jpg", b"hello", "is not a picture but a text file"),
    ],
)
def test_a_picture_that_cannot_be_used_is_told_though_no_template_shows_it(
    check: Check, name: str, data: bytes, words: str
) -> None:
    (problem,) = check({name: data})
    assert problem.severity is Severity.ERROR
    assert words in problem.message


@pytest.mark.parametrize("file", sorted((shipped_assets() / "icc").glob("*.icc")), ids=lambda file: file.name)
def test_the_profiles_that_come_with_the_program_can_be_used(file: Path) -> None:
    assert list(check_profile(file)) == []


def test_a_screens_profile_under_another_name_is_none_for_a_press(tmp_path: Path) -> None:
    file = tmp_path / "ours.icc"
    file.write_bytes((shipped_assets() / "icc" / "sRGB.icc").read_bytes())
    assert [problem.name for problem in check_profile(file)] == ["unusable-profile.other-use"]
