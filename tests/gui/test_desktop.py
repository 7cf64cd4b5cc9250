from __future__ import annotations

import configparser
import os
import subprocess
import sys
from pathlib import Path

import pytest

from gui.__main__ import is_kit_file

DESKTOP = Path(__file__).parent.parent.parent / "gui" / "desktop"

ASK = """
import sys
from PySide6.QtCore import QMimeDatabase
kind = QMimeDatabase().mimeTypeForFile(sys.argv[1])
print(kind.name(), kind.iconName(), kind.inherits("application/zip"))
"""


def installed(tmp_path: Path) -> Path:
    done = subprocess.run([str(DESKTOP / "install"), str(tmp_path)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return tmp_path


@pytest.mark.parametrize(
    ("file", "kind"),
    [("Our fair.kit", "application/x-awareness-kit"), ("Spring 2017.kitpack", "application/x-awareness-kit-pack")],
)
def test_a_file_is_known_by_its_name_and_has_an_icon_of_its_own(file: str, kind: str, tmp_path: Path) -> None:
    share = installed(tmp_path)
    environment = {**os.environ, "XDG_DATA_HOME": str(share)}
    command = [sys.executable, "-c", ASK, file]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    name, icon, is_zip = done.stdout.split()
    assert (name, is_zip) == (kind, "True")
    assert (share / "icons" / "hicolor" / "scalable" / "mimetypes" / f"{icon}.svg").is_file()


def test_a_double_click_starts_the_program_with_it(tmp_path: Path) -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment, method-assign]
    entry.read(installed(tmp_path) / "applications" / "awareness-kit.desktop", encoding="utf-8")
    desktop = entry["Desktop Entry"]
    assert desktop["MimeType"] == "application/x-awareness-kit;application/x-awareness-kit-pack;"
    assert desktop["Exec"].endswith('awareness-kit" %f')
    assert (tmp_path / "icons" / "hicolor" / "scalable" / "apps" / f"{desktop['Icon']}.svg").is_file()
    assert is_kit_file("Our fair.kit") and is_kit_file("Spring 2017.kitpack")
