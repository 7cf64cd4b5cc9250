"""The streams of a program that people start from a terminal, a script or nothing at all: they may be broken.

They are opened before anything else is done, so this reads no other module until there is something to tell.
"""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TextIO

    from kit.problems import OutputLost, Problem

TRACEBACK = "AWARENESS_KIT_TRACEBACK"
"""Where the environment has this, mistakes of the program are shown in full."""


def open_streams() -> None:
    """Let every letter through to a terminal or a file, whatever the system's own encoding is.

    A stream that is closed, or that a program without a console never had, goes nowhere.
    """
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None or stream.closed:
            setattr(sys, name, os.fdopen(os.open(os.devnull, os.O_WRONLY), "w", encoding="utf-8"))
        elif hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def say(text: str) -> None:
    """Print on the output. Raises OutputLost, and BrokenPipeError when whoever listened has had enough."""
    try:
        print(text)
    except BrokenPipeError:
        raise
    except OSError as error:
        raise _lost(error) from error


def flush() -> None:
    """Make sure that everything that was said has been written. Raises as `say` does."""
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise _lost(error) from error


def warn(problems: Sequence[Problem]) -> None:
    """Show problems beside the output; what cannot be shown there can be shown nowhere."""
    if not problems:
        return
    from kit.report import show_problems

    try:
        show_problems(problems, sys.stderr)
        sys.stderr.flush()
    except OSError:
        let_go(sys.stderr)


def let_go(stream: TextIO) -> None:
    """Send what is still to be written on a stream nowhere, so that the end of the program does not stumble over it."""
    try:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)
    except (OSError, ValueError):
        return


def show_mistakes() -> None:
    """From now on, show the program's own mistakes in full, as those who fix them want them."""
    from logging import DEBUG, StreamHandler, getLogger

    log = getLogger("kit")
    log.setLevel(DEBUG)
    log.addHandler(StreamHandler(sys.stderr))


def note_mistake(error: BaseException) -> None:
    """Show a mistake of the program in full if that was asked for."""
    from logging import getLogger

    getLogger("kit").debug("The command failed.", exc_info=error)


def _lost(error: OSError) -> OutputLost:
    from kit.problems import OutputLost, Problem, Severity
    from kit.words.words import Phrase

    let_go(sys.stdout)
    reason = (error.strerror or "").lower() or Phrase("reason.none")
    return OutputLost(Problem(Severity.ERROR, "output-lost", {"reason": reason}))
