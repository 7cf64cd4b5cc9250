"""Packs on the command line, from a folder of assets to a group's poster and back."""

from __future__ import annotations

import io
import json
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from kit.cli import main
from kit.kit_file.archive import pack as zip_of
from kit.packs.installed import installed_packs
from tests.packing.conftest import manifest, message
from tests.small_kit import kit_file

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.chdir(tmp_path)

    def run(*arguments: str | Path) -> tuple[int, str, str]:
        try:
            code = main([str(argument) for argument in arguments])
        except SystemExit as stop:
            code = int(stop.code or 0)
        said = capsys.readouterr()
        return code, said.out, said.err

    return run


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "Spring 2017"
    (place / "messages").mkdir(parents=True)
    (place / "messages" / "singing.yaml").write_text(message("Come and sing."), encoding="utf-8")
    (place / "pack.yaml").write_text("name: Spring 2017\nversion: 1\n")
    return place


def answering(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    monkeypatch.setattr(sys, "stdin", Terminal(text))


def test_from_a_folder_to_a_poster_and_off_again(run: Run, folder: Path, tmp_path: Path) -> None:
    code, out, err = run("pack", folder)
    assert code == 0
    assert not [line for line in err.splitlines() if line.startswith("error")]
    assert out.splitlines()[0] == "Spring 2017.kitpack"
    kit_file(tmp_path, messages="[singing]")
    assert run("export", "kit.yaml", "-o", "out")[0] == 1
    code, out, err = run("install", "Spring 2017.kitpack", "--yes")
    assert (code, err) == (0, "")
    assert "message singing “Come and sing.”" in out
    assert run("export", "kit.yaml", "-o", "out")[0] == 0
    code, out, _ = run("list", "packs")
    assert (code, out.split()[:3]) == (0, ["Spring", "2017", "1"])
    assert run("remove", "spring 2017") == (0, "The pack “Spring 2017” is removed.\n", "")
    assert run("list", "packs") == (0, "There are no packs.\n", "")
    code, _, err = run("remove", "spring 2017")
    assert code == 2 and "No pack is installed." in err


def test_the_next_version_and_back(run: Run, folder: Path) -> None:
    run("pack", folder, "-o", "one.kitpack")
    (folder / "messages" / "singing.yaml").write_text(message("Come and dance."), encoding="utf-8")
    run("pack", folder, "-o", "new/two.kitpack", "--version", "2")
    run("install", "one.kitpack", "--yes")
    out = run("install", "new/two.kitpack", "--yes")[1]
    assert "Version 1 is installed now; you can go back to it." in out
    assert "Come and dance." in run("list", "messages")[1]
    assert run("go-back", "Spring 2017") == (0, "The pack “Spring 2017” is back at version 1.\n", "")
    assert "Come and sing." in run("list", "messages")[1]
    assert run("go-back", "Spring 2017")[0] == 2


def test_a_folder_with_an_error_is_not_packed(run: Run, folder: Path, tmp_path: Path) -> None:
    (folder / "messages" / "broken.yaml").write_text("themes: a\n")
    code, out, err = run("pack", folder)
    assert (code, out) == (1, "Nothing was packed: fix the errors first.\n")
    assert "broken.yaml:1" in err
    assert not list(tmp_path.glob("*.kitpack"))


def test_what_is_left_out_is_named(run: Run, folder: Path) -> None:
    (folder / "draft.docx").write_text("x")
    code, out, err = run("pack", folder)
    assert code == 0
    assert "draft.docx" not in err
    assert out.splitlines()[-1] == "Left out, because a pack has no use for it: draft.docx."


def test_a_pack_replaces_a_file_only_when_asked(run: Run, folder: Path, tmp_path: Path) -> None:
    (tmp_path / "a.kitpack").write_text("mine")
    code, _, err = run("pack", folder, "-o", "a.kitpack")
    assert code == 2 and "--force" in err
    assert (tmp_path / "a.kitpack").read_text() == "mine"
    assert run("pack", folder, "-o", "a.kitpack", "--force")[0] == 0
    assert zipfile.is_zipfile(tmp_path / "a.kitpack")


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("pack", "nowhere"), "no folder nowhere"),
        (("pack", "kit.yaml"), "not a folder"),
        (("pack", ".", "-o", "a.zip"), "ends in .kitpack"),
        (("pack", "Spring 2017", "-o", "a.kitpack", "--version", "\x1b[2J"), "cannot have the version"),
        (("install", "nowhere.kitpack"), "no such file"),
        (("install", "kit.yaml"), "is not a pack"),
        (("go-back", "No\x1b[2Jpe"), "no pack called"),
    ],
)
def test_what_cannot_be_done_is_told(
    run: Run, folder: Path, tmp_path: Path, arguments: tuple[str, ...], says: str
) -> None:
    kit_file(tmp_path)
    code, out, err = run(*arguments)
    assert (code, out) == (2, "")
    assert says in err
    assert "\x1b" not in err


