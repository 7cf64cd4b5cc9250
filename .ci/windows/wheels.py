"""The packages for Windows: those of requirements.lock that the program needs when it runs, and the program's own."""

from __future__ import annotations

import shutil
import subprocess
import sys
from importlib import metadata
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "release"))

from project import PROGRAM, ROOT

from gui.shell.parts import libraries

_LEFT_OUT = (".pyi", ".lib", ".h", ".pxd", ".pyx", ".c", ".cpp", ".hpp")
"""Endings of files that are for those who build on a package."""
_UNUSED = ("bin", "reportlab/fonts")
"""Folders that the program does without. Among the typefaces of ReportLab is one under GPL, and ours are our own."""


def install_locked(folder: Path, python: str) -> None:
    """Unpack every wheel of the lock for Windows, checked against its hashes, and our own, into a folder."""
    shutil.rmtree(folder, ignore_errors=True)
    target = ("--target", str(folder), "--python-platform", "x86_64-pc-windows-msvc", "--python-version", python)
    install = (_tool("uv"), "pip", "install", "--quiet", "--no-config", "--no-deps", *target)
    _run(*install, "--only-binary", ":all:", "--require-hashes", "-r", str(ROOT / "requirements.lock"))
    made = folder.parent / "own"
    shutil.rmtree(made, ignore_errors=True)
    pip = (sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "--no-build-isolation", "-w", str(made))
    _run(*pip, str(ROOT))
    _run(*install, *map(str, made.glob("*.whl")))


def keep_needed(unpacked: Path, folder: Path) -> None:
    """Copy those packages that the program needs when it runs, without what is there for other programs' builders."""
    wanted = {PROGRAM, *(part.name for part in libraries(unpacked))}
    for package in metadata.distributions(path=[str(unpacked)]):
        for file in package.files or () if package.name in wanted else ():
            source, unused = unpacked / file, any(file.is_relative_to(each) for each in _UNUSED)
            if ".." in file.parts or unused or source.suffix in _LEFT_OUT or not source.is_file():
                continue
            target = folder / file
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(source, target)


def _tool(name: str) -> str:
    return str(Path(sys.executable).parent / name)


def _run(*command: str) -> None:
    subprocess.run(command, check=True)
