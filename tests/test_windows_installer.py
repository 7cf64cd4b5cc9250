"""The parts of the installer for Windows that can be tried anywhere; `make check-windows` tries all of it."""

import importlib.util
import re
from pathlib import Path
from types import ModuleType

import pytest

WINDOWS = Path(__file__).parents[1] / ".ci" / "windows"


def part(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, WINDOWS / f"{name}.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


FOLDER = r"C:\Users\Zoë\AppData\Local\Programs\awareness-kit\command"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", FOLDER),
        (r"%USERPROFILE%\bin", rf"%USERPROFILE%\bin;{FOLDER}"),
        (r"C:\Two;", rf"C:\Two;{FOLDER}"),
        (rf"{FOLDER}\;C:\Two", rf"C:\Two;{FOLDER}"),
        (FOLDER.upper(), FOLDER),
    ],
)
def test_the_search_path_gets_our_folder_once(before: str, after: str) -> None:
    changed = part("search_path").changed
    assert changed(before, FOLDER, True) == after
    assert changed(after, FOLDER, True) == after


def test_a_search_path_of_any_length_comes_back_as_it_was() -> None:
    changed = part("search_path").changed
    others = ";".join(rf"C:\Tools\{number}\bin" for number in range(2000))
    assert changed(changed(others, FOLDER, True), FOLDER, False) == others


def test_each_word_of_the_installer_is_in_every_language_that_it_offers() -> None:
    script = (WINDOWS / "awareness-kit.nsi").read_text(encoding="utf-8")
    used = set(re.findall(r"\$\((\w+)\)", script))
    said = re.findall(
        r'^!insertmacro Words (\w+)\s+(?:\\\n\s*)?"([^"]+)"\s+(?:\\\n\s*)?"([^"]+)"', script, re.MULTILINE
    )
    assert used == {name for name, _, _ in said}
    assert all(english != welsh for _, english, welsh in said)


@pytest.mark.parametrize("kept", ["PySide6", "shiboken6"])
def test_a_package_that_asks_for_the_runtime_of_qt_has_its_own(
    kept: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    qt_parts = part("qt_parts")
    for file in (f"{kept}/msvcp140.dll", "shiboken6/Shiboken.pyd", "asks/it.pyd", "does_not/it.pyd"):
        (tmp_path / file).parent.mkdir(exist_ok=True)
        (tmp_path / file).write_text(file)
    monkeypatch.setattr(qt_parts, "imports", lambda file: {qt_parts.RUNTIME} if file.parent.name == "asks" else set())
    qt_parts.lend_runtime(tmp_path)
    assert (tmp_path / "asks" / "msvcp140.dll").read_text() == f"{kept}/msvcp140.dll"
    assert not (tmp_path / "does_not" / "msvcp140.dll").exists()