@pytest.mark.parametrize(("answer", "installed"), [("y\n", 1), ("yes\n", 1), ("\n", 0), ("n\n", 0), ("", 0)])
def test_on_a_terminal_it_asks_first(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch, answer: str, installed: int
) -> None:
    run("pack", folder)
    answering(monkeypatch, answer)
    code, out, _ = run("install", "Spring 2017.kitpack")
    assert code == 0
    assert out.index("It adds:") < out.index("Install it?")
    assert len(installed_packs()) == installed
    answering(monkeypatch, "")
    run("install", "Spring 2017.kitpack", "--yes")
    assert len(installed_packs()) == 1


def test_a_kit_opened_without_its_pack_says_so(run: Run, tmp_path: Path) -> None:
    kit_file(tmp_path, messages="[singing]", packs='[{name: Spring 2017, version: "1"}]')
    found = {problem["code"]: problem for problem in json.loads(run("check", "kit.yaml", "--json")[1])}
    assert (found["missing-pack"]["severity"], found["missing-pack"]["line"]) == ("warning", 5)
    assert "Spring 2017.kitpack" in found["missing-pack"]["hint"]
    assert "“Spring 2017”" in found["unknown-message"]["hint"]


def test_nothing_in_a_pack_steers_the_terminal(run: Run, tmp_path: Path) -> None:
    text = message('"Sing \\e[2J \\u202E"').encode()
    files = {"messages/a.yaml": text}
    said = manifest(files, about='"About \\e[31m\\r"')
    (tmp_path / "a.kitpack").write_bytes(zip_of({"pack.yaml": said, **files}))
    code, out, err = run("install", "a.kitpack", "--yes")
    assert code == 0
    assert not set("\x1b\r\u202e") & set(out + err)


def test_where_nobody_can_be_asked_nothing_is_installed_without_yes(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("pack", folder)
    monkeypatch.setattr(sys, "stdin", io.StringIO(""))
    code, out, err = run("install", "Spring 2017.kitpack")
    assert code == 2
    assert "message singing “Come and sing.”" in out
    assert "was not installed, because nobody could be asked" in err and "--yes" in err
    assert not installed_packs()


def test_who_withdraws_is_read_with_the_reason_and_who_goes_back_hears_what_comes_back(run: Run, folder: Path) -> None:
    run("pack", folder, "-o", "one.kitpack")
    withdraws = "withdraws: {messages: [{id: tea-first, reason: The tea was too hot.}]}\n"
    (folder / "campaign.yaml").write_text(withdraws, encoding="utf-8")
    run("pack", folder, "-o", "two.kitpack", "--version", "2")
    run("install", "one.kitpack", "--yes")
    out = run("install", "two.kitpack", "--yes")[1]
    assert "It withdraws:\n  message tea-first" in out
    assert "because: The tea was too hot." in out
    code, out, _ = run("go-back", "Spring 2017")
    assert code == 0
    assert "It offers again:\n  message tea-first" in out
    assert "withdrawn because: The tea was too hot." in out


def test_whoever_packs_what_is_out_of_date_is_warned(run: Run, folder: Path) -> None:
    (folder / "pack.yaml").write_text("name: Spring 2017\nversion: 1\nvalid until: 2016-12-31\n")
    code, _, err = run("pack", folder)
    assert code == 0
    assert "This pack was to be used until 31 December 2016, and that day is over." in err
    assert "Write a later day after 'valid until' in pack.yaml" in err
