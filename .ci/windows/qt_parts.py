"""Which parts of Qt are installed on Windows, and which libraries everything there asks for."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
_PLUGINS = (
    "platforms/qwindows.dll",
    "styles/qmodernwindowsstyle.dll",
    "iconengines/qsvgicon.dll",
    "imageformats/qico.dll",
    "imageformats/qjpeg.dll",
    "imageformats/qsvg.dll",
)
RUNTIME = "msvcp140.dll"
# fmt: off
_OF_WINDOWS = frozenset({
    "advapi32", "authz", "bcrypt", "bcryptprimitives", "comdlg32", "d3d11", "d3d12", "d3d9", "dwmapi", "dwrite",
    "dxgi", "gdi32", "icuuc", "imm32", "iphlpapi", "kernel32", "mpr", "netapi32", "ntdll", "ole32", "oleaut32",
    "propsys", "psapi", "rpcrt4", "setupapi", "shell32", "shlwapi", "uiautomationcore", "user32", "userenv",
    "usp10", "uxtheme", "version", "winmm", "winspool.drv", "ws2_32", "wtsapi32",
})
# fmt: on
"""Libraries that every Windows from version 1903 on has."""


def keep_used(program: Path) -> None:
    """Remove those parts of Qt for Python that the window does not use, and no part that it uses asks for."""
    folder = program / "PySide6"
    beside = program / "shiboken6"
    used = _modules_used()
    plugins = [folder / "plugins" / each for each in _PLUGINS]
    kept = {*folder.glob("*.py"), *folder.glob("support/*.py"), *plugins, *beside.glob("*.py"), beside / "Shiboken.pyd"}
    kept |= {folder / f"{each}.pyd" for each in used}
    missing = [each for each in kept if not each.is_file()]
    if missing:
        sys.exit(f"Qt for Python has changed: {', '.join(each.name for each in missing)} is not there.")
    kept |= _translations(folder)
    libraries = {each.name.lower(): each for part in (beside, folder) for each in part.glob("*.dll")}
    todo = [each for each in kept if each.suffix in (".dll", ".pyd")]
    while todo:
        asked = {libraries[name] for name in imports(todo.pop()) if name in libraries} - kept
        kept |= asked
        todo.extend(asked)
    for part in (folder, beside):
        _remove_others(part, kept)


def lend_runtime(program: Path) -> None:
    """Lay Microsoft's runtime for C++, which Qt for Python brings, beside every other package that asks for it.

    Without the window nothing loads that of Qt first, and Windows looks beside the library that asks.
    """
    runtime = next(path for part in ("PySide6", "shiboken6") if (path := program / part / RUNTIME).is_file())
    for file in sorted(program.rglob("*.pyd")):
        if file.parent.name not in ("PySide6", "shiboken6") and RUNTIME in imports(file):
            shutil.copy(runtime, file.parent)


def check_libraries(stage: Path) -> None:
    """Stop if anything that is installed asks for a library that is neither installed nor a part of Windows."""
    files = [each for each in stage.rglob("*") if each.suffix in (".dll", ".exe", ".pyd")]
    here = {each.name.lower() for each in files}
    for file in sorted(files):
        unknown = {each for each in imports(file) if each not in here and not _is_of_windows(each)}
        if unknown:
            sys.exit(f"{file.relative_to(stage)} asks for {', '.join(sorted(unknown))}, which would not be there.")


def imports(file: Path) -> set[str]:
    """Return the names of the libraries that a program or library for Windows asks for, in small letters."""
    told = subprocess.run(["x86_64-w64-mingw32-objdump", "-p", str(file)], capture_output=True, text=True, check=True)
    return {each.lower() for each in re.findall(r"^\s*DLL Name: (\S+)", told.stdout, re.MULTILINE)}


def _is_of_windows(name: str) -> bool:
    return name.startswith(("api-ms-win-", "ext-ms-")) or name.removesuffix(".dll") in _OF_WINDOWS


def _modules_used() -> set[str]:
    """Return the modules of Qt for Python that the sources of the window name."""
    texts = (each.read_text(encoding="utf-8") for each in (ROOT / "gui").rglob("*.py"))
    return {each for text in texts for each in re.findall(r"PySide6\.(Qt\w+)", text)}


def _translations(folder: Path) -> set[Path]:
    """Return what Qt itself says in the languages of the window, where there is any."""
    languages = {each.stem.partition("_")[2] for each in (ROOT / "gui" / "i18n").glob("*.qm")}
    return {each for each in folder.glob("translations/qtbase_*.qm") if each.stem.partition("_")[2] in languages}


def _remove_others(folder: Path, kept: set[Path]) -> None:
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_dir():
            if not any(path.iterdir()):
                path.rmdir()
        elif path not in kept:
            path.unlink()
