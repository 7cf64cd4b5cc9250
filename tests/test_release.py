"""A release: its version is the same everywhere, its notes tell what is new, its bill names all that is in it."""

from __future__ import annotations

import importlib
import json
import re
from pathlib import Path
from types import ModuleType

import pytest
import yaml

from gui.shell.parts import Part, libraries
from kit import __version__

ROOT = Path(__file__).parents[1]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))


@pytest.fixture
def part(monkeypatch: pytest.MonkeyPatch):  # type: ignore[no-untyped-def]
    monkeypatch.syspath_prepend(str(ROOT / ".ci" / "release"))

    def load(name: str) -> ModuleType:
        return importlib.import_module(name)

    return load


def test_files_that_readme_names_are_of_this_version() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    versions = set(re.findall(r"awareness[-_]kit[-_](\d[\w.]*?)(?:[-_](?:windows|linux|amd64|macos|py3)|\.cdx)", text))
    assert versions == {__version__}


def test_the_notes_tell_what_is_new_and_which_file_is_for_whom(part, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    release = part("release")
    names = ["awareness-kit-1.0-windows.exe", "awareness-kit_1.0_amd64.deb", "awareness_kit-1.0-py3-none-any.whl"]
    for name in names:
        (tmp_path / name).write_bytes(bytes(2_500_000))
    now = part("project").current()
    notes = release.notes(now, sorted(tmp_path.iterdir()))
    assert notes.startswith(f"# awareness-kit {__version__}\n")
    assert now.changes in notes
    rows = [line for line in notes.splitlines() if line.startswith("| `")]
    assert rows[0] == "| `awareness-kit-1.0-windows.exe` | Windows 10 and 11 | 2.5 MB |"
    assert len(rows) == len(names)


@pytest.mark.parametrize("tags", ["", "v0.0.1"])
def test_nothing_is_released_without_the_tag_of_its_version(part, tags: str, monkeypatch: pytest.MonkeyPatch) -> None:  # type: ignore[no-untyped-def]
    release = part("release")
    monkeypatch.setattr(release, "run", lambda *command: tags if command[1] == "tag" else "")
    with pytest.raises(part("project").CannotBuild, match=f"must have the tag v{re.escape(__version__)}"):
        release.check_sources()


def test_nothing_is_released_that_was_changed_since(part, monkeypatch: pytest.MonkeyPatch) -> None:  # type: ignore[no-untyped-def]
    release = part("release")
    monkeypatch.setattr(release, "run", lambda *command: f"v{__version__}\n" if command[1] == "tag" else " M kit/a.py")
    with pytest.raises(part("project").CannotBuild, match=r"kit/a\.py"):
        release.check_sources()


def test_the_bill_names_every_library_with_its_version_licence_and_sums(part) -> None:  # type: ignore[no-untyped-def]
    pytest.importorskip("cyclonedx", reason="it comes with .ci/setup release")
    python = Part("Python", "3.13.2", "PSF-2.0", "https://www.python.org", "…")
    text = part("bill").bill(part("project").current(), {"Windows": [python], "Mac": [python]})
    told = json.loads(text)
    by_name = {each["name"]: each for each in told["components"]}
    assert {each.name for each in libraries()} | {"Python", "Lexend"} <= set(by_name)
    for library in libraries():
        assert by_name[library.name]["version"] == library.version
        assert by_name[library.name]["purl"].startswith("pkg:pypi/")
        assert all(each["hashes"] for each in by_name[library.name]["externalReferences"] if each["type"] != "website")
    assert [each["value"] for each in by_name["Python"]["properties"]] == ["Mac", "Windows"]
    assert text == part("bill").bill(part("project").current(), {"Windows": [python], "Mac": [python]})


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_workflows_name_actions_by_their_sum_and_commands_that_there_are(path: Path) -> None:
    workflow = yaml.safe_load(path.read_text(encoding="utf-8"))
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    for job in workflow["jobs"].values():
        for step in job["steps"]:
            assert re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40}", step.get("uses", "a/b@" + "0" * 40))
            for command in step.get("run", "").splitlines():
                for script in re.findall(r"(?<!\S)\.ci/\S+", command):
                    assert (ROOT / script).is_file()
                if command.startswith("make "):
                    tasks = job["strategy"]["matrix"]["task"] if "${{" in command else [command.split()[1]]
                    assert set(tasks) <= targets
