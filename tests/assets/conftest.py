"""The shipped assets as plain YAML: these tests look at what staff wrote, not at how it is loaded."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import uharfbuzz as hb
import yaml

ASSETS = Path(__file__).parents[2] / "assets"


@pytest.fixture(scope="session")
def assets() -> Path:
    return ASSETS


@pytest.fixture(scope="session")
def read() -> Callable[[str], Any]:
    """Return the content of an asset file by its path inside assets/."""
    return lambda name: yaml.safe_load((ASSETS / name).read_text(encoding="utf-8"))


@pytest.fixture(scope="session")
def letters(read: Callable[[str], Any]) -> Callable[[str, int], set[str]]:
    """Return the characters that the first so many files of a family of typefaces have."""

    def of(family: str, files: int) -> set[str]:
        names = read("campaign.yaml")["typefaces"][family][:files]
        return {
            chr(code) for name in names for code in hb.Face(hb.Blob.from_file_path(ASSETS / "fonts" / name)).unicodes
        }

    return of
