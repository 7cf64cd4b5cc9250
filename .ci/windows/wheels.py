"""The packages for Windows: those of requirements.lock that the program needs when it runs, and the program's own."""

from __future__ import annotations

import shutil
import subprocess
import sys
from importlib import metadata
from pathlib import Path

from packaging.markers import default_environment
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
PROGRAM = "awareness-kit"
_LEFT_OUT = (".pyi", ".lib", ".h", ".pxd", ".pyx", ".c", ".cpp", ".hpp")
"""Endings of files that are for those who build on a package."""


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
    found = {canonicalize_name(each.metadata["Name"]): each for each in metadata.distributions(path=[str(unpacked)])}
    for name in sorted(_needed(found)):
        for file in found[name].files or ():
            source = unpacked / file
            if ".." in file.parts or file.parts[0] == "bin" or source.suffix in _LEFT_OUT or not source.is_file():
                continue
            target = folder / file
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(source, target)


def _needed(found: dict[str, metadata.Distribution]) -> set[str]:
    """Return the program's package and all that it needs on Windows, by way of others too."""
    environment = {**default_environment(), "sys_platform": "win32", "platform_system": "Windows", "os_name": "nt"}
    needed: set[str] = set()
    todo = [PROGRAM]
    while todo:
        name = todo.pop()
        if name in needed:
            continue
        if name not in found:
            sys.exit(f"{name} is needed on Windows, and requirements.lock does not have it.")
        needed.add(name)
        for text in found[name].requires or ():
            wanted = Requirement(text)
            if wanted.marker is None or wanted.marker.evaluate({**environment, "extra": ""}):
                todo.append(canonicalize_name(wanted.name))
    return needed


def _tool(name: str) -> str:
    return str(Path(sys.executable).parent / name)


def _run(*command: str) -> None:
    subprocess.run(command, check=True)
