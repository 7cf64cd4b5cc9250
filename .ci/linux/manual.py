"""The manual page awareness-kit(1), made from what every command says of itself with --help."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "release"))

from project import PROGRAM, ROOT, run

from kit.cli.program import COMMANDS

SUMMARY = "make posters and leaflets for an awareness week"

HEAD = """\
.SH NAME
{program} \\- {summary}
.SH SYNOPSIS
.B {program}
.RI [ FILE ]
.br
.B {program}
.I COMMAND
.RI [ ARGUMENTS ]
.SH DESCRIPTION
Without a command the window opens, with the kit or pack in FILE if there is one. The commands need no screen.
"""

FOOT = """\
.SH EXIT STATUS
0: done. 1: a piece has an error. 2: wrong usage, or a file that cannot be read.
.SH ENVIRONMENT
.TP
.B AWARENESS_KIT_ASSETS
Folders of designs, messages and partners of your own, separated as in PATH.
.TP
.B AWARENESS_KIT_TRACEBACK
Set it to 1 to see all of a mistake of the program.
"""


def manual(version: str, date: str) -> str:
    """Return the page as roff; date: that of the release, as 2026-11-29."""
    title = f'.TH AWARENESS\\-KIT 1 {date} "{PROGRAM} {version}" "User commands"\n'
    commands = "".join(_section(name) for name in COMMANDS)
    return title + HEAD.format(program=_roff(PROGRAM), summary=SUMMARY) + ".SH COMMANDS\n" + commands + FOOT


def _section(command: str) -> str:
    told = run(sys.executable, "-m", "gui", command, "--help", COLUMNS="76", PYTHONPATH=str(ROOT))
    return f".SS {_roff(command)}\n.nf\n{_roff(told.strip())}\n.fi\n"


def _roff(text: str) -> str:
    """Return text so that roff prints it as it is."""
    lines = text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq").splitlines()
    return "\n".join(f"\\&{line}" if line.startswith(".") else line for line in lines)
