"""The command `awareness-kit`: a subcommand goes to the command line before anything of Qt is imported."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from kit import cli


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command with these arguments, those of the process by default, and return its exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments and not is_kit_file(arguments[0]):
        return cli.main(arguments)
    print("This version has no window yet. Use one of these commands:\n", file=sys.stderr)
    with suppress(SystemExit):
        cli.main(["--help"])
    return 2


def is_kit_file(argument: str) -> bool:
    """Tell whether a first argument is a kit to open in the window: it ends as a kit's file name does."""
    return Path(argument).suffix.lower() in {".kit", ".yaml"}


if __name__ == "__main__":
    sys.exit(main())
