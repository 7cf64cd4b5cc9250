"""The program's own folders are where platformdirs has them, which is only asked where it must be."""

from __future__ import annotations

import platformdirs
import pytest

from kit.own_folders import NAME, config_folder, data_folder, state_folder


@pytest.mark.parametrize("home", ["/home/rosa", "relative", ""])
@pytest.mark.parametrize("named", ["/elsewhere/things", "not/absolute", "", None])
def test_they_are_where_other_programs_have_theirs(
    monkeypatch: pytest.MonkeyPatch, home: str, named: str | None
) -> None:
    monkeypatch.setenv("HOME", home)
    for variable in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        if named is None:
            monkeypatch.delenv(variable, raising=False)
        else:
            monkeypatch.setenv(variable, named)
    assert data_folder() == platformdirs.user_data_path(NAME, appauthor=False)
    assert config_folder() == platformdirs.user_config_path(NAME, appauthor=False)
    assert state_folder() == platformdirs.user_state_path(NAME, appauthor=False)
