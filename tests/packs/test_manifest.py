"""pack.yaml as staff write it: every slip is told with its line, and a folder of assets knows the file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from kit.library.folders import find_assets
from kit.model.layer import Layer
from kit.model.pack import Manifest, is_older, pack_key
from kit.packs.manifest import read_manifest, read_own_manifest
from kit.problems import NewerVersion, Problem
from kit.records.source import compose

Overlay = Callable[..., Path]


def read(text: str) -> tuple[Manifest, tuple[Problem, ...]]:
    node, problems = compose(text.encode(), "pack.yaml")
    assert node is not None
    manifest, found = read_manifest(node)
    return manifest, (*problems, *found)


def test_what_staff_write_is_read() -> None:
    manifest, problems = read("name: '  Spring   2017 '\nversion: 2.0\nabout: All new.\nneeds: 0.1\n")
    assert problems == ()
    assert manifest == Manifest("Spring 2017", "2.0", "All new.", "0.1")


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("nme: Spring\n", "unknown-key", 1),
        ("name: Spring\nname: Other\n", "duplicate-key", 2),
        ("version: [2]\n", "wrong-type", 1),
        ("name: x\nneeds: soon\n", "wrong-value", 2),
        (f"name: {'x' * 101}\n", "too-long", 1),
        ('name: "\\u202Egnirps"\n', "wrong-value", 1),
        ("- name\n", "wrong-type", 1),
        ("pack: two\n", "wrong-version", 1),
    ],
)
def test_a_slip_is_told_with_its_line(text: str, code: str, line: int) -> None:
    _, problems = read(text)
    assert [(problem.code, problem.line, problem.file) for problem in problems] == [(code, line, "pack.yaml")]
    assert problems[0].hint


def test_what_is_withdrawn_is_said_to_stand_elsewhere() -> None:
    (problem,) = read("name: Spring\nwithdraws: {messages: [relationships]}\n")[1]
    assert (problem.code, problem.line) == ("unknown-key", 2)
    assert "campaign.yaml" in problem.hint


def test_what_a_newer_program_wrote_is_told() -> None:
    with pytest.raises(NewerVersion):
        read("name: Spring\npack: 3\n")


def test_what_a_folder_says_of_itself_is_told_and_never_raised(overlay: Overlay) -> None:
    assert read_own_manifest(overlay({}, "none")) == (Manifest("", ""), ())
    assert read_own_manifest(overlay({"pack.yml": "name: Spring\n"}, "yml"))[0].name == "Spring"
    for text, code in (
        ("pack: 3\n", "newer-version"),
        ("\t", "not-yaml"),
        ("", "empty-file"),
        ("nme: x", "unknown-key"),
    ):
        _, problems = read_own_manifest(overlay({"pack.yaml": text}, code))
        assert [problem.code for problem in problems] == [code]
    overlay({"folder/pack.yaml/x": ""})
    assert [problem.code for problem in read_own_manifest(overlay({}, "mine/folder"))[1]] == ["unreadable-file"]


def test_a_folder_of_assets_knows_the_file(overlay: Overlay) -> None:
    for name in ("pack.yaml", "pack.yml"):
        assets, problems = find_assets([Layer(overlay({name: "name: Spring\n"}, name))])
        assert (assets.unknown, problems) == ((), ())


@pytest.mark.parametrize(
    ("version", "than", "older"),
    [
        ("1", "2", True),
        ("9", "10", True),
        ("1.9", "1.10", True),
        ("2", "2.0", False),
        ("3", "2", False),
        ("x", "y", False),
        ("spring 2016", "spring 2017", True),
        ("0.1.0", "0.1", False),
        ("", "1", True),
        ("9" * 60, "1", False),
    ],
)
def test_versions_are_told_apart_by_their_numbers(version: str, than: str, older: bool) -> None:
    assert is_older(version, than) is older


def test_capitals_and_spaces_make_no_other_pack() -> None:
    assert pack_key(" SPRING  2017") == pack_key("Spring 2017") != pack_key("Spring2017")
