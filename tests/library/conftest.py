"""Folders of assets made for one test."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

Overlay = Callable[..., Path]


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
