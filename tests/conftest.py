"""What all tests share: hypothesis's settings, and the marker `needs` for programs of the system."""

from __future__ import annotations

import os
import shutil

import pytest
from hypothesis import settings

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
