"""Folders and files of assets that may not be read: a sentence says so, whatever is done with them."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kit import cli
from kit.library.folders import shipped_assets
from kit.library.load import load_library
from kit.lint import check_folder
from kit.model.layer import Layer
from kit.packing import make_pack
from kit.problems import KitError, Problem

_NOBODY = 65534
_FILES = ("templates/card-thank-you.yaml", "messages/a-lap.yaml", "icc/FOGRA39L_coated.icc")


@contextmanager
def ordinary_user() -> Iterator[None]:
    """Let the system refuse what it refuses everybody but the one whose computer it is."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(_NOBODY)
    try:
        if not os.access(shipped_assets() / "campaign.yaml", os.R_OK, effective_ids=True):
            pytest.skip("nobody else may read the program itself here")
        yield
    finally:
        os.seteuid(0)


@pytest.fixture
def home() -> Iterator[Path]:
    """Give a folder of assets in a place that everybody may look into."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    for name in _FILES:
        (folder / "mine" / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(shipped_assets() / name, folder / "mine" / name)
    (folder / "mine" / "campaign.yaml").write_text("hashtag: '#ours'\n")
    yield folder / "mine"
    for path in folder.rglob("*"):
        path.chmod(0o755)
    shutil.rmtree(folder)


def _packed(folder: Path) -> tuple[Problem, ...]:
    try:
        return make_pack(folder, "Mine").problems
    except KitError as error:
        return error.problems


WAYS: dict[str, Callable[[Path], tuple[Problem, ...]]] = {
    "check": check_folder,
    "pack": _packed,
    "read": lambda folder: load_library((Layer(folder),))[1],
}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(
    "closed", ["templates", "messages", "icc", "", "templates/card-thank-you.yaml", "campaign.yaml"]
)
@pytest.mark.usefixtures("at_once")
def test_what_may_not_be_read_is_told(home: Path, closed: str, way: str) -> None:
    WAYS[way](home)  # whatever it needs of the program is there
    (home / closed).chmod(0)
    with ordinary_user():
        problems = WAYS[way](home)
    (home / closed).chmod(0o755)
    told = next(each for each in problems if each.file == str(home / closed))
    assert told.code in ("unreadable-folder", "unreadable-file")
    assert "no-assets" not in {each.code for each in problems}


@pytest.mark.parametrize("command", ["check {}", "pack {} -o out.kitpack", "list templates --assets {}", "proof {}"])
@pytest.mark.usefixtures("at_once")
def test_no_command_calls_it_a_mistake(
    home: Path, command: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    home.parent.chmod(0o777)
    monkeypatch.chdir(home.parent)
    arguments = command.format(home).split()
    (home / "templates").chmod(0)
    with ordinary_user():
        code = cli.main(arguments)
    assert code in (1, 2)
    shown = capsys.readouterr().err
    assert "cannot be opened" in shown
    assert "mistake" not in shown
