"""What the commands share: their arguments, the folders of assets that count, and how problems are told."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn, TypeAlias

from kit.console import say, warn
from kit.model.layer import Layer
from kit.model.preset import PRESETS
from kit.problems import KitError, Problem, Severity
from kit.report import problems_as_json, visible

DONE, PROBLEMS, STOPPED = 0, 1, KitError.exit_code
"""Exit codes: done; a problem of severity error; wrong usage, or what cannot be read."""


class Parser(argparse.ArgumentParser):
    """A parser that repeats what was typed without letting it steer the terminal."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong with the usage and end the program."""
        super().error(visible(message))


Commands: TypeAlias = "argparse._SubParsersAction[Parser]"
"""What a command is added to."""


def add_kit(command: argparse.ArgumentParser) -> None:
    """Let a command take a kit."""
    command.add_argument("kit", type=Path, metavar="KIT", help="a kit file: NAME.kit or NAME.yaml")


def add_output(command: argparse.ArgumentParser) -> None:
    """Let a command write files of some pieces to a folder."""
    command.add_argument(
        "-o", "--output", type=Path, default=Path(), metavar="DIR", help="the folder to write to (here)"
    )
    command.add_argument(
        "--piece", action="append", default=[], metavar="TEMPLATE", help="only this piece; may be given several times"
    )
    command.add_argument("--force", action="store_true", help="replace files that did not come from this kit")


def add_preset(command: argparse.ArgumentParser) -> None:
    """Let a command be told where the pieces are going."""
    command.add_argument(
        "--for", dest="preset", choices=list(PRESETS), default="screen", help="where the pieces are going (screen)"
    )


def add_assets(command: argparse.ArgumentParser) -> None:
    """Let a command be given folders of assets."""
    command.add_argument(
        "--assets",
        action="append",
        type=Path,
        default=[],
        metavar="DIR",
        help="a folder with templates, messages or partners of your own; may be given several times",
    )


def layers_of(given: argparse.Namespace) -> tuple[Layer, ...]:
    """Return the folders of assets laid over the shipped one: those of this computer, then those given to a command."""
    from kit.library.layers import find_layers

    return find_layers(given.assets)


def tell(problems: Sequence[Problem], given: argparse.Namespace) -> int:
    """Show problems, as JSON on the output where that was asked for, and return the exit code that they call for."""
    if getattr(given, "json", False):
        say(problems_as_json(problems))
    else:
        warn(problems)
    return PROBLEMS if any(problem.severity is Severity.ERROR for problem in problems) else DONE
