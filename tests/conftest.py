"""What all tests share: hypothesis's settings, the marker `needs` for programs of the system, folders of assets."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings

Overlay = Callable[..., Path]

# No deadline: a shared machine is sometimes slow. In CI the same examples each time, so that red means changed.
settings.register_profile("suite", deadline=None, max_examples=50, derandomize="CI" in os.environ, print_blob=True)
settings.load_profile("suite")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--renew-golden", action="store_true", help="write the golden pages afresh; then look at them")


def pytest_runtest_setup(item: pytest.Item) -> None:
    for marker in item.iter_markers("needs"):
        missing = [program for program in marker.args if shutil.which(program) is None]
        if missing:
            pytest.skip(f"not on this machine: {', '.join(missing)}")


@pytest.fixture(autouse=True)
def no_folders_of_a_person(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep what lies on this computer out of the tests, and what they write out of its folders."""
    places = tmp_path_factory.mktemp("places")
    for place in ("DATA", "STATE", "CONFIG"):
        monkeypatch.setenv(f"XDG_{place}_HOME", str(places / place.lower()))
    monkeypatch.delenv("AWARENESS_KIT_ASSETS", raising=False)


@pytest.fixture
def overlay(tmp_path: Path) -> Overlay:
    """Give a function that makes a folder of assets of the files named: overlay({'messages/x.yaml': '...'})."""

    def make(files: dict[str, str], name: str = "mine") -> Path:
        folder = tmp_path / name
        folder.mkdir(exist_ok=True)
        for file, text in files.items():
            path = folder / file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return folder

    return make
