from __future__ import annotations

from pathlib import Path

import pytest

from kit.library.load import load_library
from kit.model.library import Library
from kit.reviewing.sheet import ReviewSheet, sheet_of
from kit.reviewing.word_file import word_file


@pytest.fixture(scope="session")
def shipped() -> Library:
    return load_library()[0]


@pytest.fixture(scope="session")
def welsh(shipped: Library) -> ReviewSheet:
    return sheet_of(shipped, shipped.languages["cy"])


@pytest.fixture
def sheet(welsh: ReviewSheet, tmp_path: Path) -> Path:
    """Return the file of the Welsh sheet, not filled in yet."""
    path = tmp_path / "welsh.docx"
    path.write_bytes(word_file(welsh))
    return path
