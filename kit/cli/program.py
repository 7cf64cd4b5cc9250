"""From arguments to an exit code: one command is found and run, and whatever goes wrong is told in sentences.

What the commands need is imported when they run, so that help and lists come at once.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NoReturn

from kit.cli import designing, kits, listing, packing, proofing
from kit.cli.arguments import DONE, STOPPED, Parser, tell
from kit.console import OutputLost, flush, let_go, note_mistake, open_streams, say, show_mistakes, warn
from kit.problems import KitError, Problem, Severity

PROGRAM = "awareness-kit"

TRACEBACK = "AWARENESS_KIT_TRACEBACK"
"""Where the environment has this, mistakes of the program are shown in full."""


class _Version(argparse.Action):
    """Prints the program's version; it is looked up only when somebody asks."""

    def __call__(self, parser: argparse.ArgumentParser, *given: object) -> NoReturn:
        from importlib import metadata

        try:
            version = metadata.version(PROGRAM)
        except metadata.PackageNotFoundError:
            version = "(a copy that was not installed)"
        say(f"{PROGRAM} {version}")
        parser.exit()


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code: 0 done, 1 problems of severity error, 2 wrong usage or unreadable."""
    open_streams()
    if os.environ.get(TRACEBACK):
        show_mistakes()
    given = argparse.Namespace()
    try:
        _parse(arguments, given)
        _require_folders(getattr(given, "assets", ()))
        run: Callable[[argparse.Namespace], int] = given.run
        code = run(given)
        flush()
        return code
    except OutputLost as error:
        warn(error.problems)
        return error.exit_code
    except KitError as error:
        return _stopped(error, given)
    except KeyboardInterrupt:
        warn([Problem(Severity.NOTE, "stopped")])
        return 130
    except BrokenPipeError:
        let_go(sys.stdout)
        return DONE
    except Exception as error:
        note_mistake(error)
        warn([_unforeseen(error)])
        return STOPPED


def _parse(arguments: Sequence[str] | None, given: argparse.Namespace) -> None:
    """Read the arguments; help and wrong usage end the program here, once all is said."""
    try:
        _parser().parse_args(arguments, given)
    except SystemExit:
        flush()
        raise


def _stopped(error: KitError, given: argparse.Namespace) -> int:
    """Show why nothing could go on, as JSON too where that was asked for."""
    try:
        tell(error.problems, given)
        flush()
    except OutputLost as lost:
        warn((*error.problems, *lost.problems))
    return error.exit_code


def _unforeseen(error: Exception) -> Problem:
    return Problem(Severity.ERROR, "unforeseen.command", {"kind": type(error).__name__, "switch": TRACEBACK})


def _require_folders(folders: Sequence[Path]) -> None:
    """Refuse folders of assets that are none, and to start from a folder that is gone. Raises KitError."""
    try:
        Path.cwd()
    except OSError as error:
        raise KitError(Problem(Severity.ERROR, "no-folder.started-in")) from error
    for folder in folders:
        if not folder.is_dir():
            name = "no-folder.file-of-assets" if folder.exists() else "no-folder.assets"
            raise KitError(Problem(Severity.ERROR, name, {"folder": str(folder)}, file=str(folder)))


def _parser() -> argparse.ArgumentParser:
    parser = Parser(
        prog=PROGRAM,
        description="Make posters and leaflets for the campaign, with your group's own name, event and logos.",
        epilog="Start with:  awareness-kit new my-group.kit --example   and then   awareness-kit export my-group.kit",
    )
    parser.add_argument("--version", nargs=0, action=_Version, help="show the version of the program and stop")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for module in (kits, listing, designing, packing, proofing):
        module.add(commands)
    return parser
