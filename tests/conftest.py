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
