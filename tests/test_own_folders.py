"""The program's own folders are where a person and their system want them."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from kit.own_folders import config_folder, data_folder, state_folder


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere no variable names the folders")
def test_they_are_where_the_person_wants_such_folders(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for kind in ("DATA", "CONFIG", "STATE"):
        monkeypatch.setenv(f"XDG_{kind}_HOME", str(tmp_path / kind))
    assert data_folder() == tmp_path / "DATA" / "awareness-kit"
    assert config_folder() == tmp_path / "CONFIG" / "awareness-kit"
    assert state_folder() == tmp_path / "STATE" / "awareness-kit"
