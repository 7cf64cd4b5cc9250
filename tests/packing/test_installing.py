"""Packs installed, replaced, gone back from and removed; whatever fails in the middle, what was there stays."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from kit.library.layers import find_layers
from kit.library.load import load_library
from kit.packing import go_back, install, installing, remove
from kit.packing.installing import KEPT
from kit.packs.installed import INDEX, installed_packs
from kit.problems import KitError, WriteFailed
from tests.packing.conftest import Pack, message


def headline(id: str = "a") -> str:
    """What a message says here now."""
    library, problems = load_library(find_layers())
    assert problems == ()
    return library.messages[id].wording("en").headline


def state(root: Path) -> dict[str, bytes]:
    return {str(path.relative_to(root)): path.read_bytes() for path in sorted(root.rglob("*")) if path.is_file()}


def code_of(call: Callable[[], Any]) -> str:
    with pytest.raises(KitError) as caught:
        call()
    (problem,) = caught.value.problems
    assert problem.hint
    return problem.code


def test_what_is_installed_is_seen(pack: Pack, root: Path) -> None:
    installed = install(pack({"messages/a.yaml": message("Come and sing"), "LICENCE.txt": "free"}))
    assert (installed.name, installed.version, installed.earlier) == ("Spring 2017", "1", ())
    assert installed.folder.is_relative_to(root)
    assert (installed.folder / "LICENCE.txt").read_text() == "free"
    assert headline() == "Come and sing"
    assert [layer.name for layer in find_layers()] == ["Spring 2017"]


def test_back_and_back_again(pack: Pack) -> None:
    for number in ("1", "2", "3"):
        install(pack({"messages/a.yaml": message(f"Version {number}")}, version=number))
    (present,) = installed_packs()
    assert (present.version, present.earlier) == ("3", ("1", "2"))
    assert go_back("spring  2017").version == "2"
    assert headline() == "Version 2"
    assert go_back("Spring 2017").version == "1"
    assert headline() == "Version 1"
    assert code_of(lambda: go_back("Spring 2017")) == "no-earlier-version"
    install(pack({"messages/a.yaml": message("Version 3")}, version="3"))
    assert headline() == "Version 3"


def test_only_the_latest_versions_are_kept(pack: Pack, root: Path) -> None:
    for number in range(1, 7):
        install(pack({"messages/a.yaml": message(f"Version {number}")}, version=str(number)))
    assert installed_packs()[0].earlier == ("4", "5")
    assert len(list(root.glob("*/*/pack.yaml"))) == KEPT


def test_the_same_again_is_installed_already_unless_it_differs(pack: Pack) -> None:
    first = pack({"messages/a.yaml": message("One")})
    install(first)
    assert code_of(lambda: install(first)) == "already-installed"
    install(pack({"messages/a.yaml": message("Other")}))
    assert headline() == "Other"
    assert go_back("Spring 2017").version == "1"
    assert headline() == "One"


def test_a_pack_whose_files_were_spoilt_can_be_installed_again(pack: Pack) -> None:
    first = pack({"messages/a.yaml": message("One")})
    (install(first).folder / "messages" / "a.yaml").write_text("spoilt")
    install(first)
    assert headline() == "One"


def test_what_was_installed_last_lies_on_top(pack: Pack) -> None:
    one = {"messages/a.yaml": message("One")}
    install(pack(one, "One"))
    install(pack({"messages/a.yaml": message("Two")}, "Two"))
    assert headline() == "Two"
    install(pack({**one, "LICENCE.txt": "new"}, "One", "2"))
    assert headline() == "One"
    remove("One")
    assert headline() == "Two"


def test_what_is_removed_is_gone(pack: Pack, root: Path) -> None:
    install(pack({"messages/a.yaml": message("One")}))
    assert remove("SPRING 2017").name == "Spring 2017"
    assert installed_packs() == ()
    assert not [path for path in root.iterdir() if not path.name.startswith(".")]
    for call in (remove, go_back):
        assert code_of(lambda call=call: call("Spring 2017")) == "unknown-pack"  # type: ignore[misc]


@pytest.mark.parametrize("name", ["con", "👶🏽 Baby", "n" * 100, "..", "a/b\\c", "index.json", INDEX, "שלום", "  x  "])
def test_whatever_a_pack_is_called_it_stays_in_its_folder(pack: Pack, root: Path, name: str) -> None:
    installed = install(pack({"messages/a.yaml": message("One")}, name))
    assert installed.folder.parent.parent == root
    assert headline() == "One"
    remove(name)
    assert installed_packs() == ()


def test_a_pack_is_found_by_its_name_with_hyphens(pack: Pack) -> None:
    for number in ("1", "2"):
        install(pack({"messages/a.yaml": message(f"Version {number}")}, version=number))
    assert go_back("spring-2017").version == "1"
    assert remove("Spring-2017").name == "Spring 2017"
    assert installed_packs() == ()


def test_names_that_become_one_folder_are_two_packs(pack: Pack) -> None:
    install(pack({"messages/a.yaml": message("One")}, "a b"))
    install(pack({"messages/b.yaml": message("Two")}, "a-b"))
    remove("a b")
    assert [each.name for each in installed_packs()] == ["a-b"]
    assert headline("b") == "Two"


def interrupted(monkeypatch: pytest.MonkeyPatch, number: int, error: BaseException) -> list[str]:
    """Let the n-th of all steps that write fail; the list that is returned tells the steps."""
    steps: list[str] = []

    def counted(owner: Any, name: str) -> None:
        original = getattr(owner, name)

        def step(*given: Any, **named: Any) -> Any:
            steps.append(name)
            if len(steps) == number:
                raise error
            return original(*given, **named)

        monkeypatch.setattr(owner, name, step)

    for owner, name in ((os, "fsync"), (Path, "replace"), (Path, "mkdir"), (shutil, "rmtree")):
        counted(owner, name)
    return steps


@pytest.mark.parametrize("error", [OSError(28, "No space left on device"), KeyboardInterrupt()])
@pytest.mark.parametrize("act", ["install", "go back", "remove"])
def test_a_failure_at_any_step_leaves_the_old_state_or_the_new(
    pack: Pack, root: Path, act: str, error: BaseException, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(installing, "check_texts", lambda *_: ())  # it writes nothing that stays, and takes its time
    earlier = [pack({"messages/a.yaml": message(f"Version {version}")}, version=version) for version in ("0", "1")]
    second = pack({"messages/a.yaml": message("Two"), "LICENCE.txt": "x"}, version="2")
    acts = {
        "install": lambda: install(second),
        "go back": lambda: go_back("Spring 2017"),
        "remove": lambda: remove("Spring 2017"),
    }
    after = {"install": "2", "go back": "0", "remove": ""}[act]
    failed = 0
    for number in range(1, 100):
        shutil.rmtree(root, ignore_errors=True)
        for each in earlier:
            install(each)
        with pytest.MonkeyPatch.context() as patched:
            steps = interrupted(patched, number, error)
            try:
                acts[act]()
            except (WriteFailed, KeyboardInterrupt):
                failed += 1
            except OSError as other:
                assert other is error and steps[-1] == "rmtree"
        versions = [each.version for each in installed_packs()] or [""]
        assert versions in (["1"], [after])
        load_library(find_layers())
        if len(steps) < number:
            assert versions == [after]
            break
    assert failed >= 2


def test_what_a_kill_left_is_cleaned_away_when_it_is_old(pack: Pack, root: Path) -> None:
    install(pack({"messages/a.yaml": message("One")}))
    left = [root / ".awareness-kit-0123456789ab.part" / "messages", root / "Spring-2017" / "77", root / "Gone" / "5"]
    mine = root / "my own folder"
    for folder in (*left, mine):
        folder.mkdir(parents=True)
        (folder / "a.yaml").write_text("x")
    install(pack({"messages/a.yaml": message("Two")}, version="2"))
    assert all(folder.is_dir() for folder in left)
    for folder in (left[0].parent, *left[1:], mine):
        os.utime(folder, (0, 0))
    remove("Spring 2017")
    assert sorted(path.name for path in root.iterdir()) == [INDEX, ".lock", mine.name]


def test_two_that_install_at_once_both_do(pack: Pack) -> None:
    packs = [pack({f"messages/m{number}.yaml": message("One")}, f"Pack {number}") for number in range(12)]
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(install, packs))
    assert sorted(each.name for each in installed_packs()) == sorted(each.manifest.name for each in packs)


def test_a_damaged_index_loses_no_pack(pack: Pack, root: Path) -> None:
    install(pack({"messages/a.yaml": message("One")}))
    install(pack({"messages/a.yaml": message("Two")}, version="2"))
    install(pack({"messages/b.yaml": message("Other")}, "Wales"))
    before = installed_packs()
    (root / INDEX).write_text('{"packs": [')
    assert installed_packs() == before
    install(pack({"messages/b.yaml": message("New")}, "Wales", "2"))
    assert [(each.name, each.version, each.earlier) for each in installed_packs()] == [
        ("Spring 2017", "2", ("1",)),
        ("Wales", "2", ("1",)),
    ]


def test_a_place_that_cannot_be_written_to_is_told(pack: Pack, root: Path) -> None:
    first = pack({"messages/a.yaml": message("One")})
    root.parent.mkdir(parents=True, exist_ok=True)
    root.write_text("a file")
    assert code_of(lambda: install(first)) == "not-a-folder"
