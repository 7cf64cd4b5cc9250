"""The commands for one's own printer: its test page, and what is read off it."""

from __future__ import annotations

import argparse

from kit.cli.arguments import Parser, millimetres, path
from kit.cli.running import DONE
from kit.console import say
from kit.model.imposition import PAPERS
from kit.terminal import visible


def add_test_page(command: Parser) -> None:
    """Add the arguments of the command that makes the test page."""
    command.description = (
        "Make a page that shows what a printer leaves white, whether it keeps sizes, and how it turns the paper. "
        "Then tell it with 'printer'."
    )
    command.add_argument("-o", "--output", type=path, default="test-page.pdf", metavar="FILE", help="the file to write")
    command.add_argument("--paper", choices=PAPERS, default="A4", help="the paper in the printer (A4)")
    command.set_defaults(run=_test_page)


def add_printer(command: Parser) -> None:
    """Add the arguments of the command that keeps what was read off the test page."""
    command.description = (
        "Keep what you read off the test page under a name; 'export --printer NAME' uses it. "
        "Without a name, show the printers that are known."
    )
    command.add_argument("name", nargs="?", default="", metavar="NAME", help="what you call the printer")
    command.add_argument("--paper", choices=PAPERS, default="A4", help="the paper in it (A4)")
    command.add_argument(
        "--edge", type=_edge, default=6.35, metavar="MM", help="what it leaves white, 0 if it prints to the edge (6.35)"
    )
    command.add_argument(
        "--back", type=_shift, nargs=2, default=(0.0, 0.0), metavar="MM",
        help="how far the rings are right of the cross, and below it, seen with the back towards you (0 0)",
    )  # fmt: skip
    command.add_argument(
        "--turns-right", action="store_true",
        help="if backs of landscape sheets, such as leaflets to fold, are further off with --back than without it",
    )  # fmt: skip
    command.add_argument(
        "--lines", type=_line, nargs=2, default=(150.0, 150.0), metavar="MM",
        help="how long it prints the lines of 150 mm, across and down (150 150)",
    )  # fmt: skip
    command.add_argument(
        "--turns-over-other-edge", action="store_true", help="if the arrows of both sides point in opposite directions"
    )
    command.set_defaults(run=_printer)


def _test_page(given: argparse.Namespace) -> int:
    from kit.files import write_whole
    from kit.how_to_print import make_test_page
    from kit.library.load import open_library
    from kit.studio import Studio

    studio = Studio.of(open_library(()))
    write_whole(given.output, make_test_page(studio, given.paper))
    say(visible(str(given.output)))
    return DONE


def _printer(given: argparse.Namespace) -> int:
    from kit.printers import LINE, Printer, note_printer, printers

    if given.name:
        (right, down), (across, along) = given.back, (length / LINE for length in given.lines)
        other_edge, turned_right = given.turns_over_other_edge, given.turns_right
        printer = Printer(given.paper, given.edge, right, down, other_edge, across, along, turned_right)
        note_printer(given.name, printer)
    for name, each in printers().items():
        back = f", backs {each.back_right:+g} and {each.back_down:+g} mm" if each.back_right or each.back_down else ""
        back += ", turns landscape sheets to the right" if each.turned_right else ""
        other = ", turns over the other edge" if each.other_edge else ""
        size = f", prints at {each.across:.1%} across and {each.down:.1%} down".replace("%", "\u00a0%")
        size = size if (each.across, each.down) != (1, 1) else ""
        say(visible(f"{name}: {each.paper}, white edge {each.edge:g} mm{back}{other}{size}"))
    return DONE


def _edge(text: str) -> float:
    from kit.printers import MOST_EDGE

    return millimetres(text, 0.0, MOST_EDGE)


def _shift(text: str) -> float:
    from kit.printers import MOST_SHIFT

    return millimetres(text, -MOST_SHIFT, MOST_SHIFT)


def _line(text: str) -> float:
    from kit.printers import LINE, MOST_OFF

    return millimetres(text, LINE * (1 - MOST_OFF), LINE * (1 + MOST_OFF))
