"""The command `awareness-kit`: a subcommand goes to the command line before anything of Qt is imported."""

from __future__ import annotations

import os
import sys

from kit import cli

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command with these arguments, those of the process by default, and return its exit code."""
    if hasattr(sys, "frozen"):  # a frozen program is started anew for every process that checks a folder
        from multiprocessing import freeze_support

        freeze_support()
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments and not is_kit_file(arguments[0]):
        return cli.main(arguments)
    if not has_screen():
        from contextlib import suppress

        print("There is no screen to show the window on. These commands need none:\n", file=sys.stderr)
        with suppress(SystemExit):
            cli.main(["--help"])
        return 2
    from gui.shell.opening import run

    return run(arguments)


def is_kit_file(argument: str) -> bool:
    """Tell whether a first argument is a kit or a pack to open in the window: it ends as the name of one does."""
    return argument.lower().endswith((".kit", ".kitpack", ".yaml", ".yml"))


def has_screen() -> bool:
    """Tell whether a window can be shown; on Linux a display server says so in the environment."""
    if sys.platform in ("win32", "darwin"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


if __name__ == "__main__":
    sys.exit(main())
