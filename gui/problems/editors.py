"""The text editor that opens a file at a line, where one can be known: each has its own way to be told the place."""

from __future__ import annotations

import os
import re
import shlex
import shutil
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Final

from PySide6.QtCore import QProcess, QUrl
from PySide6.QtGui import QDesktopServices

from kit.library.folders import COMPANIONS, ENDINGS

VARIABLES: Final = ("AWARENESS_KIT_EDITOR", "VISUAL", "EDITOR")
"""Where a person may have named an editor, the first one before the others."""

_AFTER_A_COLON: Final = ("{file}:{line}:{column}",)
_GOTO: Final = ("--goto", "{file}:{line}:{column}")
_PLUS: Final = ("+{line}:{column}", "{file}")
_LONG: Final = ("--line", "{line}", "--column", "{column}", "{file}")

EDITORS: Final[Mapping[str, Sequence[str]]] = {
    "code": _GOTO,
    "codium": _GOTO,
    "code-insiders": _GOTO,
    "subl": _AFTER_A_COLON,
    "kate": _LONG,
    "gedit": _PLUS,
    "gnome-text-editor": _PLUS,
    "xed": _PLUS,
    "pluma": _PLUS,
    "mousepad": ("--line={line}", "--column={column}", "{file}"),
    "geany": _LONG,
    "kwrite": _LONG,
    "featherpad": _PLUS,
    "bbedit": _PLUS,
    "mate": ("-l", "{line}:{column}", "{file}"),
    "notepad++": ("-n{line}", "-c{column}", "{file}"),
    "gvim": ("-c", "call cursor({line},{column})", "{file}"),
}
"""Editors with a window of their own, those that staff are likeliest to want first, and how each is told the place."""

_OTHER_NAMES: Final = {
    "vscode": "code",
    "visual studio code": "code",
    "vscodium": "codium",
    "code - insiders": "code-insiders",
    "sublime_text": "subl",
    "sublime": "subl",
    "notepadpp": "notepad++",
}

_FOLDERS: Final = ("ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA")
_UNDER_THEM: Final = {
    "code": ("Microsoft VS Code/Code.exe", "Programs/Microsoft VS Code/Code.exe"),
    "codium": ("VSCodium/VSCodium.exe", "Programs/VSCodium/VSCodium.exe"),
    "subl": ("Sublime Text/subl.exe", "Sublime Text 3/subl.exe"),
    "notepad++": ("Notepad++/notepad++.exe",),
    "kate": ("Kate/bin/kate.exe",),
    "geany": ("Geany/bin/geany.exe",),
}
_ON_A_MAC: Final = {
    "code": ("/Applications/Visual Studio Code.app/Contents/Resources/app/bin/code",),
    "codium": ("/Applications/VSCodium.app/Contents/Resources/app/bin/codium",),
    "subl": ("/Applications/Sublime Text.app/Contents/SharedSupport/bin/subl",),
    "bbedit": ("/usr/local/bin/bbedit", "/Applications/BBEdit.app/Contents/Helpers/bbedit_tool"),
    "mate": ("/usr/local/bin/mate", "/Applications/TextMate.app/Contents/MacOS/mate"),
}

_OPENED_BY_THE_SYSTEM: Final = COMPANIONS.union({".yaml", ".yml"}, *ENDINGS.values())
"""What the names end in of files that are safe to hand over to whatever program the system has for them."""

Find = Callable[[str], str | None]
"""Returns the whole path of a program by its name or path, None if there is none, as `shutil.which` does."""


def command_for(
    path: Path, line: int, column: int | None, environment: Mapping[str, str], find: Find = shutil.which
) -> list[str] | None:
    """Return the program and its arguments that open a file at a place, None if no editor is known that can.

    line, column: from 1.
    """
    named = (_named(environment[name], environment, find) for name in VARIABLES if environment.get(name, "").strip())
    installed = ((name, _installed(name, environment, find)) for name in EDITORS)
    for name, program in (*named, *installed):
        if program:
            values = {"file": str(path.absolute()), "line": str(line), "column": str(column or 1)}
            return [program, *(_filled_in(argument, values) for argument in EDITORS[name])]
    return None


def may_be_opened(path: Path) -> bool:
    """Tell whether a file is of a kind that the system may be asked to open: never a program from a stranger's pack."""
    return path.suffix.lower() in _OPENED_BY_THE_SYSTEM


def open_file(path: Path, command: Sequence[str] | None) -> bool:
    """Open a file with a command, or with the system's own program for it; tell whether that could be begun."""
    return bool(command and start(command)) or (
        may_be_opened(path) and QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
    )


def start(command: Sequence[str]) -> bool:
    """Start a program that goes on by itself, without a shell; tell whether it could be started."""
    process = QProcess()
    process.setProgram(command[0])
    process.setArguments(list(command[1:]))
    process.setStandardOutputFile(QProcess.nullDevice())
    process.setStandardErrorFile(QProcess.nullDevice())
    begun: object = process.startDetached()
    return bool(begun[0] if isinstance(begun, tuple) else begun)  # PySide returns the one or the other


def _filled_in(argument: str, values: Mapping[str, str]) -> str:
    return re.sub(r"\{(file|line|column)\}", lambda match: values[match[1]], argument)


def _named(value: str, environment: Mapping[str, str], find: Find) -> tuple[str, str | None]:
    """Return which editor a variable names and its program, None if it is not known or not there."""
    for word in (value.strip(), *_first_word(value)):
        name = _known_name(word)
        if name:
            program = find(word)
            return name, _installed(name, environment, find) if not program or _is_script(program) else program
    return "", None


def _first_word(value: str) -> list[str]:
    """Return the program of a value with arguments behind it, as 'code --wait'."""
    try:
        return shlex.split(value, posix=os.sep == "/")[:1]
    except ValueError:
        return []


def _known_name(program: str) -> str:
    """Return the name under which an editor is known here, '' if it is not."""
    pure = PureWindowsPath(program) if "\\" in program else PurePosixPath(program)
    name = re.sub(r"\.(exe|cmd|bat)$", "", pure.name.lower().strip('"'))
    name = _OTHER_NAMES.get(name, name)
    return name if name in EDITORS else ""


def _installed(name: str, environment: Mapping[str, str], find: Find) -> str | None:
    """Return the program of an editor, on the path or in one of its usual places."""
    under = [
        f"{environment[folder]}\\{place.replace('/', chr(92))}"
        for folder in _FOLDERS
        if environment.get(folder)
        for place in _UNDER_THEM.get(name, ())
    ]
    for place in (*under, name, *_ON_A_MAC.get(name, ())):
        program = find(place)
        if program and not _is_script(program):
            return program
    return None


def _is_script(program: str) -> bool:
    """Tell whether Windows would give a program to its shell, which reads more into a file's name than the name."""
    return program.lower().endswith((".cmd", ".bat"))
