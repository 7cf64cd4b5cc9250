"""What all tests share: hypothesis's settings, the marker `needs` for programs of the system, folders of assets."""

from __future__ import annotations

import gc
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest
from hypothesis import settings

from tests.read_once import ReadOnce

Overlay = Callable[..., Path]

# Python compiles nothing twice, neither here nor in the many processes that tests start.
sys.dont_write_bytecode = False
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)

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


def pytest_collection_finish() -> None:
    """Collect garbage seldom, and never look through what was there before the first test: it is much, and stays."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 20)


@pytest.fixture(scope="session", autouse=True)
def shipped_files_are_read_once() -> Iterator[ReadOnce]:
    shipped = ReadOnce()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("kit.library.load.promised", shipped.promised)
        patch.setattr("kit.studio.Typefaces", shipped.typefaces)
        yield shipped


@pytest.fixture(scope="session")
def places(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Yield paths at which nothing is, one for each test: few tests write anything there."""
    folder = tmp_path_factory.mktemp("places")
    return (folder / str(number) for number in count())


@pytest.fixture(autouse=True)
def no_folders_of_a_person(places: Iterator[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep what lies on this computer out of the tests, and what they write out of its folders."""
    place_of_test = next(places)
    for place in ("DATA", "STATE", "CONFIG"):
        monkeypatch.setenv(f"XDG_{place}_HOME", str(place_of_test / place.lower()))
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
