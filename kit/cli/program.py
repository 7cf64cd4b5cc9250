"""From arguments to an exit code: one command is found and run, and whatever goes wrong is told in sentences.

A command's module is imported when somebody asks for that command, and what the command needs when it runs, so that
help comes at once.
"""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from importlib import import_module

from kit import __version__
from kit.cli.arguments import Parser
from kit.console import TRACEBACK, flush, let_go, open_streams, show_mistakes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

PROGRAM = "awareness-kit"

COMMANDS = {
    "new": ("kits", "make a kit file to start from"),
    "export": ("kits", "make the PDF files of a kit"),
    "merge": ("merging", "make the pieces of a kit for every row of a table of groups"),
    "preview": ("kits", "make pictures (PNG) of the pages of a kit"),
    "test-page": ("printing", "make a page that shows what your printer does"),
    "printer": ("printing", "keep what you read off the test page, for --printer"),
    "check": ("kits", "show what is wrong with a kit, or with a folder of assets"),
    "list": ("listing", "show the templates, messages, partners, colours, pictures … there are"),
    "new-template": ("designing", "make a design to start from, new or a copy of another"),
    "review": ("reviewing", "have what the campaign says in a language read by somebody who speaks it"),
    "pack": ("packing", "make one file of a folder of assets, to send to groups"),
    "key": ("packing", "make the key that your packs are signed with, or show it"),
    "install": ("packing", "install a pack that the campaign sent"),
    "remove": ("packing", "take a pack off this computer"),
    "go-back": ("packing", "go back to the earlier version of a pack"),
    "proof": ("proofing", "show a template with the longest words, eight logos, every size and language"),
}
"""The commands: the module of this room whose `add_…` adds a command's arguments and says what runs it; its help."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code: 0 done, 1 problems of severity error, 2 wrong usage or unreadable."""
    open_streams()
    if os.environ.get(TRACEBACK):
        show_mistakes()
    given = Namespace()
    try:
        _parse(arguments, given)
        code = _run(given)
        flush()
        return code
    except BrokenPipeError:
        let_go(sys.stdout)
        return 0
    except (Exception, KeyboardInterrupt) as error:
        from kit.cli.running import stopped_by

        return stopped_by(error, given)


def _parse(arguments: Sequence[str] | None, given: Namespace) -> None:
    """Read the arguments; help and wrong usage end the program here, once all is said."""
    try:
        _parser().parse_args(arguments, given)
    except SystemExit:
        flush()
        raise


def _run(given: Namespace) -> int:
    from kit.cli.running import require_folders

    require_folders(getattr(given, "assets", ()))
    run: Callable[[Namespace], int] = given.run
    return run(given)


def _parser() -> Parser:
    parser = Parser(
        prog=PROGRAM,
        description="Make posters and leaflets for the campaign, with your group's own name, event and logos.",
        epilog="Start with:  awareness-kit new my-group.kit --example   and then   awareness-kit export my-group.kit",
    )
    about = "show the version of the program and stop"
    parser.add_argument("--version", action="version", version=f"{PROGRAM} {__version__}", help=about)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for name, (module, about) in COMMANDS.items():
        commands.add_parser(name, help=about, fill=_filling(name, module))
    return parser


def _filling(name: str, module: str) -> Callable[[Parser], None]:
    """Return what adds the arguments of a command."""

    def fill(command: Parser) -> None:
        add: Callable[[Parser], None] = getattr(import_module(f"kit.cli.{module}"), f"add_{name.replace('-', '_')}")
        add(command)

    return fill
