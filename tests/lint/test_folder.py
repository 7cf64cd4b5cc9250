"""`awareness-kit check FOLDER`: every problem of every file of it in one go, and only of it."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from kit import cli
from kit.library.folders import shipped_assets
from kit.lint import check_folder, folder
from kit.lint.jobs import Setting, Task
from kit.lint.watchdog import Done
from kit.problems import Severity
from tests.lint.conftest import Check, Make, poster

SOUND = poster("- column:\n    - text: '{campaign.name}'\n      role: H1\n  padding: 20mm")


def test_the_shipped_folder_has_no_errors_and_no_warnings() -> None:
    problems = check_folder(shipped_assets())
    assert {each.severity for each in problems} == {Severity.NOTE}
    assert {each.code for each in problems} <= {"unused-file", "no-translation"}


@pytest.mark.usefixtures("at_once", "one_case")
def test_a_copy_of_the_shipped_texts_is_as_sound(tmp_path: Path) -> None:
    shutil.copytree(shipped_assets(), tmp_path / "2017", ignore=shutil.ignore_patterns("templates", "messages"))
    assert {each.severity for each in check_folder(tmp_path / "2017")} == {Severity.NOTE}


def test_everything_is_told_by_file_and_line(check: Check) -> None:
    files: dict[str, str | bytes] = {
        "campain.yaml": "",
        "messages/b.yaml": "themes: a\n",
        "messages/a.yaml": "\tx: y\n",
        "templates/c.yaml": SOUND.replace("padding: 20mm", "padding: 20miles\n        colour: red"),
    }
    problems = check(files)
    assert [(Path(each.file).name, each.code, each.line, each.column) for each in problems] == [
        ("campain.yaml", "unknown-file", None, None),
        ("a.yaml", "not-yaml", 1, 1),
        ("b.yaml", "missing", 1, 1),
        ("b.yaml", "missing", 1, 1),
        ("b.yaml", "missing", 1, 1),
        ("b.yaml", "wrong-type", 1, 9),
        ("c.yaml", "wrong-value", 12, 18),
        ("c.yaml", "unknown-key", 13, 9),
    ]
    assert problems == check(files)


@pytest.mark.parametrize(
    ("written", "instead", "code", "told"),
    [
        ("role: H1", "width: 12px", "wrong-value", "The unit “px” cannot be used here, only mm, cm, pt, fr and %."),
        ("role: H1", "width: -5mm", "wrong-value", "It cannot be less than 0."),
        ("role: H1", "height: 12 m", "wrong-value", "The unit “m” cannot be used here"),
        (
            "role: H1",
            'colour: "#FF0000"',
            "unknown-colour",
            "ground, honey, ink, lilac, midnight, mint, paper",
        ),
        ("ground: paper", "ground: red", "unknown-colour", "Each colour has its name under 'colours' in campaign.yaml"),
        ("role: H1", "style: hedline", "unknown-style", "Did you mean “headline”?"),
        ("size: A4", "size: A44", "wrong-value", "A6, A5, A4, A3"),
        ("size: A4", "size: 12 x 12 px", "wrong-value", "sides from 100 to 5000 px"),
        ("size: A4", "size: A4\nscale to: [A3]", "unknown-key", "Did you mean “scales to”?"),
        ("kind: poster", "kind: poster\nkind: card", "duplicate-key", "Keep one of the two."),
        ("role: H1", "role: H1\n          - picture: baby.jpg", "unknown-picture", "Pictures are files in the folder"),
    ],
)
def test_a_slip_is_told_with_what_to_write(check: Check, written: str, instead: str, code: str, told: str) -> None:
    assert written in SOUND
    problem = next(each for each in check({"templates/a.yaml": SOUND.replace(written, instead)}) if each.code == code)
    assert told in problem.hint
    assert problem.line
    assert problem.column
    assert "_" not in problem.hint


@pytest.mark.usefixtures("at_once", "one_case")
def test_a_folder_that_breaks_what_it_is_laid_over_is_told_of_its_own_files_only(make: Make) -> None:
    campaign = (shipped_assets() / "campaign.yaml").read_text(encoding="utf-8")
    home = make({"campaign.yaml": campaign.replace("coral:", "orange:", 1)})
    assert all(Path(each.file).is_relative_to(home) for each in check_folder(home))


@pytest.mark.usefixtures("one_case")
def test_what_follows_from_an_error_in_the_campaign_is_not_told_as_well(check: Check) -> None:
    campaign = "colours:\n  teal: {rgb: teal, cmyk: [80, 0, 40, 20]}\n"
    text = SOUND.replace("ground: paper", "ground: teal").replace("role: H1", "colour: tael")
    told = [
        (Path(each.file).name, each.line, each.code)
        for each in check({"campaign.yaml": campaign, "templates/a.yaml": text})
    ]
    assert told == [("campaign.yaml", 2, "wrong-value"), ("a.yaml", 11, "unknown-colour")]


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    assert [each.code for each in check_folder(tmp_path / "gone")] == ["unreadable-folder"]


def test_a_file_that_takes_too_long_is_given_up_and_the_others_are_checked(
    make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    def slow_with_a(do: Any, setting: Setting, orders: Sequence[Task]) -> Iterator[Done[Task, Any]]:
        for order in orders:
            is_late = Path(order.file).name == "a.yaml"
            yield Done(order, None, late=True) if is_late else Done(order, do(setting, order))

    monkeypatch.setattr(folder, "work", slow_with_a)
    home = make({"templates/a.yaml": SOUND, "templates/b.yaml": poster("- text: Edge\n  role: H1\n  at: top")})
    problems = [each for each in check_folder(home) if each.severity is Severity.ERROR]
    assert [(Path(each.file).name, each.code) for each in problems] == [
        ("a.yaml", "takes-too-long"),
        ("b.yaml", "margin"),
    ]
    assert problems[0].message == "This file takes too long to check, so it was not checked to the end."
    assert "rows inside rows" in problems[0].hint


@pytest.mark.parametrize(
    "layers",
    [
        "- text: ab ab ab ab ab ab ab ab ab ab ab ab\n" * 465 + "- {art: spiral, height: 100mm}\n" * 30,
        "- text: " + "word " * 3990 + "\n" + "- {art: sun, height: 100mm}\n" * 30,
        "- row:\n" + "".join(f"{'    ' * depth}- column:\n{'    ' * depth}  - row:\n" for depth in range(1, 12)),
        "- {art: spiral, height: 100mm}\n" * 900,
    ],
    ids=["texts", "letters", "rows in rows", "drawings"],
)
def test_the_heaviest_templates_are_looked_at_or_refused(make: Make, layers: str) -> None:
    problems = check_folder(make({"templates/a.yaml": poster(layers)}))
    assert problems
    assert "takes-too-long" not in {each.code for each in problems}


def test_hostile_files_are_each_told_and_stop_no_other(make: Make, at_once: None) -> None:
    home = make(
        {
            "messages/garbage.yaml": bytes(range(256)) * 3000,
            "messages/line.yaml": "x: " + "a" * 990_000,
            "messages/deep.yaml": "[" * 30_000,
            "messages/keys.yaml": "".join(f"k{number}: v\n" for number in range(9000)),
            "messages/a\nb.yaml": "\tx",
            "messages/\u202eb🙂.yaml": "\tx",
            "templates/sound.yaml": SOUND,
            "templates/edge.yaml": poster("- text: Edge\n  role: H1\n  at: top"),
        }
    )
    (home / "pictures").mkdir()
    (home / "pictures" / "out.png").symlink_to(shipped_assets() / "shown" / "poster-event.png")
    (home / "messages" / "folder.yaml").mkdir()
    os.mkfifo(home / "messages" / "pipe.yaml")
    codes: dict[str, set[str]] = {}
    for each in check_folder(home):
        codes.setdefault(Path(each.file).name, set()).add(each.code)
    assert codes["garbage.yaml"] <= {"not-utf8", "control-character"}
    assert codes["deep.yaml"] == {"too-deep"}
    assert "unknown-key" in codes["line.yaml"]
    assert "more-problems" in codes["keys.yaml"]
    assert codes["a\nb.yaml"] == codes["\u202eb🙂.yaml"] == {"not-yaml"}
    assert codes["out.png"] == {"outside-folder"}
    assert codes["folder.yaml"] == codes["pipe.yaml"] == {"not-a-file"}
    assert codes["edge.yaml"] >= {"margin"}
    assert "sound.yaml" not in codes


def test_ten_thousand_files_are_told_and_not_read(make: Make, at_once: None) -> None:
    home = make({"templates/a.yaml": SOUND})
    for number in range(1200):
        (home / "templates" / f"x{number}.txt").touch()
    assert [each.code for each in check_folder(home)] == ["too-many-files"]


def test_a_file_that_the_program_cannot_cope_with_is_told(
    make: Make, at_once: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    real: Callable[..., object] = folder.load_assets

    def clumsy(assets: folder.Assets) -> object:
        if any("bad.yaml" in str(path) for paths in assets.files.values() for path in paths):
            raise RuntimeError
        return real(assets)

    monkeypatch.setattr(folder, "load_assets", clumsy)
    home = make({"messages/bad.yaml": "", "messages/other.yaml": "\tx"})
    told = [(Path(each.file).name, each.code) for each in check_folder(home)]
    assert told == [("bad.yaml", "unforeseen"), ("other.yaml", "not-yaml")]


def test_a_file_that_vanishes_while_it_is_checked_is_no_mistake(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    from kit.lint.jobs import do
    from kit.lint.watchdog import Done

    home = make({"fonts/A.ttf": b"", "pictures/a.png": b"", "icc/a.icc": b"", "messages/a.yaml": "\tx"})

    def work(_: object, setting: Setting, tasks: tuple[Task, ...]) -> object:
        shutil.rmtree(home)
        return [Done(task, do(setting, task)) for task in tasks]

    monkeypatch.setattr(folder, "work", work)
    codes = {Path(each.file).name: each.code for each in check_folder(home) if each.severity is Severity.ERROR}
    assert codes == {
        "A.ttf": "unreadable-typeface",
        "a.png": "missing-picture",
        "a.icc": "unusable-profile",
        "a.yaml": "not-yaml",
    }


def test_the_command_tells_people(make: Make, at_once: None, capsys: pytest.CaptureFixture[str]) -> None:
    home = make({"templates/a.yaml": SOUND})
    assert cli.main(["check", str(home)]) == 0
    assert capsys.readouterr().out == "No problems found. Looked at: 1 template.\n"
    make({"templates/a.yaml": SOUND.replace("role: H1", "role: H9"), "campain.yaml": ""})
    assert cli.main(["check", str(home)]) == 1
    shown = capsys.readouterr()
    assert shown.out == "1 error and 1 warning. Looked at: 1 template.\n"
    assert "role: H9\n      |                   ^" in shown.err


def test_the_command_tells_machines(make: Make, at_once: None, capsys: pytest.CaptureFixture[str]) -> None:
    home = make({"templates/a.yaml": poster("- text: Edge\n  role: H1\n  at: top")})
    assert cli.main(["check", "--json", str(home)]) == 1
    rows = json.loads(capsys.readouterr().out)
    margin = next(row for row in rows if row["code"] == "margin")
    assert {"severity", "code", "message", "hint", "file", "line", "column", "text", "piece", "page"} == set(margin)
    assert (margin["line"], margin["column"], margin["piece"], margin["page"]) == (9, 9, "a", "front")


def test_warnings_and_notes_alone_are_no_failure(make: Make, at_once: None) -> None:
    assert cli.main(["check", str(make({"templates/a.yaml": SOUND, "campain.yaml": ""}))]) == 0
    assert cli.main(["check", str(make({})), "--json"]) == 0


def test_packs_and_folders_of_this_computer_do_not_count(
    make: Make, tmp_path: Path, at_once: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "other"
    (other / "templates").mkdir(parents=True)
    (other / "templates" / "broken.yaml").write_text("\tx")
    monkeypatch.setenv("AWARENESS_KIT_ASSETS", str(other))
    assert check_folder(make({"templates/a.yaml": SOUND})) == ()


def test_a_folder_is_checked_in_processes_of_its_own(make: Make) -> None:
    problems = check_folder(make({"templates/a.yaml": SOUND, "messages/a.yaml": "\tx"}))
    assert [each.code for each in problems] == ["not-yaml"]
